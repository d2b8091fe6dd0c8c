"""Words of the question whether there is something already, in German and English."""

from __future__ import annotations

from typing import Final

from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    "title": Word("Das gibt es schon", "What there is already"),
    "nearby": Word(
        "Mit demselben Gegenüber oder am selben Ort",
        "With the same counterpart or in the same town",
    ),
}
