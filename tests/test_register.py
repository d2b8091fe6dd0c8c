from __future__ import annotations

import gc
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerkit.files import path_of
from partnerkit.register import assemble, load
from tests.folders import put

TODAY = date(2026, 3, 1)
ACTORS = {
    "hamburg": "name: Hamburg\nkind: municipality\ncountry: DE\n",
    "kanzlei": "name: Senatskanzlei\nkind: authority\ncountry: DE\npart_of: hamburg\n",
    "oslo": "name: Oslo\nkind: municipality\ncountry: NO\npart_of: viken\n",
    "viken": "name: Viken\nkind: region\ncountry: NO\nformer_ids: [akershus]\n",
}
TIE = """\
title: Partnerschaft Hamburg – Oslo
kind: twinning
status: active
counterpart:
  - oslo
lead: kanzlei
projects:
  - title: Austausch
    actors: [kanzlei, oslo]
sources:
  - url: https://example.org/
"""


def files(**ties: str) -> dict[str, str]:
    texts = {"partnerkit.yaml": "home: [hamburg]\n"}
    texts |= {path_of("actor", key): text for key, text in ACTORS.items()}
    return texts | {path_of("partnership", key): text for key, text in ties.items()}


def test_the_sides_of_a_partnership_are_its_own_or_the_registers() -> None:
    own = TIE + "home: [kanzlei]\n"
    register = assemble(files(oslo=TIE, own=own), today=TODAY)
    assert [register.home(e.record) for e in register.partnerships] == [("hamburg",), ("kanzlei",)]
    assert [e.id for e in register.ties["oslo"]] == ["oslo", "own"]
    assert [e.id for e in register.ties["hamburg"]] == ["oslo"]


def test_the_actor_tree_is_walked_both_ways_and_former_ids_resolve() -> None:
    register = assemble(files(oslo=TIE), today=TODAY)
    assert register.ancestors["oslo"] == ("viken",)
    assert register.parts["hamburg"] == ("kanzlei",)
    former = register.actor("akershus")
    assert former is not None
    assert former.id == "viken"
    assert register.knows("actor", "akershus")
    assert not register.knows("actor", "nowhere")


def test_a_circle_of_parts_is_cut() -> None:
    texts = files()
    texts[path_of("actor", "viken")] = "name: Viken\nkind: region\ncountry: NO\npart_of: oslo\n"
    register = assemble(texts, today=TODAY)
    assert register.ancestors["oslo"] == ("viken", "oslo")


def test_a_circle_of_parts_through_former_ids_is_cut() -> None:
    text = "name: Viken\nkind: region\ncountry: NO\nformer_ids: [akershus]\npart_of: {}\n"
    alone = assemble({path_of("actor", "viken"): text.format("akershus")}, today=TODAY)
    assert alone.ancestors["viken"] == ("viken",)
    texts = files()
    texts[path_of("actor", "viken")] = text.format("oslo")
    texts[path_of("actor", "oslo")] = texts[path_of("actor", "oslo")].replace("viken", "akershus")
    assert assemble(texts, today=TODAY).ancestors["oslo"] == ("viken", "oslo")


def test_every_reference_is_found_with_the_way_to_it() -> None:
    register = assemble(files(oslo=TIE), today=TODAY)
    found = register.references["data/partnerships/oslo.yaml"]
    assert [(r.path, r.kind, r.target) for r in found] == [
        (("counterpart", 0), "actor", "oslo"),
        (("lead",), "actor", "kanzlei"),
        (("projects", 0, "actors", 0), "actor", "kanzlei"),
        (("projects", 0, "actors", 1), "actor", "oslo"),
    ]


def test_a_span_points_at_the_value() -> None:
    register = assemble(files(oslo=TIE), today=TODAY)
    entry = register.partnerships[0]
    assert str(entry.span("counterpart", 0)) == "data/partnerships/oslo.yaml:5:5"
    assert str(entry.span("lead", key=True)) == "data/partnerships/oslo.yaml:6:1"
    assert str(entry.span("signed")) == "data/partnerships/oslo.yaml:1:1"


def test_a_record_that_cannot_be_read_keeps_its_id() -> None:
    register = assemble(files(oslo="title: Oslo\nkind: [\n"), today=TODAY)
    assert register.partnerships == ()
    assert register.knows("partnership", "oslo")
    assert [fault.rule for fault in register.faults] == ["not-yaml"]


def test_one_bad_field_leaves_the_rest_readable() -> None:
    register = assemble(files(oslo=TIE + "signed: 30.02.1999\n"), today=TODAY)
    assert register.partnerships[0].record.signed is None
    assert [fault.rule for fault in register.faults] == ["bad-date"]


def test_loading_a_folder_is_assembling_its_files(tmp_path: Path) -> None:
    loaded = load(put(tmp_path, files(oslo=TIE)), today=TODAY)
    assembled = assemble(files(oslo=TIE), today=TODAY)
    assert loaded.partnerships[0].record == assembled.partnerships[0].record
    assert [e.id for e in loaded.actors] == [e.id for e in assembled.actors]
    assert loaded.files == assembled.files == 6
    assert gc.isenabled()


def test_the_collector_is_kept_from_a_large_register(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("partnerkit.loading._LARGE", 3)
    before = gc.get_freeze_count()
    register = assemble(files(oslo=TIE), today=TODAY)
    assert gc.get_freeze_count() > before
    assert gc.isenabled()
    assert len(register.partnerships) == 1
    gc.unfreeze()


@given(st.permutations(list(files(oslo=TIE, own=TIE).items())))
def test_the_order_of_files_does_not_matter(shuffled: list[tuple[str, str]]) -> None:
    register = assemble(dict(shuffled), today=TODAY)
    assert [e.id for e in register.partnerships] == ["oslo", "own"]


@pytest.mark.parametrize(("languages", "spoken"), [("[en, de]", "en"), ("[fr, de]", "de")])
def test_the_register_speaks_its_first_known_language(languages: str, spoken: str) -> None:
    texts = files() | {"partnerkit.yaml": f"register:\n  title: X\n  languages: {languages}\n"}
    assert assemble(texts, today=TODAY).language == spoken
