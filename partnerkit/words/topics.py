"""The topics of partnerships, two levels, with their labels and synonyms.

The codes are those of the record format, version 1: first the six fields that the Hamburg motion
names (economy, labour, education, culture, science, sport), then what other cities add.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from partnerkit.words.economy_topics import ECONOMY_TOPICS
from partnerkit.words.knowledge_topics import KNOWLEDGE_TOPICS
from partnerkit.words.planet_topics import PLANET_TOPICS
from partnerkit.words.society_topics import SOCIETY_TOPICS
from partnerkit.words.word import Term

TOPICS: Final[dict[str, Term]] = {
    **ECONOMY_TOPICS,
    **KNOWLEDGE_TOPICS,
    **PLANET_TOPICS,
    **SOCIETY_TOPICS,
}

_NO_TOPICS: Final[Mapping[str, Term]] = MappingProxyType({})


def topic_label(code: str, lang: str, more: Mapping[str, Term] = _NO_TOPICS) -> str:
    """Return the label of a topic: "Wirtschaft", or "Wirtschaft: Luftfahrt" on the second level.

    `more` are the topics that a register adds. A part of the code that is in neither list stands
    for itself.
    """
    field, _, _ = code.partition("/")
    term = more.get(code) or TOPICS.get(code)
    label = code if term is None else term.get(lang)
    if field == code or term is None:
        return label
    return f"{topic_label(field, lang, more)}: {label}"
