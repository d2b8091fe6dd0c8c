"""The same partnership, or the same actor, in two records."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from partnerkit.finding import Fault, Severity
from partnerkit.matching.checked import open_overlaps, others
from partnerkit.matching.evidence import Clue, Strength
from partnerkit.register import Register
from partnerkit.rule import rule
from partnerkit.words.word import Word

if TYPE_CHECKING:
    from partnerkit.matching.overlaps import Group

_SURELY = Word("sicher", "surely")
_LIKELY = Word("wahrscheinlich", "probably")


@rule(
    Severity.WARNING,
    de="Dieser Eintrag ist {how} dieselbe Partnerschaft wie „{others}“; führen Sie sie zusammen "
    "(partnerkit merge) oder halten Sie fest, warum es zwei sind (partnerkit judge {id} {other})",
    en='This entry is {how} the same partnership as "{others}"; merge them (partnerkit merge), or '
    "record why they are two (partnerkit judge {id} {other})",
    share=Word(
        de="Dieser Eintrag und „{others}“ sind {how} dieselbe Partnerschaft, oder der eine ist ein "
        "Teil des anderen; führen Sie sie zusammen (partnerkit merge), nennen Sie beim Teil das "
        "Ganze als Rahmen (under) oder halten Sie fest, warum es zwei sind (partnerkit judge {id} "
        "{other})",
        en='This entry and "{others}" are {how} the same partnership, or one is a part of the '
        "other; merge them (partnerkit merge), name the whole as the framework of the part (under)"
        ", or record why they are two (partnerkit judge {id} {other})",
    ),
    actor=Word(
        de="Dieser Akteur ist {how} derselbe wie „{others}“; führen Sie sie zusammen (partnerkit "
        "merge) oder tragen Sie bei beiden die Wikidata-Kennung ein, an der man sie unterscheidet",
        en='This actor is {how} the same as "{others}"; merge them (partnerkit merge), or enter at '
        "both the Wikidata id that tells them apart",
    ),
)
def likely_duplicate(register: Register) -> Iterator[Fault]:
    """Two records are certainly or probably the same partnership or the same actor.

    Why: Two offices entered the same thing. Every total counts it twice, and a change reaches only
    one of the two. The command `duplicates` shows the evidence, and what is merely possible. In
    registers of more than 500 partnerships only that command looks for duplicates.

    Deutsch: Zwei Einträge sind sicher oder wahrscheinlich dieselbe Partnerschaft oder derselbe
    Akteur.

    Warum: Zwei Stellen haben dasselbe eingetragen. Jede Summe zählt es doppelt, und eine Änderung
    erreicht nur einen der beiden. Der Befehl „duplicates“ zeigt die Belege und auch, was nur
    möglich ist. In Registern mit mehr als 500 Partnerschaften sucht nur dieser Befehl nach
    Doppeltem.

    Bad::

        # data/partnerships/klima-bergen.yaml
        kind: twinning
        counterpart:
          - oslo
        topics:
          - culture
        signed: 1998-05-12

    Good::

        # data/partnerships/klima-bergen.yaml
        counterpart:
          - bergen
    """
    for key, groups in open_overlaps(register, "same-partnership"):
        ties, before = register.partnership_by_id, others(key, groups)
        yield ties[key].fault(
            "likely-duplicate",
            ("counterpart",),
            key=True,
            variant="share" if _may_be_share(groups) else "",
            related=tuple(ties[other].span() for other in before),
            how=_how(groups),
            id=key,
            other=before[0],
            others=before,
        )
    for key, groups in open_overlaps(register, "same-actor"):
        actors, before = register.actor_by_id, others(key, groups)
        yield actors[key].fault(
            "likely-duplicate",
            ("name",),
            key=True,
            variant="actor",
            related=tuple(actors[other].span() for other in before),
            how=_how(groups),
            others=before,
        )


def _how(groups: list[Group]) -> Word:
    certain = all(group.strength is Strength.CERTAIN for group in groups)
    return _SURELY if certain else _LIKELY


def _may_be_share(groups: list[Group]) -> bool:
    """Whether a record seems to be what one office does within the other."""
    return any(clue is Clue.TAKES_PART for group in groups for clue, _ in group.evidence)
