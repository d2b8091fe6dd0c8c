"""Names of languages in both languages."""

from __future__ import annotations

import pytest

from partnerkit.words.languages import language_name


@pytest.mark.parametrize(
    ("code", "lang", "name"),
    [
        ("en", "de", "Englisch"),
        ("de", "en", "German"),
        ("pt-BR", "de", "Portugiesisch"),
        ("qqq", "de", "qqq"),
    ],
)
def test_a_language_is_named(code: str, lang: str, name: str) -> None:
    assert language_name(code, lang) == name
