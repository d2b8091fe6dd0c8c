from __future__ import annotations

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerkit.matching.place_names import parse


@pytest.mark.parametrize(
    ("name", "core", "beside"),
    [
        ("Halle (Saale)", "halle", ("saale",)),
        ("Halle/Saale", "halle", ("saale",)),
        ("Halle an der Saale", "halle", ("saale",)),
        ("Friedberg, Hesse", "friedberg", ("hesse",)),
        ("Berlin – Pankow", "pankow", ("berlin",)),
        ("Bezirk Pankow von Berlin", "pankow", ("berlin",)),
        ("London Borough of Camden", "camden", ("london",)),
        ("19e arrondissement de Paris", "19e", ("paris",)),
        ("Neustadt b.Coburg", "neustadt", ("coburg",)),
        ("Villeneuve lez Avignon", "villeneuve", ("avignon",)),
        ("Gmina Żnin", "znin", ()),
        ("Växjö Municipality", "vaxjo", ()),
        ("Freie und Hansestadt Hamburg", "hamburg", ()),
        ("Hlavní město Praha", "praha", ()),
        ("Norwich City Council", "norwich", ()),
        ("Mexico City", "mexico city", ()),
        ("Staré Město", "stare mesto", ()),
        ("Saint - Mihiel", "saint mihiel", ()),
        ("Tel Aviv-Jaffa", "tel aviv jaffa", ()),
        ("Stadt", "stadt", ()),
        ("(x)", "x", ()),
    ],
)
def test_a_name_is_taken_apart(name: str, core: str, beside: tuple[str, ...]) -> None:
    taken = parse(name)
    assert (taken.core, taken.beside) == (core, beside)


@pytest.mark.parametrize(
    "name", ["Odenwald (Kreis)", "Landkreis Odenwald", "Odenwald (district)", "Odenwaldkreis"]
)
def test_a_county_says_so(name: str) -> None:
    taken = parse(name)
    assert taken.county
    assert taken.core == "odenwald"


@pytest.mark.parametrize(
    "name", ["Unna", "London Borough of Camden", "Staré Město (Opava District)"]
)
def test_a_town_or_borough_is_no_county(name: str) -> None:
    assert not parse(name).county


def test_what_the_writer_set_apart_is_told_from_what_belongs_to_the_name() -> None:
    assert parse("Halle (Saale)").stated
    assert not parse("Frankfurt am Main").stated
    assert parse("Verden (Aller)").whole == parse("Verden an der Aller").whole


@given(st.text())
def test_any_text_can_be_taken_apart(name: str) -> None:
    taken = parse(name)
    assert set(taken.core.split()) <= set(taken.whole.split()) or not taken.core


@pytest.mark.parametrize("gap", [" ", " \t"])
def test_a_long_gap_takes_no_longer_than_its_length(gap: str) -> None:
    begin = perf_counter()
    parse(f"Halle{gap * 100_000}Saale, x")
    assert perf_counter() - begin < 1  # looking for a dash again from every space took minutes
