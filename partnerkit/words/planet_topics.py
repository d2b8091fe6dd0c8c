"""Words of the topics of climate, environment, development, the built city and mobility."""

from __future__ import annotations

from typing import Final

from partnerkit.words.word import Term

PLANET_TOPICS: Final[dict[str, Term]] = {
    "climate": Term(
        "Klima",
        "climate",
        ("Klimapolitik", "Klimagerechtigkeit", "Klimawandel", "climate justice", "climate change"),
    ),
    "climate/mitigation": Term(
        "Klimaschutz",
        "climate mitigation",
        (
            "Emissionsminderung",
            "CO2-Minderung",
            "Dekarbonisierung",
            "Klimaneutralität",
            "emissions reduction",
            "decarbonisation",
            "climate protection",
            "climate neutrality",
        ),
    ),
    "climate/adaptation": Term(
        "Klimaanpassung",
        "climate adaptation",
        (
            "Anpassung an den Klimawandel",
            "Hitzeschutz",
            "Schwammstadt",
            "heat protection",
            "sponge city",
        ),
    ),
    "climate/energy-transition": Term(
        "Energiewende",
        "energy transition",
        (
            "erneuerbare Energien",
            "erneuerbare Energie",
            "Solarenergie",
            "Photovoltaik",
            "Windenergie",
            "Windkraft",
            "Offshore-Wind",
            "Biogas",
            "Energieeffizienz",
            "Energiespeicher",
            "Wärmewende",
            "renewable energy",
            "renewables",
            "solar energy",
            "solar",
            "wind",
            "wind energy",
            "energy infrastructure",
            "energy efficiency",
            "storage",
        ),
    ),
    "climate/biodiversity": Term(
        "Biodiversität",
        "biodiversity",
        ("Artenvielfalt", "biologische Vielfalt", "Naturschutz", "nature conservation"),
    ),
    "climate/flood-protection": Term(
        "Hochwasserschutz",
        "flood protection",
        ("Küstenschutz", "Starkregen", "Sturmflut", "coastal protection", "flooding"),
    ),
    "environment": Term(
        "Umwelt",
        "environment",
        ("Umweltschutz", "Umwelttechnik", "Stadtgrün", "Luftreinhaltung", "environmental"),
    ),
    "environment/water": Term(
        "Wasser",
        "water",
        (
            "Abwasser",
            "Trinkwasser",
            "Wasserversorgung",
            "Siedlungswasserwirtschaft",
            "wastewater",
            "drinking water",
            "sanitation",
        ),
    ),
    "environment/waste": Term(
        "Abfall",
        "waste",
        (
            "Abfallwirtschaft",
            "Müll",
            "Recycling",
            "Kreislaufwirtschaft",
            "Stadtreinigung",
            "waste management",
            "circular economy",
        ),
    ),
    "development": Term(
        "Entwicklungszusammenarbeit",
        "development cooperation",
        (
            "Entwicklung",
            "Entwicklungspolitik",
            "kommunale Entwicklungspolitik",
            "Eine Welt",
            "Armutsbekämpfung",
            "Globaler Süden",
            "Global South",
            "poverty reduction",
        ),
    ),
    "development/humanitarian": Term(
        "Humanitäre Hilfe",
        "humanitarian aid",
        ("Nothilfe", "Hilfslieferungen", "Hilfsgüter", "Katastrophenhilfe", "emergency aid"),
    ),
    "development/fair-trade": Term(
        "Fairer Handel", "fair trade", ("faire Beschaffung", "fair procurement")
    ),
    "housing": Term(
        "Wohnen",
        "housing",
        (
            "Wohnungsbau",
            "Wohnungspolitik",
            "bezahlbarer Wohnraum",
            "Wohnraum",
            "affordable housing",
        ),
    ),
    "urban-development": Term(
        "Stadtentwicklung",
        "urban development",
        (
            "Stadtplanung",
            "Städtebau",
            "nachhaltige Stadtentwicklung",
            "Quartiersentwicklung",
            "Stadterneuerung",
            "Bauen",
            "Architektur",
            "urban planning",
            "city planning",
            "urban transformation",
            "urban renewal",
            "sustainable urban development",
            "port redevelopment",
        ),
    ),
    "urban-development/infrastructure": Term(
        "Infrastruktur",
        "infrastructure",
        ("städtische Infrastruktur", "Versorgungsnetze", "urban infrastructure", "utilities"),
    ),
    "mobility": Term(
        "Mobilität",
        "mobility",
        (
            "Verkehr",
            "Mobilitätswende",
            "Verkehrswende",
            "Elektromobilität",
            "nachhaltige Mobilität",
            "transport",
            "urban mobility",
            "sustainable mobility",
        ),
    ),
    "mobility/cycling": Term(
        "Radverkehr", "cycling", ("Fahrrad", "Radwege", "Fahrradverkehr", "bicycles", "bike lanes")
    ),
    "mobility/public-transport": Term(
        "Öffentlicher Nahverkehr",
        "public transport",
        (
            "ÖPNV",
            "Nahverkehr",
            "Busse und Bahnen",
            "U-Bahn",
            "Schienenverkehr",
            "Bahn",
            "public transit",
            "rail",
        ),
    ),
}
