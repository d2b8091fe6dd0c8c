from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerkit.matching.mentions import mentions
from partnerkit.register import assemble, load

ROOT = Path(__file__).parent.parent.parent
TODAY = date(2026, 11, 25)
REGISTER = assemble(
    {
        "data/actors/ort.yaml": "name: Kleinort\nkind: municipality\ncountry: FR\n",
        "data/actors/uni.yaml": "name: Universität Neustadt\nkind: university\ncountry: DE\n"
        "aliases: [UN, Uni Neustadt]\n",
    },
    today=TODAY,
)


def named(text: str) -> list[str]:
    return [mention.name for mention in mentions(REGISTER, text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ein Austausch mit Schanghai und 上海.", ["Schanghai"]),
        ("Die Hamburger Delegation traf Berliner Abgeordnete.", ["Hamburg", "Berlin"]),
        ("Der Münchner Stadtrat besucht Bremens Häfen.", ["München", "Bremen"]),
        ("Die Zusammenarbeit mit Ham-\nburg wächst.", ["Hamburg"]),
        ("Der Rest der Länder hat Türen, Namen und Partner.", []),
        ("Die LAG tagt; MAN baut Motoren.", []),
        ("In Essen traf man sich zum Essen.", ["Essen"]),
        ("Zum Essen gab es Brot.", []),
        ("Kleinort bleibt ein Dorf.", ["Kleinort"]),
        ("Die Uni Neustadt und die UN forschen.", ["Uni Neustadt"]),
        ("Menschen aus Belarus, Georgien und der Türkei.", ["Belarus", "Georgien", "Türkei"]),
        ("Dar es Salaam und St. Petersburg", ["Dar es Salaam", "St Petersburg"]),
        ("", []),
    ],
)
def test_what_a_text_names_is_recognised(text: str, names: list[str]) -> None:
    assert named(text) == names


def test_every_occurrence_is_counted_with_its_line() -> None:
    (found,) = mentions(REGISTER, "Paris\n\nnach Paris, dann Paris'")
    assert found.lines == (1, 3, 3)


def test_a_word_that_a_line_end_breaks_keeps_the_lines_in_step() -> None:
    text = "Partner-\nschaft mit Lis-\nsabon\n\nund Paris\n"
    assert {m.name: m.lines for m in mentions(REGISTER, text)} == {"Lissabon": (2,), "Paris": (5,)}


def test_a_motion_on_district_partnerships_names_its_cities_and_nothing_else() -> None:
    register = load(ROOT, today=TODAY)
    cities = [
        *("Paris", "Berlin", "Wien", "Bratislava", "Budapest", "London", "Amsterdam", "Kopenhagen"),
        *("Malmö", "Brüssel", "Rotterdam", "Barcelona", "Lissabon", "Tallinn", "Helsinki"),
        "München",
    ]
    text = "Harburg prüft Partnerschaften. " + " ".join(
        f"Die Bezirke von {city} haben Erfahrungen mit Wohnungsbau und sozialer Teilhabe."
        for city in cities
    )
    assert [m.name for m in mentions(register, text)] == ["Harburg", *cities]


@given(st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    lines = text.count("\n") + 1
    for mention in mentions(REGISTER, text):
        assert all(1 <= line <= lines for line in mention.lines)
