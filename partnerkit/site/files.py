"""What lies beside the pages: data to download, feed, calendar, map of the site, description."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from partnerkit.exchange.calendar import calendar
from partnerkit.render import render
from partnerkit.render.as_json import dump
from partnerkit.render.clean import one_line
from partnerkit.render.templates import environment
from partnerkit.reports.deadlines import deadlines
from partnerkit.reports.overview import report as overview
from partnerkit.reports.overview_data import data
from partnerkit.site.address import base_of
from partnerkit.site.feed import feed
from partnerkit.site.history import Changes
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


def downloads(view: View) -> tuple[tuple[str, str], ...]:
    """Return what the page on the data offers: a calendar only where something is dated."""
    empty = next(deadlines(view), None) is None
    return tuple(pair for pair in DOWNLOADS if not (empty and pair[0] == "dates.ics"))


def companions(
    view: View, languages: tuple[str, ...], paths: list[str], new: Changes
) -> Iterator[tuple[str, str]]:
    """Yield the files beside the pages; texts in them are in the first language."""
    lang = languages[0]
    yield "partnerships.csv", str(render(overview(view), "csv", lang))
    yield "partnerships.json", dump(data(view))
    yield "dates.ics", calendar(view, deadlines(view), lang)
    yield "feed.atom", feed(view, lang, new)
    yield "dataset.jsonld", _description(view, languages)
    if base := base_of(view):
        yield "sitemap.xml", _sitemap(base, languages, paths)


def _sitemap(base: str, languages: tuple[str, ...], paths: list[str]) -> str:
    """List every page (sitemaps.org 0.9)."""
    folders = [f"{lang}/" if number else "" for number, lang in enumerate(languages)]
    addresses = [f"{base}{folder}{path}" for folder in folders for path in paths]
    return environment().get_template("site/sitemap.xml.j2").render(addresses=addresses)


def _description(view: View, languages: tuple[str, ...]) -> str:
    """Describe the data set (DCAT-AP.de 2.0, as JSON-LD).

    The number of the provider, ``dcatde:contributorID``, is given by GovData and added there.
    """
    base, info = base_of(view), view.register.settings.register_
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
                "dcat:accessURL": {"@id": f"{base}partnerships.{suffix}"},
                "dcat:downloadURL": {"@id": f"{base}partnerships.{suffix}"},
                "dct:license": {"@id": "http://dcat-ap.de/def/licenses/cc-zero"},
                "dct:format": {
                    "@id": f"http://publications.europa.eu/resource/authority/file-type/{name}"
                },
            }
            for suffix, name in formats.items()
        ],
    }
    if base:
        described["@id"] = base
        described["dct:identifier"] = base
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
