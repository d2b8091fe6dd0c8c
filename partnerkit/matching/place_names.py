"""The name of a place taken apart: what names it, and what only tells it from another.

``"Halle (Saale)"``, ``"Halle/Saale"`` and ``"Halle an der Saale"`` name Halle beside Saale;
``"Gmina Żnin"`` and ``"Stadt Żnin"`` name Żnin; ``"Berlin – Pankow"`` names Pankow beside Berlin.
The words are those by which official lists of municipalities call their entries.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from partnerkit.matching.names import fold, words

_BRACKETS: Final = re.compile(r"[(\[（]([^)\]）]*)[)\]）]?")
_PARTS: Final = re.compile(r"(?<!\s)\s*[,/;]\s*")
_DASH: Final = re.compile(r"(?<!\s)\s+[–—-]\s+")
"""Looking back, both try each gap once: otherwise a long one would take the square of its time."""
_APART: Final = re.compile(r"[(\[（,/;]|\s[–—-]\s")
_ORDINAL: Final = re.compile(r"\d+")

_BOROUGH: Final = words("borough bezirk stadtbezirk stadtteil ortsteil arrondissement")
_COUNTY: Final = words(
    """
    kreis landkreis district county powiat okres verbandsgemeinde samtgemeinde oblast voivodeship
    departement department province provinz provincia prefecture region
    """
)
_BEFORE: Final = (
    _BOROUGH
    | _COUNTY
    | words(
        """
        stadt stadtgemeinde gemeinde marktgemeinde markt hansestadt landeshauptstadt hauptstadt
        kreisstadt universitatsstadt freie land municipality municipal city town greater urban
        rural commune ville comune cidade camara municipio municipalidad ayuntamiento ajuntament
        gmina miasto stoleczne hlavni mesto obec grad opcina gemeente kommune
        """
    )
)
"""Words before the name: ``Stadt Koblenz``, ``Ville de Paris``, ``Freie und Hansestadt …``."""
_BEHIND: Final = (
    _BOROUGH
    | _COUNTY
    | words("municipality municipal kommune kommun kommunes stad belediyesi council")
)
"""Words after the name: ``Växjö Municipality``, ``Malmö stad``."""
_BEHIND_TOO: Final = words("city town metropolitan special")
"""Words that fall only together with one of those: ``City`` in ``Norwich City Council``."""
_LINKS: Final = words("of de di der von da do und")
_SUFFIX: Final = "kreis"

_BESIDE: Final = (
    words("am an in im i a bei beim b vor vorm v ob o unter u auf zu zum")  # German
    | words("sur sous les lez en")  # French
    | words("nad pod na przy kod")  # Slavic languages
    | words("upon on under near by")  # English
    | words("aan op bij")  # Dutch
    | words("sul sulla sull nell nella")  # Italian
)
_ARTICLES: Final = words("der dem den d das die la le l the")
_ONE_NAME: Final = words("saint sainte bad la le les san santa new")
_TELLING: Final = _BEFORE | _BEHIND | _BEHIND_TOO | _BESIDE


class PlaceName(NamedTuple):
    """What names a place (``core``), and what tells it from others of that name (``beside``).

    ``head`` is the name without what was set apart from it; ``whole`` holds all its words but
    generic ones, sorted. ``stated`` is true where the writer set a qualifier apart (brackets,
    comma, slash), false where the name holds it (``am Main``); ``county`` where the name itself
    says county, province or union of municipalities.
    """

    whole: str
    core: str
    head: str
    beside: tuple[str, ...] = ()
    stated: bool = False
    county: bool = False


def parse(name: str, folded: str | None = None) -> PlaceName:
    """Take a name apart. Any text goes in; ``core`` is empty only where the name folds away.

    ``folded`` is ``fold(name)`` where the caller has it already.
    """
    folded = fold(name) if folded is None else folded
    said = folded.split()
    if len(said) == 1 and folded.endswith(_SUFFIX) and len(folded) > 2 * len(_SUFFIX):
        folded = folded.removesuffix(_SUFFIX)
        return PlaceName(folded, folded, folded, county=True)
    if len(said) < 2 or (_TELLING.isdisjoint(said) and not _APART.search(name)):  # noqa: PLR2004
        return PlaceName(" ".join(sorted(said)), folded, folded)
    return _parse(name, said)


def _parse(name: str, said: list[str]) -> PlaceName:
    """Take a name apart that holds more than its own words."""
    head, apart = _set_apart(name)
    borough = not _BOROUGH.isdisjoint(said)
    own = fold(head).split()
    core, beside = _split(own, borough=borough)
    stated = [q for part in apart if (q := _qualifier(part))]
    beside = stated + beside
    whole = " ".join(sorted({*core, *(word for part in beside for word in part.split())}))
    county = not borough and _says_county(own, apart)
    name = " ".join(_bare(own))
    return PlaceName(whole, " ".join(core), name, tuple(beside), bool(stated), county)


def _says_county(head: list[str], apart: list[str]) -> bool:
    """Whether the name says that it is a county: ``Landkreis Unna``, ``Unna (Kreis)``."""
    if head and not _COUNTY.isdisjoint((head[0], head[-1])):
        return True
    return any(_COUNTY.issuperset(said) for part in apart if (said := fold(part).split()))


def _set_apart(name: str) -> tuple[str, list[str]]:
    """Split off what stands in brackets, after a comma or slash, or before a spaced dash."""
    apart = [inner for inner in _BRACKETS.findall(name) if inner.strip()]
    head = _BRACKETS.sub(" ", name).strip()
    if not head:
        return name, []
    first, *after = _PARTS.split(head)
    if first:
        head, apart = first, apart + after
    *cities, part = _DASH.split(head)
    if cities and fold(part) and fold(cities[-1]) not in _ONE_NAME:
        head, apart = part, apart + [_ORDINAL.sub("", city) for city in cities]
    return head, apart


def _qualifier(part: str) -> str:
    """Fold what was set apart; nothing is left of ``(Kreis)``."""
    return " ".join(word for word in fold(part).split() if word not in _COUNTY | _BOROUGH)


def _split(own: list[str], *, borough: bool) -> tuple[list[str], list[str]]:
    """Split the words before a qualifier: ``neustadt | coburg``, ``pankow | berlin``."""
    if borough:
        core, city = _part_of_city(own)
        if city:
            return core, [" ".join(city)]
    own = _bare(own)
    for i, word in enumerate(own[1:-1], start=1):
        if word in _BESIDE:
            rest = [w for w in own[i:] if w not in _BESIDE and w not in _ARTICLES]
            return (own[:i], [" ".join(rest)]) if rest else (own, [])
    return own, []


def _part_of_city(own: list[str]) -> tuple[list[str], list[str]]:
    """Split ``bezirk pankow von berlin`` and ``london borough of camden``."""
    for i, word in enumerate(own[:-1]):
        if word in _BOROUGH and i and not own[0][0].isdigit():
            return _bare(own[i:]), own[:i]
    for i, word in enumerate(own[1:-1], start=1):
        if word in _LINKS:
            return _bare(own[:i]), own[i + 1 :]
    return own, []


def _bare(own: list[str]) -> list[str]:
    """Leave out generic words around the name, and the little words that tied them to it."""
    start, end = 0, len(own)
    while start < end - 1 and (own[start] in _BEFORE or (start and own[start] in _LINKS)):
        start += 1
    while end > start + 1 and (
        own[end - 1] in _BEHIND or (end < len(own) and own[end - 1] in _BEHIND_TOO)
    ):
        end -= 1
    return own[start:end]
