"""Characters that nobody sees."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import rule
from partnerkit.source import Source
from partnerkit.text import at, character, plain

_MARK = b"\xef\xbb\xbf"
_PARTS = (rb"\xe2(?:\x80[\x8b-\x8f]|\x81[\xa0-\xaf])", rb"\xc2\xad")
"""Those that begin in UTF-8 like ordinary signs: zero-width characters, the soft hyphen."""

_STORED = (
    rb"\xcd\x8f|\xd8\x9c|\xe1(?:\x85[\x9f\xa0]|\x9e[\xb4\xb5]|\xa0[\x8b-\x8f])|\xe3\x85\xa4"
    rb"|\xef(?:\xb7[\x90-\xaf]|\xb8[\x80-\x8f]|\xbe\xa0|\xbf[\xb9-\xbf])|\xf0\x9d\x85|\xf3\xa0"
    rb"|[\xf0-\xf4].\xbf[\xbe\xbf]|\\"
)
"""All others, and escapes."""

_NO_CHARACTERS = "".join(
    f"{chr(plane + 0xFFFE)}-{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000)
)
_INVISIBLE = (
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u2065"
    "\u206a-\u206f\u3164\ufdd0-\ufdef\ufe00-\ufe0f\uffa0\ufff9-\ufffb"
    f"\U0001d173-\U0001d17a\U000e0000-\U000e0fff{_NO_CHARACTERS}]"
)
"""Default-ignorable code points (Unicode 16, DerivedCoreProperties) and noncharacters."""

_FLAG = "\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f"
"""A flag such as that of Scotland is a black flag and invisible letters (UTS 51, ED-14a)."""

_JOINED = "[\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u18af\ufb50-\ufdff\ufe70-\ufefc]"
"""Letters of scripts that use joiners in words: Arabic, Syriac, Khmer, those of India."""

_UNSPACED = "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff]"
"""Letters of scripts that are written without spaces: Thai, Lao, Burmese, Khmer."""

_RIGHT_TO_LEFT = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"


@rule(
    Severity.WARNING,
    de="hier steht das unsichtbare Zeichen {code}; löschen Sie es oder tippen Sie das Wort neu",
    en="there is the invisible character {code}; delete it or type the word anew",
)
def invisible_character(register: Register) -> Iterator[Fault]:
    r"""A value holds a character that nobody sees, where the script does not need it.

    Why: A word with a hidden character looks right and is found by no search; two records of one
    city stay apart. Such characters come along when text is copied from web pages and PDF files.
    Where a script needs them (Arabic, Hindi, emoji) they are left in peace.

    Deutsch: Ein Wert enthält ein Zeichen, das niemand sieht und das die Schrift nicht braucht.

    Warum: Ein Wort mit einem versteckten Zeichen sieht richtig aus, aber keine Suche findet es;
    zwei Einträge zu einer Stadt bleiben getrennt. Solche Zeichen kommen beim Kopieren von
    Webseiten und aus PDF-Dateien mit. Wo eine Schrift sie braucht (Arabisch, Hindi, Emoji),
    stören sie nicht.

    Bad::

        title: "Ham\u200bburg und Oslo"

    Good::

        title: "Hamburg und Oslo"
    """
    haystack = register.haystack
    for source in haystack.with_lines(line for line in haystack.unusual if _MARK in line):
        if source.raw.find(_MARK, len(_MARK)) > 0:
            yield _stray_mark(source)
    doubtful = [line for line in haystack.unusual if re.search(_STORED, line)]
    for source in haystack.with_lines((*doubtful, *haystack.lines(*_PARTS))):
        for path, value in source.scalars():
            if hidden := next(_hidden(value), None):
                values = character(hidden)
                yield Fault("invisible-character", source.span(path), values, "", path)


def _stray_mark(source: Source) -> Fault:
    """Complain of a byte-order mark behind the first character, as left by joining files."""
    before = plain(source.raw[: source.raw.find(_MARK, len(_MARK))].decode("utf-8", "replace"))
    span = at(source.path, before, len(before), 1)
    return Fault("invisible-character", span, character("\ufeff"))


def _hidden(text: str) -> Iterator[str]:
    """Yield the invisible characters that do not belong where they stand."""
    for found in re.finditer(f"{_FLAG}|{_INVISIBLE}", text):
        char, before, after = found[0], text[: found.start()], text[found.end() :]
        if len(char) == 1 and not _belongs(char, before[-1:], after[:1], text):
            yield char


def _belongs(char: str, before: str, after: str, text: str) -> bool:
    """Whether a script or an emoji needs the character between these two."""
    kind = unicodedata.category(before) if before else ""
    if char in "\u200c\u200d":
        joined = char == "\u200d" and (kind in {"So", "Sk"} or before == "\ufe0f")
        return joined or re.match(_JOINED, before) is not None
    if char in "\ufe0e\ufe0f":
        return kind in {"So", "Sm", "Sk"} or after == "\u20e3" or before in {"‼", "⁉", "〰", "〽"}
    if char in "\u200e\u200f\u061c":
        inside = before.isalnum() and after.isalnum()
        return not inside and re.search(_RIGHT_TO_LEFT, text) is not None
    if char == "\u200b":
        return re.match(_UNSPACED, before) is not None
    if "\u180b" <= char <= "\u180f":
        return "\u1800" <= before <= "\u18af"
    ideograph = bool(before) and unicodedata.name(before, "").startswith("CJK")
    return "\U000e0100" <= char <= "\U000e01ef" and ideograph
