"""The kinds of partnership: labels, and the words that offices use for them.

German terms after the classes of the Council of European Municipalities and Regions, German
section (rgre.de: Partnerschaft, Freundschaft, Kontakt, Projektpartnerschaft), the programmes of
the Service Agency Communities in One World (Klimapartnerschaft, Solidaritätspartnerschaft,
Betreiberpartnerschaft) and Hamburg's use since 2024 (Strategische Partnerschaft).
"""

from __future__ import annotations

from typing import Final

from partnerkit.words.word import Term

PARTNERSHIP_KINDS: Final[dict[str, Term]] = {
    "twinning": Term(
        "Städtepartnerschaft",
        "twinning",
        (
            "Partnerschaft",
            "Partnerstadt",
            "Partnerstädte",
            "Gemeindepartnerschaft",
            "Kommunalpartnerschaft",
            "kommunale Partnerschaft",
            "Kreispartnerschaft",
            "Jumelage",
            "twin town",
            "twin city",
            "town twinning",
            "sister city",
            "sister cities",
            "city partnership",
            "partner city",
        ),
    ),
    "friendship": Term(
        "Städtefreundschaft",
        "friendship",
        ("Freundschaft", "Freundschaftsvertrag", "befreundete Stadt", "friendship agreement"),
    ),
    "contact": Term(
        "Kontakt",
        "contact",
        ("Städtekontakt", "loser Kontakt", "Arbeitskontakt", "informal contact", "informal link"),
    ),
    "strategic-partnership": Term(
        "Strategische Partnerschaft",
        "strategic partnership",
        ("strategisch", "strategische Kooperation", "strategic", "strategic cooperation"),
    ),
    "project-partnership": Term(
        "Projektpartnerschaft",
        "project partnership",
        ("Projekt", "Projektkooperation", "project", "project cooperation"),
    ),
    "district-partnership": Term(
        "Bezirkspartnerschaft",
        "district partnership",
        (
            "Bezirk",
            "Stadtbezirkspartnerschaft",
            "Partnerbezirk",
            "Partnerschaft zwischen Bezirken",
            "borough partnership",
            "borough twinning",
            "district twinning",
        ),
    ),
    "memorandum": Term(
        "Memorandum (MoU)",
        "memorandum of understanding",
        ("MoU", "Verständigungsmemorandum"),
    ),
    "letter-of-intent": Term(
        "Absichtserklärung (LoI)",
        "letter of intent",
        (
            "Absichtserklärung",
            "gemeinsame Absichtserklärung",
            "LoI",
            "declaration of intent",
            "joint declaration of intent",
        ),
    ),
    "declaration": Term(
        "Gemeinsame Erklärung",
        "joint declaration",
        ("Erklärung", "Deklaration", "joint statement", "Resolution", "Charta", "charter"),
    ),
    "cooperation-agreement": Term(
        "Kooperationsvereinbarung",
        "cooperation agreement",
        (
            "Kooperation",
            "Kooperationsabkommen",
            "Kooperationsvertrag",
            "Vereinbarung",
            "Abkommen",
            "Zusammenarbeit",
            "Rahmenvereinbarung",
            "Rahmenabkommen",
            "agreement",
            "cooperation",
            "framework agreement",
            "collaboration agreement",
        ),
    ),
    "network-membership": Term(
        "Netzwerkmitgliedschaft",
        "network membership",
        ("Mitgliedschaft", "Netzwerk", "Städtenetzwerk", "membership", "network", "city network"),
    ),
    "university-partnership": Term(
        "Hochschulpartnerschaft",
        "university partnership",
        ("Universitätspartnerschaft", "Hochschulkooperation", "Unipartnerschaft"),
    ),
    "research-partnership": Term(
        "Forschungspartnerschaft",
        "research partnership",
        ("Forschungskooperation", "Wissenschaftspartnerschaft", "research cooperation"),
    ),
    "school-partnership": Term(
        "Schulpartnerschaft",
        "school partnership",
        ("Partnerschule", "Schüleraustausch", "school twinning", "partner school"),
    ),
    "port-partnership": Term(
        "Hafenpartnerschaft",
        "port partnership",
        ("Partnerhafen", "Hafenkooperation", "sister port", "partner port"),
    ),
    "chamber-partnership": Term(
        "Kammerpartnerschaft",
        "chamber partnership",
        ("Kammer- und Verbandspartnerschaft", "KVP", "Verbandspartnerschaft"),
    ),
    "cluster-partnership": Term(
        "Clusterpartnerschaft",
        "cluster partnership",
        ("Clusterkooperation", "Partnerschaft von Clustern", "cluster cooperation"),
    ),
    "parliamentary-partnership": Term(
        "Parlamentspartnerschaft",
        "parliamentary partnership",
        ("Partnerschaft zwischen Parlamenten", "Parlamentskooperation", "parliament partnership"),
    ),
    "climate-partnership": Term(
        "Klimapartnerschaft",
        "climate partnership",
        ("Kommunale Klimapartnerschaft", "municipal climate partnership"),
    ),
    "solidarity-partnership": Term(
        "Solidaritätspartnerschaft",
        "solidarity partnership",
        ("Hilfspartnerschaft", "Ukraine-Partnerschaft", "Solidaritätspakt", "solidarity pact"),
    ),
    "operator-partnership": Term(
        "Betreiberpartnerschaft",
        "operator partnership",
        ("Wasserpartnerschaft", "utility partnership", "water operator partnership"),
    ),
    "hospital-partnership": Term(
        "Klinikpartnerschaft",
        "hospital partnership",
        ("Krankenhauspartnerschaft", "Gesundheitspartnerschaft", "health partnership"),
    ),
    "vocational-partnership": Term(
        "Berufsbildungspartnerschaft",
        "vocational training partnership",
        ("BBP", "Ausbildungspartnerschaft", "VET partnership"),
    ),
    "skills-partnership": Term(
        "Fachkräftepartnerschaft",
        "skills partnership",
        (
            "Arbeitsmarktpartnerschaft",
            "Arbeitskräftepartnerschaft",
            "Anwerbeabkommen",
            "labour partnership",
            "talent partnership",
        ),
    ),
    "culture-partnership": Term(
        "Kulturpartnerschaft",
        "cultural partnership",
        ("Kulturkooperation", "Kulturabkommen", "cultural cooperation"),
    ),
    "sport-partnership": Term(
        "Sportpartnerschaft",
        "sports partnership",
        ("Sportkooperation", "Vereinspartnerschaft"),
    ),
    "civil-society-partnership": Term(
        "Zivilgesellschaftliche Partnerschaft",
        "civil society partnership",
        ("Partnerschaft der Zivilgesellschaft", "Initiativenpartnerschaft", "NGO partnership"),
    ),
    "neighbourhood-partnership": Term(
        "Stadtteilpartnerschaft",
        "neighbourhood partnership",
        ("Ortsteilpartnerschaft", "Quartierspartnerschaft", "neighborhood partnership"),
    ),
    "representation": Term(
        "Vertretung im Ausland",
        "representation abroad",
        ("Vertretung", "Repräsentanz", "Verbindungsbüro", "liaison office"),
    ),
    "joint-institution": Term(
        "Gemeinsame Einrichtung",
        "joint institution",
        ("Gemeinschaftseinrichtung", "gemeinsames Institut", "joint institute"),
    ),
    "coordination-body": Term(
        "Koordinierungsgremium",
        "coordination body",
        ("Koordinationsgremium", "Koordinierungsstelle", "Koordinierungskreis", "Arbeitskreis"),
    ),
}
