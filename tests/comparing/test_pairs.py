from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerkit.comparing import happened
from partnerkit.comparing.differences import differences
from partnerkit.comparing.middle import middle
from partnerkit.comparing.pairs import Pair, pairs
from partnerkit.history import Change
from partnerkit.source import Source

OSLO = b"title: Oslo\nkind: twinning\nstatus: active\nlead: amt\ncounterpart:\n  - oslo\nnotes: x\n"


def path(name: str) -> str:
    return f"data/partnerships/{name}.yaml"


def paired(before: dict[str, bytes], after: dict[str, bytes]) -> list[Pair]:
    """Pair two states."""
    old = {path(name): text for name, text in before.items()}
    new = {path(name): text for name, text in after.items()}
    changed = sorted(p for p in old.keys() | new.keys() if old.get(p) != new.get(p))
    changes = [Change(p, "1" if p in old else None, "2" if p in new else None) for p in changed]
    return pairs(old, new, changes)


def told(found: list[Pair]) -> list[tuple[str, str | None, str | None]]:
    return [(pair.id, pair.was, pair.into) for pair in found]


def test_changed_new_and_gone() -> None:
    bergen = OSLO.replace(b"title: Oslo", b"title: Bergen")
    found = paired(
        {"a": OSLO, "b": OSLO, "c": OSLO}, {"a": OSLO + b"claim: claimed\n", "c": OSLO, "d": bergen}
    )
    assert told(found) == [("a", None, None), ("b", None, None), ("d", None, None)]
    assert [happened.new(pair) for pair in found] == [False, False, True]
    assert [happened.gone(pair) for pair in found] == [False, True, False]
    assert [d.path for d in found[0].differences] == [("claim",)]


def test_renamed_by_its_own_word() -> None:
    (found,) = paired({"a": OSLO}, {"b": b"title: Anders\nformer_ids: [a]\n"})
    assert (found.id, found.was) == ("b", "a")
    assert [d.path for d in found.differences][:2] == [("title",), ("kind",)]


def test_the_same_title_under_another_id_is_the_same_record() -> None:
    (found,) = paired({"a": OSLO}, {"b": OSLO + b"claim: claimed\n"})
    assert found.was == "a"
    assert [d.path for d in found.differences] == [("claim",)]
    other = OSLO.replace(b"title: Oslo", b"title: Bergen")
    assert told(paired({"a": OSLO}, {"b": other})) == [("a", None, None), ("b", None, None)]


def test_a_title_that_two_records_had_tells_nothing() -> None:
    found = paired({"a": OSLO, "b": OSLO}, {"c": OSLO})
    assert told(found) == [("a", None, None), ("b", None, None), ("c", None, None)]
    assert told(paired({"a": b"kind: x\n"}, {"b": b"kind: x\n"})) == [
        ("a", None, None),
        ("b", None, None),
    ]


def test_one_record_went_into_another() -> None:
    found = paired({"a": OSLO, "b": OSLO}, {"a": OSLO + b"former_ids: [b]\n"})
    assert told(found) == [("a", None, None), ("b", None, "a")]


def test_what_cannot_be_read() -> None:
    (found,) = paired({"a": OSLO}, {"a": b"title: [\n"})
    assert found.unreadable
    (healed,) = paired({"a": b"- 1\n"}, {"a": OSLO})
    assert healed.unreadable
    assert healed.title == "Oslo"


@pytest.mark.parametrize(
    "value",
    [
        "Oslo",
        "Städtepartnerschaft Hamburg – Oslo",
        "1. FC & Co. (neu), 50 %",
        "a: b",
        "a:b",
        "a #b",
        "a#b",
        "a:",
        "'a'",
        '"a\\n"',
        ">-\n  a\n  b",
        "a\n  b",
        "a\n\n  b",
        "[a]",
        "{a: b}",
        "!a",
        "*a",
        "a  ",
        "~",
        "- a",
        "a - b",
        "@a",
    ],
)
def test_a_title_is_what_a_whole_reading_finds(value: str) -> None:
    raw = f"title: {value}\nkind: twinning\n".encode()
    whole = (Source("", raw).read()[0] or {}).get("title")
    found = Pair("partnership", "a", None, raw).title
    assert found == (whole if isinstance(whole, str) else "")


def test_titles() -> None:
    def title(text: bytes) -> str:
        return Pair("partnership", "a", None, text).title

    assert title(b"title: Oslo\nkind: [\n") == "Oslo"
    assert title(b"title: 'Oslo: neu'\n") == "Oslo: neu"
    assert title(b"title: >-\n  Oslo\n  neu\n") == "Oslo neu"
    assert title(b"# x\nname: Oslo\n") == "Oslo"
    assert title(b"kind: twinning\n") == ""
    assert title(b"title: [a]\n") == ""


