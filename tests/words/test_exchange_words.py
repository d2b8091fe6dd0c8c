from __future__ import annotations

import re

import pytest

from partnerkit.words.export_words import WORDS as EXPORT
from partnerkit.words.import_words import FORM, PROBLEMS
from partnerkit.words.import_words import WORDS as IMPORT
from partnerkit.words.init_words import SETTINGS_NOTES
from partnerkit.words.init_words import WORDS as INIT
from partnerkit.words.word import Word

ALL = {
    f"{area}: {key}": word
    for area, words in (
        ("export", EXPORT),
        ("form", FORM),
        ("import", IMPORT),
        ("init", INIT),
        ("problems", PROBLEMS),
    )
    for key, word in words.items()
} | {"settings": SETTINGS_NOTES}


@pytest.mark.parametrize("key", ALL)
def test_both_languages_have_the_same_gaps(key: str) -> None:
    word: Word = ALL[key]
    gaps = [sorted(set(re.findall(r"\{(\w+)\}", text))) for text in word]
    assert gaps[0] == gaps[1]


@pytest.mark.parametrize("key", ALL)
def test_the_wording_is_plain(key: str) -> None:
    word: Word = ALL[key]
    assert word.de
    assert word.en
    assert "!" not in word.de + word.en
    assert "ungültig" not in word.de
    assert "invalid" not in word.en
    assert '"' not in word.de
    assert "„" not in word.en
