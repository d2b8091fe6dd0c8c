"""Lead offices → CODEOWNERS: who reviews a change of which record.

A bare path is read alike by all: by GitHub and GitLab as a pattern, of which the last that matches
counts, by Forgejo and Gitea as a regular expression for the whole path. Only the line for
everything else, ``*``, is GitHub's and GitLab's alone. Offices without an account are named in
comments, so that nobody takes silence for nobody.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from partnerkit.files import path_of
from partnerkit.register import Register
from partnerkit.words.export_words import WORDS

EVERYTHING: Final = "*"


def write(register: Register, owners: Mapping[str, str], lang: str, prefix: str = "") -> str:
    """Write the file; ``owners`` leads from ids of actors, or ``*``, to accounts.

    An office without an account is reviewed by that of what it is part of. ``prefix`` is the folder
    of the register below the root of the repository; spaces in it are written with a backslash.
    """
    folder = prefix.replace(" ", "\\ ")
    lines = [f"# {WORDS['codeowners-head'].get(lang)}"]
    if EVERYTHING in owners:
        lines.append(f"* {owners[EVERYTHING]}")
    unowned: list[str] = []
    for office, keys in sorted(_led(register).items()):
        account = _account(register, office, owners)
        name = (
            register.actor_by_id[office].record.name if office in register.actor_by_id else office
        )
        if account is None:
            sentence = WORDS["codeowners-unowned"].get(lang)
            unowned.append(f"# {sentence.format(name=_plain(name), id=office, number=len(keys))}")
            continue
        lines += ["", f"# {_plain(name)} ({office})"]
        paths = [path_of("actor", office), *(path_of("partnership", key) for key in sorted(keys))]
        lines += [f"{folder}{path} {account}" for path in paths]
    if leaderless := sorted(e.id for e in register.partnerships if e.record.lead is None):
        head = WORDS["codeowners-leaderless"].get(lang)
        unowned.append(f"# {head.format(ids=', '.join(leaderless))}")
    return "\n".join([*lines, *([""] if unowned else []), *unowned]) + "\n"


def _led(register: Register) -> dict[str, list[str]]:
    """For each lead office the partnerships of which it is in charge; former ids resolve."""
    found: dict[str, list[str]] = defaultdict(list)
    for entry in register.partnerships:
        if entry.record.lead is not None:
            office = register.actor(entry.record.lead)
            found[office.id if office else entry.record.lead].append(entry.id)
    return found


def _account(register: Register, office: str, owners: Mapping[str, str]) -> str | None:
    chain = (office, *register.ancestors.get(office, ()))
    return next((owners[key] for key in chain if key in owners), None)


def _plain(text: str) -> str:
    """Keep a name on the line of its comment."""
    return " ".join(text.split())
