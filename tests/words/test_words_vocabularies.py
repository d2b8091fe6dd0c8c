from __future__ import annotations

import pytest

from partnerkit.words.folding import folded
from partnerkit.words.topics import TOPICS, topic_label
from partnerkit.words.vocabularies import VOCABULARIES
from partnerkit.words.word import LANGUAGES, Term, Word

ALL = {**VOCABULARIES, "topic": TOPICS}

NAMES = """
partnership-kind status claim participant-role renewal verdict goal-state project-state
activity-kind practice-direction decision-result resource-source yes-no answer funding-state
standard-state evaluation-result actor-kind safety sector severity audience strength overlap-kind
"""


def test_the_vocabularies_of_the_record_format_are_all_there() -> None:
    assert list(VOCABULARIES) == NAMES.split()


@pytest.mark.parametrize("name", ALL)
def test_every_code_has_a_label_in_each_language(name: str) -> None:
    for code, term in ALL[name].items():
        assert all(word and word == word.strip() for word in term.words()), code


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", ALL)
def test_no_two_codes_share_a_label(name: str, lang: str) -> None:
    labels = [folded(term.get(lang)) for term in ALL[name].values()]
    assert len(labels) == len(set(labels))


@pytest.mark.parametrize("name", ALL)
def test_a_word_leads_to_one_code_only(name: str) -> None:
    owner: dict[str, str] = {}
    for code, term in ALL[name].items():
        last = code.rpartition("/")[2]
        for word in (code, code if last in ALL[name] else last, *term.words()):
            assert owner.setdefault(folded(word), code) == code, word


@pytest.mark.parametrize("name", ALL)
def test_no_synonym_says_again_what_code_or_label_say(name: str) -> None:
    for code, term in ALL[name].items():
        known = {folded(word) for word in (code, code.rpartition("/")[2], term.de, term.en)}
        keys = [folded(word) for word in term.synonyms]
        assert len(keys) == len(set(keys)), code
        assert not known & set(keys), code


def test_german_and_english_differ_where_the_languages_do() -> None:
    assert VOCABULARIES["status"]["dormant"] == Term(
        "ruhend", "dormant", ("ruht", "inaktiv", "schlafend", "eingeschlafen", "inactive")
    )
    same = {code for code, term in ALL["partnership-kind"].items() if term.de == term.en}
    assert same == set()


def test_every_topic_of_the_second_level_has_its_first() -> None:
    assert {code.partition("/")[0] for code in TOPICS} <= set(TOPICS)
    assert next(iter(TOPICS)) == "economy"


@pytest.mark.parametrize(
    ("code", "lang", "label"),
    [
        ("economy", "de", "Wirtschaft"),
        ("economy/aviation", "de", "Wirtschaft: Luftfahrt"),
        ("economy/aviation", "en", "economy: aviation"),
        ("economy/chips", "en", "economy: microchips"),
        ("sea", "de", "Meer"),
        ("sea/whales", "de", "Meer: Wale"),
        ("economy/typo", "de", "economy/typo"),
        ("typo", "de", "typo"),
    ],
)
def test_topic_label(code: str, lang: str, label: str) -> None:
    more = {
        "economy/chips": Term("Mikrochips", "microchips"),
        "sea": Term("Meer", "sea"),
        "sea/whales": Term("Wale", "whales"),
    }
    assert topic_label(code, lang, more) == label


@pytest.mark.parametrize("lang", ["en", "fr", ""])
def test_any_language_but_german_reads_english(lang: str) -> None:
    assert Word("ja", "yes").get(lang) == "yes"
    assert Term("ja", "yes").get(lang) == "yes"
    assert Word("ja", "yes").get("de") == "ja"
