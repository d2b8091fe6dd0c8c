"""How much two partnerships are parallel structures, and why: one decision with its reasons."""

from __future__ import annotations

from typing import Final

from partnerkit.matching.evidence import Clue, Evidence, Match, Strength, weakest
from partnerkit.matching.lines import Lines
from partnerkit.matching.nearness import Near, Nearness
from partnerkit.matching.same_partnership import taking_part
from partnerkit.matching.ties import Actors, Tie
from partnerkit.matching.topics import Shared, Sharing, field_of, shared
from partnerkit.model.vocabulary import ActorKind, Status

_RESTING: Final = frozenset({Status.DORMANT, Status.SUSPENDED, Status.UNKNOWN})

_OWN_FIELD: Final = (
    (frozenset({ActorKind.UNIVERSITY, ActorKind.RESEARCH_INSTITUTE}), "science"),
    (frozenset({ActorKind.SCHOOL}), "education"),
)
"""What institutions of a kind do everywhere: many such contacts in one town are legitimate."""

_GRADES: Final = {
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

    def parallel(self, one: Tie, other: Tie) -> Match | None:
        """Decide whether two partnerships are parallel structures; their order does not matter."""
        if one_office(one, other) or _one_after_the_other(one, other):
            return None
        near = self._nearness.near(one, other)
        if near is None:
            return None
        topics = shared(one.topics, other.topics)
        strength = _GRADES.get((near.clue, topics.how))
        if strength is None or not self._counts(one, other, near, topics):
            return None
        remarks = self._circumstances(one, other)
        if self._own_field(one, other, topics):
            remarks.append(Evidence(Clue.COMMON_FIELD, {"topics": topics.topics}))
            strength = Strength.POSSIBLE
        for _ in remarks:
            strength = _lower(strength)
        related = self._lines.related(one.id, other.id)
        if related:
            remarks.append(Evidence(Clue.RELATED))
        if related or one.begins is None or other.begins is None:
            strength = weakest(strength, Strength.LIKELY)
        return Match(strength, (near.evidence, *_reasons(one, other, topics), *remarks))

    def _counts(self, one: Tie, other: Tie, near: Near, topics: Shared) -> bool:
        """Whether nothing takes the pair out: other homes, frameworks, what is everyday work."""
        if topics.how is Sharing.UNSTATED and not (
            self._nearness.territorial(one) and self._nearness.territorial(other)
        ):
            return False
        if near.clue is not Clue.SAME_COUNTERPART and (
            self._own_field(one, other, topics) or not _one_business(one, other, topics)
        ):
            return False
        return self._nearness.one_home(one, other) and not self._in_line(one, other, near, topics)

    def _own_field(self, one: Tie, other: Tie, topics: Shared) -> bool:
        """Whether two institutions of one kind share only the field in which all of them work."""
        return any(
            self._nearness.all_of(one.home + other.home, kinds)
            and all(field_of(topic) == field for topic in topics.topics)
            for kinds, field in _OWN_FIELD
        )

    def _in_line(self, one: Tie, other: Tie, near: Near, topics: Shared) -> bool:
        """Whether one framework holds the two, so that they are not beside but under each other.

        Two institutions under one framework count where they have one counterpart and share a
        narrow topic, or where they do the same thing: partnerships of one kind in one town.
        """
        lines = self._lines
        if lines.joined(one.id, other.id):
            return True
        if self._represented(one, other, topics) or self._represented(other, one, topics):
            return True
        if not lines.siblings(one.id, other.id):
            return False
        if near.clue is not Clue.SAME_COUNTERPART and one.record.kind is not other.record.kind:
            return True
        if topics.how is Sharing.FINE:
            return False
        return not (set(one.topics or ()) == set(other.topics or ()) == set(topics.topics))

    def _represented(self, part: Tie, other: Tie, topics: Shared) -> bool:
        """Whether a framework of the same office is compared instead of its part."""
        frame = self._lines.frame(part)
        if frame is None or set(frame.other).isdisjoint(part.other):
            return False
        if frame.home != part.home and not one_office(frame, part):
            return False
        if frame.id == other.id or self._lines.joined(frame.id, other.id):
            return True
        return not frame.over and set(topics.topics) <= set(frame.topics or ())

    def _circumstances(self, one: Tie, other: Tie) -> list[Evidence]:
        """Collect what makes a pair less grave, each by one step."""
        found: list[Evidence] = []
        resting = tuple(tie.id for tie in (one, other) if tie.record.status in _RESTING)
        if resting:
            found.append(Evidence(Clue.RESTING, {"partnerships": resting}))
        if self._lines.siblings(one.id, other.id):
            frames = self._lines.frames(one.id) & self._lines.frames(other.id)
            found.append(Evidence(Clue.ONE_FRAMEWORK, {"frameworks": tuple(sorted(frames))}))
        for tie in (one, other):
            if (new := self._lines.renewed.get(tie.id)) is not None:
                found.append(Evidence(Clue.RENEWED, {"old": tie.id, "new": new}))
            if tie.is_network:
                found.append(Evidence(Clue.NETWORK, {"network": tie.id}))
        if known := self._known_to(one, other):
            found.append(Evidence(Clue.KNOWN_TO_OFFICE, {"actors": known}))
        return found

    def _known_to(self, one: Tie, other: Tie) -> tuple[str, ...]:
        """Return the offices in charge of one that take part in the other."""
        of = self._actors.of
        return tuple(
            sorted(
                {
                    office
                    for tie, whole in ((one, other), (other, one))
                    for office in offices(tie)
                    if any(of(key) == office for key in taking_part(whole.record))
                }
            )
        )


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


def _one_after_the_other(one: Tie, other: Tie) -> bool:
    """Whether one had surely ended when the other began."""
    for first, second in ((one, other), (other, one)):
        end = first.ends
        if end is not None and (start := second.begins) is not None and end < start:
            return True
    return False


def _one_business(one: Tie, other: Tie, topics: Shared) -> bool:
    """Whether a network and a tie with another actor of a member's town do the same thing: half of
    the topics of each are those of the other. Two ties of one sort need no such test.
    """
    if one.is_network == other.is_network:
        return True
    most = max(len(one.topics or ()), len(other.topics or ()))
    return 2 * len(topics.topics) >= most


def _reasons(one: Tie, other: Tie, topics: Shared) -> list[Evidence]:
    """Name the topics, the two offices, and the time that the two have in common."""
    if topics.how is Sharing.UNSTATED:
        silent = tuple(tie.id for tie in (one, other) if not tie.topics)
        reasons = [Evidence(Clue.TOPICS_UNSTATED, {"partnerships": silent})]
    else:
        reasons = [Evidence(_TOPIC_CLUES[topics.how], {"topics": topics.topics})]
    reasons.append(Evidence(Clue.OTHER_OFFICE, {"first": offices(one), "second": offices(other)}))
    planned = tuple(tie.id for tie in (one, other) if tie.record.status.planned)
    if planned:
        reasons.append(Evidence(Clue.PLANNED, {"partnerships": planned}))
    undated = tuple(t.id for t in (one, other) if t.begins is None and t.id not in planned)
    starts = [tie.begins for tie in (one, other) if tie.begins is not None]
    if undated:
        reasons.append(Evidence(Clue.TIME_UNKNOWN, {"partnerships": undated}))
    elif starts and not planned:
        reasons.append(Evidence(Clue.BOTH_RUN, {"since": max(starts).year}))
    return reasons


def _lower(strength: Strength) -> Strength:
    """Return the next lower strength; the lowest stays."""
    return Strength.LIKELY if strength is Strength.CERTAIN else Strength.POSSIBLE
