"""One record in full: its fields in words, what others say, and who refers to it."""

from __future__ import annotations

import json
from datetime import date

import pytest

from partnerkit.model.types import Audience
from partnerkit.model.written import written
from partnerkit.register import assemble
from partnerkit.render.as_json import dump
from partnerkit.render.plain import Plain
from partnerkit.report import Facts, Items, Report, Table
from partnerkit.reports.show import data, report
from partnerkit.view import View
from tests.small_register import CANARY, FILES, small_register, small_view

PLAIN = Plain("de", {})


def shown(key: str, audience: Audience = Audience.PUBLIC, view: View | None = None) -> Report:
    view = view or small_view(audience)
    entry = view.register.partnership(key) or view.register.actor(key)
    assert entry is not None
    return report(view, entry)


def facts(found: Report) -> dict[str, str]:
    return {
        fact.key: PLAIN.write(fact.value)
        for block in found.blocks
        if isinstance(block, Facts)
        for fact in block.facts
    }


def items(found: Report, name: str) -> list[tuple[str, dict[str, str]]]:
    block = next(b for b in found.blocks if isinstance(b, Items) and b.name == name)
    return [
        (PLAIN.write(i.title), {f.key: PLAIN.write(f.value) for f in i.facts}) for i in block.items
    ]


def test_fields_are_in_words_with_names_and_ids() -> None:
    found = facts(shown("belmont", Audience.INTERNAL))
    assert found["kind"] == "Städtepartnerschaft"
    assert found["counterpart"] == "Schönberg (belmont)"
    assert found["lead"] == "Hauptamt (hauptamt)"
    assert found["home"] == "Stadt Musterstadt (musterstadt), wie im Register vorgegeben"
    assert found["term.start"] == "Juni 1989"
    assert found["confirmed.on"] == "01.11.2025"
    assert found["contact"] == "hauptamt@musterstadt.example"
    assert found["status_reason"] == CANARY
    assert found["risk.measures"] == CANARY
    assert found["standards.social.state"] == "eingehalten"


def test_what_other_sources_say_stands_beside_the_value() -> None:
    assert facts(shown("belmont"))["signed"] == "Juni 1989, laut anderer Quelle: 1988"
    assert items(shown("belmont"), "disputed") == [
        ("Unterzeichnet", {"value": "1988", "source": "https://www.belmont.example/histoire"})
    ]


def test_a_date_that_another_source_says_is_written_as_a_date() -> None:
    belmont = "data/partnerships/belmont.yaml"
    more = {belmont: FILES[belmont].replace("1988", "1988-05-04")}
    found = shown("belmont", view=small_view(more=more))
    assert facts(found)["signed"] == "Juni 1989, laut anderer Quelle: 04.05.1988"
    assert items(found, "disputed")[0][1]["value"] == "04.05.1988"


def test_lists_have_titles_and_details() -> None:
    found = shown("belmont", Audience.INTERNAL)
    assert items(found, "goals")[0] == (
        "Jedes Jahr ein Austausch",
        {"strategic_goal": "Klimaneutral bis 2035", "due": "31.12.2025", "state": "offen"},
    )
    assert items(found, "resources")[0] == (
        "2025",
        {"euros": "30.000,50 €", "source": "eigene Mittel", "planned": "ja"},
    )
    assert items(found, "activities")[1][1]["participants"] == "1.234"
    assert items(found, "decisions")[0][0] == "Vorlage 7"
    assert items(found, "decisions")[0][1]["votes.for"] == "30"
    assert items(found, "sources")[0] == (
        "Belmont (https://www.musterstadt.example/belmont)",
        {
            "publisher": "Stadt Musterstadt",
            "accessed": "01.10.2025",
            "supports": "Unterzeichnet, Gegenüber, Risikobewertung",
        },
    )
    assert items(found, "sources")[1] == ("Gründungsdokument 000_abc.txt", {})


def test_an_entry_that_nothing_names_goes_by_the_label_of_its_list() -> None:
    record = FILES["data/partnerships/netz.yaml"] + "decisions:\n  - {votes: {for: 3}}\n  - {}\n"
    view = small_view(more={"data/partnerships/netz.yaml": record})
    assert items(shown("netz", view=view), "decisions") == [
        ("Beschlüsse", {"votes.for": "3"}),
        ("Beschlüsse", {}),
    ]


def test_what_every_record_should_state_is_missed() -> None:
    assert facts(shown("netz"))["missing"] == "Themen, Unterzeichnet, Zweck"
    assert "missing" not in facts(shown("belmont"))
    strategic = FILES["data/partnerships/netz.yaml"].replace(
        "network-membership", "strategic-partnership"
    )
    view = small_view(more={"data/partnerships/netz.yaml": strategic})
    assert facts(shown("netz", view=view))["missing"].endswith(", Laufzeit")


