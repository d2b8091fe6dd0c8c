"""What all reports say, and the command that makes them."""

from __future__ import annotations

from typing import Final

from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    "internal-only": Word(
        "Der Bericht „{name}“ enthält interne Angaben und ist nur mit --audience internal zu "
        "haben.",
        'The report "{name}" holds internal details and is only made with --audience internal.',
    ),
    "not-taken": Word(
        "Der Bericht „{name}“ kennt die Option --{option} nicht.",
        'The report "{name}" does not take the option --{option}.',
    ),
    "no-report": Word(
        "Den Bericht „{name}“ gibt es nicht{meant} Alle Berichte nennt: partnerkit report --list",
        'There is no report "{name}"{meant} All reports are named by: partnerkit report --list',
    ),
    "no-name": Word(
        "Nennen Sie einen Bericht; alle nennt: partnerkit report --list",
        "Name a report; all are named by: partnerkit report --list",
    ),
    "no-number": Word(
        "--{option}: „{value}“ ist keine ganze Zahl.", '--{option}: "{value}" is no whole number.'
    ),
    "list-title": Word("Berichte", "Reports"),
    "list-name": Word("Name", "Name"),
    "list-summary": Word("Frage", "Question"),
    "list-audience": Word("Ausgabe", "Edition"),
    "list-options": Word("Eigene Optionen", "Options of its own"),
    "list-how": Word(
        "Aufruf: partnerkit report NAME. Jeder Bericht kennt die Filter von overview, --as-of und "
        "alle Formate.",
        "Call: partnerkit report NAME. Every report takes the filters of overview, --as-of and "
        "all formats.",
    ),
    "list-internal": Word("nur intern", "internal only"),
    "list-all": Word("öffentlich und intern", "public and internal"),
}
