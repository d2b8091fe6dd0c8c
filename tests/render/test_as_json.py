"""JSON: codes and ids, dates as exact as they are, null apart from nothing."""

from __future__ import annotations

import json

from partnerkit.model.types import PartialDate
from partnerkit.render.as_json import render
from partnerkit.report import (
    Cell,
    Code,
    Column,
    Fact,
    Facts,
    Heading,
    Item,
    Items,
    Link,
    Money,
    Node,
    Order,
    Ref,
    Report,
    Room,
    Share,
    Table,
    Tone,
    Toned,
    Tree,
    paragraph,
)
from partnerkit.words.word import Word
from tests.render.test_as_terminal import HEAD
from tests.small_register import DAY


def test_every_kind_of_value() -> None:
    cells: tuple[Cell, ...] = (
        "Text",
        Word("ja", "yes"),
        PartialDate("2024-02"),
        DAY,
        3,
        None,
        (),
        Code("status", "active"),
        Ref("actor", "oslo", Word("Oslo", "Oslo City")),
        Link("https://x.example/", "X"),
        Money(2.5),
        Share(1, 3),
        Toned(1, Tone.BAD),
    )
    columns = tuple(Column(f"c{n}", "L") for n in range(len(cells)))
    report = Report(
        "probe",
        Word("Titel", "Title"),
        HEAD,
        (
            Heading("H"),
            paragraph("Satz mit ", 3, " Teilen."),
            Table("t", columns, (cells,)),
            Table("hidden", columns, (), room=Room.TEXTS),
            Table("sorted", (Column("a", "A"),), (("b",), ("a",)), order=(Order("a"),)),
            Facts("f", (Fact("key", "Label", Code("country", "NO")),)),
            Items("i", (Item("eins", (Fact("n", "N", 1),)),)),
            Tree("tree", (Node("a", (Node("b"),)),)),
        ),
        subtitle=(Word("Auswahl: ", "Selection: "), Code("country", "NO")),
        gaps=(Word("Lücke", "Gap"),),
    )
    found = json.loads(render(report, "en"))
    assert found == {
        "version": 1,
        "report": "probe",
        "register": "Musterregister",
        "as_of": "2026-01-15",
        "commit": None,
        "audience": "internal",
        "title": "Title",
        "selection": "Selection: Norway",
        "data": {
            "t": [
                {
                    "c0": "Text",
                    "c1": "yes",
                    "c2": "2024-02",
                    "c3": "2026-01-15",
                    "c4": 3,
                    "c5": None,
                    "c6": [],
                    "c7": "active",
                    "c8": {"id": "oslo", "name": "Oslo City"},
                    "c9": "https://x.example/",
                    "c10": 2.5,
                    "c11": {"part": 1, "whole": 3},
                    "c12": 1,
                }
            ],
            "sorted": [{"a": "a"}, {"a": "b"}],
            "f": {"key": "NO"},
            "i": [{"title": "eins", "n": 1}],
            "tree": [{"value": "a", "children": [{"value": "b", "children": []}]}],
        },
        "texts": ["Satz mit 3 Teilen."],
        "gaps": ["Gap"],
    }
