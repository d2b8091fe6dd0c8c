from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from partnerkit.register import Register, load
from partnerkit.writing.change import NotWritten
from partnerkit.writing.draft import Draft
from partnerkit.writing.merging import Conflicting, Preferences, merge
from tests.writing.conftest import FILES, SOURCES, TODAY

Write = Callable[[Draft], Register]

TWIN = (
    "title: Oslo und Hamburg\nkind: twinning\nstatus: active\ncounterpart:\n  - oslo-kommune\n"
    "topics:\n  - culture\n  - sport\nsigned: 1989\nterm:\n  end: 2030\nrelated:\n  - hh-oslo\n"
    "sources:\n  - url: https://example.org/\n    title: Meldung\n    supports:\n      - signed\n"
    "  - url: https://example.org/zwei\nformer_ids:\n  - uralt\nnotes: Zweiter Anruf\n"
)
KOMMUNE = (
    "name: Oslo kommune\nkind: municipality\ncountry: NO\naliases:\n  - Oslo\n"
    f"wikidata: Q585\n{SOURCES}"
)


@pytest.fixture
def double(root: Path) -> Register:
    """The register with its counterpart and its partnership entered twice."""
    (root / "data/actors/oslo-kommune.yaml").write_text(KOMMUNE)
    (root / "data/partnerships/twin.yaml").write_text(TWIN)
    klima = root / "data/partnerships/hh-oslo-klima.yaml"
    klima.write_text(
        klima.read_text()
        .replace("  - oslo\n", "  - oslo\n  - oslo-kommune\n")
        .replace("under: hh-oslo", "under: twin\nrelated:\n  - twin\n  - hh-oslo")
    )
    return load(root, today=TODAY)


def test_one_record_says_what_both_said(double: Register, written: Write) -> None:
    draft = merge(double, "hh-oslo", "twin", None, Preferences({"title": "a"}))
    after = written(draft)
    text = after.sources["data/partnerships/hh-oslo.yaml"].text
    assert text == (
        "# Die älteste im Norden\ntitle: 'Hamburg – Oslo'  # Titel\nkind: twinning\n"
        "status: active\ncounterpart: [oslo, oslo-kommune]  # nur die Stadt\nlead: kanzlei\n"
        "topics:\n- culture  # vor allem\n- sport\nsigned: 1989\nterm:\n  end: 2030\n"
        "sources:\n  - url: https://example.org/\n    title: Meldung\n    supports:\n"
        "      - signed\n  - url: https://example.org/zwei\nformer_ids:\n  - twin\n  - uralt\n"
        "notes: |-  # intern\n  Ein Anruf genügt.\n  Zweiter Anruf\n"
    )
    klima = after.partnership_by_id["hh-oslo-klima"].record
    assert (klima.under, klima.related) == ("hh-oslo", ("hh-oslo",))
    assert after.partnership("twin") is after.partnership("uralt") is after.partnership("hh-oslo")


def test_merged_actors_leave_no_reference_and_no_repetition(
    double: Register, written: Write
) -> None:
    after = written(merge(double, "oslo", "oslo-kommune", None, Preferences(otherwise="b")))
    assert [e.record.counterpart for e in after.partnerships] == [("oslo",)] * 3
    actor = after.actor_by_id["oslo-kommune"]
    assert (actor.id, actor.record.name, actor.record.wikidata) == ("oslo", "Oslo kommune", "Q585")


def test_contradictions_are_named_and_nothing_is_decided(double: Register) -> None:
    with pytest.raises(Conflicting) as caught:
        merge(double, "hh-oslo", "twin", None, Preferences())
    assert caught.value.conflicts == [("title", "Hamburg – Oslo", "Oslo und Hamburg")]


def test_two_sides_of_ours_contradict_each_other(root: Path, written: Write) -> None:
    (root / "data/partnerships/twin.yaml").write_text(
        TWIN.replace("-kommune", "") + "home: [wirtschaft]\n"
    )
    register = load(root, today=TODAY)
    with pytest.raises(Conflicting) as caught:
        merge(register, "hh-oslo", "twin", None, Preferences({"title": "a"}))
    assert [one.field for one in caught.value.conflicts] == ["home"]
    kept = written(merge(register, "hh-oslo", "twin", None, Preferences(otherwise="a")))
    assert kept.partnership_by_id["hh-oslo"].record.home is None


def test_a_record_is_not_merged_with_itself(double: Register) -> None:
    with pytest.raises(NotWritten) as caught:
        merge(double, "twin", "uralt", None, Preferences())
    assert caught.value.reason == "same-record"
    with pytest.raises(NotWritten) as caught:
        merge(double, "hh-oslo", "oslo", None, Preferences())
    assert caught.value.reason == "no-partnership"


def test_nothing_of_the_swallowed_record_is_lost(double: Register, written: Write) -> None:
    after = written(merge(double, "twin", "hh-oslo", None, Preferences(otherwise="a")))
    text = after.sources["data/partnerships/twin.yaml"].text
    assert "lead: kanzlei" in text
    assert "Ein Anruf genügt." in text
    assert FILES["data/partnerships/hh-oslo-klima.yaml"] not in text
