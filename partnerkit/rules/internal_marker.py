"""Comments that say that something is not for the public."""

from __future__ import annotations

import re
from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import rule

_MARKER = (
    r"(?i)\b(intern(?:e[rsnm]?|al)?|(?:streng )?vertraulich(?:e[rsnm]?)?|geheim(?:e[rsnm]?)?"
    r"|vs-?nfd|verschlusssache|dienstgebrauch|nichtöffentlich\w*|nicht zur veröffentlichung"
    r"|nicht (?:für die )?(?:öffentlich\w*|weitergeben|veröffentlichen)|confidential|classified"
    r"|restricted|embargo(?= ?(?:bis|until|:))|sperrfrist|not (?:for (?:the )?)?public(?:ation)?"
    r"|privileged|do not (?:publish|share|disclose))\b"
)
_PART = (
    rb"#[^\n#]*(?i:intern|vertraul|geheim|nfd|verschluss|dienstgeb|nicht|confid|classif|restric"
    rb"|embargo|sperrfr|not |priv)"
)
"""What is looked for in the bytes first."""

_COMMENT = r"(?:^|(?<=[ \t]))#(?![ \t]*partnerkit:)([^\n]*)"


@rule(
    Severity.WARNING,
    de="der Kommentar nennt sich „{marker}“, wird aber mit der Datei öffentlich; löschen Sie ihn, "
    "oder tragen Sie den Inhalt unter „notes“ ein",
    en='the comment calls itself "{marker}" but becomes public with the file; delete it, or enter '
    'its content under "notes"',
)
def internal_marker(register: Register) -> Iterator[Fault]:
    """A comment says that something is internal or confidential.

    Why: Comments are published with the file. Only internal fields such as `notes` are left out of
    public pages and exports, and only the rights on the repository protect the file itself.

    Deutsch: Ein Kommentar sagt, dass etwas intern oder vertraulich ist.

    Warum: Kommentare werden mit der Datei veröffentlicht. Nur interne Felder wie „notes“ bleiben
    aus öffentlichen Seiten und Exporten heraus, und die Datei selbst schützen nur die Rechte an der
    Ablage.

    Bad::

        status: active  # INTERN: Kündigung wird vorbereitet

    Good::

        status: active  # laut Pressemitteilung
    """
    for source in register.haystack.holding(_PART):
        for found, span in source.find(rf"(?m){_COMMENT}"):
            before = found.string[found.string.rfind("\n", 0, found.start()) + 1 : found.start()]
            quoted = before.count('"') % 2 or before.count("'") % 2
            if not quoted and (marker := re.search(_MARKER, found[1])):
                yield Fault("internal-marker", span, {"marker": marker[0]})
