"""``partnerkit history``: what happened to one record, who did it and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from partnerkit.commands.invocation import Invocation, Refusal, invocation
from partnerkit.commands.options import ID, OUTPUT, argument, option
from partnerkit.commands.past import FORMAT, answered, document_format
from partnerkit.commands.presenting import present
from partnerkit.words.language import help_text
from partnerkit.words.word import Word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from partnerkit.comparing.story import Story
    from partnerkit.history import Repository
    from partnerkit.register import Register
    from partnerkit.yaml_inspector import Data

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_LONGEST = 80
_KEY = argument(
    ID,
    "die Kennung einer Partnerschaft oder eines Akteurs, auch eine frühere oder gelöschte",
    "the id of a partnership or an actor, also a former or deleted one",
)
_FIELD = option(
    "field",
    Word("ANGABE", "FIELD"),
    "nur diese Angabe, zum Beispiel status oder term.end",
    "only this field, for example status or term.end",
)


@app.command(
    help=help_text(
        "Erzählt die Geschichte eines Eintrags aus Git: wer wann welche Angabe geändert hat, über "
        "Umbenennungen und zusammengelegte Einträge hinweg.",
        "Tells the history of a record from Git: who changed which field when, along renames and "
        "merged records.",
    )
)
def history(
    ctx: typer.Context,
    key: str = _KEY,
    field: str | None = _FIELD,
    form: str | None = FORMAT,
    output: str | None = OUTPUT,
) -> None:
    """Tell the history of one record."""
    from partnerkit.history import open_repository
    from partnerkit.model.types import Audience
    from partnerkit.reports.record_history import report
    from partnerkit.view import View

    form = document_format(form, output)
    call = invocation(ctx)
    with answered():
        repository = open_repository(call.root)
        story, now = _story(call, repository, key)
        head = repository.head
    register = _surroundings(call, story)
    view = View(register, Audience.INTERNAL, head)
    path = _known_field(story.kind, field) if field else ()
    told = report(view, story, field=path, uncommitted=now != story.recorded)
    call.spoken = call.language(register)
    present(told, call, form, output)


def _story(call: Invocation, repository: Repository, key: str) -> tuple[Story, bytes | None]:
    """Tell the story of a record, and read its file as it is now; refused if there is neither.

    The id may be a former one, or that of a record that was deleted.
    """
    from partnerkit.comparing.story import tell
    from partnerkit.files import FOLDERS, ID, Found, open_file, path_of
    from partnerkit.words.suggest import suggest_id

    kinds = tuple(FOLDERS) if ID.match(key) else ()
    for kind in kinds:
        file = open_file(call.root, path_of(kind, key))
        if isinstance(file, Found):
            return tell(repository, kind, key), file.raw
    register = call.register()
    if (partnership := register.partnership(key)) is not None:
        return tell(repository, "partnership", partnership.id), partnership.source.raw
    if (actor := register.actor(key)) is not None:
        return tell(repository, "actor", actor.id), actor.source.raw
    for kind in kinds:
        if (gone := tell(repository, kind, key)).steps:
            return gone, None
    known = (*register.partnership_by_id, *register.actor_by_id)
    raise Refusal("no-record", id=key, meant=suggest_id(key, known))


def _surroundings(call: Invocation, story: Story) -> Register:
    """Load the settings and the records that the story names; the rest is not needed for it."""
    from partnerkit.files import FOLDERS, ID, SETTINGS, Found, open_file, path_of
    from partnerkit.register import assemble

    named = {text for step in story.steps for d in step.differences for text in _texts(d)}
    keys = sorted(text for text in (story.id, *named) if len(text) <= _LONGEST and ID.match(text))
    paths = [SETTINGS, *(path_of(kind, key) for key in keys for kind in FOLDERS)]
    found = (open_file(call.root, path) for path in paths)
    texts = {file.path: file.raw for file in found if isinstance(file, Found)}
    return assemble(texts, today=call.view_day)


def _texts(value: Data) -> Iterator[str]:
    """Yield every text in a value, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _texts(list(value.values()))
    elif isinstance(value, (list, tuple)):
        for one in value:
            yield from _texts(one)


def _known_field(kind: str, name: str) -> tuple[str, ...]:
    """Accept the name of a field, with dots for one inside; refused where there is none."""
    from partnerkit.model.fields import KINDS, walk
    from partnerkit.words.suggest import closest

    known = [path.partition(".")[2] for path, _ in walk(KINDS[kind], kind)]
    if name not in known:
        raise Refusal("no-field", name=name, meant=closest(name, known))
    return tuple(name.split("."))
