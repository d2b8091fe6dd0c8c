"""Words of the topics of labour, education, culture, science and sport."""

from __future__ import annotations

from typing import Final

from partnerkit.words.word import Term

KNOWLEDGE_TOPICS: Final[dict[str, Term]] = {
    "labour": Term(
        "Arbeit",
        "labour",
        ("Arbeitsmarkt", "Beschäftigung", "labor", "labour market", "employment", "jobs"),
    ),
    "labour/skilled-workers": Term(
        "Fachkräfte",
        "skilled workers",
        (
            "Fachkräftegewinnung",
            "Fachkräftemangel",
            "Fachkräftesicherung",
            "Arbeitskräfte",
            "Anwerbung",
            "skilled labour",
            "recruitment",
        ),
    ),
    "labour/vocational-training": Term(
        "Berufliche Bildung",
        "vocational training",
        (
            "Berufsbildung",
            "Berufsausbildung",
            "Ausbildung",
            "duale Ausbildung",
            "Weiterbildung",
            "Auszubildende",
            "VET",
            "vocational education",
            "apprentices",
            "apprenticeship",
        ),
    ),
    "education": Term("Bildung", "education", ("Erziehung", "Bildungspolitik", "Pädagogik")),
    "education/schools": Term(
        "Schulen", "schools", ("Schule", "Schulpartnerschaften", "Schüler", "school", "pupils")
    ),
    "education/youth": Term(
        "Jugend",
        "youth",
        (
            "Jugendaustausch",
            "Jugendarbeit",
            "Jugendbegegnung",
            "Kinder",
            "Kinder und Jugendliche",
            "young people",
            "youth exchange",
            "youth mobility",
            "children",
        ),
    ),
    "education/languages": Term(
        "Sprachen",
        "languages",
        ("Sprache", "Sprachförderung", "Deutschunterricht", "Sprachkurse", "language"),
    ),
    "culture": Term(
        "Kultur",
        "culture",
        (
            "Kulturaustausch",
            "Kunst",
            "Theater",
            "Literatur",
            "Kreativwirtschaft",
            "arts",
            "cultural exchange",
            "creative industries",
        ),
    ),
    "culture/film": Term("Film", "film", ("Kino", "Filmfestival", "Filmwirtschaft", "cinema")),
    "culture/music": Term("Musik", "music", ("Konzerte", "Orchester", "Chor", "Chöre", "choir")),
    "culture/museums": Term("Museen", "museums", ("Museum", "Ausstellungen", "exhibitions")),
    "culture/heritage": Term(
        "Kulturerbe",
        "heritage",
        ("Denkmalschutz", "Denkmalpflege", "Welterbe", "cultural heritage", "monuments"),
    ),
    "culture/remembrance": Term(
        "Erinnerungskultur",
        "remembrance",
        (
            "Erinnerung",
            "Gedenken",
            "Gedenkstätten",
            "Versöhnung",
            "Aufarbeitung",
            "Dekolonisierung",
            "memory policy",
            "memory culture",
            "reconciliation",
        ),
    ),
    "science": Term(
        "Wissenschaft",
        "science",
        (
            "Wissenschaften",
            "Ingenieurwissenschaften",
            "Technik",
            "Wissenschaftskommunikation",
            "engineering",
            "science communication",
        ),
    ),
    "science/research": Term(
        "Forschung",
        "research",
        (
            "Forschungskooperation",
            "Forschung und Entwicklung",
            "Wirtschaftswissenschaften",
            "R&D",
            "economics",
        ),
    ),
    "science/higher-education": Term(
        "Hochschulen",
        "higher education",
        (
            "Hochschule",
            "Universitäten",
            "Universität",
            "Studium",
            "Studierende",
            "Studierendenaustausch",
            "Lehre",
            "universities",
            "students",
            "student exchange",
        ),
    ),
    "sport": Term("Sport", "sport", ("Sportaustausch", "Breitensport", "Fußball", "sports")),
}
