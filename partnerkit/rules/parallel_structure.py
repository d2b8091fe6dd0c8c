"""Two offices that work with one partner on one thing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from partnerkit.finding import Fault, Severity
from partnerkit.matching.checked import open_overlaps, others
from partnerkit.matching.evidence import Clue
from partnerkit.register import Register
from partnerkit.rule import rule
from partnerkit.words.topics import topic_label
from partnerkit.words.word import Term, Word

if TYPE_CHECKING:
    from partnerkit.matching.overlaps import Group

_BY_TOPIC = frozenset({Clue.SHARED_TOPICS, Clue.NESTED_TOPICS})

_WHOM = {
    Clue.SAME_COUNTERPART: Word("demselben Partner", "the same partner"),
    Clue.NESTED_COUNTERPART: Word("einem Teil desselben Partners", "a part of the same partner"),
    Clue.SAME_CITY: Word("einem Partner derselben Stadt", "a partner in the same city"),
    Clue.SAME_COUNTRY: Word("einem Partner desselben Landes", "a partner in the same country"),
}
"""How near the partners are, the nearest first."""


@rule(
    Severity.WARNING,
    de="Unter „{others}“ arbeitet eine andere Stelle mit {whom} am selben Thema ({topics}); "
    "stimmen Sie sich ab und halten Sie das Ergebnis fest (partnerkit judge {id} {other})",
    en='Under "{others}", another office works with {whom} on the same topic ({topics}); talk to '
    "each other, and record the outcome (partnerkit judge {id} {other})",
)
def parallel_structure(register: Register) -> Iterator[Fault]:
    """Two offices work with the same partner on the same topic at the same time.

    Why: This is what a register is for: to learn before the signature that somebody else is
    already there. Parallel work can be intended; then the judgement says so, with its reason, and
    the warning ends. The command `duplicates` shows the evidence, and what is merely possible. In
    registers of more than 500 partnerships only that command looks for parallel structures.

    Deutsch: Zwei Stellen arbeiten zur selben Zeit mit demselben Partner am selben Thema.

    Warum: Dafür gibt es ein Register: vor der Unterschrift zu erfahren, dass schon jemand da ist.
    Paralleles kann gewollt sein; dann sagt das Urteil es mit seinem Grund, und die Warnung endet.
    Der Befehl „duplicates“ zeigt die Belege und auch, was nur möglich ist. In Registern mit mehr
    als 500 Partnerschaften sucht nur dieser Befehl nach Parallelem.

    Bad::

        # data/partnerships/klima-bergen.yaml
        counterpart:
          - oslo
        topics:
          - culture
        lead: kulturbehoerde-hamburg
        # data/actors/kulturbehoerde-hamburg.yaml
        name: Kulturbehörde Hamburg
        kind: authority
        country: DE
        part_of: hamburg

    Good::

        # data/partnerships/klima-bergen.yaml
        counterpart:
          - oslo
        topics:
          - culture
        lead: kulturbehoerde-hamburg
        distinct_from:
          - partnership: beispiel
            verdict: intended-parallel
            because: Die Häuser tauschen unmittelbar aus; die Senatskanzlei weiß davon
        # data/actors/kulturbehoerde-hamburg.yaml
        name: Kulturbehörde Hamburg
        kind: authority
        country: DE
        part_of: hamburg
    """
    more = {t.code: Term(t.de, t.en) for t in register.settings.topics or ()}
    for key, groups in open_overlaps(register, "parallel-structure"):
        ties, before = register.partnership_by_id, others(key, groups)
        clues = {piece.clue for group in groups for piece in group.evidence}
        yield ties[key].fault(
            "parallel-structure",
            ("counterpart",),
            key=True,
            related=tuple(ties[other].span() for other in before),
            id=key,
            other=before[0],
            others=before,
            whom=next((word for clue, word in _WHOM.items() if clue in clues), ""),
            topics=tuple(
                Word(topic_label(code, "de", more), topic_label(code, "en", more))
                for code in _topics(groups)
            ),
        )


def _topics(groups: list[Group]) -> list[str]:
    """Collect the topics that members of the groups share, sorted."""
    evidence = (piece for group in groups for piece in group.evidence)
    shared = (piece.values["topics"] for piece in evidence if piece.clue in _BY_TOPIC)
    return sorted({str(code) for codes in shared if isinstance(codes, tuple) for code in codes})
