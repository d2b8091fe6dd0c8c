"""The register on an earlier day: what came later is gone, what was not recorded is unknown."""

from __future__ import annotations

from datetime import date

from partnerkit.model.vocabulary import Status
from partnerkit.register import Register
from partnerkit.validity import valid_on
from tests.small_register import small_register

MORE = {
    "data/actors/vorgaenger.yaml": (
        "name: Altes Amt\nkind: authority\ncountry: DE\nsuccessor: neuamt\nto: 2009-12-31\n"
    ),
    "data/actors/neuamt.yaml": "name: Neues Amt\nkind: authority\ncountry: DE\nfrom: 2010-01-01\n",
    "data/partnerships/neu.yaml": (
        "title: Neu\nkind: contact\nstatus: ended\nstatus_since: 2012\ncounterpart: [oestby]\n"
        "lead: neuamt\ndepartments: [neuamt, hauptamt]\nsigned: 1999\n"
        "evaluation: {due: 2011, done_on: 2011-05, result: end}\n"
    ),
    "data/partnerships/laufend.yaml": (
        "title: Laufend\nkind: contact\nstatus: active\ncounterpart: [oestby]\n"
        "term: {start: 2015}\n"
    ),
}


def ids(register: Register) -> list[str]:
    return [entry.id for entry in register.partnerships]


def on(day: date) -> Register:
    return valid_on(small_register(MORE), day)


def test_what_surely_began_later_is_left_out() -> None:
    assert "klima-belmont" not in ids(on(date(2019, 9, 2)))
    assert "klima-belmont" in ids(on(date(2019, 9, 3)))
    assert "laufend" not in ids(on(date(2014, 12, 31)))
    assert "laufend" in ids(on(date(2015, 1, 1))), "a year may mean any of its days"
    assert "netz" in ids(on(date(1950, 1, 1))), "nothing says when it began"


def test_a_status_that_changed_later_is_unknown() -> None:
    before, after = on(date(2011, 1, 1)), on(date(2012, 6, 1))
    neu = before.partnership("neu")
    assert neu is not None
    assert (neu.record.status, neu.record.status_since) == (Status.UNKNOWN, None)
    neu = after.partnership("neu")
    assert neu is not None
    assert neu.record.status is Status.ENDED


def test_an_office_makes_room_for_the_one_that_it_succeeded() -> None:
    neu = on(date(2005, 1, 1)).partnership("neu")
    assert neu is not None
    assert neu.record.lead == "vorgaenger"
    assert neu.record.departments == ("hauptamt",)
    neu = on(date(2010, 1, 1)).partnership("neu")
    assert neu is not None
    assert neu.record.lead == "neuamt"


def test_with_several_predecessors_the_lead_is_not_known() -> None:
    other = MORE["data/actors/vorgaenger.yaml"].replace("Altes", "Anderes")
    register = small_register({**MORE, "data/actors/anderes.yaml": other})
    neu = valid_on(register, date(2005, 1, 1)).partnership("neu")
    assert neu is not None
    assert neu.record.lead is None


def test_what_happened_later_has_not_happened() -> None:
    belmont = on(date(2024, 6, 1)).partnership("belmont")
    assert belmont is not None
    assert belmont.record.activities == ()
    assert [d.document for d in belmont.record.decisions or ()] == ["Vorlage 7"]
    assert belmont.record.confirmed is None
    neu = on(date(2011, 1, 1)).partnership("neu")
    assert neu is not None
    assert neu.record.evaluation is not None
    assert (neu.record.evaluation.due, neu.record.evaluation.result) == ("2011", None)


def test_reports_of_offices_that_came_later_are_gone() -> None:
    office = on(date(2024, 1, 1)).actor("hauptamt")
    assert office is not None
    assert office.record.reporting == ()


def test_the_day_becomes_the_day_of_the_register_and_today_changes_nothing_else() -> None:
    register = small_register()
    same = valid_on(register, register.today)
    assert [entry.record for entry in same.entries] == [entry.record for entry in register.entries]
    assert on(date(2000, 1, 1)).today == date(2000, 1, 1)
