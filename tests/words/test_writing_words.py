"""The words of the writing commands: both languages, the same values, none missing, none unused."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest

import partnerkit
from partnerkit.words.writing_words import WRITING_WORDS
from partnerkit.writing.fixes import FIXES

CODE = Path(partnerkit.__file__).parent
USES = re.compile(
    r'(?:\bsaid|NotWritten|(?<!_)Declined|worded|_words|\.yes|super\(\).__init__)\(\s*"([a-z-]+)"'
    r'|"(ask-[a-z-]+)"|return "([a-z]+-?[a-z]+)"\n|(?:if|else) "([a-z]+(?:-[a-z]+)*)"'
    r'|key = "([a-z]+)" if|: "(next-[a-z]+)"'
)


def sources() -> list[str]:
    """The text of every module that speaks with these words."""
    commands = [file.read_text(encoding="utf-8") for file in CODE.glob("commands/*.py")]
    speaking = [
        text for text in commands if re.search(r"commands\.(writing\w*|questions) import", text)
    ]
    shared = (CODE / "commands" / "writing_messages.py").read_text(encoding="utf-8")
    below = [file.read_text(encoding="utf-8") for file in CODE.glob("writing/**/*.py")]
    return [*speaking, shared, *below]


def used() -> set[str]:
    texts = "\n".join(sources())
    return {key for found in USES.finditer(texts) for key in found.groups() if key}


@pytest.mark.parametrize("key", sorted(WRITING_WORDS))
def test_both_languages_say_the_same(key: str) -> None:
    word = WRITING_WORDS[key]
    german, english = ({name for _, name, _, _ in Formatter().parse(text) if name} for text in word)
    assert german == english
    assert word.de
    assert word.en
    assert word.de != word.en or key == "replaced"
    assert '"' not in word.de
    assert "„" not in word.en
    assert not re.search(r"invalid|ungültig|!", f"{word.de} {word.en}", re.IGNORECASE)


def test_every_key_that_is_named_has_a_sentence() -> None:
    named = re.compile(r'(?:\bsaid|NotWritten|(?<!_)Declined)\(\s*"([a-z-]+)"')
    keys = {key for text in sources() for key in named.findall(text)}
    assert len(keys) > 50
    assert sorted(keys - WRITING_WORDS.keys()) == []


def test_every_sentence_is_used() -> None:
    assert sorted(WRITING_WORDS.keys() - used()) == []


def test_every_fix_is_named_like_its_function() -> None:
    assert {name.replace("-", "_") for name in FIXES} == {fix.__name__ for fix in FIXES.values()}
