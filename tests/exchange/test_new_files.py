from __future__ import annotations

from pathlib import Path

import pytest

from partnerkit.exchange.new_files import Taken, taken, write_new


def test_all_files_are_written_with_their_folders(tmp_path: Path) -> None:
    write_new(tmp_path / "neu", {"a/b/c.txt": b"c", "d.txt": b"d"})
    assert (tmp_path / "neu/a/b/c.txt").read_bytes() == b"c"
    assert (tmp_path / "neu/d.txt").read_bytes() == b"d"


def test_a_file_or_a_link_on_the_way_is_taken(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path)
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    wanted = {"link/x": b"", "file/x": b"", "dangling": b"", "new/x": b""}
    assert taken(tmp_path, wanted) == ["dangling", "file/x", "link/x"]
    with pytest.raises(Taken) as refused:
        write_new(tmp_path, wanted)
    assert refused.value.paths == ["dangling", "file/x", "link/x"]
    assert not (tmp_path / "new").exists()


def test_what_was_made_goes_again_when_the_system_refuses(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="too long"):
        write_new(tmp_path, {"a/one.txt": b"1", "b" * 300: b"2"})
    assert list(tmp_path.iterdir()) == []
