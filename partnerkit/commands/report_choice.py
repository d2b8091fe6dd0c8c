"""Which report is meant on the command line, and what is asked of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from partnerkit.commands.invocation import Refusal
from partnerkit.words.report_words import WORDS

if TYPE_CHECKING:
    from partnerkit.reports.catalogue import Kind
    from partnerkit.view import View

_NUMBERS = ("year", "from_year", "to_year", "years", "months")


class _Declined(Refusal):
    words = WORDS


def find_kind(name: str | None) -> Kind:
    """Find a report by its name; refused with what may have been meant."""
    from partnerkit.reports.catalogue import catalogue
    from partnerkit.words.suggest import closest

    if name is None:
        raise _Declined("no-name")
    kinds = catalogue()
    if name not in kinds:
        words = {key: (key, *kind.about.summary) for key, kind in kinds.items()}
        raise _Declined("no-report", name=name, meant=closest(name, words))
    return kinds[name]


def option_name(option: str) -> str:
    """Name an option as it is given: ``from_`` is --from, ``to_year`` is --to-year."""
    return option.rstrip("_").replace("_", "-")


def own_options(kind: Kind, given: Mapping[str, str | bool | None]) -> dict[str, Any]:
    """Keep the options that were given; refused where the report does not take one."""
    own: dict[str, Any] = {}
    for option, value in given.items():
        if value is None or value is False:
            continue
        if option not in kind.options:
            raise _Declined("not-taken", name=kind.name, option=option_name(option))
        own[option] = _number(option, str(value)) if option in _NUMBERS else value
    return own


def _number(option: str, text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise _Declined("no-number", option=option_name(option), value=text)
    return int(text)


def understood(
    view: View, kind: Kind, filters: Mapping[str, list[str] | None], own: Mapping[str, Any]
) -> dict[str, Any]:
    """Turn filters that are options of this report, and its actor, into codes and ids."""
    from partnerkit.filters import UnknownValue, understand

    asked = {key: value for key, value in filters.items() if value and key in kind.options}
    try:
        found = understand(view, asked)
        read: dict[str, Any] = {key: tuple(sorted(getattr(found, key))) for key in asked}
        if "actor" in own:
            (read["actor"],) = understand(view, {"lead": [own["actor"]]}).lead
    except UnknownValue as unknown:
        option = "actor" if unknown.option == "lead" and "lead" not in asked else unknown.option
        raise Refusal(
            "no-value", option=f"--{option}", value=unknown.value, meant=unknown.meant
        ) from None
    return read
