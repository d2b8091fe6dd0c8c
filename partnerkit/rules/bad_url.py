"""Links that are no web addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import read_faults, rule
from partnerkit.words.word import Word


@rule(
    Severity.ERROR,
    de="„{value}“ ist keine Webadresse; schreiben Sie sie vollständig mit „https://“ am Anfang"
    "{meant}",
    en='"{value}" is no web address; write it in full with "https://" at the beginning{meant}',
    sign=Word(
        de="„{value}“ enthält {sign}, das in keiner Webadresse stehen darf; kopieren Sie die "
        "Adresse neu aus dem Browser{meant}",
        en='"{value}" contains {sign}, which no web address may hold; copy the address anew from '
        "the browser{meant}",
    ),
    seed=Word(
        de="„{value}“ nennt eine Gründungsurkunde; hier gehört eine Webadresse mit „https://“ hin",
        en='"{value}" names a founding document; a web address with "https://" belongs here',
    ),
)
def bad_url(register: Register) -> Iterator[Fault]:
    """A link does not begin with `https://` or `http://`, or holds signs that no address has.

    Why: Readers click on it. Only a complete web address leads somewhere and cannot start anything
    on their computer. A printed source has no link: name it in `title`, and give as `url` the page
    where it is listed.

    Deutsch: Ein Link beginnt nicht mit „https://“ oder „http://“ oder enthält Zeichen, die keine
    Adresse hat.

    Warum: Leser klicken darauf. Nur eine vollständige Webadresse führt irgendwohin und kann auf
    ihrem Rechner nichts starten. Eine gedruckte Quelle hat keinen Link: Nennen Sie sie in „title“
    und als „url“ die Seite, auf der sie verzeichnet ist.

    Bad::

        sources:
          - url: www.hamburg.de/oslo

    Good::

        sources:
          - url: https://www.hamburg.de/oslo
    """
    for fault in read_faults(register, "bad-url"):
        value = str(fault.values["value"])
        if re.match("(?i)https?://", value):
            yield fault.saying(sign=_sign(value), meant=_encoded(value)).as_variant("sign")
        elif value.startswith("seed:"):
            yield fault.as_variant("seed")
        else:
            yield fault.saying(meant=_completed(value))


def _sign(url: str) -> Word:
    """Name the first sign of an address that makes it none."""
    found = re.search(r"""[\s\\<>"`{}|^\[\]]""", url[len("https://") :])
    if found is None:
        return Word(de="eine Stelle", en="a part")
    if found[0].isspace():
        return Word(de="einen Leerraum", en="a space")
    return Word(de=f"„{found[0]}“", en=f'"{found[0]}"')


def _encoded(url: str) -> str:
    """Propose an address with its brackets encoded, as browsers do (RFC 3986, 2.1)."""
    if not re.fullmatch(r"""https?://[\w.-]+(:[0-9]+)?/[^\s\\<>"`{}|^()]*""", url):
        return ""
    return url.replace("[", "%5B").replace("]", "%5D")


def _completed(text: str) -> str:
    """Propose the whole address for one that only lacks its beginning."""
    bare = re.sub(r"(?i)^(https?:/?|//|/)*", "", text.strip())
    host = r"([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}"
    return f"https://{bare}" if re.fullmatch(rf"(?i){host}(/[^\s\\<>\"`{{}}|^]*)?", bare) else ""
