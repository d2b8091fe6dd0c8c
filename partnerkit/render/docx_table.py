"""A table of a handout as WordprocessingML (ECMA-376 part 1, 17.4).

Set element by element: the library's own tables take seconds for a few hundred rows.
"""

from __future__ import annotations

from typing import Any, Final

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from partnerkit.render.handout import Grid

_TWIPS: Final = 1440 / 25.4
"""Twentieths of a point in a millimetre."""

_SIZE: Final = "18"
"""Half points: 9 points."""

_LINE: Final = {"val": "single", "sz": "4", "space": "0", "color": "999999"}


def table_element(grid: Grid) -> Any:  # noqa: ANN401 - elements of lxml have no public type
    """Return the table: its head is repeated on every page, and no row is parted by one."""
    table = _element("tbl")
    table.append(_properties())
    columns = _under(table, "tblGrid")
    for width in grid.widths:
        _under(columns, "gridCol", w=str(round(width * _TWIPS)))
    table.append(_row(grid, grid.heads, head=True))
    for body in grid.bodies:
        if body.group:
            table.append(_group(grid, body.group))
        for cells in body.rows:
            table.append(_row(grid, cells))
    return table


def _properties() -> Any:  # noqa: ANN401
    properties = _element("tblPr")
    _under(properties, "tblW", w="0", type="auto")
    borders = _under(properties, "tblBorders")
    for side in ("bottom", "insideH"):
        _under(borders, side, **_LINE)
    _under(properties, "tblLayout", type="fixed")
    _under(properties, "tblLook", firstRow="1", firstColumn="1", noVBand="1", noHBand="1")
    return properties


def _row(grid: Grid, cells: tuple[str, ...], *, head: bool = False) -> Any:  # noqa: ANN401
    row = _element("tr")
    properties = _under(row, "trPr")
    _under(properties, "cantSplit")
    if head:
        _under(properties, "tblHeader")
    for text, width, numeric in zip(cells, grid.widths, grid.numeric, strict=True):
        row.append(_cell(text, width, bold=head, right=numeric))
    return row


def _group(grid: Grid, text: str) -> Any:  # noqa: ANN401
    """Write the heading of a group across the table, kept on the page of its first row."""
    row = _element("tr")
    _under(_under(row, "trPr"), "cantSplit")
    row.append(_cell(text, sum(grid.widths), bold=True, across=len(grid.widths)))
    return row


def _cell(
    text: str, width: float, *, bold: bool = False, right: bool = False, across: int = 1
) -> Any:  # noqa: ANN401
    cell = _element("tc")
    properties = _under(cell, "tcPr")
    _under(properties, "tcW", w=str(round(width * _TWIPS)), type="dxa")
    if across > 1:
        _under(properties, "gridSpan", val=str(across))
    paragraph = _under(cell, "p")
    setting = _under(paragraph, "pPr")
    if across > 1:
        _under(setting, "keepNext")
    _under(setting, "spacing", before="30", after="30")
    if right:
        _under(setting, "jc", val="right")
    run = _under(paragraph, "r")
    look = _under(run, "rPr")
    if bold:
        _under(look, "b")
    _under(look, "sz", val=_SIZE)
    content = _under(run, "t")
    content.text = text
    content.set(qn("xml:space"), "preserve")
    return cell


def _element(name: str) -> Any:  # noqa: ANN401
    return OxmlElement(f"w:{name}")


def _under(parent: Any, name: str, **attributes: str) -> Any:  # noqa: ANN401
    child = _element(name)
    for key, value in attributes.items():
        child.set(qn(f"w:{key}"), value)
    parent.append(child)
    return child
