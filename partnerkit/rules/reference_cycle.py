"""Chains of references that lead back to where they began."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from partnerkit.finding import Fault, KeyPath, Severity
from partnerkit.model import Actor, Partnership
from partnerkit.register import Entry, Register
from partnerkit.rule import rule
from partnerkit.words.word import Word

Some = Entry[Partnership] | Entry[Actor]


@rule(
    Severity.ERROR,
    de="„{field}“ führt im Kreis: {circle}; streichen Sie einen dieser Verweise",
    en='"{field}" leads in a circle: {circle}; delete one of these references',
    itself=Word(
        de="„{value}“ verweist unter „{field}“ auf sich selbst; streichen Sie den Verweis",
        en='"{value}" refers to itself under "{field}"; delete the reference',
    ),
)
def reference_cycle(register: Register) -> Iterator[Fault]:
    """Records refer to each other in a circle under `under`, `renews`, `part_of` or `successor`.

    Why: A framework cannot implement what implements it, and no office is part of its own part.
    Nobody can tell which comes first, so neither trees nor totals are right. A circle is
    reported once, at the first of its records.

    Deutsch: Einträge verweisen unter „under“, „renews“, „part_of“ oder „successor“ im Kreis
    aufeinander.

    Warum: Ein Rahmen kann nicht umsetzen, was ihn umsetzt, und keine Stelle ist Teil ihres
    eigenen Teils. Niemand erkennt, was zuerst kommt; Bäume und Summen stimmen nicht. Ein Kreis
    wird einmal gemeldet, beim ersten seiner Einträge.

    Bad::

        under: klima-bergen
        # data/partnerships/klima-bergen.yaml
        under: beispiel

    Good::

        # data/partnerships/klima-bergen.yaml
        under: beispiel
    """
    for field in ("under", "renews"):
        yield from _in_circles(field, register.survey.stating(field), register.partnership_by_id)
    for field in ("part_of", "successor"):
        yield from _in_circles(field, register.actor_survey.stating(field), register.actor_by_id)
    for entry in register.survey.stating("related"):
        for index, target in enumerate(entry.record.related or ()):
            yield from _own(register, entry, ("related", index), target)
    for entry in register.survey.stating("distinct_from"):
        for index, judgement in enumerate(entry.record.distinct_from or ()):
            path = ("distinct_from", index, "partnership")
            yield from _own(register, entry, path, judgement.partnership)


def _in_circles(field: str, stating: Iterable[Some], by_id: Mapping[str, Some]) -> Iterator[Fault]:
    """Complain once of each circle; former ids lead to the record that bears them now."""
    onward = {
        entry.id: target.id
        for entry in stating
        if (target := by_id.get(getattr(entry.record, field))) is not None
    }
    for circle in _circles(onward):
        first, *others = (by_id[key] for key in circle)
        yield first.fault(
            "reference-cycle",
            (field,),
            variant="" if others else "itself",
            related=tuple(other.span(field) for other in others),
            field=field,
            value=first.id,
            circle=(*circle, first.id),
        )


def _circles(onward: Mapping[str, str]) -> Iterator[list[str]]:
    """Follow every chain once; yield the circles, each from its alphabetically first member."""
    seen: set[str] = set()
    for start in onward:
        trail: dict[str, int] = {}
        here = start
        while here in onward and here not in seen:
            seen.add(here)
            trail[here] = len(trail)
            here = onward[here]
        if here in trail:
            circle = list(trail)[trail[here] :]
            begin = circle.index(min(circle))
            yield circle[begin:] + circle[:begin]


def _own(
    register: Register, entry: Entry[Partnership], path: KeyPath, target: str
) -> Iterator[Fault]:
    """Complain when a partnership names itself, under a former id too."""
    known = register.partnership(target)
    if known is not None and known.id == entry.id:
        field = str(path[0])
        yield entry.fault("reference-cycle", path, variant="itself", field=field, value=target)
