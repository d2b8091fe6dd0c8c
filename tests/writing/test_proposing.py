from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from partnerkit.editing import formatted
from partnerkit.model import PartialDate
from partnerkit.model.types import Audience
from partnerkit.register import Register
from partnerkit.reports.existing import report
from partnerkit.view import look
from partnerkit.writing.change import NotWritten
from partnerkit.writing.check import amended
from partnerkit.writing.draft import Draft
from partnerkit.writing.proposing import NewActor, Proposal, propose

Write = Callable[[Draft], Register]

BERGEN = NewActor("Bergen kommune", "Gemeinde", "Norwegen", place="Bergen")
PROPOSAL = Proposal(
    title="Städtefreundschaft Hamburg – Bergen",
    kind="Freundschaft",
    status="aktiv",
    counterpart=(),
    source_url="https://example.org/bergen",
    lead="Senatskanzlei",
    topics=("Kultur", "sport", "culture"),
    signed=PartialDate("2025-07"),
)


def test_words_become_codes_and_both_files_are_canonical(
    register: Register, written: Write
) -> None:
    draft = propose(register, PROPOSAL, BERGEN)
    after = written(draft)
    entry = after.partnership_by_id["staedtefreundschaft-hamburg-bergen"]
    record = entry.record
    assert (record.kind, record.status, record.lead) == ("friendship", "active", "kanzlei")
    assert (record.counterpart, record.topics) == (("bergen-kommune",), ("culture", "sport"))
    assert record.sources is not None
    assert record.sources[0].supports == ("counterpart", "signed", "topics")
    actor = after.actor_by_id["bergen-kommune"].record
    assert (actor.kind, actor.country, actor.place and actor.place.name) == (
        "municipality",
        "NO",
        "Bergen",
    )
    for source in draft.sources.values():
        assert source is not None
        assert formatted(source) is source


def test_an_id_is_never_taken_twice(register: Register) -> None:
    again = replace(PROPOSAL, title="HH Oslo", counterpart=("oslo",))
    assert "data/partnerships/hh-oslo-2.yaml" in propose(register, again, None).sources
    named = replace(again, id="hh-oslo-neu")
    assert "data/partnerships/hh-oslo-neu.yaml" in propose(register, named, None).sources


@pytest.mark.parametrize(
    ("proposal", "actor", "reason"),
    [
        (replace(PROPOSAL, kind="Quatsch"), BERGEN, "no-term"),
        (replace(PROPOSAL, topics=("Quatsch",)), BERGEN, "no-topic"),
        (replace(PROPOSAL, lead="Quatsch"), BERGEN, "no-actor"),
        (replace(PROPOSAL, under="Quatsch"), BERGEN, "no-partnership"),
        (PROPOSAL, replace(BERGEN, country="Atlantis"), "no-country"),
        (PROPOSAL, replace(BERGEN, kind="Quatsch"), "no-term"),
        (PROPOSAL, None, "missing-answers"),
        (replace(PROPOSAL, counterpart=("osloo",)), None, "no-actor"),
        (replace(PROPOSAL, id="hh-oslo"), BERGEN, "exists"),
        (replace(PROPOSAL, id="Ä"), BERGEN, "bad-id"),
        (replace(PROPOSAL, title="上海"), BERGEN, "missing-answers"),
    ],
)
def test_answers_that_cannot_be_used_are_named(
    register: Register, proposal: Proposal, actor: NewActor | None, reason: str
) -> None:
    with pytest.raises(NotWritten) as caught:
        propose(register, proposal, actor)
    assert caught.value.reason == reason


def test_before_it_is_written_it_is_said_what_there_is_already(register: Register) -> None:
    twin = replace(
        PROPOSAL, title="Oslo", kind="twinning", counterpart=("oslo",), lead="wirtschaft"
    )
    draft = propose(register, twin, None)
    found = report(look(amended(register, draft.changes), Audience.INTERNAL), ["oslo"])
    assert found is not None
    text = str(found)
    assert "hh-oslo" in text
    assert "hh-oslo-klima" in text


def test_where_there_is_nothing_nothing_is_said(register: Register) -> None:
    draft = propose(register, PROPOSAL, BERGEN)
    view = look(amended(register, draft.changes), Audience.INTERNAL)
    assert report(view, ["staedtefreundschaft-hamburg-bergen", "bergen-kommune"]) is None
