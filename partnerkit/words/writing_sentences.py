"""What a writing command did: a sentence for each file, the whole in one line, what comes next."""

from __future__ import annotations

from typing import Final

from partnerkit.words.word import Word

SENTENCES: Final[dict[str, Word]] = {
    "formatted": Word(
        de="Reihenfolge und Schreibweise in Ordnung gebracht",
        en="put into canonical order and style",
    ),
    "to-format": Word(
        de="Reihenfolge oder Schreibweise weicht ab", en="order or style is not canonical"
    ),
    "status-changed": Word(
        de="Status von „{old}“ auf „{new}“, seit {since}",
        en='status from "{old}" to "{new}", since {since}',
    ),
    "confirmed": Word(
        de="Status „{status}“ bestätigt von {by}, {on}",
        en='status "{status}" confirmed by {by}, {on}',
    ),
    "term-extended": Word(
        de="Laufzeit von {old} bis {until} verlängert", en="term prolonged from {old} to {until}"
    ),
    "term-set": Word(de="Laufzeit bis {until}", en="term until {until}"),
    "made-renewal": Word(de="neu, setzt „{old}“ fort", en='new, continues "{old}"'),
    "judged": Word(de="Urteil über „{other}“: {verdict}", en='judgement on "{other}": {verdict}'),
    "judged-anew": Word(
        de="Urteil über „{other}“ erneuert: {verdict}",
        en='judgement on "{other}" renewed: {verdict}',
    ),
    "renamed": Word(de="hieß „{old}“", en='was called "{old}"'),
    "renamed-away": Word(de="heißt jetzt „{new}“", en='is now called "{new}"'),
    "reference": Word(
        de="ein Verweis führt jetzt zu „{new}“", en='a reference now leads to "{new}"'
    ),
    "references": Word(
        de="{count} Verweise führen jetzt zu „{new}“", en='{count} references now lead to "{new}"'
    ),
    "merged": Word(
        de="mit „{b}“ zusammengeführt; dort stand nichts, was hier fehlte",
        en='merged with "{b}"; nothing stood there that was missing here',
    ),
    "merged-taken": Word(
        de="mit „{b}“ zusammengeführt, übernommen: {fields}",
        en='merged with "{b}", taken over: {fields}',
    ),
    "merged-away": Word(de="geht in „{a}“ auf", en='becomes part of "{a}"'),
    "retired": Word(de="besteht bis {to}", en="existed until {to}"),
    "retired-for": Word(
        de="besteht bis {to}, Nachfolge: „{successor}“",
        en='existed until {to}, successor: "{successor}"',
    ),
    "handed-over": Word(de="„{new}“ statt „{old}“", en='"{new}" in place of "{old}"'),
    "made": Word(de="neu: „{title}“", en='new: "{title}"'),
    "made-actor": Word(de="neuer Akteur: „{name}“", en='new actor: "{name}"'),
    "replaced": Word(de="„{old}“ → „{new}“", en='"{old}" → "{new}"'),
    "composed": Word(
        de="zusammengesetzte Buchstaben durch einfache ersetzt",
        en="letters put together from two characters replaced by single ones",
    ),
    "once": Word(de="„{value}“ steht nur noch einmal da", en='"{value}" stands there once only'),
    "listed": Word(de="aus „{value}“ eine Liste gemacht", en='made a list of "{value}"'),
    "renamed-file": Word(
        de="hieß {old} und wurde nicht gelesen", en="was called {old} and not read"
    ),
    "renamed-file-away": Word(de="heißt jetzt {new}", en="is now called {new}"),
}
"""What changed in one file."""

SUBJECTS: Final[dict[str, Word]] = {
    "format-records": Word(
        de="Reihenfolge und Schreibweise der Einträge in Ordnung bringen",
        en="Put the records into canonical order and style",
    ),
    "fix-subject": Word(
        de="Befunde beheben, die keine Wahl lassen", en="Fix the findings that leave no choice"
    ),
    "status-subject": Word(de="{title}: Status „{status}“", en='{title}: status "{status}"'),
    "confirm-subject": Word(de="{title}: Status bestätigt", en="{title}: status confirmed"),
    "confirm-subject-many": Word(
        de="Status mehrerer Partnerschaften bestätigt",
        en="Status of several partnerships confirmed",
    ),
    "extend-subject": Word(
        de="{title}: verlängert bis {until}", en="{title}: prolonged until {until}"
    ),
    "renew-subject": Word(de="{title}: erneuert als {id}", en="{title}: renewed as {id}"),
    "judge-subject": Word(de="Urteil über {ids}: {verdict}", en="Judgement on {ids}: {verdict}"),
    "rename-subject": Word(de="{old} heißt jetzt {new}", en="Rename {old} to {new}"),
    "merge-subject": Word(de="{b} in {a} aufgehen lassen", en="Merge {b} into {a}"),
    "retire-subject": Word(de="{name} besteht nicht mehr", en="{name} has come to its end"),
    "new-subject": Word(de="{title} aufnehmen", en="Add {title}"),
    "import-subject": Word(de="Einträge aus {file} übernehmen", en="Import records from {file}"),
}
"""The whole in one line, for the first line of a commit."""

NEXT_STEPS: Final[dict[str, Word]] = {
    "next-refs": Word(
        de="Was sich darauf bezieht, zeigt: partnerkit refs {id}",
        en="What refers to it is shown by: partnerkit refs {id}",
    ),
    "next-resume": Word(
        de="Geht es weiter, hilft: partnerkit resume {id}",
        en="When it goes on again: partnerkit resume {id}",
    ),
    "next-confirm": Word(
        de="Wer den Status bestätigt, hält fest: partnerkit confirm {id} --by KENNUNG",
        en="Who confirms the status is recorded by: partnerkit confirm {id} --by ID",
    ),
    "next-due": Word(
        de="Was als Nächstes ansteht, zeigt: partnerkit due",
        en="What is due next is shown by: partnerkit due",
    ),
    "next-duplicates": Word(
        de="Was offen bleibt, zeigt: partnerkit duplicates",
        en="What is left open is shown by: partnerkit duplicates",
    ),
    "next-review-record": Word(
        de="Bitte lesen Sie den Eintrag noch einmal durch: {path}",
        en="Please read the record through: {path}",
    ),
    "next-views": Word(
        de="Die Ansichten {views} in partnerkit.yaml nennen „{old}“ noch; ändern Sie sie von Hand.",
        en='The views {views} in partnerkit.yaml still name "{old}"; change them by hand.',
    ),
    "next-hand-over": Word(
        de="Dateien, in denen {id} noch beteiligt ist: {count}. Mit --successor und --hand-over "
        "tritt überall die Nachfolge ein.",
        en="Files in which {id} still takes part: {count}. With --successor and --hand-over the "
        "successor takes its place in all of them.",
    ),
    "more-findings": Word(
        de="Weitere neue Hinweise, die partnerkit lint zeigt: {count}",
        en="More new findings that partnerkit lint shows: {count}",
    ),
    "committed": Word(
        de="In Git festgehalten: {commit} · {subject}", en="Committed to Git: {commit} · {subject}"
    ),
}
"""What is recommended next."""
