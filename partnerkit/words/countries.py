"""Countries: the codes that are accepted, their names, and finding a code by a name.

The codes are those that ISO 3166-1 assigns as alpha-2, as they stand in the Unicode Common
Locale Data Repository (CLDR) of Babel 2.18. To them come three codes that the standard leaves to
its users: XX (not stated) and ZZ (international) as fixed by the record format, and XK, which
CLDR and the European Commission use for Kosovo: it has no code of its own, and a city that
works with Pristina must be able to say so.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from partnerkit.words.folding import folded, key_of
from partnerkit.words.word import Word

_ASSIGNED: Final = """
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS
BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE
EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM
HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC
LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA
NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO
TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
"""

NOT_STATED: Final = "XX"
INTERNATIONAL: Final = "ZZ"

COUNTRY_CODES: Final = frozenset(_ASSIGNED.split()) | {NOT_STATED, INTERNATIONAL, "XK"}
"""Every code that the field `country` accepts."""

_OWN_NAMES: Final[dict[str, Word]] = {
    NOT_STATED: Word("Land nicht angegeben", "country not stated"),
    INTERNATIONAL: Word("international", "international"),
    # CLDR's long forms ("Sonderverwaltungsregion Hongkong") are no names to head a table with.
    "HK": Word("Hongkong", "Hong Kong"),
    "MO": Word("Macau", "Macao"),
}


def country_name(code: str, lang: str) -> str:
    """Return the name of the country with this alpha-2 code; an unknown code returns itself."""
    if code in _OWN_NAMES:
        return _OWN_NAMES[code].get(lang)
    if code not in COUNTRY_CODES:
        return code
    return _cldr_names("de" if lang == "de" else "en").get(code, code)


def find_country(text: str) -> str | None:
    """Return the alpha-2 code of the country that `text` means, or None.

    `text` may be a code of two or three letters or a name in German, English, a language of the
    country itself, or in everyday use ("Elfenbeinküste", "UK", "DEU", "Česko"); case, diacritics
    and punctuation do not matter. A name of two countries ("Kongo", "Korea") finds none.
    """
    if (code := text.strip().upper()) in COUNTRY_CODES:
        return code
    return _codes_by_name().get(key_of(text))


@cache
def country_words() -> dict[str, tuple[str, ...]]:
    """Return for each code the names by which it is found: German, English, then synonyms."""
    from partnerkit.words.country_synonyms import COUNTRY_SYNONYMS  # noqa: PLC0415 - only here

    return {
        code: (
            country_name(code, "de"),
            country_name(code, "en"),
            *COUNTRY_SYNONYMS.get(code, ()),
        )
        for code in sorted(COUNTRY_CODES)
    }


@cache
def _cldr_names(lang: str) -> dict[str, str]:
    # Babel costs more than the rest of the layer together; most commands name no country.
    from babel import Locale  # noqa: PLC0415

    names = Locale(lang).territories
    return {code: names[code].replace("\u2019", "'") for code in COUNTRY_CODES if code in names}


@cache
def _codes_by_name() -> dict[str, str]:
    """Return folded name → code for every name of `country_words`, alpha-3 and own languages."""
    from babel.core import get_global  # noqa: PLC0415 - see _cldr_names

    from partnerkit.words.country_native_names import NATIVE_NAMES  # noqa: PLC0415 - only here

    found = {folded(word): code for code, words in country_words().items() for word in words}
    for line in NATIVE_NAMES.splitlines():
        code, _, names = line.partition(" ")
        found.update((folded(name), code) for name in names.split("; ") if name)
    # CLDR lists each alpha-3 code as an alias of its alpha-2 code. Its two-letter aliases are
    # codes withdrawn long ago (MI, CT), which a reader takes for states of the USA.
    for alias, codes in get_global("territory_aliases").items():
        is_code = alias.isalpha() and len(alias) == len("DEU") and len(codes) == 1
        if is_code and codes[0] in COUNTRY_CODES:
            found.setdefault(folded(alias), codes[0])
    return found
