"""Files that are too large for one record."""

from __future__ import annotations

from collections.abc import Iterable

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import read_faults, rule


@rule(
    Severity.ERROR,
    de="die Datei hat mehr als {most} KB; ein Eintrag ist ein kurzer Text, legen Sie Anhänge "
    "anderswo ab und nennen Sie sie unter „sources“",
    en="the file has more than {most} KB; a record is a short text, store attachments elsewhere "
    'and name them under "sources"',
)
def too_large(register: Register) -> Iterable[Fault]:
    """A file is larger than 256 KB.

    Why: A record of this size is no record: an attachment was pasted, or a program went wrong. It
    would slow every command down for everybody.

    Deutsch: Eine Datei ist größer als 256 KB.

    Warum: Ein so großer Eintrag ist keiner: Ein Anhang wurde hineinkopiert, oder ein Programm hat
    sich vertan. Er würde jeden Befehl für alle langsam machen.

    Bad::

        # data/actors/oslo.yaml
        # size: 300 KB

    Good::

        # data/actors/oslo.yaml
        # size: 20 KB
    """
    return read_faults(register, "too-large")
