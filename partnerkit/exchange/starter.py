"""A new register: the files with which the data repository of a city begins.

Everything below ``templates/init`` becomes a file of the new repository; ``dot-`` at the beginning
of a name stands for a dot. The settings, the city's own record and the schemas are written by the
program, so that they always agree with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from partnerkit import __version__
from partnerkit.exchange.json_schema import write as schema
from partnerkit.files import SETTINGS, path_of
from partnerkit.matching.names import fold
from partnerkit.matching.place_names import parse
from partnerkit.model.fields import KINDS
from partnerkit.render.as_markdown import escape
from partnerkit.render.templates import folder
from partnerkit.words.init_words import SETTINGS_NOTES
from partnerkit.words.suggest import id_form
from partnerkit.words.vocabularies import STATUS
from partnerkit.words.word import LANGUAGES
from partnerkit.writing.record import written
from partnerkit.yaml_inspector import Data

_DOT: Final = "dot-"


@dataclass(frozen=True)
class Beginning:
    """What a new register must know: its title and the city whose register it is.

    ``country`` is an alpha-2 code, ``team`` an account of a forge that reviews every record.
    """

    title: str
    city: str
    country: str
    lang: str
    id: str
    website: str | None = None
    team: str | None = None


def city_id(name: str) -> str:
    """Propose the id of a city: "Landeshauptstadt Kiel" → kiel; empty where no letter is left."""
    return id_form(parse(name, fold(name)).head) or id_form(name)


def starter_files(beginning: Beginning) -> dict[str, str]:
    """Write the files of a new register, by their paths from its root, sorted."""
    files = dict(_from_templates(beginning))
    files[SETTINGS] = _settings(beginning)
    files[path_of("actor", beginning.id)] = _city(beginning)
    for kind in KINDS:
        files[f"schemas/{kind}.json"] = schema(kind, beginning.lang)
    return dict(sorted(files.items()))


def _from_templates(beginning: Beginning) -> Iterator[tuple[str, str]]:
    """Fill the templates. They use square brackets: curly ones belong to workflows of forges."""
    top = folder() / "init"
    environment = Environment(
        loader=FileSystemLoader(top),
        autoescape=False,  # noqa: S701 - YAML and Markdown; the one text in them is escaped below
        undefined=StrictUndefined,
        block_start_string="[%",
        block_end_string="%]",
        variable_start_string="[[",
        variable_end_string="]]",
        comment_start_string="[#",
        comment_end_string="#]",
        trim_blocks=True,
        keep_trailing_newline=True,
    )
    values = {
        "title": escape(beginning.title),
        "home": beginning.id,
        "team": beginning.team,
        "german": beginning.lang == "de",
        "statuses": list(STATUS.values()),
        "version": __version__,
    }
    for path in sorted(file for file in top.rglob("*") if file.is_file()):
        name = path.relative_to(top)
        yield _target(name), environment.get_template(name.as_posix()).render(values)


def _target(name: Path) -> str:
    return "/".join(
        f".{part.removeprefix(_DOT)}" if part.startswith(_DOT) else part for part in name.parts
    )


def _settings(beginning: Beginning) -> str:
    languages = [beginning.lang, *(code for code in LANGUAGES if code != beginning.lang)]
    record: dict[str, Data] = {
        "register": {"title": beginning.title, "languages": list(languages)},
        "home": [beginning.id],
    }
    notes = SETTINGS_NOTES.get(beginning.lang).splitlines()
    comments = "".join(f"# {note}".rstrip() + "\n" for note in notes)
    return written("settings", record).decode() + comments


def _city(beginning: Beginning) -> str:
    record: dict[str, Data] = {
        "name": beginning.city,
        "kind": "municipality",
        "country": beginning.country,
    }
    if beginning.website is not None:
        record |= {"website": beginning.website, "sources": [{"url": beginning.website}]}
    return written("actor", record).decode()
