"""What the form says to those who fill it in, and what the import says of what they wrote."""

from __future__ import annotations

from typing import Final

from partnerkit.words.word import Term, Word

HEADINGS: Final[dict[str, Term]] = {
    "id": Term("Kennung", "Id", ("Kürzel", "Schlüssel", "Dateiname", "key", "slug")),
    "topics": Term("Thema", "Topic"),
    "counterpart-country": Term(
        "Land des Gegenübers",
        "Country of the counterpart",
        ("Land", "Staat", "country", "Partnerland", "Land der Partnerstadt"),
    ),
    "counterpart-kind": Term(
        "Art des Gegenübers",
        "Kind of the counterpart",
        ("Art des Partners", "Partnertyp", "kind of partner", "partner type"),
    ),
}
"""Columns of a table that are no fields of a partnership, or have a heading of their own."""

FORM: Final[dict[str, Word]] = {
    "sheet-entries": Word("Partnerschaften", "Partnerships"),
    "sheet-actors": Word("Akteure", "Actors"),
    "sheet-help": Word("Erklärungen", "Explanations"),
    "help-counterpart-country": Word(
        "Nur wenn das Gegenüber nicht auf dem Blatt „Akteure“ steht.",
        'Only if the counterpart is not on the sheet "Actors".',
    ),
    "help-counterpart-kind": Word(
        "Nur wenn das Gegenüber nicht auf dem Blatt „Akteure“ steht: Gemeinde, Hochschule, Hafen …",
        'Only if the counterpart is not on the sheet "Actors": municipality, university, port …',
    ),
    "help-counterpart": Word(
        "Wie auf dem Blatt „Akteure“; wer dort fehlt, mit dem amtlichen Namen. Mehrere mit "
        "Semikolon.",
        'As on the sheet "Actors"; who is missing there, by the official name. Several with '
        "semicolons.",
    ),
    "help-lead": Word(
        "Die zuständige Stelle, wie auf dem Blatt „Akteure“; eine, die dort fehlt, mit „neu: “ "
        "davor.",
        'The office in charge, as on the sheet "Actors"; one that is missing there with "new: " '
        "before it.",
    ),
    "help-topics": Word(
        "Worum es geht, bis zu drei Themen; weitere mit Semikolon.",
        "What it is about, up to three topics; further ones with semicolons.",
    ),
    "help-sources": Word(
        "Internetadresse, unter der es steht, mit https://. Mehrere mit Semikolon.",
        "Web address where it stands, with https://. Several with semicolons.",
    ),
    "help-signed": Word(
        "So genau wie bekannt: 1989, Juni 1989 oder 12.06.1989.",
        "As exactly as is known: 1989, June 1989 or 1989-06-12.",
    ),
    "not-in-list-title": Word("Nicht in der Liste", "Not in the list"),
    "not-in-list": Word(
        "Bitte wählen Sie einen Wert aus der Liste. Was die Werte bedeuten, steht auf dem Blatt "
        "„Erklärungen“.",
        "Please choose a value of the list. What the values mean stands on the sheet "
        '"Explanations".',
    ),
    "intro": Word(
        "Eine Zeile je Partnerschaft. Acht Angaben genügen; was unbekannt ist, bleibt leer. Bitte "
        "keine Namen und Adressen von Privatpersonen.",
        "One row a partnership. Eight details are enough; leave empty what is unknown. Please no "
        "names or addresses of private people.",
    ),
    "field": Word("Angabe", "Detail"),
    "meaning": Word("Was gemeint ist", "What is meant"),
    "kinds": Word("Arten", "Kinds"),
    "statuses": Word("Status", "Statuses"),
    "topics": Word("Themen", "Topics"),
    "countries": Word("Länder", "Countries"),
    "actor-kinds": Word("Arten von Akteuren", "Kinds of actors"),
    "id": Word("Kennung", "Id"),
    "name": Word("Name", "Name"),
    "kind": Word("Art", "Kind"),
    "country": Word("Land", "Country"),
    "part-of": Word("Gehört zu", "Part of"),
}
"""The sheets of the form."""

