from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
import python_calamine as calamine
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from partnerkit.cli import run
from partnerkit.exchange.columns import find_table
from partnerkit.exchange.entries import Problem, Reader
from partnerkit.exchange.sheets import Sheet
from partnerkit.register import assemble
from partnerkit.source import Source
from tests.folders import put
from tests.small_register import DAY, FILES

HEAD = "Titel;Art;Status;Gegenüber;Land;Federführung;Thema 1;Unterzeichnet;Quelle"
URL = "https://www.musterstadt.example/neu"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return put(tmp_path / "register", FILES)


def partnerkit(root: Path, *arguments: str, lang: str = "de") -> int:
    return run(["-C", str(root), "--lang", lang, "--today", str(DAY), *arguments])


def imported(root: Path, *rows: str, head: str = HEAD, more: Sequence[str] = ()) -> int:
    file = root.parent / "liste.csv"
    file.write_text("\n".join([head, *rows]), encoding="utf-8-sig")
    return partnerkit(root, "import", str(file), "--no-input", *more)


def record(root: Path, key: str) -> dict[str, object]:
    return fields(root, f"data/partnerships/{key}.yaml")


def fields(root: Path, path: str) -> dict[str, object]:
    return dict(Source(path, (root / path).read_bytes()).data)


def partnerships(root: Path) -> set[str]:
    return {path.stem for path in (root / "data/partnerships").iterdir()}


def filled_in(form: Path, entry: Mapping[str, str]) -> Path:
    """Fill the first free row of the form by its heads, as a person would."""
    sheet = calamine.CalamineWorkbook.from_path(str(form)).get_sheet_by_index(0)
    heads, hints = ([str(cell) for cell in row] for row in sheet.to_python()[:2])
    filled = form.parent / "ausgefüllt.xlsx"
    with xlsxwriter.Workbook(str(filled), {"strings_to_formulas": False}) as book:
        page = book.add_worksheet("Partnerschaften")
        page.write_row(0, 0, heads)
        page.write_row(1, 0, hints)
        for column, head in enumerate(heads):
            page.write_string(3, column, entry.get(head, ""))
    return filled


