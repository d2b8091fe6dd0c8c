"""``partnerkit export``: the register for other programs, and the way out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from partnerkit.commands.invocation import Refusal, choose, invocation
from partnerkit.commands.options import OUTPUT, option
from partnerkit.commands.presenting import AUDIENCE, AUDIENCES, read, view_of, write
from partnerkit.words.export_words import WORDS
from partnerkit.words.language import help_text
from partnerkit.words.word import Word

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from partnerkit.register import Register
    from partnerkit.view import View

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_FORMATS = ("json", "csv", "xlsx", "codeowners")
_RECORDS = ("partnerships", "actors")

_FORMAT = option(
    "format",
    "FORMAT",
    f"{', '.join(_FORMATS)}; sonst nach dem Namen von --output",
    f"{', '.join(_FORMATS)}; otherwise by the name of --output",
    lambda: list(_FORMATS),
)
_WHAT = option(
    "records",
    "partnerships|actors",
    "was in einer CSV-Datei steht",
    "what stands in a CSV file",
    lambda: list(_RECORDS),
    default="partnerships",
)
_ALL = option(
    "all",
    Word("ORDNER", "DIR"),
    "alles in offenen Formaten in diesen neuen Ordner schreiben",
    "write everything in open formats into this new folder",
)
_OWNER = option(
    "owner",
    Word("KENNUNG=@KONTO", "ID=@ACCOUNT"),
    "das Konto einer Stelle auf der Git-Plattform, *=@KONTO für alles Übrige (mehrmals möglich)",
    "the account of an office on the Git platform, *=@ACCOUNT for everything else (can be "
    "repeated)",
)


class _Declined(Refusal):
    words = WORDS


@app.command(
    help=help_text(
        "Gibt das Register für andere Programme aus: als JSON, CSV oder Excel mit Feldnamen und "
        "Codes; als CODEOWNERS aus den federführenden Stellen; mit --all alles zugleich, lesbar "
        "ohne partnerkit. Internes ist nur mit --audience internal dabei.",
        "Gives the register to other programs: as JSON, CSV or Excel with field names and codes; "
        "as CODEOWNERS from the lead offices; with --all everything at once, readable without "
        "partnerkit. Anything internal is in it with --audience internal only.",
    )
)
def export(
    ctx: typer.Context,
    form: str | None = _FORMAT,
    output: str | None = OUTPUT,
    records: str = _WHAT,
    audience: str = AUDIENCE,
    folder: str | None = _ALL,
    owners: list[str] | None = _OWNER,
) -> None:
    """Write the register, or everything into a folder."""
    choose("--audience", audience, AUDIENCES)
    choose("--records", records, _RECORDS)
    if folder is not None and (form is not None or output is not None):
        raise _Declined("one-or-all")
    form = None if folder is not None else _format_of(form, output)
    if owners and form != "codeowners":
        raise _Declined("needs-codeowners")
    call = invocation(ctx)
    register = read(call)
    lang = call.spoken or call.language(register)
    if form == "codeowners":
        write(_codeowners(register, owners or (), lang, call.root), output, for_people=False)
        return
    view = view_of(register, call, audience)
    if folder is None:
        write(_written(view, form or "", records, lang), output, for_people=False)
    else:
        _everything(view, register, Path(folder), lang)


def _format_of(form: str | None, output: str | None) -> str:
    """Choose the format: the option, else by the name of the file; refused without either."""
    if form is None and output is not None:
        name = Path(output).name
        form = "codeowners" if name == "CODEOWNERS" else Path(output).suffix.removeprefix(".")
    if not form:
        raise _Declined("no-format", formats=", ".join(_FORMATS))
    return choose("--format", form, _FORMATS)


def _written(view: View, form: str, records: str, lang: str) -> str | bytes:
    from partnerkit.exchange import record_json
    from partnerkit.exchange.record_table import as_csv, as_workbook, record_table
    from partnerkit.model.fields import KINDS

    if form == "json":
        return record_json.write(view)
    tables = {
        "partnerships": record_table(view.register.partnerships, KINDS["partnership"]),
        "actors": record_table(view.register.actors, KINDS["actor"]),
    }
    if form == "csv":
        return as_csv(tables[records])
    return as_workbook({WORDS[f"sheet-{name}"].get(lang): tables[name] for name in _RECORDS})


def _codeowners(register: Register, given: Iterable[str], lang: str, root: Path) -> str:
    """Write CODEOWNERS, with paths from the root of the Git repository."""
    from partnerkit.exchange.codeowners import write

    top = next((folder for folder in (root, *root.parents) if (folder / ".git").exists()), root)
    prefix = "" if top == root else f"{root.relative_to(top).as_posix()}/"
    return write(register, _owners(register, given), lang, prefix)


def _owners(register: Register, given: Iterable[str]) -> Mapping[str, str]:
    """Read the accounts of offices; refused where one is no account or no actor."""
    import re

    from partnerkit.words.suggest import suggest_id

    owners: dict[str, str] = {}
    for text in given:
        key, _, accounts = text.partition("=")
        if not key or not re.fullmatch(r"[@\w.+/-]+(@[\w.-]+)?( @[\w./-]+)*", accounts):
            raise _Declined("bad-owner", value=text)
        entry = register.actor(key)
        if key != "*" and entry is None:
            meant = suggest_id(key, [one.id for one in register.actors])
            raise _Declined("unknown-owner", value=key, meant=meant)
        owners[entry.id if entry is not None else key] = accounts
    return owners


def _everything(view: View, register: Register, folder: Path, lang: str) -> None:
    from partnerkit.commands.output import reason
    from partnerkit.exchange.everything import everything
    from partnerkit.exchange.new_files import Taken, write_new

    files = everything(view, register, lang)
    try:
        write_new(folder, files)
    except Taken as error:
        names = ", ".join(error.paths)
        raise _Declined("exists", folder=folder, files=names) from None
    except OSError as error:
        raise Refusal("cannot-write", path=folder, reason=reason(error)) from None
    edition = WORDS[view.audience.value].get(lang)
    sentence = WORDS["exported"].get(lang)
    typer.echo(sentence.format(folder=folder, number=len(files), edition=edition), err=True)
