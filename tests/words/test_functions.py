from __future__ import annotations

import pytest

from partnerkit.words.functions import is_function


@pytest.mark.parametrize(
    "name",
    [
        "international",
        "info",
        "poststelle",
        "staedtepartnerschaften",
        "büro.oberbürgermeister",
        "kulturamt",
        "amt41",
        "sk2",
        "ib",
        "international-relations",
        "auswaertige.angelegenheiten",
        "jugendaustausch",
        "Senatskanzlei Hamburg",
        "Europabüro",
        "presse",
    ],
)
def test_offices(name: str) -> None:
    assert is_function(name)


@pytest.mark.parametrize(
    "name",
    ["erika.mustermann", "e.mustermann", "erika", "Mustermann-Erika", "hans_müller", "jon.smith2"],
)
def test_people(name: str) -> None:
    assert not is_function(name)
