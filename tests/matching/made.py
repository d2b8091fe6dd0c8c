"""Small registers for the tests of matching, written in as few words as possible."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from partnerkit.matching.actor_pairs import ActorPairs, actor_pairs
from partnerkit.matching.evidence import Strength
from partnerkit.matching.gazetteer import gazetteer
from partnerkit.matching.overlaps import Kind, Overlaps, find_overlaps
from partnerkit.matching.profiles import Profile, profile
from partnerkit.model import Actor
from partnerkit.register import Register, assemble

TODAY = date(2026, 1, 15)
HOME = {
    "hamburg": "name: Hamburg\nkind: municipality\ncountry: DE",
    "senatskanzlei": "name: Senatskanzlei\nkind: authority\ncountry: DE\npart_of: hamburg",
    "umwelt": "name: Behörde für Umwelt\nkind: authority\ncountry: DE\npart_of: hamburg",
    "altona": "name: Bezirk Altona\nkind: district\ncountry: DE\npart_of: hamburg",
    "uhh": "name: Universität Hamburg\nkind: university\ncountry: DE\nplace: {name: Hamburg}",
    "tuhh": "name: TU Hamburg\nkind: university\ncountry: DE\nplace: {name: Hamburg}",
}
SOURCES = "\nsources: [{url: https://www.hamburg.de/a}]\n"


def town(name: str, country: str = "DE", more: str = "") -> str:
    """Write a municipality."""
    return f"name: {name!r}\nkind: municipality\ncountry: {country}\n{more}"


def tie(text: str) -> str:
    """Write a partnership; title, kind and status have values unless they are given."""
    base = {"title": "Partnerschaft", "kind": "memorandum", "status": "active"}
    given = {line.partition(":")[0] for line in text.split("\n")}
    lines = [f"{key}: {value}" for key, value in base.items() if key not in given]
    return "\n".join([*lines, text])


def register(
    actors: Mapping[str, str], ties: Mapping[str, str] | None = None, home: str = "[hamburg]"
) -> Register:
    """Make a register of Hamburg with further actors and partnerships."""
    files = {"partnerkit.yaml": f"home: {home}\n"}
    files |= {f"data/actors/{key}.yaml": text + SOURCES for key, text in {**HOME, **actors}.items()}
    files |= {
        f"data/partnerships/{key}.yaml": tie(text) + SOURCES for key, text in (ties or {}).items()
    }
    made = assemble(files, today=TODAY)
    assert made.faults == ()
    return made


def profiled(name: str, kind: str = "municipality", country: str = "DE", **more: object) -> Profile:
    """Prepare one actor for comparison; its id is its name."""
    actor = Actor.model_validate({"name": name, "kind": kind, "country": country, **more})
    return profile(f"{name}/{kind}", actor, (), gazetteer())


def pairs(actors: Mapping[str, str], ties: Mapping[str, str] | None = None) -> ActorPairs:
    """Find the actors that a register holds twice."""
    return actor_pairs(register(actors, ties))


def overlaps(
    actors: Mapping[str, str], ties: Mapping[str, str], least: Strength = Strength.POSSIBLE
) -> Overlaps:
    """Find what overlaps in a register of Hamburg."""
    return find_overlaps(register(actors, ties), least=least)


def found(all_of_them: Overlaps, kind: Kind) -> dict[tuple[str, ...], str]:
    """Return the open groups of a kind: members → strength."""
    return {g.members: g.strength.value for g in all_of_them.groups if g.kind is kind}


def parallel(actors: Mapping[str, str], ties: Mapping[str, str]) -> dict[tuple[str, ...], str]:
    """Return the parallel structures of a register."""
    return found(overlaps(actors, ties), Kind.PARALLEL_STRUCTURE)


def same(actors: Mapping[str, str], ties: Mapping[str, str]) -> dict[tuple[str, ...], str]:
    """Return the partnerships that a register holds twice."""
    return found(overlaps(actors, ties), Kind.SAME_PARTNERSHIP)
