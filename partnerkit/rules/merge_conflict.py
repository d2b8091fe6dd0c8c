"""Marks that Git leaves where two versions of a file met."""

from __future__ import annotations

from collections.abc import Iterable

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import read_faults, rule


@rule(
    Severity.ERROR,
    de="hier treffen zwei Fassungen aufeinander; behalten Sie die richtige und löschen Sie die "
    "Zeilen mit „<<<<<<<“, „=======“ und „>>>>>>>“",
    en="two versions meet here; keep the right one and delete the lines with "
    '"<<<<<<<", "=======" and ">>>>>>>"',
)
def merge_conflict(register: Register) -> Iterable[Fault]:
    """A merge of two versions of the file was not finished.

    Why: Two offices changed the same lines, and Git asks a person to choose. Until then the file is
    no record.

    Deutsch: Das Zusammenführen zweier Fassungen der Datei wurde nicht beendet.

    Warum: Zwei Stellen haben dieselben Zeilen geändert, und Git bittet einen Menschen zu wählen.
    Bis dahin ist die Datei kein Eintrag.

    Bad::

        <<<<<<< HEAD
        status: active
        =======
        status: dormant
        >>>>>>> sportamt

    Good::

        status: dormant
    """
    return read_faults(register, "merge-conflict")
