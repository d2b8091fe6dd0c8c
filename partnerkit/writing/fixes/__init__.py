"""The safe fixes: for each rule that has one, the edit that does what its finding asks for.

A fix takes the draft and the fault and edits the draft; it returns the sentence that says what it
did, or None where the finding leaves a choice. It changes nothing that a person would have to
decide, and a second time it finds nothing to do.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from partnerkit.finding import Fault
from partnerkit.writing.draft import Draft, Said
from partnerkit.writing.fixes.bad_date import bad_date
from partnerkit.writing.fixes.file_name import file_name
from partnerkit.writing.fixes.former_reference import former_reference
from partnerkit.writing.fixes.not_normalized import not_normalized
from partnerkit.writing.fixes.repeated_item import repeated_item
from partnerkit.writing.fixes.unknown_country import unknown_country
from partnerkit.writing.fixes.unknown_field import unknown_field
from partnerkit.writing.fixes.unknown_topic import unknown_topic
from partnerkit.writing.fixes.unknown_value import unknown_value
from partnerkit.writing.fixes.wrong_type import wrong_type

Fix = Callable[[Draft, Fault], Said | None]

FIXES: Final[Mapping[str, Fix]] = {
    "bad-date": bad_date,
    "file-name": file_name,
    "former-reference": former_reference,
    "not-normalized": not_normalized,
    "repeated-item": repeated_item,
    "unknown-country": unknown_country,
    "unknown-field": unknown_field,
    "unknown-topic": unknown_topic,
    "unknown-value": unknown_value,
    "wrong-type": wrong_type,
}
