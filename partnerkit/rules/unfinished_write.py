"""A writing command that was interrupted."""

from __future__ import annotations

from collections.abc import Iterable

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import read_faults, rule


@rule(
    Severity.ERROR,
    de="ein Befehl wurde beim Schreiben unterbrochen, manche Dateien sind neu und manche alt; "
    "partnerkit fmt bringt ihn zu Ende, wie jeder Befehl, der schreibt",
    en="a command was interrupted while writing, some files are new and some old; partnerkit fmt "
    "completes it, as every command does that writes",
)
def unfinished_write(register: Register) -> Iterable[Fault]:
    """A command that changes several files was interrupted between them.

    Why: A renamed record and the references to it change together. When the computer stops
    between two files, the register says two things at once until the rest is done.

    Deutsch: Ein Befehl, der mehrere Dateien ändert, wurde zwischen ihnen unterbrochen.

    Warum: Ein umbenannter Eintrag und die Verweise auf ihn ändern sich gemeinsam. Bleibt der
    Rechner zwischen zwei Dateien stehen, sagt das Register zweierlei, bis der Rest getan ist.

    Bad::

        # whole: data/.partnerkit-unfinished
        [["data/actors/oslo.yaml", ".partnerkit-0123456789abcdef.tmp", null, null]]

    Good::

        title: Städtepartnerschaft Hamburg – Oslo
    """
    return read_faults(register, "unfinished-write")
