"""The styles of an OpenDocument handout: named ones that people can change, and A4 pages."""

from __future__ import annotations

from typing import Any, Final

from odf import style

from partnerkit.render.handout import Role

_FONT: Final = "Liberation Sans, Arial"
_INK: Final = "#1f2d5c"
_SOFT: Final = "#444444"
_COUNTRIES: Final = {"de": "DE", "en": "GB"}
_INSET: Final = 7
"""Millimetres by which details are set in."""

_PARAGRAPHS: Final[dict[str, tuple[dict[str, str], dict[str, str]]]] = {
    "Text": ({"fontsize": "10pt"}, {"marginbottom": "1.5mm"}),
    "Quiet": ({"fontsize": "10pt", "color": _SOFT}, {"marginbottom": "1mm"}),
    "Title": ({"fontsize": "22pt", "fontweight": "bold", "color": _INK}, {"marginbottom": "3mm"}),
    "Subtitle": ({"fontsize": "12pt", "color": _INK}, {"marginbottom": "3mm"}),
    "Heading_20_1": (
        {"fontsize": "15pt", "fontweight": "bold", "color": _INK},
        {"margintop": "7mm", "marginbottom": "2mm", "keepwithnext": "always"},
    ),
    "Heading_20_2": (
        {"fontsize": "11.5pt", "fontweight": "bold", "color": _INK},
        {"margintop": "4mm", "marginbottom": "1.5mm", "keepwithnext": "always"},
    ),
    "ContentsTitle": ({"fontsize": "12pt", "fontweight": "bold"}, {"margintop": "4mm"}),
    "Contents": ({"fontsize": "10pt"}, {"marginbottom": "0.5mm"}),
    "Foot": ({"fontsize": "8pt", "color": _SOFT}, {}),
    "Cell": ({"fontsize": "9pt"}, {}),
    "CellRight": ({"fontsize": "9pt"}, {"textalign": "end"}),
    "Head": ({"fontsize": "9pt", "fontweight": "bold"}, {}),
    "HeadRight": ({"fontsize": "9pt", "fontweight": "bold"}, {"textalign": "end"}),
    "Group": (
        {"fontsize": "9pt", "fontweight": "bold", "color": _INK},
        {"margintop": "2mm", "keepwithnext": "always"},
    ),
}
"""Name of a style → properties of its text and of its paragraph."""

_ROLES: Final = {
    Role.REGISTER: "Quiet",
    Role.TITLE: "Title",
    Role.SUBTITLE: "Subtitle",
    Role.HEADING: "Heading_20_1",
    Role.SUBHEADING: "Heading_20_2",
    Role.TEXT: "Text",
    Role.QUIET: "Quiet",
    Role.BULLET: "Text",
    Role.NUMBER: "Text",
}


class Styles:
    """The styles of one document; widths and insets get a style each when they are first used."""

    def __init__(self, document: Any, lang: str, *, landscape: bool) -> None:  # noqa: ANN401
        self.document = document
        self.lang = lang
        self.made: set[str] = set()
        for name, (letters, block) in _PARAGRAPHS.items():
            self._paragraph(name, letters, block)
        strong = style.Style(name="Strong", family="text")
        strong.addElement(style.TextProperties(fontweight="bold"))
        document.styles.addElement(strong)
        self._cells()
        self.page = self._page(landscape=landscape)

    def inset(self, role: Role, depth: int) -> str:
        """Return the style of a role, set in by some steps."""
        name = _ROLES[role]
        if not depth:
            return name
        inset = f"{name}_{depth}"
        if inset not in self.made:
            letters, block = _PARAGRAPHS[name]
            self._paragraph(inset, letters, {**block, "marginleft": f"{_INSET * depth}mm"})
        return inset

    def table(self, width: float) -> str:
        """Return the style of a table of a width in millimetres."""
        properties = style.TableProperties(width=f"{width:.1f}mm", align="left")
        return self._automatic(f"table{width:.1f}", "table", properties)

    def column(self, width: float) -> str:
        """Return the style of a column of a width in millimetres."""
        properties = style.TableColumnProperties(columnwidth=f"{width:.1f}mm")
        return self._automatic(f"column{width:.1f}", "table-column", properties)

    def _automatic(self, name: str, family: str, properties: Any) -> str:  # noqa: ANN401
        name = name.replace(".", "_")
        if name not in self.made:
            self.made.add(name)
            added = style.Style(name=name, family=family)
            added.addElement(properties)
            self.document.automaticstyles.addElement(added)
        return name

    def _paragraph(self, name: str, letters: dict[str, str], block: dict[str, str]) -> None:
        self.made.add(name)
        shown = name.replace("_20_", " ")
        added = style.Style(name=name, displayname=shown, family="paragraph")
        added.addElement(style.ParagraphProperties(**block))
        spoken = {"language": self.lang, "country": _COUNTRIES[self.lang]}
        added.addElement(style.TextProperties(fontfamily=_FONT, **spoken, **letters))
        self.document.styles.addElement(added)

    def _cells(self) -> None:
        row = style.TableRowProperties(keeptogether="always")
        self._automatic("Row", "table-row", row)
        cell = style.TableCellProperties(borderbottom="0.4pt solid #999999", padding="0.8mm")
        self._automatic("TableCell", "table-cell", cell)

    def _page(self, *, landscape: bool) -> Any:  # noqa: ANN401
        layout = style.PageLayout(name="A4")
        width, height = ("297mm", "210mm") if landscape else ("210mm", "297mm")
        turned = "landscape" if landscape else "portrait"
        layout.addElement(
            style.PageLayoutProperties(
                pagewidth=width, pageheight=height, printorientation=turned, margin="20mm"
            )
        )
        self.document.automaticstyles.addElement(layout)
        page = style.MasterPage(name="Standard", pagelayoutname="A4")
        self.document.masterstyles.addElement(page)
        return page
