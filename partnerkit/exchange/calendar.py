"""Deadlines → iCalendar (RFC 5545): one all-day event each, with an id that stays the same."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime, time
from typing import Final, Protocol

from icalendar import Calendar, Event, vDDDTypes, vText

from partnerkit.model import PartialDate
from partnerkit.render.clean import one_line
from partnerkit.report import Text
from partnerkit.view import View
from partnerkit.words.word import Word

_FREE: Final = vText("TRANSPARENT")
"""Whoever has something due on a day is not busy on it."""


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
    stamp = vDDDTypes(datetime.combine(view.day, time(), UTC))
    for deadline in deadlines:
        found.add_component(_event(view, deadline, lang, stamp))
    return str(found.to_ical(), "utf-8")


def _event(view: View, deadline: Dated, lang: str, stamp: vDDDTypes) -> Event:
    """Make an event; one that starts on a day and has no end lasts for this day (3.6.1)."""
    named = deadline.title(view)
    title = named if isinstance(named, str) else named.get(lang)
    event = Event()
    event["uid"] = vText(_uid(deadline))
    event["dtstamp"] = stamp
    event["dtstart"] = vDDDTypes(deadline.on.latest)
    event["summary"] = vText(one_line(f"{deadline.what.get(lang)}: {title}"))
    if deadline.detail:
        event["description"] = vText(one_line(deadline.detail))
    event["transp"] = _FREE
    return event


def _uid(deadline: Dated) -> str:
    """Make an id of what is due in which record: moving the date moves the event."""
    text = f"{deadline.key}\n{deadline.what.en}\n{deadline.detail}"
    return f"{hashlib.sha256(text.encode()).hexdigest()[:32]}@partnerkit"
