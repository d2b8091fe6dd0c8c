"""What lies beside the pages: data to download, feed, calendar, map of the site, description."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from partnerkit.exchange.calendar import calendar
from partnerkit.model import Partnership
from partnerkit.register import Entry
from partnerkit.render import render
from partnerkit.render.as_json import dump
from partnerkit.render.clean import one_line
from partnerkit.render.templates import environment
from partnerkit.reports.deadlines import deadlines
from partnerkit.reports.overview import report as overview
from partnerkit.reports.overview_data import data
from partnerkit.site.address import record_path
from partnerkit.site.history import Change, Changes
from partnerkit.view import View
from partnerkit.words.site_words import WORDS

DOWNLOADS = (
    ("partnerships.csv", "download-csv"),
    ("partnerships.json", "download-json"),
    ("dates.ics", "download-ics"),
    ("feed.atom", "download-atom"),
    ("dataset.jsonld", "download-dcat"),
)
"""The files that the page on the data offers, with the key of their label."""

_NEWS = 30
_NOBODY = "1970-01-01"


def companions(
    view: View, languages: tuple[str, ...], paths: list[str], new: Changes
) -> Iterator[tuple[str, str]]:
    """Yield the files beside the pages; texts in them are in the first language."""
    lang = languages[0]
    yield "partnerships.csv", str(render(overview(view), "csv", lang))
    yield "partnerships.json", dump(data(view))
    yield "dates.ics", calendar(view, deadlines(view), lang)
    yield "feed.atom", _feed(view, lang, new)
    yield "dataset.jsonld", _description(view, languages)
    if base := view.register.settings.register_.url:
        yield "sitemap.xml", _sitemap(base, languages, paths)


def _feed(view: View, lang: str, new: Changes) -> str:
    """Write what was signed, confirmed or changed last as Atom (RFC 4287).

    What Git knows of the partnership counts; where it knows nothing, the dates of the record.
    """
    base = _base(view)
    dated = sorted(
        (
            (_last_news(entry, view, new.get(entry.id, ())), entry.id, entry)
            for entry in view.register.partnerships
        ),
        reverse=True,
        key=lambda item: item[:2],
    )
    items = [
        {
            "id": f"urn:partnerkit:partnership:{entry.id}",
            "title": one_line(view.partnership(entry).name.get(lang)),  # type: ignore[union-attr]
            "updated": f"{day}T00:00:00Z",
            "address": base + record_path("partnership", entry.id),
            "summary": one_line(entry.record.purpose or ""),
        }
        for day, _, entry in dated[:_NEWS]
        if day > _NOBODY
    ]
    return (
        environment()
        .get_template("site/feed.atom.j2")
        .render(
            lang=lang,
            title=one_line(view.register.settings.register_.title),
            base=base,
            updated=items[0]["updated"] if items else f"{view.day}T00:00:00Z",
            entries=items,
            author=one_line(view.register.settings.register_.publisher or "partnerkit"),
            subtitle=WORDS["intro"].get(lang),
        )
    )


def _last_news(entry: Entry[Partnership], view: View, changes: tuple[Change, ...]) -> str:
    """Find the last day up to the report on which something happened; the first it may mean."""
    if changes:
        return changes[0].day.isoformat()
    record = entry.record
    days = [record.signed, record.status_since, record.confirmed and record.confirmed.on]
    days += [activity.on for activity in record.activities or ()]
    past = [day.earliest for day in days if day and day.earliest <= view.day]
    return max(past).isoformat() if past else _NOBODY


def _sitemap(base: str, languages: tuple[str, ...], paths: list[str]) -> str:
    """List every page (sitemaps.org 0.9)."""
    root = base if base.endswith("/") else f"{base}/"
    folders = [f"{lang}/" if number else "" for number, lang in enumerate(languages)]
    addresses = [f"{root}{folder}{path}" for folder in folders for path in paths]
    return environment().get_template("site/sitemap.xml.j2").render(addresses=addresses)


def _description(view: View, languages: tuple[str, ...]) -> str:
    """Describe the data set (DCAT-AP.de 2.0, as JSON-LD)."""
    base, info = _base(view), view.register.settings.register_
    formats = {"csv": "CSV", "json": "JSON"}
    described: dict[str, Any] = {
        "@context": {
            "dcat": "http://www.w3.org/ns/dcat#",
            "dct": "http://purl.org/dc/terms/",
            "foaf": "http://xmlns.com/foaf/0.1/",
        },
        "@type": "dcat:Dataset",
        "dct:title": {"@value": one_line(info.title), "@language": view.register.language},
        "dct:description": [
            {"@value": WORDS["intro"].get(code), "@language": code} for code in languages
        ],
        "dct:modified": {"@type": "http://www.w3.org/2001/XMLSchema#date", "@value": str(view.day)},
        "dct:language": [_EU_LANGUAGE[code] for code in languages],
        "dcat:theme": {"@id": "http://publications.europa.eu/resource/authority/data-theme/INTR"},
        "dcat:distribution": [
            {
                "@type": "dcat:Distribution",
                "dcat:accessURL": f"{base}partnerships.{suffix}",
                "dct:license": {"@id": "http://dcat-ap.de/def/licenses/cc-zero"},
                "dct:format": {
                    "@id": f"http://publications.europa.eu/resource/authority/file-type/{name}"
                },
            }
            for suffix, name in formats.items()
        ],
    }
    if info.publisher:
        described["dct:publisher"] = {
            "@type": "foaf:Organization",
            "foaf:name": one_line(info.publisher),
        }
    return json.dumps(described, ensure_ascii=False, indent=2).replace("<", "\\u003c") + "\n"


_EU_LANGUAGE = {
    "de": {"@id": "http://publications.europa.eu/resource/authority/language/DEU"},
    "en": {"@id": "http://publications.europa.eu/resource/authority/language/ENG"},
}


def _base(view: View) -> str:
    """Return the address of the site with a slash at its end; empty where none is set."""
    url = view.register.settings.register_.url or ""
    return url if not url or url.endswith("/") else f"{url}/"
