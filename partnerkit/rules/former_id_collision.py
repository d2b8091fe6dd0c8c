"""Former ids that lead to two records."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from partnerkit.finding import Fault, Severity
from partnerkit.model import Actor, Partnership
from partnerkit.register import Entry, Register
from partnerkit.rule import rule
from partnerkit.words.word import Word


@rule(
    Severity.ERROR,
    de="„{value}“ ist die Kennung eines vorhandenen Eintrags ({file}) und kann keine frühere sein; "
    "streichen Sie sie hier",
    en='"{value}" is the id of a present record ({file}) and cannot be a former one; '
    "delete it here",
    twice=Word(
        de="„{value}“ ist auch in {file} eine frühere Kennung; streichen Sie sie in einer der "
        "beiden Dateien",
        en='"{value}" is a former id in {file} too; delete it in one of the two files',
    ),
)
def former_id_collision(register: Register) -> Iterator[Fault]:
    """A former id is the id of a present record, or a former id of two records.

    Why: A former id keeps old links alive and must lead to one record. Here it leads to two, and
    a reader ends at the wrong one.

    Deutsch: Eine frühere Kennung gehört einem vorhandenen Eintrag oder steht bei zwei Einträgen.

    Warum: Eine frühere Kennung hält alte Verweise am Leben und muss zu einem Eintrag führen. Hier
    führt sie zu zweien, und wer ihr folgt, landet beim falschen.

    Bad::

        former_ids:
          - klima-bergen

    Good::

        former_ids:
          - hamburg-oslo
    """
    yield from _collisions(register.survey.stating("former_ids"), register.partnership_by_id)
    yield from _collisions(register.actor_survey.stating("former_ids"), register.actor_by_id)


def _collisions(
    stating: Sequence[Entry[Partnership]] | Sequence[Entry[Actor]],
    present: Mapping[str, Entry[Partnership]] | Mapping[str, Entry[Actor]],
) -> Iterator[Fault]:
    earlier: dict[str, Entry[Partnership] | Entry[Actor]] = {}
    for entry in stating:
        for index, former in enumerate(entry.record.former_ids or ()):
            bearer = present[former]
            taken = bearer.id == former
            other = bearer if taken else earlier.setdefault(former, entry)
            # That one record names it twice is what repeated-item complains of.
            if taken or other is not entry:
                yield entry.fault(
                    "former-id-collision",
                    ("former_ids", index),
                    variant="" if taken else "twice",
                    related=(other.span(),),
                    value=former,
                    file=other.source.path,
                )
