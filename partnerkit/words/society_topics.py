"""Words of the topics of the digital city, administration, society, safety and health."""

from __future__ import annotations

from typing import Final

from partnerkit.words.word import Term

SOCIETY_TOPICS: Final[dict[str, Term]] = {
    "digital": Term(
        "Digitalisierung",
        "digitalisation",
        (
            "Digitales",
            "IT",
            "IKT",
            "Telekommunikation",
            "künstliche Intelligenz",
            "KI",
            "Open Source",
            "digitization",
            "digitalization",
            "ICT",
            "telecommunication",
            "telecommunications",
            "artificial intelligence",
            "AI",
        ),
    ),
    "digital/smart-city": Term(
        "Smart City",
        "smart city",
        (
            "intelligente Stadt",
            "digitale Stadt",
            "digitale Stadtentwicklung",
            "digitaler Zwilling",
            "digital urban development",
            "digital twin",
            "urban data",
        ),
    ),
    "digital/administration": Term(
        "Digitale Verwaltung",
        "digital administration",
        (
            "E-Government",
            "Verwaltungsdigitalisierung",
            "Onlinezugangsgesetz",
            "OZG",
            "digital government",
            "online services",
        ),
    ),
    "administration": Term(
        "Verwaltung",
        "administration",
        (
            "Verwaltungsaustausch",
            "Verwaltungsmodernisierung",
            "öffentliche Verwaltung",
            "public administration",
            "staff exchange",
            "governance",
        ),
    ),
    "integration": Term(
        "Integration",
        "integration",
        ("Zusammenleben", "Zusammenhalt", "urban integration", "social cohesion"),
    ),
    "integration/migration": Term(
        "Migration",
        "migration",
        ("Einwanderung", "Zuwanderung", "Flucht", "Geflüchtete", "refugees", "immigration"),
    ),
    "integration/inclusion": Term(
        "Inklusion und Gleichstellung",
        "inclusion and equality",
        (
            "Inklusion",
            "Gleichstellung",
            "Gleichberechtigung",
            "Antidiskriminierung",
            "Vielfalt",
            "LSBTIQ",
            "equality",
            "gender equality",
            "diversity",
        ),
    ),
    "integration/diaspora": Term(
        "Diaspora",
        "diaspora",
        (
            "Diaspora-Gemeinschaften",
            "Diaspora-Communities",
        ),
    ),
    "democracy": Term(
        "Demokratie",
        "democracy",
        (
            "Demokratieförderung",
            "kommunale Selbstverwaltung",
            "Bürgerbeteiligung",
            "local self-government",
            "citizen participation",
        ),
    ),
    "democracy/civil-society": Term(
        "Zivilgesellschaft",
        "civil society",
        (
            "bürgerschaftliches Engagement",
            "Ehrenamt",
            "Bürgerbegegnung",
            "Vereine",
            "volunteering",
            "citizens exchange",
            "civic engagement",
        ),
    ),
    "democracy/rule-of-law": Term(
        "Rechtsstaatlichkeit",
        "rule of law",
        ("Rechtsstaat", "Justiz", "Menschenrechte", "justice", "human rights"),
    ),
    "democracy/parliament": Term(
        "Parlament",
        "parliament",
        ("Parlamente", "Parlamentarismus", "Parlamentsaustausch", "parliamentary exchange"),
    ),
    "resilience": Term(
        "Resilienz", "resilience", ("Krisenfestigkeit", "Krisenvorsorge", "preparedness")
    ),
    "resilience/civil-protection": Term(
        "Bevölkerungsschutz",
        "civil protection",
        (
            "Katastrophenschutz",
            "Zivilschutz",
            "Feuerwehr",
            "Rettungsdienst",
            "fire service",
            "fire brigade",
            "disaster relief",
        ),
    ),
    "resilience/security": Term(
        "Sicherheit",
        "security",
        ("innere Sicherheit", "Polizei", "Cybersicherheit", "police", "safety", "cyber security"),
    ),
    "resilience/reconstruction": Term(
        "Wiederaufbau", "reconstruction", ("Aufbauhilfe", "rebuilding", "recovery")
    ),
    "health": Term(
        "Gesundheit",
        "health",
        (
            "Gesundheitswesen",
            "Medizin",
            "Krankenhäuser",
            "Pflege",
            "Infektionsforschung",
            "Tropenmedizin",
            "Neonatologie",
            "Endoskopie",
            "Müttergesundheit",
            "medicine",
            "health care",
            "infection research",
            "planetary health",
            "maternal health",
            "neonatology",
            "endoscopy",
        ),
    ),
    "health/life-sciences": Term(
        "Lebenswissenschaften",
        "life sciences",
        ("Life Science", "Biotechnologie", "Medizintechnik", "Gesundheitswirtschaft", "biotech"),
    ),
    "social-affairs": Term(
        "Soziales",
        "social affairs",
        (
            "Sozialpolitik",
            "Sozialarbeit",
            "Familie",
            "Senioren",
            "Obdachlosigkeit",
            "social policy",
            "welfare",
            "homelessness",
        ),
    ),
    "eu-affairs": Term(
        "Europa-Angelegenheiten",
        "EU affairs",
        (
            "EU-Angelegenheiten",
            "Europa",
            "Europapolitik",
            "Europäische Union",
            "EU",
            "European affairs",
            "European Union",
        ),
    ),
}
