from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest

from partnerkit.comparing import comparison
from partnerkit.comparing.comparison import Comparison, compare
from partnerkit.comparing.judged import overlapping
from partnerkit.history import open_repository
from tests.examples import BASE, DEFAULT

TODAY = date(2026, 1, 15)
BERGEN = "data/partnerships/klima-bergen.yaml"
OFFICE = "name: Kulturbehörde\nkind: authority\ncountry: DE\npart_of: hamburg\n"

Commit = Callable[[Mapping[str, str | None]], str]


def compared(root: Path, span: str = "HEAD~1..HEAD") -> Comparison:
    repository = open_repository(root)
    before, after = repository.span(span)
    return compare(repository, before, after, today=TODAY)


def test_a_small_register_is_read_whole(tmp_path: Path, commit: Commit) -> None:
    commit({DEFAULT: BASE[DEFAULT].replace("1998", "1999"), "README.md": "x"})
    found = compared(tmp_path)
    assert [pair.id for pair in found.pairs] == ["beispiel"]
    assert found.before is not None
    assert found.after is not None
    assert len(found.before.partnerships) == len(found.after.partnerships) == 2
    assert found.before.partnership_by_id["beispiel"].record.signed == "1998-05-12"


def test_of_a_large_register_only_what_is_named_is_read(
    tmp_path: Path, commit: Commit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparison, "LARGEST", 1)
    commit({"data/actors/kulturamt.yaml": OFFICE})
    lead = BASE[DEFAULT].replace("lead: senatskanzlei-hamburg", "lead: kulturamt")
    commit({DEFAULT: lead, "partnerkit.yaml": BASE["partnerkit.yaml"] + "views: {a: b}\n"})
    found = compared(tmp_path)
    assert found.before is None
    assert {entry.id for entry in found.names.actors} == {"kulturamt", "senatskanzlei-hamburg"}
    assert found.names.partnerships == ()
    assert found.names.settings.views == {"a": "b"}


def test_both_ways_find_the_same_differences(
    tmp_path: Path, commit: Commit, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit(
        {DEFAULT: None, "data/partnerships/neu.yaml": BASE[DEFAULT] + "former_ids: [beispiel]\n"}
    )
    small = compared(tmp_path)
    monkeypatch.setattr(comparison, "LARGEST", 0)
    large = compared(tmp_path)
    assert [(p.id, p.was, p.differences) for p in small.pairs] == [
        (p.id, p.was, p.differences) for p in large.pairs
    ]
    assert small.pairs[0].was == "beispiel"


def overlaps(root: Path, span: str = "HEAD~1..HEAD") -> list[list[tuple[str, ...]]]:
    found = compared(root, span)
    assert found.before is not None
    assert found.after is not None
    both = overlapping(found.before, found.after, found.pairs)
    return [[group.members for group in groups] for groups in both]


def test_overlaps_come_and_go_and_renaming_resolves_nothing(tmp_path: Path, commit: Commit) -> None:
    commit({"data/actors/kulturamt.yaml": OFFICE})
    beside = (BASE[BERGEN].replace("- bergen", "- oslo").replace("- climate", "- culture")).replace(
        "lead: senatskanzlei-hamburg", "lead: kulturamt"
    )
    commit({BERGEN: beside})
    assert overlaps(tmp_path) == [[("beispiel", "klima-bergen")], []]
    commit({BERGEN: None, "data/partnerships/kultur.yaml": beside + "former_ids: [klima-bergen]\n"})
    assert overlaps(tmp_path) == [[], []]
    judged = (
        "distinct_from:\n  - partnership: beispiel\n    verdict: intended-parallel\n"
        "    because: abgesprochen\n"
    )
    commit({"data/partnerships/kultur.yaml": beside + judged})
    assert overlaps(tmp_path) == [[], [("beispiel", "kultur")]]
    assert overlaps(tmp_path, "HEAD~3..HEAD") == [[], []]
