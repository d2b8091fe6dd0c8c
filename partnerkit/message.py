"""A fault in a sentence: file names and values as they are, the rest in the reader's language."""

from __future__ import annotations

from collections.abc import Callable

from partnerkit.finding import Fault
from partnerkit.model.types import PartialDate
from partnerkit.rule import Rule
from partnerkit.words.dates import format_date
from partnerkit.words.word import Word

_LONGEST = 80
_MEANT = Word(de="; meinten Sie {meant}?", en="; did you mean {meant}?")
_OR = Word(de=" oder ", en=" or ")
_QUOTES = {"de": ("„", "“"), "en": ('"', '"')}

Wrap = Callable[[str], str]


def sentence(rule: Rule, fault: Fault, lang: str, wrap: Wrap = str) -> str:
    """Word a fault in German or English: what is wrong with the value, then what to do.

    ``wrap`` is applied to each text that comes from the data, for a format that must set it apart.
    """
    template = rule.sentences[fault.variant].get(lang)
    values = {
        key: _shown(value, lang, wrap, _between(template, key, lang))
        for key, value in fault.values.items()
    }
    values["meant"] = question(fault.values.get("meant"), lang, wrap)
    return template.format_map(values)


def question(meant: object, lang: str, wrap: Wrap = str) -> str:
    """Ask "did you mean" for one proposal or several; empty where there is none."""
    proposals = [meant] if isinstance(meant, str) and meant else meant
    if not isinstance(proposals, (list, tuple)) or not proposals:
        return ""
    opening, closing = _QUOTES["de" if lang == "de" else "en"]
    quoted = [f"{opening}{wrap(printable(str(one)))}{closing}" for one in proposals]
    return _MEANT.get(lang).format(meant=_OR.get(lang).join(quoted))


def _between(template: str, key: str, lang: str) -> str:
    """Return what parts the items of a list: where the list stands in marks, each item does."""
    opening, closing = _QUOTES["de" if lang == "de" else "en"]
    return f"{closing}, {opening}" if f"{opening}{{{key}}}{closing}" in template else ", "


def _shown(value: object, lang: str, wrap: Wrap, between: str = ", ") -> str:
    if isinstance(value, Word):
        return value.get(lang)
    if isinstance(value, (list, tuple)):
        return between.join(_shown(one, lang, wrap) for one in value)
    if isinstance(value, PartialDate):
        return format_date(value, lang)
    if isinstance(value, int):
        return str(value)
    text = printable(str(value))
    return wrap(text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…")


def printable(text: str) -> str:
    """Write text so that it stays on one line and moves nothing: controls as escapes."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
