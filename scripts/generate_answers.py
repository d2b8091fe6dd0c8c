"""Answer the recurring questions from the registers that come with partnerkit.

    python scripts/generate_answers.py            write examples/answers/
    python scripts/generate_answers.py --check    only say which are stale; ends with 1 if any is

The day is fixed, and no commit is named, so that equal registers give equal answers.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date

from generated import ROOT, generate

from partnerkit.model.inquiry import Inquiry
from partnerkit.model.types import Audience
from partnerkit.register import load
from partnerkit.render import render
from partnerkit.reports.answer import report
from partnerkit.reports.document import read_document
from partnerkit.source import Source
from partnerkit.view import look

DAY = date(2026, 11, 22)
"""The day on which the facts of the registers were collected."""

REGISTERS = {"drs": ROOT, "berlin": ROOT / "examples" / "berlin"}
"""The register that answers a file of questions, by the beginning of its name."""


def pages() -> Iterator[tuple[str, str]]:
    """Yield the path of each answer from the root of the repository, and its text."""
    views = {name: look(load(root, today=DAY), Audience.PUBLIC) for name, root in REGISTERS.items()}
    for path in sorted((ROOT / "questions").glob("*.yaml")):
        found = read_document(Inquiry, Source(path.name, path.read_bytes()))
        if not isinstance(found.content, Inquiry):
            message = f"{path} has faults; see partnerkit answer {path}"
            raise SystemExit(message)
        view = views[path.name.partition("-")[0]]
        text = render(report(view, found.content), "markdown", "de")
        yield f"examples/answers/{path.stem}.md", str(text)


if __name__ == "__main__":
    sys.exit(generate(__doc__, pages))
