"""Which places fit a topic or a profile of wants, and what there is already."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from partnerkit.filters import belongs
from partnerkit.model.profile import PartnerProfile
from partnerkit.report import (
    Block,
    Cell,
    Code,
    Column,
    Heading,
    Order,
    Paragraph,
    Report,
    Room,
    Table,
    Text,
    paragraph,
)
from partnerkit.reports.catalogue import About, NoAnswer
from partnerkit.reports.gaps import count, gaps
from partnerkit.reports.known_places import KnownPlace, known_places
from partnerkit.reports.listing import status_of
from partnerkit.view import View
from partnerkit.words.countries import COUNTRY_CODES
from partnerkit.words.filling import fill
from partnerkit.words.report_candidates_words import WORDS
from partnerkit.words.topics import TOPICS

ABOUT: Final = About(WORDS["summary"])

_NOTHING: Final = PartnerProfile()


def report(
    view: View, *, topic: tuple[str, ...] = (), profile: PartnerProfile = _NOTHING
) -> Report:
    """Answer for the places that the register knows.

    ``candidates`` are those that meet every condition and have something on the topic, ``others``
    (only where there are other conditions) those without; ``existing`` lists what there is with
    them. What is not known leaves no place out. Raises NoAnswer without any condition, and for a
    topic or country of the profile that is not known.
    """
    topics = _topics(view, (*topic, *(profile.topics or ())))
    countries = _countries(view, profile)
    if not topics and profile == _NOTHING:
        raise NoAnswer(WORDS["no-question"])
    places = known_places(view)
    meeting = [one for one in places if _meets(one, profile, countries)]
    fitting = [one for one in meeting if not topics or _on(one.topics | one.learnt, topics)]
    others = [one for one in meeting if one not in fitting]
    blocks: list[Block] = [
        _intro(view, len(fitting), len(places), topics, profile),
        paragraph(WORDS["limits"]),
        Heading(WORDS["candidates" if topics else "fitting"]),
        _table(view, "candidates", fitting, topics),
        Heading(WORDS["existing"]),
        _existing(view, fitting),
    ]
    if topics and (countries or profile.kinds or profile.inhabitants):
        blocks += [Heading(WORDS["others"]), _table(view, "others", others, topics)]
    said = _gaps(meeting, profile)
    return Report(
        "candidates", WORDS["title"], view.head, tuple(blocks), gaps=said, main="candidates"
    )


def _topics(view: View, codes: Sequence[str]) -> tuple[str, ...]:
    for code in codes:
        if code not in TOPICS and code not in view.topics:
            raise NoAnswer(fill(WORDS["no-topic-known"], topic=code))
    return tuple(dict.fromkeys(codes))


def _countries(view: View, profile: PartnerProfile) -> frozenset[str]:
    """Resolve the countries of a profile: codes, and named groups; empty for no condition."""
    groups = {group.id: group.countries for group in view.register.settings.country_groups or ()}
    found: set[str] = set()
    for named in profile.countries or ():
        if named not in groups and named not in COUNTRY_CODES:
            raise NoAnswer(fill(WORDS["no-country-known"], country=named))
        found.update(groups.get(named, (named,)))
    return frozenset(found)


def _meets(place: KnownPlace, profile: PartnerProfile, countries: frozenset[str]) -> bool:
    """Whether a place meets all conditions but the topic, as far as it is known."""
    if countries and place.country not in countries:
        return False
    if profile.kinds and place.kind is not None and place.kind not in profile.kinds:
        return False
    wanted = profile.inhabitants
    if wanted is None or place.inhabitants is None:
        return True
    least = wanted.from_ if wanted.from_ is not None else 0
    return least <= place.inhabitants and (wanted.to is None or place.inhabitants <= wanted.to)


def _on(topics: frozenset[str], wanted: tuple[str, ...]) -> list[str]:
    return sorted(topic for topic in topics if belongs(topic, wanted))


def _intro(
    view: View, fitting: int, places: int, topics: tuple[str, ...], profile: PartnerProfile
) -> Paragraph:
    """Say how many places fit, and what is wanted."""
    wanted = list(_wanted(view, topics, profile))
    listed = [part for want in wanted for part in ("; ", want)]
    return Paragraph((fill(WORDS["intro"], n=fitting, places=places), *listed[1:], "."))


def _wanted(view: View, topics: tuple[str, ...], profile: PartnerProfile) -> Iterator[Cell]:
    """Yield each condition: topics, countries or their groups, kinds, inhabitants."""
    titles = {group.id: group.title for group in view.register.settings.country_groups or ()}
    if topics:
        yield tuple(Code("topic", code) for code in topics)
    if profile.countries:
        yield tuple(titles.get(one) or Code("country", one) for one in profile.countries)
    if profile.kinds:
        yield tuple(Code("actor-kind", kind.value) for kind in profile.kinds)
    if profile.inhabitants is not None:
        for key, number in (
            ("want-from", profile.inhabitants.from_),
            ("want-to", profile.inhabitants.to),
        ):
            if number is not None:
                yield fill(WORDS[key], number=number)


def _name(view: View, place: KnownPlace) -> Cell:
    return place.name if place.actor is None else view.actor(place.actor)


def _table(view: View, name: str, places: Sequence[KnownPlace], topics: tuple[str, ...]) -> Table:
    """List places, those with most on the topic first."""
    ordered = sorted(
        places, key=lambda p: (-len(_on(p.topics, topics)), -len(_on(p.learnt, topics)), p.name)
    )
    rows = tuple(
        (
            _name(view, place),
            Code("country", place.country),
            tuple(Code("topic", code) for code in _on(place.topics | place.learnt, topics)),
            len(_on(place.learnt, topics)),
            _rounded(place.inhabitants),
            count(not e.record.status.over for e in place.ties.values()),
        )
        for place in ordered
    )
    shown = Room.ALWAYS if topics and name == "candidates" else Room.FILES
    columns = (
        Column("place", WORDS["place"]),
        Column("country", WORDS["country"]),
        Column("topics", WORDS["on-topic"], room=shown),
        Column("learnt", WORDS["learnt"], numeric=True, room=Room.FILES),
        Column("inhabitants", WORDS["inhabitants"], numeric=True, unstated=WORDS["unknown"]),
        Column("existing", WORDS["existing-count"], numeric=True),
    )
    empty = WORDS["candidates-none" if name == "candidates" else "no-others"]
    notes = (WORDS["inhabitants-note"],) if rows else ()
    return Table(name, columns, rows, limit=30, notes=notes, empty=empty)


def _rounded(inhabitants: int | None) -> int | None:
    """Round to two digits: the number is no more exact."""
    if inhabitants is None:
        return None
    return int(float(f"{inhabitants:.1e}"))


def _existing(view: View, places: Sequence[KnownPlace]) -> Table:
    rows = tuple(
        (
            _name(view, place),
            view.partnership(entry),
            Code("partnership-kind", entry.record.kind.value),
            status_of(entry.record),
            entry.record.lead and view.actor(entry.record.lead),
            view.topic_codes(entry.record),
        )
        for place in places
        for entry in place.ties.values()
    )
    columns = (
        Column("place", WORDS["place"]),
        Column("partnership", WORDS["partnership"]),
        Column("kind", WORDS["kind"]),
        Column("status", WORDS["status"]),
        Column("lead", WORDS["lead"], room=Room.WIDE, unstated=WORDS["no-lead"]),
        Column("topics", WORDS["topics"], room=Room.WIDE, unstated=WORDS["unstated"]),
    )
    order = (Order("place"), Order("partnership"))
    empty = WORDS["no-existing"]
    return Table("existing", columns, rows, order=order, grouped=True, limit=40, empty=empty)


def _gaps(meeting: Sequence[KnownPlace], profile: PartnerProfile) -> tuple[Text, ...]:
    unknown = count(p.inhabitants is None for p in meeting) if profile.inhabitants else 0
    numbers = {
        WORDS["gap-inhabitants"]: unknown,
        WORDS["gap-topics"]: count(not place.topics for place in meeting),
    }
    return gaps(numbers, len(meeting), WORDS["of-places"])
