"""Files that lie where no record is read, or that are no ordinary files."""

from __future__ import annotations

from collections.abc import Iterable

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import read_faults, rule
from partnerkit.words.word import Word


@rule(
    Severity.ERROR,
    de="„{path}“ wird hier nicht gelesen; Einträge liegen in „data/partnerships“ und „data/actors“",
    en='"{path}" is not read here; records lie in "data/partnerships" and "data/actors"',
    folder=Word(
        de="„{path}“ liegt in einem Ordner, der nicht gelesen wird; legen Sie die Datei "
        "unmittelbar nach „data/partnerships“ oder „data/actors“",
        en='"{path}" lies in a folder that is not read; put the file directly into '
        '"data/partnerships" or "data/actors"',
    ),
    left_over=Word(
        de="„{name}“ wird nicht gelesen, denn Einträge enden auf „.yaml“; benennen Sie die Datei "
        "um oder löschen Sie sie{meant}",
        en='"{name}" is not read, because records end in ".yaml"; rename or delete the file{meant}',
    ),
    link=Word(
        de="„{path}“ ist eine Verknüpfung, der aus Sicherheitsgründen nicht gefolgt wird; legen "
        "Sie die Datei selbst hierher",
        en='"{path}" is a link, which is not followed for safety; put the file itself here',
    ),
    special=Word(
        de="„{path}“ ist keine gewöhnliche Datei; löschen Sie sie oder legen Sie den Eintrag als "
        "Textdatei an",
        en='"{path}" is no ordinary file; delete it or create the record as a text file',
    ),
    denied=Word(
        de="„{path}“ darf nicht gelesen werden; geben Sie Ihrem Konto das Leserecht",
        en='"{path}" may not be read; give your account the right to read it',
    ),
    unreadable=Word(
        de="„{path}“ ließ sich nicht lesen; prüfen Sie das Laufwerk und versuchen Sie es erneut",
        en='"{path}" could not be read; check the drive and try again',
    ),
    vanished=Word(
        de="„{path}“ ist während des Lesens verschwunden; starten Sie den Befehl erneut",
        en='"{path}" vanished while it was being read; start the command again',
    ),
)
def misplaced_file(register: Register) -> Iterable[Fault]:
    """A file that may be a record lies where it is not read, or is no ordinary file.

    Why: Its author believes the record to be in the register, but no overview shows it.

    Deutsch: Eine Datei, die ein Eintrag sein kann, liegt an einer Stelle, die nicht gelesen wird,
    oder ist keine gewöhnliche Datei.

    Warum: Wer sie geschrieben hat, glaubt den Eintrag im Register, aber keine Übersicht zeigt ihn.

    Bad::

        # data/partnerships/archiv/bergen.yaml
        title: Freundschaft Hamburg – Bergen

    Good::

        # data/partnerships/bergen.yaml
        title: Freundschaft Hamburg – Bergen
        counterpart:
          - bergen
    """
    return read_faults(register, "misplaced-file")
