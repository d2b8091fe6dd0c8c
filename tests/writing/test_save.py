from __future__ import annotations

import fcntl
import os
from pathlib import Path

import pytest

from partnerkit.editing import set_value
from partnerkit.register import Register, assemble, load
from partnerkit.writing.change import Change, NotWritten
from partnerkit.writing.check import amended, current, outlook
from partnerkit.writing.draft import Draft, said
from partnerkit.writing.lock import alone
from partnerkit.writing.save import Breaks, save, tidy, unread
from tests.writing.conftest import TODAY
from tests.writing.test_disk import KLIMA, OSLO, Texts


def drafted(register: Register, path: str, field: str, value: str) -> Draft:
    draft = Draft(register, said("nothing"))
    draft.put(set_value(register.sources[path], (field,), value))
    return draft


def test_a_draft_is_written_and_its_warnings_come_back(
    root: Path, register: Register, texts: Texts
) -> None:
    before = texts()
    findings = save(root, drafted(register, KLIMA, "status", "suspended"))
    assert [f.rule for f in findings] == ["missing-reason"]
    assert texts() == before | {KLIMA: before[KLIMA].replace(b"active", b"suspended")}


def test_a_draft_that_breaks_the_register_is_refused(
    root: Path, register: Register, texts: Texts
) -> None:
    before = texts()
    for draft in (
        drafted(register, KLIMA, "under", "gibtsnicht"),
        drafted(register, KLIMA, "signed", "gestern"),
    ):
        with pytest.raises(Breaks) as caught:
            save(root, draft)
        (finding,) = caught.value.findings
        assert finding.span.path == KLIMA
        assert caught.value.register.sources[KLIMA].line(finding.span.line)
    assert texts() == before


def test_errors_that_were_there_before_do_not_stand_in_the_way(root: Path) -> None:
    (root / OSLO).write_text("kind: twinning\n" + (root / OSLO).read_text())
    (root / KLIMA).write_text((root / KLIMA).read_text().replace("oslo\n", "bergen\n", 1))
    register = load(root, today=TODAY)
    save(root, drafted(register, KLIMA, "signed", "2020"))
    assert "signed: 2020" in (root / KLIMA).read_text()


def test_who_comes_second_is_told(root: Path, register: Register, texts: Texts) -> None:
    first, second = (drafted(register, KLIMA, "signed", year) for year in ("2020", "2021"))
    save(root, first)
    now = texts()
    with pytest.raises(NotWritten) as caught:
        save(root, second)
    assert (caught.value.reason, caught.value.values) == ("changed", {"path": KLIMA})
    assert texts() == now
    save(root, first)
    assert texts() == now


def test_another_file_that_changed_meanwhile_counts_in_the_check(
    root: Path, register: Register, texts: Texts
) -> None:
    draft = drafted(register, KLIMA, "under", "hh-bergen")
    bergen = (root / OSLO).read_text().replace("Oslo", "Bergen")
    (root / "data/partnerships/hh-bergen.yaml").write_text(bergen)
    save(root, draft)
    assert b"under: hh-bergen" in texts()[KLIMA]


def test_only_one_writes_at_a_time(root: Path) -> None:
    handle = os.open(root, os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_EX)
    with pytest.raises(NotWritten) as caught, alone(root, patience=0.05):
        pass
    assert caught.value.reason == "busy"
    os.close(handle)
    with alone(root, patience=0):
        pass


def test_a_system_without_locks_still_writes(
    root: Path, register: Register, texts: Texts, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(fcntl, "flock", none)
    save(root, drafted(register, KLIMA, "signed", "2020"))
    assert b"signed: 2020" in texts()[KLIMA]


def test_tidying_an_untouched_register_changes_nothing(root: Path, texts: Texts) -> None:
    before = texts()
    tidy(root)
    assert texts() == before
    assert unread(root, TODAY).sources.keys() == before.keys()


def test_a_changed_register_is_the_one_that_would_be_read(register: Register, texts: Texts) -> None:
    raw = texts()
    changes = [
        Change(OSLO, raw[OSLO], raw[OSLO].replace(b"1989", b"gestern")),
        Change(KLIMA, raw[KLIMA], None),
        Change("data/actors/broken.yaml", None, b"name: [\n"),
        Change("partnerkit.yaml", raw["partnerkit.yaml"], b"home: [oslo]\n"),
    ]
    after = raw | {change.path: change.after for change in changes if change.after is not None}
    del after[KLIMA]
    read = assemble(after, today=TODAY)
    made = amended(register, changes)
    assert made.partnerships[0].record == read.partnerships[0].record
    assert [e.id for e in made.entries] == [e.id for e in read.entries]
    assert sorted(map(str, made.faults)) == sorted(map(str, read.faults))
    assert (made.broken, made.settings, made.files) == (read.broken, read.settings, read.files)
    assert {path: s.raw for path, s in made.sources.items()} == after


def test_a_finding_that_only_moved_is_not_new(root: Path) -> None:
    (root / KLIMA).write_text((root / KLIMA).read_text() + "unbekannt: x\n")
    register = load(root, today=TODAY)
    assert current(root, register) is register
    raw = register.sources[KLIMA].raw
    moved = "data/partnerships/klima.yaml"
    changes = [Change(KLIMA, raw, None), Change(moved, None, b"# oben\n" + raw)]
    assert [f.rule for f in outlook(register, changes, {KLIMA: moved}).errors] == []
    assert [f.rule for f in outlook(register, changes, {}).errors] == ["unknown-field"]
