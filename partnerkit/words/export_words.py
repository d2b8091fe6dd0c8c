"""What exports say: comments, the text beside the files, refusals."""

from __future__ import annotations

from typing import Final

from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    "codeowners-head": Word(
        "Aus den federführenden Stellen erzeugt von partnerkit export --format codeowners.",
        "Made from the lead offices by partnerkit export --format codeowners.",
    ),
    "codeowners-unowned": Word(
        "Ohne Konto: {name} ({id}), Einträge: {number}; ergänzen mit --owner {id}=@konto",
        "Without an account: {name} ({id}), records: {number}; add with --owner {id}=@account",
    ),
    "codeowners-leaderless": Word("Ohne Federführung: {ids}", "Without a lead: {ids}"),
    "sheet-partnerships": Word("Partnerschaften", "Partnerships"),
    "sheet-actors": Word("Akteure", "Actors"),
    "no-commit": Word("ohne Git", "without Git"),
    "public": Word("öffentlich", "public"),
    "internal": Word("intern, nicht zur Weitergabe bestimmt", "internal, not to be passed on"),
    "readme": Word(
        "# {title}\n\n"
        "Stand {day} · Fassung der Daten {commit} · Ausgabe {edition}\n\n"
        "Partnerschaften: {partnerships} · Akteure: {actors}\n\n"
        "- `register.json`: alle Einträge mit allen Angaben, Feldnamen wie im Format\n"
        "- `partnerships.csv`, `actors.csv`: eine Zeile je Eintrag, Semikolon, UTF-8; "
        "Verschachteltes steht als JSON in der Zelle\n"
        "- `schemas/`: das Format als JSON Schema, mit Erklärungen\n\n"
        "Leer heißt „nicht angegeben“, `[]` heißt „keine“. Daten sind so genau wie ihre Quelle: "
        "1989, 2023-06 oder 2024-02-28.",
        "# {title} (English)\n\n"
        "As of {day} · state of the data {commit} · edition {edition}\n\n"
        "Partnerships: {partnerships} · actors: {actors}\n\n"
        "- `register.json`: all records with all fields, named as in the format\n"
        "- `partnerships.csv`, `actors.csv`: one row a record, semicolons, UTF-8; what is nested "
        "stands as JSON in its cell\n"
        "- `schemas/`: the format as JSON Schema, with explanations\n\n"
        'Empty means "not stated", `[]` means "none". Dates are as exact as their source: 1989, '
        "2023-06 or 2024-02-28.",
    ),
    "readme-internal": Word(
        "`partnerkit.yaml` und `data/` sind die Dateien des Registers, Byte für Byte.",
        "`partnerkit.yaml` and `data/` are the files of the register, byte for byte.",
    ),
    "readme-public": Word(
        "`partnerkit.yaml` und `data/` sind die öffentliche Fassung des Registers als YAML, mit "
        "der partnerkit arbeitet wie mit dem Register selbst.",
        "`partnerkit.yaml` and `data/` are the public edition of the register as YAML, with which "
        "partnerkit works as with the register itself.",
    ),
    "bad-owner": Word(
        "--owner: „{value}“ ist nicht zu verstehen; schreiben Sie KENNUNG=@konto, für alles "
        "Übrige *=@konto.",
        '--owner: "{value}" cannot be understood; write ID=@account, for everything else '
        "*=@account.",
    ),
    "unknown-owner": Word(
        "--owner: Einen Akteur „{value}“ kennt das Register nicht{meant}",
        '--owner: the register knows no actor "{value}"{meant}',
    ),
    "needs-codeowners": Word(
        "--owner gehört zu --format codeowners.", "--owner belongs to --format codeowners."
    ),
    "one-or-all": Word(
        "--all schreibt alle Formate in einen Ordner; --format und --output gehören nicht dazu.",
        "--all writes all formats into a folder; --format and --output do not belong to it.",
    ),
    "no-format": Word(
        "Nennen Sie mit --format eines von: {formats}; oder alles zugleich mit --all ORDNER.",
        "Name one with --format: {formats}; or everything at once with --all DIR.",
    ),
    "exists": Word(
        "In „{folder}“ steht schon etwas; nichts wurde geschrieben. Wählen Sie einen neuen "
        "Ordner: {files}",
        'There is something in "{folder}" already; nothing was written. Choose a new folder: '
        "{files}",
    ),
    "exported": Word(
        "Nach „{folder}“ geschrieben, Dateien: {number} ({edition}).",
        'Written to "{folder}", files: {number} ({edition}).',
    ),
}
