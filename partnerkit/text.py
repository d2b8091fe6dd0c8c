r"""Bytes of a file → text, or the reasons why they are none that a register may hold.

Limits and characters come first: what is refused here never reaches the YAML parser. The list of
refused characters follows the record format (control and direction-override characters).
"""

from __future__ import annotations

import re
import unicodedata

from partnerkit.finding import Fault, Span

LARGEST = 256 * 1024
"""The most bytes that a file may have (record format)."""

REPLACEMENT = "\ufffd"
"""Stands for a refused character, so that all others keep their places."""

_CONTROL = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
_DIRECTION = "\u202a-\u202e\u2066-\u2069"
_LINES = "\u2028\u2029"
_NONE = "\ud800-\udfff\ufffe\uffff"
FORBIDDEN = re.compile(f"[{_CONTROL}{_DIRECTION}{_LINES}{_NONE}]")
"""Control characters, direction overrides, line separators and what YAML excludes.

Sources: Unicode TR 36 and CVE-2021-42574; YAML 1.2.2, 5.1 (``c-printable``).
"""

ESCAPED = re.compile(f"[{_CONTROL}{_DIRECTION}{_LINES}{_NONE}\r]")
"""What no value may hold, written as an escape: in a value a carriage return is no line end."""

_ORDINARY = bytes({*b"\t\n", *range(0x20, 0x7F), *range(0x80, 0xC0), *range(0xC2, 0xCA), 0xE2})
"""Bytes of printable ASCII, of U+0080 to U+027F, and of U+2000 to U+2FFF in UTF-8."""

_ODD_SIGNS = (
    re.compile(
        rb"\xe2(?:\x80[\x80\x81\xa8-\xae]|\x81[\xa6-\xa9]|\x83[\x90-\xb0]|\x84[\xa6\xaa\xab]"
        rb"|\x8c[\xa9\xaa]|\xab\x9c)"
    ),
    re.compile(rb"\xc2[\x80-\x9f]"),
)
"""Those among them that are refused or may not be NFC (Unicode 16, DerivedNormalizationProps)."""

_MARKERS = re.compile(r"^(<{7}|\|{7}|>{7})( |$)", re.MULTILINE)
_BINARY = {
    b"PK\x03\x04": "zip",
    b"\xd0\xcf\x11\xe0": "office",
    b"%PDF": "pdf",
    b"{\\rtf": "office",
    b"\x89PNG": "image",
    b"\xff\xd8\xff": "image",
    b"GIF8": "image",
    b"\x1f\x8b": "zip",
}
_WIDE = {
    b"\xff\xfe\x00\x00": "UTF-32",
    b"\x00\x00\xfe\xff": "UTF-32",
    b"\xff\xfe": "UTF-16",
    b"\xfe\xff": "UTF-16",
}
"""Byte-order marks (Unicode 16, 23.8), the longer first."""
_WIDE_LETTERS = {
    re.compile(rb"[^\0]\0\0\0|\0\0\0[^\0]"): "UTF-32",
    re.compile(rb"[^\0]\0[^\0]\0|\0[^\0]\0[^\0]"): "UTF-16",
}
"""How the first letters look in a wide encoding without a mark."""
_POINTER = b"version https://git-lfs"
_ODD = frozenset(start[:1] for start in (*_BINARY, *_WIDE, _POINTER))
"""The first bytes that call for a closer look."""
_MOST_REPORTED = 20
_LONGEST_ADDRESS = 2000


def decode(path: str, raw: bytes) -> tuple[str | None, list[Fault]]:
    r"""Read bytes as text with line ends ``\n``; None when the text must not be parsed.

    A refused character is a fault and stands in the text as a replacement character.
    """
    if fault := _foreign(path, raw):
        return None, [fault]
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return None, [_not_utf8(path, raw, error.start)]
    ordinary = _is_ordinary(raw)
    if not ordinary:
        text = plain(text)
    if faults := _merge_conflict(path, text):
        return None, faults
    if ordinary:
        return text, []
    if FORBIDDEN.search(text):
        faults = _forbidden(path, text)
        text = FORBIDDEN.sub(REPLACEMENT, text)
    if not unicodedata.is_normalized("NFC", text):
        faults.append(_not_normalized(path, text))
    return text, faults


