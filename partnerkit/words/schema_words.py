"""What a JSON Schema says beside the labels and meanings of the fields."""

from __future__ import annotations

from typing import Final

from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    "partnership": Word(
        de="Eine Partnerschaft: eine Datei in data/partnerships/, deren Name die Kennung ist.",
        en="A partnership: a file in data/partnerships/, whose name is the id.",
    ),
    "actor": Word(
        de="Ein Akteur: eine Datei in data/actors/, deren Name die Kennung ist.",
        en="An actor: a file in data/actors/, whose name is the id.",
    ),
    "settings": Word(
        de="Die Einstellungen eines Registers: die Datei partnerkit.yaml.",
        en="The settings of a register: the file partnerkit.yaml.",
    ),
    "actor-id": Word(
        de="Kennung eines Akteurs: der Name seiner Datei in data/actors/ ohne .yaml.",
        en="Id of an actor: the name of its file in data/actors/ without .yaml.",
    ),
    "partnership-id": Word(
        de="Kennung einer Partnerschaft: der Name ihrer Datei in data/partnerships/ ohne .yaml.",
        en="Id of a partnership: the name of its file in data/partnerships/ without .yaml.",
    ),
    "internal": Word(de="Nur intern.", en="Internal only."),
}
"""By kind of record, and by kind of what an id refers to with ``-id``."""
