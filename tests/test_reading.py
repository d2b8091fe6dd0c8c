from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerkit.finding import Fault
from partnerkit.model import Actor, Partnership
from partnerkit.model.fields import KINDS, walk
from partnerkit.model.vocabulary import GoalState, Status
from partnerkit.reading import expected, read_record, vocabulary_name
from partnerkit.source import Source
from partnerkit.words.vocabularies import VOCABULARIES

PATH = "data/partnerships/oslo.yaml"
WHOLE = "title: Oslo\nkind: twinning\nstatus: active\ncounterpart: [oslo]\n"


def _read(text: str, kind: str = "partnership") -> tuple[Any, list[Fault]]:
    source = Source(PATH, text.encode())
    data, faults = source.read()
    return read_record(kind, source, data or {}, faults), faults


def _faults(text: str, kind: str = "partnership") -> list[tuple[str, str, tuple[str | int, ...]]]:
    return [(fault.rule, fault.variant, fault.key_path) for fault in _read(text, kind)[1]]


def test_a_record_in_order() -> None:
    record, faults = _read(WHOLE + "signed: 1958-07\nprojects:\n  - title: x\n")
    assert faults == []
    assert isinstance(record, Partnership)
    assert record.status is Status.ACTIVE
    assert record.counterpart == ("oslo",)
    assert record.signed == "1958-07"


def test_a_bad_field_is_left_out_and_the_rest_is_kept() -> None:
    record, faults = _read(WHOLE + "signed: 12.07.1958\nlead: Amt 3\nnotes: x\n")
    assert [fault.rule for fault in faults] == ["bad-identifier", "bad-date"]
    assert (record.signed, record.lead, record.notes) == (None, None, "x")


def test_a_bad_required_field_leaves_no_record_and_one_fault() -> None:
    record, faults = _read(WHOLE.replace("active", "aktiv"))
    assert record is None
    assert [fault.rule for fault in faults] == ["unknown-value"]


@pytest.mark.parametrize(
    ("text", "expected_faults"),
    [
        ("lead: ''\n", [("bad-identifier", "", ("lead",))]),
        ("lead:\n", [("empty-value", "plain", ("lead",))]),
        ("purpose: ''\n", [("empty-value", "empty", ("purpose",))]),
        ("topics: ['']\n", [("empty-value", "empty", ("topics", 0))]),
        ("goals:\n  - text: ''\n", [("missing-field", "empty", ("goals", 0, "text"))]),
        ("goals:\n  - text:\n", [("missing-field", "empty", ("goals", 0, "text"))]),
        ("goals:\n  - state: open\n", [("missing-field", "", ("goals", 0, "text"))]),
        ("goals:\n  - text: *x\n", [("unsafe-yaml", "alias", ("goals", 0, "text"))]),
        ("goals:\n  - text: x\n    id: 3\n", [("unknown-field", "", ("goals", 0, "id"))]),
        ("term: 2020\n", [("wrong-type", "mapping", ("term",))]),
        ("topics: culture\n", [("wrong-type", "list", ("topics",))]),
        ("titles: x\n", [("wrong-type", "mapping", ("titles",))]),
        ("titles: {en: [x]}\n", [("wrong-type", "text", ("titles", "en"))]),
        ("titles: {Deutsch: x}\n", [("unknown-value", "", ("titles", "Deutsch"))]),
        ("signed: [x]\n", [("wrong-type", "text", ("signed",))]),
        ("signed: {x: y}\n", [("wrong-type", "text", ("signed",))]),
        ("resources:\n  - year: x\n", [("wrong-type", "number", ("resources", 0, "year"))]),
        ("sources: [x]\n", [("wrong-type", "mapping", ("sources", 0))]),
        (
            "sources:\n  - url: x\n    accessed: y\n",
            [("bad-url", "", ("sources", 0, "url")), ("bad-date", "", ("sources", 0, "accessed"))],
        ),
    ],
)
def test_what_is_wrong_with_a_value(
    text: str, expected_faults: list[tuple[str, str, tuple[str | int, ...]]]
) -> None:
    assert _faults(WHOLE + text) == expected_faults


