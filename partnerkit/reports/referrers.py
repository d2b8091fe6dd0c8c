"""What refers to a record: other records, by the field in which they name it, and the settings."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.files import id_of, kind_of
from partnerkit.model.fields import dotted
from partnerkit.register import Register
from partnerkit.report import (
    Block,
    Cell,
    Code,
    Column,
    Heading,
    Order,
    Paragraph,
    Row,
    Table,
    paragraph,
)
from partnerkit.reports.counting import MANY, ONE, number_of
from partnerkit.view import View
from partnerkit.words.filling import fill
from partnerkit.words.show_words import WORDS


def referring(register: Register, kind: str, key: str) -> dict[str, list[str]]:
    """Return who names a record: dotted path of the field → sorted ids of the records.

    Former ids of the record count as itself. Paths begin with the kind of the record that refers.
    """
    found: dict[str, set[str]] = {}
    for file, path in register.referrers.get((kind, key), ()):
        own, other = kind_of(file) or "", id_of(file)
        if (own, other) != (kind, key):
            found.setdefault(dotted(own, path), set()).add(other)
    return {field: sorted(ids) for field, ids in sorted(found.items())}


def references_block(view: View, kind: str, key: str) -> Iterator[Block]:
    """Show who names a record, as a table."""
    rows: list[Row] = []
    for path, ids in referring(view.register, kind, key).items():
        own = path.partition(".")[0]
        rows += [(Code("field", path), view.record(own, other)) for other in ids]
    rows += _settings_rows(view, key) if kind == "actor" else []
    yield Heading(WORDS["references"])
    yield Table(
        "references",
        (Column("field", WORDS["named-as"]), Column("record", WORDS["in-record"])),
        tuple(rows),
        order=(Order("field"), Order("record")),
        grouped=True,
        empty=WORDS["no-references"],
    )
    if kind == "actor" and (implied := implied_home(view.register, key)):
        yield _implied(len(implied))


def implied_home(register: Register, key: str) -> list[str]:
    """List the partnerships of which an actor is our side because they name none themselves."""
    if key not in (register.settings.home or ()):
        return []
    return [entry.id for entry in register.partnerships if entry.record.home is None]


def _implied(number: int) -> Paragraph:
    return paragraph(fill(WORDS["by-default"], n=number_of(number, ONE, MANY)))


def _settings_rows(view: View, key: str) -> list[Row]:
    settings = view.register.settings
    rows: list[tuple[Cell, Cell]] = []
    if key in (settings.home or ()):
        rows.append((WORDS["settings-home"], WORDS["settings"]))
    if any(office.actor == key for office in settings.offices or ()):
        rows.append((WORDS["settings-office"], WORDS["settings"]))
    return list(rows)
