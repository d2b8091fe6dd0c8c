"""A register in a folder of its own, for tests that write."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from partnerkit.register import Register, load
from partnerkit.writing.draft import Draft
from partnerkit.writing.save import save
from tests.folders import put

TODAY = date(2026, 3, 1)
SOURCES = "sources:\n  - url: https://example.org/\n"
FILES = {
    "partnerkit.yaml": (
        "register:\n  title: Test\n  languages: [de, en]\nhome: [hamburg]\n"
        "offices:\n  - actor: kanzlei\n    every: 12\nviews:\n  kanzlei: lead is kanzlei\n"
    ),
    "data/actors/hamburg.yaml": f"name: Hamburg\nkind: municipality\ncountry: DE\n{SOURCES}",
    "data/actors/kanzlei.yaml": (
        f"name: Senatskanzlei\nkind: authority\ncountry: DE\npart_of: hamburg\n{SOURCES}"
    ),
    "data/actors/wirtschaft.yaml": (
        f"name: Wirtschaftsbehörde\nkind: authority\ncountry: DE\npart_of: hamburg\n{SOURCES}"
    ),
    "data/actors/oslo.yaml": f"name: Oslo\nkind: municipality\ncountry: NO\n{SOURCES}",
    "data/partnerships/hh-oslo.yaml": (
        "# Die älteste im Norden\ntitle: 'Hamburg – Oslo'  # Titel\nkind: twinning\n"
        "status: active\ncounterpart: [oslo]  # nur die Stadt\nlead: kanzlei\ntopics:\n"
        f"- culture  # vor allem\nsigned: 1989\n{SOURCES}"
        "notes: >-  # intern\n  Ein Anruf\n  genügt.\n"
    ),
    "data/partnerships/hh-oslo-klima.yaml": (
        "title: Klima Hamburg – Oslo\nkind: climate-partnership\nstatus: active\n"
        "counterpart:\n  - oslo\nlead: kanzlei\ntopics:\n  - climate\nsigned: 2019-09\n"
        f"under: hh-oslo\n{SOURCES}"
    ),
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return put(tmp_path, FILES)


@pytest.fixture
def register(root: Path) -> Register:
    return load(root, today=TODAY)


@pytest.fixture
def texts(root: Path) -> Callable[[], dict[str, bytes]]:
    """Read every file below the root, so that nothing can be left over unseen."""

    def read() -> dict[str, bytes]:
        found = (path for path in sorted(root.rglob("*")) if path.is_file())
        return {path.relative_to(root).as_posix(): path.read_bytes() for path in found}

    return read


@pytest.fixture
def written(root: Path) -> Callable[[Draft], Register]:
    """Save a draft and read the register again."""

    def write(draft: Draft) -> Register:
        save(root, draft)
        return load(root, today=TODAY)

    return write
