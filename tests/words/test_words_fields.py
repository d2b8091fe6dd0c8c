from __future__ import annotations

from collections import Counter

import pytest

from partnerkit.words.fields import FIELDS, RECORDS, field_label

TEXTS = [(path, text) for path, words in FIELDS.items() for text in (*words.label, *words.meaning)]


def parent(path: str) -> str:
    return path.rpartition(".")[0]


def test_each_key_begins_with_a_kind_of_record_and_has_its_parent() -> None:
    assert all(parent(path) in FIELDS or parent(path) in RECORDS for path in FIELDS)


@pytest.mark.parametrize(
    "path",
    [
        "partnership.title",
        "partnership.term.start",
        "partnership.sources.supports",
        "partnership.standards.labour.evidence",
        "partnership.risk.autonomy.staff",
        "partnership.decisions.votes.abstained",
        "actor.names.from",
        "actor.place.lat",
        "actor.reporting.nil",
        "settings.register.title",
        "settings.programmes.calls.opens",
        "settings.indices.overrides.because",
    ],
)
def test_fields_of_every_depth_have_words(path: str) -> None:
    assert path in FIELDS


@pytest.mark.parametrize(("path", "text"), TEXTS)
def test_no_text_is_empty_or_framed_by_spaces(path: str, text: str) -> None:
    assert text, path
    assert text == " ".join(text.split()), path


def test_meanings_are_sentences_in_two_languages() -> None:
    for path, words in FIELDS.items():
        assert words.meaning.de != words.meaning.en, path
        assert all(text.endswith(".") for text in words.meaning), path


def test_no_text_shouts_or_calls_something_invalid() -> None:
    forbidden = ("!", "invalid", "ungültig")
    assert not [text for _, text in TEXTS if any(word in text.lower() for word in forbidden)]


def test_german_texts_use_german_quotation_marks_and_english_ones_straight_marks() -> None:
    for path, words in FIELDS.items():
        for text in (words.label.de, words.meaning.de):
            assert '"' not in text, path
            assert text.count("„") == text.count("“"), path
        for text in (words.label.en, words.meaning.en):
            assert not set("„“”") & set(text), path


@pytest.mark.parametrize("lang", ["de", "en"])
def test_no_two_fields_of_one_mapping_share_a_label(lang: str) -> None:
    labels = Counter((parent(path), words.label.get(lang)) for path, words in FIELDS.items())
    assert not [label for label, count in labels.items() if count > 1]


def test_label_of_an_unknown_field_is_its_own_name() -> None:
    assert field_label("partnership.lead", "de") == "Federführung"
    assert field_label("partnership.lead", "en") == "Lead"
    assert field_label("partnership.term.colour", "de") == "colour"
    assert field_label("partnership.participants.actor", "de") == "Mitwirkende: Akteur"
    assert field_label("partnership.term.end", "en") == "Term: End"
