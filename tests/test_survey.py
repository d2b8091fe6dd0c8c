from __future__ import annotations

from datetime import date

from partnerkit.files import path_of
from partnerkit.model.vocabulary import PartnershipKind, Status
from partnerkit.references import references
from partnerkit.register import Register, assemble

ACTOR = "name: Oslo kommune\nkind: municipality\ncountry: NO\n"
TIE = "title: T\nkind: twinning\nstatus: active\ncounterpart: [oslo]\n"
FULL = (
    TIE
    + """\
home: [hamburg]
lead: kanzlei
participants:
  - actor: verein
projects:
  - title: Austausch
    actors: [schule, oslo]
under: rahmen
related: [a, b]
distinct_from:
  - partnership: c
    verdict: distinct
    by: kanzlei
risk:
  approval:
    by: rat
"""
)


def register(**ties: str) -> Register:
    texts = {path_of("partnership", key): text for key, text in ties.items()}
    texts |= {
        "partnerkit.yaml": "home: [hamburg]\noffices:\n  - actor: amt\n",
        path_of("actor", "oslo"): ACTOR + "part_of: viken\naliases: [Kristiania]\n",
    }
    return assemble(texts, today=date(2026, 3, 1))


def test_entries_are_found_by_what_they_state_lack_and_have() -> None:
    survey = register(a=TIE, b=TIE + "lead: oslo\n", c=TIE.replace("active", "ended")).survey
    assert [entry.id for entry in survey.stating("lead")] == ["b"]
    assert [entry.id for entry in survey.lacking("lead")] == ["a", "c"]
    ended = survey.having("status", Status.ENDED, Status.DORMANT)
    assert [entry.id for entry in survey.lacking("lead", ended)] == ["c"]
    assert len(list(survey.having("kind", PartnershipKind.TWINNING))) == 3
    assert survey.stating("term") == ()


def test_an_empty_list_is_stated_and_an_unreadable_field_is_neither() -> None:
    survey = register(a=TIE + "topics: []\n", b=TIE + "topics: Kultur\n", c=TIE).survey
    assert [entry.id for entry in survey.stating("topics")] == ["a"]
    assert [entry.id for entry in survey.lacking("topics")] == ["c"]


def test_actors_have_a_survey_of_their_own() -> None:
    survey = register(a=TIE).actor_survey
    assert [entry.id for entry in survey.stating("part_of")] == ["oslo"]
    assert survey.stating("to") == ()


def test_what_is_mentioned_is_what_the_references_name() -> None:
    found = register(a=FULL, b=TIE)
    named = {(r.kind, r.target) for e in found.entries for r in references(e.record)}
    named |= {("actor", "amt"), ("actor", "hamburg")}
    kinds = ("actor", "partnership")
    assert {(kind, key) for kind in kinds for key in found.mentioned[kind]} == named
    assert {"verein", "schule", "rat", "viken"} <= found.mentioned["actor"]
    assert found.mentioned["partnership"] == {"rahmen", "a", "b", "c"}


def test_only_references_that_lead_nowhere_are_unresolved() -> None:
    found = register(a=FULL, b=TIE, c=TIE)
    lost = [(entry.id, reference.path) for entry, reference in found.unresolved]
    assert ("a", ("under",)) in lost
    assert ("a", ("counterpart", 0)) not in lost
    assert ("a", ("related", 1)) not in lost
    assert ("partnerkit", ("offices", 0, "actor")) in lost


def test_a_register_without_faults_has_nothing_unresolved() -> None:
    texts = {path_of("actor", "oslo"): ACTOR, path_of("partnership", "a"): TIE}
    assert assemble(texts, today=date(2026, 3, 1)).unresolved == ()
