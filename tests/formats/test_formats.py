"""Every format in both languages, as a reader sees it."""

from __future__ import annotations

import re

import pytest
from syrupy.assertion import SnapshotAssertion

from partnerkit import __version__
from partnerkit.formats import FORMATS, writer
from partnerkit.formats.style import plain
from partnerkit.lint import Result
from partnerkit.register import Register


@pytest.fixture(autouse=True)
def _wide(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize("name", FORMATS)
def test_format(
    name: str, lang: str, result: Result, register: Register, snapshot: SnapshotAssertion
) -> None:
    text = plain(writer(name)(result, register, lang))
    assert text.replace(__version__, "VERSION") == snapshot


@pytest.mark.parametrize("name", FORMATS)
def test_a_register_in_order_is_written_in_every_format(name: str, register: Register) -> None:
    text = writer(name)(Result((), 4), register, "de")
    assert text == "" if name in {"text", "concise"} else text.endswith("\n")


@pytest.mark.parametrize("name", [name for name, form in FORMATS.items() if not form.for_people])
def test_what_programs_read_has_no_colours(name: str, result: Result, register: Register) -> None:
    assert "\x1b" not in writer(name)(result, register, "de")


def test_people_read_colours(result: Result, register: Register) -> None:
    text = writer("text")(result, register, "de")
    assert re.search(r"\x1b\[1;31mFehler\x1b\[0m", text)
    assert "\x1b" not in plain(text)
