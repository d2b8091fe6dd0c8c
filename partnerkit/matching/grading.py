"""How much two partnerships are parallel structures: one decision, and its reasons on demand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

from partnerkit.matching.evidence import Clue, Evidence, Strength
from partnerkit.matching.lines import Lines
from partnerkit.matching.nearness import Nearness
from partnerkit.matching.same_partnership import taking_part
from partnerkit.matching.ties import Actors, City, Tie
from partnerkit.matching.topics import Sharing, field_of, shared, sharing
from partnerkit.model.vocabulary import ActorKind

_OWN_FIELDS: Final = {
    ActorKind.UNIVERSITY: "science",
    ActorKind.RESEARCH_INSTITUTE: "science",
    ActorKind.SCHOOL: "education",
}
"""What institutions of a kind do everywhere: many such contacts in one town are legitimate."""

CROWD: Final = 4
"""From more partnerships in their own field on, institutions in one town are everyday business."""

_GRADES: Final[dict[tuple[Clue | None, Sharing], Strength]] = {
    (Clue.SAME_COUNTERPART, Sharing.FINE): Strength.CERTAIN,
    (Clue.SAME_COUNTERPART, Sharing.GENERAL): Strength.LIKELY,
    (Clue.SAME_COUNTERPART, Sharing.NESTED): Strength.POSSIBLE,
    (Clue.SAME_COUNTERPART, Sharing.UNSTATED): Strength.POSSIBLE,
    (Clue.NESTED_COUNTERPART, Sharing.FINE): Strength.LIKELY,
    (Clue.NESTED_COUNTERPART, Sharing.GENERAL): Strength.POSSIBLE,
    (Clue.NESTED_COUNTERPART, Sharing.UNSTATED): Strength.POSSIBLE,
    (Clue.SAME_CITY, Sharing.FINE): Strength.LIKELY,
    (Clue.SAME_CITY, Sharing.GENERAL): Strength.POSSIBLE,
    (Clue.SAME_COUNTRY, Sharing.FINE): Strength.POSSIBLE,
}
"""Nearness of the counterparts and of the topics; what is missing here is no parallel structure."""

_TOPIC_CLUES: Final = {
    Sharing.FINE: Clue.SHARED_TOPICS,
    Sharing.GENERAL: Clue.SHARED_TOPICS,
    Sharing.NESTED: Clue.NESTED_TOPICS,
}


class Grading:
    """Judges pairs of running partnerships of one register."""

    def __init__(self, actors: Actors, nearness: Nearness, lines: Lines) -> None:
        self._actors = actors
        self._nearness = nearness
        self._lines = lines
        self._fields: dict[tuple[str, ...], str | None] = {}
        self._involved: dict[str, frozenset[str]] = {}
        self._crowds: Counter[tuple[City, str]] = Counter()

    def count(self, running: Iterable[Tie]) -> None:
        """Count how many partnerships of institutions in their own field each town has."""
        for tie in running:
            field = self._field(tie.home)
            if field is not None and all(field_of(topic) == field for topic in tie.topics):
                self._crowds.update((town, field) for town in tie.towns)

    def parallel(self, one: Tie, other: Tie) -> Strength | None:
        """Decide whether two partnerships are parallel structures; their order does not matter."""
        how = sharing(one.topics, other.topics)
        if how is Sharing.NONE or one_office(one, other):
            return None
        if (one.end and one.ended_before(other)) or (other.end and other.ended_before(one)):
            return None
        near = self._nearness.near(one, other)
        strength = _GRADES.get((near, how))
        if near is None or strength is None or not self._counts(one, other, near, how):
            return None
        if strength is Strength.POSSIBLE or self._own_field(one, other):
            return Strength.POSSIBLE
        if strength is Strength.CERTAIN and (
            one.start is None or other.start is None or self._lines.related(one, other)
        ):
            strength = Strength.LIKELY
        if self._is_clouded(one, other):
            for _ in self._circumstances(one, other):
                strength = strength.weaker
        return strength

    def reasons(self, one: Tie, other: Tie) -> tuple[Evidence, ...]:
        """Say why two partnerships are parallel structures, and what makes it less grave."""
        near = self._nearness.near(one, other) or Clue.SAME_COUNTERPART
        found = [self._nearness.reason(one, other, near), *_facts(one, other)]
        if self._is_clouded(one, other):
            found += self._circumstances(one, other)
        if self._own_field(one, other):
            topics = shared(one.topics, other.topics)
            found.append(Evidence(Clue.COMMON_FIELD, {"topics": topics}))
        if self._lines.related(one, other):
            found.append(Evidence(Clue.RELATED, {}))
        return tuple(found)

    def _counts(self, one: Tie, other: Tie, near: Clue, how: Sharing) -> bool:
        """Whether nothing takes the pair out: other homes, frameworks, what is everyday work."""
        nearness = self._nearness
        if how is Sharing.UNSTATED and not (
            nearness.territorial(one) and nearness.territorial(other)
        ):
            return False
        if near is not Clue.SAME_COUNTERPART and (
            self._crowded(one, other) or not _one_business(one, other)
        ):
            return False
        if not nearness.one_home(one, other):
            return False
        linked = one.linked or other.linked
        return not linked or not self._in_line(one, other, near, how)

    def _own_field(self, one: Tie, other: Tie) -> bool:
        """Whether two institutions of one sort share only the field in which all of them work."""
        field = self._field(one.home)
        if field is None or field != self._field(other.home):
            return False
        return all(field_of(topic) == field for topic in shared(one.topics, other.topics))

    def _crowded(self, one: Tie, other: Tie) -> bool:
        """Whether two institutions are two of many in one town that share only their own field."""
        if not self._own_field(one, other):
            return False
        field = self._field(one.home) or ""
        return any(self._crowds[town, field] > CROWD for town in one.towns & other.towns)

    def _field(self, home: tuple[str, ...]) -> str | None:
        """Return the field in which all parties of a home side work; None where there is none."""
        if home not in self._fields:
            kinds = [self._actors.kind(actor) for actor in home]
            fields = {None if kind is None else _OWN_FIELDS.get(kind) for kind in kinds}
            self._fields[home] = fields.pop() if len(fields) == 1 else None
        return self._fields[home]

    def _in_line(self, one: Tie, other: Tie, near: Clue, how: Sharing) -> bool:
        """Whether one framework holds the two, so that they are not beside but under each other.

        Two institutions under one framework count where they have one counterpart and share a
        narrow topic, or where they do the same thing: partnerships of one kind in one town.
        """
        lines = self._lines
        if lines.joined(one, other):
            return True
        if self._represented(one, other) or self._represented(other, one):
            return True
        if not lines.siblings(one, other):
            return False
        if near is not Clue.SAME_COUNTERPART and one.record.kind is not other.record.kind:
            return True
        return how is not Sharing.FINE and set(one.topics) != set(other.topics)

    def _represented(self, part: Tie, other: Tie) -> bool:
        """Whether a framework of the same office is compared instead of its part."""
        frame = self._lines.frame(part)
        if frame is None or set(frame.other).isdisjoint(part.other):
            return False
        if frame.home != part.home and not one_office(frame, part):
            return False
        if frame.id == other.id or self._lines.joined(frame, other):
            return True
        return not frame.over and set(shared(part.topics, other.topics)) <= set(frame.topics)

    def _is_clouded(self, one: Tie, other: Tie) -> bool:
        """Whether there may be circumstances at all: the quick look before the list is made."""
        return (
            one.resting
            or other.resting
            or one.linked
            or other.linked
            or one.is_network
            or other.is_network
            or not self._taking_part(other).isdisjoint(offices(one))
            or not self._taking_part(one).isdisjoint(offices(other))
        )

    def _circumstances(self, one: Tie, other: Tie) -> list[Evidence]:
        """Collect what makes a pair less grave, each by one step."""
        found: list[Evidence] = []
        lines = self._lines
        if one.resting or other.resting:
            resting = tuple(tie.id for tie in (one, other) if tie.resting)
            found.append(Evidence(Clue.RESTING, {"partnerships": resting}))
        if lines.siblings(one, other):
            frames = lines.frames(one.id) & lines.frames(other.id)
            found.append(Evidence(Clue.ONE_FRAMEWORK, {"frameworks": tuple(sorted(frames))}))
        for tie in (one, other):
            if tie.id in lines.renewed:
                values = {"old": tie.id, "new": lines.renewed[tie.id]}
                found.append(Evidence(Clue.RENEWED, values))
            if tie.is_network:
                found.append(Evidence(Clue.NETWORK, {"network": tie.id}))
        known = {
            office
            for tie, whole in ((one, other), (other, one))
            for office in offices(tie)
            if office in self._taking_part(whole)
        }
        if known:
            found.append(Evidence(Clue.KNOWN_TO_OFFICE, {"actors": tuple(sorted(known))}))
        return found

    def _taking_part(self, tie: Tie) -> frozenset[str]:
        """Return all who take part in a partnership beside its sides."""
        known = self._involved.get(tie.id)
        if known is None:
            known = frozenset(map(self._actors.of, taking_part(tie.record)))
            self._involved[tie.id] = known
        return known


def offices(tie: Tie) -> tuple[str, ...]:
    """Return who acts on our side: the office in charge, else the parties themselves."""
    return tie.home if tie.lead is None else (tie.lead,)


def one_office(one: Tie, other: Tie) -> bool:
    """Whether one office may act in both; where none is named, the same party counts as one."""
    if one.lead is not None and other.lead is not None:
        return one.lead == other.lead
    if one.lead in other.home or other.lead in one.home:
        return True
    return not set(one.home).isdisjoint(other.home) or not one.home or not other.home


def _one_business(one: Tie, other: Tie) -> bool:
    """Whether a network and a tie with someone in a member's town do the same thing.

    That is so where half of the topics of each are those of the other. Two ties of one sort need no
    such test.
    """
    if one.is_network == other.is_network:
        return True
    most = max(len(one.topics), len(other.topics))
    return 2 * len(shared(one.topics, other.topics)) >= most


def _facts(one: Tie, other: Tie) -> list[Evidence]:
    """Name the topics, the two offices, and the time that two partnerships have in common."""
    how = sharing(one.topics, other.topics)
    if how in _TOPIC_CLUES:
        facts = [Evidence(_TOPIC_CLUES[how], {"topics": shared(one.topics, other.topics)})]
    else:
        silent = tuple(tie.id for tie in (one, other) if not tie.topics)
        facts = [Evidence(Clue.TOPICS_UNSTATED, {"partnerships": silent})]
    facts.append(Evidence(Clue.OTHER_OFFICE, {"offices": (*offices(one), *offices(other))}))
    pair = (one, other)
    planned = tuple([tie.id for tie in pair if tie.planned])
    undated = tuple([tie.id for tie in pair if tie.start is None and not tie.planned])
    starts = [tie.start for tie in pair if tie.start is not None]
    if planned:
        facts.append(Evidence(Clue.PLANNED, {"partnerships": planned}))
    if undated:
        facts.append(Evidence(Clue.TIME_UNKNOWN, {"partnerships": undated}))
    elif starts and not planned:
        facts.append(Evidence(Clue.BOTH_RUN, {"since": int(max(starts)[:4])}))
    return facts
