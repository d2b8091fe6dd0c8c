"""A register for checking what a branch changed: all records, but the texts of few files."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from partnerkit.register import Register


def touching(register: Register, paths: Iterable[str]) -> Register:
    """Return the same register with the texts of the files at ``paths`` alone.

    Rules that compare records find what they found; those that read texts, and the comments that
    silence findings, see only these files.
    """
    sources = {path: register.sources[path] for path in paths if path in register.sources}
    found = replace(register, sources=sources)
    vars(found).update(survey=register.survey, actor_survey=register.actor_survey)
    return found
