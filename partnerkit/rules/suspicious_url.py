"""Web addresses that give something away or lead elsewhere than they seem to."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import unquote

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import rule
from partnerkit.text import REPLACEMENT
from partnerkit.words.word import Word

_ADDRESS = r"""(?i)\bhttps?://([^\s/?#"'<>]*)([^\s"'<>]*)"""

_HOST = (
    rb"""://(?:[^\s/?#"'<>]*(?:[@%\[\x80-\xff]|xn--|XN--|\.(?:intern|intranet|loc|lan\b|corp"""
    rb"""|home|box\b))|[0-9]|[^\s./?#"'<>]+[\s/?#:"'<>]|intranet)"""
)
_PARTS = (
    _HOST,
    rb"\?[^\n?]*=",
    rb"#[^\n#]*=",
    rb";[a-z]+=",
    rb"%[01][0-9A-Fa-f]",
    rb"%7[Ff]",
    rb"&amp;",
)
"""What an address has that may be doubtful; most have none of it."""

_TRACKING = (
    r"[?&;](utm_[a-z]+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh"
    r"|mc_eid|mc_cid|_hsenc|_hsmi|mkt_tok|oly_enc_id|vero_id|piwik_[a-z]+|pk_[a-z]+|mtm_[a-z]+"
    r"|_ga|_gl|wt_z?mc|xtor|ref_src|sc_campaign)="
)
"""Parameters that follow a reader across the web, as browsers strip them for privacy."""

_ACCESS = (
    r"[?&;#](?:((?:access_?|auth_?|id_?|refresh_?|csrf_?|share_?|x-amz-security-)?token|auth"
    r"|api_?key|sig|signature|passw(?:or)?d|pwd|passwort|kennwort|secret|client_secret"
    r"|session_?id|phpsessid|jsessionid|jwt|x-amz-signature|x-amz-credential|sharekey|authkey)="
    r"[^&;#]|(sid)=[^&;#]{8})"
)
"""Parameters that open a door to whoever has the link; a short ``sid`` is the number of a page."""

_INSIDE = (
    r"localhost|[a-z0-9-]+|(.+\.)?(intranet|intern|internal|local|localdomain|lan|corp|home|box"
    r"|localhost|home\.arpa)|intranet\..+"
)
"""Names of hosts that exist only inside a network (RFC 6761, RFC 8375, and custom)."""


@rule(
    Severity.WARNING,
    de="die Adresse „{url}“ verfolgt Leser mit „{part}“; löschen Sie diesen Teil",
    en='the address "{url}" follows readers by "{part}"; delete this part',
    user=Word(
        de="die Adresse „{url}“ enthält vor dem „@“ eine Kennung und führt zu „{part}“; löschen "
        "Sie alles zwischen „//“ und „@“",
        en='the address "{url}" holds a user before the "@" and leads to "{part}"; delete '
        'everything between "//" and "@"',
    ),
    access=Word(
        de="die Adresse „{url}“ enthält mit „{part}“ einen Zugang; löschen Sie diesen Teil und "
        "nehmen Sie den öffentlichen Link",
        en='the address "{url}" grants access by "{part}"; delete this part and use the public '
        "link",
    ),
    inside=Word(
        de="„{part}“ ist nur in einem internen Netz erreichbar; nennen Sie eine öffentliche "
        "Adresse",
        en='"{part}" can be reached only from inside a network; name a public address',
    ),
    control=Word(
        de="die Adresse „{url}“ enthält mit „{part}“ ein verschlüsseltes Steuerzeichen; kopieren "
        "Sie sie neu aus dem Browser",
        en='the address "{url}" holds an encoded control character, "{part}"; copy it anew from '
        "the browser",
    ),
    source=Word(
        de="die Adresse „{url}“ enthält „{part}“ aus dem Quelltext einer Seite; schreiben Sie „&“",
        en='the address "{url}" holds "{part}" from the source text of a page; write "&"',
    ),
    letters=Word(
        de="der Name „{part}“ enthält Buchstaben, die wie andere aussehen können; öffnen Sie die "
        "Adresse und kopieren Sie sie neu aus dem Browser",
        en='the name "{part}" has letters that may look like others; open the address and copy it '
        "anew from the browser",
    ),
)
def suspicious_url(register: Register) -> Iterator[Fault]:
    """A web address tracks its readers, grants access, leads inside a network, or may deceive.

    Why: Everything in a link becomes public with the register: the campaign it came from, a
    password, the name of an internal server. And what stands before an "@" only looks like the
    address.

    Deutsch: Eine Webadresse verfolgt ihre Leser, gewährt Zugang, führt in ein internes Netz oder
    kann täuschen.

    Warum: Alles in einem Link wird mit dem Register öffentlich: aus welcher Kampagne er kam, ein
    Passwort, der Name eines internen Servers. Und was vor einem „@“ steht, sieht nur aus wie die
    Adresse.

    Bad::

        sources:
          - url: https://www.hamburg.de/oslo?utm_source=newsletter

    Good::

        sources:
          - url: https://www.hamburg.de/oslo
    """
    for source in register.haystack.holding(*_PARTS):
        for found, span in source.find(_ADDRESS):
            if doubt := _doubt(found[1], found[2]):
                variant, part = doubt
                yield Fault("suspicious-url", span, {"url": found[0], "part": part}, variant)


