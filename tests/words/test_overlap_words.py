from __future__ import annotations

import re

from partnerkit.matching.evidence import Clue
from partnerkit.words.overlap_words import CLUES, WORDS


def test_every_clue_has_a_sentence() -> None:
    assert {key.partition(":")[0] for key in CLUES} == {clue.value for clue in Clue}


def test_both_languages_name_the_same_values_in_the_same_order() -> None:
    for key, word in {**CLUES, **WORDS}.items():
        german, english = (re.findall(r"\{(\w+)\}", text) for text in word)
        assert german == english, key


def test_sentences_end_and_use_the_quotation_marks_of_their_language() -> None:
    for key, word in CLUES.items():
        assert word.de.endswith("."), key
        assert word.en.endswith("."), key
        assert '"' not in word.de, key
        assert "„" not in word.en, key
