"""Deadlines → iCalendar (RFC 5545): one all-day event each, with an id that stays the same."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Protocol

from icalendar import Calendar, Event

from partnerkit.model import PartialDate
from partnerkit.render.clean import one_line
from partnerkit.report import Text
from partnerkit.view import View
from partnerkit.words.word import Word


class Dated(Protocol):
    """What is due on a day: ``key`` is the id of the record, ``detail`` tells two of them apart."""

    @property
    def on(self) -> PartialDate:
        """The day, month or year."""

    @property
    def what(self) -> Word:
        """What is due."""

    @property
    def key(self) -> str:
        """The id of what it belongs to."""

    @property
    def detail(self) -> str:
        """Which of several is meant; empty otherwise."""

    def title(self, view: View) -> Text:
        """Return the title of what it belongs to."""


def calendar(view: View, deadlines: Iterable[Dated], lang: str) -> str:
    """Write deadlines as a calendar; what is due in a month or year is due on its last day.

    The stamp is the day of the report, not the clock: the same register gives the same bytes.
    """
    found = Calendar()
    found.add("prodid", "-//partnerkit//partnerkit//EN")
    found.add("version", "2.0")
    found.add("x-wr-calname", one_line(view.register.settings.register_.title))
    stamp = datetime.combine(view.day, time(), UTC)
    for deadline in deadlines:
        found.add_component(_event(view, deadline, lang, stamp))
    return str(found.to_ical(), "utf-8")


def _event(view: View, deadline: Dated, lang: str, stamp: datetime) -> Event:
    day, named = deadline.on.latest, deadline.title(view)
    title = named if isinstance(named, str) else named.get(lang)
    event = Event()
    event.add("uid", _uid(deadline))
    event.add("dtstamp", stamp)
    event.add("dtstart", day)
    if day < date.max:  # an event without an end lasts for its day
        event.add("dtend", day + timedelta(days=1))
    event.add("summary", one_line(f"{deadline.what.get(lang)}: {title}"))
    if deadline.detail:
        event.add("description", one_line(deadline.detail))
    event.add("transp", "TRANSPARENT")
    return event


def _uid(deadline: Dated) -> str:
    """Make an id of what is due in which record: moving the date moves the event."""
    text = f"{deadline.key}\n{deadline.what.en}\n{deadline.detail}"
    return f"{hashlib.sha256(text.encode()).hexdigest()[:32]}@partnerkit"
