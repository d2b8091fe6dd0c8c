"""References by an id that a record no longer has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar, cast

from partnerkit.finding import Fault, Severity
from partnerkit.model.types import Model
from partnerkit.references import references
from partnerkit.register import Entry, Register
from partnerkit.rule import rule
from partnerkit.survey import Survey

R = TypeVar("R", bound=Model)


@rule(
    Severity.INFO,
    de="„{value}“ heißt jetzt „{present}“; partnerkit fix setzt die heutige Kennung ein",
    en='"{value}" is called "{present}" now; partnerkit fix enters the id of today',
)
def former_reference(register: Register) -> Iterator[Fault]:
    """A record is referred to by a former id.

    Why: Former ids keep leading to their record, so that nothing breaks while a change is on its
    way. Whoever searches the files for the id of today does not find these references.

    Deutsch: Ein Verweis nennt eine frühere Kennung.

    Warum: Frühere Kennungen führen weiter zu ihrem Eintrag, damit nichts bricht, solange eine
    Änderung unterwegs ist. Wer die Dateien nach der heutigen Kennung durchsucht, findet diese
    Verweise nicht.

    Bad::

        # data/actors/oslo.yaml
        former_ids:
          - christiania
        # data/partnerships/beispiel.yaml
        counterpart:
          - christiania

    Good::

        # data/actors/oslo.yaml
        former_ids:
          - christiania
        # data/partnerships/beispiel.yaml
        counterpart:
          - oslo
    """
    present = {
        "partnership": _present(register.survey, register.partnership_by_id),
        "actor": _present(register.actor_survey, register.actor_by_id),
    }
    used = {kind: ids.keys() & register.mentioned[kind] for kind, ids in present.items()}
    if not any(used.values()):
        return
    entries = (*register.entries, register.settings_entry)
    for entry in cast("tuple[Entry[Model], ...]", entries):
        for reference in references(entry.record):
            if reference.target in used.get(reference.kind, ()):
                yield entry.fault(
                    "former-reference",
                    reference.path,
                    value=reference.target,
                    present=present[reference.kind][reference.target],
                )


def _present(survey: Survey[Entry[R]], by_id: Mapping[str, Entry[R]]) -> dict[str, str]:
    """Lead from each former id to the id of today; an id that is in use again is none."""
    return {
        former: entry.id
        for entry in survey.stating("former_ids")
        for former in entry.record.__dict__["former_ids"]
        if by_id[former].id == entry.id != former
    }
