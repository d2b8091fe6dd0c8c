from __future__ import annotations

from collections.abc import Callable

import pytest

from partnerkit.model import PartialDate
from partnerkit.model.vocabulary import Status
from partnerkit.register import Register
from partnerkit.writing.change import NotWritten
from partnerkit.writing.circumstances import Circumstances, Decision
from partnerkit.writing.draft import Draft
from partnerkit.writing.renewal import Successor, extend, succeed
from partnerkit.writing.status import change_status, confirm
from tests.writing.conftest import FILES, TODAY

Write = Callable[[Draft], Register]
NOW = Circumstances(PartialDate(TODAY.isoformat()))
OSLO = "data/partnerships/hh-oslo.yaml"


def because(reason: str) -> Circumstances:
    return Circumstances(NOW.on, reason)


def test_suspending_and_resuming_keeps_every_other_line(register: Register, written: Write) -> None:
    after = written(change_status(register, "hh-oslo", Status.SUSPENDED, because("Ruht: Krieg")))
    text = after.sources[OSLO].text
    assert text == FILES[OSLO].replace(
        "status: active\n",
        'status: suspended\nstatus_since: 2026-03-01\nstatus_reason: "Ruht: Krieg"\n',
    )
    again = written(change_status(after, "hh-oslo", Status.ACTIVE, NOW))
    assert again.sources[OSLO].text == FILES[OSLO].replace(
        "status: active\n", "status: active\nstatus_since: 2026-03-01\n"
    )


def test_an_end_names_day_reason_decision_and_source(register: Register, written: Write) -> None:
    decided = Circumstances(
        PartialDate("2026-02"),
        "Beschluss",
        Decision("kanzlei", "23/17", "majority"),
        "https://example.org/ende",
    )
    draft = change_status(register, "hh-oslo", Status.ENDED, decided, PartialDate("2027"))
    record = written(draft).partnership_by_id["hh-oslo"].record
    assert (record.status, record.status_since, record.next_review) == ("ended", "2026-02", "2027")
    assert record.decisions is not None
    (decision,) = record.decisions
    assert (decision.on, decision.body, decision.document, decision.result, decision.source) == (
        "2026-02",
        "kanzlei",
        "23/17",
        "majority",
        "https://example.org/ende",
    )
    assert record.sources is not None
    assert record.sources[1].supports == ("status", "status_since")


def test_a_source_that_is_known_gains_what_it_supports(register: Register, written: Write) -> None:
    known = Circumstances(NOW.on, "x", source="https://example.org/")
    after = written(change_status(register, "hh-oslo", Status.SUSPENDED, known))
    sources = after.partnership_by_id["hh-oslo"].record.sources
    assert sources is not None
    assert [(s.url, s.accessed, s.supports) for s in sources] == [
        ("https://example.org/", "2026-03-01", ("status", "status_since"))
    ]


@pytest.mark.parametrize(
    ("key", "status", "circumstances", "reason"),
    [
        ("hh-oslo", Status.ACTIVE, NOW, "already"),
        ("hh-oslo", Status.SUSPENDED, NOW, "missing-answers"),
        ("hh-oslo", Status.ENDED, Circumstances(PartialDate("2027"), "x"), "not-yet"),
        ("hh-olso", Status.ENDED, because("x"), "no-partnership"),
    ],
)
def test_what_cannot_be_is_refused(
    register: Register, key: str, status: Status, circumstances: Circumstances, reason: str
) -> None:
    with pytest.raises(NotWritten) as caught:
        change_status(register, key, status, circumstances)
    assert caught.value.reason == reason


def test_what_has_ended_is_not_suspended(register: Register, written: Write) -> None:
    after = written(change_status(register, "hh-oslo", Status.ENDED, because("x")))
    for status in (Status.SUSPENDED, Status.ACTIVE):
        with pytest.raises(NotWritten) as caught:
            change_status(after, "hh-oslo", status, because("x"))
        assert caught.value.reason == "no-way"


def test_a_confirmation_names_the_office_in_charge_or_another(
    register: Register, written: Write
) -> None:
    after = written(confirm(register, ["hh-oslo", "hh-oslo-klima"], None, NOW))
    assert [e.record.confirmed and e.record.confirmed.by for e in after.partnerships] == [
        "kanzlei"
    ] * 2
    after = written(
        confirm(after, ["hh-oslo"], "Wirtschaftsbehörde", Circumstances(PartialDate("2026-02")))
    )
    confirmed = after.partnership_by_id["hh-oslo"].record.confirmed
    assert confirmed is not None
    assert (confirmed.on, confirmed.by) == ("2026-02", "wirtschaft")


def test_a_confirmation_is_of_today_and_by_somebody(register: Register) -> None:
    with pytest.raises(NotWritten) as caught:
        confirm(register, ["hh-oslo"], None, Circumstances(PartialDate("2027")))
    assert caught.value.reason == "no-future"
    with pytest.raises(NotWritten) as caught:
        confirm(register, ["hh-oslo"], "osloo", NOW)
    assert (caught.value.reason, caught.value.values["meant"]) == ("no-actor", ["oslo"])


def test_a_term_is_prolonged_but_not_shortened(register: Register, written: Write) -> None:
    after = written(extend(register, "hh-oslo-klima", PartialDate("2028"), NOW))
    term = after.partnership_by_id["hh-oslo-klima"].record.term
    assert term is not None
    assert term.end == "2028"
    for until in ("2027", "2028", "2028-05"):
        with pytest.raises(NotWritten) as caught:
            extend(after, "hh-oslo-klima", PartialDate(until), NOW)
        assert caught.value.reason == "not-longer"


def test_a_new_agreement_continues_the_old_one(register: Register, written: Write) -> None:
    signed = Successor(PartialDate("2026-02-01"))
    source = Circumstances(signed.signed, source="https://example.org/neu")
    draft = succeed(register, "hh-oslo-klima", signed, PartialDate("2031"), source)
    after = written(draft)
    old = after.partnership_by_id["hh-oslo-klima"].record
    new = after.partnership_by_id["hh-oslo-klima-2026"].record
    assert (old.status, old.status_since) == ("expired", "2026-02-01")
    assert (new.renews, new.status, new.signed) == ("hh-oslo-klima", "active", "2026-02-01")
    assert (new.counterpart, new.lead, new.under) == (("oslo",), "kanzlei", "hh-oslo")
    assert new.term is not None
    assert (new.term.start, new.term.end) == ("2026-02-01", "2031")
    later = Successor(PartialDate("2036"))
    chain = succeed(after, "hh-oslo-klima-2026", later, None, source)
    assert "data/partnerships/hh-oslo-klima-2036.yaml" in chain.sources


def test_a_renewal_needs_a_source_and_an_id_of_its_own(register: Register) -> None:
    signed = PartialDate("2026-02-01")
    with pytest.raises(NotWritten) as caught:
        succeed(register, "hh-oslo", Successor(signed), None, NOW)
    assert caught.value.values == {"options": "--source-url"}
    with pytest.raises(NotWritten) as caught:
        succeed(
            register,
            "hh-oslo",
            Successor(signed, "hh-oslo-klima"),
            None,
            Circumstances(signed, source="https://example.org/"),
        )
    assert caught.value.reason == "exists"
    with pytest.raises(NotWritten) as caught:
        succeed(
            register,
            "hh-oslo",
            Successor(signed, "Ä"),
            None,
            Circumstances(signed, source="https://example.org/"),
        )
    assert caught.value.reason == "bad-id"