def change(old: bytes, new: bytes) -> Pair:
    return Pair("partnership", "a", OSLO, OSLO.replace(old, new))


def test_what_happened() -> None:
    over = change(b"active", b"ended\nstatus_reason: fertig\nstatus_since: 2026")
    assert happened.ended(over)
    assert happened.left_over(over) == ()
    rests = change(b"active", b"dormant")
    assert happened.status_changed(rests)
    assert not happened.ended(rests)
    moved = happened.moved(change(b"lead: amt", b"lead: senat"))
    assert moved is not None
    assert (moved.before, moved.after) == ("amt", "senat")
    edited = change(b"notes: x", b"notes: y")
    assert [d.path for d in happened.left_over(edited)] == [("notes",)]
    assert not happened.status_changed(edited)


def test_prolonged_is_a_later_end() -> None:
    def pair(before: bytes, after: bytes) -> Pair:
        return Pair("partnership", "a", OSLO + before, OSLO + after)

    assert happened.prolonged(pair(b"term: {end: 2025-06}\n", b"term: {end: 2027}\n"))
    assert not happened.prolonged(pair(b"term: {end: 2027}\n", b"term: {end: 2025}\n"))
    assert not happened.prolonged(pair(b"term: {end: 2027}\n", b""))
    assert not happened.prolonged(pair(b"", b"term: {end: 2027}\n"))


def test_a_change_inside_a_quotation_is_not_lost_behind_its_mark() -> None:
    before = b'title: A\npurpose: "x\nnotes: a # b"\nclaim: claimed\n'
    (found,) = paired({"a": before}, {"a": before.replace(b"# b", b"# c")})
    assert [d.path for d in found.differences] == [("purpose",)]


def test_the_middle_is_cut_at_whole_fields() -> None:
    one, other = b"a: 1\nb:\n  - x\n  - y\nc: 3\n", b"a: 1\nb:\n  - x\n  - z\nc: 3\n"
    assert middle(one, other) == (b"b:\n  - x\n  - y\n", b"b:\n  - x\n  - z\n")
    assert middle(one, one) == (b"", b"")
    assert middle(b"a: 1\n", b"a: 1\nb: 2") == (b"", b"b: 2")
    assert middle(b"a: 'it\n", b"b: 1\n") == (b"a: 'it\n", b"b: 1\n")


@pytest.mark.parametrize(
    "head", ["term: {start: 2020,\n", "a: [x,\n", "a: L'Aquila\nb: 'x\n", 'a: "x \\" y\n', "- '\n"]
)
def test_no_cut_falls_into_what_runs_over_several_lines(head: str) -> None:
    one, other = (f"{head}end: {year}\n".encode() for year in (2021, 2022))
    assert middle(one, other) is None
    assert middle(b"a: L'Aquila 'x' [y]\n" + one[-10:], b"a: L'Aquila 'x' [y]\n" + other[-10:])


_LINES = st.sampled_from(
    [
        "title: Oslo",
        "status: active",
        "topics:\n  - sport\n  - culture",
        "topics:\n- sport\n# hin\n- culture",
        "purpose: >-\n  lang\n\n  und mehr",
        "notes: 'it''s'",
        'signed_at: "a\n  b: c"',
        "term: {start: 2020,\n  end: 2025}",
        "term: {start: 2020,\nend: 2026}",
        "purpose: 'x\nclaim: y'",
        "lead: L'Aquila",
        "notes: |\n  a\n  b",
        "notes: |+\n  a\n\n",
        "goals:\n  - text: Hafen\n    state: open\n  - text: Schule",
        "# Bemerkung",
        "",
    ]
)


def _text(lines: list[str]) -> bytes:
    seen: dict[str, str] = {}
    for line in lines:
        seen.setdefault(line.partition(":")[0] or str(len(seen)), line)
    return "".join(f"{line}\n" for line in seen.values()).encode()


@given(st.lists(_LINES, max_size=8), st.lists(_LINES, max_size=8))
def test_the_quick_look_finds_what_a_whole_reading_finds(one: list[str], other: list[str]) -> None:
    before, after = _text(one), _text(other)
    old, new = (Source("", raw).read()[0] or {} for raw in (before, after))
    found = Pair("partnership", "a", before, after).differences
    assert found == differences("partnership", old, new)
