"""Musterstadt fills every field of the format and is in order."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from partnerkit.finding import Severity
from partnerkit.lint import lint
from partnerkit.model.fields import KINDS, walk
from partnerkit.yaml_inspector import Data
from tests.musterstadt import register


def stated(value: Data, path: tuple[str, ...] = ()) -> Iterator[str]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield ".".join((*path, name))
            yield from stated(inner, (*path, name))
    elif isinstance(value, list):
        for inner in value:
            yield from stated(inner, path)


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_is_filled(kind: str) -> None:
    found = register()
    sources = {
        "partnership": [entry.source for entry in found.partnerships],
        "actor": [entry.source for entry in found.actors],
        "settings": [found.settings_source],
    }[kind]
    filled = {path for source in sources for path in stated(source.data)}
    known = {path.partition(".")[2] for path, _ in walk(KINDS[kind], kind)}
    assert known - filled == set()


def test_there_is_no_error() -> None:
    findings = lint(register()).findings
    assert [f for f in findings if f.severity is Severity.ERROR] == []
