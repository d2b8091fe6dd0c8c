"""The words of every field of the record format: `FIELDS["partnership.term.start"]`.

A key is the kind of record (partnership, actor, settings) and the names of the fields on the
way, joined by dots and without the places in lists.
"""

from __future__ import annotations

from typing import Final

from partnerkit.words.actor_fields import ACTOR_FIELDS
from partnerkit.words.field_words import FieldWords, below
from partnerkit.words.partnership_agreement_fields import AGREEMENT_FIELDS
from partnerkit.words.partnership_identity_fields import IDENTITY_FIELDS
from partnerkit.words.partnership_means_fields import MEANS_FIELDS
from partnerkit.words.partnership_review_fields import REVIEW_FIELDS, STANDARDS_FIELDS
from partnerkit.words.partnership_risk_fields import RISK_FIELDS
from partnerkit.words.partnership_work_fields import WORK_FIELDS
from partnerkit.words.settings_fields import SETTINGS_FIELDS
from partnerkit.words.shared_fields import CONTACT, FORMER_IDS, NOTES, SOURCE_FIELDS
from partnerkit.words.word import Word

RECORDS: Final[dict[str, Word]] = {
    "partnership": Word("Partnerschaft", "partnership"),
    "actor": Word("Akteur", "actor"),
    "settings": Word("Einstellungen", "settings"),
}
"""The kinds of record, which are the first part of each key of `FIELDS`."""

PARTNERSHIP_FIELDS: Final[dict[str, FieldWords]] = {
    **IDENTITY_FIELDS,
    **AGREEMENT_FIELDS,
    **WORK_FIELDS,
    **MEANS_FIELDS,
    **STANDARDS_FIELDS,
    **RISK_FIELDS,
    **REVIEW_FIELDS,
    "contact": CONTACT,
    **SOURCE_FIELDS,
    "former_ids": FORMER_IDS,
    "notes": NOTES,
}

FIELDS: Final[dict[str, FieldWords]] = {
    **below("partnership", PARTNERSHIP_FIELDS),
    **below("actor", ACTOR_FIELDS),
    **below("settings", SETTINGS_FIELDS),
}


def label(path: str) -> Word:
    """Return the label of the field at a dotted path, such as ``partnership.lead``."""
    return FIELDS[path].label


def field_label(path: str, lang: str) -> str:
    """Return the label of the field at the dotted `path`, or its own name if it has none.

    What lies inside another field is called after it as well: "Mitwirkende: Akteur".
    """
    if path not in FIELDS:
        return path.rpartition(".")[2]
    kind, *steps = path.split(".")
    above = (".".join((kind, *steps[: n + 1])) for n in range(len(steps)))
    return ": ".join(FIELDS[step].label.get(lang) for step in above if step in FIELDS)
