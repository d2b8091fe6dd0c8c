"""The templates of partnerkit, from a checkout or from an installed wheel, and nothing else.

Templates are programs. None is ever taken from the repository of a register: a contribution to the
data must not run anything (CWE-1336).
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

_PACKAGE = Path(__file__).resolve().parent.parent


@cache
def folder() -> Path:
    """Find the folder of the templates: inside the package, or beside it in a checkout."""
    inside = _PACKAGE / "templates"
    return inside if inside.is_dir() else _PACKAGE.parent / "templates"


@cache
def environment() -> Environment:
    """Return the environment: everything is escaped, and what is not defined is an error."""
    return Environment(
        loader=FileSystemLoader(folder()),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,  # no template changes during a run, and looking takes time for each page
    )


@cache
def text(name: str) -> str:
    """Read a file that is not a template, such as a stylesheet."""
    return (folder() / name).read_text(encoding="utf-8")
