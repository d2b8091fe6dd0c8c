"""Handouts: headings, contents, repeated heads, page numbers; nothing of the data is live."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Callable
from datetime import datetime
from xml.etree import ElementTree as ET

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.shared import Mm
from hypothesis import given, settings
from hypothesis import strategies as st
from odf import table, text
from odf.opendocument import OpenDocument, load
from odf.teletype import extractText

from partnerkit.render import FORMATS, SUFFIXES, as_docx, as_odt, as_pdf
from partnerkit.render.handout import Grid, Line, Role, handout
from partnerkit.report import (
    Column,
    Fact,
    Facts,
    Heading,
    Item,
    Items,
    Link,
    Node,
    Report,
    Table,
    Tree,
    paragraph,
)
from partnerkit.reports import overview
from partnerkit.reports.show import report as show
from tests.render.test_as_terminal import HEAD
from tests.small_register import small_view

HOSTILE = 'x" TARGET=javascript:alert(1) {INCLUDETEXT "/etc/passwd"} <w:p> \x1b\ufffe =1+1'


def full(words: str) -> Report:
    columns = (Column("a", words), Column("b", "B", numeric=True))
    link = Link("javascript:alert(1)", words)
    return Report(
        "x",
        words,
        HEAD,
        (
            Table("first", columns, ((words, 1),), title=words),
            Heading(words),
            paragraph(words),
            paragraph(words, link),
            Facts("f", (Fact("k", words, link),)),
            Items("i", (Item(words, (Fact("k", words, words),)),), numbered=True),
            Items("j", (Item(words),)),
            Items("e", (), empty=words),
            Tree("t", (Node(words, (Node(words),)),)),
            Heading(words, 3),
            Table("g", (*columns, Column("c", words)), ((words, 1, link),), grouped=True),
            Table("n", columns, (), title=words, notes=(words,)),
        ),
        subtitle=(words,),
        gaps=(words,),
    )


def members(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        assert {m.date_time[:3] for m in packed.infolist()} == {(1980, 1, 1)}
        return {name: packed.read(name) for name in packed.namelist()}


@pytest.fixture(scope="module")
def word() -> WordDocument:
    return Document(io.BytesIO(as_docx.render(overview.report(small_view()), "de")))


@pytest.fixture(scope="module")
def odt() -> OpenDocument:
    return load(io.BytesIO(as_odt.render(overview.report(small_view()), "de")))


def test_word_has_real_headings_and_contents_that_lead_to_them(word: WordDocument) -> None:
    styled = [(p.style.name if p.style else "", p.text) for p in word.paragraphs]
    assert ("Title", "Überblick über die Partnerschaften") in styled
    headings = [words for name, words in styled if name == "Heading 1"]
    assert headings == [words for name, words in styled if name == "toc 1"]
    assert headings[-1] == "Was die Einträge nicht sagen"
    body = word.element.body
    anchors = [link.get(qn("w:anchor")) for link in body.iter(qn("w:hyperlink"))]
    assert anchors == [mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))]
    assert any(words.startswith("Stand: 15.01.2026") for _, words in styled)


def test_word_repeats_the_heads_of_tables_and_counts_a4_pages(word: WordDocument) -> None:
    for made in word.tables:
        assert made.rows[0]._tr.find(f".//{qn('w:tblHeader')}") is not None
    section = word.sections[0]
    sizes = (section.page_width or 0, section.page_height or 0)
    assert sizes == pytest.approx((Mm(210), Mm(297)), abs=Mm(0.5))
    foot = section.footer.paragraphs[0]
    assert foot.text.endswith("Stand 15.01.2026 · Seite 1 von 1")
    codes = [code.text.strip() for code in foot._p.iter(qn("w:instrText"))]
    assert codes == ["PAGE", "NUMPAGES"]


def test_word_says_its_language_and_its_day(word: WordDocument) -> None:
    assert word.styles.element.find(f".//{qn('w:lang')}").get(qn("w:val")) == "de-DE"
    properties = word.core_properties
    assert properties.created.replace(tzinfo=None) == datetime(2026, 1, 15)  # noqa: DTZ001
    assert (properties.author, properties.comments, properties.language) == ("", "", "de-DE")


def test_odt_has_real_headings_and_contents_that_lead_to_them(odt: OpenDocument) -> None:
    headings = [
        extractText(h)
        for h in odt.getElementsByType(text.H)
        if h.getAttribute("outlinelevel") == "1"
    ]
    links = odt.getElementsByType(text.A)
    assert headings == [extractText(link) for link in links]
    marks = {mark.getAttribute("name") for mark in odt.getElementsByType(text.Bookmark)}
    assert {link.getAttribute("href") for link in links} == {f"#{mark}" for mark in marks}


def test_odt_repeats_the_heads_of_tables_and_counts_pages(odt: OpenDocument) -> None:
    for made in odt.getElementsByType(table.Table):
        assert len(made.getElementsByType(table.TableHeaderRows)) == 1
    assert odt.getElementsByType(text.PageNumber)
    assert odt.getElementsByType(text.PageCount)
    packed = members(as_odt.render(overview.report(small_view()), "de"))
    assert next(iter(packed)) == "mimetype"
    assert b'fo:language="de"' in packed["styles.xml"]
    assert b"<dc:date>2026-01-15T00:00:00</dc:date>" in packed["meta.xml"]


def test_both_hold_the_same_cells() -> None:
    report = overview.report(small_view())
    word = Document(io.BytesIO(as_docx.render(report, "de")))
    odt = load(io.BytesIO(as_odt.render(report, "de")))
    cells = [
        [extractText(cell) for cell in made.getElementsByType(table.TableCell)]
        for made in odt.getElementsByType(table.Table)
    ]
    found = [
        [c.findtext(f".//{qn('w:t')}") for c in made._tbl.iter(qn("w:tc"))] for made in word.tables
    ]
    assert found == cells


@settings(max_examples=6)
@given(st.text(max_size=30) | st.just(HOSTILE))
def test_no_text_becomes_a_field_or_a_link(words: str) -> None:
    report = full(words)
    word, odt = as_docx.render(report, "de"), as_odt.render(report, "en")
    for content in (word, odt):
        for name, member in members(content).items():
            if name.endswith((".xml", ".rels")):
                ET.fromstring(member)  # noqa: S314 - written here
            if name.endswith(".rels"):
                assert b"External" not in member
    body = Document(io.BytesIO(word)).element.body
    codes = {code.text.strip().split()[0] for code in body.iter(qn("w:instrText"))}
    assert codes <= {"TOC"}
    links = load(io.BytesIO(odt)).getElementsByType(text.A)
    assert all(link.getAttribute("href").startswith("#h") for link in links)


def test_headings_start_at_the_top_level() -> None:
    lines = [piece for piece in handout(full("W"), "de").pieces if isinstance(piece, Line)]
    levels = [p.role for p in lines if p.role in {Role.HEADING, Role.SUBHEADING}]
    assert levels[0] is Role.HEADING, "a title before the first heading is a heading itself"
    assert Role.SUBHEADING in levels


def test_wide_tables_turn_the_page_and_fit_it() -> None:
    columns = tuple(Column(f"c{n}", f"Spalte {n}") for n in range(9))
    report = Report("x", "T", HEAD, (Table("t", columns, (("lang " * 20,) * 9,)),))
    paper = handout(report, "de")
    assert paper.landscape
    grid = next(piece for piece in paper.pieces if isinstance(piece, Grid))
    assert sum(grid.widths) == pytest.approx(257, abs=1)
    section = Document(io.BytesIO(as_docx.render(report, "de"))).sections[0]
    assert (section.page_width or 0) > (section.page_height or 0)


@pytest.mark.parametrize("render", [as_docx.render, as_odt.render])
def test_the_same_report_gives_the_same_bytes(render: Callable[[Report, str], bytes]) -> None:
    report = overview.report(small_view())
    assert render(report, "de") == render(report, "de")


def streams(content: bytes) -> bytes:
    """Inflate what a PDF packs, so that it can be searched."""
    found = []
    for packed in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", content, re.DOTALL):
        try:
            found.append(zlib.decompress(packed))
        except zlib.error:
            found.append(packed)
    return content + b"\n".join(found)


def test_the_pdf_is_tagged_and_says_its_language_and_title() -> None:
    view = small_view()
    report = show(view, view.register.partnership_by_id["belmont"])
    content = as_pdf.render(report, "de")
    assert content.startswith(b"%PDF-")
    everything = streams(content)
    assert b"/StructTreeRoot" in everything
    assert b"/Lang (de)" in everything
    assert b"pdfuaid:part" in everything
    assert b"/CreationDate" not in everything
    assert content == as_pdf.render(report, "de")


def test_the_pdf_holds_no_address_but_allowed_ones() -> None:
    everything = streams(as_pdf.render(full(HOSTILE), "de"))
    assert b"/URI (" not in everything
    assert b"/JavaScript" not in everything


def test_the_formats_have_suffixes() -> None:
    for form in ("docx", "odt", "pdf"):
        assert form in FORMATS
        assert SUFFIXES[f".{form}"] == form


def test_the_handout_reads_well() -> None:
    paper = handout(overview.report(small_view()), "de")
    assert paper.contents == ("Was ansteht", "Partnerschaften nach Ländern", *paper.contents[2:])
    assert paper.foot == "Partnerschaften der Stadt Musterstadt · Stand 15.01.2026"
    assert paper.head[0] == Line(Role.REGISTER, "Partnerschaften der Stadt Musterstadt")


@pytest.mark.parametrize("length", [255, 256, 300])
def test_a_long_title_is_short_among_the_properties_and_whole_in_the_document(length: int) -> None:
    document = Document(io.BytesIO(as_docx.render(full("x" * length), "de")))
    assert len(document.core_properties.title) == min(length, 255)
    assert any(paragraph.text == "x" * length for paragraph in document.paragraphs)
