"""Report → Word (docx, ECMA-376): a handout with real headings, contents and repeated table heads.

Nothing of the data is live: no field, no link; addresses stand as text. The contents lead to the
headings of the document itself. The same report gives the same bytes.
"""

from __future__ import annotations

import io
from datetime import datetime, time
from typing import Any, Final

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from partnerkit.render.docx_table import table_element
from partnerkit.render.handout import Grid, Handout, Line, Role, handout
from partnerkit.render.packed import repacked
from partnerkit.report import Report
from partnerkit.words.render_words import WORDS

_STYLES: Final = {
    Role.REGISTER: "Quiet",
    Role.TITLE: "Title",
    Role.SUBTITLE: "Subtitle",
    Role.HEADING: "Heading 1",
    Role.SUBHEADING: "Heading 2",
    Role.TEXT: "Normal",
    Role.QUIET: "Quiet",
    Role.BULLET: "List Bullet",
    Role.NUMBER: "Normal",
}
_LANGUAGES: Final = {"de": "de-DE", "en": "en-GB"}
_SIZES: Final = {"Normal": 10, "Title": 22, "Subtitle": 12, "Heading 1": 15, "Heading 2": 11.5}
_CONTENTS: Final = "toc 1"
"""What Word itself calls the style of an entry of the contents."""

_FONT: Final = "Arial"
_INK: Final = RGBColor(0x1F, 0x2D, 0x5C)
_SOFT: Final = RGBColor(0x44, 0x44, 0x44)
_LONGEST_PROPERTY: Final = 255
"""Characters that python-docx takes for the title of a file; a record's may be longer."""

_INSET: Final = 7
"""Millimetres by which details are set in."""


def render(report: Report, lang: str) -> bytes:
    """Write the document; its dates are the day of the report."""
    paper = handout(report, lang)
    document = Document()
    _describe(document, report, paper, lang)
    _styles(document, lang)
    _page(document, paper, lang)
    writer = _Writer(document)
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
    document.save(out)
    return repacked(out.getvalue())


def _describe(document: Any, report: Report, paper: Handout, lang: str) -> None:  # noqa: ANN401
    """Fill the properties, which would else be those of the library's own template."""
    day = datetime.combine(report.head.as_of, time())
    properties = document.core_properties
    properties.title, properties.subject = map(_short, (paper.title, paper.register))
    properties.author = ""
    properties.comments = properties.last_modified_by = properties.keywords = ""
    properties.created = properties.modified = day
    properties.language = _LANGUAGES[lang]
    properties.revision = 1


def _short(text: str) -> str:
    """Cut a text that is longer than a property may be."""
    return text if len(text) <= _LONGEST_PROPERTY else f"{text[: _LONGEST_PROPERTY - 1]}…"


def _styles(document: Any, lang: str) -> None:  # noqa: ANN401
    """Set fonts, sizes, colours and the language in the styles, where people can change them."""
    styles = document.styles
    for name, ours in (("Quiet", True), (_CONTENTS, False)):
        added = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=not ours)
        added.base_style = styles["Normal"]
    styles["Quiet"].font.color.rgb = _SOFT
    for name, size in _SIZES.items():
        style = styles[name]
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for key in list(fonts.attrib):
            del fonts.attrib[key]
        style.font.name, style.font.size = _FONT, Pt(size)
        if name != "Normal":
            style.font.color.rgb, style.font.italic = _INK, False
    styles["Normal"].paragraph_format.space_after = Pt(4)
    spoken = styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    spoken.set(qn("w:val"), _LANGUAGES[lang])


def _page(document: Any, paper: Handout, lang: str) -> None:  # noqa: ANN401
    """Make the page A4 and say below it what it belongs to and which of how many it is."""
    section = document.sections[0]
    short, long = Mm(210), Mm(297)
    section.orientation = WD_ORIENT.LANDSCAPE if paper.landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (long, short) if paper.landscape else (short, long)
    for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        setattr(section, side, Mm(20))
    foot = section.footer.paragraphs[0]
    foot.style = document.styles["Quiet"]
    foot.add_run(f"{paper.foot} · {WORDS['page'].get(lang)}")
    _field(foot, "PAGE", "1")
    foot.add_run(WORDS["page-of"].get(lang))
    _field(foot, "NUMPAGES", "1")
    for run in foot.runs:
        run.font.size = Pt(8)


def _field(paragraph: Any, code: str, shown: str) -> None:  # noqa: ANN401
    """Add a field of ours; ``shown`` stands until the program works it out."""
    _mark(paragraph, "begin")
    instruction = OxmlElement("w:instrText")
    instruction.set(qn("xml:space"), "preserve")
    instruction.text = f" {code} "
    paragraph.add_run()._r.append(instruction)  # noqa: SLF001 - the library has no fields
    _mark(paragraph, "separate")
    if shown:
        paragraph.add_run(shown)
        _mark(paragraph, "end")


def _mark(paragraph: Any, kind: str) -> None:  # noqa: ANN401
    mark = OxmlElement("w:fldChar")
    mark.set(qn("w:fldCharType"), kind)
    paragraph.add_run()._r.append(mark)  # noqa: SLF001 - likewise


class _Writer:
    """Writes lines and tables; headings are numbered so that the contents lead to them."""

    def __init__(self, document: Any) -> None:  # noqa: ANN401
        self.document = document
        self.headings = 0

    def line(self, line: Line) -> None:
        """Write a paragraph in the style of its role."""
        paragraph = self.document.add_paragraph(style=_STYLES[line.role])
        if line.depth:
            paragraph.paragraph_format.left_indent = Mm(_INSET * (line.depth + 1))
        if line.label:
            colon = " " if line.role is Role.NUMBER else ": "
            paragraph.add_run(line.label + colon).bold = True
        if line.role is Role.HEADING:
            self._bookmark(paragraph)
        paragraph.add_run(line.text)

    def _bookmark(self, paragraph: Any) -> None:  # noqa: ANN401
        for tag in ("w:bookmarkStart", "w:bookmarkEnd"):
            mark = OxmlElement(tag)
            mark.set(qn("w:id"), str(self.headings))
            if tag == "w:bookmarkStart":
                mark.set(qn("w:name"), _anchor(self.headings))
            paragraph._p.append(mark)  # noqa: SLF001 - the library has no bookmarks
        self.headings += 1

    def contents(self, title: str, entries: tuple[str, ...]) -> None:
        """Write the contents as Word would: a field whose result is already there.

        Without numbers of pages, which only a program that sets pages knows.
        """
        self.document.add_paragraph(style="Normal").add_run(title).bold = True
        for number, entry in enumerate(entries):
            paragraph = self.document.add_paragraph(style=_CONTENTS)
            if not number:
                _field(paragraph, r"TOC \o 1-1 \n \h", "")
            link = OxmlElement("w:hyperlink")
            link.set(qn("w:anchor"), _anchor(number))
            run = paragraph.add_run(entry)
            link.append(run._r)  # noqa: SLF001 - the library has no links within a document
            paragraph._p.append(link)  # noqa: SLF001 - likewise
            if number == len(entries) - 1:
                _mark(paragraph, "end")

    def table(self, grid: Grid) -> None:
        """Write a table, and a line apart from what follows."""
        body = self.document.element.body
        body.insert(len(body) - 1, table_element(grid))
        self.document.add_paragraph(style="Normal")


def _anchor(number: int) -> str:
    return f"_Toc{number:08d}"
