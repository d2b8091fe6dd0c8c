"""The public edition: nothing internal, planned or protected is in it, wherever it stood."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnerkit.audience import public
from partnerkit.model.fields import fields, walk
from partnerkit.model.partnership import Partnership
from partnerkit.model.types import Audience, Model
from partnerkit.model.written import written
from partnerkit.register import Register
from partnerkit.render import FORMATS, render
from partnerkit.render.as_json import dump
from partnerkit.reports import overview, overview_data, show
from partnerkit.view import View
from tests.small_register import CANARY, FILES, PROTECTED, small_register

Texts = dict[str, str]


READABLE = [form for form in FORMATS if form not in {"xlsx", "docx", "odt", "pdf"}]
"""Formats in whose bytes a text can be found; the packed ones are made from the same view."""


def everything(register: Register) -> str:
    """All that can be reached from a register, as one text."""
    records = [written(entry.record) for entry in register.entries]
    rest = (register.settings, register.faults, register.broken, register.sources)
    files = [entry.source.raw for entry in register.entries]
    ids = [entry.id for entry in register.entries]
    return json.dumps([records, ids], ensure_ascii=False) + repr((rest, files))


def outputs(register: Register) -> str:
    """Every report of a public register in every format of text."""
    view = View(register)
    reports = [overview.report(view), *(show.report(view, e) for e in register.entries)]
    texts = [
        str(render(report, form, lang))
        for report in reports
        for form in READABLE
        for lang in ("de", "en")
    ]
    data = [dump(overview_data.data(view)), *(dump(show.data(view, e)) for e in register.entries)]
    return "\n".join([*texts, *data])


def test_the_canary_sings_before_the_register_is_stripped() -> None:
    assert everything(small_register()).count(CANARY) > 10
    assert PROTECTED in everything(small_register())


def test_nothing_internal_planned_or_protected_is_left() -> None:
    stripped = public(small_register())
    for text in (everything(stripped), outputs(stripped)):
        for secret in (CANARY, PROTECTED, "freie-stimme", "FSB", "plan-oestby", "Hilfe vor Ort"):
            assert secret not in text


def test_what_is_public_stays() -> None:
    stripped = public(small_register())
    assert [entry.id for entry in stripped.partnerships] == [
        "belmont",
        "klima-belmont",
        "netz",
        "runde",
    ]
    belmont = stripped.partnership("belmont")
    assert belmont is not None
    assert belmont.record.related == ("klima-belmont",)
    assert [project.actors for project in belmont.record.projects or ()] == [("belmont",)]
    assert [activity.title for activity in belmont.record.activities or ()] == ["Schüleraustausch"]
    assert [source.supports for source in belmont.record.sources or ()] == [
        ("signed", "counterpart"),
        None,
    ]
    assert [dispute.field for dispute in belmont.record.disputed or ()] == ["signed"]
    assert stripped.files == 8


def test_everything_that_a_register_holds_was_decided_upon() -> None:
    assert {field.name for field in dataclasses.fields(Register)} == {
        "partnerships",
        "actors",
        "settings",
        "today",
        "faults",
        "broken",
        "settings_source",
        "files",
        "sources",
    }, "say in public() what the public may see of the new field"


def test_stripping_again_changes_nothing() -> None:
    once = public(small_register())
    assert everything(public(once)) == everything(once)


def _internal_paths() -> list[tuple[str, ...]]:
    """Every internal field of a partnership at the top, as the place of a canary."""
    return [
        (name,)
        for name, field in fields(Partnership).items()
        if field.audience is Audience.INTERNAL
    ]


def test_every_field_without_a_mark_is_internal() -> None:
    internal = {
        path for path, field in walk(Partnership, "p") if field.audience is Audience.INTERNAL
    }
    assert {"p.notes", "p.risk", "p.risk.measures", "p.distinct_from.because"} <= internal


@pytest.mark.parametrize("path", _internal_paths(), ids=".".join)
def test_each_internal_field_is_none(path: tuple[str, ...]) -> None:
    belmont = public(small_register()).partnership("belmont")
    assert belmont is not None
    assert getattr(belmont.record, path[0]) is None


SAFETY = {
    "as it should be": "safety: restricted\n",
    "a word that is not on the list": "safety: restrictet\n",
    "a misspelt field": "saftey: restricted\n",
    "another field with the value": "schutz: geschützt\n",
    "twice": "safety: restricted\nsafety: restricted\n",
    "nothing behind it": "safety:\n",
}


@pytest.mark.parametrize("mark", SAFETY.values(), ids=SAFETY)
def test_a_mistake_in_the_mark_protects_as_well(mark: str) -> None:
    actor = FILES["data/actors/freie-stimme.yaml"].replace("safety: restricted\n", mark)
    text = outputs(public(small_register({"data/actors/freie-stimme.yaml": actor})))
    assert PROTECTED not in text
    assert "freie-stimme" not in text


def test_another_mistake_in_the_file_of_an_actor_does_not_hide_it() -> None:
    actor = FILES["data/actors/oestby.yaml"] + "telefone: none\nror: 12\n"
    assert public(small_register({"data/actors/oestby.yaml": actor})).actor("oestby") is not None


def test_addresses_and_identifiers_give_away_as_well() -> None:
    actor = FILES["data/actors/freie-stimme.yaml"] + (
        "names:\n  - {name: Voix libre}\nwebsite: https://www.voix.example/fr/\n"
        "wikidata: Q424242\ncontact: voix@mail.example\n"
    )
    texts = ["https://voix.example/fr/kontakt", "siehe Q424242", "Voix Libre", "voix@mail.example"]
    for text in texts:
        more = {
            "data/actors/freie-stimme.yaml": actor,
            "data/partnerships/runde.yaml": f"{FILES['data/partnerships/runde.yaml']}"
            f"purpose: {text}\neconomic_anchor: https://voix.example/andere\n",
        }
        runde = public(small_register(more)).partnership("runde")
        assert runde is not None
        assert runde.record.purpose is None, text
        assert runde.record.economic_anchor is not None, "only the address itself, not its host"


def test_an_unreadable_file_with_the_mark_protects_its_id() -> None:
    broken = FILES["data/actors/freie-stimme.yaml"].replace("kind: ngo\n", "kind: [\n")
    stripped = public(small_register({"data/actors/freie-stimme.yaml": broken}))
    assert "freie-stimme" not in everything(stripped)


def test_records_whose_own_name_or_id_gives_the_protected_one_away_are_gone() -> None:
    more = {
        "data/actors/freie-stimme-paris.yaml": "name: FSB Paris\nkind: ngo\ncountry: FR\n",
        "data/actors/rat.yaml": f"name: Rat der {PROTECTED.upper()}\nkind: ngo\ncountry: FR\n",
        "data/actors/verband.yaml": "name: Verband\nkind: ngo\ncountry: FR\npart_of: rat\n",
        "data/partnerships/rat.yaml": (
            "title: Rat\nkind: contact\nstatus: active\ncounterpart: [rat]\n"
        ),
    }
    stripped = public(small_register(more))
    assert stripped.actor("freie-stimme-paris") is None
    assert stripped.actor("rat") is None
    assert stripped.partnership("rat") is None
    verband = stripped.actor("verband")
    assert verband is not None
    assert verband.record.part_of is None


def test_a_register_whose_title_gives_the_protected_one_away_has_the_usual_one() -> None:
    titled = (
        f"register:\n  title: Partner der {PROTECTED}\n  languages: [de]\nhome: [musterstadt]\n"
    )
    stripped = public(small_register({"partnerkit.yaml": titled}))
    assert stripped.settings.register_.title == "Internationale Partnerschaften"
    assert PROTECTED not in outputs(stripped)


@pytest.mark.parametrize(
    "text",
    [
        "Treffen mit freie  stimme - belmont",
        "FREIE STIMME BELMONT hat zugesagt",
        "FreieStimmeBelmont",
        "siehe FSB.",
        "https://example.org/freie-stimme",
    ],
)
def test_a_text_that_names_the_protected_in_any_spelling_is_left_out(text: str) -> None:
    record = FILES["data/partnerships/runde.yaml"] + f"purpose: {text}\n"
    stripped = public(small_register({"data/partnerships/runde.yaml": record}))
    runde = stripped.partnership("runde")
    assert runde is not None
    assert runde.record.purpose is None


def test_a_short_name_inside_another_word_is_no_match() -> None:
    record = FILES["data/partnerships/runde.yaml"] + "purpose: FSBlog und Freies\n"
    runde = public(small_register({"data/partnerships/runde.yaml": record})).partnership("runde")
    assert runde is not None
    assert runde.record.purpose == "FSBlog und Freies"


def _put(model: type[Model], kind: str, draw: Any, depth: int = 0) -> dict[str, Any]:  # noqa: ANN401
    """Fill a mapping: internal texts with the canary, everything else with harmless values."""
    found: dict[str, Any] = {}
    for name, field in fields(model).items():
        if not field.required and not draw(st.booleans()):
            continue
        internal = field.audience is Audience.INTERNAL
        one = _value(field, kind, draw, internal=internal, depth=depth)
        if field.shape == "many":
            found[name] = [one]
        elif field.shape == "map":
            found[name] = {"en": one}
        else:
            found[name] = one
    return found


def _value(field: Any, kind: str, draw: Any, *, internal: bool, depth: int) -> Any:  # noqa: ANN401
    if field.model is not None:
        return _put(field.model, kind, draw, depth + 1)
    if field.vocabulary is not None:
        return draw(st.sampled_from([member.value for member in field.vocabulary]))
    if field.refers is not None:
        ids = ["belmont", "hauptamt"] if field.refers == "actor" else ["klima-belmont", "netz"]
        return draw(st.sampled_from(ids))
    return CANARY if internal else _PLAIN.get(field.name, "Text")


_DATES = (
    "on due start end from to done_on accessed signed status_since next_review assessed_on "
    "requested_on given_on until"
)
_NUMBERS = "participants reach euros staff_fte for against abstained"
_PLAIN = {
    **dict.fromkeys(_DATES.split(), "2024"),
    **dict.fromkeys(_NUMBERS.split(), "3"),
    **dict.fromkeys(("url", "source"), "https://www.example.org/"),
    **dict.fromkeys(("programme", "strategic_goal", "former_ids"), "etwas"),
    "year": "2024",
    "contact": "amt@example.org",
}


@settings(max_examples=60)
@given(st.data())
def test_no_output_holds_what_stands_in_any_internal_field(data: st.DataObject) -> None:
    record = _put(Partnership, "partnership", data.draw)
    text = json.dumps(record, ensure_ascii=False)  # JSON is YAML
    register = small_register({"data/partnerships/zufall.yaml": text})
    assert register.partnership("zufall") is not None, register.faults
    stripped = public(register)
    assert CANARY not in everything(stripped)
    assert CANARY not in outputs(stripped)
