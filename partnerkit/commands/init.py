"""``partnerkit init``: a new register with all that its repository needs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from partnerkit.commands.invocation import Invocation, Refusal, choose, invocation
from partnerkit.commands.options import ID, argument, flag, option
from partnerkit.words.init_words import WORDS
from partnerkit.words.language import help_text
from partnerkit.words.word import LANGUAGES, Word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from partnerkit.exchange.starter import Beginning

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_FOLDER = argument(
    Word("[ORDNER]", "[DIR]"),
    "wo es entsteht; sonst hier",
    "where it is made; otherwise here",
    needed=False,
)
_TITLE = option(
    "title", Word("TITEL", "TITLE"), "wie das Register heißt", "what the register is called"
)
_CITY = option("city", "NAME", "der amtliche Name der Stadt", "the official name of the city")
_COUNTRY = option(
    "country",
    Word("LAND", "COUNTRY"),
    "ihr Land, Name oder Kürzel",
    "its country, a name or a code",
)
_ID = option(
    "id", ID, "ihre Kennung; sonst aus dem Namen gebildet", "its id; otherwise made of the name"
)
_WEBSITE = option("website", "URL", "ihre Internetseite", "its web site")
_OWNER = option(
    "owner",
    "@TEAM",
    "Konto der Git-Plattform, das jeden Vorschlag gegenliest",
    "account of the Git platform that reviews every proposal",
)
_NO_INPUT = flag("no-input", "nichts fragen", "ask nothing")
_DRY_RUN = flag("dry-run", "nur sagen, was entstünde", "only say what would be made")


class _Declined(Refusal):
    words = WORDS


@app.command(
    help=help_text(
        "Legt das Register einer Stadt an: Einstellungen, der Eintrag der Stadt, Anleitung und "
        "Vorlagen für Fachstellen, Prüfungen für GitHub und GitLab, Einstellungen für Editoren. "
        "Vorhandene Dateien werden nie überschrieben.",
        "Makes the register of a city: settings, the city's own record, instructions and templates "
        "for departments, checks for GitHub and GitLab, settings for editors. Files that are there "
        "are never overwritten.",
    )
)
def init(
    ctx: typer.Context,
    folder: str | None = _FOLDER,
    title: str | None = _TITLE,
    city: str | None = _CITY,
    country: str | None = _COUNTRY,
    key: str | None = _ID,
    website: str | None = _WEBSITE,
    owner: str | None = _OWNER,
    no_input: bool = _NO_INPUT,
    dry_run: bool = _DRY_RUN,
) -> None:
    """Write the files of a new register."""
    from partnerkit.commands.asking import answered
    from partnerkit.exchange.starter import starter_files

    call = invocation(ctx)
    lang = choose("--lang", call.language(), LANGUAGES)
    given = {"title": title, "city": city, "country": country}
    questions = {
        "city": WORDS["ask-city"].get(lang),
        "country": WORDS["ask-country"].get(lang),
        "title": WORDS["ask-title"].get(lang),
    }

    def propose(name: str, answers: Mapping[str, str]) -> str:
        return WORDS["title-of"].get(lang).format(**answers) if name == "title" else ""

    answers = answered(given, questions, propose, ask=not no_input)
    if missing := [f"--{name}" for name in questions if not answers.get(name)]:
        raise _Declined("missing", options=", ".join(missing))
    beginning = _beginning(answers, lang, key=key, website=website, owner=owner)
    files = starter_files(beginning)
    _check(files, call, lang)
    _make(Path(call.directory or "") / (folder or ""), files, lang, dry_run=dry_run)


def _beginning(
    answers: Mapping[str, str],
    lang: str,
    *,
    key: str | None,
    website: str | None,
    owner: str | None,
) -> Beginning:
    """Read the answers; refused where one of them cannot be meant."""
    import re

    from partnerkit.exchange.starter import Beginning, city_id
    from partnerkit.files import name_fault, path_of
    from partnerkit.words.countries import country_name, find_country
    from partnerkit.words.suggest import suggest_country

    country = find_country(answers["country"])
    if country is None:
        meant = [country_name(code, lang) for code in suggest_country(answers["country"])]
        raise _Declined("no-country", value=answers["country"], meant=meant)
    found = key if key is not None else city_id(answers["city"])
    if not found:
        raise _Declined("no-id", value=answers["city"])
    if name_fault(path_of("actor", found)) is not None:
        raise _Declined("bad-id", value=found)
    if owner is not None and not re.fullmatch(r"@[\w.-]+(/[\w.-]+)*", owner):
        raise _Declined("bad-team", value=owner)
    return Beginning(
        title=answers["title"].strip(),
        city=answers["city"].strip(),
        country=country,
        lang=lang,
        id=found,
        website=website,
        team=owner,
    )


def _check(files: Mapping[str, str], call: Invocation, lang: str) -> None:
    """Lint the register before it is there; refused with its first error."""
    from partnerkit.finding import Severity
    from partnerkit.formats.wording import line
    from partnerkit.lint import lint
    from partnerkit.register import assemble

    for finding in lint(assemble(files, today=call.day)).findings:
        if finding.severity is Severity.ERROR:
            raise _Declined("faulty", finding=line(finding, lang))


def _make(root: Path, files: Mapping[str, str], lang: str, *, dry_run: bool) -> None:
    from partnerkit.commands.output import reason
    from partnerkit.exchange.new_files import Taken, taken, write_new

    shown = root.absolute()
    try:
        if not dry_run:
            write_new(root, {path: text.encode() for path, text in files.items()})
        elif found := taken(root, files):
            raise Taken(found)  # noqa: TRY301 - the same answer as in earnest
    except Taken as error:
        raise _Declined("exists", folder=shown, files=", ".join(error.paths)) from None
    except OSError as error:
        raise Refusal("cannot-write", path=shown, reason=reason(error)) from None
    sentence = WORDS["would-make" if dry_run else "made"].get(lang).format(folder=shown)
    typer.echo("\n".join([sentence, *(f"  {path}" for path in files)]))
    if not dry_run:
        typer.echo(WORDS["next"].get(lang), err=True)
