"""``fmt``: many files into canonical order and style."""

from __future__ import annotations

from collections.abc import Iterable

from partnerkit.editing import CannotEdit, formatted
from partnerkit.register import Register
from partnerkit.writing.draft import Draft, said


def format_files(
    register: Register, paths: Iterable[str], *, written: bool
) -> tuple[Draft, list[CannotEdit]]:
    """Draft the canonical form of files; the second value names those that stay as they are.

    ``written`` is whether the draft will be: its sentences say "was put" or "is not yet".
    """
    draft = Draft(register, said("format-records"))
    sentence = said("formatted" if written else "to-format")
    refused: list[CannotEdit] = []
    for path in paths:
        source = register.sources[path]
        try:
            result = formatted(source)
        except CannotEdit as error:
            refused.append(error)
            continue
        if result is not source:
            draft.put(result, sentence)
    return draft, refused
