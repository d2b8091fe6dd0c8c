"""What a report of an earlier day counts only because nothing says that it began later."""

from __future__ import annotations

from typing import Final

from partnerkit.report import Text
from partnerkit.reports.counting import of_all
from partnerkit.reports.gaps import count
from partnerkit.validity import beginning
from partnerkit.view import View
from partnerkit.words.filling import fill
from partnerkit.words.word import Word

_COUNTED: Final = Word(
    "ohne Angabe eines Beginns und darum mitgezählt; ob es sie am {day} schon gab, ist offen",
    "without a stated beginning and therefore counted; whether they existed on {day} is open",
)


def without_beginning(view: View) -> int:
    """Count the partnerships of an earlier day that state no beginning; none on the day itself."""
    if not view.set_back:
        return 0
    return count(beginning(entry.record) is None for entry in view.register.partnerships)


def undated(view: View) -> tuple[Text, ...]:
    """Say how many partnerships a report of an earlier day counts without knowing."""
    number = without_beginning(view)
    if not number:
        return ()
    what = fill(_COUNTED, day=view.day)
    return (of_all(number, len(view.register.partnerships), what),)
