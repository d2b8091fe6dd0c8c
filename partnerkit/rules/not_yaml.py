"""Files that cannot be read as a record at all."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.files import SETTINGS
from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import read_faults, rule
from partnerkit.words.word import Word

_FORMATS = {
    "zip": Word(de="eine Excel-, Word- oder ZIP-Datei", en="an Excel, Word or ZIP file"),
    "office": Word(de="ein Dokument eines Office-Programms", en="a document of an office program"),
    "pdf": Word(de="eine PDF-Datei", en="a PDF file"),
    "image": Word(de="ein Bild", en="a picture"),
}


@rule(
    Severity.ERROR,
    de="hier lässt sich die Zeile nicht als YAML lesen; setzen Sie den Wert in Anführungszeichen",
    en="from here on the line cannot be read as YAML; put the value in quotation marks",
    tab=Word(
        de="die Zeile ist mit einem Tabulator eingerückt; nehmen Sie Leerzeichen",
        en="the line is indented with a tab; use spaces",
    ),
    colon=Word(
        de="im Wert steht ein Doppelpunkt; setzen Sie den ganzen Wert in Anführungszeichen",
        en="there is a colon inside the value; put the whole value in quotation marks",
    ),
    quote=Word(
        de="der Wert beginnt mit einem Zeichen, das in YAML etwas anderes bedeutet; setzen Sie den "
        "ganzen Wert in Anführungszeichen",
        en="the value begins with a sign that means something else in YAML; put the whole value "
        "in quotation marks",
    ),
    rest=Word(
        de="hinter dem schließenden Zeichen steht noch Text; setzen Sie den ganzen Wert in "
        "Anführungszeichen und verdoppeln Sie einfache Anführungszeichen darin",
        en="there is more text behind the closing mark; put the whole value in quotation marks "
        "and double any apostrophe inside",
    ),
    unclosed=Word(
        de="die Klammer oder das Anführungszeichen wird nicht geschlossen; ergänzen Sie das Ende",
        en="the bracket or quotation mark is never closed; add its end",
    ),
    comma=Word(
        de="hier fehlt ein Komma oder eine schließende Klammer; ergänzen Sie das Zeichen",
        en="a comma or a closing bracket is missing here; add it",
    ),
    no_colon=Word(
        de="hier fehlt der Doppelpunkt nach dem Feldnamen; schreiben Sie Feld, Doppelpunkt, "
        "Leerzeichen, Wert, etwa „status: active“",
        en="the colon after the field's name is missing here; write field, colon, space, value, "
        'such as "status: active"',
    ),
    indentation=Word(
        de="die Einrückung passt nicht zu den Zeilen davor; rücken Sie alle Felder einer Ebene "
        "gleich weit ein",
        en="the indentation does not fit the lines before; indent all fields of one level alike",
    ),
    dash=Word(
        de="eine Liste beginnt in einer neuen Zeile; schreiben Sie „- “ eingerückt unter das Feld",
        en='a list begins on a new line; write "- " indented below the field',
    ),
    escape=Word(
        de="nach dem umgekehrten Schrägstrich steht kein Zeichen, das YAML kennt; nehmen Sie "
        "einfache Anführungszeichen um den Wert",
        en="no sign that YAML knows follows the backslash; put the value in single quotation marks",
    ),
    empty=Word(
        de="die Datei ist leer; schreiben Sie den Eintrag hinein oder löschen Sie sie",
        en="the file is empty; write the record into it or delete it",
    ),
    list=Word(
        de="die Datei enthält eine Liste; schreiben Sie jeden Eintrag als Felder in eine eigene "
        "Datei",
        en="the file holds a list; write each record as fields into a file of its own",
    ),
    scalar=Word(
        de="hier steht Text ohne Feld; schreiben Sie Feld, Doppelpunkt, Leerzeichen, Wert, etwa "
        "„title: Hafenpartnerschaft“",
        en="there is text without a field; write field, colon, space, value, such as "
        '"title: Port partnership"',
    ),
    binary=Word(
        de="die Datei ist {format} und kein Text; speichern Sie den Eintrag als reinen Text in "
        "UTF-8",
        en="the file is {format} and no text; save the record as plain text in UTF-8",
    ),
    pointer=Word(
        de="hier liegt nur ein Verweis von Git LFS und nicht der Eintrag; holen Sie ihn mit "
        "„git lfs pull“ und nehmen Sie „*.yaml“ aus Git LFS heraus",
        en="this is only a pointer of Git LFS and not the record; fetch it with "
        '"git lfs pull" and take "*.yaml" out of Git LFS',
    ),
)
def not_yaml(register: Register) -> Iterator[Fault]:
    """A file cannot be read as the fields of a record.

    Why: Nothing in the file counts until the place is mended; the record is missing from every
    overview. Mostly it is a tab, a colon inside a value, or a quotation mark that is not closed.

    Deutsch: Eine Datei lässt sich nicht als Felder eines Eintrags lesen.

    Warum: Bis die Stelle behoben ist, zählt nichts in der Datei; der Eintrag fehlt in jeder
    Übersicht. Meist ist es ein Tabulator, ein Doppelpunkt in einem Wert oder ein Anführungszeichen,
    das nicht geschlossen wird.

    Bad::

        title: Hamburg und Oslo: gemeinsam am Meer

    Good::

        title: "Hamburg und Oslo: gemeinsam am Meer"
    """
    for fault in read_faults(register, "not-yaml"):
        if fault.variant == "empty" and fault.span.path == SETTINGS:
            continue  # everything in the settings may be left out
        kind = fault.values.get("format")
        yield fault.saying(format=_FORMATS[kind]) if isinstance(kind, str) else fault