def _doubt(host: str, rest: str) -> tuple[str, str] | None:
    """Say what is most doubtful about an address: a variant of the rule, and the part to name."""
    _, at, host = host.rpartition("@")
    name = unquote(re.sub(r":\d*$", "", host)).rstrip(".").casefold()
    if at:
        return "user", host
    if found := re.search(_ACCESS, rest, re.IGNORECASE):
        return "access", found[1] or found[2]
    if re.fullmatch(_INSIDE, name) or _is_inside(name):
        return "inside", name
    if shown := _foreign_letters(name):
        return "letters", shown
    for variant, pattern in _IN_REST.items():
        if found := re.search(pattern, rest, re.IGNORECASE):
            return variant, found[1]
    return None


_IN_REST = {"control": r"(%(?:[01][0-9a-f]|7f))", "source": "(&amp;)", "": _TRACKING}
"""What stands behind the host: encoded control characters, HTML, parameters that track."""


def _is_inside(host: str) -> bool:
    """Whether a host is an IP address that the internet does not know, or hides its figures."""
    from ipaddress import ip_address  # noqa: PLC0415 - almost no address is a number

    if not re.fullmatch(r"[0-9a-fx.]*[0-9][0-9a-fx.]*|\[.*", host):
        return False
    try:
        return not ip_address(host.strip("[]")).is_global
    except ValueError:
        return re.fullmatch(r"((0x[0-9a-f]+|[0-9]+)(\.|$))+", host) is not None


def _foreign_letters(host: str) -> str:
    """Return the host as a reader sees it when it has letters that are not those of its script.

    A host in Unicode is no web address; one in Punycode may have the letters of Latin words.
    """
    if host.isascii() and "xn--" not in host:
        return ""
    shown = ".".join(map(_decoded, host.split(".")))
    latin = all(c.isascii() or unicodedata.name(c, "").startswith("LATIN ") for c in shown)
    return "" if latin and host.isascii() else shown


_LONGEST_LABEL = 63
"""Letters between two dots of a host (RFC 1035, 2.3.4)."""


def _decoded(label: str) -> str:
    """Decode a label in Punycode (RFC 3492); one that is none stays, with a mark."""
    if not label.startswith("xn--"):
        return label
    if len(label) > _LONGEST_LABEL:
        return f"{label}{REPLACEMENT}"
    try:
        return label[len("xn--") :].encode("ascii").decode("punycode")
    except UnicodeError:
        return f"{label}{REPLACEMENT}"
