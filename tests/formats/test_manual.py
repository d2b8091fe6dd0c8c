"""The manual pages of the rules, in three formats and two languages."""

from __future__ import annotations

import json
import re

import pytest
from syrupy.assertion import SnapshotAssertion

from partnerkit.formats import manual
from partnerkit.formats.style import plain
from partnerkit.lint import all_rules


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize("form", ["text", "markdown", "json"])
def test_the_page_of_a_rule(
    form: str, lang: str, snapshot: SnapshotAssertion, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert plain(manual.write(all_rules()["duplicate-key"], form, lang)) == snapshot


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize("rule", all_rules())
def test_every_page_fits_into_80_columns(
    rule: str, lang: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    text = plain(manual.write(all_rules()[rule], "text", lang))
    prose = [line for line in text.splitlines() if not line.startswith("    ")]
    assert max(map(len, prose)) <= 80
    assert "``" not in text


@pytest.mark.parametrize("form", ["text", "markdown", "json"])
def test_the_list_names_every_rule_once(form: str) -> None:
    text = plain(manual.listing(form, "de"))
    if form == "json":
        names = [rule["rule"] for rule in json.loads(text)["rules"]]
    else:
        names = re.findall(r"^(?:\| `)?([a-z]+(?:-[a-z]+)*)(?:` \||  )", text, re.MULTILINE)
    assert names == list(all_rules())
