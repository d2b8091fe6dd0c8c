"""Mistakes on the command line in plain words: typer's own messages are English and technical."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from partnerkit.commands import COMMANDS
from partnerkit.message import printable, question
from partnerkit.words.command_words import WORDS
from partnerkit.words.suggest import closest


def describe(error: Exception, lang: str) -> str | None:
    """Word a usage error of typer with the usage line; None when it is something else."""
    kinds = {cls.__name__ for cls in type(error).__mro__}
    if "ClickException" not in kinds:
        return None
    ctx: Any = getattr(error, "ctx", None)
    usage = _usage_line(ctx)
    key, values = _sort(error, kinds, ctx)
    values |= {"meant": question(values.get("meant"), lang) or "."}
    return f"{usage}\n{WORDS[key].get(lang).format_map(values)}".strip()


def _sort(error: Any, kinds: set[str], ctx: Any) -> tuple[str, dict[str, object]]:  # noqa: ANN401
    """Choose the sentence and its values by the sort of mistake."""
    name = str(getattr(error, "option_name", None) or "")
    if "NoSuchOption" in kinds:
        known = [o for p in ctx.command.params for o in p.opts] if ctx else []
        return "no-option", {"name": printable(name), "meant": _nearest(name, known)}
    if "MissingParameter" in kinds:
        name = error.param.metavar or error.param.name.upper().replace("_", "-")
        return "missing-argument", {"name": name}
    if "BadOptionUsage" in kinds:
        key = "option-with-value" if "not take" in str(error.message) else "option-without-value"
        return key, {"name": printable(name)}
    if "BadParameter" in kinds:
        parameter = error.param
        hint = parameter.opts[0] if parameter is not None and parameter.opts else "?"
        return "bad-parameter", {"name": hint}
    if ctx is not None and ctx.parent is None:
        wanted = _word_of(error)
        return "no-command", {"name": printable(wanted), "meant": _nearest(wanted, COMMANDS)}
    return "too-many-arguments", {"name": printable(_word_of(error))}


def _word_of(error: Any) -> str:  # noqa: ANN401
    """Take what is complained of out of typer's message, where it stands in quotes or brackets."""
    message = str(error.message)
    if " (" in message:
        return message.partition(" (")[2].removesuffix(")")
    quote = next((char for char in message if char in "'\""), "'")
    quoted = message[message.find(quote) + 1 : message.rfind(quote)]
    return quoted.partition(f"{quote}. Did you mean")[0]


def _usage_line(ctx: Any) -> str:  # noqa: ANN401
    if ctx is None:
        return ""
    return " ".join(str(ctx.get_usage()).split())


def _nearest(name: str, known: Iterable[str]) -> list[str]:
    return closest(name, list(known), limit=1)
