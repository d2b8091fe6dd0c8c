"""Written questions as documents: read strictly, answered completely, honest about gaps."""

from __future__ import annotations

from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from partnerkit.model import Partnership
from partnerkit.model.fields import fields
from partnerkit.model.inquiry import Inquiry
from partnerkit.model.profile import PartnerProfile
from partnerkit.model.types import Audience
from partnerkit.register import assemble
from partnerkit.render import FORMATS, render
from partnerkit.report import Report
from partnerkit.reports.answer import Unanswerable, report
from partnerkit.reports.document import read_document
from partnerkit.source import Source
from partnerkit.view import View, look
from tests.musterstadt import DAY, musterstadt, rows, sentences

ROOT = Path(__file__).parent.parent.parent

INQUIRY = """\
title: Partnerschaften der Stadt
titles:
  en: Partnerships of the city
document: Drucksache 26/100
asked_on: 2026-06-15
preamble: Die Fragen beziehen sich auf alle Ämter.
questions:
  - text: Was kosten die Städtepartnerschaften?
    texts:
      en: What do the twinnings cost?
    report: budget
    kind: [twinning]
    from_year: 2024
    to_year: 2025
    tables: [partners]
    asks: [resources, goals]
  - text: Welche Partnerschaften gibt es in Kolumbien?
    list: country is CO
    fields: [signed, lead]
    asks: [decisions]
  - text: Wie wird das bewertet?
    answer: Das steht nicht im Register.
"""


def inquiry(text: str) -> Inquiry:
    found = read_document(Inquiry, Source("fragen.yaml", text.encode()))
    assert isinstance(found.content, Inquiry), found
    return found.content


def answered(text: str, view: View | None = None) -> Report:
    return report(view or musterstadt(), inquiry(text))


def questions(text: str) -> str:
    return f"title: T\nquestions:\n  - text: F\n{text}"


@pytest.mark.parametrize("lang", ["de", "en"])
def test_the_document(lang: str, snapshot: SnapshotAssertion) -> None:
    assert render(answered(INQUIRY), "markdown", lang) == snapshot


@pytest.mark.parametrize("form", FORMATS)
def test_every_format(form: str) -> None:
    assert render(answered(INQUIRY), form, "de")


def test_tables_and_gaps() -> None:
    found = answered(INQUIRY)
    assert rows(found, "q1_partners", "counterpart", "2024", "2025", "total") == [
        ["Bellecôte-sur-Lys", "18.000", "25.000", "43.000"],
        ["Nowa Lipka", "8.000", "k. A.", "8.000"],
    ]
    said = sentences(found)
    assert "Zu „Mittel und Personal“ liegt von allen eine Angabe vor." in said
    assert "Zu „Ziele und Maßnahmen“ liegt von allen eine Angabe vor." in said
    assert "Keine Angabe zu „Beschlüsse“ von: Internationales Büro (1 von 1)." in said
    assert "Das steht nicht im Register." in said
    assert "Stand der Daten: 01.07.2026, Fassung ohne Git." in said[-1]


def test_sources_are_those_of_the_partnerships_named() -> None:
    found = [row[0] for row in rows(answered(INQUIRY), "sources")]
    assert len(found) == 3
    assert any("san-telmo" in row for row in found)


def test_an_empty_register_answers_that_it_knows_nothing() -> None:
    view = look(assemble({}, today=DAY), Audience.PUBLIC)
    said = sentences(answered(INQUIRY, view))
    assert any(text.startswith("Das Register enthält keine Partnerschaft") for text in said)
    assert any(text.startswith("Das Register enthält dazu keinen Eintrag") for text in said)


