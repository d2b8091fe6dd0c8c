"""What happened to a partnership between two states: ended, renewed, moved, or merely edited."""

from __future__ import annotations

from partnerkit.comparing.differences import Difference, Path
from partnerkit.comparing.pairs import Pair
from partnerkit.model.vocabulary import Status

_STATUS: Path = ("status",)
_LEAD: Path = ("lead",)
_TERM_END: Path = ("term", "end")
_EXPLAINING = frozenset({("status_since",), ("status_reason",)})
_OVER = frozenset(status.value for status in Status if status.over)


def new(pair: Pair) -> bool:
    """Whether a record came into the register."""
    return pair.before is None and pair.after is not None


def gone(pair: Pair) -> bool:
    """Whether a record is no longer in the register."""
    return pair.after is None


def difference(pair: Pair, path: Path) -> Difference | None:
    """Find the difference of one field."""
    return next((found for found in pair.differences if found.path == path), None)


def status_changed(pair: Pair) -> Difference | None:
    """Tell the change of status, the end included."""
    return difference(pair, _STATUS)


def ended(pair: Pair) -> bool:
    """Whether a partnership came to its end: it is over now and was not before."""
    change = status_changed(pair)
    return change is not None and change.after in _OVER and change.before not in _OVER


def moved(pair: Pair) -> Difference | None:
    """Tell the change of the office in the lead."""
    return difference(pair, _LEAD)


def prolonged(pair: Pair) -> Difference | None:
    """Tell that the term ends later than before."""
    change = difference(pair, _TERM_END)
    if change is None or change.before is None or change.after is None:
        return None
    return change if str(change.after) > str(change.before) else None


def left_over(pair: Pair) -> tuple[Difference, ...]:
    """Select the differences that none of the questions above tells."""
    told = {change.path for change in (moved(pair), prolonged(pair)) if change is not None}
    if status_changed(pair) is not None:
        told |= {_STATUS, *_EXPLAINING}
    if pair.was is not None:
        told.add(("former_ids",))
    return tuple(found for found in pair.differences if found.path not in told)
