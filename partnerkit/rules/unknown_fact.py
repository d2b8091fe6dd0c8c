"""Sources and contradictions about fields that do not exist."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from partnerkit.finding import Fault, KeyPath, Severity
from partnerkit.model import Actor, Partnership
from partnerkit.model.fields import KINDS, walk
from partnerkit.register import Entry, Register
from partnerkit.rule import rule
from partnerkit.words.suggest import suggest_field

Sourced = Entry[Partnership] | Entry[Actor]


@rule(
    Severity.WARNING,
    de="„{value}“ ist kein Feld dieses Eintrags{meant}",
    en='"{value}" is no field of this record{meant}',
)
def unknown_fact(register: Register) -> Iterator[Fault]:
    """A source supports, or a contradiction concerns, a field that does not exist.

    Why: `supports` says which facts stand in a source, and `disputed` where sources contradict
    each other. A misspelt field leaves the fact without its source. Fields within a field are
    written with a dot: `term.end`.

    Deutsch: Eine Quelle belegt oder ein Widerspruch betrifft ein Feld, das es nicht gibt.

    Warum: „supports“ sagt, was in einer Quelle steht, und „disputed“, wo Quellen einander
    widersprechen. Ein verschriebenes Feld lässt die Angabe ohne Beleg. Felder innerhalb eines
    Feldes schreibt man mit Punkt: „term.end“.

    Bad::

        sources:
          - url: https://www.hamburg.de/beispiel
            supports:
              - singed

    Good::

        sources:
          - url: https://www.hamburg.de/beispiel
            supports:
              - signed
              - term.end
    """
    yield from _misspelt("partnership", register.survey.mentioned["field"], register.partnerships)
    yield from _misspelt("actor", register.actor_survey.mentioned["field"], register.actors)


def _misspelt(
    kind: str,
    mentioned: set[str],
    entries: tuple[Entry[Partnership], ...] | tuple[Entry[Actor], ...],
) -> Iterator[Fault]:
    """Walk over the entries only when some field that they mention is unknown."""
    shapes = {path.removeprefix(f"{kind}."): field.shape for path, field in walk(KINDS[kind], kind)}

    def known(name: str) -> bool:
        """Whether there is such a field; what stands in a map (``titles.en``) has any name."""
        bare = _bare(name)
        return bare in shapes or shapes.get(bare.rpartition(".")[0]) == "map"

    lost = {name for name in mentioned if not known(name)}

    @cache
    def meant(name: str) -> list[str]:
        above, _, last = _bare(name).rpartition(".")
        return suggest_field(kind, above, last)

    for entry in entries if lost else ():
        for path, name in _fields(entry):
            if name in lost:
                yield entry.fault("unknown-fact", path, value=name, meant=meant(name))


def _bare(name: str) -> str:
    """Leave out the places in lists: ``projects.0.title`` → ``projects.title``."""
    return ".".join(step for step in name.split(".") if not step.isdecimal())


def _fields(entry: Sourced) -> Iterator[tuple[KeyPath, str]]:
    for place, source in enumerate(entry.record.sources or ()):
        for index, name in enumerate(source.supports or ()):
            yield ("sources", place, "supports", index), name
    for place, dispute in enumerate(getattr(entry.record, "disputed", None) or ()):
        yield ("disputed", place, "field"), dispute.field
