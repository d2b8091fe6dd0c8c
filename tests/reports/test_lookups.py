from __future__ import annotations

from datetime import date

import pytest

from partnerkit.files import path_of
from partnerkit.model.types import Audience
from partnerkit.query.evaluate import select
from partnerkit.query.parse import parse
from partnerkit.register import assemble
from partnerkit.render import render
from partnerkit.reports.crossrefs import Edge, edges, graph
from partnerkit.reports.crossrefs import report as refs
from partnerkit.reports.mentions import report as mentioned
from partnerkit.reports.place import report as place
from partnerkit.reports.search import report as found
from partnerkit.reports.search import search
from partnerkit.reports.selected import report as selected
from partnerkit.view import View, look

ACTORS = {
    "hamburg": "name: Hamburg\nkind: municipality\ncountry: DE\n",
    "kanzlei": "name: Senatskanzlei\nkind: authority\ncountry: DE\npart_of: hamburg\n",
    "uni-hamburg": "name: Universität Hamburg\nkind: university\ncountry: DE\n",
    "shanghai": "name: Shanghai\nkind: municipality\ncountry: CN\n"
    "place: {name: Shanghai, lat: 31.23, lon: 121.47}\n",
    "fudan": "name: Fudan University\nkind: university\ncountry: CN\nplace: {name: Shanghai}\n",
    "peking": "name: Beijing\nkind: municipality\ncountry: CN\n",
}
TIES = {
    "rahmen": "title: Rahmen Hamburg – Shanghai\nkind: twinning\nstatus: active\n"
    "counterpart: [shanghai]\nlead: kanzlei\nsigned: 1986\n",
    "memorandum": "title: Memorandum über Luftfahrtforschung\nkind: memorandum\n"
    "status: suspended\ncounterpart: [shanghai]\nunder: rahmen\nlead: kanzlei\nsigned: 2024-11\n",
    "hochschulen": "title: Hochschulen\nkind: university-partnership\nstatus: active\n"
    "home: [uni-hamburg]\ncounterpart: [fudan]\nlead: uni-hamburg\ntopics: [science]\n",
    "hauptstadt": "title: Hamburg – Peking\nkind: contact\nstatus: active\ncounterpart: [peking]\n",
}
VIEW = look(
    assemble(
        {"partnerkit.yaml": "home: [hamburg]\n"}
        | {path_of("actor", key): text for key, text in ACTORS.items()}
        | {path_of("partnership", key): text for key, text in TIES.items()},
        today=date(2026, 3, 1),
    ),
    Audience.INTERNAL,
)


def shown(report: object, lang: str = "de") -> str:
    return str(render(report, "markdown", lang))  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["Shanghai", "Schanghai", "上海"])
def test_a_place_is_found_in_any_language_with_what_sits_there(name: str) -> None:
    text = shown(place(VIEW, name))
    assert "3 Partnerschaften mit 2 Akteuren" in text
    for title in ("Rahmen Hamburg", "Luftfahrtforschung", "Hochschulen"):
        assert title in text
    assert "Peking" not in text


def test_the_wider_view_adds_the_country() -> None:
    assert "Peking" in shown(place(VIEW, "Shanghai", country=True))


def test_a_place_without_anything_says_so() -> None:
    assert "Mit Mailand verzeichnet das Register noch nichts" in shown(place(VIEW, "Mailand"))
    assert "records nothing with Milano yet" in shown(place(VIEW, "Milano"), "en")


def test_a_place_that_nobody_knows_is_told_from_one_without_anything() -> None:
    text = shown(place(VIEW, "Nirgendwo"))
    assert "„Nirgendwo“ kennen weder das Register noch das Ortsverzeichnis" in text
    assert "Meinten Sie" not in text
    assert "noch nichts" not in text


@pytest.mark.parametrize(
    ("name", "meant"),
    [("Shanghia", "Shanghai"), ("Beijin", "Beijing"), ("Fudan University", "Fudan University")],
)
def test_what_was_meant_is_suggested(name: str, meant: str) -> None:
    assert f"Meinten Sie {meant}" in shown(place(VIEW, name)).replace("[", "")
    assert f"Did you mean {meant}" in shown(place(VIEW, name), "en").replace("[", "")


def test_a_country_is_no_place_but_has_an_overview() -> None:
    assert "partnerkit overview --country FR" in shown(place(VIEW, "Frankreich"))
    assert "Peking" in shown(place(VIEW, "China", country=True))


def test_a_place_knows_its_country_also_where_the_register_has_nothing() -> None:
    text = shown(place(VIEW, "Shenzhen", country=True))
    assert "verzeichnet das Register noch nichts" in text
    assert "Peking" in text
    assert "Sonst im selben Land" not in shown(place(VIEW, "Nirgendwo", country=True))


