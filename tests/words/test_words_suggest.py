from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerkit.words.fields import FIELDS
from partnerkit.words.suggest import (
    closest,
    suggest_country,
    suggest_field,
    suggest_id,
    suggest_term,
    suggest_topic,
)
from partnerkit.words.topics import TOPICS
from partnerkit.words.vocabularies import VOCABULARIES

IDS = ["stadt-oslo", "hamburg-oslo", "hamburg-prag", "behoerde-fuer-schule-und-berufsbildung"]


@pytest.mark.parametrize(
    ("vocabulary", "text", "best"),
    [
        ("partnership-kind", "Städtepartnerschaft", "twinning"),
        ("partnership-kind", "Staedtepartnerschft", "twinning"),
        ("partnership-kind", "twining", "twinning"),
        ("partnership-kind", "Sister-City", "twinning"),
        ("partnership-kind", "Absichtserklaerung", "letter-of-intent"),
        ("partnership-kind", "hafen", "port-partnership"),
        ("partnership-kind", "university_partnership", "university-partnership"),
        ("status", "activ", "active"),
        ("status", "abgelaufn", "expired"),
        ("decision-result", "einstimig", "unanimous"),
        ("answer", "nien", "no"),
    ],
)
def test_suggest_term(vocabulary: str, text: str, best: str) -> None:
    assert suggest_term(vocabulary, text)[0] == best


@pytest.mark.parametrize("text", ["", "  ", "-", "xyz", "qwertz", "🚢", "Ж"])
def test_nothing_near_gives_no_suggestion(text: str) -> None:
    assert suggest_term("status", text) == []
    assert suggest_topic(text) == []
    assert suggest_field("partnership", "", text) == []
    assert suggest_id(text, IDS) == []


def test_an_exact_word_leaves_no_doubt() -> None:
    assert suggest_term("status", "ruhend") == ["dormant"]
    assert suggest_topic("aviation") == ["economy/aviation"]


def test_unknown_vocabulary_is_an_error_of_the_programmer() -> None:
    with pytest.raises(KeyError):
        suggest_term("colour", "red")


@pytest.mark.parametrize(
    ("text", "best"),
    [
        ("Flugzeugbau", "economy/aviation"),
        ("luftfart", "economy/aviation"),
        ("economy/avation", "economy/aviation"),
        ("wasserstof", "economy/hydrogen-energy"),
        ("chip", "economy/chips"),
        ("Mikrochips", "economy/chips"),
    ],
)
def test_suggest_topic_knows_additions_of_the_register(text: str, best: str) -> None:
    more = {"economy/chips": ("Mikrochips", "microchips")}
    assert suggest_topic(text, more=more)[0] == best


def test_an_addition_that_shares_a_word_is_offered_beside_the_topic() -> None:
    more = {"sea/aviation": ("Luftfahrt",)}
    assert suggest_topic("Luftfahrt", more=more) == ["economy/aviation", "sea/aviation"]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Türkei", ["TR"]),
        ("Frankreihc", ["FR"]),
        ("germny", ["DE"]),
        ("Kongo", ["CD", "CG"]),
        ("UK", ["GB"]),
        ("Atlantis", []),
    ],
)
def test_suggest_country(text: str, codes: list[str]) -> None:
    assert suggest_country(text)[: len(codes) or 1] == codes


@pytest.mark.parametrize(
    ("kind", "parent", "text", "names"),
    [
        ("partnership", "", "titel", ["title"]),
        ("partnership", "", "federführung", ["lead"]),
        ("partnership", "", "federfuehrung", ["lead"]),
        ("partnership", "", "partner", ["counterpart"]),
        ("partnership", "", "unterzeichnet", ["signed"]),
        ("partnership", "", "statuss", ["status"]),
        ("partnership", "", "source", ["sources"]),
        ("partnership", "", "nmae", ["title"]),
        ("partnership", "term", "Ende", ["end"]),
        ("partnership", "risk.autonomy", "personal", ["staff"]),
        ("actor", "", "nmae", ["name"]),
        ("actor", "names", "sprache", ["language"]),
        ("settings", "programmes.calls", "frist", ["closes"]),
        ("partnership", "", "end", ["term.end", "projects.end"]),
        ("partnership", "nowhere", "titel", []),
    ],
)
def test_suggest_field(kind: str, parent: str, text: str, names: list[str]) -> None:
    assert suggest_field(kind, parent, text)[: len(names) or 1] == names


@pytest.mark.parametrize("path", FIELDS)
def test_every_field_is_suggested_for_its_name_and_labels(path: str) -> None:
    kind, _, rest = path.partition(".")
    parent, _, name = rest.rpartition(".")
    for text in (name, *FIELDS[path].label):
        assert name in suggest_field(kind, parent, text), text


@pytest.mark.parametrize(
    ("text", "best"),
    [
        ("stadt-oslo", ["stadt-oslo"]),
        ("Stadt Oslo", ["stadt-oslo"]),
        ("stadt-olso", ["stadt-oslo"]),
        ("oslo", ["stadt-oslo", "hamburg-oslo"]),
        ("prag-hamburg", ["hamburg-prag"]),
        ("Behörde für Schule", ["behoerde-fuer-schule-und-berufsbildung"]),
        ("schools", []),
    ],
)
def test_suggest_id(text: str, best: list[str]) -> None:
    assert suggest_id(text, IDS) == best


@given(st.permutations(IDS), st.sampled_from(["oslo", "stadt-olso", "hamburg"]))
def test_the_order_of_the_ids_does_not_matter(ids: list[str], text: str) -> None:
    assert suggest_id(text, ids) == suggest_id(text, IDS)


def test_closest_takes_codes_with_or_without_words_and_keeps_to_the_limit() -> None:
    assert closest("lnt", ["lint", "list", "due"]) == ["lint"]
    assert closest("prüfen", {"lint": ["prüfen"], "due": ["fällig"]}) == ["lint"]
    assert closest("abcd", ["abcde", "abcdf", "abcdg", "abcdh"], limit=2) == ["abcde", "abcdf"]


def test_a_choice_without_letters_is_never_meant() -> None:
    assert closest("-", ["--", "lint"]) == []
    assert closest("lint", {"lint": ["?!", "check"]}) == ["lint"]


def test_a_very_long_text_is_answered_at_once() -> None:
    assert suggest_id("a" * 5_000_000, [f"stadt-{n}" for n in range(50_000)]) == []
    assert suggest_topic("luft" * 1_000_000) == []


@given(st.text(), st.sampled_from(sorted(VOCABULARIES)))
def test_suggestions_are_codes_of_the_vocabulary(text: str, vocabulary: str) -> None:
    assert set(suggest_term(vocabulary, text)) <= set(VOCABULARIES[vocabulary])
    assert set(suggest_topic(text)) <= set(TOPICS)
    assert len(suggest_id(text, IDS)) <= 3
