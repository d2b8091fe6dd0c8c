from __future__ import annotations

import pytest
from babel import Locale, UnknownLocaleError
from babel.core import get_global
from hypothesis import given
from hypothesis import strategies as st

from partnerkit.words.countries import (
    COUNTRY_CODES,
    country_name,
    country_words,
    find_country,
)
from partnerkit.words.folding import folded


def test_the_codes_are_those_of_the_standard_and_three_more() -> None:
    alpha3 = {
        codes[0]
        for alias, codes in get_global("territory_aliases").items()
        if len(alias) == 3 and alias.isalpha() and len(codes) == 1
    }
    assert len(COUNTRY_CODES) == 249 + 3
    assert alpha3 - {"XK", "QO", "EU"} >= COUNTRY_CODES - {"XX", "ZZ", "XK"}
    assert not {"UK", "EU", "AN", "de"} & COUNTRY_CODES


@pytest.mark.parametrize(
    ("code", "german", "english"),
    [
        ("DE", "Deutschland", "Germany"),
        ("TR", "Türkei", "Türkiye"),
        ("TW", "Taiwan", "Taiwan"),
        ("XK", "Kosovo", "Kosovo"),
        ("HK", "Hongkong", "Hong Kong"),
        ("CI", "Côte d'Ivoire", "Côte d'Ivoire"),
        ("XX", "Land nicht angegeben", "country not stated"),
        ("ZZ", "international", "international"),
        ("QQ", "QQ", "QQ"),
    ],
)
def test_country_name(code: str, german: str, english: str) -> None:
    assert (country_name(code, "de"), country_name(code, "en")) == (german, english)


@pytest.mark.parametrize("lang", ["de", "en"])
def test_every_code_has_a_name_of_its_own(lang: str) -> None:
    names = {country_name(code, lang) for code in COUNTRY_CODES}
    assert len(names) == len(COUNTRY_CODES)
    assert not names & COUNTRY_CODES


SPELLINGS = {
    "CI": ["Elfenbeinküste", "Elfenbeinkueste", "Côte d'Ivoire", "Côte d’Ivoire", "Ivory Coast"],
    "US": ["USA", "U.S.A.", "usa", "Vereinigte Staaten", "Vereinigte Staaten von Amerika"],
    "GB": ["Großbritannien", "Grossbritannien", "UK", "England", "GBR", "Y Deyrnas Unedig"],
    "NL": ["Holland", "Niederlande", "Nederland", "The Netherlands"],
    "TR": ["Türkei", "Tuerkei", "Turkei", "Turkey", "Türkiye"],
    "MM": ["Burma", "Birma", "Myanmar"],
    "BY": ["Weißrussland", "Weissrussland", "Belarus", "Беларусь"],
    "CZ": ["Tschechien", "Tschechische Republik", "Czech Republic", "Czechia", "Česko", "cesko"],
    "DE": ["DEU", "de", " DE ", "Deutschland", "Germany", "BRD"],
    "JP": ["Japan", "日本"],
    "UA": ["Ukraine", "Україна"],
    "GR": ["Griechenland", "Ελλάδα", "EL"],
    "TZ": ["Tansania", "Tanzania"],
    "NO": ["NO", "Norwegen", "Norge", "NOR"],
    "XX": ["XX", "keine Angabe"],
    "ZZ": ["ZZ", "international", "weltweit"],
    "XK": ["XK", "Kosovo"],
    "CD": ["DR Kongo", "Kongo-Kinshasa", "Democratic Republic of the Congo"],
}


@pytest.mark.parametrize(
    ("code", "text"), [(code, text) for code, texts in SPELLINGS.items() for text in texts]
)
def test_find_country(code: str, text: str) -> None:
    assert find_country(text) == code


@pytest.mark.parametrize("text", ["", " ", "Kongo", "Korea", "Atlantis", "SUN", "CT", "MI", "-"])
def test_what_names_no_single_country_finds_none(text: str) -> None:
    assert find_country(text) is None


def test_a_name_belongs_to_one_country() -> None:
    owner: dict[str, str] = {}
    for code, words in country_words().items():
        for word in words:
            assert owner.setdefault(folded(word), code) == code, word


def test_no_synonym_repeats_another_name() -> None:
    for code, words in country_words().items():
        german, english, *synonyms = map(folded, words)
        assert len(set(synonyms)) == len(synonyms), code
        assert not {german, english} & set(synonyms), code


@pytest.mark.slow
def test_names_in_a_countrys_own_languages_are_those_of_cldr() -> None:
    found: dict[str, set[str]] = {}
    for code in sorted(COUNTRY_CODES):
        for language, facts in get_global("territory_languages").get(code, {}).items():
            if not facts["official_status"]:
                continue
            try:
                name = Locale.parse(language).territories.get(code)
            except (UnknownLocaleError, ValueError):
                continue
            if name:
                found.setdefault(folded(name), set()).add(code)
    wrong = {
        name: codes
        for name, codes in found.items()
        if len(codes) == 1 and find_country(name) not in codes
    }
    assert wrong == {}


# The first call reads Babel's tables, which hypothesis would take for a slow example.
@given(st.text())
def test_any_text_is_answered_by_a_code_or_none(text: str) -> None:
    assert find_country(text) in COUNTRY_CODES | {None}
