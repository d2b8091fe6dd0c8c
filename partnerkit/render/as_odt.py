"""Report → OpenDocument text (ISO/IEC 26300): a handout with headings, contents, repeated heads.

Nothing of the data is live: no field, no link; addresses stand as text. The contents lead to the
headings of the document itself. The same report gives the same bytes.
"""

from __future__ import annotations

import io
from typing import Any, Final

from odf import dc, meta, style, table, text
from odf.opendocument import OpenDocumentText

from partnerkit.render.handout import Grid, Handout, Line, Role, handout
from partnerkit.render.odt_styles import Styles
from partnerkit.render.packed import repacked
from partnerkit.report import Report
from partnerkit.words.render_words import WORDS

_LEVELS: Final = {Role.HEADING: 1, Role.SUBHEADING: 2}


def render(report: Report, lang: str) -> bytes:
    """Write the document; its dates are the day of the report."""
    paper = handout(report, lang)
    document = OpenDocumentText()
    _describe(document, report, paper, lang)
    styles = Styles(document, lang, landscape=paper.landscape)
    _foot(styles, paper, lang)
    writer = _Writer(document, styles)
    for line in paper.head:
        writer.line(line)
    if paper.contents:
        writer.contents(WORDS["contents"].get(lang), paper.contents)
    for piece in paper.pieces:
        if isinstance(piece, Grid):
            writer.table(piece)
        else:
            writer.line(piece)
    out = io.BytesIO()
    document.write(out)
    return repacked(out.getvalue())


def _describe(document: Any, report: Report, paper: Handout, lang: str) -> None:  # noqa: ANN401
    day = f"{report.head.as_of.isoformat()}T00:00:00"
    for element in list(document.meta.childNodes):
        document.meta.removeChild(element)
    for element in (
        dc.Title(text=paper.title),
        dc.Subject(text=paper.register),
        dc.Language(text={"de": "de-DE", "en": "en-GB"}[lang]),
        meta.CreationDate(text=day),
        dc.Date(text=day),
    ):
        document.meta.addElement(element)


def _foot(styles: Styles, paper: Handout, lang: str) -> None:
    """Say below each page what it belongs to and which of how many it is."""
    foot = text.P(stylename="Foot", text=f"{paper.foot} · {WORDS['page'].get(lang)}")
    foot.addElement(text.PageNumber(selectpage="current", text="1"))
    foot.addText(WORDS["page-of"].get(lang))
    foot.addElement(text.PageCount(text="1"))
    footer = style.Footer()
    footer.addElement(foot)
    styles.page.addElement(footer)


class _Writer:
    """Writes lines and tables; headings are numbered so that the contents lead to them."""

    def __init__(self, document: Any, styles: Styles) -> None:  # noqa: ANN401
        self.out = document.text
        self.styles = styles
        self.headings = 0
        self.tables = 0

    def line(self, line: Line) -> None:
        """Write a paragraph in the style of its role."""
        name = self.styles.inset(line.role, line.depth)
        level = _LEVELS.get(line.role)
        written = text.H(outlinelevel=level, stylename=name) if level else text.P(stylename=name)
        if line.role is Role.HEADING:
            written.addElement(text.Bookmark(name=_anchor(self.headings)))
            self.headings += 1
        if line.label:
            colon = " " if line.role is Role.NUMBER else ": "
            written.addElement(text.Span(stylename="Strong", text=line.label + colon))
        written.addText(f"• {line.text}" if line.role is Role.BULLET else line.text)
        self.out.addElement(written)

    def contents(self, title: str, entries: tuple[str, ...]) -> None:
        """Write the contents with links, without numbers of pages, which no page setter knows yet.

        The program works them out when people ask it to update the contents.
        """
        index = text.TableOfContent(name="Contents", protected="true")
        source = text.TableOfContentSource(outlinelevel=1, useindexmarks="false")
        source.addElement(text.IndexTitleTemplate(text=title))
        entry_form = text.TableOfContentEntryTemplate(outlinelevel=1, stylename="Contents")
        entry_form.addElement(text.IndexEntryLinkStart())
        entry_form.addElement(text.IndexEntryText())
        entry_form.addElement(text.IndexEntryTabStop(type="right", leaderchar="."))
        entry_form.addElement(text.IndexEntryPageNumber())
        entry_form.addElement(text.IndexEntryLinkEnd())
        source.addElement(entry_form)
        index.addElement(source)
        body = text.IndexBody()
        heading = text.IndexTitle(name="ContentsTitle")
        heading.addElement(text.P(stylename="ContentsTitle", text=title))
        body.addElement(heading)
        for number, entry in enumerate(entries):
            written = text.P(stylename="Contents")
            written.addElement(text.A(type="simple", href=f"#{_anchor(number)}", text=entry))
            body.addElement(written)
        index.addElement(body)
        self.out.addElement(index)

    def table(self, grid: Grid) -> None:
        """Write a table: its head is repeated on every page, and no row is parted by one."""
        self.tables += 1
        name = f"Table{self.tables}"
        made = table.Table(name=name, stylename=self.styles.table(sum(grid.widths)))
        for width in grid.widths:
            made.addElement(table.TableColumn(stylename=self.styles.column(width)))
        heads = table.TableHeaderRows()
        heads.addElement(_row(grid.heads, ["Head", "HeadRight"], grid.numeric))
        made.addElement(heads)
        for body in grid.bodies:
            if body.group:
                made.addElement(_group(body.group, len(grid.heads)))
            for cells in body.rows:
                made.addElement(_row(cells, ["Cell", "CellRight"], grid.numeric))
        self.out.addElement(made)
        self.out.addElement(text.P(stylename=self.styles.inset(Role.TEXT, 0)))


def _row(cells: tuple[str, ...], names: list[str], numeric: tuple[bool, ...]) -> Any:  # noqa: ANN401
    row = table.TableRow(stylename="Row")
    for content, right in zip(cells, numeric, strict=True):
        row.addElement(_cell(content, names[right]))
    return row


def _group(content: str, across: int) -> Any:  # noqa: ANN401
    """Write the heading of a group across the table, kept on the page of its first row."""
    row = table.TableRow(stylename="Row")
    row.addElement(_cell(content, "Group", numbercolumnsspanned=across))
    for _ in range(across - 1):
        row.addElement(table.CoveredTableCell())
    return row


def _cell(content: str, name: str, **attributes: int) -> Any:  # noqa: ANN401
    cell = table.TableCell(stylename="TableCell", valuetype="string", **attributes)
    cell.addElement(text.P(stylename=name, text=content))
    return cell


def _anchor(number: int) -> str:
    return f"h{number}"
