from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from pathlib import Path

import pytest
import python_calamine as calamine

from partnerkit.editing import formatted
from partnerkit.exchange import codeowners, record_json
from partnerkit.exchange.everything import everything
from partnerkit.exchange.record_table import RecordTable, as_csv, as_workbook, record_table
from partnerkit.exchange.record_yaml import yaml_files
from partnerkit.lint import lint
from partnerkit.model.fields import KINDS
from partnerkit.model.types import Audience
from partnerkit.register import Register, assemble, load
from partnerkit.view import look
from tests.small_register import CANARY, DAY, FILES, PROTECTED

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def register() -> Register:
    return assemble(FILES, today=DAY)


def test_a_public_export_holds_nothing_internal(register: Register) -> None:
    files = everything(look(register, Audience.PUBLIC), register, "de")
    assert {"README.md", "register.json", "partnerships.csv", "actors.csv"} <= files.keys()
    assert "data/actors/freie-stimme.yaml" not in files
    for path, raw in files.items():
        if not path.startswith("schemas/"):
            assert CANARY.encode() not in raw, path
            assert PROTECTED.encode() not in raw, path


def test_an_internal_export_is_itself_the_register(register: Register) -> None:
    files = everything(look(register, Audience.INTERNAL), register, "de")
    for path, source in register.sources.items():
        assert files[path] == source.raw
    again = assemble(files, today=DAY)
    assert [entry.record for entry in again.entries] == [e.record for e in register.entries]
    assert len(lint(again).findings) == len(lint(register).findings)


@pytest.mark.parametrize("example", ["musterstadt", "berlin"])
def test_the_public_edition_read_again_is_the_same(example: str) -> None:
    register = load(ROOT / "examples" / example, today=DAY)
    view = look(register, Audience.PUBLIC)
    again = assemble(everything(view, register, "de"), today=DAY)
    assert not again.faults
    assert [e.record for e in again.entries] == [e.record for e in view.register.entries]
    assert again.settings == view.register.settings
    for path, source in again.sources.items():
        assert formatted(source).raw == source.raw, path


@pytest.mark.parametrize(
    ("latitude", "year", "euros"),
    [
        ("0.00001", "2024", "0.01"),
        ("-89.999999", "0987", "123456789012345.67"),
        ("53", "2025", "900000000000000000"),
    ],
)
def test_every_number_of_the_format_can_be_read_again(latitude: str, year: str, euros: str) -> None:
    place = f"place: {{name: Belmont, lat: {latitude}, lon: 7.25}}\n"
    money = f"resources: [{{year: {year}, euros: {euros}}}]\n"
    register = assemble(
        {
            "data/actors/belmont.yaml": "name: Belmont\nkind: municipality\ncountry: FR\n" + place,
            "data/partnerships/belmont.yaml": "title: Belmont\nkind: twinning\nstatus: active\n"
            "counterpart: [belmont]\nsources: [{url: https://www.belmont.example/}]\n" + money,
        },
        today=DAY,
    )
    assert not register.faults
    again = assemble(yaml_files(register), today=DAY)
    assert not again.faults
    assert [e.record for e in again.entries] == [e.record for e in register.entries]


def test_json_has_every_record_with_its_statements_and_nothing_else(register: Register) -> None:
    found = json.loads(record_json.write(look(register, Audience.INTERNAL)))
    assert (found["version"], found["audience"], found["as_of"]) == (1, "internal", str(DAY))
    by_id = {record["id"]: record for record in found["partnerships"]}
    assert by_id.keys() == {entry.id for entry in register.partnerships}
    assert by_id["belmont"]["term"] == {"start": "1989-06"}
    assert by_id["belmont"]["signed"] == "1989-06"
    assert "under" not in by_id["belmont"]
    assert found["settings"]["register"]["title"] == "Partnerschaften der Stadt Musterstadt"


def test_a_table_has_a_row_for_each_record_and_a_column_for_each_stated_field(
    register: Register,
) -> None:
    table = record_table(register.partnerships, KINDS["partnership"])
    rows = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
    assert [row["id"] for row in rows] == [entry.id for entry in register.partnerships]
    belmont = next(row for row in rows if row["id"] == "belmont")
    assert belmont["topics"] == "culture; culture/puppetry; climate/adaptation"
    assert belmont["term.start"] == "1989-06"
    assert json.loads(belmont["participants"])[0] == {"actor": "oestby", "role": "supporting"}
    assert all(any(row[column] for row in rows) for column in table.columns)


def test_csv_and_workbook_hold_the_same_and_compute_nothing() -> None:
    cells = ("=1+1", "-33.9", "@x", "ä; ö", "")
    table = RecordTable(("id", "lat", "name", "list", "leer"), (cells,))
    rows = list(csv.reader(io.StringIO(as_csv(table).removeprefix("\ufeff")), delimiter=";"))
    assert rows[1] == ["'=1+1", "-33.9", "'@x", "ä; ö", ""]
    raw = as_workbook({"Alles": table})
    book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(raw))
    assert book.get_sheet_by_name("Alles").to_python()[1][:4] == list(cells[:4])
    with zipfile.ZipFile(io.BytesIO(raw)) as packed:
        assert not re.search(r"<f[ >]", packed.read("xl/worksheets/sheet1.xml").decode())
    assert as_workbook({"Alles": table}) == raw


def test_a_text_that_no_cell_can_hold_is_cut_with_a_mark() -> None:
    table = RecordTable(("id", "a", "b"), (("x", "y" * 32_767, "z" * 32_768),))
    book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(as_workbook({"Alles": table})))
    row = book.get_sheet_by_name("Alles").to_python()[1]
    assert row == ["x", "y" * 32_767, "z" * 32_766 + "…"]
    assert "z" * 32_768 in as_csv(table)


def test_codeowners_name_the_records_of_each_office(register: Register) -> None:
    text = codeowners.write(register, {"hauptamt": "@stadt/hauptamt", "*": "@koord"}, "de")
    lines = text.splitlines()
    rules = [line for line in lines if line and not line.startswith("#")]
    assert rules[0] == "* @koord"
    assert "data/actors/hauptamt.yaml @stadt/hauptamt" in rules
    led = [entry.id for entry in register.partnerships if entry.record.lead == "hauptamt"]
    assert led
    for key in led:
        assert f"data/partnerships/{key}.yaml @stadt/hauptamt" in rules
    below = codeowners.write(register, {"musterstadt": "@stadt"}, "en", "register/")
    assert "register/data/partnerships/belmont.yaml @stadt" in below.splitlines()
    spaced = codeowners.write(register, {"musterstadt": "@stadt"}, "en", "das register/")
    assert "das\\ register/data/partnerships/belmont.yaml @stadt" in spaced.splitlines()


def test_offices_without_an_account_are_named_in_comments() -> None:
    files = {
        path: text.replace("name: Hauptamt", 'name: "Haupt\\namt"') for path, text in FILES.items()
    }
    register = assemble(files, today=DAY)
    text = codeowners.write(register, {}, "de")
    assert all(not line or line.startswith("#") for line in text.splitlines())
    assert "hauptamt=@konto" in text
