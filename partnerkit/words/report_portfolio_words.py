"""What the report on the portfolio says."""

from __future__ import annotations

from typing import Final

from partnerkit.words.report_column_words import COLUMNS
from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    **COLUMNS,
    "summary": Word(
        "Wie sich die Partnerschaften verteilen: Länder, Ländergruppen, Themen, Arten, Ebenen, "
        "Jahre; Zielwerte und Konzentration",
        "How partnerships are spread: countries, groups, topics, kinds, levels, years; targets "
        "and concentration",
    ),
    "title": Word("Verteilung der Partnerschaften", "Portfolio of the partnerships"),
    "intro": Word(
        "{number}, davon {active} aktiv. Anteile beziehen sich auf alle {whole}.",
        "{number}, {active} of them active. Shares refer to all {whole}.",
    ),
    "empty": Word(
        "Das Register enthält noch keine Partnerschaft.", "The register holds no partnership yet."
    ),
    "level": Word("Ebene unserer Seite", "Level of our side"),
    "share": Word("Anteil", "Share"),
    "no-country": Word("ohne Gegenüber", "without a counterpart"),
    "no-level": Word("nicht bekannt", "not known"),
    "several": Word(
        "Eine Partnerschaft, zu der mehreres gehört, zählt unter jedem davon.",
        "A partnership to which several belong counts under each of them.",
    ),
    "groups": Word("Ländergruppen", "Groups of countries"),
    "group": Word("Gruppe", "Group"),
    "group-as-of": Word("Stand der Liste", "List as of"),
    "group-countries": Word("Länder der Liste", "Countries on the list"),
    "group-source": Word("Quelle der Liste", "Source of the list"),
    "no-groups": Word(
        "Das Register nennt keine Ländergruppen; sie stehen in partnerkit.yaml unter "
        "„country_groups“.",
        "The register names no groups of countries; they stand in partnerkit.yaml under "
        '"country_groups".',
    ),
    "unknown-group": Word(
        "--group: Die Ländergruppe „{id}“ kennt das Register nicht; bekannt sind: {known}.",
        '--group: the register does not know the group "{id}"; known are: {known}.',
    ),
    "no-known": Word("keine", "none"),
    "years": Word("Unterzeichnet und in Kraft, nach Jahren", "Signed and in force, by year"),
    "in-force": Word("In Kraft am Jahresende", "In force at the end of the year"),
    "years-note": Word(
        "In Kraft: bis dahin unterzeichnet und nicht vorher beendet, ausgelaufen oder ausgesetzt. "
        "Ohne Datum der Unterzeichnung bleibt eine Partnerschaft hier außen vor.",
        "In force: signed by then and not ended, expired or suspended before. A partnership "
        "without the date of its signature is left out here.",
    ),
    "years-before": Word("bis {year}", "until {year}"),
    "year-so-far": Word("{year}, bisher", "{year}, so far"),
    "no-years": Word(
        "Keine Partnerschaft nennt ein Datum der Unterzeichnung.",
        "No partnership states the date of its signature.",
    ),
    "targets": Word("Zielwerte", "Targets"),
    "target-of": Word("Anteil von", "Share of"),
    "target": Word("Ziel", "Target"),
    "target-by": Word("bis", "by"),
    "actual": Word("Heute", "Today"),
    "distance": Word("Abstand", "Distance"),
    "reached": Word("erreicht", "reached"),
    "points": Word("{n} Prozentpunkte fehlen", "{n} percentage points short"),
    "one-point": Word("1 Prozentpunkt fehlt", "1 percentage point short"),
    "percent": Word("{n} %", "{n} %"),
    "concentration": Word("Konzentration", "Concentration"),
    "largest": Word("Größter Anteil", "Largest share"),
    "by": Word("Nach", "By"),
    "hhi": Word("HHI", "HHI"),
    "equal": Word("wie gleich verteilt auf", "as if spread evenly over"),
    "hhi-note": Word(
        "HHI (Herfindahl-Hirschman-Index): Summe der quadrierten Anteile, zwischen nahe 0 (breit "
        "verteilt) und 1 (alles bei einem). Sein Kehrwert sagt, wie vielen gleich großen die "
        "Verteilung entspricht. Gerechnet wird mit allen Zuordnungen, die etwas nennen; eine "
        "Partnerschaft mit zwei Ländern sind zwei. Quelle: A. O. Hirschman, The Paternity of an "
        "Index, American Economic Review 54 (1964), S. 761.",
        "HHI (Herfindahl-Hirschman index): the sum of the squared shares, between nearly 0 (widely "
        "spread) and 1 (all with one). Its reciprocal says how many of equal size the spread "
        "amounts to. Counted are all assignments that state something; a partnership with two "
        "countries makes two. Source: A. O. Hirschman, The Paternity of an Index, American "
        "Economic Review 54 (1964), p. 761.",
    ),
    "spread": Word(
        "Nach Ländern verteilen sich die Partnerschaften, als wären es {equal} gleich große Länder",
        "By country the partnerships are spread as if over {equal} countries of equal size",
    ),
    "largest-is": Word("; den größten Anteil hat ", "; the largest share has "),
    "with": Word(" mit ", " with "),
    "no-more-than": Word("; kein Land hat mehr als ", "; no country has more than "),
    "equally-large": Word("{n} gleich große", "{n} of equal size"),
    "gap-country": Word("ohne Land des Gegenübers", "without the country of the counterpart"),
    "gap-topics": Word("ohne Thema", "without a topic"),
    "gap-signed": Word("ohne Datum der Unterzeichnung", "without the date of the signature"),
}
