"""Write docs/questions.md: what the founding documents ask, the command, and what it answers.

    python scripts/generate_questions.py            write the page
    python scripts/generate_questions.py --check    only say whether it is stale; ends with 1 if so

Every call is made on a fixed day. Musterstadt is called in a copy with a small history of its own;
nothing in this repository is changed.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from generated import ROOT, generate
from question_rows import SECTIONS, Asked, Call

from partnerkit.cli import run

PAGE: Final = "docs/questions.md"
FOLDERS: Final = {"hamburg": "", "berlin": "examples/berlin", "musterstadt": "examples/musterstadt"}
DAYS: Final = {"hamburg": "2026-11-22", "berlin": "2026-11-22", "musterstadt": "2026-07-01"}
REFUSED: Final = 2

INTRODUCTION: Final = """\
<!-- Written by scripts/generate_questions.py from the program; changes here are overwritten. -->

# Was die Anträge fragen, und was antwortet

Fünf Anträge und Berichte haben partnerkit angestoßen. Diese Seite geht sie Wort für Wort durch:
Zitat, Forderung, Befehl, wirkliche Ausgabe (gekürzt: „…“). Sie ist aus dem Programm erzeugt.
Hamburg und Berlin sind Beispielregister aus öffentlichen Quellen, Musterstadt ist erfunden.

*What the founding documents ask, phrase by phrase: the quotation, what it demands, the command,
and its real output, shortened. Generated; the registers of Hamburg and Berlin are examples from
public sources, Musterstadt is invented.*"""

WIDEST: Final = 100

_COMMIT: Final = re.compile(r"\b(?=[a-f]*[0-9])(?=[0-9]*[a-f])[0-9a-f]{8,40}\b")
_FOOT: Final = re.compile(r"(Weitere Spalten:|Gekürzte Tabellen|Öffentliche Ausgabe;)[^.]*\.(\n|$)")
_HEAD: Final = ("Internationale Partnerschaften ", "Stand ", "Weitergabe bestimmt")
"""Beginnings of the lines of the head that every report has."""

_HISTORY: Final = (
    ("2025-12-01T12:00:00+0000", ("thanh-minh-hafen", "lindervoort", "port-elara-hafen")),
    ("2026-06-15T12:00:00+0000", ()),
)
"""The commits of the copy of Musterstadt, and what the partnerships of each lack."""


def pages() -> Iterator[tuple[str, str]]:
    """Yield the path of the page from the root of the repository, and its text."""
    os.chdir(ROOT)
    os.environ.pop("COLUMNS", None)
    yield PAGE, page()


def page() -> str:
    """Make all calls and write the page."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "musterstadt"
        _make_history(copy)
        parts = [INTRODUCTION]
        for section in SECTIONS:
            parts.append(f"## {section.title.de}\n\n*{section.title.en}*")
            parts += [_asked(asked, copy) for asked in section.asked]
    return "\n\n".join(parts) + "\n"


def _asked(asked: Asked, copy: Path) -> str:
    calls = "\n\n".join(_call(call, copy) for call in asked.calls)
    demand = f"{asked.demand.de} — *{asked.demand.en}*"
    return f"### „{asked.phrase}“\n\n{demand}\n\n{calls}"


def _call(call: Call, copy: Path) -> str:
    """Show one call and the beginning of what it prints."""
    folder = FOLDERS[call.register]
    shown = ["partnerkit", *(["-C", folder] if folder else []), *call.arguments]
    where = str(copy) if call.register == "musterstadt" else str(ROOT / folder)
    output = _output(["-C", where, *call.arguments, "--today", DAYS[call.register]])
    text = "\n".join(_shortened(output.replace(where, folder or "."), call.lines))
    return f"```console\n$ {shlex.join(shown)}\n{text}\n```"


def _output(arguments: list[str]) -> str:
    """Run a command in this process; what it prints on either channel, without colour."""
    stream = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
    sys.argv = ["partnerkit", *arguments]
    with contextlib.redirect_stdout(stream), contextlib.redirect_stderr(stream):
        code = run(arguments)
    stream.seek(0)
    text = stream.read()
    if code >= REFUSED:
        message = f"partnerkit {shlex.join(arguments)}: {text}"
        raise SystemExit(message)
    return text


def _shortened(output: str, most: int) -> Iterator[str]:
    """Yield the first lines, without commits and what every report says, and "…" for the rest."""
    lines = _FOOT.sub("", output).lstrip("\ufeff").strip("\n").split("\n")
    body = [line.rstrip() for line in lines if not line.startswith(_HEAD)]
    for line in body[:most]:
        shown = _COMMIT.sub("…", line)
        yield shown if len(shown) <= WIDEST else shown[: WIDEST - 1] + "…"
    if len(body) > most:
        yield "…"


def _make_history(copy: Path) -> None:
    """Copy Musterstadt into a repository of its own: the state of 2025, then all of it."""
    for number, (when, without) in enumerate(_HISTORY):
        if copy.exists():
            shutil.rmtree(copy / "data")
        shutil.copytree(ROOT / "examples" / "musterstadt", copy, dirs_exist_ok=True)
        for name in without:
            (copy / "data" / "partnerships" / f"{name}.yaml").unlink()
        if not number:
            _git(copy, "init", "-q", "-b", "main")
        _git(copy, "add", "-A")
        _git(copy, "commit", "-q", "-m", "Stand", when=when)
        if not number:
            _git(copy, "tag", "stand-2025")


def _git(folder: Path, *arguments: str, when: str = "2026-01-01T12:00:00+0000") -> None:
    """Call Git without the settings of this machine, at a fixed time."""
    fixed = {
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_NAME": "Internationales Büro",
        "GIT_AUTHOR_EMAIL": "international@musterstadt.example",
        "GIT_COMMITTER_NAME": "Internationales Büro",
        "GIT_COMMITTER_EMAIL": "international@musterstadt.example",
        "GIT_AUTHOR_DATE": when,
        "GIT_COMMITTER_DATE": when,
    }
    own = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    subprocess.run(  # noqa: S603
        ["git", "-C", str(folder), *arguments],  # noqa: S607
        check=True,
        env=own | fixed,
    )


if __name__ == "__main__":
    sys.exit(generate(__doc__, pages))
