"""The kinds of actor and their sectors: labels, and the words that offices use."""

from __future__ import annotations

from typing import Final

from partnerkit.words.word import Term

ACTOR_KINDS: Final[dict[str, Term]] = {
    "municipality": Term(
        "Kommune",
        "municipality",
        ("Stadt", "Gemeinde", "Stadtgemeinde", "Kreisstadt", "Landkreis", "city", "town", "county"),
    ),
    "district": Term(
        "Bezirk",
        "district",
        ("Stadtbezirk", "Arrondissement", "borough", "city district"),
    ),
    "region": Term(
        "Region",
        "region",
        ("Provinz", "Bundesland", "Bundesstaat", "Präfektur", "province", "state", "prefecture"),
    ),
    "neighbourhood": Term(
        "Stadtteil",
        "neighbourhood",
        ("Ortsteil", "Quartier", "Viertel", "neighborhood", "quarter"),
    ),
    "authority": Term(
        "Behörde",
        "authority",
        (
            "Amt",
            "Bezirksamt",
            "Senatsverwaltung",
            "Senatskanzlei",
            "Dienststelle",
            "Fachbehörde",
            "Referat",
            "Ministerium",
            "office",
            "ministry",
            "agency",
            "department",
        ),
    ),
    "parliament": Term(
        "Parlament",
        "parliament",
        (
            "Landesparlament",
            "Bezirksversammlung",
            "Stadtrat",
            "Gemeinderat",
            "Bürgerschaft",
            "Abgeordnetenhaus",
            "city council",
            "assembly",
        ),
    ),
    "representation": Term(
        "Vertretung",
        "representation",
        ("Landesvertretung", "Konsulat", "Botschaft", "Verbindungsbüro", "consulate", "embassy"),
    ),
    "committee": Term(
        "Gremium",
        "committee",
        ("Ausschuss", "Beirat", "Steuerungsgruppe", "Arbeitskreis", "advisory board", "board"),
    ),
    "company": Term(
        "Unternehmen",
        "company",
        ("Firma", "Betrieb", "Konzern", "GmbH", "AG", "business", "enterprise", "firm"),
    ),
    "chamber": Term(
        "Kammer",
        "chamber",
        (
            "Handelskammer",
            "Handwerkskammer",
            "IHK",
            "HWK",
            "chamber of commerce",
            "chamber of crafts",
        ),
    ),
    "cluster": Term(
        "Cluster",
        "cluster organisation",
        ("Branchennetzwerk", "cluster organization"),
    ),
    "port": Term("Hafen", "port", ("Hafenbehörde", "Hafenverwaltung", "port authority", "harbour")),
    "university": Term(
        "Hochschule",
        "university",
        ("Universität", "Uni", "Fachhochschule", "Fakultät", "college", "faculty"),
    ),
    "research-institute": Term(
        "Forschungseinrichtung",
        "research institute",
        ("Forschungsinstitut", "Institut", "Forschungszentrum", "institute", "research centre"),
    ),
    "school": Term("Schule", "school", ("Gymnasium", "Berufsschule", "Stadtteilschule")),
    "hospital": Term("Krankenhaus", "hospital", ("Klinik", "Klinikum", "Universitätsklinikum")),
    "ngo": Term(
        "Nichtregierungsorganisation",
        "non-governmental organisation",
        ("NRO", "Initiative", "non-governmental organization", "non-profit"),
    ),
    "association": Term(
        "Verein oder Verband",
        "association",
        ("Verein", "Verband", "Partnerschaftsverein", "Freundeskreis", "e. V.", "society"),
    ),
    "cultural-institution": Term(
        "Kultureinrichtung",
        "cultural institution",
        ("Museum", "Theater", "Orchester", "Bibliothek", "Archiv", "theatre", "library"),
    ),
    "sports-club": Term("Sportverein", "sports club", ("Sportverband", "Fußballverein", "club")),
    "diaspora-organisation": Term(
        "Diaspora-Organisation",
        "diaspora organisation",
        ("Diasporaverein", "Migrantenorganisation", "diaspora organization", "diaspora"),
    ),
    "network": Term("Netzwerk", "network", ("Städtenetzwerk", "Städtebund", "city network")),
    "funding-body": Term(
        "Fördereinrichtung",
        "funding body",
        ("Fördergeber", "Fördermittelgeber", "Stiftung", "donor", "funder", "foundation"),
    ),
}

SECTORS: Final[dict[str, Term]] = {
    "municipalities": Term("Kommunen", "municipalities", ("Städte und Gemeinden", "Kommune")),
    "administration": Term("Verwaltung und Politik", "administration", ("Verwaltung", "Politik")),
    "economy": Term("Wirtschaft", "economy", ("Unternehmen", "business")),
    "science-education": Term(
        "Wissenschaft und Bildung", "science and education", ("Wissenschaft", "Bildung", "science")
    ),
    "civil-society": Term("Zivilgesellschaft", "civil society", ("Vereine", "NGOs")),
    "diaspora": Term("Diaspora", "diaspora communities"),
    "networks": Term("Netzwerke und Förderer", "networks and funders", ("Netzwerke",)),
}
