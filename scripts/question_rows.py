"""What the founding documents ask, phrase by phrase, and the command that answers it.

A phrase is quoted as it stands in the document, shortened; what it demands is said in our words.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from partnerkit.words.word import Word


class Call(NamedTuple):
    """A call in one of the registers; ``lines`` is how much of its output is shown."""

    register: str
    arguments: tuple[str, ...]
    lines: int = 12


class Asked(NamedTuple):
    """A phrase, what it demands, and the calls that answer it."""

    phrase: str
    demand: Word
    calls: tuple[Call, ...]


class Section(NamedTuple):
    """A founding document."""

    title: Word
    asked: tuple[Asked, ...]


def hamburg(*arguments: str, lines: int = 12) -> Call:
    """Call in the register of Hamburg."""
    return Call("hamburg", arguments, lines)


def berlin(*arguments: str, lines: int = 12) -> Call:
    """Call in the register of Berlin."""
    return Call("berlin", arguments, lines)


def musterstadt(*arguments: str, lines: int = 12) -> Call:
    """Call in the invented register."""
    return Call("musterstadt", arguments, lines)


_INTERNAL: Final = ("--audience", "internal")

_COORDINATION: Final = (
    Asked(
        "bestehende und geplante strategische Partnerschaften",
        Word(
            "Auch was erst angebahnt wird, steht im Register; es bleibt intern.",
            "What is only being prepared is in the register too; it stays internal.",
        ),
        (
            musterstadt("report", "pipeline", *_INTERNAL),
            hamburg("overview", "--kind", "strategic-partnership"),
        ),
    ),
    Asked(
        "insbesondere … des Globalen Südens",
        Word(
            "Der Globale Süden ist eine benannte Liste mit Datum und Quelle.",
            "The Global South is a named list with date and source.",
        ),
        (hamburg("report", "portfolio", "--group", "dac"),),
    ),
    Asked(
        "systematisch zusammenzuführen und strategisch weiterzudenken",
        Word(
            "Listen der Ämter werden eingelesen; Ziele sind Einträge, zu denen Partnerschaften "
            "beitragen.",
            "Lists of the offices are taken over; goals are records to which partnerships "
            "contribute.",
        ),
        (musterstadt("report", "goals"),),
    ),
    Asked(
        "an welcher Stelle … angebunden und koordiniert",
        Word(
            "Jede Partnerschaft nennt ihre Federführung; wo sie fehlt, lässt sich finden.",
            "Every partnership names its lead; where it is missing can be found.",
        ),
        (hamburg("list", "--where", "lead is missing and status is active"),),
    ),
    Asked(
        "ressortübergreifender Überblick",
        Word(
            "Wer arbeitet mit wem, und wer hat überhaupt gemeldet?",
            "Who works with whom, and who has reported at all?",
        ),
        (hamburg("overview", lines=16), musterstadt("report", "reporting", *_INTERNAL)),
    ),
    Asked(
        "Synergien zwischen wirtschaftlichen, arbeitsmarktpolitischen, bildungs-, kultur-, "
        "wissenschafts- und sportbezogenen Partnerschaften",
        Word(
            "Wer am selben Ort zu verwandten Themen arbeitet, könnte sich zusammensetzen.",
            "Those who work at one place on related topics could sit down together.",
        ),
        (musterstadt("report", "synergies"),),
    ),
    Asked(
        "an sozialen, arbeitsrechtlichen und ökologischen Standards ausgerichtet",
        Word(
            "Drei Standards mit Stand, Nachweis und Datum; das Offene zuerst.",
            "Three standards with state, evidence and date; what is open first.",
        ),
        (musterstadt("report", "standards"),),
    ),
    Asked(
        "Akteur*innen aus Wirtschaft, Wissenschaft, Zivilgesellschaft, Kommunen und "
        "Diaspora-Communities … eingebunden",
        Word("Welche der fünf Gruppen fehlt wo?", "Which of the five groups is missing where?"),
        (musterstadt("report", "involvement"),),
    ),
    Asked(
        "Evaluation … Verstetigung, Weiterentwicklung oder alternative Form",
        Word(
            "Ausgangsstand gegen Endstand, und was für jede der drei Möglichkeiten spricht.",
            "Baseline against end, and what speaks for each of the three options.",
        ),
        (musterstadt("report", "evaluation", "--from", "stand-2025", *_INTERNAL),),
    ),
    Asked(
        "Anbahnungen, Umsetzungen und Zielsetzungen … zusammenzudenken",
        Word(
            "Ein Eintrag zeigt Stand, Projekte und Ziele auf einer Seite.",
            "One record shows state, projects and goals on one page.",
        ),
        (musterstadt("show", "port-elara", "--kind", "partnership", lines=16),),
    ),
    Asked(
        "parallel und ohne … Überblick / Doppelstrukturen zu vermeiden",
        Word(
            "Doppeltes und Paralleles wird gefunden, mit Gründen; ein Urteil bleibt stehen.",
            "Duplicates and parallel structures are found, with reasons; a judgement stays.",
        ),
        (hamburg("duplicates", "--place", "Shanghai"),),
    ),
    Asked(
        "zunächst probeweise … anstatt … dauerhafte Strukturen",
        Word(
            "Aufhören kostet nichts: Alles lässt sich in offenen Formaten ausgeben.",
            "Stopping costs nothing: everything can be put out in open formats.",
        ),
        (musterstadt("export", "--format", "csv", lines=4),),
    ),
)

_DISTRICTS: Final = (
    Asked(
        "Partnerschaften zwischen den Bezirken",
        Word(
            "Was Bezirke auf beiden Seiten verbindet, mit allem am selben Ort.",
            "What ties districts on both sides, with everything at the same place.",
        ),
        (berlin("place", "Paris"), hamburg("report", "districts")),
    ),
    Asked(
        "bewährte Verfahren (best practices)",
        Word(
            "Was von wem gelernt und was weitergegeben wird.",
            "What is learnt from whom and what is handed on.",
        ),
        (musterstadt("report", "practices", "--topic", "Wohnen"),),
    ),
    Asked(
        "Paris, 19. Arrondissement … Friedrichshain-Kreuzberg",
        Word(
            "Was nur ein Antrag sagt, ist als behauptet gekennzeichnet; eine amtliche Liste kann "
            "ihm widersprechen.",
            "What only a motion says is marked as claimed; an official list can contradict it.",
        ),
        (berlin("list", "--where", "claim is contradicted or claim is claimed"),),
    ),
    Asked(
        "sechs Herausforderungen mit ihren Vorbildern",
        Word(
            "Welche Orte zu einem Thema passen, und was die Stadt dort schon hat.",
            "Which places fit a topic, and what the city has there already.",
        ),
        (hamburg("report", "candidates", "--topic", "Wohnen"),),
    ),
    Asked(
        "zum Teil auch schon angegangen werden",
        Word(
            "Bevor etwas Neues entsteht, wird gezeigt, was es schon gibt.",
            "Before anything new is made, what exists is shown.",
        ),
        (
            musterstadt(
                "new",
                "--dry-run",
                "--no-input",
                "--title",
                "Memorandum zum Hochwasserschutz",
                "--kind",
                "memorandum",
                "--status",
                "exploratory",
                "--counterpart",
                "port-elara",
                "--lead",
                "wirtschaftsamt",
                "--topic",
                "climate/flood-protection",
                "--source-url",
                "https://musterstadt.example/hochwasser",
            ),
        ),
    ),
    Asked(
        "finanziellen und personellen Mittel",
        Word(
            "Geld und Stellen je Jahr, geplant und ausgegeben; nicht angegeben ist nicht null.",
            "Money and staff by year, planned and spent; not stated is not zero.",
        ),
        (musterstadt("report", "budget", lines=16),),
    ),
    Asked(
        "in welchen Ausschüssen bzw. Gremien … unter welcher Federführung",
        Word(
            "Gremien, Beschlüsse mit Ergebnis und Stimmen, Federführung.",
            "Bodies, decisions with result and votes, lead.",
        ),
        (musterstadt("report", "decisions"),),
    ),
    Asked(
        "Lokalisation Beta – Keine Orte erkannt",
        Word(
            "Orte in einem Antrag werden erkannt, in jeder Schreibweise.",
            "Places in a motion are recognised, however they are written.",
        ),
        (hamburg("mentions", "examples/antrag.txt", lines=16),),
    ),
)

_RISK: Final = (
    Asked(
        "Festlegung klarer strategischer Ziele",
        Word(
            "Ziele mit Zeitraum und Messgröße; welches hat keine Partnerschaft?",
            "Goals with period and indicator; which has no partnership?",
        ),
        (musterstadt("report", "goals"),),
    ),
    Asked(
        "des Senats, der Bezirke, von Forschungs- und Wissenschaftseinrichtungen, "
        "Kulturinstitutionen, der Wirtschaftsförderung",
        Word(
            "Alle Stellen und Einrichtungen mit einem Ort, nach Gruppen.",
            "All offices and institutions with one place, by group.",
        ),
        (hamburg("place", "Schanghai", lines=18),),
    ),
    Asked(
        "auf Themenfelder mit besonders großen Potentialen ausrichten",
        Word(
            "Anteile der Themen gegen die gesetzten Ziele.",
            "Shares of the topics against the targets that were set.",
        ),
        (musterstadt("report", "portfolio", *_INTERNAL),),
    ),
    Asked(
        "für die Bürger*innen erlebbarer",
        Word(
            "Eine öffentliche Website, in der nichts Internes steht; das wird geprüft.",
            "A public web site without anything internal; that is checked.",
        ),
        (musterstadt("site", "--check"),),
    ),
    Asked(
        "Austausch … institutionalisiert, u.a. mit Runden Tischen",
        Word(
            "Was stattfand, wie oft, mit wie vielen Menschen.",
            "What took place, how often, with how many people.",
        ),
        (musterstadt("report", "activities", lines=24),),
    ),
    Asked(
        "Kompetenzstelle … beraten",
        Word(
            "Erbetene Beratungen und andere Fristen; CODEOWNERS aus der Federführung.",
            "Advice that was asked for and other deadlines; CODEOWNERS from the leads.",
        ),
        (
            musterstadt("due", *_INTERNAL),
            musterstadt("export", "--format", "codeowners", "--owner", "*=@internationales"),
        ),
    ),
    Asked(
        "Institutionen aus autoritären Systemen erfordert einen anderen Werkzeugkasten",
        Word(
            "Ein datierter Index gibt Anlass, genauer hinzusehen; das Werkzeug urteilt nie.",
            "A dated index is a reason to look more closely; the tool never judges.",
        ),
        (musterstadt("report", "risk", *_INTERNAL),),
    ),
    Asked(
        "De-Risking und Diversifizierung",
        Word(
            "Wie konzentriert die Partnerschaften sind, und was ausfällt, wenn ein Land ausfällt.",
            "How concentrated the partnerships are, and what falls if a country falls.",
        ),
        (
            hamburg("report", "portfolio", "--concentration"),
            hamburg("report", "impact", "--country", "CN"),
        ),
    ),
    Asked(
        "zivilgesellschaftlichen Initiativen … Belarus, Georgien, Ungarn",
        Word(
            "Eine Initiative ist nicht ihre Regierung; gefährdete Kontakte bleiben unsichtbar.",
            "An initiative is not its government; endangered contacts stay invisible.",
        ),
        (musterstadt("list", "--of", "actors", "--where", "safety is restricted", *_INTERNAL),),
    ),
    Asked(
        "Aktivitäten … zu unterbinden",
        Word(
            "Ausgesetztes bleibt im Register, mit Tag und Grund.",
            "What is suspended stays in the register, with day and reason.",
        ),
        (
            musterstadt(
                "suspend",
                "norrvik",
                "--reason",
                "Ratsbeschluss",
                "--on",
                "2026-06-30",
                "--diff",
            ),
        ),
    ),
)

_ECONOMY: Final = (
    Asked(
        "einstimmig, mehrheitlich, abgelehnt, Kenntnis, verwiesen, vertagt, geändert",
        Word("Beschlüsse mit genau diesen Ergebnissen.", "Decisions with exactly these results."),
        (musterstadt("list", "--where", "decisions.result is adjourned", "--field", "decisions"),),
    ),
    Asked(
        "Umbenennung des Sachgebiets",
        Word(
            "Ein alter Bericht nennt das Amt, wie es damals hieß.",
            "An old report names the office as it was called then.",
        ),
        (musterstadt("overview", "--by", "lead", "--as-of", "2021-06-01", lines=20),),
    ),
    Asked(
        "Wirtschaftsförderung … für jede Städtepartnerschaft einen strategischen Ansatzpunkt",
        Word(
            "Der Ansatzpunkt je Städtepartnerschaft, und wo er fehlt.",
            "The anchor of each twinning, and where it is missing.",
        ),
        (hamburg("report", "economy"),),
    ),
    Asked(
        "CERV … Projektaufrufe",
        Word(
            "Programme mit ihren Aufrufen; welche Partnerschaft passt, und warum.",
            "Programmes with their calls; which partnership fits, and why.",
        ),
        (musterstadt("report", "funding", lines=22),),
    ),
    Asked(
        "Austausch- und Informationsplattform … Administration, Wirtschaft, Zivilgesellschaft, "
        "Städtepartnerschaftsvereinigungen",
        Word(
            "Eine Quelle für alle: Website, Formular für Stellen ohne Git, offene Daten.",
            "One source for all: web site, form for offices without Git, open data.",
        ),
        (musterstadt("export", "--format", "json", lines=8),),
    ),
    Asked(
        "Steuerungsteam … Arbeitskreis",
        Word("Die Tagesordnung der nächsten Sitzung.", "The agenda of the next meeting."),
        (musterstadt("brief", "--since", "stand-2025", "--format", "terminal", lines=20),),
    ),
    Asked(
        "konkreten Zielen und Maßnahmen",
        Word(
            "Jede Maßnahme mit Frist und Stand; das Überfällige zuerst.",
            "Every measure with deadline and state; what is overdue first.",
        ),
        (musterstadt("due", "--lead", "kulturamt"),),
    ),
    Asked(
        "persönliche Kontakte",
        Word(
            "Was nur ein einziger Verein trägt, ist zerbrechlich; eine Regel sagt es.",
            "What a single association carries is fragile; a rule says so.",
        ),
        (musterstadt("explain", "single-carrier"),),
    ),
    Asked(
        "Anforderungsprofil … geeigneten Städte",
        Word(
            "Ein Profil als kleine Datei, verglichen mit den bekannten Orten.",
            "A profile as a small file, compared with the places that are known.",
        ),
        (
            musterstadt(
                "report",
                "candidates",
                "--profile",
                "examples/musterstadt/profil-wasserstadt.yaml",
            ),
        ),
    ),
    Asked(
        "Netzwerken",
        Word("Mitgliedschaften mit ihrer Stelle.", "Memberships with their office."),
        (hamburg("list", "--where", "kind is network-membership and status is active"),),
    ),
    Asked(
        "Auswirkungen auf den Klimaschutz: (leer)",
        Word(
            "Leer ist nicht keine: Was nicht angegeben ist, wird gezählt.",
            "Empty is not none: what is not stated is counted.",
        ),
        (hamburg("report", "completeness", lines=16),),
    ),
)

_FRAMEWORK: Final = (
    Asked(
        "unterzeichnet",
        Word(
            "Wer in welchem Amt wann und wo unterzeichnet hat.",
            "Who signed in which office, when and where.",
        ),
        (hamburg("show", "hh-quebec", lines=18),),
    ),
    Asked(
        "einen Rahmen für … Institutionen",
        Word(
            "Was unter einem Rahmen steht, auch Älteres.",
            "What stands under a framework, older things too.",
        ),
        (hamburg("refs", "hh-quebec", lines=16),),
    ),
    Asked(
        "projektorientiert, zeitlich begrenzt, ergebnisorientiert",
        Word(
            "Eine strategische Partnerschaft braucht Ende, Projekt und Ergebnis; eine Regel prüft "
            "es.",
            "A strategic partnership needs an end, a project and a result; a rule checks it.",
        ),
        (musterstadt("explain", "strategic-profile"),),
    ),
    Asked(
        "geplante Residenzen, Produktionen, Ausstellungen",
        Word("Angekündigt und nie getan.", "Announced and never done."),
        (hamburg("report", "announced", lines=18),),
    ),
    Asked(
        "Uni Hamburg und Kyoto verlängern",
        Word(
            "Eine Verlängerung setzt das Alte fort und zählt nicht als doppelt.",
            "A renewal continues the old one and does not count as a duplicate.",
        ),
        (musterstadt("renew", "kita-minato", "--until", "2036-03", "--diff"),),
    ),
    Asked(
        "Global Aerospace Cluster Partnership neben ZAL–CRIAQ",
        Word("Paralleles zu einem Thema.", "Parallel structures on one topic."),
        (hamburg("duplicates", "--topic", "Luftfahrt"),),
    ),
)

_RECURRING: Final = (
    Asked(
        "Drucksachen 21/11983, 21/12351, 21/12733, 21/19785, 21/20226; Berlin 17/14709",
        Word(
            "Dieselben Tabellen Jahr für Jahr: ein Dokument aus einem Befehl.",
            "The same tables year after year: one document from one command.",
        ),
        (
            hamburg("answer", "questions/drs-21-19785.yaml", lines=40),
            hamburg("report", "anniversaries", "--years", "2", "--kind", "twinning"),
            musterstadt("report", "annual"),
        ),
    ),
)

SECTIONS: Final = (
    Section(
        Word(
            "Ressortübergreifende Koordination (Hamburg, 2026)",
            "Coordination across departments (Hamburg, 2026)",
        ),
        _COORDINATION,
    ),
    Section(
        Word("Partnerschaften der Bezirke (Harburg)", "Partnerships of districts (Harburg)"),
        _DISTRICTS,
    ),
    Section(
        Word(
            "Strategie, Risiko, Diversifizierung (Berlin)",
            "Strategy, risk, diversification (Berlin)",
        ),
        _RISK,
    ),
    Section(
        Word(
            "Kommunale Außenpolitik und Wirtschaft (Koblenz, 2022)",
            "Municipal foreign policy and the economy (Koblenz, 2022)",
        ),
        _ECONOMY,
    ),
    Section(
        Word(
            "Eine strategische Partnerschaft (Hamburg und Québec, 2024)",
            "A strategic partnership (Hamburg and Québec, 2024)",
        ),
        _FRAMEWORK,
    ),
    Section(
        Word("Anfragen, die wiederkehren", "Inquiries that recur"),
        _RECURRING,
    ),
)
