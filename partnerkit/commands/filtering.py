"""The options that choose partnerships, the same for every report."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from partnerkit.commands.invocation import Refusal
from partnerkit.commands.options import DATE, option
from partnerkit.words.word import Word

if TYPE_CHECKING:
    from partnerkit.filters import UnknownValue
    from partnerkit.report import Cell
    from partnerkit.view import View


_VALUE = Word("WERT", "VALUE")

COUNTRY = option(
    "country", _VALUE, "nur dieses Land: JP oder Japan", "only this country: JP or Japan"
)
TOPIC = option(
    "topic", _VALUE, "nur dieses Thema mit seinen Teilen", "only this topic and its parts"
)
LEAD = option("lead", _VALUE, "nur diese Federführung", "only this office in the lead")
KIND = option("kind", _VALUE, "nur diese Art", "only this kind")
STATUS = option("status", _VALUE, "nur dieser Status", "only this status")
SINCE = option(
    "since", DATE, "nur was seit diesem Datum unterzeichnet ist", "only what was signed since"
)

Values = Mapping[str, list[str] | None]
"""What was given for each option: ``{"country": ["JP"], "topic": None}``."""


def chosen(view: View, values: Values, since: str | None = None) -> tuple[View, tuple[Cell, ...]]:
    """Keep the partnerships that the options ask for, and say in a sentence which those are.

    Refused where a value is not known, and where nothing is left.
    """
    from partnerkit.filters import UnknownValue, describe, select, understand

    try:
        asked = understand(view, {name: given or () for name, given in values.items()}, since)
    except UnknownValue as unknown:
        raise _refusal(unknown) from None
    selected = select(view, asked)
    sentence = describe(view, asked)
    if asked and not selected.register.partnerships:
        raise Refusal("nothing-selected", selection=_words(view, sentence))
    return selected, sentence


def _refusal(unknown: UnknownValue) -> Refusal:
    """Say what may have been meant, or what there is to choose from."""
    from partnerkit.words.topics import TOPICS
    from partnerkit.words.vocabularies import VOCABULARIES

    option, value = f"--{unknown.option}", unknown.value
    if unknown.option == "since":
        return Refusal("no-date", option=option, value=value)
    choices = {
        "kind": VOCABULARIES["partnership-kind"],
        "status": VOCABULARIES["status"],
        "topic": [code for code in TOPICS if "/" not in code],
    }.get(unknown.option)
    if unknown.meant or not choices:
        key = "no-value" if unknown.meant else f"no-{unknown.option}"
        return Refusal(key, option=option, value=value, meant=unknown.meant)
    return Refusal("no-choice", option=option, value=value, choices=", ".join(choices))


def _words(view: View, sentence: tuple[Cell, ...]) -> Word:
    """Word a selection in both languages."""
    from partnerkit.render.plain import Plain

    return Word(*("".join(map(Plain(lang, view.topics).write, sentence)) for lang in ("de", "en")))