def test_only_a_coordination_body_has_no_counterpart() -> None:
    alone = WHOLE.replace("counterpart: [oslo]\n", "")
    missing = [("missing-field", "", ("counterpart",))]
    assert _faults(alone) == missing
    assert _faults(alone + "counterpart: []\n") == missing
    assert _faults(alone + "counterpart:\n") == [("missing-field", "empty", ("counterpart",))]
    assert _faults(alone + "counterpart: [Oslo]\n") == [("bad-identifier", "", ("counterpart", 0))]
    assert _faults(alone.replace("twinning", "coordination-body")) == []


def test_a_refused_character_explains_what_is_wrong_in_its_line() -> None:
    assert [rule for rule, _, _ in _faults(WHOLE + "lead: sk\x08\n")] == ["forbidden-character"]
    found = [rule for rule, _, _ in _faults(WHOLE + "notes: \x08\nlead: s\ufffd\n")]
    assert found == ["forbidden-character", "bad-identifier"]


def test_a_merge_key_explains_what_is_missing() -> None:
    assert [rule for rule, _, _ in _faults("<<: {title: x}\nkind: twinning\n")] == ["unsafe-yaml"]


def test_faults_do_not_flood() -> None:
    topics = "".join(f"  - [{number}]\n" for number in range(500))
    assert len(_faults(WHOLE + "topics:\n" + topics)) == 50


def test_values_for_a_message() -> None:
    _, (fault,) = _read(WHOLE + "goals:\n  - text: x\n    state: offen\n")
    assert fault.values["vocabulary"] == "goal-state"
    assert fault.values["choices"] == tuple(state.value for state in GoalState)
    assert (fault.values["field"], fault.values["parent"], fault.values["value"]) == (
        "state",
        "goals",
        "offen",
    )
    _, (fault,) = _read(WHOLE + "status_since: [x]\n")
    assert fault.values["value"] == "[…]"
    _, (fault,) = _read(WHOLE + "status_since: {x: y}\n")
    assert fault.values["value"] == "{…}"


def test_every_vocabulary_of_a_field_has_words() -> None:
    with_words = {
        vocabulary_name(field)
        for kind, model in KINDS.items()
        for _, field in walk(model, kind)
        if field.vocabulary is not None
    }
    assert with_words <= set(VOCABULARIES)


def test_every_field_says_what_it_wants() -> None:
    for kind, model in KINDS.items():
        for path, field in walk(model, kind):
            steps = tuple(path.split(".")[1:])
            assert expected(field, steps) in {"text", "list", "mapping", "number"}


_SCALARS = st.sampled_from(
    ["", " ", "x", "1958", "12.07.1958", "oslo", "Oslo", "https://a.de", "NO"]
)
_KEYS = st.sampled_from(["url", "title", "x", "on", "end", "text"])
_DATA = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(_KEYS, inner, max_size=2),
    max_leaves=5,
)


def _records(kind: str) -> st.SearchStrategy[tuple[str, dict[str, Any]]]:
    names = [path.split(".")[1] for path, _ in walk(KINDS[kind], kind)]
    return st.tuples(st.just(kind), st.dictionaries(st.sampled_from(names), _DATA))


@given(st.sampled_from(sorted(KINDS)).flatmap(_records))
def test_any_data_gives_a_record_or_faults(drawn: tuple[str, dict[str, Any]]) -> None:
    kind, data = drawn
    faults: list[Fault] = []
    record = read_record(kind, Source(PATH, b""), data, faults)
    assert record is not None or faults
    assert len({(f.rule, f.variant, f.key_path) for f in faults}) == len(faults)
    assert record is None or isinstance(record, KINDS[kind])


def test_kinds_have_their_models() -> None:
    record, faults = _read("name: Oslo\nkind: municipality\ncountry: NO\n", "actor")
    assert isinstance(record, Actor)
    assert faults == []


def test_an_empty_text_in_a_map_of_a_required_field_is_an_empty_value_not_a_missing_field() -> None:
    text = (
        "register: {title: X}\nindices:\n  - id: a\n    title: T\n    as_of: 2024\n"
        '    source: https://a.example/\n    values:\n      DE: ""\n'
    )
    _, faults = _read(text, "settings")
    assert [(f.rule, f.key_path) for f in faults] == [
        ("empty-value", ("indices", 0, "values", "DE"))
    ]
