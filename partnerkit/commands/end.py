"""``partnerkit end``: a partnership comes to its end."""

from __future__ import annotations

from partnerkit.commands.stopping import stopping
from partnerkit.words.language import help_text

app = stopping(
    "ended",
    help_text(
        "Beendet eine Partnerschaft, mit Tag und Grund. Der Eintrag bleibt und zählt nicht "
        "mehr als laufend.",
        "Ends a partnership, with day and reason. The record stays and no longer counts as "
        "running.",
    ),
)