def test_who_sits_somewhere_is_not_who_has_a_partnership() -> None:
    assert "2 Akteure des Registers an diesem Ort, aber noch keine" in shown(place(VIEW, "Hamburg"))


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("forschung", ["memorandum"]),
        ("luftfahrt memorandum", ["memorandum"]),
        ("wissenschaft", ["hochschulen"]),
        ("Fudan", ["fudan", "hochschulen"]),
        ("universitaet", ["uni-hamburg"]),
        ("gibtesnicht", []),
        ("forschung gibtesnicht", []),
        ("–", []),
    ],
)
def test_words_are_found_inside_compounds_and_in_any_spelling(text: str, ids: list[str]) -> None:
    hits = search(VIEW, text)
    assert sorted(hit.entry.id for hit in hits) == ids
    assert not ids or ids[0] in shown(found(VIEW, text, hits)).lower()


def test_references_are_listed_both_ways_and_as_a_tree() -> None:
    entry = VIEW.register.partnership("rahmen")
    assert entry is not None
    assert Edge("partnership", "memorandum", "partnership.under", "partnership", "rahmen") in edges(
        VIEW.register, "partnership", entry
    )
    text = shown(refs(VIEW, "partnership", entry))
    assert text.index("Rahmen Hamburg") < text.index("Memorandum")
    assert "Senatskanzlei" in text


@pytest.mark.parametrize(("form", "begin"), [("mermaid", "graph LR"), ("dot", "digraph refs {")])
def test_references_are_drawn_as_a_graph(form: str, begin: str) -> None:
    entry = VIEW.register.actor("shanghai")
    assert entry is not None
    drawn = graph(VIEW, "actor", entry, form, "de")
    assert drawn.startswith(begin)
    assert drawn.count("Memorandum") == 1


def test_a_graph_holds_no_syntax_of_the_data() -> None:
    texts = {
        path_of("actor", "a"): "name: 'x\"]; click n0 \"javascript:alert(1)'\n"
        "kind: ngo\ncountry: NO\n",
        path_of("partnership", "p"): "title: a[b]{c}\nkind: contact\nstatus: active\n"
        "counterpart: [a]\n",
    }
    view: View = look(assemble(texts, today=date(2026, 3, 1)), Audience.INTERNAL)
    entry = view.register.actor("a")
    assert entry is not None
    for form in ("mermaid", "dot"):
        drawn = graph(view, "actor", entry, form, "de")
        assert "javascript:" not in drawn
        assert "{c}" not in drawn


def test_a_query_is_listed_with_the_fields_that_were_asked_for() -> None:
    query = "lead = kanzlei"
    entries = select(VIEW.register, "partnership", parse(query))
    text = shown(selected(VIEW, "partnership", entries, query, [("signed",), ("lead", "name")]))
    assert "November 2024" in text
    assert "Senatskanzlei" in text
    assert "Bedingung: lead = kanzlei" in text


def test_a_text_is_answered_with_what_exists_and_what_does_not() -> None:
    motion = "Hamburg soll mit Schanghai und Mailand über Häfen sprechen."
    text = shown(mentioned(VIEW, motion, "antrag.txt"))
    assert "eigene Seite" in text
    assert "davon 1 ruhend oder ausgesetzt" in text
    assert "nichts verzeichnet" in text
    assert "keine Orte" in shown(mentioned(VIEW, "Kein Wort davon.", "leer.txt"))


def test_a_place_shows_what_carries_out_its_partnerships_elsewhere() -> None:
    further = "title: Messe\nkind: project-partnership\nstatus: active\ncounterpart: [peking]\n"
    files = {path_of("actor", key): text for key, text in ACTORS.items()}
    files |= {path_of("partnership", key): text for key, text in TIES.items()}
    files[path_of("partnership", "messe")] = f"{further}under: memorandum\n"
    view = look(assemble(files, today=date(2026, 3, 1)), Audience.PUBLIC)
    before, _, within = shown(place(view, "Shanghai")).partition("Im Rahmen dieser")
    assert "Messe" in within
    assert "Messe" not in before
    assert "Hamburg – Peking" not in within


def test_an_address_is_found_only_by_what_looks_like_one() -> None:
    source = "sources: [{url: 'https://hafen.example/meldung'}]\n"
    files = {path_of("partnership", "rahmen"): TIES["rahmen"] + source}
    view = look(assemble(files, today=date(2026, 3, 1)), Audience.PUBLIC)
    assert not search(view, "meldung")
    assert [hit.entry.id for hit in search(view, "hafen.example/meldung")] == ["rahmen"]


def test_a_title_stands_for_itself_and_the_id_only_where_nothing_else_fits() -> None:
    assert next(hit.field for hit in search(VIEW, "rahmen")) == "partnership.title"
    hits = search(VIEW, "hauptstadt")
    assert [hit.field for hit in hits] == ["partnership.id"]
    assert "Kennung" in shown(found(VIEW, "hauptstadt", hits))
