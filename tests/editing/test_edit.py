from __future__ import annotations

import copy
import difflib
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, note
from hypothesis import strategies as st

from partnerkit.editing import CannotEdit, append, remove, set_value
from partnerkit.finding import KeyPath
from partnerkit.source import Source
from partnerkit.yaml_inspector import Data
from tests.editing.texts import PATH, TEXTS, sources

Drawn = tuple[dict[str, Any], Source, list[str]]


def _paths(data: Data, path: KeyPath = ()) -> Iterator[KeyPath]:
    """Every field and item of a record."""
    pairs = data.items() if isinstance(data, dict) else enumerate(data)
    for step, value in pairs if isinstance(data, (dict, list)) else ():
        yield (*path, step)
        if isinstance(value, (dict, list)):
            yield from _paths(value, (*path, step))


def _value(data: Data, path: KeyPath) -> Data:
    for step in path:
        data = data[step]
    return data


def _lines(source: Source) -> list[str]:
    return source.raw.decode().splitlines(keepends=True)


def _changed(before: Source, after: Source) -> tuple[list[str], list[str]]:
    """The lines that went, and those that came, in one place: everything else is the same."""
    old, new = _lines(before), _lines(after)
    start = next(
        (i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b),
        min(len(old), len(new)),
    )
    old, new = old[start:], new[start:]
    while old and new and old[-1] == new[-1]:
        del old[-1], new[-1]
    return old, new


@given(sources(), st.data(), TEXTS)
def test_a_text_is_replaced_where_it_stands(drawn: Drawn, data: st.DataObject, text: str) -> None:
    record, source, notes = drawn
    scalars = [path for path in _paths(record) if isinstance(_value(record, path), str)]
    path = data.draw(st.sampled_from(scalars))
    old = str(_value(record, path))
    note(f"{path}: {text!r}\n{source.raw.decode()}")
    result = set_value(source, path, text)
    note(result.raw.decode())
    wanted = copy.deepcopy(record)
    _value(wanted, path[:-1])[path[-1]] = text
    assert result.read()[0] == wanted
    went, _ = _changed(source, result)
    assert len(went) <= old.count("\n") * 2 + 2
    assert all(one in result.raw.decode() for one in notes)
    back = set_value(result, path, old)
    assert back.read()[0] == record


@given(sources(), st.data(), TEXTS)
def test_a_missing_field_is_added_without_touching_a_line(
    drawn: Drawn, data: st.DataObject, text: str
) -> None:
    record, source, _ = drawn
    path: KeyPath = data.draw(
        st.sampled_from(
            [
                ("lead",),
                ("signed",),
                ("confirmed", "by"),
                ("evaluation", "done_on"),
                ("titles", "sv"),
            ]
            + [("sources", at, "publisher") for at in range(len(record.get("sources", [])))]
        )
    )
    note(f"{path}: {text!r}\n{source.raw.decode()}")
    result = set_value(source, path, text)
    note(result.raw.decode())
    assert _value(result.read()[0], path) == text
    old, new = "".join(_lines(source)), "".join(_lines(result))
    if "\n" in text or len(text) > 40:
        return
    diff = difflib.ndiff(old.splitlines(), new.splitlines())
    if path[0] not in record or len(path) == 3:
        went = [line for line in diff if line.startswith("- ") and "{" not in line]
        assert went == []
    if path[0] != "titles":
        again = remove(result, path)
        assert again.raw == source.raw, (old, new)


@given(sources(), st.data())
def test_an_item_is_added_and_taken_away_again(drawn: Drawn, data: st.DataObject) -> None:
    record, source, _ = drawn
    lists = [("related",), *(p for p in _paths(record) if isinstance(_value(record, p), list))]
    path = data.draw(st.sampled_from(lists))
    item: Any = data.draw(st.sampled_from(["oslo", {"url": "x", "title": "a: b"}]))
    note(f"{path}: {item!r}\n{source.raw.decode()}")
    result = append(source, path, item)
    note(result.raw.decode())
    old = [] if path == ("related",) else _value(record, path)
    assert _value(result.read()[0], path) == [*old, item]
    if old or path == ("related",):
        assert remove(result, (*path, len(old))).raw == source.raw


@given(sources(), st.data())
def test_what_is_removed_takes_nothing_else_with_it(drawn: Drawn, data: st.DataObject) -> None:
    record, source, _ = drawn
    path = data.draw(st.sampled_from(list(_paths(record))))
    note(f"{path}\n{source.raw.decode()}")
    result = remove(source, path)
    note(result.raw.decode())
    wanted = copy.deepcopy(record)
    while len(_value(wanted, path[:-1])) == 1:
        path = path[:-1]
    del _value(wanted, path[:-1])[path[-1]]
    assert result.read()[0] == wanted
    went, came = _changed(source, result)
    assert len(came) <= 1, (went, came)


def _source(text: str) -> Source:
    return Source(PATH, text.encode())


@pytest.mark.parametrize(
    "text",
    [
        "title: &a x\nstatus: *a\n",
        "title: x\ntitle: y\n",
        "title: [\n",
        "- a\n",
        "topics:\n  -\n",
        "",
    ],
)
def test_a_file_of_doubtful_meaning_is_left_alone(text: str) -> None:
    for edit in (set_value, append):
        with pytest.raises(CannotEdit) as caught:
            edit(_source(text), ("status",), "active")
        assert caught.value.fault is not None


def test_the_last_field_of_a_record_is_not_taken_out() -> None:
    with pytest.raises(CannotEdit):
        remove(_source("title: x\n"), ("title",))


def test_an_edit_that_would_change_more_is_refused() -> None:
    with pytest.raises(CannotEdit) as caught:
        set_value(_source("title: x\n"), ("status",), "a\u202eb")
    assert caught.value.fault is None


def test_a_field_whose_value_is_missing_gets_it_there() -> None:
    text = "title: x\nlead:  # wer?\nstatus: active\n"
    assert (
        set_value(_source(text), ("lead",), "amt").raw
        == text.replace("lead:", "lead: amt").encode()
    )


def test_new_fields_stand_in_the_order_of_the_format_and_below_the_notes_of_their_neighbour() -> (
    None
):
    text = (
        "title: x\nstatus: active\nterm:\n  start: 2020\n  # bis wann?\n"
        "# Quelle\nsources:\n- url: u\n"
    )
    result = set_value(_source(text), ("term", "end"), "2030")
    result = set_value(result, ("under",), "rahmen")
    result = append(result, ("topics",), "sport")
    assert result.raw.decode() == (
        "title: x\nstatus: active\ntopics:\n  - sport\nterm:\n  start: 2020\n  end: 2030\n"
        "  # bis wann?\nunder: rahmen\n# Quelle\nsources:\n- url: u\n"
    )


def test_line_ends_that_are_mixed_stay_mixed() -> None:
    raw = b"\xef\xbb\xbftitle: x\r\nstatus: active\nlead: a\r\n"
    changed = set_value(Source(PATH, raw), ("status",), "dormant")
    assert changed.raw == raw.replace(b"active", b"dormant")
    added = set_value(Source(PATH, raw), ("signed",), "1998")
    assert added.raw == raw + b"signed: 1998\r\n"
