"""``fmt`` hides no finding and makes none: shown on the bad example of every rule."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from partnerkit.editing import CannotEdit, formatted
from partnerkit.lint import all_rules, lint
from partnerkit.register import Register, load
from tests.examples import example_register


def _findings(register: Register) -> Counter[tuple[object, ...]]:
    """Count findings by what they are about, wherever that stands now."""
    faults = (finding.fault for finding in lint(register).findings)
    return Counter((f.rule, f.span.path, f.key_path, f.variant) for f in faults)


@pytest.mark.parametrize("name", sorted(all_rules()))
def test_a_formatted_register_has_the_same_findings(name: str, tmp_path: Path) -> None:
    register = example_register(all_rules()[name].manual.bad, tmp_path)
    before = _findings(register)
    for path, source in register.sources.items():
        try:
            (tmp_path / path).write_bytes(formatted(source).raw)
        except CannotEdit as error:
            assert error.fault is not None  # noqa: PT017 - a file that is refused for a fault
    assert _findings(load(tmp_path, today=register.today)) == before
