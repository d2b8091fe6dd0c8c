"""Pages → files: every page in every language, and the files that lie beside them.

Nothing here reads a clock: the same register gives the same bytes. Files that did not change are
not written again, and files of an earlier run that are no longer part of the site are removed.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, cast

from jinja2 import Template
from markupsafe import Markup

from partnerkit.model.types import Audience
from partnerkit.render.as_html import joined
from partnerkit.render.html_blocks import write_blocks
from partnerkit.render.templates import environment, text
from partnerkit.report import Block
from partnerkit.site.address import Addresses, addresses
from partnerkit.site.files import companions
from partnerkit.site.history import Changes, news
from partnerkit.site.listing import index
from partnerkit.site.page import Page, Title
from partnerkit.site.pages import pages
from partnerkit.site.writer import SiteHtml
from partnerkit.view import View
from partnerkit.words.site_words import WORDS
from partnerkit.words.word import LANGUAGES

MANIFEST = "site-files.txt"
"""Lists what the site consists of, so that a later run knows what it may remove."""

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
    "base-uri 'none'; form-action 'self'"
)
"""Only the site's own files; nothing inline, nothing from elsewhere (CSP Level 3)."""

_CARD_LABELS = {
    ":is(#list, [data-name=ties]) td:last-child": "signed",
    "[data-name=history] td:nth-child(3)": "before",
    "[data-name=history] td:not(:empty) + td:nth-child(4)": "after",
}
"""Cells whose value does not say what it is, as selectors, with the key of their label."""

_LANGUAGE_NAMES = {"de": "Deutsch", "en": "English"}

_NAVIGATION = ("start", "partnerships", "countries", "topics", "offices", "goals", "overlaps")


def site(
    view: View, languages: tuple[str, ...], changes: Changes | None = None
) -> Iterator[tuple[str, str]]:
    """Yield every file of the site as path and text; the first language lies in the root.

    ``changes`` are those of ``site.history``; None where the register is not in Git.
    """
    changes = changes or {}
    new = news(changes)
    made = list(pages(view, changes, new))
    titles = {page.path: page.title for page in made}
    for number, lang in enumerate(languages):
        folder = lang if number else ""
        frames: dict[int, _Frame] = {}
        for page in made:
            depth = page.path.count("/")
            if depth not in frames:
                to = addresses(page.path, lang, folder, frozenset(titles))
                frames[depth] = _Frame(view, languages, titles, to)
            yield f"{folder}/{page.path}".lstrip("/"), frames[depth].render(page)
    yield "style.css", text("report.css") + text("site/site.css") + _card_labels()
    yield "site.js", text("site/site.js")
    yield "icon.svg", text("site/icon.svg")
    yield "index.js", index(view)
    yield from companions(view, languages, [page.path for page in made], new)


def _card_labels() -> str:
    """Write the labels of values that a card shows without the heads of their columns."""
    rules = [
        f'{place}:lang({lang})::before {{ content: "{WORDS[key].get(lang)}: "; }}'
        for place, key in _CARD_LABELS.items()
        for lang in LANGUAGES
    ]
    return "\n".join(["@media screen and (max-width: 68rem) {", *rules, "}\n"])