def test_planned_partnerships_stay_internal() -> None:
    text = questions("    list: status is exploratory\n")
    assert "keinen Eintrag" in sentences(answered(text))[2]
    inside = answered(text, musterstadt(Audience.INTERNAL))
    assert rows(inside, "q1_records", "partnership") == [["Radverkehr mit Lindervoort"]]


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("", ()),
        ("    report: goals\n    list: kind is twinning\n", ()),
        ("    report: buget\n", ("report",)),
        ("    report: goals\n    year: 2020\n", ("year",)),
        ("    report: goals\n    tables: [nothing]\n", ("tables", 0)),
        ("    report: goals\n    kind: [twining]\n", ("kind",)),
        ("    report: goals\n    fields: [signed]\n", ("fields",)),
        ("    report: goals\n    asks: [nothing]\n", ("asks", 0)),
        ("    report: goals\n    asks: [goals, risk]\n", ("asks", 1)),
        ("    report: impact\n    actor: nobody\n", ("actor",)),
        ("    report: practices\n    topic: [nothing]\n", ("topic",)),
        ("    report: candidates\n", ("report",)),
        ("    report: pipeline\n", ("report",)),
        ("    list: kind is\n", ("list",)),
        ("    list: nothing is x\n", ("list",)),
        ("    list: kind is twinning\n    fields: [nothing]\n", ("fields",)),
        ("    list: kind is twinning\n    years: 3\n", ("years",)),
    ],
)
def test_a_question_put_wrongly_is_named_with_its_place(
    text: str, path: tuple[str | int, ...]
) -> None:
    with pytest.raises(Unanswerable) as caught:
        answered(questions(text))
    assert caught.value.path == ("questions", 0, *path)
    assert caught.value.why.de
    assert caught.value.why.en


@pytest.mark.parametrize(
    ("text", "where", "why"),
    [
        ("title: T\n", "1:1", "hier fehlt „questions“; ergänzen Sie das Feld"),
        ("title: T\nfrage: x\nquestions: []\n", "2:1", "das Feld „frage“ gibt es hier nicht"),
        ("title: T\nquestions: x\n", "2:12", "„questions“ braucht eine Liste"),
        ("title: T\nquestions: [x]\n", "2:13", "„questions“ hat eigene Felder"),
        ("title: T\nquestions:\n  - text: F\n    years: viele\n", "4:12", "keine ganze Zahl"),
        ("title: T\nasked_on: gestern\nquestions: []\n", "2:11", "„gestern“ passt nicht"),
        ("title: [T]\nquestions: []\n", "1:8", "„title“ braucht einen einzelnen Wert"),
    ],
)
def test_a_file_is_read_strictly(text: str, where: str, why: str) -> None:
    found = read_document(Inquiry, Source("fragen.yaml", text.encode()))
    assert found.content is None
    (first,) = found.complaints
    assert f"{first.span.line}:{first.span.column}" == where
    assert why in first.why.de


def test_a_vocabulary_names_its_words() -> None:
    found = read_document(PartnerProfile, Source("profil.yaml", b"kinds: [stadt]\n"))
    assert "municipality, district, region" in found.complaints[0].why.en


def test_yaml_faults_are_those_of_records() -> None:
    found = read_document(Inquiry, Source("fragen.yaml", b"title: &a T\nquestions: []\n"))
    assert found.content is None
    assert [fault.rule for fault in found.faults] == ["unsafe-yaml"]


def test_hostile_texts_stay_texts() -> None:
    evil = "<script>alert(1)</script> [x](javascript:y) =cmd()"
    text = f"title: '{evil}'\nquestions:\n  - text: '{evil}'\n    answer: '{evil}'\n"
    page = str(render(answered(text), "html", "de"))
    assert "<script>alert" not in page
    assert "[x](javascript" not in str(render(answered(text), "markdown", "de"))


@pytest.mark.parametrize("field", sorted(fields(Partnership)))
def test_every_field_can_be_a_column(field: str) -> None:
    text = questions(f"    list: id is port-elara or id is bellecote\n    fields: [{field}]\n")
    assert len(rows(answered(text, musterstadt(Audience.INTERNAL)), "q1_records")) == 2
