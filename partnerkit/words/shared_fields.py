"""Words of the fields that partnerships and actors share: sources, disputes, old ids."""

from __future__ import annotations

from typing import Final

from partnerkit.words.field_words import FieldWords, field

SOURCE_FIELDS: Final[dict[str, FieldWords]] = {
    "sources": field(
        "Quellen",
        "Sources",
        "Woher die Angaben stammen; mindestens eine Quelle, jede mit Adresse oder Titel.",
        "Where the facts come from; at least one source, each with an address or a title.",
        "Quelle",
        "Belege",
        "Nachweise",
        "Fundstelle",
        "references",
        "links",
    ),
    "sources.url": field(
        "Adresse (URL)",
        "Address (URL)",
        "Die Webadresse der Quelle, oder „seed:“ und der Dateiname eines Gründungsdokuments.",
        'The web address of the source, or "seed:" and the file name of a founding document.',
        "Link",
        "Adresse",
        "Webadresse",
        "href",
    ),
    "sources.title": field(
        "Titel der Quelle",
        "Title of the source",
        "Wie die Seite oder das Dokument heißt, zum Beispiel „Drucksache 21/11983“.",
        'What the page or document is called, for example "Drucksache 21/11983".',
        "Titel",
        "Name",
    ),
    "sources.publisher": field(
        "Herausgeber",
        "Publisher",
        "Wer die Quelle veröffentlicht hat, zum Beispiel die Senatskanzlei.",
        "Who published the source, for example the Senate Chancellery.",
        "Herausgeberin",
        "Stelle",
        "Autor",
        "author",
    ),
    "sources.accessed": field(
        "Abgerufen am",
        "Accessed on",
        "An welchem Tag die Quelle gelesen wurde; Webseiten ändern sich.",
        "The day on which the source was read; web pages change.",
        "Abruf",
        "Abrufdatum",
        "gelesen am",
        "retrieved",
    ),
    "sources.supports": field(
        "Belegt die Felder",
        "Supports the fields",
        "Die Namen der Felder, die diese Quelle belegt, zum Beispiel signed und counterpart.",
        "The names of the fields that this source proves, for example signed and counterpart.",
        "belegt",
        "Felder",
        "proves",
    ),
}

FORMER_IDS: Final = field(
    "Frühere Kennungen",
    "Former ids",
    "Kennungen, die dieser Eintrag früher hatte oder übernommen hat; Verweise darauf gelten "
    "weiter.",
    "Ids that this record had before or took over; references to them stay valid.",
    "alte IDs",
    "frühere IDs",
    "alte Kennungen",
    "old ids",
)

NOTES: Final = field(
    "Interne Bemerkungen",
    "Internal notes",
    "Freier Text für die Verwaltung; er erscheint in keiner öffentlichen Ausgabe.",
    "Free text for the administration; it appears in no public output.",
    "Bemerkungen",
    "Bemerkung",
    "Notizen",
    "Anmerkungen",
    "Kommentar",
    "comments",
    "remarks",
)

CONTACT: Final = field(
    "Funktionspostfach",
    "Contact mailbox",
    "Ein Postfach der Stelle, zum Beispiel international@example.org; nie die Adresse einer "
    "Person.",
    "A mailbox of the office, for example international@example.org; never a person's address.",
    "Kontakt",
    "Ansprechstelle",
    "Ansprechpartner",
    "Ansprechperson",
    "E-Mail",
    "Postfach",
    "email",
    "mail",
)
