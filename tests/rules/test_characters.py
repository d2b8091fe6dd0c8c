"""What the rules on characters find, and what they leave in peace."""

from __future__ import annotations

import json

import pytest

from partnerkit.lint import lint
from partnerkit.register import assemble
from tests.examples import BASE, TODAY, faults


def _title(text: str) -> str:
    return f"title: {json.dumps(text, ensure_ascii=False)}\n"


@pytest.mark.parametrize(
    "text",
    [
        "Ham\u200bburg",
        "Ham\u200dburg",
        "Ham\u200cburg",
        "Ham\u00adburg",
        "Ham\u200eburg",
        "\u200eHamburg",
        "Ham\u2060burg",
        "Ham\u034fburg",
        "Ham\ufe0fburg",
        "Hamburg\U000e0100\U000e0101",
        "Hamburg\U000e0061",
        "Ham\U0001fffeburg",
        "Ham\ufdd0burg",
        "\u3164",
        "\u180bHamburg",
        "Ham\u061cburg",
    ],
)
def test_invisible_character(text: str) -> None:
    found = faults("invisible-character", _title(text))
    assert [fault.key_path for fault in found] == [("title",)]
    assert str(found[0].values["code"]).startswith("U+")


def test_invisible_character_as_escape() -> None:
    assert len(faults("invisible-character", 'title: "Ham\\u200bburg"\n')) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Oslo 🇳🇴 & Hamburg ⚓",
        "Familie 👨‍👩‍👧 und Herz ❤️ und Taste 1️⃣",
        "Schottland 🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
        "می‌خواهم",
        "क्‍ष",
        "ภาษา\u200bไทย",
        "葛\U000e0100飾区",
        "ᠠ\u180b",
        "שותפות \u200f(חיפה)",
        "Zürich – „Hafen“ · 10 m²",
        "Hamburg\u00a0– Oslo",
    ],
)
def test_no_invisible_character(text: str) -> None:
    assert faults("invisible-character", _title(text)) == []


def test_byte_order_mark_inside() -> None:
    texts = {path: text.encode() for path, text in BASE.items()}
    path = "data/actors/oslo.yaml"
    for before, place in ((b"\xef\xbb\xbf\xef\xbb\xbf", (1, 1)), (b"# x\r\n\xef\xbb\xbf", (2, 1))):
        found = lint(assemble(texts | {path: before + texts[path]}, today=TODAY)).findings
        assert [f.rule for f in found] == ["invisible-character"]
        assert (found[0].span.line, found[0].span.column) == place
    clean = lint(assemble(texts | {path: b"\xef\xbb\xbf" + texts[path]}, today=TODAY))
    assert clean.findings == ()


def test_stacked_marks() -> None:
    assert faults("stacked-marks", _title("H" + "\u0334" * 5 + "afen"))[0].values == {"count": 5}
    assert len(faults("stacked-marks", 'title: "H\\u0334\\u0334\\u0334\\u0334\\u0334"\n')) == 1


@pytest.mark.parametrize("text", ["H" + "\u0334" * 4, "Đồng Tháp", "ສູ້ໆ", "לְהִתְרָאוֹת"])
def test_no_stacked_marks(text: str) -> None:
    assert faults("stacked-marks", _title(text)) == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("H\u0430mburg und Oslo", "H\u0430mburg"),
        ("\u041eslo", "\u041eslo"),
        ("Οslo", "Οslo"),
        ("Ha\uff4dburg", "Ha\uff4dburg"),
        ("\u0430\u03bf\u0441", "\u0430\u03bf\u0441"),
        ("Ha\U0001d426burg", "Ha\U0001d426burg"),
    ],
)
def test_mixed_script(text: str, word: str) -> None:
    assert [f.values["word"] for f in faults("mixed-script", _title(text))] == [word]


@pytest.mark.parametrize(
    "text",
    [
        "Київ – Hamburg",
        "Αθήνα/Athen",
        "α-Version 5 µm",
        "Đà Nẵng",
        "Tシャツ",
        "ﬁ",
        "Москва 2024",
        "µm",
    ],
)
def test_no_mixed_script(text: str) -> None:
    assert faults("mixed-script", _title(text)) == []


