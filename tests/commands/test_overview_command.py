"""``partnerkit overview`` and ``partnerkit show``: options, refusals, files, exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.calling import Call, calling
from tests.folders import put
from tests.small_register import FILES


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return put(tmp_path, FILES)


@pytest.fixture
def call(root: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Call:
    """Call a command in the register on a fixed day, without the start of a process."""
    return calling(root, monkeypatch, capfd, "--today", "2026-01-15")


def test_the_terminal_is_german_in_a_german_register(call: Call) -> None:
    answer = call("overview")
    assert answer.code == 0
    assert "4 Partnerschaften mit 2 Akteuren in 2 Ländern, davon 2 aktiv." in answer.out
    assert "\x1b" not in answer.out
    assert max(map(len, answer.out.split("\n"))) <= 80
    assert "Overview of the partnerships" in call("overview", "--lang", "en").out


def test_filters_narrow_everything(call: Call) -> None:
    answer = call("overview", "--country", "Norwegen", "--status", "unknown", "--format", "json")
    found = json.loads(answer.out)
    assert [record["id"] for record in found["partnerships"]] == ["netz"]
    assert found["totals"]["partnerships"] == 1
    assert found["selection"] == {"country": ["Norwegen"], "status": ["unknown"]}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--kind", "twining"], "„twining“ kennt das Register nicht; meinten Sie „twinning“?"),
        (["--status", "xyzzy"], "möglich sind: idea, exploratory, negotiating, active"),
        (["--country", "Xyzzy"], "ein Kürzel wie FR"),
        (["--lead", "xyzzyxyzzy"], "partnerkit overview --by lead"),
        (["--since", "bald"], "JJJJ-MM-TT"),
        (["--since", "2021", "--country", "FR"], "Keine Partnerschaft passt. Auswahl: Land"),
        (["--status", "idea"], "--audience internal"),
        (["--by", "moon"], "country, topic, lead, kind, status"),
        (["--audience", "all"], "public, internal"),
        (["--format", "doc"], "terminal, markdown, html, csv, xlsx, json, docx, odt, pdf"),
        (["--as-of", "gestern"], "JJJJ-MM-TT"),
    ],
)
def test_refusals_name_the_remedy(call: Call, arguments: list[str], said: str) -> None:
    answer = call("overview", *arguments, "--lang", "de")
    assert answer.code == 2
    assert said in answer.err
    assert answer.out == ""


def test_the_suffix_chooses_the_format(call: Call, root: Path) -> None:
    assert call("overview", "--output", "o.md").out == ""
    assert (root / "o.md").read_text(encoding="utf-8").startswith("# Überblick")
    assert call("overview", "-o", "o.xlsx").code == 0
    assert (root / "o.xlsx").read_bytes()[:2] == b"PK"
    assert call("overview", "-o", "o.txt").code == 0
    assert "── Was ansteht ──" in (root / "o.txt").read_text(encoding="utf-8")


def test_csv_says_which_table_it_holds(call: Call) -> None:
    answer = call("overview", "--format", "csv")
    assert answer.out.startswith("\ufeffKennung;Partnerschaft;")
    assert "„Partnerschaften“" in answer.err
    assert len(answer.out.strip().split("\n")) == 5


def test_planned_partnerships_only_internally(call: Call) -> None:
    assert "plan-oestby" not in call("overview").out
    assert "plan-oestby" in call("overview", "--audience", "internal").out


def test_as_of_shows_an_earlier_day(call: Call) -> None:
    answer = call("overview", "--as-of", "2010-05-01")
    assert "Stand 01.05.2010" in answer.out
    assert "Amt für Allgemeines" in answer.out
    assert "klima-belmont" not in answer.out


def test_unreadable_records_are_mentioned(call: Call, root: Path) -> None:
    (root / "data/partnerships/kaputt.yaml").write_text("title: [\n", encoding="utf-8")
    assert "1 Datei wegen Fehlern nicht lesbar" in call("overview").out
    answer = call("show", "kaputt")
    assert (answer.code, answer.out) == (2, "")
    assert "partnerkit lint data/partnerships/kaputt.yaml" in answer.err


def test_show_prints_a_record(call: Call) -> None:
    answer = call("show", "belmont", "--kind", "partnership")
    assert answer.code == 0
    assert "Juni 1989, laut anderer Quelle: 1988" in answer.out
    assert answer.err == ""


def test_show_json_keeps_to_its_contract(call: Call) -> None:
    found = json.loads(call("show", "netz", "--format", "json").out)
    assert (found["version"], found["kind"], found["id"]) == (1, "partnership", "netz")
    assert found["record"]["title"] == "Netz <b>der</b> Städte | [WIP]"


def test_former_ids_lead_on_with_a_note(call: Call) -> None:
    answer = call("show", "belmont-1989")
    assert answer.code == 0
    assert (
        "„belmont-1989“ ist eine frühere Kennung; der Eintrag heißt jetzt „belmont“." in answer.err
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["belmont"], "--kind partnership"),
        (["oestbi"], "„oestby“"),
        (["Runder Tisch"], "„runde“"),
        (["hauptamt", "--kind", "partnership"], "gibt es nicht"),
        (["plan-oestby"], "--audience internal"),
        (["freie-stimme"], "--audience internal"),
        (["klima-belmont", "--as-of", "2000-01-01"], "an diesem Tag noch nicht"),
        (["x", "--kind", "city"], "partnership, actor"),
        (["x", "--audience", "alle"], "public, internal"),
    ],
)
def test_what_cannot_be_shown(call: Call, arguments: list[str], said: str) -> None:
    answer = call("show", *arguments, "--lang", "de")
    assert answer.code == 2
    assert said in answer.err
    assert answer.out == ""
    assert "Freie Stimme" not in answer.err


def test_show_internal(call: Call) -> None:
    assert "Geplant mit Østby" in call("show", "plan-oestby", "--audience", "internal").out


def test_documents_are_written_by_their_suffix(call: Call, root: Path) -> None:
    assert call("overview", "-o", "o.docx").code == 0
    assert call("overview", "-o", "o.odt").code == 0
    assert (root / "o.docx").read_bytes()[:2] == b"PK"
    assert b"opendocument.text" in (root / "o.odt").read_bytes()[:100]


def test_a_missing_library_is_named_with_its_remedy(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("partnerkit.commands.presenting.find_spec", lambda _: None)
    answer = call("overview", "--format", "pdf", "--lang", "de")
    assert (answer.code, answer.out) == (2, "")
    assert "pip install 'partnerkit[documents]'" in answer.err


def test_a_missing_text_library_is_named_with_its_remedy(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_: object) -> str:
        message = "cannot load library 'libpango'\nlong tail"
        raise OSError(message)

    monkeypatch.setattr("partnerkit.commands.presenting.render", missing)
    answer = call("overview", "--format", "pdf", "--lang", "en")
    assert (answer.code, answer.out) == (2, "")
    assert "cannot load library 'libpango')" in answer.err
    assert "long tail" not in answer.err


def test_files_per_country_are_kept_up_to_date(call: Call, root: Path) -> None:
    folder = root / "lesen"
    assert "4 geschrieben, 0 entfernt" in call("overview", "--per-country", "lesen").err
    assert "0 geschrieben, 0 entfernt" in call("overview", "--per-country", "lesen").err
    answer = call("overview", "--per-country", "lesen", "--kind", "twinning")
    assert (answer.code, answer.out) == (0, "")
    assert not (folder / "NO-norwegen.md").exists()
    assert "Auswahl: Art Städtepartnerschaft" in (folder / "README.md").read_text(encoding="utf-8")


def test_a_readme_of_somebody_else_stays(call: Call, root: Path) -> None:
    (root / "README.md").write_text("Unser Register\n", encoding="utf-8")
    answer = call("overview", "--per-country", ".")
    assert (answer.code, answer.out) == (2, "")
    assert "README.md" in answer.err
    assert (root / "README.md").read_text(encoding="utf-8") == "Unser Register\n"
    assert call("overview", "--per-country", "x", "--format", "json").code == 2
    assert call("overview", "--per-country", "x", "--output", "y.md").code == 2
