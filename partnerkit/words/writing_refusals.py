"""Why a writing command writes nothing, and what to do, in German and English."""

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
    "no-partnership": Word(
        de="Die Partnerschaft „{id}“ gibt es nicht{meant}",
        en='There is no partnership "{id}"{meant}',
    ),
    "no-actor": Word(
        de="Den Akteur „{id}“ gibt es nicht{meant}", en='There is no actor "{id}"{meant}'
    ),
    "no-record": Word(
        de="Einen Eintrag „{id}“ gibt es nicht{meant}", en='There is no record "{id}"{meant}'
    ),
    "both-kinds": Word(
        de="„{id}“ ist eine Partnerschaft und ein Akteur; sagen Sie mit --kind partnership oder "
        "--kind actor, was gemeint ist.",
        en='"{id}" is a partnership and an actor; say with --kind partnership or --kind actor '
        "which is meant.",
    ),
    "unread-record": Word(
        de="„{path}“ ist nicht als Eintrag lesbar; partnerkit lint {path} sagt, was dort fehlt.",
        en='"{path}" cannot be read as a record; partnerkit lint {path} says what is missing.',
    ),
    "missing-answers": Word(
        de="Es fehlt: {options}. Ohne Rückfragen muss jede Antwort auf der Befehlszeile stehen.",
        en="Missing: {options}. Without questions every answer has to be on the command line.",
    ),
    "no-date": Word(
        de="{option}: „{value}“ ist kein Datum; schreiben Sie 2026, 2026-03 oder 2026-03-31.",
        en='{option}: "{value}" is no date; write 2026, 2026-03 or 2026-03-31.',
    ),
    "no-topic": Word(
        de="„{value}“ ist kein Thema der Themenliste{meant}",
        en='"{value}" is no topic of the list of topics{meant}',
    ),
    "no-term": Word(
        de="{option}: „{value}“ steht nicht zur Wahl{meant}",
        en='{option}: "{value}" is not a choice{meant}',
    ),
    "no-country": Word(
        de="„{value}“ ist weder Land noch Länderkürzel{meant}",
        en='"{value}" is neither a country nor a country code{meant}',
    ),
    "exists": Word(
        de="Die Kennung „{id}“ ist schon vergeben; wählen Sie eine andere.",
        en='The id "{id}" is taken; choose another one.',
    ),
    "bad-id": Word(
        de="„{id}“ ist keine Kennung; nehmen Sie Kleinbuchstaben ohne Umlaute, Ziffern und "
        "Bindestriche, höchstens 80 Zeichen.",
        en='"{id}" is no id; use small letters a to z, digits and hyphens, at most 80 characters.',
    ),
    "same-id": Word(de="„{id}“ heißt schon so.", en='"{id}" is its id already.'),
    "former-elsewhere": Word(
        de="„{id}“ ist eine frühere Kennung von {path} und führt dorthin; wählen Sie eine andere.",
        en='"{id}" is a former id of {path} and leads there; choose another one.',
    ),
    "already": Word(
        de="„{title}“ hat schon den Status „{status}“.",
        en='"{title}" has the status "{status}" already.',
    ),
    "no-way": Word(
        de="Von „{status}“ führt dieser Befehl nicht zu „{new}“ („{title}“). Passt der Status so "
        "nicht, ändern Sie ihn bitte in der Datei.",
        en='This command does not lead from "{status}" to "{new}" ("{title}"). If the status is '
        "not right, please change it in the file.",
    ),
    "not-yet": Word(
        de="{day} liegt noch vor uns; der Status gilt erst, wenn es so weit ist. Ein vereinbartes "
        "Ende hält partnerkit renew {id} --until fest.",
        en="{day} is still to come; a status holds only when the day is there. An agreed end is "
        "recorded by partnerkit renew {id} --until.",
    ),
    "no-future": Word(
        de="{day} liegt noch vor uns; bestätigt wird, was heute gilt.",
        en="{day} is still to come; what holds today is confirmed.",
    ),
    "not-longer": Word(
        de="„{title}“ läuft schon bis {old}; {until} wäre keine Verlängerung.",
        en='"{title}" runs until {old} already; {until} would not be longer.',
    ),
    "renew-how": Word(
        de="Sagen Sie mit --until, bis wann verlängert wird, oder mit --signed, wann eine neue "
        "Vereinbarung unterzeichnet wurde.",
        en="Say with --until until when it is prolonged, or with --signed when a new agreement was "
        "signed.",
    ),
    "judge-one": Word(
        de="Ein Urteil gilt für mindestens zwei verschiedene Partnerschaften.",
        en="A judgement is about at least two different partnerships.",
    ),
    "judge-actor": Word(
        de="„{id}“ ist ein Akteur; beurteilt werden Partnerschaften. Sind zwei Akteure einer, "
        "hilft partnerkit merge; sind sie verschieden, unterscheidet sie eine Wikidata-Kennung "
        "oder ein Ort.",
        en='"{id}" is an actor; what is judged are partnerships. If two actors are one, partnerkit '
        "merge helps; if they differ, a Wikidata id or a place tells them apart.",
    ),
    "expires-early": Word(
        de="{until} ist schon vorbei; das Urteil gälte keinen Tag.",
        en="{until} has passed; the judgement would not hold for a day.",
    ),
    "same-record": Word(
        de="Beide Angaben führen zu „{id}“; es gibt nichts zusammenzuführen.",
        en='Both lead to "{id}"; there is nothing to merge.',
    ),
    "conflicts": Word(
        de="Die beiden Einträge widersprechen sich; nichts wurde geschrieben. Sagen Sie für jedes "
        "Feld, welcher gilt, etwa --prefer {first}=a, oder mit --prefer a für alle übrigen.",
        en="The two records contradict each other; nothing was written. Say for each field which "
        "one counts, for example --prefer {first}=a, or with --prefer a for all others.",
    ),
    "conflict": Word(de="{field}: a „{a}“, b „{b}“", en='{field}: a "{a}", b "{b}"'),
    "no-preference": Word(
        de="--prefer: „{value}“ ist weder a noch b noch FELD=a oder FELD=b.",
        en='--prefer: "{value}" is neither a nor b nor FIELD=a or FIELD=b.',
    ),
    "own-successor": Word(
        de="„{id}“ kann nicht auf sich selbst folgen.", en='"{id}" cannot succeed itself.'
    ),
    "no-successor": Word(
        de="Zum Übergeben fehlt die Nachfolge: nennen Sie sie mit --successor.",
        en="A successor is missing to hand over to: name it with --successor.",
    ),
    "no-fix": Word(
        de="Für die Regel „{name}“ gibt es keine sichere Korrektur{meant}",
        en='There is no safe fix for the rule "{name}"{meant}',
    ),
    "not-confirmed": Word(
        de="Nichts wurde geschrieben. Soll der Eintrag trotzdem entstehen, rufen Sie den Befehl "
        "mit --yes auf.",
        en="Nothing was written. If the entry is to be made nevertheless, run the command with "
        "--yes.",
    ),
    "with-commit": Word(
        de="--commit hält fest, was geschrieben wurde, und passt nicht zu {option}.",
        en="--commit records what was written and does not go with {option}.",
    ),
}
"""Why nothing was written, and what to do."""