class _Frame:
    """What all pages of one language and one depth have in common."""

    def __init__(
        self, view: View, languages: tuple[str, ...], titles: Mapping[str, Title], to: Addresses
    ) -> None:
        lang = to.lang
        self.lang = lang
        self.titles = titles
        self.to = to
        self.html = SiteHtml(view.register.language, view.topics, self.to)
        self.view = view
        info = view.register.settings.register_
        self.shared: dict[str, Any] = {
            "lang": lang,
            "own": self.html.own,
            "spoken": "" if lang == self.html.own else Markup(' lang="{}"').format(self.html.own),
            "languages": languages,
            "language_names": _LANGUAGE_NAMES,
            "languages_label": self.html.words("languages"),
            "policy": POLICY,
            "to": self.to,
            "say": self.html.words,
            "write": self.html.markup,
            "words": self.html.words,
            "register": info.title,
            "info": info,
            "internal": view.audience is Audience.INTERNAL,
            "as_of": self.html.date(view.day),
            "commit": view.commit,
            "sections": [
                (name, WORDS[name].get(lang), self.to.page(_section_path(name)))
                for name in (*_NAVIGATION, "about")
                if _section_path(name) in titles
            ],
        }
        self.chrome = cast("Any", _template("chrome.html.j2").make_module(self.shared))
        self.navigations: dict[tuple[str, bool], Markup] = {}
        for part in ("head", "links", "top", "footer"):
            self.shared[part] = getattr(self.chrome, part)()

    def render(self, page: Page) -> str:
        """Write one page."""
        parent = self.to.page(page.parent) if page.parent else None
        return _template(page.template).render(
            self.shared,
            page=page,
            navigation=self._navigation(page.section, page.path),
            title=self._title(page.title),
            title_language=self.html.language(page.title),
            lead=joined(self.html, page.lead),
            body=self._blocks(page.blocks),
            folded=self._blocks(page.folded),
            versions=self._versions(page.path),
            parent=parent and (parent, self._title(self.titles[page.parent])),
            **page.extra,
        )

    def _blocks(self, blocks: tuple[Block, ...]) -> Markup:
        return Markup(write_blocks(blocks, self.html))  # noqa: S704 - every writer escapes

    def _navigation(self, section: str, path: str) -> Markup:
        """Write the navigation of a section; on its own page it says so."""
        top = path == _section_path(section)
        if (section, top) not in self.navigations:
            self.navigations[section, top] = self.chrome.navigation(section, top)
        return self.navigations[section, top]

    def _title(self, title: Title) -> Markup:
        return Markup(self.html.title(title))  # noqa: S704 - every writer escapes

    def _versions(self, path: str) -> list[tuple[str, str]]:
        """Lead to the same page in every language."""
        languages: tuple[str, ...] = self.shared["languages"]
        return [
            (lang, self.to.file(path if not number else f"{lang}/{path}"))
            for number, lang in enumerate(languages)
        ]


def _section_path(name: str) -> str:
    return "index.html" if name == "start" else f"{name}.html"


@cache
def _template(name: str) -> Template:
    return environment().get_template(f"site/{name}")


def write(
    files: Iterator[tuple[str, str]], folder: Path, manifest: str = MANIFEST
) -> tuple[int, int, int]:
    """Write files into a folder: how many there are, how many were written, how many removed.

    Only files that an earlier run listed in the manifest are ever removed. Raises OSError.
    """
    before = _listed(folder / manifest)
    written = 0
    paths = []
    made: set[str] = set()
    root = str(folder)
    for path, content in files:
        paths.append(path)
        parent = path.rpartition("/")[0]
        if parent not in made:
            (folder / parent).mkdir(parents=True, exist_ok=True)
            made.add(parent)
        written += _write(f"{root}/{path}", content.encode())
    gone = [path for path in before - set(paths) if _remove(folder, path)]
    _write(f"{root}/{manifest}", "".join(f"{path}\n" for path in sorted(paths)).encode())
    return len(paths), written, len(gone)


def _write(path: str, content: bytes) -> bool:
    """Write a file unless it already says the same; a new text takes the place of an old at once.

    Plain file names instead of paths: for tens of thousands of files the difference is felt.
    """
    try:
        with open(path, "xb") as new:  # noqa: PTH123
            new.write(content)
    except FileExistsError:
        with open(path, "rb") as old:  # noqa: PTH123
            if old.read() == content:
                return False
    else:
        return True
    with open(f"{path}.part", "wb") as scratch:  # noqa: PTH123
        scratch.write(content)
    os.replace(f"{path}.part", path)  # noqa: PTH105
    return True


def _listed(manifest: Path) -> set[str]:
    lines = manifest.read_text(encoding="utf-8").splitlines() if manifest.is_file() else []
    return {line for line in lines if line and ".." not in line.split("/") and line[0] != "/"}


def _remove(folder: Path, path: str) -> bool:
    target = folder / path
    if not target.is_file() or target.is_symlink():
        return False
    target.unlink()
    return True
