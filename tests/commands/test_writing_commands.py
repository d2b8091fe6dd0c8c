"""The writing commands as they are called: what they say, show, write, refuse and commit."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import PipeInput, create_pipe_input
from prompt_toolkit.output import DummyOutput

from partnerkit.commands import asking
from tests.calling import Call, calling
from tests.folders import put
from tests.writing.conftest import FILES

OSLO = "data/partnerships/hh-oslo.yaml"
KLIMA = "data/partnerships/hh-oslo-klima.yaml"
BERGEN = [
    *("new", "--title", "Freundschaft Hamburg – Bergen", "--kind", "friendship"),
    *("--status", "active", "--actor-name", "Bergen kommune", "--actor-kind", "municipality"),
    *("--country", "NO", "--source-url", "https://example.org/bergen"),
]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return put(tmp_path, FILES)


@pytest.fixture
def call(root: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Call:
    """Run a command in the register, on one day."""
    return calling(root, monkeypatch, capfd, "--today", "2026-03-01")


@pytest.fixture
def keyboard(monkeypatch: pytest.MonkeyPatch) -> Iterator[PipeInput]:
    """A person at a terminal."""
    monkeypatch.setattr(asking, "is_terminal", lambda: True)
    monkeypatch.setattr("partnerkit.commands.questions.is_terminal", lambda: True)
    with create_pipe_input() as keys, create_app_session(input=keys, output=DummyOutput()):
        yield keys


def test_a_change_is_said_in_a_sentence_with_what_comes_next(call: Call, root: Path) -> None:
    answer = call("suspend", "hh-oslo", "--reason", "Krieg", "--lang", "en")
    assert answer == (
        0,
        f'{OSLO}: status from "active" to "suspended", since 1 March 2026\n',
        "When it goes on again: partnerkit resume hh-oslo\n",
    )
    assert "status: suspended" in (root / OSLO).read_text()


def test_a_preview_writes_nothing(call: Call, root: Path) -> None:
    said = call("end", "hh-oslo", "--reason", "x", "--dry-run")
    assert said.code == 0
    assert said.out == f"{OSLO}: Status von „aktiv“ auf „beendet“, seit 01.03.2026\n"
    assert said.err == "Nichts wurde geschrieben (Probelauf).\n"
    shown = call("end", "hh-oslo", "--reason", "x", "--diff")
    assert "-status: active\n+status: ended\n+status_since: 2026-03-01\n" in shown.out
    assert (root / OSLO).read_text() == FILES[OSLO]


def test_without_a_terminal_missing_answers_are_named(call: Call) -> None:
    assert call("end", "hh-oslo").err.startswith("Es fehlt: --reason.")
    answer = call("judge", "hh-oslo", "hh-oslo-klima")
    assert (answer.code, answer.err.partition(".")[0]) == (2, "Es fehlt: --verdict, --because")
    answer = call("new", "--no-input", "--title", "x")
    assert answer.err.startswith("Es fehlt: --kind, --status, --counterpart, --source-url.")


def test_on_a_terminal_it_asks(call: Call, root: Path, keyboard: PipeInput) -> None:
    keyboard.send_text("Kein Anlass mehr\r")
    assert call("end", "hh-oslo").code == 0
    assert "status_reason: Kein Anlass mehr" in (root / OSLO).read_text()


def test_the_wizard_asks_for_everything_and_makes_both_files(
    call: Call, root: Path, keyboard: PipeInput
) -> None:
    keyboard.send_text("Freundschaft Hamburg – Bergen\r")
    keyboard.send_text("Freundschaft\r")
    keyboard.send_text("aktiv\r")
    keyboard.send_text("\r")
    keyboard.send_text("Bergen kommune\r")
    keyboard.send_text("Stadt\r")
    keyboard.send_text("Norwegen\r")
    keyboard.send_text("kanzlei\r")
    keyboard.send_text("Kultur, Sport\r")
    keyboard.send_text("Juli 2025\r")
    keyboard.send_text("https://example.org/bergen\r")
    answer = call("new")
    assert answer.code == 0, answer.err
    text = (root / "data/partnerships/freundschaft-hamburg-bergen.yaml").read_text()
    assert "kind: friendship\nstatus: active\ncounterpart:\n  - bergen-kommune\n" in text
    assert "lead: kanzlei\ntopics:\n  - culture\n  - sport\nsigned: 2025-07\n" in text
    assert (root / "data/actors/bergen-kommune.yaml").exists()


def test_a_new_entry_is_made_only_after_a_look_at_what_there_is(call: Call, root: Path) -> None:
    twin = [*BERGEN[:9], "--counterpart", "oslo", "--source-url", "https://example.org/"]
    twin = [word for word in twin if word not in {"--actor-name", "Bergen kommune"}]
    answer = call(*twin)
    assert answer.code == 1
    assert "Das gibt es schon" in answer.out
    assert "hh-oslo" in answer.out
    assert "--yes" in answer.err
    path = root / "data/partnerships/freundschaft-hamburg-bergen.yaml"
    assert not path.exists()
    assert call(*twin, "--yes").code == 0
    assert path.exists()


def test_a_change_that_breaks_the_register_is_refused_with_its_findings(
    call: Call, root: Path
) -> None:
    answer = call(*BERGEN[:-1], "keine Adresse")
    assert answer.code == 1
    assert "2 Fehler mehr" in answer.err
    assert "(bad-url)" in answer.err
    assert "keine Adresse" in answer.err
    assert not (root / "data/actors/bergen-kommune.yaml").exists()


def test_contradictions_are_listed_and_asked(call: Call, root: Path, keyboard: PipeInput) -> None:
    answer = call("merge", "hh-oslo", "hh-oslo-klima", "--no-input", "--prefer", "kind=a")
    assert answer.code == 2
    assert "title: a „Hamburg – Oslo“, b „Klima Hamburg – Oslo“\n" in answer.err
    assert "--prefer title=a" in answer.err
    keyboard.send_text("\x1b[B\r\r\r")
    answer = call("merge", "hh-oslo", "hh-oslo-klima", "--prefer", "kind=a")
    assert answer.code == 0, answer.err
    assert not (root / KLIMA).exists()
    assert "title: 'Klima Hamburg – Oslo'  # Titel" in (root / OSLO).read_text()


def test_a_preference_is_a_side_or_a_field_with_one(call: Call) -> None:
    assert call("merge", "hh-oslo", "hh-oslo-klima", "--prefer", "c").code == 2


def test_a_file_with_a_fault_of_yaml_is_named_with_its_place(call: Call, root: Path) -> None:
    (root / OSLO).write_text(FILES[OSLO] + "lead: hamburg\n")
    answer = call("end", "hh-oslo", "--reason", "x")
    assert answer.code == 2
    assert answer.err.startswith(f"{OSLO}:15:1: „lead“ steht zweimal")


def test_formatting_says_what_it_did_and_ends_by_what_is_left(call: Call, root: Path) -> None:
    assert call("fmt", "--check").code == 1
    shown = call("fmt", "--diff", "hh-oslo")
    assert (shown.code, "+title: Hamburg – Oslo  # Titel\n" in shown.out) == (1, True)
    done = call("fmt")
    assert (done.code, done.out.count("in Ordnung gebracht")) == (0, 2)
    assert call("fmt", "--check") == (
        0,
        "",
        "7 Dateien sind in der richtigen Reihenfolge und Schreibweise.\n",
    )
    (root / KLIMA).write_text("title: x\ntitle: y\n")
    left = call("fmt", "data/partnerships")
    assert (left.code, left.err.startswith(f"{KLIMA}:2:1:")) == (1, True)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["fmt", "hh-olso"], "„hh-olso“ ist weder"),
        (["fix", "--rule", "bad-dates"], "meinten Sie „bad-date“?"),
        (["rename", "hh-oslo", "Ö"], "„Ö“ ist keine Kennung"),
        (["rename", "hh-olso", "x"], "meinten Sie „hh-oslo“?"),
        (["confirm", "hh-oslo", "--on", "gestern"], "--on: „gestern“ ist kein Datum"),
        (["renew", "hh-oslo"], "--until"),
        (["end", "hh-oslo", "--reason", "x", "--dry-run", "--commit"], "--commit"),
    ],
)
def test_what_cannot_be_done_is_refused(call: Call, arguments: list[str], said: str) -> None:
    answer = call(*arguments)
    assert answer.code == 2
    assert said in answer.err
    assert answer.out == ""


def test_fixing_says_what_it_did(call: Call, root: Path) -> None:
    (root / OSLO).write_text(FILES[OSLO].replace("signed: 1989", "signed: 1.2.1989"))
    assert call("fix").out == f"{OSLO}: „1.2.1989“ → „1989-02-01“\n"
    assert call("fix") == (0, "", "Kein Befund, der sich ohne Rückfrage beheben ließe.\n")


def test_a_change_is_committed_with_its_sentences(call: Call, root: Path) -> None:
    def git(*arguments: str) -> str:
        done = subprocess.run(
            ["git", *arguments], cwd=root, check=True, capture_output=True, text=True
        )
        return done.stdout

    git("init", "-q")
    git("config", "user.name", "Amt")
    git("config", "user.email", "amt@stadt.example")
    git("add", "-A")
    git("commit", "-q", "-m", "Anfang")
    answer = call("rename", "oslo", "stadt-oslo", "--commit")
    assert answer.code == 0, answer.err
    assert git("status", "--porcelain") == ""
    assert git("log", "-1", "--format=%B").splitlines()[:3] == [
        "oslo heißt jetzt stadt-oslo",
        "",
        "data/actors/oslo.yaml: heißt jetzt „stadt-oslo“",
    ]


def test_without_git_nothing_is_written_that_was_to_be_committed(call: Call, root: Path) -> None:
    answer = call("rename", "oslo", "stadt-oslo", "--commit")
    assert answer.code == 2
    assert "git init" in answer.err
    assert (root / "data/actors/oslo.yaml").exists()


def test_an_interrupted_command_is_completed_by_the_next(call: Call, root: Path) -> None:
    (root / "data/.partnerkit-unfinished").write_text("[]")
    (root / "data/actors/.partnerkit-0123456789abcdef.tmp").write_text("x")
    assert "unfinished-write" in call("lint").out
    assert call("confirm", "hh-oslo").code == 0
    assert not list(root.rglob(".partnerkit-*"))
