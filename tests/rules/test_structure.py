"""What the rules on files say of faults that reading found."""

from __future__ import annotations

import pytest

from partnerkit.finding import Fault
from partnerkit.lint import all_rules, lint
from partnerkit.message import sentence
from partnerkit.register import assemble
from tests.examples import BASE, TODAY, faults

PATH = "data/actors/oslo.yaml"


def _faults(raw: bytes, path: str = PATH) -> list[Fault]:
    texts = {name: text.encode() for name, text in BASE.items()}
    found = lint(assemble(texts | {path: raw}, today=TODAY)).findings
    return [finding.fault for finding in found]


@pytest.mark.parametrize(
    ("raw", "german", "english"),
    [
        (b"PK\x03\x04", "Excel-", "Excel"),
        (b"%PDF-1.7", "PDF-Datei", "PDF file"),
        (b"\x89PNG", "ein Bild", "picture"),
        (b"\xd0\xcf\x11\xe0", "Office", "office"),
    ],
)
def test_other_files_are_named(raw: bytes, german: str, english: str) -> None:
    (fault,) = _faults(raw)
    rule = all_rules()["not-yaml"]
    assert german in sentence(rule, fault, "de")
    assert english in sentence(rule, fault, "en")


def test_settings_may_be_empty() -> None:
    assert "not-yaml" not in [fault.rule for fault in _faults(b"# leer\n", "partnerkit.yaml")]


def test_a_broken_record_is_still_there_for_others() -> None:
    assert [fault.rule for fault in _faults(b"name: a: b\n")] == ["not-yaml"]
    assert [fault.rule for fault in _faults("name: Köln".encode("cp1252"))] == ["wrong-encoding"]


def test_a_misnamed_record_is_still_there_for_others() -> None:
    block = "# whole: data/actors/Oslo2.yaml\nname: Oslo\nkind: municipality\ncountry: NO\n"
    block += "# data/partnerships/beispiel.yaml\ncounterpart: [oslo2]\n"
    assert [fault.variant for fault in faults("file-name", block)] == [""]
    assert faults("dangling-actor", block) == []


def test_ids_that_differ_in_case() -> None:
    block = "# whole: data/actors/Oslo.yaml\nname: Oslo\nkind: municipality\ncountry: NO\n"
    found = faults("file-name", block)
    assert sorted(fault.variant for fault in found) == ["", "case"]


def test_a_label_in_both_languages() -> None:
    (fault,) = faults("missing-field", "# without: status\n")
    rule = all_rules()["missing-field"]
    assert sentence(rule, fault, "de") == "„status“ (Status) fehlt; ergänzen Sie das Feld"
    assert sentence(rule, fault, "en") == '"status" (Status) is missing; add the field'
