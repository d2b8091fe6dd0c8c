"""``partnerkit answer`` and ``report candidates --profile``: files, refusals, exit codes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.calling import Call, calling
from tests.musterstadt import ROOT

QUESTIONS = "title: Klima\nquestions:\n  - text: Wer?\n    list: topics has climate\n"


@pytest.fixture
def call(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Call:
    """Call a command in Musterstadt on a fixed day."""
    return calling(ROOT, monkeypatch, capfd, "--today", "2026-07-01")


def test_an_answer_into_a_file(call: Call, tmp_path: Path) -> None:
    questions, target = tmp_path / "fragen.yaml", tmp_path / "antwort.md"
    questions.write_text(QUESTIONS, encoding="utf-8")
    code, out, _ = call("answer", str(questions), "--output", str(target))
    assert (code, out) == (0, "")
    assert target.read_text(encoding="utf-8").startswith("# Antwort: Klima\n")


def test_in_english(call: Call, tmp_path: Path) -> None:
    questions = tmp_path / "fragen.yaml"
    questions.write_text(QUESTIONS, encoding="utf-8")
    code, out, _ = call("answer", str(questions), "--lang", "en")
    assert code == 0
    assert "On 1:" in out
    assert all(len(line) <= 80 for line in out.split("\n"))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (QUESTIONS.replace("list", "liste"), ":4:5: das Feld „liste“ gibt es hier nicht"),
        (QUESTIONS.replace("has", "hatte"), ":4:11: "),
        (QUESTIONS + "    report: goals\n", ":3:5: Jede Frage braucht genau eines"),
        (QUESTIONS.replace("Klima", "*a"), ":1:8: "),
        ("", ":1:1: die Datei ist leer"),
    ],
)
def test_faults_name_file_line_and_column(
    call: Call, tmp_path: Path, text: str, place: str
) -> None:
    questions = tmp_path / "fragen.yaml"
    questions.write_text(text, encoding="utf-8")
    code, out, err = call("answer", str(questions))
    assert (code, out) == (2, "")
    assert f"{questions}{place}" in err
    assert "nichts wurde ausgegeben" in err


@pytest.mark.parametrize("name", ["nichts.yaml", "."])
def test_a_file_that_cannot_be_read(call: Call, tmp_path: Path, name: str) -> None:
    code, _, err = call("answer", str(tmp_path / name))
    assert code == 2
    assert "lässt sich nicht lesen" in err


def test_a_profile(call: Call) -> None:
    profile = str(ROOT / "profil-wasserstadt.yaml")
    code, out, _ = call("report", "candidates", "--profile", profile)
    assert code == 0
    assert "Passend: 1 von 9 bekannten Orten." in out


def test_a_profile_with_faults(call: Call, tmp_path: Path) -> None:
    profile = tmp_path / "profil.yaml"
    profile.write_text("kinds: [stadt]\n", encoding="utf-8")
    code, _, err = call("report", "candidates", "--profile", str(profile))
    assert code == 2
    assert f"{profile}:1:9: „stadt“ ist kein Wert von „kinds“" in err


@pytest.mark.parametrize(
    "options",
    [
        ("budget", "--year", "2020"),
        ("budget", "--from-year", "bald"),
        ("budget", "--from-year", "2026", "--to-year", "2020"),
        ("anniversaries", "--years", "500"),
        ("candidates",),
        ("reporting",),
    ],
)
def test_what_a_report_cannot_answer_is_refused(call: Call, options: tuple[str, ...]) -> None:
    code, out, err = call("report", *options)
    assert (code, out) == (2, "")
    assert err.strip()
