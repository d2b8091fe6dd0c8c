"""The headings of a rule's manual page."""

from __future__ import annotations

from typing import Final

from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    "severity": Word(de="Schwere", en="Severity"),
    "why": Word(de="Warum", en="Why"),
    "bad": Word(de="So nicht", en="Not like this"),
    "good": Word(de="Sondern so", en="But like this"),
    "silence": Word(de="Ausnahme", en="Exception"),
    "silence-how": Word(
        de="Passt die Regel an einer Stelle nicht, schreiben Sie in dieselbe Zeile oder in die "
        "darüber: ``# partnerkit: ignore[{rule}]`` und den Grund. Für das ganze Register steht die "
        "Schwere in partnerkit.yaml unter rules: error, warning, info oder off.",
        en="Where the rule does not fit, write on the same line or on the one above: "
        "``# partnerkit: ignore[{rule}]`` and the reason. For the whole register, the "
        "severity stands in partnerkit.yaml under rules: error, warning, info or off.",
    ),
    "rules": Word(de="Regeln", en="Rules"),
    "rule": Word(de="Regel", en="Rule"),
    "meaning": Word(de="Bedeutung", en="Meaning"),
}
