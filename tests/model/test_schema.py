from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from partnerkit.model.fields import KINDS, Field, fields
from partnerkit.model.schema import validator
from partnerkit.model.types import Model

TEXTS = [
    "Oslo", "", "oslo", "1989", "2024-02-30", "https://example.org/", "12", "DE", "active",
    "twinning", "municipality", "yes", "9.5", "a@b.de", "seed:000.txt", "Q1", "error",
]  # fmt: skip
text = st.sampled_from(TEXTS)


def value(field: Field) -> st.SearchStrategy[Any]:
    inner = mapping(field.model) if field.model else text
    shaped = {
        "one": inner,
        "many": st.lists(inner, max_size=2),
        "map": st.dictionaries(text, inner, max_size=2),
    }[field.shape]
    return st.one_of(shaped, shaped, shaped, text, st.just([]), st.just({}))


def mapping(model: type[Model]) -> st.SearchStrategy[dict[str, Any]]:
    of = fields(model)
    known = st.fixed_dictionaries({}, optional={name: value(field) for name, field in of.items()})
    return st.one_of(known, known.map(lambda found: found | {"unheard-of": "x"}))


def outcome(read: Any, data: dict[str, Any]) -> object:  # noqa: ANN401
    try:
        return read(data)
    except ValidationError as error:
        return [(detail["type"], detail["loc"]) for detail in error.errors()]


@pytest.mark.parametrize("kind", list(KINDS))
def test_our_validator_answers_as_pydantic_does(kind: str) -> None:
    model = KINDS[kind]

    @settings(max_examples=150)
    @given(mapping(model))
    def agree(data: dict[str, Any]) -> None:
        ours = outcome(validator(model).validate_python, data)
        assert ours == outcome(model.model_validate, data)

    agree()
