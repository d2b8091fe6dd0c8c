"""What the rules on links, dates and lists find, and what they leave in peace."""

from __future__ import annotations

import pytest

from partnerkit.lint import all_rules
from partnerkit.message import sentence
from tests.examples import faults


def _url(address: str) -> str:
    return f'sources:\n  - url: "{address}"\n'


@pytest.mark.parametrize(
    ("address", "variant"),
    [
        ("https://www.hamburg.de/?utm_source=x", ""),
        ("https://www.hamburg.de/?id=3&fbclid=abc", ""),
        ("https://www.hamburg.de/?utm_source=x&fbclid=abc&sid=geheim123", "access"),
        ("https://www.hamburg.de/?access_token=abc", "access"),
        ("https://www.hamburg.de/#token=abc", "access"),
        ("https://www.hamburg.de/a;jsessionid=0815", "access"),
        ("https://www.hamburg.de@evil.example/", "user"),
        ("https://user:geheim@intranet.hamburg.de/", "user"),
        ("http://169.254.169.254/latest/meta-data/", "inside"),
        ("http://10.0.0.1/", "inside"),
        ("http://192.168.1.1:8080/", "inside"),
        ("http://127.0.0.1", "inside"),
        ("http://2130706433/", "inside"),
        ("http://0x7f.1/", "inside"),
        ("http://0177.0.0.1/", "inside"),
        ("http://[::1]/", "inside"),
        ("http://[fd00::1]/x", "inside"),
        ("http://localhost:8000/", "inside"),
        ("https://intranet/", "inside"),
        ("https://intranet.hamburg.de/", "inside"),
        ("https://server.local/", "inside"),
        ("https://sharepoint.intern/x", "inside"),
        ("https://www.xn--hmburg-3nf.de/", "letters"),
        ("https://evil\u3002example/", "letters"),
        ("https://www.hаmburg.de/", "letters"),
        ("https://www.münchen.de/", "letters"),
        ("https://xn--99999999.de/", "letters"),
        (f"https://xn--{'a' * 64}.de/", "letters"),
        ("https://www.hamburg.de/%0d%0aSet-Cookie:%20x", "control"),
        ("https://www.hamburg.de/a%00", "control"),
        ("https://www.hamburg.de/?a=1&amp;b=2", "source"),
    ],
)
def test_suspicious_url(address: str, variant: str) -> None:
    found = faults("suspicious-url", _url(address))
    assert [fault.variant for fault in found] == [variant]


@pytest.mark.parametrize(
    "address",
    [
        "https://www.hamburg.de/oslo?id=3&page=2#anker",
        "https://www.hamburg.de/suche?q=partnerschaft",
        "https://8.8.8.8/",
        "https://[2606:4700::1111]/",
        "https://www.xn--mnchen-3ya.de/",
        "https://www.hamburg.de/@oslo",
        "https://www.landtag.de/intranet",
        "https://www.who.int/hamburg",
        "https://www.hamburg.de/a_(b)",
        "seed:motion-22-1234.pdf",
    ],
)
def test_no_suspicious_url(address: str) -> None:
    assert faults("suspicious-url", _url(address)) == []


@pytest.mark.parametrize(
    ("address", "variant", "meant"),
    [
        ("www.hamburg.de/oslo", "", "https://www.hamburg.de/oslo"),
        ("//www.hamburg.de", "", "https://www.hamburg.de"),
        ("https:/www.hamburg.de", "", "https://www.hamburg.de"),
        ("../../admin", "", ""),
        ("mailto:erika@privat.example", "", ""),
        ("javascript:alert(1)", "", ""),
        ("ftp://www.hamburg.de", "", ""),
        ("https://www.hamburg.de/a b", "sign", ""),
        ("https://a.example/)[x](javascript:alert(1)", "sign", ""),
        ("https://[::1", "sign", ""),
        ("https://a.de/?x[y]=1", "sign", "https://a.de/?x%5By%5D=1"),
        ("https://", "sign", ""),
        ("https://...", "sign", ""),
        ("", "", ""),
    ],
)
def test_bad_url(address: str, variant: str, meant: str) -> None:
    found = faults("bad-url", _url(address))
    assert [(f.variant, f.values.get("meant", "")) for f in found] == [(variant, meant)]


def test_founding_document_is_no_website() -> None:
    found = faults("bad-url", "# data/actors/oslo.yaml\nwebsite: seed:motion.pdf\n")
    assert [fault.variant for fault in found] == ["seed"]


@pytest.mark.parametrize(
    ("value", "variant", "meant"),
    [
        ("12.07.1958", "", "1958-07-12"),
        ("2024-2-8", "", "2024-02-08"),
        ("2024-02-28T23:30:00-11:00", "", "2024-02-28"),
        ("yes", "", ""),
        ("1709078400", "", ""),
        ("2024-02-30", "calendar", ""),
        ("2024-13", "calendar", ""),
        ("0000-02-30", "calendar", ""),
        ('""', "", ""),
    ],
)
def test_bad_date(value: str, variant: str, meant: str) -> None:
    found = faults("bad-date", f"signed: {value}\n")
    assert [(f.variant, f.values.get("meant", "")) for f in found] == [(variant, meant)]


