"""Which reports there are: found by their files, described by their ``ABOUT``, made by name.

A report is one file of this package with two names: ``ABOUT`` and ``report(view, *, …) -> Report``.
What ``report`` takes by keyword are its options.
"""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any, Final

import partnerkit.reports
from partnerkit.model.types import Audience
from partnerkit.report import Cell, Report
from partnerkit.reports.undated import undated
from partnerkit.reports.unread import unread
from partnerkit.view import View
from partnerkit.words.filling import fill
from partnerkit.words.report_words import WORDS
from partnerkit.words.word import Word


@dataclass(frozen=True, slots=True)
class About:
    """What a report says of itself before it is made: its question, and whether it is internal."""

    summary: Word
    internal: bool = False


class NoAnswer(Exception):  # noqa: N818 - an answer to a question that cannot be answered
    """A report cannot be made as it was asked for; ``why`` says what to do instead."""

    def __init__(self, why: Word) -> None:
        super().__init__(why.en)
        self.why = why


@dataclass(frozen=True, slots=True)
class Kind:
    """One report of the catalogue: its name on the command line and how it is made."""

    name: str
    about: About
    make: Callable[..., Report]

    @property
    def options(self) -> tuple[str, ...]:
        """The options that it takes: the keywords of its function, in their order."""
        parameters = inspect.signature(self.make).parameters.values()
        return tuple(p.name for p in parameters if p.kind is p.KEYWORD_ONLY)


@cache
def catalogue() -> Mapping[str, Kind]:
    """Find every report: name → report, by name; the name is the file's with hyphens."""
    found = pkgutil.iter_modules(partnerkit.reports.__path__)
    modules = (import_module(f"partnerkit.reports.{module.name}") for module in found)
    return {kind.name: kind for module in modules if (kind := _kind(module)) is not None}


def make(
    kind: Kind, view: View, options: Mapping[str, Any], selection: tuple[Cell, ...] = ()
) -> Report:
    """Make a report of a view; options that it does not take are passed over.

    ``selection`` says which partnerships were chosen. Files that could not be read are the first
    gap of every report; on an earlier day those follow that state no beginning. Raises NoAnswer,
    also for an internal report in a public view.
    """
    if kind.about.internal and view.audience is not Audience.INTERNAL:
        raise NoAnswer(fill(WORDS["internal-only"], name=kind.name))
    made = kind.make(view, **{key: options[key] for key in kind.options if key in options})
    subtitle = selection
    if made.subtitle:
        subtitle = (*selection, _BETWEEN, *made.subtitle) if selection else made.subtitle
    return replace(made, subtitle=subtitle, gaps=(*unread(view), *undated(view), *made.gaps))


_BETWEEN: Final = " · "


def _kind(module: ModuleType) -> Kind | None:
    about = getattr(module, "ABOUT", None)
    if not isinstance(about, About):
        return None
    return Kind(module.__name__.rpartition(".")[2].replace("_", "-"), about, module.report)
