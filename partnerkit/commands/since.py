"""``--since``: only what a branch changes, judged on the register as it will be once merged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import typer

from partnerkit.commands.options import option
from partnerkit.words.word import Word

if TYPE_CHECKING:
    from partnerkit.commands.invocation import Invocation
    from partnerkit.comparing.merge_result import MergeResult
    from partnerkit.finding import Finding
    from partnerkit.lint import Result
    from partnerkit.register import Register

SINCE = option(
    "since",
    Word("STAND", "REV"),
    "nur, was seit diesem Stand (Zweig, Commit, Tag) geändert wurde, geprüft am Ergebnis der "
    "Zusammenführung",
    "only what has changed since this state (branch, commit, day), judged on the merge result",
)
BRANCHES = option(
    "with-branch",
    Word("ZWEIG", "BRANCH"),
    "mit --since: als wäre dieser offene Zweig schon zusammengeführt (mehrmals möglich)",
    "with --since: as if this open branch were merged already (can be repeated)",
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

    result = merged(call, since, branches)
    checked = _checked(result, list(rules))
    files = sum(path in result.register.sources for path in result.paths)
    return result.register, replace(checked, files=files)


def _checked(result: MergeResult, rules: list[str]) -> Result:
    """Check all records, but of the texts only those that changed; the rest is of no interest.

    What a change causes in another file is checked once more with all texts, because a comment
    there may silence it.
    """
    from dataclasses import replace

    from partnerkit.comparing.touching import touching
    from partnerkit.files import SETTINGS
    from partnerkit.lint import lint

    if SETTINGS in result.paths:
        checked = lint(result.register, rules)
        caused = _caused_by_settings(result, checked, rules)
        kept = [f for f in checked.findings if f in caused or concerns(f, result)]
        return replace(checked, findings=tuple(kept))
    checked = lint(touching(result.register, result.paths), rules)
    kept = [f for f in checked.findings if concerns(f, result)]
    astray = {f.rule for f in kept if not _places(f) <= result.paths}
    if astray:
        again = lint(result.register, astray)
        kept = [f for f in kept if f.rule not in astray]
        kept += [f for f in again.findings if concerns(f, result)]
        kept.sort(key=lambda f: (f.span, f.rule, f.fault.variant))
    return replace(checked, findings=tuple(kept))


def _places(finding: Finding) -> set[str]:
    """Return the files in which a finding lies and to which it points."""
    return {finding.span.path, *(span.path for span in finding.fault.related)}


def concerns(finding: Finding, result: MergeResult) -> bool:
    """Whether a finding lies in a changed file, or names a record or a place in one."""
    if not result.paths.isdisjoint(_places(finding)):
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
    from partnerkit.lint import lint

    return findings_between(lint(result.before(), rules), checked, result.pairs)[0]
