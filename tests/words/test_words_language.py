from __future__ import annotations

import subprocess
import sys

import pytest

from partnerkit.words.language import help_text, interface_language


@pytest.mark.parametrize(
    ("argv", "env", "lang"),
    [
        ([], {}, "en"),
        (["lint", "--lang", "de"], {}, "de"),
        (["--lang=de"], {"PARTNERKIT_LANG": "en"}, "de"),
        (["--lang", "en"], {"LANG": "de_DE.UTF-8"}, "en"),
        (["--lang", "fr"], {"LANG": "de_DE.UTF-8"}, "de"),
        (["--lang"], {"LANG": "de_DE.UTF-8"}, "de"),
        (["--lang", "en", "--lang", "de"], {}, "de"),
        (["find", "--", "--lang", "de"], {}, "en"),
        ([], {"PARTNERKIT_LANG": "de"}, "de"),
        ([], {"PARTNERKIT_LANG": "DE"}, "de"),
        ([], {"PARTNERKIT_LANG": "fr", "LANG": "de_DE"}, "de"),
        ([], {"PARTNERKIT_LANG": "en", "LC_ALL": "de_DE"}, "en"),
        ([], {"LC_ALL": "C", "LANG": "de_DE"}, "en"),
        ([], {"LC_ALL": "", "LC_MESSAGES": "de_AT.UTF-8"}, "de"),
        ([], {"LANG": "de"}, "de"),
        ([], {"LANG": "C.UTF-8"}, "en"),
    ],
)
def test_interface_language(argv: list[str], env: dict[str, str], lang: str) -> None:
    assert interface_language(argv, env) == lang


def test_help_text_follows_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["partnerkit", "--help", "--lang", "de"])
    assert help_text("Hilfe", "Help") == "Hilfe"
    monkeypatch.setattr(sys, "argv", ["partnerkit", "--help", "--lang", "en"])
    assert help_text("Hilfe", "Help") == "Help"


def test_words_import_nothing_heavy_and_nothing_else_of_partnerkit() -> None:
    program = """
import sys
import partnerkit.words.countries, partnerkit.words.dates, partnerkit.words.language
import partnerkit.words.suggest
heavy = {"babel", "yaml", "pydantic", "rapidfuzz", "rich", "typer", "jinja2", "git"}
own = {n for n in sys.modules if n.startswith("partnerkit.")} - {"partnerkit.words"}
print(sorted(heavy & set(sys.modules)), sorted(n for n in own if ".words." not in n))
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.split("\n")[0] == "[] []"
