from __future__ import annotations

from collections.abc import Callable

import pytest

from partnerkit.matching.overlaps import find_overlaps
from partnerkit.model import PartialDate
from partnerkit.model.vocabulary import Verdict
from partnerkit.register import Register
from partnerkit.source import Source
from partnerkit.writing.change import NotWritten
from partnerkit.writing.draft import Draft, said
from partnerkit.writing.judging import Ruling, judge
from partnerkit.writing.renaming import rename
from tests.writing.conftest import FILES, TODAY

Write = Callable[[Draft], Register]
NOW = PartialDate(TODAY.isoformat())


def ruling(because: str = "Zwei Ämter", until: str | None = None) -> Ruling:
    end = PartialDate(until) if until else None
    return Ruling(Verdict.INTENDED_PARALLEL, because, "kanzlei", NOW, end)


def test_every_pair_is_judged_once(register: Register, written: Write) -> None:
    register = written(rename(register, "hh-oslo", "a", None))
    register = written(rename(register, "hh-oslo-klima", "b", None))
    text = FILES["data/partnerships/hh-oslo-klima.yaml"].replace("under: hh-oslo", "under: a")
    third = Draft(register, said("nothing"))
    third.put(Source("data/partnerships/c.yaml", text.replace("Klima", "Hafen").encode()))
    register = written(third)
    after = written(judge(register, ["a", "b", "c", "a"], ruling(until="2028")))
    held = {e.id: [j.partnership for j in e.record.distinct_from or ()] for e in after.partnerships}
    assert held == {"a": ["b", "c"], "b": ["c"], "c": []}
    assert not [g for g in find_overlaps(after).groups if set(g.members) <= {"a", "b", "c"}]


def test_a_judgement_is_renewed_where_it_stands(register: Register, written: Write) -> None:
    after = written(judge(register, ["hh-oslo", "hh-oslo-klima"], ruling("erst")))
    after = written(judge(after, ["hh-oslo-klima", "hh-oslo"], ruling("dann")))
    held = [e.record.distinct_from for e in after.partnerships if e.record.distinct_from]
    assert len(held) == 1
    assert held[0] is not None
    assert [(j.partnership, j.because, j.on, j.by) for j in held[0]] == [
        ("hh-oslo-klima", "dann", "2026-03-01", "kanzlei")
    ]


@pytest.mark.parametrize(
    ("keys", "until", "reason"),
    [
        (["hh-oslo"], None, "judge-one"),
        (["hh-oslo", "hh-oslo"], None, "judge-one"),
        (["hh-oslo", "kanzlei"], None, "judge-actor"),
        (["hh-oslo", "hh-bergen"], None, "no-partnership"),
        (["hh-oslo", "hh-oslo-klima"], "2025", "expires-early"),
    ],
)
def test_what_cannot_be_judged_is_refused(
    register: Register, keys: list[str], until: str | None, reason: str
) -> None:
    with pytest.raises(NotWritten) as caught:
        judge(register, keys, ruling(until=until))
    assert caught.value.reason == reason
