"""Words of the fields that say what a partnership is and who works in it."""

from __future__ import annotations

from typing import Final

from partnerkit.words.field_words import FieldWords, field

IDENTITY_FIELDS: Final[dict[str, FieldWords]] = {
    "title": field(
        "Titel",
        "Title",
        "Der Name der Partnerschaft in der Sprache des Registers, "
        "zum Beispiel „Städtepartnerschaft Hamburg–Prag“.",
        "The name of the partnership in the language of the register, "
        'for example "Städtepartnerschaft Hamburg–Prag".',
        "Name",
        "Bezeichnung",
        "Partnerschaft",
    ),
    "titles": field(
        "Titel in anderen Sprachen",
        "Titles in other languages",
        "Der Name in weiteren Sprachen, je Sprachkürzel einer, zum Beispiel "
        "en: Hamburg and Prague.",
        "The name in other languages, one for each language code, for example "
        "en: Hamburg and Prague.",
        "Übersetzungen",
        "translations",
    ),
    "kind": field(
        "Art",
        "Kind",
        "Welche Form die Zusammenarbeit hat: Städtepartnerschaft, Memorandum, "
        "Hochschulpartnerschaft und so weiter.",
        "Which form the cooperation has: twinning, memorandum, university partnership and so on.",
        "Typ",
        "Form",
        "Partnerschaftsart",
        "Art der Partnerschaft",
        "type",
    ),
    "status": field(
        "Status",
        "Status",
        "Wo die Partnerschaft heute steht: von der Idee über aktiv und ruhend bis beendet. "
        "Ideen, Sondierungen und Verhandlungen bleiben intern.",
        "Where the partnership stands today: from idea through active and dormant to ended. "
        "Ideas, explorations and negotiations stay internal.",
        "Stand",
        "Zustand",
        "state",
        "phase",
    ),
    "status_since": field(
        "Status seit",
        "Status since",
        "Seit wann der Status gilt, so genau wie bekannt: 2022 oder 2022-03-01.",
        "Since when the status holds, as exactly as is known: 2022 or 2022-03-01.",
        "Stand seit",
        "seit",
        "since",
    ),
    "status_reason": field(
        "Grund für den Status",
        "Reason for the status",
        "Warum die Partnerschaft ruht, ausgesetzt oder beendet ist. Nur intern sichtbar.",
        "Why the partnership is dormant, suspended or ended. Visible internally only.",
        "Grund",
        "Begründung",
        "reason",
    ),
    "confirmed": field(
        "Zuletzt bestätigt",
        "Last confirmed",
        "Wer zuletzt wann gesagt hat, dass der Stand stimmt. Eine Meldung über die "
        "Unterzeichnung belegt nicht, dass die Partnerschaft heute lebt.",
        "Who last said, and when, that the status is true. A report of the signing does not "
        "prove that the partnership is alive today.",
        "bestätigt",
        "Bestätigung",
        "confirmation",
    ),
    "confirmed.on": field(
        "Bestätigt am",
        "Confirmed on",
        "Der Tag der Bestätigung.",
        "The day of the confirmation.",
        "am",
        "Datum",
        "date",
    ),
    "confirmed.by": field(
        "Bestätigt von",
        "Confirmed by",
        "Die Stelle, die den Stand bestätigt hat, als Kennung eines Akteurs.",
        "The office that confirmed the status, as the id of an actor.",
        "von",
        "Stelle",
    ),
    "home": field(
        "Unsere Seite",
        "Our side",
        "Die Akteure auf unserer Seite. Ohne Angabe gilt, was in partnerkit.yaml unter home steht.",
        "The actors on our side. Left out, what partnerkit.yaml names under home applies.",
        "eigene Seite",
        "Heimat",
        "wir",
    ),
    "counterpart": field(
        "Gegenüber",
        "Counterpart",
        "Die Akteure auf der anderen Seite, zum Beispiel die Partnerstadt; bei einer "
        "Mitgliedschaft das Netzwerk.",
        "The actors on the other side, for example the twin town; for a membership, the network.",
        "Partner",
        "Partnerin",
        "Partnerstadt",
        "Gegenseite",
        "Vertragspartner",
        "partners",
        "counterparts",
    ),
    "lead": field(
        "Federführung",
        "Lead",
        "Die Stelle, die zuständig ist, zum Beispiel die Senatskanzlei. Spätestens mit der "
        "Verhandlung sollte sie feststehen.",
        "The office in charge, for example the Senate Chancellery. It should be settled by the "
        "time of the negotiation.",
        "federführend",
        "Zuständigkeit",
        "zuständig",
        "zuständige Stelle",
        "lead office",
        "office in charge",
        "responsible",
    ),
    "departments": field(
        "Beteiligte Stellen",
        "Departments involved",
        "Andere Ämter und Behörden, die mitarbeiten.",
        "Other offices and authorities that take part.",
        "Behörden",
        "Ämter",
        "Dienststellen",
        "mitwirkende Stellen",
        "offices",
    ),
    "participants": field(
        "Mitwirkende",
        "Participants",
        "Wer sonst mitarbeitet: Vereine, Unternehmen, Schulen, Diaspora-Gruppen.",
        "Who else works in it: associations, firms, schools, diaspora groups.",
        "Beteiligte",
        "Teilnehmer",
        "Akteure",
        "actors",
    ),
    "participants.actor": field(
        "Akteur",
        "Actor",
        "Die Kennung des mitwirkenden Akteurs.",
        "The id of the actor that takes part.",
        "Organisation",
        "Name",
    ),
    "participants.role": field(
        "Rolle",
        "Role",
        "Was der Akteur beiträgt: umsetzend, unterstützend, fördernd, beratend oder begünstigt.",
        "What the actor contributes: implementing, supporting, funding, advisory or beneficiary.",
        "Aufgabe",
        "Funktion",
    ),
    "topics": field(
        "Themen",
        "Topics",
        "Worum es geht, als Codes der Themenliste: economy oder genauer economy/aviation.",
        "What it is about, as codes of the topic list: economy or, finer, economy/aviation.",
        "Thema",
        "Themenfelder",
        "Schwerpunkte",
        "Politikfelder",
        "Handlungsfelder",
        "subjects",
        "fields",
    ),
}
