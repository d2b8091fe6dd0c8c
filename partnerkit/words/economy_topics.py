"""Words of the topics of the economy."""

from __future__ import annotations

from typing import Final

from partnerkit.words.word import Term

ECONOMY_TOPICS: Final[dict[str, Term]] = {
    "economy": Term(
        "Wirtschaft",
        "economy",
        (
            "Ökonomie",
            "Wirtschaftsförderung",
            "Wirtschaftsbeziehungen",
            "Industrie",
            "Mittelstand",
            "KMU",
            "Gewerbe",
            "Handwerk",
            "business",
            "industry",
            "economic development",
            "economic cooperation",
            "small business",
            "SMEs",
        ),
    ),
    "economy/aviation": Term(
        "Luftfahrt",
        "aviation",
        (
            "Flugzeugbau",
            "Luftfahrtindustrie",
            "Luftverkehr",
            "Flugzeuge",
            "Luft- und Raumfahrt",
            "Flughafen",
            "aerospace",
            "aeronautics",
            "aircraft",
            "airport",
        ),
    ),
    "economy/space": Term(
        "Raumfahrt", "space", ("Weltraum", "Satelliten", "space industry", "satellites")
    ),
    "economy/maritime": Term(
        "Maritime Wirtschaft",
        "maritime economy",
        (
            "maritim",
            "Schifffahrt",
            "Seeschifffahrt",
            "Schiffbau",
            "Werften",
            "Kreuzfahrt",
            "Meerestechnik",
            "Offshore-Wirtschaft",
            "shipping",
            "shipbuilding",
            "shipyards",
            "cruise shipping",
            "cruises",
            "blue economy",
        ),
    ),
    "economy/port-logistics": Term(
        "Hafen und Logistik",
        "port and logistics",
        (
            "Hafen",
            "Hafenwirtschaft",
            "Logistik",
            "Hafenlogistik",
            "Hinterland",
            "Hafeninformatik",
            "Landstrom",
            "Lieferketten",
            "port",
            "ports",
            "port IT",
            "logistics",
            "smart port",
            "smart logistics",
            "green shipping corridor",
            "shore power",
            "supply chains",
        ),
    ),
    "economy/hydrogen-energy": Term(
        "Wasserstoff und Energiewirtschaft",
        "hydrogen and energy",
        (
            "Wasserstoff",
            "grüner Wasserstoff",
            "H2",
            "Ammoniak",
            "Energie",
            "Energiewirtschaft",
            "Power-to-X",
            "hydrogen",
            "green hydrogen",
            "ammonia",
            "energy",
            "energy industry",
        ),
    ),
    "economy/clusters": Term(
        "Cluster",
        "clusters",
        ("Clusterpolitik", "Branchennetzwerke", "cluster policy"),
    ),
    "economy/innovation": Term(
        "Innovation",
        "innovation",
        (
            "Innovationen",
            "Technologie",
            "Technologietransfer",
            "Wissenstransfer",
            "technology",
            "technology transfer",
            "knowledge transfer",
        ),
    ),
    "economy/tourism": Term(
        "Tourismus", "tourism", ("Fremdenverkehr", "Reisen", "Stadtmarketing", "travel")
    ),
    "economy/trade": Term(
        "Handel",
        "trade",
        (
            "Außenhandel",
            "Außenwirtschaft",
            "Messen",
            "Export",
            "foreign trade",
            "commerce",
            "trade fairs",
        ),
    ),
    "economy/start-ups": Term(
        "Start-ups",
        "start-ups",
        ("Startup", "Gründungen", "Existenzgründung", "Gründerszene", "founders"),
    ),
    "economy/agriculture": Term(
        "Landwirtschaft",
        "agriculture",
        (
            "Agrarwirtschaft",
            "Ernährung",
            "Ernährungswirtschaft",
            "urbane Landwirtschaft",
            "urban agriculture",
            "farming",
            "food",
        ),
    ),
}
