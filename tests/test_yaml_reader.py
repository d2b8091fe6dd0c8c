"""The two readers of the YAML subset, and the mistakes that they tell apart."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from partnerkit.finding import KeyPath
from partnerkit.text import ESCAPED
from partnerkit.yaml_inspector import DEEPEST, Data, Layout, inspect
from partnerkit.yaml_reader import _build, _Irregular, read

PATH = "data/actors/oslo.yaml"


def _faults(text: str) -> list[tuple[str, str, int, int]]:
    return [(f.rule, f.variant, f.span.line, f.span.column) for f in inspect(PATH, text).faults]


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("a: b\n", {"a": "b"}),
        ("a: NO\nb: 12:30\nc: 01067\nd: 2024-02-28\ne: ~\nf: .NaN\n", None),
        ("a: [b, 'c', \"d\"]\n", {"a": ["b", "c", "d"]}),
        ("a:\n  - b: c\n    d: e\n  - f\n", {"a": [{"b": "c", "d": "e"}, "f"]}),
        ("a: |\n  b\n  c\n", {"a": "b\nc\n"}),
        ("a: >-\n  b\n  c\n", {"a": "b c"}),
        ('a: "b\\nc\\u00e4"\n', {"a": "b\ncä"}),
        ("{a: b, c: []}", {"a": "b", "c": []}),
        ('{"a": "b", "c": {"d": "e"}}', {"a": "b", "c": {"d": "e"}}),
        ("# nur ein Kommentar\n---\na: b  # noch einer\n...\n", {"a": "b"}),
        ("? a\n: b\n", {"a": "b"}),
        ('a: ""\n', {"a": ""}),
        ("1: b\ntrue: c\n", {"1": "b", "true": "c"}),
    ],
)
def test_the_subset_is_read_as_text(text: str, data: dict[str, Any] | None) -> None:
    expected = data or dict(re.findall("(.): (.*)", text))
    assert read(PATH, text) == (expected, [])


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("a: !x b\n", [("unsafe-yaml", "", 1, 4)]),
        ("a: !!python/name:os.system\n", [("unsafe-yaml", "", 1, 4)]),
        ("a: &x b\n", [("unsafe-yaml", "anchor", 1, 4)]),
        ("&x a: b\n", [("unsafe-yaml", "anchor", 1, 1)]),
        ("!!map\na: b\n", [("unsafe-yaml", "", 1, 1)]),
        ("a: [&x b, *x]\n", [("unsafe-yaml", "anchor", 1, 5), ("unsafe-yaml", "alias", 1, 11)]),
        ("a: &x\n  b: c\n", [("unsafe-yaml", "anchor", 1, 4)]),
        ("a: &x\n", [("unsafe-yaml", "anchor", 1, 4)]),
        ("a: *x\nb: c\n", [("unsafe-yaml", "alias", 1, 4)]),
        ("*x : b\n", [("unsafe-yaml", "alias", 1, 1)]),
        ("*x\n", [("unsafe-yaml", "alias", 1, 1)]),
        (
            "a: &x {b: c}\n<<: *x\n",
            [("unsafe-yaml", "anchor", 1, 4), ("unsafe-yaml", "merge-key", 2, 1)],
        ),
        ("<<: {b: c}\n", [("unsafe-yaml", "merge-key", 1, 1)]),
        ("%YAML 1.2\n---\na: b\n", [("unsafe-yaml", "directive", 1, 1)]),
        ("%TAG ! x\n---\na: b\n", [("unsafe-yaml", "directive", 1, 1)]),
        ("a: b\n---\nc: d\n", [("unsafe-yaml", "document", 2, 1)]),
        ("? [a]\n: b\n", [("unsafe-yaml", "complex-key", 1, 3)]),
        ("a: {{ x }}\n", [("unsafe-yaml", "complex-key", 1, 5)]),
        ("a: b\na: c\n", [("duplicate-key", "", 2, 1)]),
        ('a: b\n"a": c\n', [("duplicate-key", "", 2, 1)]),
        ("a:\n  b: 1\n  c: 2\na:\n  b: 3\n", [("duplicate-key", "", 4, 1)]),
        ("a: b\na:\n", [("duplicate-key", "", 2, 1)]),
        ("a:\nb: c\n", [("empty-value", "plain", 1, 1)]),
        ("a:\n  - b\n  -\n", [("empty-value", "plain", 3, 4)]),
        ("a: " + "[" * DEEPEST + "]" * DEEPEST, [("too-deep", "", 1, 13)]),
        ('a: "\\u202e"\n', [("forbidden-character", "escaped", 1, 4)]),
        ('a: "b\\rc"\n', [("forbidden-character", "escaped", 1, 4)]),
        ('"a\\0": b\n', [("forbidden-character", "escaped", 1, 1)]),
        ("", [("not-yaml", "empty", 1, 1)]),
        ("# nur ein Kommentar\n", [("not-yaml", "empty", 1, 1)]),
        ("---\n", [("not-yaml", "empty", 1, 1)]),
        ("- a\n", [("not-yaml", "list", 1, 1)]),
        ("[a, b]", [("not-yaml", "list", 1, 1)]),
        ("a\n", [("not-yaml", "scalar", 1, 1)]),
        ("a:b\n", [("not-yaml", "scalar", 1, 1)]),
    ],
)
def test_what_is_refused_is_named(text: str, faults: list[tuple[str, str, int, int]]) -> None:
    assert _faults(text) == faults
    assert read(PATH, text)[1] == inspect(PATH, text).faults


@pytest.mark.parametrize(
    ("text", "variant", "line", "column"),
    [
        ("a: 1\n\tb: 2\n", "tab", 2, 1),
        ("a:\n\t- x\n", "tab", 2, 1),
        ("a:\n  - u: x\n\t  t: y\n", "tab", 3, 1),
        ("a: |\n\tx\n", "tab", 2, 1),
        ("a: b: c\n", "colon", 1, 5),
        ("a:\n  - b: c: d\n", "colon", 2, 9),
        ("title: Hamburg:\n", "colon", 1, 15),
        ("'a': b: c\n", "colon", 1, 7),
        ("a: @b\n", "quote", 1, 4),
        ("a: `b`\n", "quote", 1, 4),
        ("a: %b\n", "quote", 1, 4),
        ("a: & b\n", "quote", 1, 5),
        ("a: ]b\n", "quote", 1, 4),
        ("a: ,b\n", "quote", 1, 4),
        ("a: | b\n", "quote", 1, 6),
        ("a: > b\n", "quote", 1, 6),
        ("a: !x!y b\n", "quote", 1, 4),
        ('a: "b\n', "unclosed", 1, 4),
        ("a: 'b\nc: d\n", "unclosed", 1, 4),
        ('a: "b\nc: "d"\n', "unclosed", 1, 4),
        ("a: [b\n", "unclosed", 1, 4),
        ("a: {b: c\n", "unclosed", 1, 4),
        ("a: {b\n", "unclosed", 1, 4),
        ('{"a": "b" "c": "d"}\n', "comma", 1, 11),
        ('a: "b" c\n', "rest", 1, 8),
        ("a: 'It's'\n", "rest", 1, 8),
        ("a: [b] c\n", "rest", 1, 8),
        ('a: "b \\q"\n', "escape", 1, 7),
        ('a: "\\x9"\n', "escape", 1, 7),
        ("a: b\nTitel Hamburg\nc: d\n", "no-colon", 2, 1),
        ("a: b\nc:d\ne: f\n", "no-colon", 2, 1),
        ("a: b\nc\n", "no-colon", 2, 1),
        ("a: 1\nb c\n d: e\n", "no-colon", 2, 1),
        ("a:\n  b c\n  d: e\n", "no-colon", 2, 3),
        ("a: 1\n  b: 2\n", "indentation", 2, 3),
        ("a:\n  - x\n - y\n", "indentation", 3, 2),
        ("a:\n  b: 1\n c: 2\n", "indentation", 3, 2),
        ("  a: 1\nb: 2\n", "indentation", 2, 1),
        ("a: x\n- b\n", "indentation", 2, 1),
        ("a:\n  - b: 1\n  c: 2\n", "indentation", 3, 3),
        ("a: - b\n", "dash", 1, 4),
    ],
)
def test_mistakes_of_people_are_told_apart(text: str, variant: str, line: int, column: int) -> None:
    assert _faults(text) == [("not-yaml", variant, line, column)]
    assert read(PATH, text)[0] is None


@pytest.mark.parametrize(
    ("text", "variant"),
    [
        ("%YAML 2.0\n---\na: b\n", "directive"),
        ("%FOO x\n---\na: b\n", "directive"),
        ("%YAML 1.1\na: b\n", "directive"),
        ("a: b\n...\nc: d\n", "document"),
    ],
)
def test_directives_and_documents_that_the_parser_refuses(text: str, variant: str) -> None:
    assert [(rule, found) for rule, found, _, _ in _faults(text)] == [("unsafe-yaml", variant)]


def test_a_mistake_is_silent_where_an_alias_explains_it() -> None:
    assert _faults("a: *Stern über dem Hafen*\n") == [("unsafe-yaml", "alias", 1, 4)]


def test_refused_values_are_left_out_and_the_rest_is_kept() -> None:
    text = "a: &x b\nc: *x\nd: [e, *x, f]\ng: 1\ng: 2\nh:\ni:\n  - j\n  -\n"
    assert inspect(PATH, text).data == {"a": "b", "d": ["e", "f"], "g": "1", "i": ["j"]}


def test_escaped_control_characters_never_reach_a_value() -> None:
    layout = inspect(PATH, 'a: "b\\u202ec\\e[2J"\n')
    assert layout.data == {"a": "b\ufffdc\ufffd[2J"}


def test_places_of_keys_and_values() -> None:
    layout = inspect(PATH, "a: b\nc:\n  - d: 'e'\n")
    assert str(layout.keys["a",]) == f"{PATH}:1:1"
    assert str(layout.values["a",]) == f"{PATH}:1:4"
    assert str(layout.keys["c", 0, "d"]) == f"{PATH}:3:5"
    assert layout.values["c", 0, "d"].end_column == 11
    assert layout.styles == {("a",): "", ("c", 0, "d"): "'"}


def test_a_hundred_thousand_brackets_end_at_once() -> None:
    assert _faults("a: " + "[" * 100_000)[0][0] in {"too-deep", "not-yaml"}


_WORDS = st.sampled_from(
    [*"ab:-#'\"|>[]{},&*!%@`?~\t\\ \n", "a: ", "\n  ", "- ", "<<", "---", "...", "%YAML", "\\u202e"]
)
_TEXTS = st.one_of(st.lists(_WORDS).map("".join), st.text())


def _paths(node: Data, path: KeyPath = ()) -> list[KeyPath]:
    if isinstance(node, str):
        return [path]
    pairs = node.items() if isinstance(node, dict) else enumerate(node)
    return [found for step, inner in pairs for found in _paths(inner, (*path, step))]


def _check_places(text: str, layout: Layout) -> None:
    lines = text.split("\n")
    spans = [*layout.keys.values(), *layout.values.values()]
    for span in [*spans, *(fault.span for fault in layout.faults)]:
        assert 1 <= span.line <= len(lines)
        assert 1 <= span.column <= len(lines[span.line - 1]) + 1
        assert (span.line, span.column) <= (span.end_line, span.end_column)
    for path in _paths(layout.data or {}):
        assert path in layout.values
        assert path in layout.styles


@given(_TEXTS)
@example("\x00")
@example("a: b\rc: d")
@example("\ud800")
@example("a: b\u2028c: d")
@example("? ? a")
def test_any_text_is_read_or_refused_and_places_lie_inside(text: str) -> None:
    plain = ESCAPED.sub("?", text.replace("\ufeff", "?"))
    data, faults = read(PATH, plain)
    layout = inspect(PATH, plain)
    assert (data, faults) == (layout.data, layout.faults)
    assert data is not None or faults
    _check_places(plain, layout)


@given(_TEXTS)
def test_even_what_decoding_would_refuse_raises_nothing(text: str) -> None:
    _, faults = read(PATH, text)
    assert all(fault.span.line >= 1 for fault in faults)


_ENDS = st.sampled_from(["", "", "", " ", ":", " #", "# x", ": x", "\t", "\xa0", "\x85", ","])
_FORMS = (
    "b;Ä ö;-1.5;- c;a:b;a#b;https://x.de/?a=b#c;'d';'d''e';\"f: #g\";[];[h, i/j];[h,i];[-];{k: l};"
    "{k: l, k: m};{};>-;>;>2;|;|-;|2;?;~;&n;*n;!o;%p;@q;`r;---;...;1e3;s: t;u:;-;"
)
_LINES = st.builds(
    "{}{}{}{}{}".format,
    st.integers(0, 6).map(" ".__mul__) | st.sampled_from(["", "  ", "    "]),
    st.sampled_from(["", "", "- ", "- - ", "-"]),
    st.sampled_from(["", "v: ", "w: ", "x:", "y:  ", "'z': ", "# ", "v w: "]),
    st.sampled_from(_FORMS.split(";")),
    _ENDS,
)
_DOCUMENTS = st.lists(_LINES, max_size=7).map(lambda lines: "\n".join([*lines, ""]))


def _agree(text: str) -> bool:
    """Hold what the reader of lines makes of a text to the two others; whether it reads it."""
    try:
        built = _build(text.split("\n"))
    except _Irregular:
        return False
    layout = inspect(PATH, text)
    assert (layout.data, layout.faults) == (built, [])
    assert yaml.load(text, yaml.CBaseLoader) == built  # noqa: S506 - it builds text only
    return True


@settings(max_examples=400)
@given(_DOCUMENTS | _TEXTS)
def test_the_reader_of_lines_agrees_with_the_thorough_one_and_with_pyyaml(text: str) -> None:
    _agree(text)


_RECORD = """\
# ein Kommentar
title: Stadt: Land
titles:
  en: "Town: country"
