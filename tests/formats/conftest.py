from __future__ import annotations

from datetime import date

import pytest

from partnerkit.lint import Result, lint
from partnerkit.register import Register, assemble

TEXTS = {
    "data/actors/hamburg.yaml": "name: Hamburg\nkind: municipality\ncountry: DE\n",
    "data/actors/schulbehoerde-hamburg.yaml": (
        "name: Schulbehörde\nkind: authority\ncountry: DE\npart_of: hamburg\n"
    ),
    "data/partnerships/oslo.yaml": (
        "title: Städtepartnerschaft Hamburg–Oslo\n"
        "kind: twinning\n"
        "status: active\n"
        "counterpart: [hamburg]\n"
        "departments:\n"
        "  # seit 1989\n"
        "  - schulbehoerde-hambrug\n"
        "status: dormant\n"
    ),
    "data/partnerships/umeå.yaml": "title: x\n",
}
RULES = ("dangling-actor", "duplicate-key", "file-name")


@pytest.fixture
def register() -> Register:
    """A register with one finding of each of ``RULES``."""
    return assemble(TEXTS, today=date(2026, 1, 15))


@pytest.fixture
def result(register: Register) -> Result:
    return lint(register, RULES)
