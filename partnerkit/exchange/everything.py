"""The cheap exit: the whole register in plain open formats, readable without partnerkit."""

from __future__ import annotations

from typing import Final

from partnerkit.exchange import json_schema, record_json
from partnerkit.exchange.record_table import as_csv, record_table
from partnerkit.exchange.record_yaml import yaml_files
from partnerkit.model.fields import KINDS
from partnerkit.model.types import Audience
from partnerkit.register import Register
from partnerkit.render.as_markdown import escape
from partnerkit.render.clean import one_line
from partnerkit.view import View
from partnerkit.words.dates import format_date
from partnerkit.words.export_words import WORDS
from partnerkit.words.word import LANGUAGES

_SHORT: Final = 10
"""So many digits of a commit's id are shown."""


def everything(view: View, register: Register, lang: str) -> dict[str, bytes]:
    """Return the files of an export by path: JSON, CSV, schemas, and what they are.

    With the YAML files in it the export is itself a register: for the internal audience those of
    ``register``, byte for byte, for the public those of its public edition.
    """
    tables = {
        "partnerships.csv": record_table(view.register.partnerships, KINDS["partnership"]),
        "actors.csv": record_table(view.register.actors, KINDS["actor"]),
    }
    files = {name: as_csv(table).encode() for name, table in tables.items()}
    files["register.json"] = record_json.write(view).encode()
    files |= {f"schemas/{kind}.json": json_schema.write(kind, lang).encode() for kind in KINDS}
    files["README.md"] = _readme(view).encode()
    if view.audience is Audience.INTERNAL:
        files |= {path: source.raw for path, source in register.sources.items()}
    else:
        files |= yaml_files(view.register)
    return dict(sorted(files.items()))


def _readme(view: View) -> str:
    internal = view.audience is Audience.INTERNAL
    parts = []
    for lang in LANGUAGES:
        values = {
            "title": escape(one_line(view.register.settings.register_.title)),
            "day": format_date(str(view.day), lang),
            "commit": (view.commit or WORDS["no-commit"].get(lang))[:_SHORT],
            "partnerships": len(view.register.partnerships),
            "actors": len(view.register.actors),
            "edition": WORDS["internal" if internal else "public"].get(lang),
        }
        parts.append(WORDS["readme"].get(lang).format(**values))
        parts.append(WORDS["readme-internal" if internal else "readme-public"].get(lang))
    return "\n\n".join(parts) + "\n"
