"""Files are written whole or not at all, and refusals say why."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from partnerkit.commands.invocation import Refusal
from partnerkit.commands.output import deliver, save


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_holds_no_colours(tmp_path: Path) -> None:
    deliver("\x1b[1;31mFehler\x1b[0m: ü\n", tmp_path / "a.txt", for_people=True)
    assert (tmp_path / "a.txt").read_bytes() == "Fehler: ü\n".encode()
    assert _names(tmp_path) == ["a.txt"]


def test_a_file_is_replaced_and_keeps_its_rights(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text("old")
    path.chmod(0o640)
    save(b"new", path)
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_new_file_gets_the_usual_rights(tmp_path: Path) -> None:
    (tmp_path / "usual").write_text("")
    save("x", tmp_path / "a")
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "target").write_text("old")
    (tmp_path / "link").symlink_to("target")
    save("new", tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_text() == "new"


def test_a_device_is_written_to_and_not_replaced() -> None:
    save("x", Path(os.devnull))
    assert not Path(os.devnull).is_file()


@pytest.mark.parametrize(
    ("place", "reason"),
    [("missing/a", "es gibt den Ordner nicht"), ("folder", "es ist ein Ordner")],
)
def test_refusals(tmp_path: Path, place: str, reason: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(Refusal) as caught:
        save("x", tmp_path / place)
    assert f": {reason}. Nennen Sie" in caught.value.sentence("de")
    assert _names(tmp_path) == ["folder"]


def test_nothing_is_left_behind_when_replacing_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: Path, target: Path) -> Path:
        del self, target
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(Refusal) as caught:
        save("x", tmp_path / "a")
    assert "there is no space left" in caught.value.sentence("en")
    assert _names(tmp_path) == []
