"""Every vocabulary of the record format: code, German and English label, synonyms.

The codes are those of the record format, version 1. A synonym leads to one code of its
vocabulary only, so that a word from a spreadsheet can be taken over without asking.
"""

from __future__ import annotations

from typing import Final

from partnerkit.words.actor_kinds import ACTOR_KINDS, SECTORS
from partnerkit.words.partnership_kinds import PARTNERSHIP_KINDS
from partnerkit.words.word import Term

STATUS: Final[dict[str, Term]] = {
    "idea": Term("Idee", "idea", ("Vorschlag", "vorgeschlagen", "proposed", "proposal")),
    "exploratory": Term(
        "Sondierung",
        "exploratory",
        ("sondierend", "Anbahnung", "in Anbahnung", "geplant", "planned", "exploring"),
    ),
    "negotiating": Term(
        "in Verhandlung",
        "negotiating",
        ("Verhandlung", "verhandelt", "in Vorbereitung", "in negotiation", "in preparation"),
    ),
    "active": Term(
        "aktiv",
        "active",
        ("laufend", "läuft", "lebendig", "in Kraft", "bestehend", "ongoing", "running", "in force"),
    ),
    "dormant": Term(
        "ruhend", "dormant", ("ruht", "inaktiv", "schlafend", "eingeschlafen", "inactive")
    ),
    "suspended": Term(
        "ausgesetzt",
        "suspended",
        ("auf Eis", "auf Eis gelegt", "eingefroren", "on ice", "on hold", "frozen", "paused"),
    ),
    "expired": Term("ausgelaufen", "expired", ("abgelaufen", "Laufzeit beendet", "lapsed")),
    "ended": Term(
        "beendet",
        "ended",
        ("aufgelöst", "gekündigt", "abgeschlossen", "terminated", "finished", "closed"),
    ),
    "unknown": Term("unbekannt", "unknown", ("unklar", "nicht bekannt", "unclear")),
}

DECISION_RESULTS: Final[dict[str, Term]] = {
    "unanimous": Term("einstimmig", "unanimous", ("einstimmig beschlossen", "unanimously")),
    "majority": Term(
        "mehrheitlich",
        "by majority",
        ("mehrheitlich beschlossen", "Mehrheit", "angenommen", "beschlossen", "adopted", "carried"),
    ),
    "rejected": Term("abgelehnt", "rejected", ("Ablehnung", "nicht angenommen", "not adopted")),
    "noted": Term(
        "Kenntnis genommen", "noted", ("Kenntnis", "zur Kenntnis", "Kenntnisnahme", "taken note of")
    ),
    "referred": Term("verwiesen", "referred", ("überwiesen", "Überweisung", "Verweisung")),
    "adjourned": Term("vertagt", "adjourned", ("Vertagung", "zurückgestellt", "postponed")),
    "amended": Term("geändert beschlossen", "adopted as amended", ("geändert", "mit Änderungen")),
    "withdrawn": Term("zurückgezogen", "withdrawn", ("zurückgenommen", "Rücknahme")),
}

FUNDING_STATES: Final[dict[str, Term]] = {
    "considered": Term("erwogen", "considered", ("geprüft", "in Prüfung", "under consideration")),
    "applied": Term("beantragt", "applied for", ("Antrag gestellt", "application submitted")),
    "granted": Term("bewilligt", "granted", ("zugesagt", "gefördert", "approved", "awarded")),
    "rejected": Term("abgelehnt", "rejected", ("nicht bewilligt", "refused", "declined")),
    "ended": Term("beendet", "ended", ("ausgelaufen", "abgeschlossen", "abgerechnet", "finished")),
}