@pytest.mark.parametrize("value", ["0000-01-01", "0799", "2127", "9999-12-31"])
def test_implausible_date(value: str) -> None:
    block = f"signed: {value}\nterm:\n  start: 1989\n  end: {value}\n"
    block += f"activities:\n  - on: {value}\n    title: x\n"
    found = faults("implausible-date", block)
    assert [f.key_path for f in found] == [
        ("signed",),
        ("term", "end"),
        ("activities", 0, "on"),
    ]
    assert found[0].values["year"] == value[:4]


def test_plausible_dates() -> None:
    assert faults("implausible-date", "signed: 0836\nterm:\n  start: 1989\n  end: 2126-12\n") == []
    assert faults("implausible-date", "# data/actors/oslo.yaml\nfrom: 0100\n") == []
    risk = "risk:\n  assessed_on: 2020\n  approval:\n    on: 2020\n"
    assert faults("implausible-date", risk) == []
    risk = "risk:\n  approval:\n    on: 0001\n"
    assert len(faults("implausible-date", risk)) == 1


@pytest.mark.parametrize(
    ("block", "count", "variant"),
    [
        ("topics:\n  - culture\n  - sport\n  - culture\n  - culture\n", 3, ""),
        ("projects:\n  - title: a\n  - title: a\n", 2, ""),
        ("projects:\n  - title: a\n    topics: [sport, sport]\n", 2, ""),
        (
            "# partnerkit.yaml\nstrategic_goals:\n  - {id: a, text: x}\n  - {id: a, text: y}\n",
            2,
            "key",
        ),
        ("# data/actors/oslo.yaml\naliases: [x, x]\n", 2, ""),
    ],
)
def test_repeated_item(block: str, count: int, variant: str) -> None:
    found = faults("repeated-item", block)
    assert [(f.values["count"], f.variant) for f in found] == [(count, variant)]
    assert found[0].related[0] < found[0].span


@pytest.mark.parametrize(
    ("block", "name"),
    [
        ("resources:\n  - {year: 2024, euros: 500}\n  - {year: 2024, euros: 500}\n", "2024, 500"),
        ("decisions:\n  - votes: {for: 1}\n  - votes: {for: 1}\n", "1"),
        ("decisions:\n  - {result: noted}\n  - {result: noted}\n", "noted"),
        ("projects:\n  - {state: done, title: A}\n  - {state: done, title: A}\n", "A"),
    ],
)
def test_a_repeated_item_is_named_by_what_it_says(block: str, name: str) -> None:
    (found,) = faults("repeated-item", block)
    assert found.values["value"] == name


def test_similar_items_are_no_repetition() -> None:
    block = (
        "activities:\n  - title: a\n    on: 2020\n  - title: a\n    on: 2021\n"
        "decisions:\n  - votes: {for: 1}\n  - votes: {for: 2}\n"
    )
    assert faults("repeated-item", block) == []


@pytest.mark.parametrize(
    ("block", "meant"),
    [
        ("resources:\n  - year: 2025\n    euros: 30.000 €\n", "30000"),
        ("resources:\n  - year: 2025\n    euros: 1.234,50\n", "1234.50"),
        ("resources:\n  - year: 2025\n    euros: 1,234.50 EUR\n", "1234.50"),
        ("resources:\n  - year: 2025\n    staff_fte: 0,5\n", "0.5"),
        ("resources:\n  - year: 2025\n    euros: 30 000\n", "30000"),
        ("resources:\n  - year: zwanzig\n", ""),
    ],
)
def test_wrong_number(block: str, meant: str) -> None:
    assert [f.values["meant"] for f in faults("wrong-type", block)] == [meant]


@pytest.mark.parametrize(
    ("block", "variant"),
    [
        ("title:\n  - a\n", ""),
        ("topics: culture\n", "list"),
        ("term: 2020\n", "mapping"),
        ("titles: Hamburg\n", "mapping"),
        ("sources:\n  - https://www.hamburg.de\n", "mapping"),
        ("topics:\n  - culture: x\n", ""),
        ("kind: [twinning]\n", ""),
        ("counterpart:\n  -oslo\n", "list"),
    ],
)
def test_wrong_type(block: str, variant: str) -> None:
    assert [fault.variant for fault in faults("wrong-type", block)] == [variant]


