"""File names that are no ids."""

from __future__ import annotations

from collections.abc import Iterable

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import read_faults, rule
from partnerkit.words.word import Word


@rule(
    Severity.ERROR,
    de="„{name}“ ist kein Name für einen Eintrag; nehmen Sie Kleinbuchstaben ohne Umlaute, Ziffern "
    "und Bindestriche{meant}",
    en='"{name}" is no name for a record; use lower-case letters a to z, digits and hyphens{meant}',
    suffix=Word(
        de="„{name}“ wird wegen der Endung nicht gelesen; Dateien enden auf „.yaml“{meant}",
        en='"{name}" is not read because of its ending; files end in ".yaml"{meant}',
    ),
    reserved=Word(
        de="„{name}“ ist unter Windows reserviert und ließe sich dort nicht anlegen; wählen Sie "
        "einen anderen Namen",
        en='"{name}" is reserved on Windows and could not be created there; choose another name',
    ),
    long=Word(
        de="„{name}“ ist als Name zu lang; nehmen Sie höchstens {most} Zeichen",
        en='"{name}" is too long a name; use at most {most} characters',
    ),
    case=Word(
        de="„{name}“ unterscheidet sich von „{first}“ nur in der Groß- und Kleinschreibung; geben "
        "Sie einer der Dateien einen anderen Namen",
        en='"{name}" differs from "{first}" only in capital letters; rename one of the files',
    ),
)
def file_name(register: Register) -> Iterable[Fault]:
    """The name of a record's file is no id.

    Why: The name of the file is the id by which other records refer to this one, and part of its
    web address. Capital letters and umlauts come out differently on different computers.

    Deutsch: Der Name der Datei eines Eintrags ist keine Kennung.

    Warum: Der Dateiname ist die Kennung, mit der andere Einträge auf diesen verweisen, und Teil
    seiner Webadresse. Großbuchstaben und Umlaute kommen auf verschiedenen Rechnern verschieden an.

    Bad::

        # data/partnerships/Köln und Oslo.yaml
        title: Städtepartnerschaft Köln – Oslo

    Good::

        # data/partnerships/koeln-und-oslo.yaml
        title: Städtepartnerschaft Köln – Oslo
    """
    return read_faults(register, "file-name")
