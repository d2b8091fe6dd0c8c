"""Markdown for a forge: every link leads to a file, and nothing internal is in any."""

from __future__ import annotations

import re
from datetime import date

from partnerkit.exchange.country_files import country_files
from partnerkit.model.types import Audience
from partnerkit.register import assemble
from partnerkit.view import look
from tests.small_register import CANARY, DAY, FILES, PROTECTED, small_view


def made(day: date = DAY, commit: str = "") -> dict[str, str]:
    register = assemble(FILES, today=day)
    return dict(country_files(look(register, Audience.PUBLIC, commit=commit), "de"))


def test_files_are_named_by_code_and_country() -> None:
    assert list(made()) == [
        "README.md",
        "FR-frankreich.md",
        "NO-norwegen.md",
        "ohne-gegenueber.md",
    ]
    english = dict(country_files(small_view(), "en"))
    assert list(english) == [
        "README.md",
        "FR-france.md",
        "NO-norway.md",
        "without-a-counterpart.md",
    ]


def test_every_link_between_the_files_leads_somewhere() -> None:
    files = made()
    links = {
        (name, link) for name, text in files.items() for link in re.findall(r"\]\(([^<)]+)\)", text)
    }
    assert {link for _, link in links} == set(files)
    for name in set(files) - {"README.md"}:
        assert ("README.md", name) in links
        assert (name, "README.md") in links


def test_the_overview_has_totals_and_gaps_and_leaves_the_list_to_the_others() -> None:
    files = made()
    first = files["README.md"]
    assert "4 Partnerschaften mit 2 Akteuren in 2 Ländern, davon 2 aktiv." in first
    assert "| [Frankreich](FR-frankreich.md) | " in first
    assert "## Was die Einträge nicht sagen" in first
    assert "Partnerschaften nach Ländern" not in first
    assert "## Städtepartnerschaft Musterstadt – Belmont" in files["FR-frankreich.md"]


def test_a_file_of_a_country_changes_only_with_what_it_says() -> None:
    before, after = made(), made(day=date(2026, 1, 16), commit="0123456789abcdef")
    assert before["README.md"] != after["README.md"]
    del before["README.md"], after["README.md"]
    assert before == after


def test_nothing_internal_is_in_any_file() -> None:
    for text in made().values():
        for secret in (CANARY, PROTECTED, "plan-oestby"):
            assert secret not in text
