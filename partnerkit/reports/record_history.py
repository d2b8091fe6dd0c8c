"""What happened to one record: who changed which field when, in words instead of lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from partnerkit.comparing.differences import Difference, is_item
from partnerkit.comparing.story import Happening, Step, Story
from partnerkit.history import Commit
from partnerkit.report import Block, Cell, Column, Report, Room, Row, Table, Tone, paragraph
from partnerkit.reports.written import field_name, written
from partnerkit.view import View
from partnerkit.words.change_words import WORDS
from partnerkit.words.dates import format_date
from partnerkit.words.filling import fill
from partnerkit.words.word import LANGUAGES, Word

_INTRODUCING: Final = frozenset(
    {"title", "name", "kind", "status", "country", "counterpart", "lead"}
)
"""These fields introduce a record where it is created; the others stand in the record itself."""

_EXPLAINED_BY: Final[dict[tuple[str, ...], tuple[tuple[str, ...], ...]]] = {
    ("status",): (("status_since",), ("status_reason",))
}
"""Fields that are asked for together with another, because they say since when and why."""

_COLUMNS: Final = (
    Column("version", WORDS["version"]),
    Column("date", WORDS["date"], room=Room.FILES),
    Column("author", WORDS["author"], room=Room.FILES),
    Column("commit", WORDS["commit"], room=Room.FILES),
    Column("merge_request", WORDS["merge-request"], room=Room.FILES),
    Column("event", WORDS["event"], room=Room.FILES),
    Column("path", WORDS["path"], room=Room.FILES),
    Column("field", WORDS["what"]),
    Column("before", WORDS["before"]),
    Column("after", WORDS["after"]),
)


Told = tuple[str, Word, Cell, Cell]
"""What one row says: the field's names with dots, its label, its value before and after."""


def report(
    view: View, story: Story, *, field: Sequence[str] = (), uncommitted: bool = False
) -> Report:
    """Tell a story, newest version first; with ``field`` (its names on the way) only that field.

    ``uncommitted`` says that the file differs from the newest commit.
    """
    rows = tuple(row for step in story.steps for row in _rows(view, story.kind, step, tuple(field)))
    return Report(
        "history",
        WORDS["history-title"],
        view.head,
        (
            *_notes(story, uncommitted=uncommitted),
            Table(
                "versions",
                _COLUMNS,
                rows,
                title=WORDS["versions"],
                grouped=True,
                empty=WORDS["no-versions"],
            ),
        ),
        subtitle=(_name(view, story),),
    )


def _name(view: View, story: Story) -> Cell:
    if story.kind == "actor":
        return view.actor(story.id)._replace(with_id=True)
    return view.partnership_by_id(story.id)


def _notes(story: Story, *, uncommitted: bool) -> Iterator[Block]:
    if uncommitted:
        yield paragraph(WORDS["not-committed" if story.steps else "only-file"], tone=Tone.WARNING)
    if story.cut is not None:
        yield paragraph(_cut(story.cut), tone=Tone.WARNING)


def _cut(commit: Commit) -> Word:
    return WORDS["cut-undated"] if commit.day is None else fill(WORDS["cut"], day=commit.day)


def _rows(view: View, kind: str, step: Step, field: tuple[str, ...]) -> Iterator[Row]:
    commit = step.commit
    head: Row = (
        _heading(step),
        commit.day,
        commit.author or WORDS["unknown-author"],
        commit.id,
        commit.merge_request or "",
        step.what.value,
    )
    for path, what, before, after in _told(view, kind, step, field):
        yield (*head, path, what, before, after)


def _told(view: View, kind: str, step: Step, field: tuple[str, ...]) -> Iterator[Told]:
    """Yield what a step did: the event itself, then the fields."""
    if field:
        wanted = (field, *_EXPLAINED_BY.get(field, ()))
        chosen = [d for d in step.differences if any(d.path[: len(w)] == w for w in wanted)]
    else:
        yield from _event(view, step)
        chosen = [d for d in step.differences if _worth_telling(step, d)]
    for difference in chosen:
        before = written(view, kind, difference.path, difference.before)
        after = written(view, kind, difference.path, difference.after)
        # A new record states nothing before, and an item of a list has no other side at all.
        bare = step.what is Happening.CREATED or is_item(difference)
        name = field_name(view, kind, difference)
        path = ".".join(difference.path)
        yield path, name, _or_nothing(before, bare=bare), _or_nothing(after, bare=bare)


def _or_nothing(cell: Cell, *, bare: bool) -> Cell:
    return "" if cell is None and bare else cell


def _event(view: View, step: Step) -> Iterator[Told]:
    match step.what:
        case Happening.RENAMED:
            yield "", WORDS["renamed"], step.was or "", step.id
        case Happening.ABSORBED:
            yield "", WORDS["absorbed"], "", view.partnership_by_id(step.id)
        case Happening.CREATED | Happening.DELETED:
            yield "", WORDS[step.what.value], "", ""
        case Happening.UNREADABLE:
            yield "", WORDS["unreadable"], "", ""
        case Happening.CHANGED if not step.differences:
            yield "", WORDS["rewritten"], "", ""


def _worth_telling(step: Step, difference: Difference) -> bool:
    if step.what in {Happening.DELETED, Happening.ABSORBED}:
        return False
    if step.what is Happening.CREATED:
        return difference.path[0] in _INTRODUCING
    return step.what is not Happening.RENAMED or difference.path != ("former_ids",)


def _heading(step: Step) -> Word:
    """Say when, who, why: "04.03.2026 · Mina Kofi · Stand bestätigt · 1a2b3c4d · #7"."""
    return Word(*(" · ".join(_parts(step, lang)) for lang in LANGUAGES))


def _parts(step: Step, lang: str) -> Iterator[str]:
    commit = step.commit
    day = commit.day
    yield format_date(str(day), lang) if day else WORDS["unknown-date"].get(lang)
    yield commit.author or WORDS["unknown-author"].get(lang)
    if commit.subject:
        yield commit.subject
    yield commit.short
    if commit.merge_request and commit.merge_request not in commit.subject:
        yield commit.merge_request
    if commit.signed:
        yield WORDS["signed"].get(lang)
