"""``--since``: only what a branch changes, judged on the register as it will be once merged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import typer

from partnerkit.words.language import help_text

if TYPE_CHECKING:
    from partnerkit.commands.invocation import Invocation
    from partnerkit.comparing.merge_result import MergeResult
    from partnerkit.finding import Finding
    from partnerkit.lint import Result
    from partnerkit.register import Register

SINCE = typer.Option(
    None,
    "--since",
    metavar=help_text("STAND", "REV"),
    help=help_text(
        "nur, was seit diesem Stand (Zweig, Commit, Tag) geändert wurde, geprüft am Ergebnis der "
        "Zusammenführung",
        "only what has changed since this state (branch, commit, day), judged on the merge result",
    ),
)
BRANCHES = typer.Option(
    None,
    "--with-branch",
    metavar=help_text("ZWEIG", "BRANCH"),
    help=help_text(
        "mit --since: als wäre dieser offene Zweig schon zusammengeführt (mehrmals möglich)",
        "with --since: as if this open branch were merged already (can be repeated)",
    ),
)


def merged(call: Invocation, since: str, branches: Iterable[str] | None) -> MergeResult:
    """Make the register as it will be once the branch is merged; say what both sides changed."""
    from partnerkit.commands.past import answered
    from partnerkit.comparing.merge_result import merge_result
    from partnerkit.history import open_repository

    with answered():
        repository = open_repository(call.root)
        base = repository.commit_at(since)
        others = [(name, repository.commit_at(name)) for name in branches or ()]
        result = merge_result(call.root, repository, base, today=call.day, branches=others)
    lang = call.language(result.register)
    for line in _remarks(result, since, lang):
        typer.echo(line, err=True)
    return result


def _remarks(result: MergeResult, since: str, lang: str) -> Iterator[str]:
    from partnerkit.files import shown
    from partnerkit.message import printable
    from partnerkit.words.change_words import WORDS

    if result.conflicts:
        files = ", ".join(map(shown, result.conflicts))
        yield WORDS["both-changed"].get(lang).format(since=printable(since), files=files)
    for branch in sorted(set(result.others.values())):
        files = ", ".join(shown(p) for p, name in sorted(result.others.items()) if name == branch)
        yield WORDS["laid-over"].get(lang).format(branch=printable(branch), files=files)


def checked_since(
    call: Invocation, since: str, branches: Iterable[str] | None, rules: Iterable[str]
) -> tuple[Register, Result]:
    """Check the merge result; keep the findings that the branch touches or causes.

    ``files`` of the result counts the files that the branch changed and that are still there.
    """
    from dataclasses import replace

    from partnerkit.lint import lint

    result = merged(call, since, branches)
    checked = lint(result.register, rules)
    caused = _caused_by_settings(result, checked, rules)
    kept = tuple(f for f in checked.findings if f in caused or concerns(f, result))
    files = sum(path in result.register.sources for path in result.paths)
    return result.register, replace(checked, findings=kept, files=files)


def concerns(finding: Finding, result: MergeResult) -> bool:
    """Whether a finding lies in a changed file, or names a record or a place in one."""
    places = (finding.span, *finding.fault.related)
    if any(place.path in result.paths for place in places):
        return True
    return not result.ids.isdisjoint(_texts(finding.fault.values.values()))


def _texts(values: Iterable[object]) -> Iterator[str]:
    for value in values:
        if isinstance(value, str):
            yield value
        elif isinstance(value, (list, tuple, frozenset, set)):
            yield from _texts(value)


def _caused_by_settings(
    result: MergeResult, checked: Result, rules: Iterable[str]
) -> list[Finding]:
    """Find what changed settings cause in other files; only then is the register read twice."""
    from partnerkit.commands.findings_between import findings_between
    from partnerkit.files import SETTINGS
    from partnerkit.lint import lint

    if SETTINGS not in result.paths:
        return []
    return findings_between(lint(result.before(), rules), checked, result.pairs)[0]
