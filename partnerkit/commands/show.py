"""``partnerkit show``: one record with all that refers to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from partnerkit.commands.invocation import Refusal, choose, invocation
from partnerkit.commands.options import ID, KIND, KINDS, OUTPUT, argument
from partnerkit.commands.presenting import (
    AUDIENCE,
    AUDIENCES,
    FORMAT,
    format_of,
    present,
    read,
    view_of,
    write,
)
from partnerkit.words.command_words import WORDS
from partnerkit.words.language import help_text

if TYPE_CHECKING:
    from partnerkit.model import Actor, Partnership
    from partnerkit.register import Entry, Register
    from partnerkit.view import View

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_ID = argument(
    ID,
    "Kennung einer Partnerschaft oder eines Akteurs: der Name der Datei ohne .yaml",
    "id of a partnership or an actor: the name of the file without .yaml",
)


@app.command(
    help=help_text(
        "Zeigt einen Eintrag mit allen Angaben, seinen Quellen und allem, was auf ihn verweist. "
        "Frühere Kennungen führen zum heutigen Eintrag.",
        "Shows a record with all its details, its sources and everything that refers to it. "
        "Former ids lead to the record of today.",
    )
)
def show(
    ctx: typer.Context,
    key: str = _ID,
    kind: str | None = KIND,
    audience: str = AUDIENCE,
    form: str | None = FORMAT,
    output: str | None = OUTPUT,
) -> None:
    """Print one record."""
    from partnerkit.reports.show import data, report

    form = format_of(form, output)
    if kind is not None:
        choose("--kind", kind, KINDS)
    call = invocation(ctx)
    choose("--audience", audience, AUDIENCES)
    register = read(call)
    view = view_of(register, call, audience)
    entry = find_record(register, view, key, kind)
    if entry.id != key:
        lang = call.spoken or call.language()
        typer.echo(WORDS["renamed"].get(lang).format(old=key, new=entry.id), err=True)
    if form == "json":
        from partnerkit.render.as_json import dump

        write(dump(data(view, entry)), output, for_people=False)
    else:
        present(report(view, entry), call, form, output)


def find_record(
    register: Register, view: View, key: str, kind: str | None
) -> Entry[Partnership] | Entry[Actor]:
    """Find the record that the view shows under an id; refused with the reason otherwise."""
    found = _look_up(view.register, key, kind)
    if len(found) > 1:
        raise Refusal("two-records", id=key)
    if found:
        return found[0]
    known = _look_up(register, key, kind)
    if known and view.register.today < register.today:
        raise Refusal("record-not-shown-then", id=key)
    if known:
        raise Refusal("internal-record", id=key)
    for sort in (kind,) if kind else KINDS:
        if key in register.broken[sort]:
            raise Refusal("unread-record", path=f"data/{_FOLDERS[sort]}/{key}.yaml")
    raise Refusal("no-record", id=key, meant=_meant(view.register, key, kind))


_FOLDERS = {"partnership": "partnerships", "actor": "actors"}


def _look_up(
    register: Register, key: str, kind: str | None
) -> list[Entry[Partnership] | Entry[Actor]]:
    """List the records with an id or a former one; an id of today goes before a former one."""
    partnership = register.partnership(key) if kind != "actor" else None
    actor = register.actor(key) if kind != "partnership" else None
    found = [entry for entry in (partnership, actor) if entry is not None]
    return [entry for entry in found if entry.id == key] or found


def _meant(register: Register, key: str, kind: str | None) -> list[str]:
    """Propose ids that are similar, or whose record has such a name."""
    from partnerkit.words.suggest import closest, suggest_id

    names: dict[str, tuple[str, ...]] = {}
    if kind != "partnership":
        names |= {e.id: (e.record.name, *(e.record.aliases or ())) for e in register.actors}
    if kind != "actor":
        names |= {e.id: (e.record.title,) for e in register.partnerships}
    return suggest_id(key, names) or closest(key, names)