VOCABULARIES: Final[dict[str, dict[str, Term]]] = {
    "partnership-kind": PARTNERSHIP_KINDS,
    "status": STATUS,
    "claim": {
        "confirmed": Term("belegt", "confirmed", ("bestätigt", "gesichert", "verified")),
        "claimed": Term("behauptet", "claimed", ("unbelegt", "Behauptung", "unverified")),
        "contradicted": Term("widersprochen", "contradicted", ("widerlegt", "refuted")),
    },
    "participant-role": {
        "implementing": Term("umsetzend", "implementing", ("durchführend", "Umsetzung")),
        "supporting": Term("unterstützend", "supporting", ("Unterstützung", "mitwirkend")),
        "funding": Term("fördernd", "funding", ("Förderung", "finanzierend", "Geldgeber")),
        "advisory": Term("beratend", "advisory", ("Beratung", "advising")),
        "beneficiary": Term("begünstigt", "beneficiary", ("Begünstigte", "Zielgruppe")),
    },
    "renewal": {
        "automatic": Term(
            "verlängert sich von selbst", "automatic", ("automatisch", "stillschweigend", "tacit")
        ),
        "by-decision": Term(
            "durch Beschluss", "by decision", ("Beschluss", "auf Beschluss", "decision")
        ),
        "none": Term("keine Verlängerung", "no renewal", ("keine", "nicht verlängerbar")),
    },
    "verdict": {
        "distinct": Term(
            "verschieden", "distinct", ("kein Doppel", "not a duplicate", "different")
        ),
        "intended-parallel": Term(
            "gewollt nebeneinander", "intended parallel", ("gewollt parallel", "beabsichtigt")
        ),
    },
    "goal-state": {
        "open": Term("offen", "open", ("nicht begonnen", "not started")),
        "on-track": Term("auf Kurs", "on track", ("im Plan", "planmäßig", "as planned")),
        "at-risk": Term("gefährdet", "at risk", ("verzögert", "kritisch", "delayed")),
        "met": Term("erreicht", "met", ("erfüllt", "achieved", "reached")),
        "missed": Term("verfehlt", "missed", ("nicht erreicht", "not met")),
        "dropped": Term("aufgegeben", "dropped", ("fallen gelassen", "abandoned")),
    },
    "project-state": {
        "announced": Term("angekündigt", "announced", ("geplant", "vorgesehen", "planned")),
        "running": Term("laufend", "running", ("läuft", "aktiv", "in Umsetzung", "ongoing")),
        "done": Term("abgeschlossen", "done", ("fertig", "beendet", "completed", "finished")),
        "dropped": Term("aufgegeben", "dropped", ("abgebrochen", "gestrichen", "cancelled")),
    },
    "activity-kind": {
        "visit": Term("Besuch", "visit", ("Delegationsreise", "Delegation", "Reise", "trip")),
        "meeting": Term("Treffen", "meeting", ("Sitzung", "Besprechung", "Gespräch")),
        "round-table": Term("Runder Tisch", "round table", ("Rundtisch",)),
        "event": Term("Veranstaltung", "event", ("Fest", "Ausstellung", "Konzert", "Festival")),
        "exchange": Term("Austausch", "exchange", ("Jugendaustausch", "Schüleraustausch")),
        "conference": Term("Konferenz", "conference", ("Tagung", "Kongress", "congress")),
        "other": Term("Sonstiges", "other", ("Andere", "Anderes", "sonstige")),
    },
    "practice-direction": {
        "learn": Term("übernommen", "taken over", ("lernen", "learned")),
        "teach": Term("weitergegeben", "handed on", ("lehren", "taught")),
    },
    "decision-result": DECISION_RESULTS,
    "resource-source": {
        "own": Term("eigene Mittel", "own funds", ("Eigenmittel", "Haushalt", "budget")),
        "third-party": Term(
            "Drittmittel", "third-party funds", ("Fördermittel", "Zuschuss", "grant")
        ),
    },
    "yes-no": {
        "yes": Term("ja", "yes", ("j", "y", "wahr", "true")),
        "no": Term("nein", "no", ("n", "falsch", "false")),
    },
    "answer": {
        "yes": Term("ja", "yes", ("j", "y", "wahr", "true")),
        "no": Term("nein", "no", ("n", "falsch", "false")),
        "unknown": Term("unbekannt", "unknown", ("weiß nicht", "unklar", "not known")),
    },
    "funding-state": FUNDING_STATES,
    "standard-state": {
        "not-assessed": Term("nicht geprüft", "not assessed", ("ungeprüft", "unassessed")),
        "not-applicable": Term("nicht einschlägig", "not applicable", ("entfällt", "n/a")),
        "open": Term("in Klärung", "open", ("offen", "in Prüfung", "pending")),
        "met": Term("eingehalten", "met", ("erfüllt", "fulfilled", "compliant")),
        "not-met": Term("nicht eingehalten", "not met", ("nicht erfüllt", "verletzt", "violated")),
    },
    "evaluation-result": {
        "continue": Term("fortführen", "continue", ("Verstetigung", "verstetigen", "weiterführen")),
        "develop": Term("weiterentwickeln", "develop further", ("Weiterentwicklung",)),
        "other-form": Term("andere Form", "other form", ("alternative Form", "andere Struktur")),
        "end": Term("beenden", "end", ("Beendigung", "einstellen", "stop")),
    },
    "actor-kind": ACTOR_KINDS,
    "safety": {
        "restricted": Term(
            "geschützt", "restricted", ("vertraulich", "gefährdet", "confidential", "protected")
        ),
    },
    "sector": SECTORS,
    "severity": {
        "error": Term("Fehler", "error", ("errors",)),
        "warning": Term("Warnung", "warning", ("warn", "Warnungen", "warnings")),
        "info": Term("Hinweis", "info", ("note", "information", "Hinweise", "notice")),
        "off": Term("aus", "off", ("abgeschaltet", "ausgeschaltet", "disabled")),
    },
    "audience": {
        "public": Term("öffentlich", "public", ("Öffentlichkeit",)),
        "internal": Term("intern", "internal", ("verwaltungsintern", "nicht öffentlich")),
    },
    "strength": {
        "certain": Term("sicher", "certain", ("gewiss", "sure")),
        "likely": Term("wahrscheinlich", "likely", ("vermutlich", "probable")),
        "possible": Term("möglich", "possible", ("denkbar", "maybe")),
    },
    "overlap-kind": {
        "same-actor": Term("derselbe Akteur", "same actor", ("doppelter Akteur",)),
        "same-partnership": Term(
            "dieselbe Partnerschaft",
            "same partnership",
            ("doppelter Eintrag", "Dublette", "duplicate"),
        ),
        "parallel-structure": Term(
            "Doppelstruktur", "parallel structure", ("Parallelstruktur", "parallel")
        ),
    },
}
"""Name of the vocabulary → code → term, in the order of the record format."""
