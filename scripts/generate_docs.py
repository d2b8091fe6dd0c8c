"""Write the reference pages and the schemas from the program itself.

    python scripts/generate_docs.py            write docs/, docs/de/ and schemas/
    python scripts/generate_docs.py --check    only say which are stale; ends with 1 if any is

Nothing here depends on the day, the machine or the terminal: equal programs write equal pages.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator

from field_page import field_page
from generated import ROOT, generate

from partnerkit.commands import COMMANDS, PANELS
from partnerkit.exchange import json_schema
from partnerkit.formats import manual
from partnerkit.lint import all_rules
from partnerkit.model.fields import KINDS
from partnerkit.words.command_words import WORDS
from partnerkit.words.manual_words import WORDS as MANUAL_WORDS
from partnerkit.words.word import LANGUAGES, Word

SCHEMA_LANGUAGE = "de"
"""The language of the schemas that this repository's own editor settings use."""

NOTE = (
    "<!-- Written by scripts/generate_docs.py from the program; changes here are overwritten. -->"
)

_COMMANDS = Word("Befehle", "Commands")
_RULES_INTRODUCTION = Word(
    "Was `partnerkit lint` prüft. Jede Regel hat einen Namen, der bei ihren Befunden in Klammern "
    "steht; `partnerkit explain REGEL` zeigt ihre Seite auf der Befehlszeile.",
    "What `partnerkit lint` checks. Every rule has a name, which stands in brackets at its "
    "findings; `partnerkit explain RULE` shows its page on the command line.",
)

_COLLECT_HELP = """
import json
from partnerkit.cli import command_line
from partnerkit.commands import COMMANDS
root = command_line()
context = root.make_context("partnerkit", [], resilient_parsing=True)
pages = {"": root.get_help(context)}
for name in COMMANDS:
    command = root.get_command(context, name)
    with command.make_context(name, [], parent=context, resilient_parsing=True) as own:
        pages[name] = command.get_help(own)
print(json.dumps(pages))
"""


def pages() -> Iterator[tuple[str, str]]:
    """Yield the path of each generated file from the root of the repository, and its text."""
    for lang in LANGUAGES:
        folder = "docs" if lang == "en" else f"docs/{lang}"
        yield f"{folder}/rules.md", rules_page(lang)
        yield f"{folder}/fields.md", f"{NOTE}\n\n{field_page(lang)}"
        yield f"{folder}/commands.md", commands_page(lang)
    for kind in KINDS:
        yield f"schemas/{kind}.json", json_schema.write(kind, SCHEMA_LANGUAGE)


def rules_page(lang: str) -> str:
    """Write all rules: the list, how to except, then a page for each."""
    silence = MANUAL_WORDS["silence-how"].get(lang).format(rule="dangling-actor")
    parts = [
        NOTE,
        f"# {MANUAL_WORDS['rules'].get(lang)}",
        _RULES_INTRODUCTION.get(lang),
        silence,
        manual.listing("markdown", lang, linked=True).rstrip(),
        *(manual.markdown(rule, lang, level=2).rstrip() for rule in all_rules().values()),
    ]
    return "\n\n".join(parts) + "\n"


def commands_page(lang: str) -> str:
    """Write the help of the program and of every command, by how often they are needed."""
    helps = collect_help(lang)
    parts = [NOTE, f"# {_COMMANDS.get(lang)}", WORDS["help"].get(lang), _block(helps[""])]
    for panel, title in PANELS.items():
        names = [name for name, command in COMMANDS.items() if command.panel == panel]
        if names:
            parts.append(f"## {title.get(lang)}")
        for name in names:
            parts += [f"### {name}", _block(helps[name])]
    return "\n\n".join(parts) + "\n"


def collect_help(lang: str) -> dict[str, str]:
    """Ask the program for its help in one language, 80 columns wide; ``""`` is the whole's."""
    environment = {**os.environ, "PARTNERKIT_LANG": lang, "COLUMNS": "80"}
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", _COLLECT_HELP],
        env=environment,
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    found: dict[str, str] = json.loads(done.stdout)
    return found


def _block(text: str) -> str:
    return f"```text\n{text.rstrip()}\n```"


if __name__ == "__main__":
    sys.exit(generate(__doc__, pages))
