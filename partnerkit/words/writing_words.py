"""What the writing commands say, in German and English; the values stand in braces."""

from __future__ import annotations

from typing import Final

from partnerkit.words.word import Word

NOT_WRITTEN: Final[dict[str, Word]] = {
    "busy": Word(
        de="Ein anderer Befehl schreibt gerade in „{root}“ und wird nicht fertig; nichts wurde "
        "geschrieben. Bitte noch einmal versuchen.",
        en='Another command is writing in "{root}" and does not finish; nothing was written. '
        "Please try again.",
    ),
    "changed": Word(
        de="„{path}“ wurde inzwischen von jemand anderem geändert; nichts wurde geschrieben. Rufen "
        "Sie den Befehl noch einmal auf, er beginnt dann mit dem neuen Stand.",
        en='"{path}" was changed by somebody else in the meantime; nothing was written. Run the '
        "command again, it then begins with the new state.",
    ),
    "outside": Word(
        de="„{path}“ gehört nicht zum Register; nichts wurde geschrieben.",
        en='"{path}" does not belong to the register; nothing was written.',
    ),
    "link": Word(
        de="„{path}“ ist eine Verknüpfung, durch die nicht geschrieben wird; nichts wurde "
        "geschrieben. Legen Sie dort die Datei oder den Ordner selbst an.",
        en='"{path}" is a link, and nothing is written through links; nothing was written. Put the '
        "file or folder itself there.",
    ),
    "special": Word(
        de="„{path}“ ist keine gewöhnliche Datei; nichts wurde geschrieben.",
        en='"{path}" is no ordinary file; nothing was written.',
    ),
    "read-only": Word(
        de="„{path}“ ist schreibgeschützt; nichts wurde geschrieben. Heben Sie den Schutz auf, "
        "wenn die Datei geändert werden darf.",
        en='"{path}" is write-protected; nothing was written. Take the protection off if the file '
        "may be changed.",
    ),
    "no-permission": Word(
        de="Das Recht, in „{path}“ zu schreiben, fehlt; alle Dateien sind, wie sie waren.",
        en='The permission to write in "{path}" is missing; all files are as they were.',
    ),
    "no-space": Word(
        de="Für „{path}“ ist kein Platz mehr frei; alle Dateien sind, wie sie waren.",
        en='There is no space left for "{path}"; all files are as they were.',
    ),
    "system": Word(
        de="Das System lehnt das Schreiben in „{path}“ ab; alle Dateien sind, wie sie waren.",
        en='The system refuses to write in "{path}"; all files are as they were.',
    ),
    "breaks": Word(
        de="Nichts wurde geschrieben, weil das Register sonst {count} Fehler mehr hätte:",
        en="Nothing was written, because the register would have {count} more errors:",
    ),
    "breaks-once": Word(
        de="Nichts wurde geschrieben, weil das Register sonst einen Fehler mehr hätte:",
        en="Nothing was written, because the register would have one more error:",
    ),
    "cannot-edit": Word(
        de="„{path}“ lässt sich so nicht ändern, ohne dass dort noch etwas anderes anders würde; "
        "nichts wurde geschrieben. Ändern Sie die Datei bitte von Hand.",
        en='"{path}" cannot be changed in this way without changing something else there; nothing '
        "was written. Please change the file by hand.",
    ),
    "faulty": Word(
        de="{fault}; erst danach lässt sich die Datei ändern.",
        en="{fault}; only then can the file be changed.",
    ),
    "not-formatted": Word(
        de="{path}: lässt sich nicht anders schreiben, ohne dass sich etwas änderte; die Datei "
        "bleibt, wie sie ist",
        en="{path}: cannot be written otherwise without a change; the file stays as it is",
    ),
    "no-file": Word(
        de="„{name}“ ist weder eine Datei oder ein Ordner des Registers noch eine Kennung{meant}",
        en='"{name}" is neither a file or folder of the register nor an id{meant}',
    ),
    "no-files": Word(
        de="In „{root}“ ist keine Datei des Registers.",
        en='There is no file of a register in "{root}".',
    ),
}
"""Why nothing was written, and what to do."""

DONE: Final[dict[str, Word]] = {
    "nothing": Word(de="Es ist nichts zu ändern.", en="There is nothing to change."),
    "dry-run": Word(
        de="Nichts wurde geschrieben (Probelauf).", en="Nothing was written (dry run)."
    ),
    "formatted": Word(
        de="Reihenfolge und Schreibweise in Ordnung gebracht",
        en="put into canonical order and style",
    ),
    "to-format": Word(
        de="Reihenfolge oder Schreibweise weicht ab", en="order or style is not canonical"
    ),
    "all-formatted": Word(
        de="{files} in der richtigen Reihenfolge und Schreibweise.",
        en="{files} in canonical order and style.",
    ),
    "format-records": Word(
        de="Reihenfolge und Schreibweise der Einträge in Ordnung bringen",
        en="Put the records into canonical order and style",
    ),
}
"""What was done, by file; the first line of a commit."""

COUNTED: Final[dict[str, tuple[Word, Word]]] = {
    "file": (Word("Datei ist", "file is"), Word("Dateien sind", "files are")),
}

WRITING_WORDS: Final[dict[str, Word]] = {**NOT_WRITTEN, **DONE}