@pytest.mark.parametrize(
    "block",
    [
        'title: "Hamburg\\nOslo"\n',
        "title: |\n  Hamburg\n  Oslo\n",
        "title: |-\n  Hamburg\n\n  Oslo\n",
        "title: Hamburg\n\n  Oslo\n",
        "titles:\n  en: |\n    Hamburg\n",
        "sources:\n  - url: https://www.hamburg.de\n    title: >\n      Hamburg\n",
        "# data/actors/oslo.yaml\naliases:\n  - |\n    Oslo\n",
    ],
)
def test_line_break(block: str) -> None:
    assert len(faults("line-break", block)) == 1


@pytest.mark.parametrize(
    "block",
    [
        "purpose: |\n  Hamburg\n  Oslo\n",
        'notes: "a\\nb"\n',
        "title: Hamburg\n  Oslo\n",
        "title: >-\n  Hamburg\n  Oslo\n",
        "goals:\n  - text: |\n      Hamburg\n",
    ],
)
def test_no_line_break(block: str) -> None:
    assert faults("line-break", block) == []


@pytest.mark.parametrize(
    ("block", "field"),
    [
        (f"title: {'x' * 301}\n", "title"),
        (f"title: {'xxxx ' * 20}\n  {'xxxx ' * 20}\n  {'xxxx ' * 30}\n", "title"),
        (f"sources:\n  - url: https://www.hamburg.de/{'x' * 2000}\n", "url"),
        (f"sources:\n  - url: https://www.hamburg.de\n    title: {'x' * 301}\n", "title"),
        (f"notes: |\n  {'x ' * 60}\n" + f"  {'x ' * 60}\n" * 90, "notes"),
    ],
)
def test_overlong_text(block: str, field: str) -> None:
    assert [fault.values["field"] for fault in faults("overlong-text", block)] == [field]


def test_long_prose_is_in_order() -> None:
    assert faults("overlong-text", f"title: {'x' * 300}\nnotes: {'x ' * 900}\n") == []


@pytest.mark.parametrize(
    "block",
    [
        "title: Hafen #1 der Welt\n",
        "title: Hafen # 1 der Welt\n",
        "lead: senatskanzlei-hamburg #2\n",
        "sources:\n  - url: https://www.hamburg.de\n    title: Drucksache #5\n",
    ],
)
def test_lost_comment(block: str) -> None:
    assert len(faults("lost-comment", block)) == 1


@pytest.mark.parametrize(
    "block",
    [
        "title: Hafen  # laut Urkunde\n",
        "status: active # laut Urkunde\n",
        'title: "Hafen #1"\n',
        "title: Hafen#1\n",
        "title: Hafen # partnerkit: ignore[mixed-script] weil\n",
        "# nur ein Kommentar #1\ntitle: Hafen\n",
        "sources:\n  # Kommentar\n  - url: https://www.hamburg.de/#anker\n",
        "notes: |\n  Text #1\n",
    ],
)
def test_no_lost_comment(block: str) -> None:
    assert faults("lost-comment", block) == []


@pytest.mark.parametrize(
    ("text", "variant", "meant"),
    [
        ("Hafen KÃ¶ln", "", "Köln"),
        ("GroÃŸe StraÃŸe", "", "Große"),
        ("Ã–sterreich", "", "Österreich"),
        ("â€žHafenâ€œ", "", "„Hafen“"),
        ("Â§ 3", "", "§"),
        ("VoilÃ\u00a0", "", "Voilà"),
        ("K\ufffdln", "lost", ""),
        ("\uf0b7 Hafen", "private", ""),
    ],
)
def test_garbled_text(text: str, variant: str, meant: str) -> None:
    found = faults("garbled-text", _title(text))
    assert [(fault.variant, fault.values["meant"]) for fault in found] == [(variant, meant)]


@pytest.mark.parametrize(
    "text", ["Köln – „Öl“, ÄÖÜ", "São Paulo", "Œuvre « CAFÉ»", "„Ä“ und Ä“", "Ã", "부산", "Łódź"]
)
def test_no_garbled_text(text: str) -> None:
    assert faults("garbled-text", _title(text)) == []
