"""The language in which the command line speaks before any register is read."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from itertools import pairwise, takewhile

from partnerkit.words.word import LANGUAGES, Word


def interface_language(argv: Sequence[str], env: Mapping[str, str]) -> str:
    """Return "de" or "en" for help and for messages without a register.

    `--lang de` or `--lang=de` in `argv` (the arguments without the program's name) wins; then
    the variable PARTNERKIT_LANG; then the first of LC_ALL, LC_MESSAGES and LANG that is set, in
    the order of POSIX (XBD 8.2), which gives German if it begins with "de". Otherwise English.
    """
    asked = _option(argv) or env.get("PARTNERKIT_LANG", "").lower()[:2]
    if asked in LANGUAGES:
        return asked
    locale = next(filter(None, map(env.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    return "de" if locale.lower().startswith("de") else "en"


def help_text(de: str, en: str) -> str:
    """Return the one of two texts that fits the interface language of this process."""
    return Word(de, en).get(interface_language(sys.argv[1:], os.environ))


def _option(argv: Sequence[str]) -> str | None:
    """Return the last `--lang` of a supported language in front of a lone `--`."""
    options = takewhile(lambda argument: argument != "--", argv)
    values = [
        following if argument == "--lang" else argument.removeprefix("--lang=")
        for argument, following in pairwise([*options, ""])
        if argument.startswith("--lang=") or argument == "--lang"
    ]
    return next((value for value in reversed(values) if value in LANGUAGES), None)
