"""The overlaps that a check of the whole register reports: open ones, sure enough to act on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from partnerkit.matching.evidence import Strength
from partnerkit.register import Register

if TYPE_CHECKING:
    from partnerkit.matching.overlaps import Group

LARGEST = 500
"""Up to how many partnerships every check looks for overlaps.

Comparing takes as long as all rules together. A city has some hundred partnerships; in a larger
register, where hundreds of overlaps would bury all else, the command ``duplicates`` lists them.
"""


def open_overlaps(register: Register, kind: str) -> Iterator[tuple[str, list[Group]]]:
    """Yield the overlaps of a kind (``same-actor``, …) by their newest member, sorted by its id.

    Only those that are certain or likely and were never judged: what was judged once is a matter
    of the judgement, also when it has expired.
    """
    if len(register.partnerships) > LARGEST:
        return
    # Loading the comparison would lengthen the start of every check of a larger register.
    from partnerkit.matching.overlaps import find_overlaps  # noqa: PLC0415

    found: dict[str, list[Group]] = defaultdict(list)
    for group in find_overlaps(register, least=Strength.LIKELY).groups:
        if group.kind == kind and group.judgement is None:
            found[newest(register, group.members)].append(group)
    for key in sorted(found):
        yield key, found[key]


def newest(register: Register, members: tuple[str, ...]) -> str:
    """Choose the record that came last: a partnership that is planned, else the one signed last.

    It is the one to think about: the others were there before. Of actors it is the last by id.
    """

    def age(key: str) -> tuple[bool, str, str]:
        entry = register.partnership_by_id.get(key)
        if entry is None:
            return False, "", key
        return entry.record.status.planned, entry.record.signed or "", key

    return max(members, key=age)


def others(key: str, groups: list[Group]) -> tuple[str, ...]:
    """Collect the other members of the groups of a record, sorted."""
    return tuple(sorted({member for group in groups for member in group.members} - {key}))
