"""Questions in a terminal, for answers that no option gave."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping

Propose = Callable[[str, Mapping[str, str]], str]


def answered(
    given: Mapping[str, str | None], questions: Mapping[str, str], propose: Propose, *, ask: bool
) -> dict[str, str]:
    """Return the answers by name: what was given, and what a person adds in a terminal.

    ``propose`` returns what stands in the line of a question at first. Without a terminal nothing
    is asked, because a program could not answer. KeyboardInterrupt when the person gives up.
    """
    answers = {name: value for name, value in given.items() if value is not None}
    if not ask or not is_terminal():
        return answers
    for name, question in questions.items():
        if name not in answers:
            answers[name] = _asked(question, propose(name, answers))
    return answers


def is_terminal() -> bool:
    """Whether there is a person at both ends: input and output."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))


def _asked(question: str, proposal: str) -> str:
    import questionary

    answer: str = questionary.text(question, default=proposal).unsafe_ask()
    return answer