PROBLEMS: Final[dict[str, Word]] = {
    "no-term": Word(
        "„{value}“ steht nicht auf der Liste{meant} Alle Werte nennt das Blatt „Erklärungen“ von "
        "partnerkit form.",
        '"{value}" is not on the list{meant} All values stand on the sheet "Explanations" of '
        "partnerkit form.",
    ),
    "no-topic": Word(
        "„{value}“ ist kein Thema des Registers{meant} Alle Themen nennt das Blatt „Erklärungen“ "
        "von partnerkit form.",
        '"{value}" is no topic of the register{meant} All topics stand on the sheet '
        '"Explanations" of partnerkit form.',
    ),
    "no-country": Word(
        "„{value}“ ist kein Land; schreiben Sie einen Namen oder ein Kürzel wie FR{meant}",
        '"{value}" is no country; write a name or a code such as FR{meant}',
    ),
    "no-date": Word(
        "„{value}“ ist kein eindeutiges Datum; schreiben Sie 1989, Juni 1989 oder 12.06.1989.",
        '"{value}" is no unambiguous date; write 1989, June 1989 or 1989-06-12.',
    ),
    "no-url": Word(
        "„{value}“ ist keine Internetadresse; schreiben Sie sie vollständig, mit https:// am "
        "Anfang.",
        '"{value}" is no web address; write it completely, with https:// at the beginning.',
    ),
    "no-id": Word(
        "„{value}“ kann keine Kennung sein; erlaubt sind Kleinbuchstaben a–z, Ziffern und "
        "Bindestriche.",
        '"{value}" cannot be an id; allowed are small letters a–z, digits and hyphens.',
    ),
    "no-id-of-title": Word(
        "Aus „{value}“ lässt sich keine Kennung bilden; ergänzen Sie eine Spalte „Kennung“.",
        'No id can be made of "{value}"; add a column "Id".',
    ),
    "taken": Word(
        "Die Kennung „{value}“ ist vergeben; wählen Sie eine andere, oder ergänzen Sie den "
        "vorhandenen Eintrag.",
        'The id "{value}" is taken; choose another, or complete the record that is there.',
    ),
    "empty": Word(
        "„{field}“ fehlt; ergänzen Sie die Angabe, oder nennen Sie mit {option}, was für alle "
        "Zeilen gilt.",
        '"{field}" is missing; enter it, or say with {option} what holds for all rows.',
    ),
    "empty-counterpart": Word(
        "„{field}“ fehlt; tragen Sie ein, mit wem die Partnerschaft besteht.",
        '"{field}" is missing; enter with whom the partnership is.',
    ),
    "several-actors": Word(
        "„{value}“ heißen mehrere Akteure; schreiben Sie die Kennung: {ids}",
        'Several actors are called "{value}"; write the id: {ids}',
    ),
    "other-country": Word(
        "„{value}“ ({id}) liegt laut Register in einem anderen Land: {country}. Berichtigen Sie "
        "das Land, oder schreiben Sie „neu: {value}“, wenn ein anderer Akteur gemeint ist.",
        '"{value}" ({id}) is in another country according to the register: {country}. Correct the '
        'country, or write "new: {value}" if another actor is meant.',
    ),
    "unclear-actor": Word(
        "„{value}“ ist kein Akteur des Registers{meant} Ist ein anderer gemeint, schreiben Sie "
        "„neu: {value}“.",
        '"{value}" is no actor of the register{meant} If another is meant, write "new: {value}".',
    ),
    "unknown-office": Word(
        "„{value}“ ist keine Stelle des Registers; wählen Sie eine vom Blatt „Akteure“, oder "
        "schreiben Sie „neu: {value}“.",
        '"{value}" is no office of the register; choose one of the sheet "Actors", or write '
        '"new: {value}".',
    ),
    "new-actor": Word(
        "„{value}“ steht noch nicht im Register; tragen Sie in derselben Zeile ein: {lacking}.",
        '"{value}" is not in the register yet; enter in the same row: {lacking}.',
    ),
}
"""What is wrong with a cell, and what to do."""

