"""E-mail addresses of people."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import rule
from partnerkit.source import Source
from partnerkit.text import address_before
from partnerkit.words.functions import is_function

_WORD = r"[\w+-]{1,63}"
_ADDRESS = rf"({_WORD}(?:\.{_WORD}){{0,4}})@({_WORD}(?:\.{_WORD}){{1,8}})"

_DOT = r"(?:\s?[(\[{<|]\s?(?:punkt|dot|\.)\s?[)\]}>|]\s?|\s(?:punkt|dot)\s|\.)"
_BRACKETED_AT = r"\s?[(\[{<|]\s?(?:at|ät|a|@)\s?[)\]}>|]\s?"
_BARE_AT = rf"\s(?:at|ät)\s(?={_WORD}\s?[(\[{{]?\s?(?:punkt|dot)\b)"
_HIDDEN = (
    rf"(?i)\b({_WORD}(?:{_DOT}{_WORD}){{0,4}})(?:{_BRACKETED_AT}|{_BARE_AT})"
    rf"({_WORD}(?:{_DOT}{_WORD}){{1,8}})"
)
"""An address spelled out so that programs do not find it: "erika (at) stadt punkt de"."""

_PARTS = (
    rb"\( ?(?:[aA@]t?|AT|\xc3[\xa4\x84][tT]) ?\)",
    rb"\[ ?(?:[aA@]t?|AT|\xc3[\xa4\x84][tT]) ?\]",
    rb" punkt ",
    rb" dot ",
)
"""What is looked for in the bytes first."""


@rule(
    Severity.WARNING,
    de="„{address}“ sieht nach dem Postfach einer Person aus; nennen Sie das Funktionspostfach der "
    "Stelle",
    en='"{address}" looks like the mailbox of a person; name the function mailbox of the office',
)
def personal_email(register: Register) -> Iterator[Fault]:
    """An e-mail address seems to be that of a person, anywhere in a file.

    Why: A register is public and kept in Git for ever; an address in it can never be taken back,
    and it ends with the person's post. The mailbox of an office stays (Art. 5 GDPR). If it is a
    function mailbox, say so in an ignore with a reason.

    Deutsch: Eine E-Mail-Adresse scheint die einer Person zu sein, gleich wo in einer Datei.

    Warum: Ein Register ist öffentlich und bleibt für immer in Git; eine Adresse darin lässt sich
    nie zurücknehmen, und sie endet mit der Aufgabe der Person. Das Postfach einer Stelle bleibt
    (Art. 5 DSGVO). Ist es doch ein Funktionspostfach, sagen Sie es in einem Ignorieren mit
    Begründung.

    Bad::

        contact: erika.mustermann@hamburg.de
        notes: Rückfragen an max (at) privat punkt example

    Good::

        contact: international@hamburg.de
    """
    office = cache(_is_office)
    lines = register.haystack.lines(rb"@")
    doubtful = [line for line in lines if not all(map(office, _words_before(line)))]
    for source in register.haystack.with_lines(doubtful):
        yield from _judged(register, source, _ADDRESS)
    for source in register.haystack.holding(*_PARTS, form=_HIDDEN):
        yield from _judged(register, source, _HIDDEN)


def _words_before(line: bytes) -> list[bytes]:
    """The word in front of each "@" in a line."""
    return [part[part.rfind(b" ") + 1 :] for part in line.split(b"@")[:-1]]


def _is_office(word: bytes) -> bool:
    """Whether a word in front of an "@" is surely that of an office."""
    text = word.decode("utf-8", "replace")
    return re.fullmatch(r"[\w+.-]+", text) is not None and is_function(text)


def _judged(register: Register, source: Source, pattern: str) -> Iterator[Fault]:
    for found, span in source.find(pattern):
        address = address_before(found)
        if address is not None and "/" not in address:
            continue  # the user of a web address, which suspicious-url names
        local, host = (re.sub(rf"(?i){_DOT}", ".", part) for part in found.groups())
        if not is_function(local) and not _is_place(register, local.casefold(), host.casefold()):
            yield Fault("personal-email", span, {"address": found[0]})


def _is_place(register: Register, local: str, host: str) -> bool:
    """Whether an address names its city or organisation: "oslo@kommune.example"."""
    if local in re.split(r"[.-]", host):
        return True
    return any(local == word for key in register.actor_by_id for word in (key, *key.split("-")))
