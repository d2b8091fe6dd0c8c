"""What the command line itself says: help, refusals, mistakes of use."""

from __future__ import annotations

from typing import Final

from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    "help": Word(
        de="Das Register der internationalen Partnerschaften einer Stadt: prüfen, nachschlagen, "
        "Doppelungen finden, Berichte erzeugen.",
        en="The register of a city's international partnerships: check, look up, find overlaps, "
        "make reports.",
    ),
    "epilog": Word(
        de="Beginnen Sie mit: partnerkit overview",
        en="Begin with: partnerkit overview",
    ),
    "metavar": Word(de="BEFEHL [OPTIONEN]", en="COMMAND [OPTIONS]"),
    "unexpected": Word(
        de="Das Programm ist an etwas gescheitert, das es kennen sollte ({error}). Bitte melden "
        "Sie den Fall; mit PARTNERKIT_DEBUG=1 zeigt es die Einzelheiten.",
        en="The program failed at something it should know ({error}). Please report the case; "
        "with PARTNERKIT_DEBUG=1 it shows the details.",
    ),
    "no-folder": Word(
        de="Den Ordner „{folder}“ gibt es nicht.",
        en='There is no folder "{folder}".',
    ),
    "no-register": Word(
        de="In „{folder}“ und darüber liegt kein Register (weder partnerkit.yaml noch "
        "data/partnerships/). Nennen Sie den Ordner mit -C oder legen Sie mit partnerkit init "
        "ein Register an.",
        en='There is no register in "{folder}" or above it (neither partnerkit.yaml nor '
        "data/partnerships/). Name the folder with -C, or make a register with partnerkit init.",
    ),
    "nothing-read": Word(
        de="In „{folder}“ ist nichts zu prüfen: data/partnerships/ und data/actors/ sind leer.",
        en='There is nothing to check in "{folder}": data/partnerships/ and data/actors/ are '
        "empty.",
    ),
    "no-day": Word(
        de="{option}: „{value}“ ist kein Tag; schreiben Sie JJJJ-MM-TT, zum Beispiel 2026-03-31.",
        en='{option}: "{value}" is no day; write YYYY-MM-DD, for example 2026-03-31.',
    ),
    "no-choice": Word(
        de="{option}: „{value}“ steht nicht zur Wahl; möglich sind: {choices}.",
        en='{option}: "{value}" is not a choice; possible are: {choices}.',
    ),
    "no-value": Word(
        de="{option}: „{value}“ kennt das Register nicht{meant}",
        en='{option}: the register does not know "{value}"{meant}',
    ),
    "no-country": Word(
        de="{option}: „{value}“ ist kein Land; schreiben Sie einen Namen oder ein Kürzel wie FR.",
        en='{option}: "{value}" is no country; write a name or a code such as FR.',
    ),
    "no-lead": Word(
        de="{option}: „{value}“ kennt das Register nicht; alle Stellen nennt partnerkit overview "
        "--by lead.",
        en='{option}: the register does not know "{value}"; partnerkit overview --by lead lists '
        "all offices.",
    ),
    "no-date": Word(
        de="{option}: „{value}“ ist kein Datum; schreiben Sie JJJJ, JJJJ-MM oder JJJJ-MM-TT, zum "
        "Beispiel 2024-02.",
        en='{option}: "{value}" is no date; write YYYY, YYYY-MM or YYYY-MM-DD, for example '
        "2024-02.",
    ),
    "no-days": Word(
        de="--within: „{value}“ ist keine Zahl von Tagen bis 36500.",
        en='--within: "{value}" is no number of days up to 36500.',
    ),
    "nothing-selected": Word(
        de="Keine Partnerschaft passt. {selection}. Lassen Sie einen Filter weg; geplante "
        "Partnerschaften erscheinen nur mit --audience internal.",
        en="No partnership fits. {selection}. Leave a filter out; planned partnerships appear "
        "only with --audience internal.",
    ),
    "two-records": Word(
        de="„{id}“ ist eine Partnerschaft und auch ein Akteur; wählen Sie mit --kind partnership "
        "oder --kind actor.",
        en='"{id}" is a partnership and also an actor; choose with --kind partnership or --kind '
        "actor.",
    ),
    "internal-record": Word(
        de="„{id}“ gehört nicht in die öffentliche Ausgabe; --audience internal zeigt den Eintrag.",
        en='"{id}" does not belong into the public edition; --audience internal shows the record.',
    ),
    "record-not-shown-then": Word(
        de="„{id}“ gab es an diesem Tag noch nicht, oder der Eintrag ist nur intern sichtbar; "
        "lassen Sie --as-of weg oder wählen Sie --audience internal.",
        en='"{id}" did not exist on that day, or the record is internal; leave --as-of out or '
        "choose --audience internal.",
    ),
    "unread-record": Word(
        de="„{path}“ lässt sich nicht lesen; was zu tun ist, sagt: partnerkit lint {path}",
        en='"{path}" cannot be read; what to do says: partnerkit lint {path}',
    ),
    "renamed": Word(
        de="„{old}“ ist eine frühere Kennung; der Eintrag heißt jetzt „{new}“.",
        en='"{old}" is a former id; the record is now called "{new}".',
    ),
    "document-in-terminal": Word(
        de="Dieses Format lässt sich im Terminal nicht zeigen; nennen Sie mit --output eine Datei.",
        en="A terminal cannot show this format; name a file with --output.",
    ),
    "per-country-alone": Word(
        de="--per-country schreibt Markdown in einen Ordner; lassen Sie --output und --format weg.",
        en="--per-country writes Markdown into a folder; leave out --output and --format.",
    ),
    "per-country-taken": Word(
        de="„{path}“ gibt es schon und stammt nicht von --per-country; nennen Sie einen eigenen "
        "Ordner.",
        en='"{path}" exists already and was not written by --per-country; name a folder of its '
        "own.",
    ),
    "no-documents": Word(
        de="Für --format {format} fehlt eine Bibliothek. Abhilfe: "
        "pip install 'partnerkit[documents]'",
        en="A library for --format {format} is missing. Remedy: "
        "pip install 'partnerkit[documents]'",
    ),
    "no-pango": Word(
        de="Für --format pdf fehlt auf diesem Rechner die Schriftbibliothek Pango ({reason}). "
        "Abhilfe: Pango installieren (Debian, Ubuntu: apt install libpango-1.0-0 "
        "libpangoft2-1.0-0) oder --format docx, odt oder html wählen.",
        en="For --format pdf this computer lacks the text library Pango ({reason}). Remedy: "
        "install Pango (Debian, Ubuntu: apt install libpango-1.0-0 libpangoft2-1.0-0), or choose "
        "--format docx, odt or html.",
    ),
    "no-table": Word(
        de="Dieser Bericht enthält keine Tabelle; wählen Sie ein anderes Format als csv.",
        en="This report has no table; choose another format than csv.",
    ),
    "one-table": Word(
        de="Eine CSV-Datei fasst nur eine Tabelle, hier „{table}“. Alle Tabellen: --format xlsx",
        en='A CSV file holds only one table, here "{table}". All tables: --format xlsx',
    ),
    "no-option": Word(
        de="Die Option {name} gibt es nicht{meant}",
        en="There is no option {name}{meant}",
    ),
    "no-command": Word(
        de="Den Befehl „{name}“ gibt es nicht{meant}",
        en='There is no command "{name}"{meant}',
    ),
    "missing-argument": Word(de="Es fehlt die Angabe {name}.", en="{name} is missing."),
    "option-without-value": Word(
        de="Nach {name} fehlt ein Wert.", en="A value is missing after {name}."
    ),
    "option-with-value": Word(
        de="{name} steht für sich und hat keinen Wert.",
        en="{name} stands alone and takes no value.",
    ),
    "bad-parameter": Word(
        de="Mit dem Wert von {name} lässt sich nichts anfangen; siehe --help.",
        en="The value of {name} cannot be used; see --help.",
    ),
    "too-many-arguments": Word(
        de="„{name}“ ist hier zu viel.", en='"{name}" is one word too many here.'
    ),
    "no-path": Word(
        de="„{path}“ gibt es nicht.",
        en='There is no "{path}".',
    ),
    "not-in-register": Word(
        de="„{path}“ gehört nicht zum Register in „{root}“; geprüft werden partnerkit.yaml und die "
        "Dateien in data/partnerships/ und data/actors/.",
        en='"{path}" does not belong to the register in "{root}"; checked are partnerkit.yaml and '
        "the files in data/partnerships/ and data/actors/.",
    ),
    "cannot-write": Word(
        de="„{path}“ lässt sich nicht schreiben: {reason}. Nennen Sie mit --output einen anderen "
        "Ort.",
        en='"{path}" cannot be written: {reason}. Name another place with --output.',
    ),
    "no-folder-to-write": Word(de="es gibt den Ordner nicht", en="there is no such folder"),
    "is-folder": Word(de="es ist ein Ordner", en="it is a folder"),
    "no-permission": Word(de="das Recht dazu fehlt", en="permission is missing"),
    "no-space": Word(de="es ist kein Platz mehr frei", en="there is no space left"),
    "other-reason": Word(de="das System lehnt es ab", en="the system refuses"),
    "output-stopped": Word(
        de="Die Ausgabe ist unvollständig: Es ist kein Platz mehr frei.",
        en="The output is incomplete: there is no space left.",
    ),
    "reading": Word(de="Das Register wird gelesen …", en="Reading the register …"),
    "no-rule": Word(
        de="Die Regel „{name}“ gibt es nicht{meant}",
        en='There is no rule "{name}"{meant}',
    ),
    "no-record": Word(
        de="Einen Eintrag „{id}“ gibt es nicht{meant}",
        en='There is no record "{id}"{meant}',
    ),
    "no-field": Word(
        de="Die Angabe „{name}“ gibt es nicht{meant}",
        en='There is no field "{name}"{meant}',
    ),
    "no-proposal": Word(
        de="„{path}“ ist kein Eintrag: eine Partnerschaft hat title, ein Akteur hat name.",
        en='"{path}" is no record: a partnership has title, an actor has name.',
    ),
    "unreadable-file": Word(
        de="„{path}“ lässt sich nicht lesen; stimmt der Pfad, und ist die Datei freigegeben?",
        en='"{path}" cannot be read; is the path right, and may you read the file?',
    ),
    "nothing-at-place": Word(
        de="Mit „{place}“ verbindet keine Partnerschaft des Registers.",
        en='No partnership of the register connects with "{place}".',
    ),
    "compared": Word(de="Verglichene Paare: {number}", en="Pairs compared: {number}"),
    "no-view": Word(
        de="Eine Abfrage „{name}“ ist in partnerkit.yaml nicht gespeichert; es gibt: {known}",
        en='No query "{name}" is saved in partnerkit.yaml; there are: {known}',
    ),
    "bad-query": Word(
        de="Die Abfrage ist nicht zu verstehen: {query} (Zeichen {column}): {why}",
        en="The query cannot be understood: {query} (character {column}): {why}",
    ),
    "nothing-yet": Word(
        de="Das Register enthält noch keinen solchen Eintrag.",
        en="The register holds no such record yet.",
    ),
    "nothing-met": Word(
        de="Kein Eintrag erfüllt die Bedingung: {query}",
        en="No record meets the condition: {query}",
    ),
    "nothing-found": Word(
        de="„{text}“ kommt im Register nicht vor.", en='"{text}" does not occur in the register.'
    ),
    "no-text": Word(
        de="„{path}“ ist kein lesbarer Text. Speichern Sie ihn als Textdatei in UTF-8; aus einem "
        "PDF lässt sich der Text zum Beispiel mit pdftotext gewinnen.",
        en='"{path}" is no readable text. Save it as a text file in UTF-8; the text of a PDF can '
        "be taken out with pdftotext, for example.",
    ),
}