def _is_ordinary(raw: bytes) -> bool:
    """Whether no character can be out of order; true of most files, and fast."""
    if raw.translate(None, _ORDINARY):
        return False
    return not _ODD_SIGNS[0].search(raw) and not _ODD_SIGNS[1].search(raw)


def readable(raw: bytes) -> str:
    """Text of a file that was refused, for showing the line of a fault; never raises."""
    return FORBIDDEN.sub(REPLACEMENT, plain(raw[:LARGEST].decode("utf-8", "replace")))


def plain(text: str) -> str:
    r"""Write every line end as ``\n`` and drop byte-order marks, wherever they stand."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("\ufeff", "") if "\ufeff" in text else text


def _foreign(path: str, raw: bytes) -> Fault | None:
    """Recognise what is no UTF-8 text at all: too large, UTF-16, a picture, a pointer."""
    if len(raw) <= LARGEST and raw[:1] not in _ODD and b"\x00" not in raw[:4]:
        return None
    begin = Span(path, 1, 1, 1, 2)
    if len(raw) > LARGEST:
        return Fault("too-large", begin, {"most": LARGEST // 1024})
    marked = next((name for mark, name in _WIDE.items() if raw.startswith(mark)), None)
    letters = (name for form, name in _WIDE_LETTERS.items() if form.match(raw))
    if wide := marked or next(letters, None):
        return Fault("wrong-encoding", begin, {"encoding": wide}, "named")
    if magic := next((name for magic, name in _BINARY.items() if raw.startswith(magic)), None):
        return Fault("not-yaml", begin, {"format": magic}, "binary")
    return Fault("not-yaml", begin, {}, "pointer") if raw.startswith(_POINTER) else None


def _not_utf8(path: str, raw: bytes, offset: int) -> Fault:
    """Name the first byte that is no UTF-8, and what it would be in Windows' encoding."""
    before = plain(raw[:offset].decode("utf-8", "replace"))
    meant = raw[offset : offset + 1].decode("cp1252", "replace")
    values = {"byte": f"0x{raw[offset]:02X}", "character": meant}
    return Fault("wrong-encoding", at(path, before, len(before), 1), values)


def _merge_conflict(path: str, text: str) -> list[Fault]:
    """Find the markers that Git leaves where two versions met."""
    # One sign is found much faster than seven, and few files hold it.
    ours = "<" in text and "<<<<<<<" in text
    base = "|" in text and "|||||||" in text
    theirs = ">" in text and ">>>>>>>" in text
    if not (ours or base or theirs):
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
    name = unicodedata.name(char, "")
    return {"code": f"U+{ord(char):04X} {name}".rstrip()}


def _not_normalized(path: str, text: str) -> Fault:
    """Find the first place where the text differs from its NFC form."""
    composed = unicodedata.normalize("NFC", text)
    pairs = zip(text, composed, strict=False)
    offset = next((i for i, (a, b) in enumerate(pairs) if a != b), len(composed))
    return Fault("not-normalized", at(path, text, offset, 1))


def at(path: str, text: str, offset: int, length: int) -> Span:
    """Turn an offset in the text into a span; ``length`` characters, within one line."""
    line = text.count("\n", 0, offset) + 1
    column = offset - text.rfind("\n", 0, offset)
    return Span(path, line, column, line, column + length)


def address_before(found: re.Match[str]) -> str | None:
    """Return what stands of a web address between its ``://`` and a match; None outside one."""
    begin = found.string.rfind("://", max(0, found.start() - _LONGEST_ADDRESS), found.start())
    between = found.string[begin + len("://") : found.start()]
    return None if begin < 0 or re.search(r"[\s\"'<>]", between) else between
