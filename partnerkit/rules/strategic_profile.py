"""What a strategic partnership has to say."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.model import Partnership
from partnerkit.model.vocabulary import PartnershipKind, ProjectState, Status
from partnerkit.register import Register
from partnerkit.rule import rule
from partnerkit.words.word import Word

_EXEMPT = frozenset({Status.IDEA, Status.EXPLORATORY, Status.EXPIRED, Status.ENDED})

_TOPICS = Word("Themen („topics“)", 'topics ("topics")')
_OUR_SIDE = Word(
    "handelnde Stellen auf unserer Seite („home“ oder „lead“)",
    'actors on our side ("home" or "lead")',
)
_THEIR_SIDE = Word("der Partner („counterpart“)", 'actors on the other side ("counterpart")')
_END = Word("das Ende der Laufzeit („term.end“)", 'the end of the term ("term.end")')
_PROJECT = Word("ein Projekt („projects“)", 'a project ("projects")')
_RESULT = Word(
    "ein erwartetes Ergebnis („goals“ oder „result“ bei einem Projekt)",
    'an expected result ("goals", or "result" at a project)',
)


@rule(
    Severity.WARNING,
    de="Einer strategischen Partnerschaft fehlt noch: {missing}; ergänzen Sie es oder wählen Sie "
    "eine andere Art unter „kind“",
    en="A strategic partnership still lacks: {missing}; add it, or choose another kind",
)
def strategic_profile(register: Register) -> Iterator[Fault]:
    """A strategic partnership lacks topics, actors, an end of its term, a project or a result.

    Why: Cities call a partnership strategic when it is built on projects, limited in time and
    measured by results; the record format asks for exactly that, from negotiations on. A twinning
    needs none of it. One finding names everything that is missing.

    Deutsch: Einer strategischen Partnerschaft fehlen Themen, handelnde Stellen, ein Ende der
    Laufzeit, ein Projekt oder ein erwartetes Ergebnis.

    Warum: Strategisch nennen Städte eine Partnerschaft, die auf Projekten beruht, zeitlich
    begrenzt ist und am Ergebnis gemessen wird; das Format verlangt ab der Verhandlung genau das.
    Eine Städtepartnerschaft braucht nichts davon. Eine Meldung nennt alles, was fehlt.

    Bad::

        kind: strategic-partnership

    Good::

        kind: strategic-partnership
        term:
          start: 2024
          end: 2028
        projects:
          - title: Austausch von Auszubildenden
            state: running
            result: Zwanzig Auszubildende im Jahr
    """
    survey = register.survey
    for entry in survey.having("kind", PartnershipKind.STRATEGIC_PARTNERSHIP):
        record = entry.record
        if record.status not in _EXEMPT:
            lacking = _lacking(record, register.home(record))
            missing = tuple(word for field, word in lacking if not survey.unread(entry, field))
            if missing:
                yield entry.fault("strategic-profile", ("kind",), key=True, missing=missing)


def _lacking(record: Partnership, home: tuple[str, ...]) -> Iterator[tuple[str, Word]]:
    """Yield what the profile asks for and the record does not say, with the field for it."""
    if not record.topics:
        yield "topics", _TOPICS
    if not home and record.lead is None:
        yield "home", _OUR_SIDE
    if not record.counterpart:
        yield "counterpart", _THEIR_SIDE
    if record.term is None or record.term.end is None:
        yield "term", _END
    projects = [p for p in record.projects or () if p.state is not ProjectState.DROPPED]
    if not projects:
        yield "projects", _PROJECT
    if not record.goals and not any(project.result for project in projects):
        yield "goals", _RESULT