def rows(found: Report) -> list[tuple[str, str]]:
    table = next(b for b in found.blocks if isinstance(b, Table))
    return [(PLAIN.write(field), PLAIN.write(record)) for field, record in table.rows]


def test_who_refers_to_it() -> None:
    assert rows(shown("belmont")) == [
        ("Im Rahmen von", "Klimapartnerschaft Musterstadt – Belmont (klima-belmont)")
    ]
    found = rows(shown("hauptamt", Audience.INTERNAL))
    assert ("Federführung", "Runder Tisch (runde)") in found
    assert (
        "Zuletzt bestätigt: Bestätigt von",
        "Städtepartnerschaft Musterstadt – Belmont (belmont)",
    ) in found
    assert ("Stelle, die meldet", "Einstellungen des Registers") in found
    assert ("Stelle, die meldet", "Einstellungen des Registers") not in rows(shown("hauptamt"))


def test_nothing_refers_to_it() -> None:
    found = shown("runde")
    assert rows(found) == []
    table = next(b for b in found.blocks if isinstance(b, Table))
    assert PLAIN.text(table.empty) == "Kein anderer Eintrag verweist darauf."


def test_our_side_by_default_is_counted_not_listed() -> None:
    last = shown("musterstadt").blocks[-1]
    assert PLAIN.write(last.parts[0]) == (  # type: ignore[union-attr]
        "Dazu unsere Seite in 4 Partnerschaften, die selbst keine nennen."
    )


def test_internal_data_are_the_file_and_public_data_its_public_part() -> None:
    internal, seen = small_view(Audience.INTERNAL), small_view()
    entry = internal.register.partnership("belmont")
    assert entry is not None
    found = json.loads(dump(data(internal, entry)))
    assert found["record"] == entry.source.data
    entry = seen.register.partnership("belmont")
    assert entry is not None
    public = json.loads(dump(data(seen, entry)))
    assert list(public)[:5] == ["version", "kind", "id", "record", "references"]
    assert (public["version"], public["kind"], public["id"]) == (1, "partnership", "belmont")
    assert public["references"] == {"partnership.under": ["klima-belmont"]}
    assert public["record"]["signed"] == "1989-06"
    assert "notes" not in public["record"]


@pytest.mark.parametrize("kind", ["partnerships", "actors"])
def test_what_is_written_is_what_the_file_holds(kind: str) -> None:
    register = small_register()
    for entry in register.partnerships if kind == "partnerships" else register.actors:
        assert numbers(written(entry.record)) == numbers(entry.source.data)


def numbers(value: object) -> object:
    """Compare numbers by size: 30000.50 is written 30000.5."""
    if isinstance(value, dict):
        return {key: numbers(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [numbers(inner) for inner in value]
    try:
        return float(str(value))
    except ValueError:
        return value


def test_an_actor_in_full() -> None:
    found = shown("belmont-alt")
    assert PLAIN.text(found.title) == "Schönberg"
    assert facts(found)["country"] == "Frankreich"
    assert facts(found)["place.lat"] == "48,5° N"
    assert facts(found)["website"] == "https://www.belmont.example/"
    assert items(found, "names") == [("Schönberg", {"language": "Deutsch"})]


def test_sources_go_by_the_title_that_the_register_gives_them() -> None:
    text = """
title: Hafenpartnerschaft
titles:
  en: Port partnership
kind: project-partnership
status: active
counterpart: [oslo]
projects:
  - title: Landstrom
    source: seed:004_x.txt
  - title: Kran
    source: https://a.example/kran
sources:
  - url: seed:004_x.txt
    title: Senat meldet Vereinbarung
"""
    actor = (
        "name: Oslo\nkind: municipality\ncountry: NO\nplace: {name: Oslo, lat: -1, lon: 10.75}\n"
    )
    register = assemble(
        {"data/partnerships/oslo-hafen.yaml": text, "data/actors/oslo.yaml": actor},
        today=date(2026, 11, 25),
    )
    view = View(register)
    found = shown("oslo-hafen", view=view)
    named = "Senat meldet Vereinbarung (Gründungsdokument 004_x.txt)"
    assert items(found, "projects") == [
        ("Landstrom", {"source": named}),
        ("Kran", {"source": "https://a.example/kran"}),
    ]
    assert items(found, "sources") == [(named, {})]
    assert facts(found)["titles"] == "Englisch: Port partnership"
    place = facts(shown("oslo", view=view))
    assert (place["place.lat"], place["place.lon"]) == ("1° S", "10,75° O")
