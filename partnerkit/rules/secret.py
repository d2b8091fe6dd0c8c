"""Passwords, tokens and keys."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import rule

_FORMS = r"""(?x)
    -----BEGIN\ (?:[A-Z0-9]+\ ){0,3}PRIVATE\ KEY(?:\ BLOCK)?-----
  | \bgh[pousr]_[A-Za-z0-9]{20,}
  | \bgithub_pat_\w{20,}
  | \bgl(?:pat|ptt|dt|rt|cbt|ft|soat|oas)-[\w-]{16,}
  | \b(?:AKIA|ASIA)[A-Z0-9]{16}\b
  | \bAIza[\w-]{30,}
  | \bxox[abeprs]-[A-Za-z0-9-]{10,}
  | \b(?:sk|rk|pk)[-_](?:live|test|proj|ant)[-_][\w-]{16,}
  | \bsk-[A-Za-z0-9]{20,}
  | \b(?:npm|hf|dckr_pat|shpat|glsa)_[A-Za-z0-9]{20,}
  | \b(?:Basic|Bearer)\ +(?=[A-Za-z+/=._-]*[0-9])[\w+/=.-]{16,}
  | \beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]*
  | (?i:\b(?:passwor[dt]|kennwort|pwd|api[_\ -]?key|secret|token|zugangscode)\b)
    ["']?\s{0,3}[:=]\s{0,3}["']?(?=[^\s"',;]*[0-9])[^\s"',;]{6,}
"""
"""How the keys of common services begin, as their makers publish it for scanners; a private key in
PEM (RFC 7468); a web token (RFC 7519); a word such as "Passwort:" with a value that has a figure.
"""

_PARTS = (
    rb"-----BEGIN",
    rb"_[A-Za-z0-9]{16}",
    rb"gl[a-z]{2,4}-\w",
    rb"A(?:KIA|SIA|Iza)",
    rb"xox[a-z]-",
    rb"sk-[\w-]{16}",
    rb"\.eyJ",
    rb"B(?:asic|earer) +[\w+/=.-]{16}",
    rb":(?<=(?:word|wort|oken|cret|.pwd|.key|code|WORD|WORT|OKEN|CRET|.KEY).)",
    rb"=(?<=(?:word|wort|oken|cret|.pwd|.key|code|WORD|WORT|OKEN|CRET|.KEY).)",
    rb"=(?<=(?:word|wort|oken|cret|.pwd|.key|code|WORD|WORT|OKEN|CRET|.KEY) .)",
)
"""What is looked for in the bytes first."""


@rule(
    Severity.ERROR,
    de="„{start}…“ sieht nach einem Zugang aus; löschen Sie ihn hier und sperren Sie ihn, denn Git "
    "behält ihn in der Geschichte",
    en='"{start}…" looks like a key or password; delete it here and revoke it, because Git keeps '
    "it in the history",
)
def secret(register: Register) -> Iterator[Fault]:
    """A file holds a password, an access token or a private key.

    Why: Whoever can read the register can use it, and programs search public repositories for such
    keys within minutes. Deleting the line is not enough: the history keeps it, so it must be
    revoked.

    Deutsch: Eine Datei enthält ein Passwort, einen Zugangsschlüssel oder einen privaten Schlüssel.

    Warum: Wer das Register lesen kann, kann ihn benutzen, und Programme durchsuchen öffentliche
    Ablagen binnen Minuten danach. Die Zeile zu löschen genügt nicht: Die Geschichte behält ihn, er
    muss gesperrt werden.

    Bad::

        notes: "Passwort: Fjord2024"

    Good::

        notes: Das Passwort verwahrt die Senatskanzlei
    """
    for source in register.haystack.holding(*_PARTS, form=_FORMS):
        for found, span in source.find(_FORMS):
            yield Fault("secret", span, {"start": found[0][:_SHOWN]})


_SHOWN = 12
"""Characters of a secret in a message: enough to find it, too few to use it."""
