from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, note

from partnerkit.editing import CannotEdit, formatted
from partnerkit.editing.order import ranks
from partnerkit.source import Source
from tests.editing.texts import PATH, sources

ROOT = Path(__file__).parents[2]


def fmt(text: str, path: str = PATH) -> str:
    return formatted(Source(path, text.encode())).raw.decode()


@given(sources())
def test_meaning_and_comments_stay_and_a_second_time_changes_nothing(
    drawn: tuple[dict[str, Any], Source, list[str]],
) -> None:
    data, source, notes = drawn
    note(source.raw.decode())
    assert source.read() == (data, [])
    once = formatted(source)
    assert once.read() == (data, [])
    text = once.raw.decode()
    note(text)
    assert sorted(notes) == sorted(
        line[at:] for line in text.splitlines() if (at := line.find("# note ")) >= 0
    )
    assert formatted(once).raw == once.raw
    names = ranks("partnership", ()) or {}
    known = [names[name] for name in once.read()[0] or {} if name in names]
    assert known == sorted(known)
    assert ("\r\n" in text) == (b"\r\n" in source.raw)


def test_a_record_gets_the_order_and_style_of_the_format() -> None:
    text = (
        'status:   "active"\n\n\n\ntopics: [ sport,\n    culture ]\n'
        "sources:\n-   accessed: 2024-02-28\n    url: 'https://example.org/'\n"
        "term: {end: 2030, start: 2020}\nunbekannt: ja\ntitle: |\n"
        "  Städtepartnerschaft\n  # mit Oslo"
    )
    assert fmt(text.replace("|\n", "|-\n")) == (
        "title: |-\n  Städtepartnerschaft\n  # mit Oslo\nstatus: active\n\ntopics:\n  - sport\n"
        "  - culture\nterm:\n  start: 2020\n  end: 2030\nsources:\n  - url: https://example.org/\n"
        "    accessed: 2024-02-28\nunbekannt: ja\n"
    )


def test_comments_travel_with_their_fields() -> None:
    text = """\
# SPDX-License-Identifier: CC0-1.0
# über den Status
status: active  # laut Anruf
sources: # die Quellen
  # die erste
  - title: Meldung  # ohne Datum
    # die Adresse
    url: https://example.org/
    # Ende der ersten
  # Ende der Liste
# über den Titel
# in zwei Zeilen
title: # der Titel
  Oslo  # kurz
topics: [
  sport, # zuerst
  culture
  # sonst keine
]  # fertig
# ganz unten
"""
    assert (
        fmt(text)
        == """\
# SPDX-License-Identifier: CC0-1.0
# über den Titel
# in zwei Zeilen
# der Titel
title: Oslo  # kurz
# über den Status
status: active  # laut Anruf
topics:  # fertig
  - sport  # zuerst
  - culture
  # sonst keine
sources:  # die Quellen
  # die erste
  # die Adresse
  - url: https://example.org/
    title: Meldung  # ohne Datum
    # Ende der ersten
  # Ende der Liste
# ganz unten
"""
    )


def test_what_an_empty_line_sets_apart_at_the_top_stays_there() -> None:
    assert fmt("\n# Über die Datei\n\n# über den Status\nstatus: active\ntitle: x\n") == (
        "# Über die Datei\n\ntitle: x\n# über den Status\nstatus: active\n"
    )


def test_a_field_without_a_value_stays_empty() -> None:
    assert fmt("title: x\nstatus: active\nlead:   # wer?\n") == (
        "title: x\nstatus: active\nlead:  # wer?\n"
    )


def test_long_text_is_folded_and_long_lists_of_countries_stay_in_brackets() -> None:
    words = " ".join(["Zusammenarbeit"] * 12)
    result = fmt(f"title: x\npurpose: {words}\n")
    assert result.splitlines()[1] == "purpose: >-"
    assert max(map(len, result.splitlines())) <= 100
    codes = [f"A{chr(65 + at)}" for at in range(26)]
    settings = "country_groups:\n  - countries: [" + ", ".join(codes) + "]\n"
    assert fmt(settings, "partnerkit.yaml") == (
        "country_groups:\n  - countries: [\n      "
        + ", ".join(codes[:23])
        + ",\n      AX, AY, AZ\n"
        "    ]\n"
    )


def test_a_byte_order_mark_goes_and_line_ends_become_one() -> None:
    source = Source(PATH, b"\xef\xbb\xbftitle: x\r\nstatus:  active\nlead: a\r\n")
    assert formatted(source).raw == b"title: x\r\nstatus: active\r\nlead: a\r\n"


@pytest.mark.parametrize("text", ["title: x\ntitle: y\n", "title: \u202ex\n", "title: !!str x\n"])
def test_a_file_with_faults_of_yaml_is_left_alone(text: str) -> None:
    with pytest.raises(CannotEdit):
        fmt(text)


@pytest.mark.parametrize(
    "folder", [".", "examples/berlin", "examples/koblenz", "examples/musterstadt"]
)
def test_the_records_of_this_repository_are_in_order(folder: str) -> None:
    root = ROOT / folder
    files = [root / "partnerkit.yaml", *sorted(root.glob("data/*/*.yaml"))]
    for file in files:
        source = Source(file.relative_to(root).as_posix(), file.read_bytes())
        assert formatted(source) is source, source.path


def test_an_ignore_stays_where_it_works() -> None:
    text = (
        "title: x\nstatus: active\n# partnerkit: ignore[unknown-topic] ein neues Thema\n"
        "topics: [neu, alt]\n"
        "sources:\n  - {title: a, url: x}  # partnerkit: ignore[bad-url] nur auf Papier\n"
    )
    assert fmt(text) == text
    assert "topics:\n  - neu\n" in fmt(text.replace("partnerkit: ignore", "siehe"))


def test_text_that_may_have_been_cut_off_is_not_made_a_comment_for_good() -> None:
    assert fmt('title: Hafen #1\nstatus: "active" #2\nkind:   x    # 3\n') == (
        "title: Hafen #1\nkind: x  # 3\nstatus: active  #2\n"
    )
