from __future__ import annotations

import contextlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerkit.files import path_of
from partnerkit.query.condition import AllOf, AnyOf, Comparison, Not, Operator, QueryError
from partnerkit.query.evaluate import found_at, select
from partnerkit.query.parse import parse
from partnerkit.query.wording import worded
from partnerkit.register import assemble

TIES = {
    "oslo": "title: Oslo\nkind: twinning\nstatus: active\ncounterpart: [oslo]\nsigned: 1989\n"
    "topics: [economy/aviation]\nlead: kanzlei\ngoals:\n  - text: A\n    state: open\n"
    "titles: {}\n",
    "bergen": "title: Bergen Übersee\nkind: memorandum\nstatus: idea\ncounterpart: [christiania]\n"
    "signed: 2023-06-15\ntopics: []\nresources:\n  - year: 2024\n    euros: 1200\n",
    "kyiv": "title: Kyjiw\nkind: contact\nstatus: suspended\ncounterpart: [kyiv]\n"
    "home: [kanzlei]\ntitles:\n  en: Kyiv\nterm:\n  end: 2026-04\npurpose: heute\n"
    "former_ids: [alt]\nstandards:\n  social: {state: met}\n",
}
ACTORS = {
    "hamburg": "name: Hamburg\nkind: municipality\ncountry: DE\n",
    "kanzlei": "name: Senatskanzlei\nkind: authority\ncountry: DE\n",
    "oslo": "name: Oslo\nkind: municipality\ncountry: NO\nformer_ids: [christiania]\n",
    "kyiv": "name: Kyjiw\nkind: municipality\ncountry: UA\n",
}
REGISTER = assemble(
    {"partnerkit.yaml": "home: [hamburg]\n"}
    | {path_of("partnership", key): text for key, text in TIES.items()}
    | {path_of("actor", key): text for key, text in ACTORS.items()},
    today=date(2026, 3, 1),
)


def found(query: str, kind: str = "partnership") -> list[str]:
    return [entry.id for entry in select(REGISTER, kind, parse(query))]


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("lead is missing", ["bergen", "kyiv"]),
        ("lead fehlt", ["bergen", "kyiv"]),
        ("lead is not missing", ["oslo"]),
        ("lead is stated and status = active", ["oslo"]),
        ("topics is missing", ["kyiv"]),
        ("topics is empty", ["bergen"]),
        ("topics has economy", ["oslo"]),
        ("topics = economy", []),
        ("status in (idea, suspended)", ["bergen", "kyiv"]),
        ("status is suspended or status is idea", ["bergen", "kyiv"]),
        ("not (status is active)", ["bergen", "kyiv"]),
        ("status != active", ["bergen", "kyiv"]),
        ("signed < 1990", ["oslo"]),
        ("signed < 1989-06", []),
        ("signed = 2023", ["bergen"]),
        ("signed >= 2023-06", ["bergen"]),
        ("signed > 2023-06", []),
        ("term.end <= today+90", ["kyiv"]),
        ("term.end < today", []),
        ("country = UA", ["kyiv"]),
        ("counterpart.country = NO", ["bergen", "oslo"]),
        ("counterpart.name = OSLO", ["bergen", "oslo"]),
        ("home = kanzlei", ["kyiv"]),
        ("home = hamburg", ["bergen", "oslo"]),
        ("goals.state = open", ["oslo"]),
        ("resources.euros >= 1000", ["bergen"]),
        ("resources.year = 2024", ["bergen"]),
        ('title contains "uebersee"', ["bergen"]),
        ("titles.en = Kyiv", ["kyiv"]),
        ("id = oslo", ["oslo"]),
        ("title = „Bergen Übersee“", ["bergen"]),
        ("title = „Bergen Übersee”", ["bergen"]),
        ("title = “Bergen Übersee”", ["bergen"]),
        ("title = »Bergen Übersee«", ["bergen"]),
        ("status ist aktiv", ["oslo"]),
        ("kind in (Städtepartnerschaft, Absichtserklärung)", ["oslo"]),
        ("country = Norwegen", ["bergen", "oslo"]),
        ("counterpart.country != Ukraine", ["bergen", "oslo"]),
        ("topics has Wirtschaft", ["oslo"]),
        ("topics = Luftfahrt", ["oslo"]),
        ("goals.state = offen", ["oslo"]),
        ("purpose contains heute", ["kyiv"]),
        ("purpose = heute", ["kyiv"]),
        ("titles is missing", ["bergen"]),
        ("titles is empty", ["oslo"]),
        ("standards.social.state = met", ["kyiv"]),
        ("standards.labour is missing", ["bergen", "kyiv", "oslo"]),
        ("counterpart = oslo", ["bergen", "oslo"]),
        ("counterpart = christiania", ["bergen", "oslo"]),
        ("id = alt", ["kyiv"]),
        ("term.end <= today+2m", ["kyiv"]),
        ("term.end <= today+1m", []),
        ("signed < today-2y", ["bergen", "oslo"]),
        ("resources.year contains 02", ["bergen"]),
    ],
)
def test_a_query_finds_what_it_says(query: str, ids: list[str]) -> None:
    assert found(query) == ids


