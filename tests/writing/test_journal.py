from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from partnerkit.files import UNFINISHED
from partnerkit.register import load
from partnerkit.writing.change import Change, digest
from partnerkit.writing.disk import apply
from partnerkit.writing.journal import recover
from tests.writing.conftest import TODAY
from tests.writing.test_disk import KLIMA, NEW, OSLO, Texts, changes


class Killed(BaseException):
    """Stands for kill -9: nobody tidies up after it."""


def interrupted(root: Path, wanted: list[Change], monkeypatch: pytest.MonkeyPatch, at: int) -> bool:
    """Apply changes and stop before one of the steps that change a name on the disk."""
    count = iter(range(1000))

    def mortal(real: Callable[..., object]) -> Callable[..., object]:
        def step(*arguments: object, **options: object) -> object:
            if next(count) >= at:
                raise Killed
            return real(*arguments, **options)

        return step

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", mortal(Path.replace))
        patch.setattr(Path, "unlink", mortal(Path.unlink))
        try:
            apply(root, wanted)
        except Killed:
            return True
    return False


@pytest.mark.parametrize("at", range(6))
def test_whoever_comes_next_completes_all_or_nothing(
    root: Path, texts: Texts, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    before, wanted = texts(), changes(texts)
    after = before | {c.path: c.after for c in wanted if c.after is not None}
    del after[KLIMA]
    assert interrupted(root, wanted, monkeypatch, at)
    named = (root / UNFINISHED).exists()
    faults = [f.rule for f in load(root, today=TODAY).faults]
    assert ("unfinished-write" in faults) == named
    recover(root)
    assert texts() == (after if named else before)


def test_an_uninterrupted_writer_needs_six_steps(
    root: Path, texts: Texts, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not interrupted(root, changes(texts), monkeypatch, 6)


def test_what_somebody_changed_since_stays(
    root: Path, texts: Texts, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert interrupted(root, changes(texts), monkeypatch, 2)
    (root / NEW).write_text("title: von Hand\n")
    (root / KLIMA).write_text("title: von Hand\n")
    recover(root)
    now = texts()
    assert now[NEW] == now[KLIMA] == b"title: von Hand\n"
    assert now[OSLO].endswith(b"# neu\n")
    assert not [path for path in now if ".partnerkit-" in path]


@pytest.mark.parametrize(
    "journal",
    [
        b"",
        b"{}",
        b"[",
        b"[1, [2]]",
        b"[[" * 5000,
        json.dumps([["../../etc/x", None, None, None]]).encode(),
        json.dumps([["data/partnerships/hh-oslo.yaml", None, "0" * 64, None]]).encode(),
        json.dumps([["data/partnerships/hh-oslo.yaml", "../../x", None, "0" * 64]]).encode(),
    ],
)
def test_a_journal_from_elsewhere_does_no_harm(root: Path, texts: Texts, journal: bytes) -> None:
    before = texts()
    (root / UNFINISHED).write_bytes(journal)
    recover(root)
    assert texts() == before


def test_a_journal_leads_nowhere_through_a_link(root: Path, texts: Texts, tmp_path: Path) -> None:
    before = texts()
    outside = tmp_path.parent / f"{tmp_path.name}.txt"
    outside.write_bytes(b"name: x\n")
    name = ".partnerkit-0123456789abcdef.tmp"
    (root / "data/actors" / name).symlink_to(outside)
    step = ["data/actors/x.yaml", name, None, digest(b"name: x\n")]
    (root / UNFINISHED).write_text(json.dumps([step]))
    recover(root)
    assert texts() == before
    assert outside.read_bytes() == b"name: x\n"
