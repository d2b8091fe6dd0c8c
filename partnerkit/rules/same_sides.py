"""One actor on both sides of a partnership."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import rule
from partnerkit.words.word import Word


@rule(
    Severity.ERROR,
    de="„{value}“ steht unter „home“ und unter „counterpart“; streichen Sie den Akteur auf einer "
    "der beiden Seiten",
    en='"{value}" stands under "home" and under "counterpart"; delete the actor on one of the '
    "two sides",
    default=Word(
        de="„{value}“ ist nach „partnerkit.yaml“ die eigene Seite und steht unter „counterpart“; "
        "tragen Sie dort den Partner ein",
        en='"{value}" is our own side by "partnerkit.yaml" and stands under "counterpart"; enter '
        "the partner there",
    ),
)
def same_sides(register: Register) -> Iterator[Fault]:
    """The same actor stands on both sides of a partnership.

    Why: Nobody is their own partner. Overviews would count the actor as a foreign partner, and
    the real one is missing.

    Deutsch: Derselbe Akteur steht auf beiden Seiten einer Partnerschaft.

    Warum: Niemand ist sein eigener Partner. Übersichten zählten den Akteur als fremden Partner,
    und der wirkliche fehlt.

    Bad::

        home:
          - hamburg
        counterpart:
          - hamburg
          - oslo

    Good::

        home:
          - hamburg
        counterpart:
          - oslo
    """
    present = {
        former: actor.id
        for actor in register.actor_survey.stating("former_ids")
        for former in actor.record.former_ids or ()
    }
    for entry in register.survey.stating("counterpart"):
        record = entry.record
        ours = register.home(record)
        if present:
            ours = tuple(present.get(key, key) for key in ours)
        for index, key in enumerate(record.counterpart or ()):
            if present.get(key, key) in ours:
                variant = "" if record.home is not None else "default"
                path = ("counterpart", index)
                yield entry.fault("same-sides", path, variant=variant, value=key)
