from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerkit.words.folding import folded
from partnerkit.words.lookup import find_field, find_term, find_topic
from partnerkit.words.topics import TOPICS
from partnerkit.words.vocabularies import VOCABULARIES


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Städtepartnerschaft", "staedte-partnerschaft"),
        ("Straße", "STRASSE"),
        ("Kraków", "krakow"),
        ("Malmö", "Malmø"),
        ("Łódź", "lodz"),
        ("İstanbul", "istanbul"),
        ("port logistics", "port_logistics"),
        ("a\u0308rger", "Ärger"),
    ],
)
def test_spellings_of_one_word_fold_to_one_form(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@given(st.text())
def test_folding_keeps_only_letters_and_digits_and_is_stable_under_case(text: str) -> None:
    assert folded(text) == "" or folded(text).isalnum()


@given(st.text(alphabet=st.characters(codec="ascii")))
def test_case_of_ascii_does_not_matter(text: str) -> None:
    assert folded(text.upper()) == folded(text.lower())


@pytest.mark.parametrize(
    ("vocabulary", "text", "code"),
    [
        ("partnership-kind", "Städtepartnerschaft", "twinning"),
        ("partnership-kind", "Partnerstadt", "twinning"),
        ("partnership-kind", "sister city", "twinning"),
        ("partnership-kind", "twin town", "twinning"),
        ("partnership-kind", "MoU", "memorandum"),
        ("partnership-kind", "Memorandum", "memorandum"),
        ("partnership-kind", "Absichtserklärung", "letter-of-intent"),
        ("partnership-kind", "LoI", "letter-of-intent"),
        ("partnership-kind", "KVP", "chamber-partnership"),
        ("partnership-kind", "labour partnership", "skills-partnership"),
        ("status", "aktiv", "active"),
        ("status", "laufend", "active"),
        ("status", "ruht", "dormant"),
        ("status", "ausgesetzt", "suspended"),
        ("status", "auf Eis", "suspended"),
        ("status", "geplant", "exploratory"),
        ("decision-result", "Kenntnis", "noted"),
        ("decision-result", "geändert", "amended"),
        ("answer", "Ja", "yes"),
        ("evaluation-result", "Verstetigung", "continue"),
        ("status", "vielleicht", None),
        ("status", "", None),
    ],
)
def test_find_term(vocabulary: str, text: str, code: str | None) -> None:
    assert find_term(vocabulary, text) == code


def test_every_code_and_label_finds_itself() -> None:
    for name, terms in VOCABULARIES.items():
        for code, term in terms.items():
            assert {find_term(name, word) for word in (code, *term.words())} == {code}
    for code, term in TOPICS.items():
        assert {find_topic(word) for word in (code, *term.words())} == {code}


TOPIC_WORDS = {
    "administration": "administration",
    "agriculture": "economy/agriculture",
    "ammonia": "economy/hydrogen-energy",
    "aviation": "economy/aviation",
    "biodiversity": "climate/biodiversity",
    "civil protection": "resilience/civil-protection",
    "climate adaptation": "climate/adaptation",
    "cruise shipping": "economy/maritime",
    "digitalisation": "digital",
    "emergency aid": "development/humanitarian",
    "emissions reduction": "climate/mitigation",
    "EU affairs": "eu-affairs",
    "fire service": "resilience/civil-protection",
    "higher education": "science/higher-education",
    "hydrogen": "economy/hydrogen-energy",
    "ICT": "digital",
    "infection research": "health",
    "labour market": "labour",
    "life sciences": "health/life-sciences",
    "local self-government": "democracy",
    "memory policy": "culture/remembrance",
    "offshore wind": "climate/energy-transition",
    "police": "resilience/security",
    "port": "economy/port-logistics",
    "port redevelopment": "urban-development",
    "public transport": "mobility/public-transport",
    "reconstruction": "resilience/reconstruction",
    "renewable energy": "climate/energy-transition",
    "shipbuilding": "economy/maritime",
    "skilled labour": "labour/skilled-workers",
    "smart port": "economy/port-logistics",
    "solar energy": "climate/energy-transition",
    "start-ups": "economy/start-ups",
    "technology transfer": "economy/innovation",
    "urban planning": "urban-development",
    "vocational training": "labour/vocational-training",
    "waste": "environment/waste",
    "water": "environment/water",
    "youth": "education/youth",
    "Luftfahrt": "economy/aviation",
    "Flugzeugbau": "economy/aviation",
    "Wasserstoff": "economy/hydrogen-energy",
    "Hafen": "economy/port-logistics",
    "Feuerwehr": "resilience/civil-protection",
    "ÖPNV": "mobility/public-transport",
    "OEPNV": "mobility/public-transport",
    "Fachkräfte": "labour/skilled-workers",
    "Erinnerungskultur": "culture/remembrance",
    "Wiederaufbau": "resilience/reconstruction",
    "barriers": None,
    "coordination": None,
}


@pytest.mark.parametrize(("text", "code"), TOPIC_WORDS.items())
def test_words_of_real_sources_find_their_topic(text: str, code: str | None) -> None:
    assert find_topic(text) == code


@pytest.mark.parametrize(
    ("kind", "parent", "text", "name"),
    [
        ("partnership", "", "Titel", "title"),
        ("partnership", "", "Federführung", "lead"),
        ("partnership", "", "partner", "counterpart"),
        ("partnership", "", "unterzeichnet am", "signed"),
        ("partnership", "term", "Ende", "end"),
        ("actor", "", "Land", "country"),
        ("actor", "place", "Breite", "lat"),
        ("settings", "programmes.calls", "Frist", "closes"),
        ("partnership", "", "Farbe", None),
    ],
)
def test_find_field(kind: str, parent: str, text: str, name: str | None) -> None:
    assert find_field(kind, parent, text) == name
