from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from partnerkit.writing.change import Change, NotWritten
from partnerkit.writing.disk import apply, reason_of

Texts = Callable[[], dict[str, bytes]]

OSLO, KLIMA = "data/partnerships/hh-oslo.yaml", "data/partnerships/hh-oslo-klima.yaml"
NEW = "data/partnerships/hh-bergen.yaml"


def changes(texts: Texts) -> list[Change]:
    """One file changed, one made, one deleted."""
    before = texts()
    return [
        Change(OSLO, before[OSLO], before[OSLO] + b"# neu\n"),
        Change(NEW, None, b"title: Bergen\n"),
        Change(KLIMA, before[KLIMA], None),
    ]


def test_files_are_changed_made_and_deleted_and_nothing_is_left(root: Path, texts: Texts) -> None:
    before, wanted = texts(), changes(texts)
    (root / OSLO).chmod(0o640)
    apply(root, wanted)
    after = {**before, OSLO: before[OSLO] + b"# neu\n", NEW: b"title: Bergen\n"}
    del after[KLIMA]
    assert texts() == after
    assert stat.S_IMODE((root / OSLO).stat().st_mode) == 0o640


@pytest.mark.parametrize(
    "path",
    ["../hh.yaml", "data/hh.yaml", "data/partnerships/sub/hh.yaml", "data/partnerships/Hh.yaml"],
)
def test_no_other_place_than_a_records_is_written(root: Path, texts: Texts, path: str) -> None:
    before = texts()
    with pytest.raises(NotWritten) as caught:
        apply(root, [*changes(texts), Change(path, None, b"x: y\n")])
    assert caught.value.reason == "outside"
    assert texts() == before


def test_nothing_is_written_through_a_link(root: Path, texts: Texts, tmp_path: Path) -> None:
    outside = tmp_path.parent / f"{tmp_path.name}-outside"
    outside.mkdir()
    secret = outside / "secret.yaml"
    secret.write_text("title: x\n")
    (root / NEW).symlink_to(secret)
    with pytest.raises(NotWritten) as caught:
        apply(root, changes(texts))
    assert caught.value.reason == "link"
    (root / NEW).unlink()
    (root / "data/actors").rename(outside / "actors")
    (root / "data/actors").symlink_to(outside / "actors")
    with pytest.raises(NotWritten) as caught:
        apply(root, [Change("data/actors/x.yaml", None, b"name: x\n")])
    assert caught.value.reason == "link"
    assert secret.read_text() == "title: x\n"
    assert not (outside / "actors/x.yaml").exists()


def test_a_pipe_and_a_protected_file_are_left_alone(root: Path, texts: Texts) -> None:
    os.mkfifo(root / NEW)
    with pytest.raises(NotWritten) as caught:
        apply(root, [Change(NEW, None, b"title: x\n")])
    assert caught.value.reason == "special"
    (root / NEW).unlink()
    (root / OSLO).chmod(0o444)
    with pytest.raises(NotWritten) as caught:
        apply(root, changes(texts))
    assert caught.value.reason == "read-only"
    assert caught.value.values == {"path": OSLO}


@pytest.mark.parametrize("call", ["fsync", "open"])
def test_a_full_disk_leaves_everything_as_it_was(
    root: Path, texts: Texts, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    before, wanted = texts(), changes(texts)
    real, count = getattr(os, call), iter(range(100))

    def full(*arguments: object, **options: object) -> object:
        if next(count) == 1:
            raise OSError(errno.ENOSPC, "no", str(root / "data/partnerships/x"))
        return real(*arguments, **options)

    monkeypatch.setattr(os, call, full)
    with pytest.raises(NotWritten) as caught:
        apply(root, wanted)
    monkeypatch.undo()
    assert (caught.value.reason, caught.value.values["path"]) == ("no-space", "data/partnerships")
    assert texts() == before


@pytest.mark.parametrize("at", range(4))
def test_a_swap_that_fails_is_taken_back(
    root: Path, texts: Texts, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    before, wanted = texts(), changes(texts)
    count = iter(range(100))

    def failing(real: Callable[..., object]) -> Callable[..., object]:
        def swap(path: Path, *arguments: object, **options: object) -> object:
            if path.name != ".partnerkit-unfinished" and next(count) == at:
                raise PermissionError(errno.EPERM, "no", str(path))
            return real(path, *arguments, **options)

        return swap

    monkeypatch.setattr(Path, "replace", failing(Path.replace))
    monkeypatch.setattr(Path, "unlink", failing(Path.unlink))
    with pytest.raises(NotWritten) as caught:
        apply(root, wanted)
    monkeypatch.undo()
    assert caught.value.reason == "no-permission"
    assert texts() == before


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (OSError(errno.ENOSPC, ""), "no-space"),
        (OSError(errno.EFBIG, ""), "no-space"),
        (PermissionError(errno.EACCES, ""), "no-permission"),
        (OSError(errno.EROFS, ""), "no-permission"),
        (OSError(errno.EIO, ""), "system"),
    ],
)
def test_reasons_of_the_system(error: OSError, reason: str) -> None:
    assert reason_of(error) == reason
