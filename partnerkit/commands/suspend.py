"""``partnerkit suspend``: a partnership rests until further notice."""

from __future__ import annotations

from partnerkit.commands.stopping import stopping
from partnerkit.words.language import help_text

app = stopping(
    "suspended",
    help_text(
        "Setzt eine Partnerschaft aus, mit Tag und Grund. resume setzt sie wieder in Kraft.",
        "Suspends a partnership, with day and reason. resume puts it into force again.",
    ),
)
