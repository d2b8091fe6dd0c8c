"""Headings and sentences of a single record with all that refers to it."""

from __future__ import annotations

from typing import Final

from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    "identity": Word("Wer mit wem", "Who with whom"),
    "agreement": Word("Vereinbarung", "Agreement"),
    "substance": Word("Zweck und Ziele", "Purpose and goals"),
    "work": Word("Was geschieht", "What is done"),
    "means": Word("Mittel und Standards", "Means and standards"),
    "review": Word("Prüfung und Kontakt", "Reviews and contact"),
    "evidence": Word("Belege", "Evidence"),
    "actor": Word("Angaben", "Details"),
    "id": Word("Kennung", "Id"),
    "file": Word("Datei", "File"),
    "home-default": Word(
        "wie im Register vorgegeben", "as the register sets it for all its partnerships"
    ),
    "elsewhere": Word("laut anderer Quelle: ", "according to another source: "),
    "references": Word("Was auf diesen Eintrag verweist", "What refers to this record"),
    "named-as": Word("Genannt als", "Named as"),
    "in-record": Word("Eintrag", "Record"),
    "no-references": Word("Kein anderer Eintrag verweist darauf.", "No other record refers to it."),
    "by-default": Word(
        "Dazu unsere Seite in {n}, die selbst keine nennen.",
        "And our side in {n} that name none themselves.",
    ),
    "missing": Word("Nicht angegeben", "Not stated"),
    "settings-home": Word("Unsere Seite, wenn nichts anderes angegeben ist", "Our side by default"),
    "settings-office": Word("Stelle, die meldet", "Office that reports"),
    "settings": Word("Einstellungen des Registers", "Settings of the register"),
}
