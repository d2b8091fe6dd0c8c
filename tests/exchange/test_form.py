from __future__ import annotations

import io
import re
import zipfile

import pytest
import python_calamine as calamine

from partnerkit.audience import public
from partnerkit.exchange.actor_names import ActorNames
from partnerkit.exchange.columns import field_of, find_table
from partnerkit.exchange.form import write
from partnerkit.exchange.sheets import Sheet
from partnerkit.register import Register, assemble
from tests.small_register import CANARY, DAY, FILES, PROTECTED

EVIL = {
    "data/actors/formel.yaml": (
        "name: '=HYPERLINK(\"https://evil.example\")'\nkind: ngo\ncountry: DE\n"
    ),
    "data/actors/belmont-zwei.yaml": "name: Schönberg\nkind: district\ncountry: DE\n",
}


@pytest.fixture
def register() -> Register:
    return public(assemble(FILES | EVIL, today=DAY))


def book(raw: bytes) -> calamine.CalamineWorkbook:
    return calamine.CalamineWorkbook.from_filelike(io.BytesIO(raw))


@pytest.mark.parametrize("lang", ["de", "en"])
def test_the_import_understands_every_heading_of_the_form(register: Register, lang: str) -> None:
    first = book(write(register, lang)).get_sheet_by_index(0).to_python()
    fields = [field_of(str(heading)) for heading in first[0]]
    eight = ["title", "kind", "status", "counterpart", "lead", "topics", "signed", "sources"]
    assert list(dict.fromkeys(fields))[:8] == eight
    assert set(fields[10:]) == {"counterpart-country", "counterpart-kind"}
    table = find_table(Sheet("", tuple(tuple(map(str, row)) for row in first)))
    assert table is not None
    assert table.first == 2


@pytest.mark.parametrize("lang", ["de", "en"])
def test_only_the_first_sheet_holds_partnerships(register: Register, lang: str) -> None:
    made = book(write(register, lang))
    others = [made.get_sheet_by_name(name).to_python() for name in made.sheet_names[1:]]
    assert len(others) == 2
    for rows in others:
        assert find_table(Sheet("", tuple(tuple(map(str, row)) for row in rows))) is None


def test_every_actor_of_the_form_leads_back_to_itself(register: Register) -> None:
    names = ActorNames(register)
    rows = book(write(register, "de")).get_sheet_by_index(1).to_python()[1:]
    assert len(rows) == len(register.actors)
    for name, key, *_ in rows:
        assert names.find(str(name)) == (key,)


def test_nothing_computes_and_nothing_protected_is_in_it(register: Register) -> None:
    with zipfile.ZipFile(io.BytesIO(write(register, "de"))) as packed:
        xml = "\n".join(packed.read(name).decode() for name in packed.namelist())
    assert "=HYPERLINK" in xml
    assert not re.search(r"<f[ >]|hyperlink ", xml)
    assert CANARY not in xml
    assert PROTECTED not in xml


def test_lists_to_choose_from_lie_where_their_values_are(register: Register) -> None:
    raw = write(register, "de")
    with zipfile.ZipFile(io.BytesIO(raw)) as packed:
        rules = re.findall(
            r"<formula1>'(\w+)'!\$([A-Z])\$(\d+):\$[A-Z]\$(\d+)</formula1>",
            packed.read("xl/worksheets/sheet1.xml").decode(),
        )
    assert len(rules) == 9
    made = book(raw)
    for sheet, letter, first, last in rules:
        rows = made.get_sheet_by_name(sheet).to_python()
        values = [row[ord(letter) - ord("A")] for row in rows[int(first) - 1 : int(last)]]
        assert all(values)
        assert len(values) == int(last) - int(first) + 1
    topics = [row[5] for row in made.get_sheet_by_index(2).to_python()]
    assert "Kultur: Puppenspiel" in topics


def test_the_same_register_gives_the_same_bytes(register: Register) -> None:
    assert write(register, "de") == write(register, "de")
