"""Examples of the rules' manual pages → files of a small register that is in order.

An example is the part of a record that matters. Its top-level fields replace those of the base
record, or are added; comment lines in front say more:

``# data/actors/oslo.yaml``           the lines below belong to this file, not to ``beispiel``
``# whole: data/actors/oslo.yaml``    they are the whole file
``# without: lead, topics``           these fields are taken out
``# encoding: cp1252``                the file is written in this encoding
``# size: 300 KB``                    the file is filled up with comments to this size
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType

from partnerkit.finding import Fault
from partnerkit.lint import lint
from partnerkit.register import Register, assemble, load

TODAY = date(2026, 1, 15)
"""The day on which every example is judged."""

DEFAULT = "data/partnerships/beispiel.yaml"

_SOURCES = "sources:\n  - url: https://www.hamburg.de/beispiel\n    title: Pressemitteilung\n"
_ACTOR = f"name: Beispielstadt\nkind: municipality\ncountry: NO\n{_SOURCES}"
_PARTNERSHIP = (
    "title: Beispiel\nkind: twinning\nstatus: active\ncounterpart:\n  - oslo\n"
    "confirmed:\n  on: 2025-09-01\n  by: senatskanzlei-hamburg\n"
    "lead: senatskanzlei-hamburg\ntopics:\n  - culture\nsigned: 1998-05-12\n"
    "economic_anchor: Beide Häfen versorgen Schiffe mit Landstrom\n" + _SOURCES
)

BASE: Mapping[str, str] = MappingProxyType(
    {
        "partnerkit.yaml": (
            "register:\n  title: Internationale Partnerschaften\n"
            "  languages:\n    - de\n    - en\nhome:\n  - hamburg\n"
        ),
        "data/actors/bergen.yaml": _ACTOR.replace("Beispielstadt", "Bergen kommune"),
        "data/actors/hamburg.yaml": _ACTOR.replace(
            "Beispielstadt", "Freie und Hansestadt Hamburg"
        ).replace("NO", "DE"),
        "data/actors/oslo.yaml": _ACTOR.replace("Beispielstadt", "Oslo kommune"),
        "data/actors/senatskanzlei-hamburg.yaml": (
            "name: Senatskanzlei Hamburg\nkind: authority\ncountry: DE\npart_of: hamburg\n"
            + _SOURCES
        ),
        DEFAULT: _PARTNERSHIP.replace("Beispiel", "Städtepartnerschaft Hamburg – Oslo", 1),
        "data/partnerships/klima-bergen.yaml": (
            "title: Klimapartnerschaft Hamburg – Bergen\nkind: climate-partnership\n"
            "status: active\ncounterpart:\n  - bergen\nlead: senatskanzlei-hamburg\n"
            "topics:\n  - climate\nsigned: 2019-09-03\n"
            "confirmed:\n  on: 2025-11-04\n  by: senatskanzlei-hamburg\n" + _SOURCES
        ),
    }
)
"""The register that every example changes; no rule complains of it."""

_HEADER = re.compile(r"# (whole: )?((?:data/|partnerkit\.)[^\n]*)$", re.MULTILINE)
_OPTION = re.compile(r"# (without|encoding|size): ([^\n]*)\n")
_KEY = re.compile(r"^([^\s#-][^:\n]*):", re.MULTILINE)


def example_files(block: str) -> dict[str, bytes]:
    """Make the files of the base register with an example block worked in, by path."""
    files = {path: text.encode() for path, text in BASE.items()}
    for path, whole, part in _parts(block):
        options: dict[str, str] = {}
        while found := _OPTION.match(part):
            options[found[1]] = found[2]
            part = part[found.end() :]  # noqa: PLW2901 - the options are read off the front
        text = part if whole else _merged(path, part, options.get("without", ""))
        raw = text.encode(options.get("encoding", "utf-8"))
        size = int(options.get("size", "0 KB").removesuffix(" KB")) * 1024
        files[path] = raw + b"# ...\n" * -(-max(0, size - len(raw)) // 6)
    return files


def example_register(block: str, folder: Path) -> Register:
    """Write the files of an example into an empty folder and load the register."""
    for path, raw in example_files(block).items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(raw)
    return load(folder, today=TODAY)


def faults(rule: str, block: str) -> list[Fault]:
    """What one rule finds in an example, without touching the disk."""
    register = assemble(example_files(block), today=TODAY)
    return [finding.fault for finding in lint(register).findings if finding.rule == rule]


def _parts(block: str) -> Iterator[tuple[str, bool, str]]:
    """Split a block at its header lines: path, whether it is the whole file, text."""
    pieces = _HEADER.split(block)
    if pieces[0].strip():
        yield DEFAULT, False, pieces[0]
    for whole, path, text in zip(pieces[1::3], pieces[2::3], pieces[3::3], strict=True):
        yield path, whole is not None, text.removeprefix("\n")


def _merged(path: str, part: str, without: str) -> str:
    base = BASE.get(path, _ACTOR if path.startswith("data/actors/") else _PARTNERSHIP)
    replaced = {*_KEY.findall(part), *(name.strip() for name in without.split(","))}
    kept = [
        field
        for field in re.split(r"^(?=\S)", base, flags=re.MULTILINE)
        if field.partition(":")[0] not in replaced
    ]
    return "".join(kept) + part
