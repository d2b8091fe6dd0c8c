from __future__ import annotations

from collections.abc import Callable

import pytest

from partnerkit.model import PartialDate
from partnerkit.model.vocabulary import Status
from partnerkit.register import Register
from partnerkit.writing.change import NotWritten
from partnerkit.writing.circumstances import Circumstances
from partnerkit.writing.draft import Draft
from partnerkit.writing.retiring import retire
from partnerkit.writing.status import change_status
from tests.writing.conftest import TODAY

Write = Callable[[Draft], Register]
END = PartialDate("2026-02-28")


def test_an_actor_gets_its_end_and_successor(register: Register, written: Write) -> None:
    draft = retire(register, "kanzlei", END, "wirtschaft", hand_over=False)
    after = written(draft)
    actor = after.actor_by_id["kanzlei"].record
    assert (actor.to, actor.successor) == ("2026-02-28", "wirtschaft")
    assert [e.record.lead for e in after.partnerships] == ["kanzlei", "kanzlei"]
    assert [(step.key, step.values["count"]) for step in draft.next_steps] == [
        ("next-hand-over", 3)
    ]


def test_handing_over_changes_what_goes_on_and_leaves_what_is_over(
    register: Register, written: Write
) -> None:
    ended = Circumstances(PartialDate(TODAY.isoformat()), "x")
    register = written(change_status(register, "hh-oslo", Status.ENDED, ended))
    after = written(retire(register, "kanzlei", END, "wirtschaft", hand_over=True))
    leads = {e.id: e.record.lead for e in after.partnerships}
    assert leads == {"hh-oslo": "kanzlei", "hh-oslo-klima": "wirtschaft"}
    assert [office.actor for office in after.settings.offices or ()] == ["wirtschaft"]


def test_a_successor_that_takes_part_already_stands_there_once(
    register: Register, written: Write
) -> None:
    source = register.sources["data/partnerships/hh-oslo.yaml"]
    draft = Draft(register, retire(register, "kanzlei", END, None, hand_over=False).subject)
    departments = b"departments: [kanzlei, wirtschaft]\nsigned: 1989"
    draft.put(type(source)(source.path, source.raw.replace(b"signed: 1989", departments)))
    after = written(retire(written(draft), "kanzlei", END, "wirtschaft", hand_over=True))
    assert after.partnership_by_id["hh-oslo"].record.departments == ("wirtschaft",)


@pytest.mark.parametrize(
    ("key", "successor", "reason"),
    [
        ("kanzlei", "kanzlei", "own-successor"),
        ("kanzlei", None, "no-successor"),
        ("kanzlei", "amt", "no-actor"),
        ("hh-oslo", None, "no-actor"),
    ],
)
def test_what_cannot_be_is_refused(
    register: Register, key: str, successor: str | None, reason: str
) -> None:
    with pytest.raises(NotWritten) as caught:
        retire(register, key, END, successor, hand_over=True)
    assert caught.value.reason == reason
