from __future__ import annotations

import json
from pathlib import Path

import pytest

from partnerkit.cli import run
from tests.folders import put
from tests.small_register import CANARY, DAY, FILES


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return put(tmp_path / "register", FILES)


def export(root: Path, *arguments: str) -> int:
    return run(["-C", str(root), "--lang", "de", "--today", str(DAY), "export", *arguments])


def test_internal_details_are_there_only_when_they_are_asked_for(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(root, "--format", "json") == 0
    shown = capsys.readouterr().out
    assert json.loads(shown)["audience"] == "public"
    assert CANARY not in shown
    assert export(root, "--format", "json", "--audience", "internal") == 0
    assert CANARY in capsys.readouterr().out


def test_the_name_of_the_file_decides_on_the_format(root: Path) -> None:
    for name, start in (("a.json", b"{"), ("a.csv", b"\xef\xbb\xbfid;"), ("a.xlsx", b"PK")):
        assert export(root, "--output", str(root / name)) == 0
        assert (root / name).read_bytes().startswith(start)
    assert export(root, "--output", str(root / "CODEOWNERS"), "--owner", "*=@koord") == 0
    assert "\n* @koord\n" in (root / "CODEOWNERS").read_text("utf-8")


def test_everything_goes_into_a_new_folder_only(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = root.parent / "ausgang"
    assert export(root, "--all", str(folder)) == 0
    assert (folder / "register.json").is_file()
    (folder / "register.json").write_text("eigenes", encoding="utf-8")
    capsys.readouterr()
    assert export(root, "--all", str(folder)) == 2
    assert "register.json" in capsys.readouterr().err
    assert (folder / "register.json").read_text("utf-8") == "eigenes"


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--format", "docx"),
        ("--all", "x", "--format", "json"),
        ("--format", "json", "--owner", "*=@a"),
        ("--format", "codeowners", "--owner", "hauptamt"),
        ("--format", "codeowners", "--owner", "hauptamt=@a\n* @evil"),
        ("--format", "codeowners", "--owner", "niemand=@a"),
        ("--format", "csv", "--records", "topics"),
    ],
)
def test_what_cannot_be_meant_is_refused(root: Path, arguments: tuple[str, ...]) -> None:
    assert export(root, *arguments) == 2
