"""Where each page lies, and how one page leads to another from any folder it is put into.

Every address is relative and names a file, so that the site works from a network drive as well as
below any path of a server. The first language lies in the root, the others in a folder each.
"""

from __future__ import annotations

from dataclasses import dataclass

from partnerkit.report import Ref
from partnerkit.view import View

FOLDERS = {"partnership": "partnership", "actor": "actor"}


def record_path(kind: str, key: str) -> str:
    """Return the page of a record, below the folder of its language."""
    return f"{FOLDERS[kind]}/{key}.html"


def country_path(code: str) -> str:
    """Return the page of a country."""
    return f"country/{code.lower()}.html"


def topic_path(code: str) -> str:
    """Return the page of a topic; the slash of a narrower one cannot stand in a file name."""
    return f"topic/{code.replace('/', '--')}.html"


@dataclass(frozen=True)
class Addresses:
    """Leads from one page to others.

    ``prefix`` leads up to the folder of the language, ``root`` up to the folder of the site;
    ``known`` are the paths that have a page.
    """

    lang: str
    prefix: str
    root: str
    known: frozenset[str]

    def page(self, path: str) -> str | None:
        """Lead to a page of the same language; None where there is none."""
        return f"{self.prefix}{path}" if path in self.known else None

    def record(self, ref: Ref) -> str | None:
        """Lead to the page of a record, for the writer of reports; ``page`` refs name the page."""
        if ref.kind in FOLDERS:
            return self.page(record_path(ref.kind, ref.id))
        return f"{self.prefix}{ref.id}" if ref.kind == "page" else None

    def file(self, path: str) -> str:
        """Lead to a file in the root of the site."""
        return f"{self.root}{path}"


def addresses(path: str, lang: str, folder: str, known: frozenset[str]) -> Addresses:
    """Make the addresses of a page at ``path`` in the folder of its language ("" for the root)."""
    up = "../" * path.count("/")
    return Addresses(lang, up, up + ("../" if folder else ""), known)


def base_of(view: View) -> str:
    """Return the address of the site with a slash at its end; empty where none is set."""
    url = view.register.settings.register_.url or ""
    return url if not url or url.endswith("/") else f"{url}/"
