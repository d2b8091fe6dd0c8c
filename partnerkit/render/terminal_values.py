"""Typed values → styled text for the terminal; ids stand below names or in brackets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from rich.text import Text as Styled

from partnerkit.render.plain import Plain
from partnerkit.report import Cell, Ref, Tone, Toned
from partnerkit.words.word import Term

STYLES: Final = {
    Tone.GOOD: "green",
    Tone.WARNING: "yellow",
    Tone.BAD: "red",
    Tone.QUIET: "dim",
}


class Terminal(Plain):
    """Writes values as styled text; ids stand below names.

    ``left_out`` gathers the hints at what there was no room for; they are given once, at the end.
    """

    def __init__(self, lang: str, topics: Mapping[str, Term]) -> None:
        super().__init__(lang, topics)
        self.left_out: set[str] = set()

    def styled(self, cell: Cell) -> Styled:
        """Write a value with its style."""
        if isinstance(cell, Toned):
            return Styled(self.write(cell.value), STYLES[cell.tone])
        if cell is None:
            return Styled(self.not_stated(), "dim")
        if isinstance(cell, Ref) and cell.with_id:
            name = Styled(self.literal(self.text(cell.name)))
            return name.append(f"\n{self.literal(cell.id)}", "dim")
        return Styled(self.write(cell))

    def inline(self, cell: Cell) -> Styled:
        """Write a value inside a line."""
        if isinstance(cell, Ref) and cell.with_id:
            name = self.literal(self.text(cell.name))
            return Styled(name).append(f" ({self.literal(cell.id)})", "dim")
        if isinstance(cell, tuple) and type(cell) is tuple and cell:
            return Styled("; " if self._has_comma(cell) else ", ").join(map(self.inline, cell))
        return self.styled(cell)

    def _has_comma(self, cells: tuple[Cell, ...]) -> bool:
        return any("," in self.write(cell) for cell in cells)