@pytest.mark.parametrize(
    ("block", "variant", "meant"),
    [
        ("titel: x\n", "", ["title"]),
        ("id: beispiel\n", "id", None),
        ("website: https://www.hamburg.de\n", "elsewhere", None),
        ("qqq: x\n", "", None),
        ("term:\n  ende: 2020\n", "", ["end"]),
        ("? a\n: b\n", "", None),
    ],
)
def test_unknown_field(block: str, variant: str, meant: list[str] | None) -> None:
    found = faults("unknown-field", block)
    assert [(f.variant, f.values.get("meant")) for f in found] == [(variant, meant)]


@pytest.mark.parametrize(
    ("block", "variant", "meant"),
    [
        ("status: aktiv\n", "", ["active"]),
        ("kind: Partnerstadt\n", "", ["twinning"]),
        ("status: qqq\n", "choices", []),
        ("titles:\n  Deutsch: x\n", "language", None),
        ('status: ""\n', "choices", []),
    ],
)
def test_unknown_value(block: str, variant: str, meant: list[str] | None) -> None:
    found = faults("unknown-value", block)
    assert [(f.variant, f.values.get("meant")) for f in found] == [(variant, meant)]
    text = sentence(all_rules()["unknown-value"], found[0], "de")
    assert variant != "choices" or "active, dormant" in text


@pytest.mark.parametrize(
    ("block", "variant", "meant"),
    [
        ("lead: Senatskanzlei Hamburg\n", "", ["senatskanzlei-hamburg"]),
        ("lead: Köln, Amt 3\n", "", ["koeln-amt-3"]),
        ("lead: ../../etc/passwd\n", "", ["etc-passwd"]),
        ("lead: '!!'\n", "", []),
        (f"lead: {'a-' * 3000}!\n", "", []),
        (
            "# data/actors/oslo.yaml\nwikidata: https://www.wikidata.org/wiki/Q585\n",
            "wikidata",
            ["Q585"],
        ),
        ("# data/actors/oslo.yaml\nror: https://ror.org/01xtthb56\n", "ror", ["01xtthb56"]),
        ("# data/actors/oslo.yaml\nror: x\n", "ror", []),
    ],
)
def test_bad_identifier(block: str, variant: str, meant: list[str]) -> None:
    found = faults("bad-identifier", block)
    assert [(f.variant, f.values["meant"]) for f in found] == [(variant, meant)]


@pytest.mark.parametrize(
    ("contact", "variant", "meant"),
    [
        ("Referat, 040 428310", "", []),
        ("mailto:international@hamburg.de", "", ["international@hamburg.de"]),
        ("a@hamburg.de; b@hamburg.de", "several", None),
        ("a" * 64 + "@" + "a." * 5000 + "!", "", []),
    ],
)
def test_bad_contact(contact: str, variant: str, meant: list[str] | None) -> None:
    found = faults("bad-contact", f'contact: "{contact}"\n')
    assert [(f.variant, f.values.get("meant")) for f in found] == [(variant, meant)]


@pytest.mark.parametrize(
    ("block", "rule", "variant"),
    [
        ("title:\n", "missing-field", "empty"),
        ('title: ""\n', "missing-field", "empty"),
        ("counterpart:\n", "missing-field", "empty"),
        ("counterpart: []\n", "missing-field", ""),
        ("# without: title\n", "missing-field", ""),
        ("projects:\n  - state: running\n", "missing-field", "inside"),
        ("departments:\n", "empty-value", ""),
        ('purpose: " "\n', "empty-value", "text"),
        ("topics:\n  - culture\n  -\n", "empty-value", "item"),
    ],
)
def test_what_is_missing(block: str, rule: str, variant: str) -> None:
    assert [fault.variant for fault in faults(rule, block)] == [variant]
    other = {"missing-field": "empty-value", "empty-value": "missing-field"}[rule]
    assert faults(other, block) == []


@pytest.mark.parametrize(
    ("line", "rule", "variant"),
    [
        ("# partnerkit: ignore[missing-lead]", "ignore-without-reason", ""),
        ("# partnerkit: ignore[mising-lead] weil", "unknown-ignore", ""),
        ("# partnerkit: ignore missing-lead weil", "unknown-ignore", "form"),
        ("# partnerkit ignore[missing-lead] weil", "unknown-ignore", "form"),
        ("# partnerkit: disable=missing-lead", "unknown-ignore", "form"),
        ("# partnerkit: ignore[bad-date] weil", "unused-ignore", ""),
    ],
)
def test_ignores(line: str, rule: str, variant: str) -> None:
    assert [fault.variant for fault in faults(rule, f"{line}\nsigned: 1958\n")] == [variant]


def test_ignores_that_hold() -> None:
    block = "# partnerkit: ignore[implausible-date] so in der Urkunde\nsigned: 0500\n"
    for rule in ("implausible-date", "ignore-without-reason", "unknown-ignore", "unused-ignore"):
        assert faults(rule, block) == []
    assert faults("unknown-ignore", "# in partnerkit.yaml steht mehr\nsigned: 1958\n") == []
