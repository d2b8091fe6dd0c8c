"""What was signed, confirmed or changed last, as a feed to subscribe to (Atom, RFC 4287)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple
from uuid import NAMESPACE_URL, uuid5

from partnerkit.model import PartialDate, Partnership
from partnerkit.register import Entry
from partnerkit.render.clean import one_line
from partnerkit.render.plain import Plain
from partnerkit.render.templates import environment
from partnerkit.report import Text
from partnerkit.site.address import base_of, record_path
from partnerkit.site.history import Change, Changes, edited_fields
from partnerkit.view import View
from partnerkit.words.filling import fill
from partnerkit.words.site_words import WORDS
from partnerkit.words.vocabularies import VOCABULARIES

_MOST = 30


class _News(NamedTuple):
    """What happened last in a partnership, and on which day."""

    day: str
    what: str
    entry: Entry[Partnership]


def feed(view: View, lang: str, new: Changes) -> str:
    """Write the newest event of each partnership up to the day of the view, newest first.

    What Git knows of the partnership counts; where it knows nothing, the dates of the record. A
    later event is another entry, because readers show an entry that they know only once.
    """
    base = base_of(view)
    plain = Plain(lang, view.topics)
    found = [news for e in view.register.partnerships if (news := _last(view, e, new, plain))]
    found.sort(key=lambda news: (news.day, news.entry.id), reverse=True)
    items = [_item(view, news, base, lang) for news in found[:_MOST]]
    info = view.register.settings.register_
    return (
        environment()
        .get_template("site/feed.atom.j2")
        .render(
            id=_identifier(view, base, ""),
            lang=lang,
            title=one_line(info.title),
            subtitle=WORDS["intro"].get(lang),
            author=one_line(info.publisher or info.title),
            base=base,
            updated=items[0]["updated"] if items else f"{view.day}T00:00:00Z",
            entries=items,
        )
    )


def _item(view: View, news: _News, base: str, lang: str) -> dict[str, str]:
    path = record_path("partnership", news.entry.id)
    name = view.partnership(news.entry).name
    purpose = one_line(news.entry.record.purpose or "")
    return {
        "id": _identifier(view, base, f"{path}#{news.day}"),
        "title": one_line(name if isinstance(name, str) else name.get(lang)),
        "updated": f"{news.day}T00:00:00Z",
        "address": base + path,
        "summary": f"{news.what} · {purpose}" if purpose else news.what,
    }


def _identifier(view: View, base: str, path: str) -> str:
    """Name a page for good and all (RFC 4287, 4.2.6); without an address by one of its own."""
    title = view.register.settings.register_.title
    return base + path if base else uuid5(NAMESPACE_URL, f"{title}\n{path}").urn


def _last(view: View, entry: Entry[Partnership], new: Changes, plain: Plain) -> _News | None:
    """Find what happened last; a date that is not exact counts as the first day it may mean."""
    if changes := new.get(entry.id):
        return _News(changes[0].day.isoformat(), _changed(changes[0], plain), entry)
    past = [(day.earliest, what) for day, what in _events(entry.record) if day is not None]
    past = [event for event in past if event[0] <= view.day]
    if not past:
        return None
    day, what = max(past, key=_day)
    return _News(day.isoformat(), plain.write(what), entry)


def _changed(change: Change, plain: Plain) -> str:
    words = plain.write(edited_fields(change))
    return f"{plain.write(WORDS['changed'])}: {words}" if change.edits else words


def _events(record: Partnership) -> Iterator[tuple[PartialDate | None, Text]]:
    """Yield what may be news, what matters most first: of one day it is what is told."""
    yield record.signed, WORDS["event-signed"]
    status = VOCABULARIES["status"][record.status.value]
    yield record.status_since, fill(WORDS["event-status"], status=status)
    for activity in record.activities or ():
        yield activity.on, activity.title
    if record.confirmed:
        yield record.confirmed.on, WORDS["event-confirmed"]


def _day(event: tuple[date, Text]) -> date:
    return event[0]
