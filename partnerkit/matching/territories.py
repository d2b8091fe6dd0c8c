"""Whether two country codes may mean one country: territories have codes of their own."""

from __future__ import annotations

from typing import Final

from partnerkit.words.countries import INTERNATIONAL, NOT_STATED

UNKNOWN_COUNTRIES: Final = frozenset({NOT_STATED, INTERNATIONAL})

_SOVEREIGN: Final = {
    territory: state
    for state, territories in {
        "FR": "BL GF GP MF MQ NC PF PM RE TF WF YT",
        "CN": "HK MO",
        "US": "AS GU MP PR UM VI",
        "DK": "FO GL",
        "FI": "AX",
        "NL": "AW BQ CW SX",
        "NO": "BV SJ",
        "GB": "AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG",
        "AU": "CC CX HM NF",
        "NZ": "CK NU TK",
    }.items()
    for territory in territories.split()
}
"""Territories with a code of their own in ISO 3166-1, by the state to which they belong: lists of
twin towns write either."""


def same_country(one: str, other: str) -> bool:
    """Whether two country codes may mean one country; a country that is not stated may be any."""
    return (
        one == other
        or one in UNKNOWN_COUNTRIES
        or other in UNKNOWN_COUNTRIES
        or _SOVEREIGN.get(one, one) == _SOVEREIGN.get(other, other)
    )
