"""The name of an institution as canonical words: Uni Hamburg is the University of Hamburg.

Generic words of the languages in which offices write become one word; legal forms and little words
fall away. ``"TU Hamburg"`` keeps its ``technical``, a Handelskammer is no Handwerkskammer.
"""

from __future__ import annotations

from typing import Final

from partnerkit.matching.names import words

_CANONICAL: Final = {
    form: tuple(canonical.split())
    for canonical, forms in {
        "university": "universitat universitaet universite universidad universita universiteit"
        " universitet universitetet universidade uniwersytet univerzita univerzitet universitas"
        " universitesi uni",
        "college": "hochschule fachhochschule fh",
        "technical": "technische technischer technique tecnica tecnico technological technology",
        "technical university": "tu tuni polytechnic politechnika politecnico polytechnique",
        "applied sciences": "angewandte angewandter",
        "port": "hafen puerto porto haven hamn havn liman port portuaire",
        "authority": "behorde behoerde autorite autoridad autoritat verwaltung administration",
        "port authority": "hafenbehorde hafenbehoerde hafenverwaltung",
        "chamber": "kammer camara chambre camera",
        "chamber commerce": "handelskammer",
        "chamber crafts": "handwerkskammer hwk",
        "chamber commerce industry": "ihk cci",
        "commerce": "handel comercio commercio commerciale",
        "industry": "industrie industria",
        "hospital": "krankenhaus klinik klinikum hopital ospedale szpital clinic",
        "institute": "institut instituto istituto instytut",
        "school": "schule ecole escuela scuola szkola",
        "museum": "musee museo muzeum",
        "airport": "flughafen aeroport aeropuerto",
        "parliament": "parlament parlement parlamento",
        "city council": "stadtrat",
        "ministry": "ministerium ministere ministerio ministero",
        "association": "verein verband association asociacion associazione",
        "foundation": "stiftung fondation fundacion fondazione",
        "international": "internationale internationaler internacional",
    }.items()
    for form in forms.split()
}
_DROPPED: Final = (
    words("the of for and in at on")  # English
    | words("der die das des dem den fur fuer und von vom zu zur zum im am e v ev")  # German
    | words("le la les l de du des d et pour el los las del y di da do e i il")  # Romance languages
    | words("gmbh ggmbh mbh ag kg aor kgaa co ltd limited inc corp plc llc")  # legal forms
    | words("sa sarl sas spa srl bv nv as ab oy sp zoo")  # legal forms of other countries
)


def words_of(folded: str) -> str:
    """Return the canonical words of a folded name, in alphabetical order, each once.

    Where nothing is left (``"Die GmbH"``), the name itself.
    """
    found: set[str] = set()
    for word in folded.split():
        if word not in _DROPPED:
            found.update(_CANONICAL.get(word, (word,)))
    return " ".join(sorted(found)) or folded
