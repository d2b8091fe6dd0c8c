from __future__ import annotations

import pytest

from partnerkit.matching.evidence import Clue, Evidence, Strength
from partnerkit.matching.overlaps import find_overlaps
from partnerkit.model.types import Audience
from partnerkit.render import as_terminal, render
from partnerkit.render.plain import Plain
from partnerkit.report import Heading
from partnerkit.reports.duplicates import report
from partnerkit.reports.overlap_reasons import reason
from partnerkit.view import View, look
from partnerkit.words.overlap_words import WORDS
from tests.matching.made import register, town

ACTORS = {
    "oslo": "name: Oslo kommune\nkind: municipality\ncountry: NO\n"
    "names: [{name: Oslo, language: de}]",
    "breslau": town("Breslau", "PL"),
    "wroclaw": town("Wrocław", "PL"),
}
BASE = "counterpart: [oslo]\ntopics: [environment/water]\nsigned: 2019-03-02\n"
TIES = {
    "wasser": f"title: Wasser\n{BASE}lead: senatskanzlei\ncontact: europa@stadt.example",
    "klima": f"title: Klima\nkind: declaration\n{BASE.replace('03-02', '05')}lead: umwelt\n"
    "distinct_from: [{partnership: alt, verdict: distinct, because: Anderes Haus}]",
    "alt": f"title: Altes\nkind: letter-of-intent\n{BASE}home: [uhh]\nstatus: dormant\n"
    "distinct_from: [{partnership: wasser, verdict: distinct, because: War so, until: 2020}]",
}


def view() -> View:
    return look(register(ACTORS, TIES), Audience.INTERNAL)


def said(evidence: Evidence, lang: str) -> str:
    return "".join(map(Plain(lang, {}).write, reason(evidence, view())))


def test_a_report_in_german() -> None:
    seen = view()
    text = as_terminal.render(report(seen, find_overlaps(seen.register)), "de", width=80)
    for part in (
        "3 Überschneidungen (sicher: 1, wahrscheinlich: 2, möglich: 0)",
        "Vielleicht derselbe Akteur",
        "„Breslau“ und „Wrocław“ sind Namen desselben Ortes",
        "sicher: Das Gegenüber ist dasselbe: Oslo.",
        "europa@stadt.example",
        "Urteil abgelaufen am 2020",
        "Bereits beurteilt",
        "Grund: Anderes Haus",
    ):
        assert part in text, part
    assert max(map(len, text.split("\n"))) <= 80


def test_a_heading_claims_no_more_than_the_groups_below_it() -> None:
    whole = register(ACTORS, {"a": BASE, "b": BASE})
    found = find_overlaps(whole)
    assert Strength.CERTAIN in {group.strength for group in found.groups}
    headings = {
        str(block.text)
        for block in report(look(whole, Audience.INTERNAL), found).blocks
        if isinstance(block, Heading) and block.level == 2
    }
    assert headings == {str(WORDS["same-partnership"]), str(WORDS["same-actor-perhaps"])}


@pytest.mark.parametrize("form", ["markdown", "html", "csv", "xlsx", "json"])
@pytest.mark.parametrize("lang", ["de", "en"])
def test_every_format_can_show_it(form: str, lang: str) -> None:
    seen = view()
    content = render(report(seen, find_overlaps(seen.register)), form, lang)
    text = content if isinstance(content, str) else content.decode("utf-8", "replace")
    assert form == "xlsx" or "Wasser" in text


def test_a_register_without_overlaps_says_so() -> None:
    seen = look(register({}), Audience.INTERNAL)
    text = as_terminal.render(report(seen, find_overlaps(seen.register)), "en")
    assert "Nothing overlaps, as far as the records show." in text


def test_contradictions_are_named() -> None:
    ties = {
        **TIES,
        "wasser": TIES["wasser"] + "\ndistinct_from: [{partnership: klima, verdict: distinct}]",
        "klima": TIES["klima"].replace("alt", "wasser").replace("distinct,", "intended-parallel,"),
    }
    seen = look(register(ACTORS, ties), Audience.INTERNAL)
    text = as_terminal.render(report(seen, find_overlaps(seen.register)), "de")
    assert "Klima (klima) und Wasser (wasser): Die Urteile lauten verschieden" in text


@pytest.mark.parametrize(
    ("clue", "values", "de"),
    [
        (Clue.SAME_NAME, {"first": "A", "second": "A"}, "Beide heißen „A“."),
        (
            Clue.SAME_NAME,
            {"first": "Köln", "second": "Koeln"},
            "„Köln“ und „Koeln“ sind bis auf die Schreibung ein Name.",
        ),
        (
            Clue.SIGNED_TOGETHER,
            {"first": "2019-03-02", "second": "2019-03-02"},
            "Unterzeichnet wurden beide am selben Tag: 02.03.2019.",
        ),
        (
            Clue.SIGNED_TOGETHER,
            {"first": "2019", "second": "2019"},
            "Unterzeichnet wurden beide 2019, soweit das Datum bekannt ist.",
        ),
        (
            Clue.SIGNED_TOGETHER,
            {"first": "2019", "second": "2019-03"},
            "Die Daten der Unterzeichnung passen zueinander: 2019 und März 2019.",
        ),
        (
            Clue.SIGNED_UNKNOWN,
            {"first": None, "second": "1989"},
            "Nur einer nennt den Tag der Unterzeichnung: 1989.",
        ),
        (
            Clue.SIGNED_UNKNOWN,
            {"first": None, "second": None},
            "Keiner nennt den Tag der Unterzeichnung.",
        ),
        (
            Clue.SHARED_TOPICS,
            {"topics": ("environment/water",)},
            "Gemeinsam ist ihnen: Umwelt: Wasser.",
        ),
        (Clue.BOTH_RUN, {"since": 2019}, "Nebeneinander laufen sie seit 2019."),
        (
            Clue.AMBIGUOUS,
            {"name": "Friedberg", "count": 2, "country": "DE"},
            "Mehrere Orte heißen „Friedberg“ (Deutschland: 2); gemeint sein kann nur einer.",
        ),
        (
            Clue.RENEWED,
            {"old": "alt", "new": "weg"},
            "Altes (alt) wird fortgesetzt durch weg.",
        ),
    ],
)
def test_sentences(clue: Clue, values: dict[str, object], de: str) -> None:
    assert said(Evidence(clue, values), "de") == de
    assert said(Evidence(clue, values), "en") != de
