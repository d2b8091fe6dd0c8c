"""Deadlines → iCalendar (RFC 5545): one all-day event each, with an id that stays the same."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta

from icalendar import Calendar, Event

from partnerkit.naming import partnership_title
from partnerkit.render.clean import one_line
from partnerkit.reports.deadlines import Deadline
from partnerkit.view import View


def calendar(view: View, deadlines: Iterable[Deadline], lang: str) -> str:
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


def _event(view: View, deadline: Deadline, lang: str, stamp: datetime) -> Event:
    entry, day = deadline.entry, deadline.on.latest
    title = partnership_title(entry.record, view.register.language).get(lang)
    event = Event()
    event.add("uid", _uid(deadline))
    event.add("dtstamp", stamp)
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", one_line(f"{deadline.what.get(lang)}: {title}"))
    if deadline.detail:
        event.add("description", one_line(deadline.detail))
    event.add("transp", "TRANSPARENT")
    return event


def _uid(deadline: Deadline) -> str:
    """Make an id of what is due in which record: moving the date moves the event."""
    text = f"{deadline.entry.id}\n{deadline.what.en}\n{deadline.detail}"
    return f"{hashlib.sha256(text.encode()).hexdigest()[:32]}@partnerkit"
