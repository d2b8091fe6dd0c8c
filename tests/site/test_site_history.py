"""What Git knows on the pages: told in words, and nothing of what the public may not see."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from partnerkit.history import open_repository
from partnerkit.model.types import Audience
from partnerkit.register import load
from partnerkit.report import Code
from partnerkit.site.build import site
from partnerkit.site.history import Change, Changes, Edit, changes, history_table, news
from partnerkit.view import look
from tests.git_register import GitRegister

TODAY = date(2026, 5, 1)
CANARY = "Kanarienvogel"
TIE = "data/partnerships/tie.yaml"
SOURCES = "sources:\n  - url: https://example.org/\n"

SETTLED = {
    "data/actors/open.yaml": "name: Offen\nkind: ngo\ncountry: NO\n",
    "data/actors/office.yaml": "name: Amt\nkind: authority\ncountry: DE\n",
    "data/actors/schutz-x1.yaml": (
        f"name: {CANARY}-verein\nkind: ngo\ncountry: BY\nsafety: restricted\n"
    ),
}
PLANNED = f"title: {CANARY}-plan\nkind: contact\nstatus: idea\ncounterpart: [open]\n{SOURCES}"
NAMING = (
    "title: Offene Sache\nkind: contact\nstatus: active\ncounterpart: [open]\n"
    f"lead: office\nparticipants:\n  - actor: schutz-x1\npurpose: Mit dem {CANARY}-verein\n"
    f"notes: {CANARY}-notiz\nrelated: [other]\n{SOURCES}"
)
HIDDEN = NAMING.replace("counterpart: [open]", "counterpart: [schutz-x1]")
SPOKEN = NAMING.replace("Offene Sache", f"Sache {CANARY}-frueher")
QUIETER = NAMING.replace(f"{CANARY}-notiz", f"{CANARY}-notiz-neu")
LATER = (
    "title: Offene Sache\nkind: contact\nstatus: dormant\ncounterpart: [open]\n"
    f"signed: 2021-05-03\n{SOURCES}"
)
OTHER = f"title: {CANARY}-anderes\nkind: contact\nstatus: idea\ncounterpart: [open]\n{SOURCES}"


def committed(root: Path, versions: tuple[Mapping[str, str | None], ...]) -> GitRegister:
    register = GitRegister(root)
    for number, files in enumerate(versions):
        register.commit(files, f"{CANARY}-nachricht-{number}")
    return register


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> GitRegister:
    """Commits of 3 March and the days after it; the first plans, the last makes all public."""
    root = tmp_path_factory.mktemp("told") / "register"
    root.mkdir()
    tie = [PLANNED, HIDDEN, "title: [\n", SPOKEN, NAMING, QUIETER, LATER]
    first = {**SETTLED, "data/partnerships/other.yaml": OTHER}
    return committed(root, (first, *({TIE: text} for text in tie)))


def made(root: Path, audience: Audience) -> tuple[Changes, dict[str, str]]:
    register = load(root, today=TODAY)
    view = look(register, audience)
    found = changes(register, view, open_repository(root))
    return found, dict(site(view, ("de", "en"), found))


def test_no_earlier_word_reaches_any_public_file(told: GitRegister) -> None:
    _, files = made(told.root, Audience.PUBLIC)
    for path, text in files.items():
        for needle in (CANARY, "schutz-x1", "Mina", "amt@stadt.example"):
            assert needle not in text, (path, needle)


def test_a_version_that_was_not_public_is_not_there(told: GitRegister) -> None:
    found, files = made(told.root, Audience.PUBLIC)
    days = [change.day for change in found["tie"]]
    assert days == [date(2026, 3, 10), date(2026, 3, 8), date(2026, 3, 7)]
    assert found["tie"][-1].edits == (), "the first public version came into the register"
    page = files["partnership/tie.html"]
    assert "07.03.2026" in page
    for planned_or_hidden_or_internal in ("04.03.2026", "05.03.2026", "06.03.2026", "09.03.2026"):
        assert planned_or_hidden_or_internal not in page


def test_codes_dates_and_offices_are_told_and_texts_only_named(told: GitRegister) -> None:
    found, files = made(told.root, Audience.PUBLIC)
    edits = {edit.field: edit[1:] for edit in found["tie"][0].edits}
    assert edits["status"] == (Code("status", "active"), Code("status", "dormant"))
    assert edits["signed"] == (None, "2021-05-03")
    assert "participants" not in edits, "a protected participant was never there"
    assert "purpose" not in edits, "nor was a text that names it"
    assert "related" not in edits, "nor a reference to a planned partnership"
    assert [edit.field for edit in found["tie"][1].edits] == ["title"]
    assert "Was sich geändert hat" in files["partnership/tie.html"]
    assert "What has changed" in files["en/partnership/tie.html"]


def test_the_internal_site_tells_names_of_internal_fields_but_no_texts(told: GitRegister) -> None:
    found, _ = made(told.root, Audience.INTERNAL)
    fields = {edit.field for change in found["tie"] for edit in change.edits}
    assert {"notes", "participants", "purpose", "status"} <= fields


def test_columns_for_values_stand_only_where_there_are_values() -> None:
    added = Change(date(2026, 3, 1), ())
    named = Change(date(2026, 3, 2), (Edit("purpose", "", "geändert"),))
    moved = Change(date(2026, 3, 3), (Edit("signed", None, "2021-05-03"),))
    assert [column.key for column in history_table((named, added)).columns] == ["date", "field"]
    assert [column.key for column in history_table((moved, named)).columns][2:] == [
        "before",
        "after",
    ]


def test_what_is_new_leads_to_the_first_page_and_into_the_feed(told: GitRegister) -> None:
    found, files = made(told.root, Audience.PUBLIC)
    assert set(news(found)) == {"tie"}, "what the register began with is no news"
    assert "Neu und geändert" in files["index.html"]
    assert "<updated>2026-03-10T00:00:00Z</updated>" in files["feed.atom"]


def test_without_git_all_is_as_before(told: GitRegister) -> None:
    view = look(load(told.root, today=TODAY), Audience.PUBLIC)
    files = dict(site(view, ("de",)))
    assert "Zuletzt unterzeichnet" in files["index.html"]
    assert "Was sich geändert hat" not in files["partnership/tie.html"]


def test_a_day_in_the_past_knows_nothing_of_later_changes(told: GitRegister) -> None:
    register = load(told.root, today=TODAY)
    view = look(register, Audience.PUBLIC, as_of=date(2026, 3, 8))
    found = changes(register, view, open_repository(told.root))
    assert max(change.day for change in found["tie"]) == date(2026, 3, 8)


def test_a_shallow_clone_does_not_say_when_a_record_came(told: GitRegister, tmp_path: Path) -> None:
    told.git("clone", "-q", "--depth", "2", told.root.as_uri(), os.fspath(tmp_path / "clone"))
    found, _ = made(tmp_path / "clone", Audience.PUBLIC)
    assert set(found) <= {"tie"}
    assert all(change.edits for listed in found.values() for change in listed)


def test_the_command_asks_git_and_finds_no_leak(told: GitRegister) -> None:
    done = told.run("site", "--check")
    assert done.returncode == 0, done.stdout
    done = told.run("site", "-o", str(told.root.parent / "site"), "--lang", "de")
    assert done.returncode == 0
    page = (told.root.parent / "site/partnership/tie.html").read_text(encoding="utf-8")
    assert "ins Register aufgenommen" in page
