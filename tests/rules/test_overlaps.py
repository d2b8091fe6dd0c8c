from __future__ import annotations

import pytest

from partnerkit.matching import checked
from tests.rules.found import found, messages, places, register

TWICE = (
    "# data/partnerships/{}.yaml\ntitle: Städtepartnerschaft mit Oslo\nkind: twinning\n"
    "counterpart:\n  - oslo\nsigned: {}\n"
)
PARALLEL = (
    "# data/partnerships/{}.yaml\ntitle: Kulturaustausch\nkind: memorandum\n"
    "counterpart:\n  - oslo\n"
    "signed: {}\nlead: kulturbehoerde\n"
    "# data/actors/kulturbehoerde.yaml\nname: Kulturbehörde\nkind: authority\ncountry: DE\n"
    "part_of: hamburg\n"
)


def test_a_duplicate_is_reported_once_at_the_later_entry() -> None:
    block = TWICE.format("zweite", "1998-05-13")
    assert places("likely-duplicate", block) == ["zweite: counterpart"]
    (fault,) = found("likely-duplicate", block)
    assert [span.path for span in fault.related] == ["data/partnerships/beispiel.yaml"]
    assert places("parallel-structure", block) == []


def test_the_share_of_one_office_may_be_a_part() -> None:
    block = (
        "signed: 2022-04-24\ndepartments:\n  - kammer\n"
        "# data/partnerships/anteil.yaml\ntitle: Anteil der Kammer\nkind: chamber-partnership\n"
        "home:\n  - kammer\ncounterpart:\n  - oslo\nlead: kammer\nsigned: 2022-04-24\n"
        "# data/actors/kammer.yaml\nname: Kammer\nkind: chamber\ncountry: DE\n"
    )
    (text,) = messages("likely-duplicate", block)
    assert "„anteil“ sind wahrscheinlich dieselbe Partnerschaft, oder der eine ist ein" in text
    assert "(under)" in text
    under = block.replace("lead: kammer\n", "lead: kammer\nunder: beispiel\n")
    assert messages("likely-duplicate", under) == []


def test_the_same_actor_twice() -> None:
    block = "wikidata: Q585\n# data/actors/bergen.yaml\nwikidata: Q585\n"
    texts = messages("likely-duplicate", "# data/actors/oslo.yaml\n" + block)
    assert len(texts) == 1
    assert texts[0].startswith("Dieser Akteur ist sicher derselbe wie „bergen“")


def test_a_parallel_structure_names_topic_and_partner_in_words() -> None:
    (text,) = messages("parallel-structure", PARALLEL.format("kultur-oslo", 2001))
    assert "Unter „beispiel“ arbeitet eine andere Stelle mit demselben Partner" in text
    assert "(Kultur)" in text
    assert "partnerkit judge kultur-oslo beispiel" in text


@pytest.mark.parametrize("until", ["2030", "2020"])
def test_what_was_judged_is_no_overlap_any_more(until: str) -> None:
    judged = (
        "distinct_from:\n  - partnership: kultur-oslo\n    verdict: intended-parallel\n"
        f"    because: x\n    until: {until}\n"
    )
    block = judged + PARALLEL.format("kultur-oslo", 2001)
    assert places("parallel-structure", block) == []
    assert len(places("expired-judgement", block)) == (until == "2020")


def test_the_newest_is_planned_or_signed_last() -> None:
    whole = register(
        TWICE.format("zweite", "2020") + "# data/partnerships/dritte.yaml\nsigned: 2021\n"
    )
    assert checked.newest(whole, ("beispiel", "dritte", "zweite")) == "dritte"
    planned = register("# without: signed\nstatus: idea\n")
    assert checked.newest(planned, ("beispiel", "klima-bergen")) == "beispiel"


def test_large_registers_are_left_to_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checked, "LARGEST", 2)
    block = TWICE.format("zweite", "1998-05-13")
    assert places("likely-duplicate", block) == []


def test_several_overlaps_of_one_entry_are_one_finding() -> None:
    third = TWICE.format("zweite", "1998-05-13") + TWICE.format("dritte", "1998-05-14")
    (fault,) = [f for f in found("likely-duplicate", third) if "dritte" in f.span.path]
    assert fault.values["others"] == ("beispiel", "zweite")


@pytest.mark.parametrize(
    ("lang", "named"), [("de", "Unter „beispiel“, „dritte“ "), ("en", 'Under "beispiel", "dritte"')]
)
def test_each_of_several_records_stands_in_marks_of_its_own(lang: str, named: str) -> None:
    third = TWICE.format("dritte", 1999).replace("twinning", "contact")
    (text,) = messages("parallel-structure", PARALLEL.format("kultur-oslo", 2001) + third, lang)
    assert named in text
