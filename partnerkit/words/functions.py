"""Words by which one sees that a mailbox or a name belongs to an office and not to a person."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from partnerkit.words.folding import folded

_BEGINNINGS: Final = """
abteilung admin agency agentur akademie allgemein anfrage angelegenheit archiv auskunft ausland
ausländer auswärt behörde beirat bezirk bibliothek bildung botschaft bundes bureau buero bürger
center centre city commune community company consul contact cooperation council cultur delegat
department dezernat dialog diplomat direction direktion division economy education embassy empfang
energie entwicklung environment europ event fachbereich fachdienst fakultät feedback festival
förder foreign forum foundation fraktion freundeskreis gemeinde geschäft gesellschaft gesundheit
gleichstell global government handel helpdesk hochschul info initiative innovation institut
integration interkult intern jugend kanzlei kirche klima klimaschutz komitee kommun konferenz
konsulat kontakt kooperation koordin kultur landes landkreis leitung library mairie mailbox market
mayor media messe migration minist mobil museum nachhaltig netzwerk network newsletter noreply
office ombud online organisation parlament parliament partner planung politik portal poststelle
post press presse program projekt project protokoll protocol public radhus rathaus redaktion
referat region registr relation research rezeption schule sekret secret senat service social
sozial sport stadt städte stiftung student support sustain tourism tourist twinning umwelt
universit unternehmen verband verein verkehr vertretung verwaltung volkshochschule vorstand
vorzimmer webmaster welcome wirtschaft wissenschaft workshop zentral zentrum
"""
"""How words of offices begin, in German, English and what both share with French."""

_ENDINGS: Final = """
abteilung amt ämter angelegenheiten austausch behörde beziehungen büro dezernat gesellschaft halle
institut kammer kanzlei kommission kreis ministerium museum netzwerk partnerschaft partnerschaften
planung referat saal schule service stelle stiftung team theater verband verein verwaltung zentrum
zusammenarbeit
"""
"""How compounds of such words end."""

_WHOLE: Final = """
burg desk dom ext feuerwache git giz hafen halle hallo haus hello help hotel hwk ihk int lab mail
news oper palais press rat ref saal sales schloss sek staff team theater treffpunkt uni vhs web
"""
"""Words that are one by themselves; inside others they begin names of people."""

_SHORTEST_NAME: Final = 3
"""Letters; shorter words of an address are abbreviations of offices: "ib", "eu", "ob"."""

_FEW_SIGNS: Final = 6
"""An address this short with a figure in it is a number of an office: "amt41", "sk2"."""


def is_function(name: str) -> bool:
    """Whether a name or the part of an address before the "@" is that of an office.

    One word that only offices have is enough: "office.mueller" is the mailbox of an office.
    """
    words = [folded(word) for word in re.split(r"[\W\d_]+", name)]
    if len(name) <= _FEW_SIGNS and re.search(r"\d", name):
        return True
    if all(len(word) < _SHORTEST_NAME for word in words):
        return True
    return any(_is_word_of_office(word) for word in words)


def _is_word_of_office(word: str) -> bool:
    beginnings, endings, whole = _words()
    return word in whole or word.startswith(beginnings) or word.endswith(endings)


@cache
def _words() -> tuple[tuple[str, ...], tuple[str, ...], frozenset[str]]:
    return (
        tuple(map(folded, _BEGINNINGS.split())),
        tuple(map(folded, _ENDINGS.split())),
        frozenset(map(folded, _WHOLE.split())),
    )
