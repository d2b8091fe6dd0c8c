"""The overview: figures counted by hand, groups, gaps, and what is due."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnerkit.model.types import Audience
from partnerkit.register import assemble
from partnerkit.render.as_json import dump
from partnerkit.render.plain import Plain
from partnerkit.report import Report
from partnerkit.reports.grouping import GROUPINGS
from partnerkit.reports.overview import report, totals
from partnerkit.reports.overview_data import data
from partnerkit.reports.undated import undated, without_beginning
from partnerkit.view import View, look
from tests.musterstadt import table
from tests.small_register import DAY, FILES, small_view

PLAIN = Plain("de", {})


def shown(found: Report, name: str) -> list[list[str]]:
    return [[PLAIN.write(cell) for cell in row] for row in table(found, name).rows]


def gaps(found: Report) -> list[str]:
    return [PLAIN.text(gap) for gap in found.gaps]


def test_totals_by_hand() -> None:
    found = totals(small_view())
    assert (found.partnerships, found.active, found.partners, found.countries) == (4, 2, 2, 2)
    assert found.groups["country"] == {"FR": 2, "NO": 2, None: 1}
    assert found.groups["topic"] == {"culture": 1, "climate": 2, "administration": 1, None: 1}
    assert found.groups["lead"] == {"hauptamt": 3, None: 1}
    assert found.groups["status"] == {"active": 2, "expired": 1, "unknown": 1}
    assert found.groups["kind"]["twinning"] == 1


def test_the_internal_edition_counts_what_is_planned_and_protected() -> None:
    found = totals(small_view(Audience.INTERNAL))
    assert found.partnerships == 6
    assert found.groups["status"]["negotiating"] == 1


def test_the_summary_says_the_totals() -> None:
    first = report(small_view()).blocks[0]
    assert PLAIN.write(first.parts[0]) == (  # type: ignore[union-attr]
        "4 Partnerschaften mit 2 Akteuren in 2 Ländern, davon 2 aktiv."
    )


def test_what_is_due_is_listed_with_what_is_overdue() -> None:
    belmont = "Städtepartnerschaft Musterstadt – Belmont (belmont)"
    assert shown(report(small_view()), "due") == [
        ["2025", "Ende der Laufzeit, überfällig", "Runder Tisch (runde)", "Hauptamt"],
        ["31.12.2025", "Ziel, überfällig", belmont, "Hauptamt"],
        ["30.06.2026", "Durchsicht des Eintrags", belmont, "Hauptamt"],
    ]


def test_nothing_due_is_said() -> None:
    view = small_view(as_of=date(1989, 1, 1))
    due = table(report(view), "due")
    assert due.rows == ()
    assert "nichts ist überfällig" in PLAIN.text(due.empty)


@pytest.mark.parametrize("by", GROUPINGS)
def test_every_partnership_is_in_a_group(by: str) -> None:
    found = table(report(small_view(), by=by), f"by-{by}")
    place = next(n for n, column in enumerate(found.columns) if column.key == "title")
    ids = {row[place].id for row in found.rows}  # type: ignore[union-attr]
    assert ids == {"belmont", "klima-belmont", "netz", "runde"}
    assert [column.key for column in found.columns].count(by) == 1


def test_a_claim_stands_beside_the_status() -> None:
    rows = shown(report(small_view()), "by-country")
    assert [row[4] for row in rows if row[1].startswith("Netz")] == ["unbekannt, behauptet"]


def test_gaps_have_counts() -> None:
    found = gaps(report(small_view()))
    assert "1 von 4 Partnerschaften ohne Datum der Unterzeichnung (25 %)" in found
    assert "1 von 4 Partnerschaften ohne Federführung (25 %)" in found
    assert "1 von 4 Partnerschaften ohne Thema (25 %)" in found
    assert "3 von 4 Partnerschaften ohne Bestätigung, dass der Status stimmt (75 %)" in found
    assert not any("zwei Jahren" in gap for gap in found)
    assert "1 von 4 Partnerschaften mit Angaben, denen andere Quellen widersprechen (25 %)" in found


def test_an_old_confirmation_is_a_gap() -> None:
    old = FILES["data/partnerships/belmont.yaml"].replace("on: 2025-11-01", "on: 2024-01-14")
    found = gaps(report(small_view(more={"data/partnerships/belmont.yaml": old})))
    assert "1 von 4 Partnerschaften zuletzt vor mehr als zwei Jahren bestätigt (25 %)" in found


def test_unreadable_files_are_gaps() -> None:
    view = small_view(more={"data/partnerships/kaputt.yaml": "title: [\n"})
    assert gaps(report(view))[0].startswith("1 Datei wegen Fehlern nicht lesbar")


@pytest.mark.parametrize("day", [date(2028, 2, 29), date.min, date.max])
def test_no_day_of_the_calendar_is_a_stumbling_block(day: date) -> None:
    assert gaps(report(View(assemble(FILES, today=day))))


def test_an_empty_register_says_so() -> None:
    view = look(assemble({}, today=DAY), Audience.PUBLIC)
    found = report(view)
    assert [PLAIN.write(b.parts[0]) for b in found.blocks] == [  # type: ignore[union-attr]
        "Das Register enthält noch keine Partnerschaft."
    ]
    assert not found.gaps


def test_the_flat_list_has_one_row_each() -> None:
    found = report(small_view())
    rows = shown(found, "partnerships")
    assert [row[0] for row in rows] == ["belmont", "klima-belmont", "netz", "runde"]
    assert found.main_table is table(found, "partnerships")
    assert "partnerships" not in [t.name for t in report(small_view(), files=False).tables]


def test_data_keeps_to_its_contract() -> None:
    found = json.loads(dump(data(small_view(), {"country": ["FR"]})))
    assert list(found)[:4] == ["version", "register", "as_of", "commit"]
    assert found["version"] == 1
    assert found["as_of"] == "2026-01-15"
    assert found["commit"] == "1a2b3c4d5e6f7a8b9c0d"
    assert found["selection"] == {"country": ["FR"]}
    assert found["totals"]["by_country"] == {"FR": 2, "NO": 2, "": 1}
    first = found["partnerships"][0]
    assert list(first)[:4] == ["id", "title", "titles", "kind"]
    assert first["signed"] == "1989-06"
    assert first["resources"][0]["euros"] == 30000.5
    assert first["decisions"][0]["votes"] == {"for": 30, "against": 2}
    assert found["actors"]["belmont"] == {
        "name": "Ville de Belmont",
        "kind": "municipality",
        "country": "FR",
    }


@settings(max_examples=20)
@given(st.sets(st.sampled_from(sorted(FILES)), min_size=1), st.integers(0, 20000))
def test_totals_agree_with_one_another(paths: set[str], days: int) -> None:
    register = assemble({path: FILES[path] for path in paths}, today=DAY)
    view = look(register, Audience.PUBLIC, date(1975, 1, 1) + timedelta(days=days))
    found = totals(view)
    flat = json.loads(dump(data(view)))
    assert found.partnerships == len(flat["partnerships"]) == len(view.register.partnerships)
    for by in ("kind", "status", "lead"):
        assert sum(found.groups[by].values()) == found.partnerships
    for by in ("country", "topic"):
        assert sum(found.groups[by].values()) >= found.partnerships


def test_on_an_earlier_day_it_says_what_is_counted_without_knowing() -> None:
    register = small_view().register
    then = look(register, Audience.PUBLIC, date(1990, 1, 1))
    first = report(then).blocks[0]
    assert "".join(map(PLAIN.write, first.parts)) == (  # type: ignore[union-attr]
        "2 Partnerschaften mit 2 Akteuren in 2 Ländern, davon 1 aktiv. 1 von 2 nennt keinen "
        "Beginn und ist darum mitgezählt; ob es sie am 01.01.1990 schon gab, sagt das "
        "Register nicht."
    )
    assert without_beginning(then.only(())) == 0
    assert without_beginning(look(register, Audience.PUBLIC, DAY)) == 0
    assert undated(small_view()) == ()
    (gap,) = undated(then)
    assert PLAIN.text(gap) == (
        "1 von 2 Partnerschaften ohne Angabe eines Beginns und darum mitgezählt; ob es sie am "
        "01.01.1990 schon gab, ist offen (50 %)"
    )


def test_a_next_review_is_only_missed_where_there_could_be_one() -> None:
    said = [gap for gap in gaps(report(small_view())) if "Durchsicht" in gap]
    assert said == ["2 von 3 nicht beendeten Partnerschaften ohne nächste Durchsicht (67 %)"]