def test_actors_are_asked_in_the_same_way() -> None:
    assert found("country = DE and kind = authority", "actor") == ["kanzlei"]


def test_a_query_is_read_as_its_grammar_says() -> None:
    a = Comparison(("a",), Operator.EQUALS, ("1",))
    b = Comparison(("b", "c"), Operator.MISSING)
    assert parse("a = 1 or b.c is missing and not a = 1") == AnyOf((a, AllOf((b, Not(a)))))
    assert parse("(a = 1 or b.c is missing) and a = 1") == AllOf((AnyOf((a, b)), a))


@pytest.mark.parametrize(
    ("query", "key", "position"),
    [
        ("", "query-field", 0),
        ("lead", "query-test", 4),
        ("lead =", "query-value", 6),
        ("(lead = x", "query-unclosed", 9),
        ("lead = x y", "query-rest", 9),
        ("lead in x", "query-list", 8),
        ("lead in (x", "query-unclosed", 10),
        ('lead = "x', "query-sign", 7),
        ("= x", "query-field", 0),
        ("(" * 30 + "a = 1", "query-deep", 21),
    ],
)
def test_what_is_not_understood_is_named_with_its_place(
    query: str, key: str, position: int
) -> None:
    with pytest.raises(QueryError) as caught:
        parse(query)
    assert (caught.value.key, caught.value.position) == (key, position)


@pytest.mark.parametrize(
    "query",
    ["leed = x", "term.ende = 2020", "lead.nme = x", "id.title = x", "standards.social.x = y"],
)
def test_an_unknown_field_is_refused(query: str) -> None:
    with pytest.raises(QueryError, match="query-unknown-field"):
        found(query)


@given(st.text(max_size=60))
def test_any_text_is_a_query_or_is_refused(text: str) -> None:
    with contextlib.suppress(QueryError):
        assert parse(text) == parse(f"({text})")


@given(st.sampled_from(["status is active", "lead is missing", "signed < 2000", "topics has x"]))
def test_a_condition_and_its_opposite_divide_the_register(query: str) -> None:
    assert sorted(found(query) + found(f"not ({query})")) == ["bergen", "kyiv", "oslo"]


@pytest.mark.parametrize(
    "wanted", ["31.02.1990", "1990-02-30", "1990-13", "never", "today-40000y", "heute+99999y"]
)
def test_a_date_is_not_compared_with_what_is_none(wanted: str) -> None:
    register = assemble({}, today=date(2026, 3, 1))
    with pytest.raises(QueryError) as caught:
        select(register, "partnership", parse(f"status is active and signed < {wanted}"))
    assert caught.value.key == "query-no-date"
    assert caught.value.values == {"value": wanted}


@pytest.mark.parametrize(
    ("query", "key", "proposed"),
    [
        ("status = activ", "query-no-term", ("active",)),
        ("lead.kind in (authority, Stadtt)", "query-no-term", ("municipality",)),
        ("country = Norwegn", "query-no-country", ("NO",)),
        ("resources.euros > viel", "query-no-number", ()),
        (f"{'under.' * 3000}title = x", "query-long", ()),
    ],
)
def test_a_value_that_a_field_can_never_have_is_refused(
    query: str, key: str, proposed: tuple[str, ...]
) -> None:
    with pytest.raises(QueryError) as caught:
        found(query)
    assert (caught.value.key, caught.value.proposed[:1]) == (key, proposed)
    for lang in ("de", "en"):
        assert all(code in worded(caught.value).get(lang) for code in proposed)


def test_a_path_of_no_step_leads_nowhere() -> None:
    with pytest.raises(QueryError, match="query-field"):
        select(REGISTER, "partnership", Comparison((), Operator.STATED))


def test_what_stands_at_a_path_is_found_with_its_field() -> None:
    entry = REGISTER.partnership("kyiv")
    assert entry is not None
    ((field, value),) = found_at(REGISTER, entry, "partnership", ("titles",))
    assert (field and field.name, value) == ("titles", "Kyiv")
    assert list(found_at(REGISTER, entry, "partnership", ("country",))) == [(None, "UA")]
