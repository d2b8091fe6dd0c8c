"""Headings, labels and sentences of the web site."""

from __future__ import annotations

from typing import Final

from partnerkit.words.report_column_words import COLUMNS
from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    **COLUMNS,
    "skip": Word("Zum Inhalt", "Skip to content"),
    "navigation": Word("Hauptnavigation", "Main navigation"),
    "languages": Word("Sprache", "Language"),
    "breadcrumb": Word("Sie sind hier", "You are here"),
    "start": Word("Start", "Start"),
    "countries": Word("Länder", "Countries"),
    "offices": Word("Zuständige Stellen", "Offices in charge"),
    "goals": Word("Strategische Ziele", "Strategic goals"),
    "overlaps": Word("Überschneidungen", "Overlaps"),
    "about": Word("Daten und Hintergrund", "Data and background"),
    "internal": Word(
        "Interne Fassung: nicht zur Veröffentlichung bestimmt.",
        "Internal version: not meant for publication.",
    ),
    "as-of": Word("Stand", "As of"),
    "commit": Word("Fassung", "Version"),
    "imprint": Word("Impressum", "Imprint"),
    "accessibility": Word("Erklärung zur Barrierefreiheit", "Accessibility statement"),
    "publisher": Word("Herausgeber", "Publisher"),
    "made-with": Word(
        "Aus dem Register erzeugt; jede Angabe nennt ihre Quelle.",
        "Made from the register; every statement names its source.",
    ),
    "intro": Word(
        "Mit wem die Stadt international zusammenarbeitet: Städtepartnerschaften, Verträge und "
        "Netzwerke der Verwaltung, der Bezirke, Hochschulen, Kammern und Häfen, mit Belegen.",
        "With whom the city works internationally: twin towns, agreements and networks of its "
        "administration, districts, universities, chambers and ports, with sources.",
    ),
    "figures": Word("In Zahlen", "Key figures"),
    "figure-partnerships": Word("Partnerschaften", "partnerships"),
    "figure-active": Word("davon als aktiv geführt", "of them listed as active"),
    "figure-partners": Word("Partner", "partners"),
    "figure-countries": Word("Länder", "countries"),
    "map": Word("Wo die Partner sind", "Where the partners are"),
    "map-alt": Word(
        "Weltkarte mit einem Punkt je Partnerort; dieselben Orte stehen unter der Karte nach "
        "Ländern.",
        "World map with a dot for each place of a partner; the same places are listed by country "
        "below the map.",
    ),
    "map-note": Word(
        "Grenzen nach Natural Earth, an der Sicht der Vereinten Nationen ausgerichtet; sie sagen "
        "nichts über die Haltung der Stadt. {places}",
        "Borders by Natural Earth, following the view of the United Nations; they do not state a "
        "position of the city. {places}",
    ),
    "map-places": Word(
        "{shown} von {all} Partnern haben einen Ort mit Koordinaten.",
        "{shown} of {all} partners have a place with coordinates.",
    ),
    "map-list": Word("Die Karte in Worten", "The map in words"),
    "history": Word("Was sich geändert hat", "What has changed"),
    "detail": Word("Angabe", "Detail"),
    "before": Word("vorher", "before"),
    "after": Word("nachher", "after"),
    "edited": Word("geändert", "changed"),
    "changed": Word("Geändert", "Changed"),
    "added": Word("ins Register aufgenommen", "added to the register"),
    "news": Word("Neu und geändert", "New and changed"),
    "newest": Word("Zuletzt unterzeichnet", "Signed most recently"),
    "due": Word("Was ansteht", "What is due"),
    "all": Word("Alle {number} Partnerschaften ansehen", "See all {number} partnerships"),
    "search": Word("Suchen", "Search"),
    "search-label": Word("Partnerschaft, Ort, Thema suchen", "Search partnership, place, topic"),
    "any": Word("alle", "all"),
    "reset": Word("Zurücksetzen", "Reset"),
    "found": Word("{found} von {all} Partnerschaften", "{found} of {all} partnerships"),
    "nothing-found": Word(
        "Nichts gefunden. Suchen Sie nach einem kürzeren Wort oder nehmen Sie eine Einschränkung "
        "zurück.",
        "Nothing found. Search for a shorter word, or take back a restriction.",
    ),
    "more": Word("Weitere zeigen", "Show more"),
    "sort-by": Word("Sortieren nach", "Sort by"),
    "no-script": Word(
        "Suchen und Eingrenzen brauchen JavaScript; die Liste steht auch ohne da.",
        "Search and filters need JavaScript; the list is here without it as well.",
    ),
    "pages": Word("Seiten der Liste", "Pages of the list"),
    "page": Word("Seite {number}", "Page {number}"),
    "partner": Word("Partner", "Partner"),
    "number": Word("Anzahl", "Number"),
    "office": Word("Stelle", "Office"),
    "period": Word("Zeitraum", "Period"),
    "timeline": Word("Zeitleiste", "Timeline"),
    "event": Word("Ereignis", "Event"),
    "event-signed": Word("Unterzeichnet", "Signed"),
    "event-start": Word("Laufzeit beginnt", "Term begins"),
    "event-end": Word("Laufzeit endet", "Term ends"),
    "event-status": Word("Status seither: {status}", "Status since then: {status}"),
    "event-confirmed": Word("Status zuletzt bestätigt", "Status last confirmed"),
    "event-project-start": Word("Projekt beginnt: {title}", "Project begins: {title}"),
    "event-project-end": Word("Projekt endet: {title}", "Project ends: {title}"),
    "event-decision": Word("Beschluss: {title}", "Decision: {title}"),
    "event-evaluation-due": Word("Evaluation fällig", "Evaluation due"),
    "event-evaluated": Word("Evaluation abgeschlossen", "Evaluation completed"),
    "event-review": Word("Nächste Durchsicht", "Next review"),
    "event-goal": Word("Ziel fällig: {title}", "Goal due: {title}"),
    "involved-lead": Word("Federführend", "In charge"),
    "involved-party": Word("Als Partner", "As a party"),
    "involved-other": Word("Außerdem beteiligt", "Also involved"),
    "parts": Word("Dazu gehören", "Parts of it"),
    "no-ties": Word("Keine Partnerschaft verzeichnet.", "No partnership is recorded."),
    "goal-uncovered": Word(
        "Diesem Ziel ist noch keine Partnerschaft zugeordnet.",
        "No partnership is assigned to this goal yet.",
    ),
    "without-goal": Word("ohne strategisches Ziel", "without a strategic goal"),
    "nothing-due": Word(
        "In den nächsten sechs Monaten ist nichts fällig.",
        "Nothing is due within the next six months.",
    ),
    "more-due": Word(
        "Das sind die ersten von {number}; alle stehen im Kalender unter „Daten und Hintergrund“.",
        'These are the first of {number}; all are in the calendar below "Data and background".',
    ),
    "subtopics": Word("Engere Themen", "Narrower topics"),
    "downloads": Word("Daten zum Herunterladen", "Data to download"),
    "download-json": Word("Alle Partnerschaften als JSON", "All partnerships as JSON"),
    "download-csv": Word("Alle Partnerschaften als CSV (Excel)", "All partnerships as CSV (Excel)"),
    "download-ics": Word("Termine als Kalender (iCalendar)", "Dates as a calendar (iCalendar)"),
    "download-atom": Word("Neuigkeiten als Feed (Atom)", "News as a feed (Atom)"),
    "download-dcat": Word(
        "Beschreibung des Datensatzes (DCAT-AP.de, JSON-LD)",
        "Description of the data set (DCAT-AP.de, JSON-LD)",
    ),
    "licence": Word(
        "Die Daten stehen unter CC0 1.0 und dürfen frei verwendet werden.",
        "The data are under CC0 1.0 and may be used freely.",
    ),
    "how": Word("Wie das Register geführt wird", "How the register is kept"),
    "how-text": Word(
        "Jede Partnerschaft ist eine Datei mit ihren Quellen. Was keine Quelle sagt, bleibt offen; "
        "wo Quellen einander widersprechen, stehen beide Angaben da. Eine Meldung über eine "
        "Unterzeichnung belegt das Datum, nicht, dass die Zusammenarbeit heute noch lebt: dafür "
        "gibt es die Bestätigung durch die zuständige Stelle.",
        "Each partnership is a file with its sources. What no source says stays open; where "
        "sources contradict each other, both statements are shown. A report of a signing proves "
        "the date, not that the cooperation is alive today: that is what the confirmation by the "
        "office in charge is for.",
    ),
    "gaps": Word("Was die Einträge nicht sagen", "What the entries do not say"),
    "fields": Word("Die Felder eines Eintrags", "The fields of an entry"),
    "field": Word("Feld", "Field"),
    "meaning": Word("Bedeutung", "Meaning"),
    "not-stated": Word("keine Angabe", "not stated"),
    "built": Word(
        "{number} Dateien in „{folder}“: {written} geschrieben, {removed} entfernt.",
        '{number} files in "{folder}": {written} written, {removed} removed.',
    ),
    "leak": Word(
        "{file}: zeigt „{field}“ aus {record}; das Feld ist intern",
        '{file}: shows "{field}" of {record}; the field is internal',
    ),
    "leak-name": Word(
        "{file}: nennt einen Akteur, dessen Nennung Menschen gefährden kann",
        "{file}: names an actor whose naming could endanger people",
    ),
    "no-leak": Word(
        "Nichts Internes in der öffentlichen Fassung gefunden.",
        "Nothing internal found in the public version.",
    ),
}
