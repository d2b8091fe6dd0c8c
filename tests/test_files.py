from __future__ import annotations

import os
import string
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerkit.files import (
    ID,
    LONGEST_ID,
    UNFINISHED,
    Found,
    find_root,
    gather,
    kind_of,
    name_fault,
    name_faults,
    open_file,
    shown,
)
from partnerkit.finding import Fault
from partnerkit.text import LARGEST

PARTNERSHIPS = "data/partnerships"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for folder in (PARTNERSHIPS, "data/actors"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / PARTNERSHIPS / "oslo.yaml").write_text("title: Oslo\n")
    return tmp_path


def _read(root: Path) -> list[str]:
    return [item.path for item in gather(root) if isinstance(item, Found)]


def _faults(root: Path) -> list[tuple[str, str, str]]:
    found = [item for item in gather(root) if isinstance(item, Fault)]
    return [(fault.rule, fault.variant, fault.span.path) for fault in found]


@pytest.mark.parametrize("name", ["oslo", "a", "0", "hamburg-oslo-2", "null", "yes", "e"])
def test_ids_are_names(name: str) -> None:
    assert name_fault(f"{PARTNERSHIPS}/{name}.yaml") is None


@pytest.mark.parametrize(
    ("name", "rule", "variant", "meant"),
    [
        ("Köln und Oslo.yaml", "file-name", "", "koeln-und-oslo.yaml"),
        ("oslo_hamburg.yaml", "file-name", "", "oslo-hamburg.yaml"),
        ("-rf.yaml", "file-name", "", "rf.yaml"),
        ("a--b.yaml", "file-name", "", "a-b.yaml"),
        ("a\nb.yaml", "file-name", "", "a-b.yaml"),
        ("ko\u0308ln.yaml", "file-name", "", "koeln.yaml"),
        ("{{7*7}}.yaml", "file-name", "", "7-7.yaml"),
        (".yaml", "file-name", "", "yaml.yaml"),
        ("東京.yaml", "file-name", "", ""),
        ("oslo.yml", "file-name", "suffix", "oslo.yaml"),
        ("OSLO.YAML", "file-name", "suffix", "oslo.yaml"),
        ("con.yaml", "file-name", "reserved", ""),
        ("LPT9.yaml", "file-name", "reserved", ""),
        ("a" * 81 + ".yaml", "file-name", "long", "a" * 80 + ".yaml"),
        ("oslo.yaml.txt", "misplaced-file", "left-over", "oslo.yaml"),
        ("oslo.yaml.orig", "misplaced-file", "left-over", "oslo.yaml"),
        ("oslo.yaml~", "misplaced-file", "left-over", "oslo.yaml"),
        ("oslo.yaml ", "misplaced-file", "left-over", "oslo.yaml"),
        ("oslo.yaml.", "misplaced-file", "left-over", "oslo.yaml"),
        ("oslo.ymal", "misplaced-file", "left-over", "oslo.yaml"),
        ("oslo", "misplaced-file", "left-over", "oslo.yaml"),
    ],
)
def test_other_names_are_judged(name: str, rule: str, variant: str, meant: str) -> None:
    fault = name_fault(f"{PARTNERSHIPS}/{name}")
    assert fault is not None
    assert (fault.rule, fault.variant, fault.values["meant"]) == (rule, variant, meant)
    assert fault.span.path.isprintable()


@given(st.text())
def test_a_proposal_is_a_name_itself(name: str) -> None:
    fault = name_fault(f"{PARTNERSHIPS}/{name}")
    if fault is not None and fault.values["meant"]:
        assert name_fault(f"{PARTNERSHIPS}/{fault.values['meant']}") is None


def test_names_that_differ_only_in_case() -> None:
    paths = [f"data/actors/{name}.yaml" for name in ("Oslo", "bergen", "oslo")]
    found = list(name_faults([*paths, f"{PARTNERSHIPS}/oslo.yaml"]))
    assert [(f.variant, f.span.path) for f in found] == [("", paths[0]), ("case", paths[2])]
    assert [span.path for span in found[1].related] == [paths[0]]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("data/a b.yaml", "data/a b.yaml"),
        ("a\nb", "a\\nb"),
        ("a\u202eb", "a\\u202eb"),
        ("a\udcf6b", "a\\xf6b"),
        ("a\ud800b", "a\\ud800b"),
        ("köln", "köln"),
    ],
)
def test_paths_are_shown_on_one_line(path: str, expected: str) -> None:
    assert shown(path) == expected


@given(st.text(alphabet=st.characters()) | st.text(alphabet=string.printable))
def test_any_path_can_be_shown(path: str) -> None:
    assert shown(path).isprintable()
    shown(path).encode()


def test_what_a_path_holds() -> None:
    assert kind_of("partnerkit.yaml") == "settings"
    assert kind_of("data/actors/oslo.yaml") == "actor"
    assert kind_of(f"{PARTNERSHIPS}/oslo.yaml") == "partnership"
    assert kind_of(f"{PARTNERSHIPS}/archiv/oslo.yaml") is None
    assert kind_of("oslo.yaml") is None


def test_the_root_is_found_upwards(root: Path) -> None:
    below = root / "docs" / "x"
    below.mkdir(parents=True)
    assert find_root(below) == root
    assert find_root(root / PARTNERSHIPS) == root
    (below / "partnerkit.yaml").write_text("")
    assert find_root(below) == below


def test_no_root(tmp_path: Path) -> None:
    assert find_root(tmp_path) is None


