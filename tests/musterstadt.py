"""The invented register of Musterstadt on a fixed day, and its reports as plain values."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

from partnerkit.model.types import Audience
from partnerkit.register import Register, load
from partnerkit.render.arrange import sorted_rows
from partnerkit.render.plain import Plain
from partnerkit.report import Paragraph, Report, Table
from partnerkit.reports.catalogue import catalogue, make
from partnerkit.view import View, look

DAY: Final = date(2026, 7, 1)
ROOT: Final = Path(__file__).parent.parent / "examples" / "musterstadt"

OPTIONS: Final[dict[str, dict[str, object]]] = {
    "candidates": {"topic": ("climate",)},
    "impact": {"country": ("KE",)},
}
"""What a report has to be asked for before it answers."""


@cache
def register() -> Register:
    return load(ROOT, today=DAY)


def musterstadt(audience: Audience = Audience.PUBLIC) -> View:
    return look(register(), audience)


def made(name: str, view: View | None = None, **options: object) -> Report:
    """Make a report by name, in the edition that it needs."""
    kind = catalogue()[name]
    audience = Audience.INTERNAL if kind.about.internal else Audience.PUBLIC
    return make(kind, view or musterstadt(audience), {**OPTIONS.get(name, {}), **options})


def table(report: Report, name: str) -> Table:
    return next(b for b in report.blocks if isinstance(b, Table) and b.name == name)


def rows(report: Report, name: str, *keys: str, lang: str = "de") -> list[list[str]]:
    """Write the cells of a table as a reader sees them, in order; some columns or all."""
    found = table(report, name)
    plain = Plain(lang, report.head.topics)
    places = [p for p, column in enumerate(found.columns) if not keys or column.key in keys]
    return [[plain.write(row[place]) for place in places] for row in sorted_rows(found, plain)]


def sentences(report: Report, lang: str = "de") -> list[str]:
    plain = Plain(lang, report.head.topics)
    blocks = [block for block in report.blocks if isinstance(block, Paragraph)]
    return ["".join(map(plain.write, block.parts)) for block in blocks]


def gaps(report: Report, lang: str = "de") -> list[str]:
    plain = Plain(lang, report.head.topics)
    return [plain.text(gap) for gap in report.gaps]