WORDS: Final[dict[str, Word]] = {
    "place": Word(
        "Blatt „{sheet}“, Zeile {row}, Spalte {letter} „{heading}“: {sentence}",
        'sheet "{sheet}", row {row}, column {letter} "{heading}": {sentence}',
    ),
    "place-csv": Word(
        "Zeile {row}, Spalte {letter} „{heading}“: {sentence}",
        'row {row}, column {letter} "{heading}": {sentence}',
    ),
    "row": Word(
        "Blatt „{sheet}“, Zeile {row}: {sentence}", 'sheet "{sheet}", row {row}: {sentence}'
    ),
    "row-csv": Word("Zeile {row}: {sentence}", "row {row}: {sentence}"),
    "taken-for": Word(
        "„{value}“ gilt als „{name}“ ({id}).", '"{value}" is taken for "{name}" ({id}).'
    ),
    "to-notes": Word(
        "Die Spalte „{heading}“ ist keine Angabe des Formats; ihr Inhalt steht unter den internen "
        "Bemerkungen.",
        'The column "{heading}" is no detail of the format; its content stands in the internal '
        "notes.",
    ),
    "nothing-written": Word(
        "Nichts wurde geschrieben; zu klären: {count}.", "Nothing was written; to settle: {count}."
    ),
    "nothing-new": Word(
        "In „{path}“ steht keine Zeile, die einzutragen wäre.",
        'No row in "{path}" is to be entered.',
    ),
    "ask-meant": Word("Was ist gemeint?", "What is meant?"),
    "ask-none": Word("nichts davon", "none of these"),
    "wrong-suffix": Word(
        "„{path}“ ist keine Tabelle; gelesen werden .xlsx, .ods, .xls und .csv.",
        '"{path}" is no table; .xlsx, .ods, .xls and .csv are read.',
    ),
    "unreadable": Word(
        "„{path}“ lässt sich nicht lesen; stimmt der Pfad, und ist die Datei freigegeben?",
        '"{path}" cannot be read; is the path right, and may you read the file?',
    ),
    "too-large": Word(
        "„{path}“ ist zu groß für ein Formular; teilen Sie die Tabelle auf.",
        '"{path}" is too large for a form; split the table.',
    ),
    "no-reader": Word(
        "Für „{path}“ fehlt das Zusatzpaket; installieren Sie „partnerkit[import]“, oder speichern "
        "Sie die Tabelle als CSV.",
        'The extra package for "{path}" is missing; install "partnerkit[import]", or save the '
        "table as CSV.",
    ),
    "password": Word(
        "„{path}“ ist mit einem Kennwort geschützt; speichern Sie die Tabelle ohne.",
        '"{path}" is protected by a password; save the table without.',
    ),
    "no-workbook": Word(
        "„{path}“ ist beschädigt oder keine Arbeitsmappe; öffnen und speichern Sie sie neu.",
        '"{path}" is damaged or no workbook; open and save it again.',
    ),
    "no-text": Word(
        "„{path}“ ist kein CSV; speichern Sie die Tabelle als „CSV UTF-8“.",
        '"{path}" is no CSV; save the table as "CSV UTF-8".',
    ),
    "no-table": Word(
        "In „{path}“ steht keine Tabelle mit Partnerschaften: nötig sind Überschriften wie "
        "„Gegenüber“ und „Titel“ oder „Art“; ein leeres Formular macht partnerkit form.",
        'There is no table of partnerships in "{path}": headings such as "Counterpart" and "Title" '
        'or "Kind" are needed; partnerkit form makes an empty form.',
    ),
}
"""What the import says."""
