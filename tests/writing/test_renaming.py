from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from partnerkit.editing import CannotEdit
from partnerkit.lint import lint
from partnerkit.register import Register, load
from partnerkit.writing.change import NotWritten
from partnerkit.writing.check import amended
from partnerkit.writing.draft import Draft
from partnerkit.writing.renaming import rename
from tests.musterstadt import register as musterstadt
from tests.writing.conftest import FILES, TODAY
from tests.writing.test_disk import Texts

Write = Callable[[Draft], Register]


def test_file_references_settings_and_former_id_follow(
    register: Register, written: Write, texts: Texts
) -> None:
    draft = rename(register, "kanzlei", "senatskanzlei", None)
    written(draft)
    wanted = {
        path: text.replace("lead: kanzlei", "lead: senatskanzlei") for path, text in FILES.items()
    }
    actor = wanted.pop("data/actors/kanzlei.yaml")
    wanted["data/actors/senatskanzlei.yaml"] = f"{actor}former_ids:\n  - kanzlei\n"
    settings = FILES["partnerkit.yaml"]
    wanted["partnerkit.yaml"] = settings.replace("actor: kanzlei", "actor: senatskanzlei")
    assert texts() == {path: text.encode() for path, text in wanted.items()}
    assert [step.key for step in draft.next_steps] == ["next-views"]


def test_there_and_back_is_the_same_for_every_record_of_musterstadt() -> None:
    start = musterstadt()
    before = {path: source.raw for path, source in start.sources.items()}
    keys = [("partnership", e.id) for e in start.partnerships] + [
        ("actor", e.id) for e in start.actors
    ]
    for kind, key in keys:
        there = rename(start, key, "ganz-anders", kind)
        now = amended(start, there.changes)
        assert now.unresolved == start.unresolved
        back = amended(now, rename(now, "ganz-anders", key, kind).changes)
        assert {path: source.raw for path, source in back.sources.items()} == before, key


def test_a_detour_keeps_all_ids(register: Register, written: Write) -> None:
    for old, new in (("oslo", "a"), ("a", "b"), ("b", "c"), ("c", "a")):
        register = written(rename(register, old, new, "actor"))
    assert register.actor_by_id["a"].record.former_ids == ("oslo", "b", "c")
    assert [f.rule for f in lint(register).findings if f.rule == "former-id-collision"] == []


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("oslo", "Oslo", "bad-id"),
        ("oslo", "con", "bad-id"),
        ("oslo", "oslo", "same-id"),
        ("oslo", "kanzlei", "exists"),
        ("hh-oslo", "hh-oslo-klima", "exists"),
        ("bergen", "x", "no-record"),
    ],
)
def test_ids_that_cannot_be_are_refused(
    register: Register, old: str, new: str, reason: str
) -> None:
    with pytest.raises(NotWritten) as caught:
        rename(register, old, new, None)
    assert caught.value.reason == reason


def test_a_former_id_of_another_record_is_not_taken(register: Register, written: Write) -> None:
    after = written(rename(register, "oslo", "oslo-kommune", None))
    with pytest.raises(NotWritten) as caught:
        rename(after, "hamburg", "oslo", None)
    assert caught.value.reason == "former-elsewhere"


def test_an_id_of_both_kinds_needs_the_kind(root: Path, written: Write) -> None:
    (root / "data/partnerships/oslo.yaml").write_text(FILES["data/partnerships/hh-oslo.yaml"])
    register = load(root, today=TODAY)
    with pytest.raises(NotWritten) as caught:
        rename(register, "oslo", "x", None)
    assert caught.value.reason == "both-kinds"
    after = written(rename(register, "oslo", "stadt-oslo", "actor"))
    assert after.partnership_by_id["oslo"].record.counterpart == ("stadt-oslo",)


def test_a_file_that_names_the_record_but_cannot_be_read_stands_in_the_way(root: Path) -> None:
    (root / "data/partnerships/zwei.yaml").write_text("title: x\ncounterpart: [oslo\n")
    with pytest.raises(CannotEdit) as caught:
        rename(load(root, today=TODAY), "oslo", "x", None)
    assert caught.value.fault is not None
