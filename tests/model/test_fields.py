from __future__ import annotations

import pytest

from partnerkit.model.fields import KINDS, dotted, field_at, fields, walk
from partnerkit.model.types import Audience, Model, Refers
from partnerkit.reading import vocabulary_name
from partnerkit.words.fields import FIELDS
from partnerkit.words.vocabularies import VOCABULARIES


def every_field() -> set[str]:
    return {path for kind, model in KINDS.items() for path, _ in walk(model, kind)}


def test_every_field_has_words_and_every_word_a_field() -> None:
    assert every_field() == set(FIELDS)


def test_every_vocabulary_has_two_labels_for_each_code() -> None:
    for kind, model in KINDS.items():
        for path, field in walk(model, kind):
            if field.vocabulary is not None:
                terms = VOCABULARIES[vocabulary_name(field)]
                assert {code.value for code in field.vocabulary} <= set(terms), path


def test_an_unmarked_field_is_internal() -> None:
    class Unmarked(Model):
        secret: str | None = None

    assert fields(Unmarked)["secret"].audience is Audience.INTERNAL


@pytest.mark.parametrize(
    "path",
    ["status_reason", "distinct_from", "risk", "consultations", "notes"],
)
def test_internal_fields_of_a_partnership_are_those_of_the_record_format(path: str) -> None:
    internal = {
        name
        for name, field in fields(KINDS["partnership"]).items()
        if field.audience is Audience.INTERNAL
    }
    assert path in internal
    assert len(internal) == 5


def test_a_key_path_leads_to_its_field() -> None:
    field = field_at("partnership", ("sources", 0, "url"))
    assert field is not None
    assert field.name == "url"
    assert field_at("partnership", ("titles", "en")) is fields(KINDS["partnership"])["titles"]
    assert field_at("partnership", ("sources", 0, "uri")) is None
    assert field_at("actor", ("from",)) is not None


def test_shapes_and_references_are_read_through_marks_and_unions() -> None:
    of = fields(KINDS["partnership"])
    assert (of["counterpart"].shape, of["counterpart"].refers) == ("many", Refers.ACTOR)
    assert (of["under"].shape, of["under"].refers) == ("one", Refers.PARTNERSHIP)
    assert of["titles"].shape == "map"
    assert of["lead"].refers is Refers.ACTOR
    assert of["former_ids"].refers is None


def test_dotted_leaves_out_indexes() -> None:
    assert dotted("partnership", ("sources", 3, "url")) == "partnership.sources.url"