counterpart: [oslo, bergen]
topics:
- culture/museums
purpose: >-
  Ein Satz, der
  weitergeht: hier.

projects:
  - title: 'Hafen #2'
    place: {name: Oslo, lat: 59.9}

    # noch einer
    actors:
      - oslo
notes: |
  zwei
  Zeilen
"""


@settings(max_examples=400)
@given(
    st.integers(0, len(_RECORD)),
    st.integers(0, 3),
    st.sampled_from([*" \n:-#'\"[]{}>|,\t\\&*!?%@`~a1Ä", "", "  ", "\n  ", ": ", " #", "- "]),
)
def test_it_agrees_on_a_record_with_a_slip_of_the_finger(at: int, lost: int, typed: str) -> None:
    _agree(_RECORD[:at] + typed + _RECORD[at + lost :])


def test_it_reads_records_in_their_usual_form() -> None:
    regular = _RECORD.replace("Stadt: Land", "Stadt und Land")
    assert not _agree(_RECORD)
    assert _agree(regular)
    root = Path(__file__).parents[1]
    records = [*root.glob("data/**/*.yaml"), *root.glob("examples/*/data/**/*.yaml")]
    read_by_line = [path for path in records if _agree(path.read_text("utf-8"))]
    assert len(read_by_line) > 0.95 * len(records) > 100


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a: b",
        "a:\n",
        "a: b\na: c\n",
        "a: b\n  \n",
        "a: {b: c, b: d}\n",
        "a: b\n  c\n",
        "a: >-\nb: c\n",
        "a: >-\n  b\n\n  c\n",
        "a: >-\n  b\n    c\n",
        "a: >-\n  b \n",
        "a:\n  b: c\n d: e\n",
        "a:\n" + "".join(f"{'  ' * n}- a:\n" for n in range(5)) + "          - b\n",
    ],
)
def test_what_is_out_of_the_ordinary_is_left_to_the_thorough_reader(text: str) -> None:
    assert not _agree(text)


_PLAIN = st.text(min_size=1).filter(lambda text: not ESCAPED.search(text))
_VALUES = st.recursive(
    _PLAIN,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_PLAIN, inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(_PLAIN, _VALUES, min_size=1, max_size=4))
def test_what_a_program_writes_is_read_again(data: dict[str, Any]) -> None:
    text = yaml.safe_dump(data, allow_unicode=True, default_style='"')
    assert read(PATH, text) == (data, [])
