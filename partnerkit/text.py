"""Bytes of a file → text, or the reasons why they are none that a register may hold.

Limits and characters come first: what is refused here never reaches the YAML parser. The list of
refused characters follows the record format (control and direction-override characters).
"""

from __future__ import annotations

import re
import unicodedata

from partnerkit.finding import Fault, Span

LARGEST = 256 * 1024
"""The most bytes that a file may have (record format)."""

_CONTROL = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
_DIRECTION = "\u202a-\u202e\u2066-\u2069"
_LINES = "\u2028\u2029"
FORBIDDEN = re.compile(f"[{_CONTROL}{_DIRECTION}{_LINES}\ud800-\udfff]")
"""Control characters, direction overrides and line separators (Unicode TR 36, CVE-2021-42574)."""

_MARKERS = re.compile(r"^(<{7}|\|{7}|>{7})( |$)", re.MULTILINE)
_BINARY = {b"PK\x03\x04": "zip", b"\x89PNG": "image", b"%PDF": "pdf", b"\xff\xd8\xff": "image"}
_LFS = b"version https://git-lfs"
_MOST_REPORTED = 20


def decode(path: str, raw: bytes) -> tuple[str | None, list[Fault]]:
    """Read bytes as text with line ends ``\\n``; None when the text must not be parsed."""
    if fault := _foreign(path, raw):
        return None, [fault]
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return None, [_not_utf8(path, raw, error.start)]
    text = text.removeprefix("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    faults = list(_merge_conflict(path, text))
    if not faults:
        faults += _forbidden(path, text)
    if faults:
        return None, faults
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        faults.append(_not_normalized(path, text))
    return text, faults


def readable(raw: bytes) -> str:
    """Text of a file that was refused, for showing the line of a fault; never raises."""
    return raw[:LARGEST].decode("utf-8", "replace").replace("\r\n", "\n")


def _foreign(path: str, raw: bytes) -> Fault | None:
    """Recognise what is no UTF-8 text at all: too large, UTF-16, a picture, a pointer."""
    at = Span(path, 1, 1, 1, 2)
    if len(raw) > LARGEST:
        return Fault("too-large", at, {"size": len(raw), "most": LARGEST})
    if raw[:4] in {b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff"}:
        return Fault("wrong-encoding", at, {"encoding": "UTF-32"}, "named")
    if raw[:2] in {b"\xff\xfe", b"\xfe\xff"} or b"\x00" in raw[:2]:
        return Fault("wrong-encoding", at, {"encoding": "UTF-16"}, "named")
    if raw[1:2] == b"\x00" or raw[3:4] == b"\x00":
        return Fault("wrong-encoding", at, {"encoding": "UTF-16"}, "named")
    for magic in _BINARY:
        if raw.startswith(magic):
            return Fault("not-yaml", at, {"format": _BINARY[magic]}, "binary")
    if raw.startswith(_LFS):
        return Fault("not-yaml", at, {}, "pointer")
    return None


def _not_utf8(path: str, raw: bytes, offset: int) -> Fault:
    """Name the first byte that is no UTF-8, and what it would be in Windows' encoding."""
    before = raw[:offset].decode("utf-8", "replace")
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    meant = raw[offset : offset + 1].decode("cp1252", "replace")
    values = {"byte": f"0x{raw[offset]:02X}", "meant": meant if meant.isprintable() else "?"}
    return Fault("wrong-encoding", Span(path, line, column, line, column + 1), values, "byte")


def _merge_conflict(path: str, text: str) -> list[Fault]:
    """Find the markers that Git leaves where two versions met."""
    if "<<<<<<<" not in text and ">>>>>>>" not in text and "|||||||" not in text:
        return []
    marks = [at(path, text, mark.start(), 7) for mark in _MARKERS.finditer(text)]
    return [Fault("merge-conflict", marks[0], related=tuple(marks[1:]))] if marks else []


def _forbidden(path: str, text: str) -> list[Fault]:
    """Name each refused character with its code point; the first twenty are enough."""
    return [
        Fault("forbidden-character", at(path, text, found.start(), 1), character(found[0]))
        for found, _ in zip(FORBIDDEN.finditer(text), range(_MOST_REPORTED), strict=False)
    ]


def character(char: str) -> dict[str, object]:
    """Name a character by code point and Unicode name: ``U+202E``, ``RIGHT-TO-LEFT OVERRIDE``."""
    return {"code": f"U+{ord(char):04X}", "name": unicodedata.name(char, "")}


def _not_normalized(path: str, text: str) -> Fault:
    """Find the first place where the text differs from its NFC form."""
    composed = unicodedata.normalize("NFC", text)
    pairs = zip(text, composed, strict=False)
    offset = next((i for i, (a, b) in enumerate(pairs) if a != b), len(composed))
    return Fault("not-normalized", at(path, text, max(offset, 0), 1))


def at(path: str, text: str, offset: int, length: int) -> Span:
    """Turn an offset in the text into a span; ``length`` characters, within one line."""
    line = text.count("\n", 0, offset) + 1
    column = offset - text.rfind("\n", 0, offset)
    return Span(path, line, column, line, column + length)
