"""``partnerkit site``: the register as a static web site."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import typer

from partnerkit.commands.invocation import Refusal, choose, invocation
from partnerkit.commands.options import flag, option
from partnerkit.commands.presenting import AUDIENCE, AUDIENCES, read, view_of
from partnerkit.words.language import help_text
from partnerkit.words.word import Word

if TYPE_CHECKING:
    from pathlib import Path

    from partnerkit.register import Register
    from partnerkit.site.history import Changes
    from partnerkit.view import View

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_OUTPUT = option(
    "output",
    Word("ORDNER", "FOLDER"),
    "in diesen Ordner schreiben",
    "write into this folder",
    short="-o",
    default="site",
)
_LANGUAGES = option(
    "lang",
    "de,en",
    "Sprachen der Seiten, die erste im obersten Ordner; sonst die des Registers",
    "languages of the pages, the first in the top folder; else the register's",
)
_CHECK = flag(
    "check",
    "nichts schreiben, nur suchen, ob Internes in der öffentlichen Fassung steht",
    "write nothing, only search whether anything internal is in the public version",
)


@app.command(
    help=help_text(
        "Erzeugt eine Website aus dem Register: Seiten für jede Partnerschaft, jeden Akteur, jedes "
        "Land und Thema, mit Suche, Karte und Daten. Sie braucht keinen Server.",
        "Makes a web site of the register: pages for each partnership, actor, country and topic, "
        "with search, map and data. It needs no server.",
    )
)
def site(
    ctx: typer.Context,
    output: str = _OUTPUT,
    audience: str = AUDIENCE,
    languages: str | None = _LANGUAGES,
    check: bool = _CHECK,
) -> None:
    """Build the site into a folder, or only check it."""
    from pathlib import Path

    from partnerkit.site.build import site as build
    from partnerkit.site.build import write
    from partnerkit.words.site_words import WORDS
    from partnerkit.words.word import LANGUAGES

    call = invocation(ctx)
    choose("--audience", audience, AUDIENCES)
    register = read(call)
    view = view_of(register, call, "public" if check else audience)
    lang = call.spoken or call.language(view.register)
    spoken = view.register.settings.register_.languages
    known = [code for code in spoken if code in LANGUAGES] or [lang]
    wanted = languages.split(",") if languages else known
    chosen = tuple(choose("--lang", code.strip(), LANGUAGES) for code in wanted)
    files = build(view, tuple(dict.fromkeys(chosen)), _changes(register, view, call.root))
    if check:
        _say_leaks(register, files, lang)
        return
    try:
        number, written, removed = write(files, Path(output))
    except OSError as error:
        from partnerkit.commands.output import reason

        raise Refusal("cannot-write", path=output, reason=reason(error)) from None
    sentence = WORDS["built"].get(lang)
    typer.echo(
        sentence.format(number=number, written=written, removed=removed, folder=output), err=True
    )


def _changes(register: Register, view: View, root: Path) -> Changes | None:
    """Ask Git what changed; None where the register is not in Git, or Git is not there."""
    from partnerkit.history import HistoryError, open_repository
    from partnerkit.site.history import changes

    try:
        return changes(register, view, open_repository(root))
    except HistoryError:
        return None


def _say_leaks(register: Register, files: Iterator[tuple[str, str]], lang: str) -> None:
    """Say what leaks, with exit code 1; or that nothing does."""
    from partnerkit.site.leaks import leaks
    from partnerkit.words.site_words import WORDS

    found = leaks(register, files)
    for leak in found:
        text = WORDS["leak" if leak.record else "leak-name"].get(lang)
        typer.echo(text.format(file=leak.file, record=leak.record, field=leak.field))
    if found:
        raise typer.Exit(1)
    typer.echo(WORDS["no-leak"].get(lang), err=True)
