"""``partnerkit mentions``: what a text names, and what exists of it."""

from __future__ import annotations

import sys
from pathlib import Path

import typer

from partnerkit.commands.invocation import Refusal, invocation
from partnerkit.commands.options import FILE, OUTPUT, argument
from partnerkit.commands.presenting import AUDIENCE, FORMAT, format_of, open_view, present
from partnerkit.words.language import help_text

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_LARGEST = 4_000_000

_FILE = argument(
    FILE,
    "ein Text (UTF-8), zum Beispiel ein Antrag; - für die Standardeingabe",
    "a text (UTF-8), for example a motion; - for standard input",
)


@app.command(
    help=help_text(
        "Erkennt Orte, Länder und Akteure in einem Text und sagt zu jedem, was im Register steht.",
        "Recognises places, countries and actors in a text and says of each what is registered.",
    )
)
def mentions(
    ctx: typer.Context,
    file: str = _FILE,
    audience: str = AUDIENCE,
    form: str | None = FORMAT,
    output: str | None = OUTPUT,
) -> None:
    """Print what the text names."""
    from partnerkit.reports.mentions import report

    form = format_of(form, output)
    call = invocation(ctx)
    view = open_view(call, audience)
    name = "–" if file == "-" else Path(file).name
    present(report(view, _read(file), name), call, form, output)


def _read(file: str) -> str:
    """Read a text of reasonable size; refused where it is none."""
    try:
        if file == "-":
            raw = sys.stdin.buffer.read(_LARGEST + 1)
        else:
            with Path(file).open("rb") as opened:
                raw = opened.read(_LARGEST + 1)
        if len(raw) > _LARGEST or b"\x00" in raw:
            raise Refusal("no-text", path=file)
        return raw.decode("utf-8-sig")
    except OSError:
        raise Refusal("unreadable-file", path=file) from None
    except UnicodeDecodeError:
        raise Refusal("no-text", path=file) from None