def test_files_are_read_in_order(root: Path) -> None:
    (root / "partnerkit.yaml").write_text("")
    for name in ("b.yaml", "a.yaml", ".swap.yaml", ".oslo.yaml.swp", "README.md", "foto.jpg"):
        (root / PARTNERSHIPS / name).write_text("")
    (root / "data" / "actors" / "x.yaml").write_text("")
    expected = [f"{PARTNERSHIPS}/{name}.yaml" for name in ("a", "b", "oslo")]
    assert _read(root) == ["partnerkit.yaml", *expected, "data/actors/x.yaml"]
    assert _faults(root) == []


def test_lost_records_are_named(root: Path) -> None:
    for path in (
        "partnerkit.yml",
        "data/oslo.yaml",
        "data/akteure/oslo.yaml",
        "data/akteure/foto.jpg",
        f"{PARTNERSHIPS}/archiv/tief/alt.yml",
        f"{PARTNERSHIPS}/archiv/.git/x.yaml",
        f"{PARTNERSHIPS}/bergen.yml",
        f"{PARTNERSHIPS}/.yaml",
        f"{PARTNERSHIPS}/ordner.yaml/x.txt",
    ):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text("")
    assert _faults(root) == [
        ("file-name", "suffix", "partnerkit.yml"),
        ("misplaced-file", "folder", "data/akteure/oslo.yaml"),
        ("misplaced-file", "", "data/oslo.yaml"),
        ("misplaced-file", "folder", f"{PARTNERSHIPS}/archiv/tief/alt.yml"),
        ("file-name", "suffix", f"{PARTNERSHIPS}/bergen.yml"),
        ("misplaced-file", "special", f"{PARTNERSHIPS}/ordner.yaml"),
    ]
    assert f"{PARTNERSHIPS}/.yaml" in _read(root)
    (root / UNFINISHED).write_text("")
    assert ("unfinished-write", "", UNFINISHED) in _faults(root)


def test_stray_files_do_not_flood(root: Path) -> None:
    for number in range(60):
        (root / PARTNERSHIPS / f"o{number % 3}").mkdir(exist_ok=True)
        (root / PARTNERSHIPS / f"o{number % 3}" / f"{number}.yaml").write_text("")
    for number in range(200):
        (root / PARTNERSHIPS / "o0" / f"x{number}.yaml").write_text("")
    assert len(_faults(root)) == 50 + 20 + 20


def test_links_pipes_and_folders_are_not_opened(root: Path, tmp_path: Path) -> None:
    folder = root / PARTNERSHIPS
    (folder / "link.yaml").symlink_to("/etc/passwd")
    (folder / "kreis.yaml").symlink_to("kreis.yaml")
    (folder / "oben").symlink_to(tmp_path)
    os.mkfifo(folder / "rohr.yaml")
    assert _faults(root) == [
        ("misplaced-file", "link", f"{PARTNERSHIPS}/kreis.yaml"),
        ("misplaced-file", "link", f"{PARTNERSHIPS}/link.yaml"),
        ("misplaced-file", "special", f"{PARTNERSHIPS}/rohr.yaml"),
    ]
    assert _read(root) == [f"{PARTNERSHIPS}/oslo.yaml"]


@pytest.mark.parametrize("linked", ["data", "data/actors"])
def test_a_linked_folder_is_not_read(root: Path, tmp_path: Path, linked: str) -> None:
    elsewhere = tmp_path / "elsewhere"
    (root / linked).rename(elsewhere)
    (root / linked).symlink_to(elsewhere)
    assert ("misplaced-file", "link", "data/actors") in _faults(root)


def test_linked_settings_are_not_read(root: Path) -> None:
    (root / "partnerkit.yaml").symlink_to("nirgends")
    assert _faults(root) == [("misplaced-file", "link", "partnerkit.yaml")]


def test_a_large_file_is_read_only_as_far_as_needed(root: Path) -> None:
    (root / PARTNERSHIPS / "oslo.yaml").write_bytes(b"#" * (LARGEST * 3))
    (found,) = (item for item in gather(root) if isinstance(item, Found))
    assert LARGEST < len(found.raw) <= LARGEST * 2 + 1


def test_a_file_that_comes_in_pieces_is_read_to_its_end(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = os.read
    monkeypatch.setattr(os, "read", lambda handle, _: whole(handle, 5))
    assert [item.raw for item in gather(root) if isinstance(item, Found)] == [b"title: Oslo\n"]


def test_nothing_to_read(tmp_path: Path) -> None:
    assert list(gather(tmp_path)) == []


@pytest.mark.parametrize(
    ("error", "variant"),
    [
        (FileNotFoundError(), "vanished"),
        (PermissionError(), "denied"),
        (OSError(5, "x"), "unreadable"),
    ],
)
def test_what_the_system_refuses(
    root: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, variant: str
) -> None:
    def refuse(*_: object) -> int:
        raise error

    monkeypatch.setattr(os, "open", refuse)
    assert _faults(root) == [("misplaced-file", variant, f"{PARTNERSHIPS}/oslo.yaml")]
    found = open_file(root, f"{PARTNERSHIPS}/oslo.yaml")
    assert isinstance(found, Fault)


def test_one_file_by_its_path(root: Path) -> None:
    (root / "rohr").symlink_to("nirgends")
    found = {
        path: open_file(root, path) for path in (f"{PARTNERSHIPS}/oslo.yaml", "rohr", "x", "data")
    }
    kinds = [item.variant if isinstance(item, Fault) else "" for item in found.values()]
    assert kinds == ["", "link", "vanished", "special"]


def test_a_folder_that_may_not_be_read(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, _: "actors" not in str(path))
    assert _faults(root) == [("misplaced-file", "denied", "data/actors")]


def test_the_longest_id() -> None:
    assert ID.match("a" * LONGEST_ID)
    assert not ID.match("a\n")
