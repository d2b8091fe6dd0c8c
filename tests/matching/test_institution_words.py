from __future__ import annotations

import pytest

from partnerkit.matching.institution_words import words_of
from partnerkit.matching.names import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Uni Hamburg", "University of Hamburg"),
        ("TU Hamburg", "Technische Universität Hamburg"),
        ("Handelskammer Hamburg", "Hamburg Chamber of Commerce"),
        ("Université de Marseille", "Universität Marseille"),
        ("DTP e. V.", "DTP"),
        ("Port of Yokohama", "Hafen Yokohama"),
        ("HafenCity Hamburg GmbH", "HafenCity Hamburg"),
    ],
)
def test_one_institution(one: str, other: str) -> None:
    assert words_of(fold(one)) == words_of(fold(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Handelskammer Hamburg", "Handwerkskammer Hamburg"),
        ("TU Hamburg", "Uni Hamburg"),
        ("Osaka University", "Osaka City University"),
        ("HafenCity Universität Hamburg", "Universität Hamburg"),
    ],
)
def test_two_institutions(one: str, other: str) -> None:
    assert words_of(fold(one)) != words_of(fold(other))


def test_a_name_of_generic_words_stays_a_name() -> None:
    assert words_of("die gmbh") == "die gmbh"
