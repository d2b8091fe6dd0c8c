"""Names: of their time, then of the reader's language, then the official one."""

from __future__ import annotations

from datetime import date

import pytest

from partnerkit.model import Actor, Partnership
from partnerkit.naming import actor_name, partnership_title
from partnerkit.words.word import Word

OFFICE = Actor.model_validate(
    {
        "name": "Amt C",
        "kind": "authority",
        "country": "DE",
        "names": [
            {"name": "Amt A", "language": "de", "to": "1999"},
            {"name": "Amt B", "language": "de", "from": "2000", "to": "2015-06-30"},
            {"name": "Office", "language": "en"},
            {"name": "Bureau", "language": "fr"},
        ],
    }
)


@pytest.mark.parametrize(
    ("day", "german", "english"),
    [
        (date(1990, 1, 1), "Amt A", "Amt A"),
        (date(1999, 12, 31), "Amt A", "Amt A"),
        (date(2015, 6, 30), "Amt B", "Amt B"),
        (date(2015, 7, 1), "Amt C", "Office"),
        (date(2026, 1, 15), "Amt C", "Office"),
    ],
)
def test_an_old_day_has_the_old_name(day: date, german: str, english: str) -> None:
    assert actor_name(OFFICE, day) == Word(german, english)


def test_without_other_names_the_official_one_stands_in_both_languages() -> None:
    city = Actor.model_validate({"name": "Oslo kommune", "kind": "municipality", "country": "NO"})
    assert actor_name(city, date(2026, 1, 1)) == Word("Oslo kommune", "Oslo kommune")


def test_titles_in_other_languages() -> None:
    values = {"title": "Partnerschaft", "kind": "contact", "status": "active"}
    plain = Partnership.model_validate(values)
    both = Partnership.model_validate({**values, "titles": {"en": "Partnership", "fr": "x"}})
    assert partnership_title(plain) == Word("Partnerschaft", "Partnerschaft")
    assert partnership_title(both) == Word("Partnerschaft", "Partnership")