def test_from_the_form_to_a_register_without_errors(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    form = root.parent / "formular.xlsx"
    assert partnerkit(root, "form", "--output", str(form)) == 0
    entry = {
        "Titel": "=Hafenpartnerschaft Musterstadt – Oslo",
        "Art": "Hafenpartnerschaft",
        "Status": "aktiv",
        "Gegenüber": "Oslo Havn",
        "Federführung": "Hauptamt",
        "Thema 1": "Kultur: Puppenspiel",
        "Thema 2": "Wirtschaft",
        "Unterzeichnet": "Juni 1999",
        "Quellen": f"{URL}; https://www.oslo.example/",
        "Land des Gegenübers": "Norwegen",
        "Art des Gegenübers": "Hafen",
    }
    filled = filled_in(form, entry)
    assert partnerkit(root, "import", str(filled), "--no-input") == 0
    key = "hafenpartnerschaft-musterstadt-oslo"
    assert record(root, key) == {
        "title": "=Hafenpartnerschaft Musterstadt – Oslo",
        "kind": "port-partnership",
        "status": "active",
        "counterpart": ["oslo-havn"],
        "lead": "hauptamt",
        "topics": ["culture/puppetry", "economy"],
        "signed": "1999-06",
        "sources": [{"url": URL}, {"url": "https://www.oslo.example/"}],
    }
    actor = fields(root, "data/actors/oslo-havn.yaml")
    assert (actor["kind"], actor["country"]) == ("port", "NO")
    capsys.readouterr()
    file = f"data/partnerships/{key}.yaml"
    assert partnerkit(root, "lint", str(root / file)) == 0
    assert partnerkit(root, "fmt", "--check", str(root / file)) == 0


def test_nothing_is_written_as_long_as_one_cell_is_unclear(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = partnerships(root)
    rows = [
        f"Gut;Städtefreundschaft;aktiv;Oslo;NO;;;1999;{URL}",
        f"Schlecht;Stätepartnerschaft;aktiv;Oslo;NO;Hauptamtt;Puppen;03/04/2005;{URL}",
        "Leer;Kontakt;;;;;;;nur Text",
        f"Neu;Kontakt;aktiv;Ganz Unbekannte Stelle;;;;;{URL}",
    ]
    assert imported(root, *rows) == 1
    said = capsys.readouterr().out.splitlines()
    places = [line.partition(": ")[0] for line in said]
    assert places == [
        "Zeile 3, Spalte B „Art“",
        "Zeile 3, Spalte F „Federführung“",
        "Zeile 3, Spalte G „Thema 1“",
        "Zeile 3, Spalte H „Unterzeichnet“",
        "Zeile 4, Spalte C „Status“",
        "Zeile 4, Spalte D „Gegenüber“",
        "Zeile 4, Spalte I „Quelle“",
        "Zeile 5, Spalte D „Gegenüber“",
    ]
    assert "meinten Sie „Städtepartnerschaft“" in said[0]
    assert "„Hauptamt“" in said[1]
    assert "Art des Gegenübers" in said[7]
    assert partnerships(root) == before


def test_what_is_missing_is_named_with_the_option_that_fills_it(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    head = "Partnerstadt;Land;seit"
    assert imported(root, "Oslo;Norwegen;1999", head=head, more=["--kind", "twinning"]) == 2
    capsys.readouterr()
    head = "Partnerstadt;Land;Art;unterzeichnet am;Höhe"
    assert imported(root, "Oslo;Norwegen;Partnerschaftsstadt;1999;5 m", head=head) == 1
    capsys.readouterr()
    row = "Oslo;Norwegen;;1999;5 m"
    assert imported(root, row, head=head) == 1
    said = capsys.readouterr().out
    assert all(option in said for option in ("--kind", "--status", "--source-url"))
    options = ["--kind", "Städtepartnerschaft", "--status", "aktiv", "--source-url", URL]
    assert imported(root, row, head=head, more=options) == 0
    made = record(root, "staedtepartnerschaft-stadt-musterstadt-oslo")
    assert made["title"] == "Städtepartnerschaft Stadt Musterstadt – Oslo"
    assert made["notes"] == "Höhe: 5 m"
    assert "Höhe" in capsys.readouterr().err


def test_actors_are_found_by_every_name_and_new_ones_made_once(root: Path) -> None:
    rows = [
        f"Eins;Kontakt;aktiv;Schönberg;;;;;{URL}",
        f"Zwei;Kontakt;aktiv;Østby kommune;;Hauptamt (hauptamt);;;{URL}",
        f"Drei;Städtefreundschaft;aktiv;Oslo; Norwegen;Amt für Allgemeines;;;{URL}",
        f"Vier;Klimapartnerschaft;aktiv;oslo;NO;neu: Umweltamt;Klima;;{URL}",
        f"Fünf;Kontakt;aktiv;Washington, D.C.;USA;Umweltamt;;;{URL}",
    ]
    head = f"{HEAD};Art des Gegenübers"
    rows[4] += ";Kommune"
    assert imported(root, *rows, head=head, more=["--yes"]) == 0
    assert record(root, "eins")["counterpart"] == ["belmont"]
    assert record(root, "zwei")["lead"] == "hauptamt"
    assert record(root, "drei")["lead"] == "hauptamt"
    assert record(root, "vier")["counterpart"] == record(root, "drei")["counterpart"] == ["oslo"]
    assert record(root, "fuenf")["counterpart"] == ["washington-d-c"]
    office = fields(root, "data/actors/umweltamt.yaml")
    assert office == {
        "name": "Umweltamt",
        "kind": "authority",
        "country": "DE",
        "part_of": "musterstadt",
    }


def test_two_new_places_of_one_name_are_told_apart_by_their_country(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    head = f"{HEAD};Art des Gegenübers"
    rows = [
        f"Eins;Kontakt;aktiv;Perth;GB;;;;{URL};Kommune",
        f"Zwei;Kontakt;aktiv;Perth;Australien;;;;{URL};Kommune",
        f"Drei;Kontakt;aktiv;Perth;GB;;;;{URL};",
    ]
    unclear = f"Vier;Kontakt;aktiv;Perth;;;;;{URL};"
    assert imported(root, *rows, unclear, head=head, more=["--yes"]) == 1
    assert "Zeile 5, Spalte D „Gegenüber“" in (said := capsys.readouterr().out)
    assert "perth, perth-2" in said
    chosen = unclear.replace("Perth", "perth-2")
    assert imported(root, *rows, chosen, head=head, more=["--yes"]) == 0
    sides = {key: record(root, key)["counterpart"] for key in ("eins", "zwei", "drei", "vier")}
    assert sides == {"eins": ["perth"], "zwei": ["perth-2"], "drei": ["perth"], "vier": ["perth-2"]}
    assert fields(root, "data/actors/perth-2.yaml")["country"] == "AU"


def test_a_cell_with_nothing_but_separators_is_empty(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert imported(root, 'Eins;Kontakt;aktiv;",";;;";";;";"') == 1
    said = capsys.readouterr().out.splitlines()
    assert [line.partition(": ")[0] for line in said] == [
        "Zeile 2, Spalte D „Gegenüber“",
        "Zeile 2, Spalte I „Quelle“",
    ]


def test_an_answer_stands_in_the_place_of_what_was_asked() -> None:
    halle = "name: Halle ({})\nkind: municipality\ncountry: DE\n"
    files = {
        **FILES,
        "data/actors/halle-saale.yaml": halle.format("Saale"),
        "data/actors/halle-westf.yaml": halle.format("Westf."),
    }
    reader = Reader(assemble(files, today=DAY), "de", {}, lambda problem: problem.unclear.meant[0])
    row = ("Eins", "Kontakt", "aktiv", "Halle (Westf.); Halle", "", "", "", "", URL)
    table = find_table(Sheet("", (tuple(HEAD.split(";")), row)))
    assert table is not None
    reader.read(table)
    (made,) = reader.harvest.partnerships.values()
    assert made["counterpart"] == ["halle-westf", "halle-saale"]


def test_ids_are_taken_from_their_column_or_made_of_the_title(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    head = f"Kennung;{HEAD}"
    rows = [
        f"eigene-kennung;Eins;Kontakt;aktiv;Ville de Belmont;;;;;{URL}",
        f";Begegnung;Kontakt;aktiv;Østby kommune;;;;;{URL}",
        f";Begegnung;Klimapartnerschaft;aktiv;Østby kommune;;;;;{URL}",
    ]
    before = partnerships(root)
    assert imported(root, *rows, head=head, more=["--yes"]) == 0
    assert partnerships(root) - before == {"eigene-kennung", "begegnung", "begegnung-2"}
    capsys.readouterr()
    rows = [
        f"belmont;Eins;Kontakt;aktiv;Ville de Belmont;;;;;{URL}",
        f"Eins!;Eins;Kontakt;aktiv;Ville de Belmont;;;;;{URL}",
        f";友好;Kontakt;aktiv;Ville de Belmont;;;;;{URL}",
    ]
    assert imported(root, *rows, head=head, more=["--yes"]) == 1
    said = capsys.readouterr().out.splitlines()
    assert [line.partition(": ")[0] for line in said] == [
        "Zeile 2, Spalte A „Kennung“",
        "Zeile 3, Spalte A „Kennung“",
        "Zeile 4, Spalte B „Titel“",
    ]


def test_cells_with_several_values_are_parted_where_that_is_safe(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    head = "Titel;Art;Status;Gegenüber;Unsere Seite;Weitere Stellen;Themen;Laufzeitende;Quelle"
    sides = '"Ville de Belmont; Østby kommune";"Musterstadt, Hauptamt"'
    row = f'Eins;Kontakt;aktiv;{sides};Hauptamt;"Kultur, Klima";31.12.2030;"{URL}\n{URL}/2"'
    assert imported(root, row, head=head.replace("Weitere Stellen", "beteiligte Stellen")) == 0
    made = record(root, "eins")
    assert made["counterpart"] == ["belmont", "oestby"]
    assert made["home"] == ["musterstadt", "hauptamt"]
    assert made["topics"] == ["culture", "climate"]
    assert made["term"] == {"end": "2030-12-31"}
    assert made["sources"] == [{"url": URL}, {"url": f"{URL}/2"}]
    row = f'Zwei;Kontakt;aktiv;Ville de Belmont;;;"Kultur, Blorx";;"{URL}; kein Link"'
    assert imported(root, row, head=head) == 1
    said = capsys.readouterr().out
    assert "Spalte G „Themen“" in said
    assert "Spalte I „Quelle“" in said


def test_a_name_in_another_country_is_another_actor(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    row = f"Eins;Kontakt;aktiv;Schönberg;Österreich;;;;{URL}"
    assert imported(root, row) == 1
    assert "Frankreich" in capsys.readouterr().out
    head = f"{HEAD};Art des Gegenübers"
    assert imported(root, row.replace("Schön", "neu: Schön") + ";Kommune", head=head) == 0
    assert record(root, "eins")["counterpart"] == ["schoenberg"]
    more = ["--yes"]
    assert imported(root, f"Zwei;Kontakt;aktiv;Schönberg;FR;;;;{URL}", more=more) == 0
    assert record(root, "zwei")["counterpart"] == ["belmont"]
    assert imported(root, f"Drei;Kontakt;aktiv;Schönberg;;;;;{URL}") == 1
    assert "belmont, schoenberg" in capsys.readouterr().out


def test_a_person_chooses_what_is_meant_once_for_all_rows(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def settle(problem: Problem) -> str:
        asked.append(problem.unclear.value)
        return problem.unclear.meant[0]

    monkeypatch.setattr("partnerkit.commands.import_messages.settling", lambda *_, **__: settle)
    rows = [
        f"Eins;Städtepartnershaft;aktiv;Ville de Belmontt;;Hauptamtt;;;{URL}",
        f"Zwei;Kontakt;aktiv;Østby kommune;;Hauptamtt;;;{URL}",
    ]
    assert imported(root, *rows, more=["--yes"]) == 0
    assert asked == ["Städtepartnershaft", "Ville de Belmontt", "Hauptamtt"]
    assert record(root, "eins")["kind"] == "twinning"
    assert record(root, "eins")["counterpart"] == ["belmont"]
    assert record(root, "zwei")["lead"] == "hauptamt"


def test_what_is_there_already_is_shown_and_needs_a_word(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    row = f"Musterstadt und Belmont;Städtepartnerschaft;aktiv;Ville de Belmont;;;;1989;{URL}"
    before = partnerships(root)
    assert imported(root, row) == 1
    said = capsys.readouterr()
    assert "Städtepartnerschaft Musterstadt – Belmont" in said.out
    assert "--yes" in said.err
    assert partnerships(root) == before
    assert imported(root, row, more=["--dry-run"]) == 0
    assert partnerships(root) == before
    assert imported(root, row, more=["--yes"]) == 0
    assert partnerships(root) - before == {"musterstadt-und-belmont"}


def test_errors_of_new_records_are_named_with_their_rows(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    row = f"{'x' * 400};Kontakt;aktiv;Ville de Belmont;;;;;https://"
    assert imported(root, row) == 1
    assert capsys.readouterr().out.startswith("Zeile 2, Spalte I „Quelle“: „https://“")
    row = f"Kontakt;Kontakt;aktiv;Ville de Belmont;;;;;{URL};frau.muster"
    assert imported(root, row, head=f"{HEAD};Kontakt") == 1
    assert capsys.readouterr().out.startswith("Zeile 2: data/partnerships/kontakt.yaml:")


@pytest.mark.parametrize("lang", ["de", "en"])
def test_files_that_are_no_tables_are_refused(
    root: Path, capsys: pytest.CaptureFixture[str], lang: str
) -> None:
    (root.parent / "leer.csv").write_text(HEAD, encoding="utf-8")
    (root.parent / "andere.csv").write_text("a;b\n1;2\n", encoding="utf-8")
    for name in ("fehlt.xlsx", "leer.csv", "andere.csv", "brief.pdf"):
        assert partnerkit(root, "import", str(root.parent / name), lang=lang) == 2
        assert name in capsys.readouterr().err


CELLS = st.sampled_from(
    ["", "Städtepartnerschaft", "aktiv", "Ville de Belmont", "neu: X", "Hauptamt", "1999", URL, ";"]
) | st.text(max_size=12)


@given(st.lists(st.lists(CELLS, min_size=9, max_size=9), max_size=3))
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
def test_any_row_becomes_a_record_or_a_problem(rows: list[list[str]]) -> None:
    register = assemble(FILES, today=DAY)
    reader = Reader(register, "de", {}, lambda _: None)
    table = find_table(Sheet("", (tuple(HEAD.split(";")), *map(tuple, rows))))
    assert table is not None
    reader.read(table)
    found = reader.harvest
    stated = sum(any(row) for row in rows)
    faulty = {problem.row for problem in found.problems}
    assert len(found.partnerships) + len(faulty) == stated
    for record_ in found.partnerships.values():
        for key in record_.get("counterpart", ()):
            assert key in found.actors or register.actor(str(key))
