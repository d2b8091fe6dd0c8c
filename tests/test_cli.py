"""The program as people start it: help, version, mistakes, pipes, consoles."""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

import partnerkit.commands
from partnerkit import __version__
from partnerkit.commands import COMMANDS, PANELS

HEAVY = {"pydantic", "rich", "jinja2", "git", "yaml", "babel", "rapidfuzz"}
PARTNERSHIP = (
    "title: Städtepartnerschaft Hamburg–Oslo\nkind: twinning\nstatus: active\n"
    "counterpart: [oslo]\nlead: hamburg\ntopics: [culture]\nsigned: 1989\n"
    "sources:\n  - url: https://example.org/\n"
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A register in which one id is misspelt."""
    (tmp_path / "partnerkit.yaml").write_text("home: [hamburg]\n")
    for name, country in (("hamburg", "DE"), ("oslo", "NO")):
        file = tmp_path / "data" / "actors" / f"{name}.yaml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"name: {name.title()}\nkind: municipality\ncountry: {country}\n")
    file = tmp_path / "data" / "partnerships" / "hamburg-oslo.yaml"
    file.parent.mkdir()
    file.write_text(PARTNERSHIP.replace("[oslo]", "[osloo]"), encoding="utf-8")
    return tmp_path


def run(
    *arguments: str, cwd: Path | None = None, env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    quiet = {key: value for key, value in os.environ.items() if not key.startswith("LC_")}
    environment = {**quiet, "LANG": "C.UTF-8", "COLUMNS": "80", **(env or {})}
    return subprocess.run(
        [sys.executable, "-m", "partnerkit", *arguments],
        cwd=cwd,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def imported(*arguments: str) -> set[str]:
    """The modules that the program imports for these arguments."""
    code = "import sys; from partnerkit.cli import run; run(sys.argv[1:]); print(list(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True
    )
    return {name.partition(".")[0] for name in re.findall(r"'([^']+)'", done.stdout)}


def test_version() -> None:
    done = run("--version")
    assert (done.stdout, done.stderr, done.returncode) == (f"partnerkit {__version__}\n", "", 0)


def test_version_needs_no_command_line() -> None:
    code = (
        "import sys; from partnerkit.__main__ import main\n"
        "try: main()\n"
        "finally: print('typer' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "False"


def test_help_imports_nothing_heavy() -> None:
    assert not HEAVY & imported("--help")


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command_imports_nothing_heavy(command: str) -> None:
    module = f"partnerkit.commands.{COMMANDS[command].module}"
    code = f"import sys, {module}; print(list(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not HEAVY & {name.partition(".")[0] for name in re.findall(r"'([^']+)'", done.stdout)}


def test_the_table_of_commands_is_the_modules() -> None:
    modules = {module.name for module in pkgutil.iter_modules(partnerkit.commands.__path__)}
    assert {command.module for command in COMMANDS.values()} == {
        name
        for name in modules
        if hasattr(importlib.import_module(f"partnerkit.commands.{name}"), "app")
    }
    assert {command.panel for command in COMMANDS.values()} <= PANELS.keys()


@pytest.mark.parametrize("command", COMMANDS)
def test_the_name_of_a_command_is_that_of_its_function(command: str) -> None:
    module = importlib.import_module(f"partnerkit.commands.{COMMANDS[command].module}")
    assert len(module.app.registered_commands) == 1


@pytest.mark.parametrize(
    ("lang", "usage", "heading"),
    [("de", "Aufruf: partnerkit [OPTIONEN]", "Jede Woche:"), ("en", "Usage: partnerkit", "Every")],
)
def test_help_speaks_the_users_language(lang: str, usage: str, heading: str) -> None:
    done = run("--help", env={"LANG": f"{lang}_XX.UTF-8"})
    assert done.returncode == 0
    assert done.stdout.startswith(usage)
    assert heading in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 80


def test_german_help_has_no_english() -> None:
    text = run("lint", "--help", "--lang", "de").stdout
    assert not re.search(r"Usage|Options|Show this|default:|Arguments|the ", text)
    assert "[Vorgabe: text]" in text


@pytest.mark.parametrize(
    ("arguments", "de", "en"),
    [
        (
            ["lnt"],
            "Den Befehl „lnt“ gibt es nicht; meinten Sie „lint“?",
            'There is no command "lnt"; did you mean "lint"?',
        ),
        (["xyzzy"], "Den Befehl „xyzzy“ gibt es nicht.", 'There is no command "xyzzy".'),
        (
            ["lint", "--fromat"],
            "Die Option --fromat gibt es nicht; meinten Sie „--format“?",
            'There is no option --fromat; did you mean "--format"?',
        ),
        (["schema"], "Es fehlt die Angabe ART.", "KIND is missing."),
        (
            ["schema", "actor", "b (c"],
            "„b (c“ ist hier zu viel.",
            '"b (c" is one word too many here.',
        ),
        (["it's"], "Den Befehl „it's“ gibt es nicht.", 'There is no command "it\'s".'),
    ],
)
def test_mistakes_of_use(arguments: list[str], de: str, en: str) -> None:
    german, english = run(*arguments, "--lang", "de"), run(*arguments, "--lang", "en")
    assert (german.returncode, english.returncode) == (2, 2)
    assert german.stderr.splitlines()[0].startswith("Aufruf: partnerkit")
    assert english.stderr.splitlines()[0].startswith("Usage: partnerkit")
    assert german.stderr.splitlines()[-1] == de
    assert english.stderr.splitlines()[-1] == en
    assert german.stdout == english.stdout == ""


def test_a_refusal_speaks_the_language_of_the_register(root: Path) -> None:
    done = run("lint", "nothing.yaml", cwd=root)
    assert (done.returncode, done.stderr) == (2, "„nothing.yaml“ gibt es nicht.\n")


def test_outside_of_a_register(tmp_path: Path) -> None:
    done = run("lint", "--lang", "en", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith("There is no register in ")


def test_control_characters_of_a_mistake_are_shown_as_escapes() -> None:
    done = run("lint\x1b[2J", "--lang", "en")
    assert done.returncode == 2
    assert "\x1b" not in done.stderr
    assert "\\x1b[2J" in done.stderr


def test_a_pipe_that_closes_early_ends_quietly(root: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "partnerkit", "lint"],
        cwd=root,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        said = process.stderr.read()
    assert (said, process.returncode) == (b"", 0)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full device")
def test_a_full_disk_is_said(root: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "partnerkit", "lint", "--lang", "en"],
            cwd=root,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr == "The output is incomplete: there is no space left.\n"


def test_a_console_without_umlauts(root: Path) -> None:
    ascii_only = {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = run("lint", cwd=root, env=ascii_only)
    assert done.returncode == 1
    assert "\\u201eosloo\\u201c ist kein Akteur" in done.stdout
    machine = run("lint", "--format", "json", cwd=root, env=ascii_only)
    assert any("„osloo“" in found["message"] for found in json.loads(machine.stdout)["findings"])


def test_no_traceback_when_the_program_itself_fails(root: Path) -> None:
    code = (
        "import sys, partnerkit.register as r\n"
        "def fail(*a, **k): raise RuntimeError('b\\u00f6se')\n"
        "r.load = fail\n"
        "from partnerkit.cli import run; sys.exit(run(['lint', '--lang', 'en']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "RuntimeError: 'b\\xf6se'" in done.stderr


def test_completion_knows_commands_and_choices() -> None:
    def complete(words: str, count: int) -> list[str]:
        env = {
            "COMP_WORDS": words,
            "COMP_CWORD": str(count),
            "_PARTNERKIT_COMPLETE": "complete_bash",
        }
        return run(env=env).stdout.split()

    assert "lint" in complete("partnerkit li", 1)
    assert complete("partnerkit lint --format s", 3) == ["sarif"]
    assert "dangling-actor" in complete("partnerkit explain dangl", 2)


@pytest.mark.parametrize("moment", ["partnerkit.cli", "partnerkit.register"])
def test_ctrl_c_ends_quietly_whenever_it_comes(root: Path, moment: str) -> None:
    code = (
        "import sys, signal, os\n"
        "class Interrupt:\n"
        "    def find_spec(self, name, *rest):\n"
        f"        if name == {moment!r}: os.kill(os.getpid(), signal.SIGINT)\n"
        "sys.meta_path.insert(0, Interrupt())\n"
        "from partnerkit.__main__ import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "lint"], cwd=root, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")
