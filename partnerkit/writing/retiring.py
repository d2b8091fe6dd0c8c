"""``retire-actor``: an office or institution that has come to its end, and who follows it."""

from __future__ import annotations

from partnerkit.editing import set_value
from partnerkit.model import PartialDate
from partnerkit.register import Register
from partnerkit.writing.change import NotWritten
from partnerkit.writing.draft import Draft, mentions, said
from partnerkit.writing.lookup import find_actor
from partnerkit.writing.redirecting import redirected

_HANDED_OVER = frozenset(
    ("lead", "departments", "home", "counterpart", "participants", "bodies", "offices")
)
"""Fields that say who takes part or reports now; who did something on a day stays as it was."""


def retire(
    register: Register, key: str, to: PartialDate, successor: str | None, *, hand_over: bool
) -> Draft:
    """Draft the end of an actor, with its successor.

    ``hand_over`` puts the successor in its place in all partnerships that go on. NotWritten
    `own-successor`, or `no-successor` when there is nobody to hand over to.
    """
    entry = find_actor(register, key)
    following = find_actor(register, successor).id if successor is not None else None
    if following == entry.id:
        raise NotWritten("own-successor", id=entry.id)
    if hand_over and following is None:
        raise NotWritten("no-successor", id=entry.id)
    source = set_value(entry.source, ("to",), str(to))
    if following is not None:
        source = set_value(source, ("successor",), following)
    draft = Draft(register, said("retire-subject", name=entry.record.name))
    sentence = (
        said("retired", to=to)
        if following is None
        else said("retired-for", to=to, successor=following)
    )
    draft.put(source, sentence)
    running = [tie.source for tie in register.partnerships if not tie.record.status.over]
    left = 0
    for source in (*running, register.settings_source):
        places = [p for p in mentions(source, "actor", entry.id) if p[0] in _HANDED_OVER]
        if places and hand_over and following is not None:
            draft.put(
                redirected(source, places, following),
                said("handed-over", old=entry.id, new=following),
            )
        left += bool(places)
    if left and not hand_over:
        draft.next_steps.append(said("next-hand-over", count=left, id=entry.id))
    return draft
