"""What the writing commands say, in German and English; the values stand in braces."""

from __future__ import annotations

from typing import Final

from partnerkit.words.word import Word
from partnerkit.words.writing_questions import QUESTIONS
from partnerkit.words.writing_refusals import NOT_WRITTEN
from partnerkit.words.writing_sentences import NEXT_STEPS, SENTENCES, SUBJECTS

ANSWERS: Final[dict[str, Word]] = {
    "nothing": Word(de="Es ist nichts zu ändern.", en="There is nothing to change."),
    "dry-run": Word(
        de="Nichts wurde geschrieben (Probelauf).", en="Nothing was written (dry run)."
    ),
    "all-formatted": Word(
        de="{files} in der richtigen Reihenfolge und Schreibweise.",
        en="{files} in canonical order and style.",
    ),
    "nothing-to-fix": Word(
        de="Kein Befund, der sich ohne Rückfrage beheben ließe.",
        en="No finding that can be fixed without asking.",
    ),
}

COUNTED: Final[dict[str, tuple[Word, Word]]] = {
    "file": (Word("Datei ist", "file is"), Word("Dateien sind", "files are")),
}

WRITING_WORDS: Final[dict[str, Word]] = {
    **ANSWERS,
    **NOT_WRITTEN,
    **SENTENCES,
    **SUBJECTS,
    **NEXT_STEPS,
    **QUESTIONS,
}
"""Every sentence by its key."""
