"""Choosing partnerships: codes or words, parts included, and no answer to a misspelt question."""

from __future__ import annotations

from typing import Any

import pytest

from partnerkit.filters import Selection, UnknownValue, describe, select, understand
from partnerkit.model.types import Audience
from partnerkit.render.plain import Plain
from tests.small_register import small_view

MORE = {
    "data/actors/referat.yaml": (
        "name: Referat 1\naliases: [R1]\nkind: authority\ncountry: DE\npart_of: hauptamt\n"
    ),
    "data/partnerships/referat.yaml": (
        "title: Kontakt\nkind: contact\nstatus: dormant\ncounterpart: [oestby]\nlead: referat\n"
        "topics: [economy/aviation]\nsigned: 2024-05\n"
    ),
}

VIEW = small_view(Audience.INTERNAL, more=MORE)


def chosen(since: str | None = None, **values: list[str]) -> list[str]:
    found = select(VIEW, understand(VIEW, values, since))
    return [entry.id for entry in found.register.partnerships]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"country": ["NO"]}, ["klima-belmont", "netz", "plan-oestby", "referat"]),
        ({"country": ["Frankreich"], "kind": ["twinning"]}, ["belmont"]),
        ({"country": ["NO", "france"], "kind": ["Klimapartnerschaft"]}, ["klima-belmont"]),
        ({"topic": ["economy"]}, ["referat"]),
        ({"topic": ["Luftfahrt"]}, ["referat"]),
        ({"topic": ["Puppenspiel"]}, ["belmont"]),
        ({"topic": ["klima"]}, ["belmont", "klima-belmont"]),
        ({"lead": ["referat"]}, ["referat"]),
        ({"lead": ["R1"]}, ["referat"]),
        ({"lead": ["hauptamt"], "status": ["ruhend"]}, ["referat"]),
        ({"status": ["active"], "kind": ["coordination-body"]}, ["runde"]),
    ],
)
def test_any_of_the_values_and_every_option(values: Any, expected: list[str]) -> None:  # noqa: ANN401
    assert chosen(**values) == expected


@pytest.mark.parametrize(
    ("since", "expected"),
    [
        ("2024", ["referat"]),
        ("2024-05-31", ["referat"]),
        ("2024-06", []),
        ("2020-12-31", ["referat", "runde"]),
    ],
)
def test_since_takes_what_may_have_been_signed_by_then(since: str, expected: list[str]) -> None:
    assert chosen(since) == expected


@pytest.mark.parametrize(
    ("option", "value", "meant"),
    [
        ("country", "Frankreic", ["FR"]),
        ("kind", "twining", ["twinning"]),
        ("status", "aktif", ["active"]),
        ("lead", "haupamt", ["hauptamt"]),
        ("topic", "puppenspil", ["culture/puppetry"]),
        ("topic", "xyzzy", []),
        ("lead", "", []),
    ],
)
def test_what_is_not_known_is_refused_with_what_may_be_meant(
    option: str, value: str, meant: list[str]
) -> None:
    with pytest.raises(UnknownValue) as caught:
        understand(VIEW, {option: [value]})
    assert caught.value.option == option
    assert list(caught.value.meant)[: len(meant)] == meant


@pytest.mark.parametrize("since", ["gestern", "2024-13", "2024-02-30", "24", "2024-02-28x"])
def test_a_date_must_be_one(since: str) -> None:
    with pytest.raises(UnknownValue):
        understand(VIEW, {}, since)


def test_nothing_asked_leaves_everything() -> None:
    assert not Selection()
    assert select(VIEW, Selection()) is VIEW
    assert describe(VIEW, Selection()) == ()


@pytest.mark.parametrize(
    ("codes", "de", "en"),
    [
        (["XX"], "Land nicht angegeben", "country not stated"),
        (["ZZ"], "international", "international"),
        (["XX", "NO"], "Norwegen, Land nicht angegeben", "Norway, country not stated"),
    ],
)
def test_what_is_no_country_is_not_called_one(codes: list[str], de: str, en: str) -> None:
    parts = describe(VIEW, understand(VIEW, {"country": codes}))
    said = {lang: "".join(map(Plain(lang, {}).write, parts)) for lang in ("de", "en")}
    assert said == {"de": f"Auswahl: {de}", "en": f"Selection: {en}"}


def test_the_selection_is_said_in_words() -> None:
    asked = understand(VIEW, {"country": ["NO", "FR"], "lead": ["hauptamt"]}, "2020-01")
    parts = describe(VIEW, asked)
    said = {lang: "".join(map(Plain(lang, {}).write, parts)) for lang in ("de", "en")}
    assert said == {
        "de": "Auswahl: Land Frankreich, Norwegen · Federführung Hauptamt · unterzeichnet seit "
        "Januar 2020",
        "en": "Selection: country France, Norway · lead Main office · signed since January 2020",
    }
