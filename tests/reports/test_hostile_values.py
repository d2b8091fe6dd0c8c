"""Values that would be active elsewhere stay texts in the reports on money, bodies and places."""

from __future__ import annotations

from datetime import date

import pytest

from partnerkit.model.types import Audience
from partnerkit.register import assemble
from partnerkit.render import render
from partnerkit.reports.catalogue import catalogue, make
from partnerkit.view import look

EVIL = "<script>alert(1)</script> | [x](javascript:y) =HYPERLINK(1) {{7*7}}"
FILES = {
    "partnerkit.yaml": (
        "home: [stadt]\nprogrammes:\n  - id: p\n"
        f"    title: '{EVIL}'\n    topics: [economy]\n    calls:\n      - title: '{EVIL}'\n"
        "offices:\n  - {actor: amt, every: 12}\n"
    ),
    "data/actors/stadt.yaml": f"name: 'Stadt {EVIL}'\nkind: municipality\ncountry: DE\n",
    "data/actors/amt.yaml": f"name: 'Amt {EVIL}'\nkind: authority\ncountry: DE\npart_of: stadt\n",
    "data/actors/teil.yaml": f"name: 'Teil {EVIL}'\nkind: district\ncountry: DE\npart_of: stadt\n",
    "data/actors/fern.yaml": f"name: 'Fern {EVIL}'\nkind: municipality\ncountry: FR\n",
    "data/partnerships/p.yaml": f"""\
title: '{EVIL}'
kind: twinning
status: active
home: [teil]
counterpart: [fern]
lead: amt
topics: [economy, '{EVIL}']
signed: 2000
economic_anchor: '{EVIL}'
projects:
  - {{title: '{EVIL}', state: announced, start: 2001}}
activities:
  - {{title: '{EVIL}', on: 2025}}
practices:
  - {{title: '{EVIL}', topic: '{EVIL}'}}
decisions:
  - {{document: '{EVIL}', body: amt, result: adjourned, on: 2020}}
resources:
  - {{year: 2024, programme: p, euros: 5, evidence: '{EVIL}'}}
funding:
  - {{programme: p, state: applied}}
disputed:
  - {{field: signed, value: '{EVIL}'}}
sources:
  - url: https://x.example/
""",
}
OPTIONS = {"candidates": {"topic": ("economy",)}, "impact": {"country": ("FR",)}}
"""What a report has to be asked for before it answers."""


@pytest.mark.parametrize("name", sorted(catalogue().keys() - {"evaluation"}))
def test_nothing_is_active(name: str) -> None:
    view = look(assemble(FILES, today=date(2026, 7, 1)), Audience.INTERNAL)
    assert len(view.register.partnerships) == 1
    report = make(catalogue()[name], view, OPTIONS.get(name, {}))
    page = str(render(report, "html", "de"))
    assert "<script>alert" not in page
    assert 'href="javascript' not in page
    text = str(render(report, "markdown", "de"))
    assert "<script>alert" not in text
    assert "[x](javascript" not in text
    csv = render(report, "csv", "de")
    assert "\n=HYPERLINK" not in (csv if isinstance(csv, str) else csv.decode())
