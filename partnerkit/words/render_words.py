"""What every output says around the values: head, gaps, lists, what is not stated."""

from __future__ import annotations

from typing import Final

from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    "not-stated": Word("k. A.", "not stated"),
    "none": Word("keine", "none"),
    "founding-document": Word("Gründungsdokument {name}", "founding document {name}"),
    "register": Word("Register", "Register"),
    "as-of": Word("Stand", "As of"),
    "commit": Word("Fassung der Daten", "Version of the data"),
    "no-commit": Word("ohne Git", "without Git"),
    "audience": Word("Ausgabe", "Edition"),
    "public": Word(
        "öffentlich, ohne geplante Partnerschaften und interne Angaben",
        "public, without planned partnerships and internal details",
    ),
    "public-hint": Word(
        "Öffentliche Ausgabe; geplante Partnerschaften und interne Angaben zeigt "
        "--audience internal.",
        "Public edition; --audience internal shows planned partnerships and internal details.",
    ),
    "internal": Word("intern, nicht zur Weitergabe bestimmt", "internal, not to be passed on"),
    "gaps": Word("Was die Einträge nicht sagen", "What the entries do not say"),
    "more-rows": Word("… und {n} weitere", "… and {n} more"),
    "all-rows": Word(
        "Gekürzte Tabellen stehen vollständig in --format markdown, html und xlsx.",
        "Shortened tables are complete in --format markdown, html and xlsx.",
    ),
    "all-columns": Word(
        "Weitere Spalten: in einem breiteren Fenster oder mit --format markdown, html, csv.",
        "More columns: in a wider window, or with --format markdown, html, csv.",
    ),
    "about": Word("Angaben zum Bericht", "About this report"),
    "contents": Word("Inhalt", "Contents"),
    "sheet-head": Word("Bericht", "Report"),
    "page": Word("Seite ", "Page "),
    "page-of": Word(" von ", " of "),
}
