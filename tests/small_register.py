"""A small invented register that has one of everything a report must cope with."""

from __future__ import annotations

from datetime import date
from typing import Final

from partnerkit.model.types import Audience
from partnerkit.register import Register, assemble
from partnerkit.view import View, look

DAY: Final = date(2026, 1, 15)

CANARY: Final = "Kanarienvogel"
"""Stands in every internal field; it may never appear in a public output."""

PROTECTED: Final = "Freie Stimme Belmont"
"""The name of an actor that must not be named."""

SOURCES: Final = "sources:\n  - url: https://www.musterstadt.example/meldung\n    title: Meldung\n"

FILES: Final = {
    "partnerkit.yaml": f"""\
register:
  title: Partnerschaften der Stadt Musterstadt
  languages: [de, en]
home: [musterstadt]
offices:
  - actor: hauptamt
    every: 12
strategic_goals:
  - id: klima-2035
    text: Klimaneutral bis 2035
topics:
  - code: culture/puppetry
    de: Puppenspiel
    en: puppetry
views:
  geheim: title has {CANARY}
""",
    "data/actors/musterstadt.yaml": "name: Stadt Musterstadt\nkind: municipality\ncountry: DE\n"
    + SOURCES,
    "data/actors/hauptamt.yaml": (
        "name: Hauptamt\nnames:\n  - {name: Amt für Allgemeines, language: de, from: 1990, to: "
        "2015}\n  - {name: Main office, language: en}\nkind: authority\ncountry: DE\n"
        f"part_of: musterstadt\nreporting:\n  - {{on: 2025-02-01, entries: 4, nil: no}}\n"
        f"contact: hauptamt@musterstadt.example\n{SOURCES}notes: {CANARY}\n"
    ),
    "data/actors/belmont.yaml": (
        "name: Ville de Belmont\nnames:\n  - {name: Schönberg, language: de}\nkind: municipality\n"
        "country: FR\nplace: {name: Belmont, lat: 48.5, lon: 7.25}\n"
        f"website: https://www.belmont.example/\n{SOURCES}former_ids: [belmont-alt]\n"
    ),
    "data/actors/oestby.yaml": "name: Østby kommune\nkind: municipality\ncountry: NO\n" + SOURCES,
    "data/actors/freie-stimme.yaml": (
        f"name: {PROTECTED}\naliases: [FSB]\nkind: ngo\ncountry: FR\nsafety: restricted\n{SOURCES}"
    ),
    "data/partnerships/belmont.yaml": f"""\
title: Städtepartnerschaft Musterstadt – Belmont
titles: {{en: Twinning Musterstadt – Belmont}}
kind: twinning
status: active
status_reason: {CANARY}
confirmed: {{on: 2025-11-01, by: hauptamt}}
counterpart: [belmont]
lead: hauptamt
participants:
  - {{actor: oestby, role: supporting}}
  - {{actor: freie-stimme, role: advisory}}
topics: [culture, culture/puppetry, climate/adaptation]
signed: 1989-06
signed_at: Rathaus
signatories:
  - {{name: Erika Muster, office: Bürgermeisterin, actor: musterstadt}}
term: {{start: 1989-06}}
related: [klima-belmont, plan-oestby]
distinct_from:
  - {{partnership: klima-belmont, verdict: distinct, because: {CANARY}}}
purpose: Begegnung der Menschen beider Städte.
goals:
  - {{text: Jedes Jahr ein Austausch, strategic_goal: klima-2035, due: 2025-12-31, state: open}}
projects:
  - {{title: Puppenfest, state: done, start: 2024, end: 2024-08, actors: [freie-stimme, belmont]}}
activities:
  - {{on: 2025-05-09, kind: visit, title: Besuch der {PROTECTED}, participants: 12}}
  - {{on: 2024-09-01, kind: exchange, title: Schüleraustausch, participants: 1234}}
decisions:
  - {{on: 2024-03-01, result: majority, votes: {{for: 30, against: 2}}, document: Vorlage 7}}
resources:
  - {{year: 2025, euros: 30000.50, source: own, planned: yes}}
  - {{year: 2024, euros: 12000, source: own, planned: no}}
standards: {{social: {{state: met, evidence: Bericht}}}}
risk: {{dependency: {CANARY}, measures: [{CANARY}]}}
consultations:
  - {{requested_on: 2025-01-01, of: hauptamt, result: {CANARY}}}
next_review: 2026-06-30
contact: hauptamt@musterstadt.example
sources:
  - url: https://www.musterstadt.example/belmont
    title: Belmont
    publisher: Stadt Musterstadt
    accessed: 2025-10-01
    supports: [signed, counterpart, risk]
  - url: seed:000_abc.txt
disputed:
  - {{field: signed, value: '1988', source: 'https://www.belmont.example/histoire'}}
  - {{field: notes, value: {CANARY}}}
former_ids: [belmont-1989]
notes: {CANARY}
""",
    "data/partnerships/klima-belmont.yaml": (
        "title: Klimapartnerschaft Musterstadt – Belmont\nkind: climate-partnership\n"
        "status: expired\nstatus_since: 2024-12-31\ncounterpart: [belmont, oestby]\n"
        "topics: [climate]\nsigned: 2019-09-03\nterm: {start: 2019-09-03, end: 2024-12-31}\n"
        f"under: belmont\n{SOURCES}"
    ),
    "data/partnerships/netz.yaml": (
        "title: 'Netz <b>der</b> Städte | [WIP]'\nkind: network-membership\nstatus: unknown\n"
        f"counterpart: [oestby]\nlead: hauptamt\nclaim: claimed\n{SOURCES}"
    ),
    "data/partnerships/runde.yaml": (
        "title: Runder Tisch\nkind: coordination-body\nstatus: active\nlead: hauptamt\n"
        "topics: [administration]\nsigned: 2020\nterm: {end: 2025, renewal: by-decision}\n"
        f"{SOURCES}"
    ),
    "data/partnerships/stimme.yaml": (
        "title: Hilfe vor Ort\nkind: solidarity-partnership\nstatus: active\n"
        f"counterpart: [freie-stimme]\nlead: hauptamt\ntopics: [democracy]\n{SOURCES}"
    ),
    "data/partnerships/plan-oestby.yaml": (
        f"title: Geplant mit Østby {CANARY}\nkind: friendship\nstatus: negotiating\n"
        f"counterpart: [oestby]\nlead: hauptamt\ntopics: [sport]\n{SOURCES}"
    ),
}


def small_register(more: dict[str, str] | None = None, today: date = DAY) -> Register:
    """Assemble the register, with more files or other texts for some."""
    return assemble({**FILES, **(more or {})}, today=today)


def small_view(
    audience: Audience = Audience.PUBLIC,
    as_of: date | None = None,
    more: dict[str, str] | None = None,
) -> View:
    """Look at the register as an audience, at a fixed commit."""
    return look(small_register(more), audience, as_of, commit="1a2b3c4d5e6f7a8b9c0d")
