"""What is due in Musterstadt, worked out by hand; calendars; dates that are added up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from partnerkit.exchange.calendar import calendar
from partnerkit.model import PartialDate
from partnerkit.model.types import Audience
from partnerkit.reports.dates import CONFIRMED_FOR, _months_later, everything
from partnerkit.reports.due import report
from partnerkit.rules.unconfirmed_status import YEARS
from tests.musterstadt import gaps, musterstadt, rows, sentences


def test_overdue_by_office() -> None:
    assert rows(report(musterstadt()), "overdue", "office", "on", "what") == [
        ["Kulturamt", "01.02.2026", "Bestätigung des Status"],
        ["Kulturamt", "31.03.2026", "Ziel"],
        ["Kulturamt", "01.05.2026", "Durchsicht des Eintrags"],
        ["Umweltamt", "30.06.2026", "Evaluation"],
    ]


def test_coming_within_half_a_year() -> None:
    assert rows(report(musterstadt()), "coming", "office", "on", "what") == [
        ["alle Stellen", "30.09.2026", "Ende des Förderaufrufs"],
        ["alle Stellen", "01.11.2026", "Beginn des Förderaufrufs"],
        ["Amt für Wirtschaft und Innovation", "15.11.2026", "Durchsicht des Eintrags"],
        ["Amt für Wirtschaft und Innovation", "31.12.2026", "Ziel"],
        ["Hafen Musterstadt", "31.07.2026", "Ziel"],
        ["Hafen Musterstadt", "September 2026", "Ende der Laufzeit"],
        ["Internationales Büro", "31.08.2026", "Ziel"],
        ["Internationales Büro", "01.10.2026", "Durchsicht des Eintrags"],
        ["Kammer Musterstadt", "31.08.2026", "Ende der Laufzeit"],
        ["Umweltamt", "01.12.2026", "Durchsicht des Eintrags"],
    ]
    assert sentences(report(musterstadt()))[0] == (
        "4 Termine überfällig, 10 in den nächsten 183 Tagen fällig."
    )


def test_the_internal_edition_adds_risk_advice_and_returns() -> None:
    found = rows(report(musterstadt(Audience.INTERNAL)), "overdue", "office", "on", "what")
    assert len(found) == 8
    assert ["Hafen Musterstadt", "30.06.2025", "Meldung an das Register"] in found
    assert [
        "Kompetenzstelle Auslandsbeziehungen",
        "04.05.2026",
        "Beratung erbeten, noch offen",
    ] in found


def test_gaps() -> None:
    assert gaps(report(musterstadt(Audience.INTERNAL)))[-1] == (
        "1 von 8 meldenden Stellen ohne eine Meldung und darum ohne Termin der nächsten (13 %)"
    )


def test_a_shorter_horizon() -> None:
    assert rows(report(musterstadt(), days=30), "coming", "on") == [["31.07.2026"]]
    nothing = report(musterstadt(), days=0)
    assert rows(nothing, "coming") == []


def test_without_partnerships_nothing_general_is_due() -> None:
    view = musterstadt().only(())
    assert everything(view, general=False) == []
    assert {due.what.de for due in everything(view)} == {
        "Ende des Förderaufrufs",
        "Beginn des Förderaufrufs",
    }


def test_calendar_ids_are_stable_and_differ() -> None:
    view = musterstadt(Audience.INTERNAL)
    first, second = (calendar(view, everything(view), lang) for lang in ("de", "en"))
    ids = [str(event["UID"]) for event in Calendar.from_ical(first).walk("VEVENT")]
    assert len(set(ids)) == len(ids) == len(everything(view))
    assert ids == [str(event["UID"]) for event in Calendar.from_ical(second).walk("VEVENT")]
    assert first == calendar(view, everything(view), "de")


def test_a_confirmation_lasts_as_long_as_the_rule_says() -> None:
    assert CONFIRMED_FOR == YEARS


def test_months_are_added() -> None:
    later = {"2024-01-31": "2024-02-29", "2024-06-30": "2024-07-30", "2024-12": "2025-01"}
    for before, after in later.items():
        assert _months_later(PartialDate(before), 1) == after
    assert _months_later(PartialDate("2020"), 36) == "2023-12"


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 120))
def test_months_never_lead_back(day: date, months: int) -> None:
    later = _months_later(PartialDate(day.isoformat()), months)
    assert later.latest >= day
    assert (later.latest.year - day.year) * 12 + later.latest.month - day.month == months


def test_the_end_of_the_calendar() -> None:
    view = musterstadt(Audience.INTERNAL)
    view = replace(view, register=replace(view.register, today=date.max))
    assert calendar(view, everything(view), "de").startswith("BEGIN:VCALENDAR")
    assert _months_later(PartialDate("9999-11-30"), 12) == "9999-12-30"
