from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from partnerkit.lint import all_rules, lint
from partnerkit.register import Register, load
from partnerkit.writing.draft import Draft
from partnerkit.writing.fixes import FIXES
from partnerkit.writing.fixing import fix
from partnerkit.writing.save import save
from tests.examples import example_register
from tests.writing.conftest import FILES, TODAY
from tests.writing.test_disk import Texts

OSLO = "data/partnerships/hh-oslo.yaml"

Fixed = Callable[..., Draft]


@pytest.fixture
def fixed(root: Path) -> Fixed:
    """Replace text in a file, fix the register and write it; returns the draft."""

    def run(old: str, new: str, path: str = OSLO, *rules: str) -> Draft:
        file = root / path
        file.write_text(FILES[path].replace(old, new), encoding="utf-8")
        draft = fix(root, load(root, today=TODAY), rules, ())
        save(root, draft, same_meaning=True)
        return draft

    return run


MISTAKES = {
    "bad-date": ("signed: 1989", "signed: 12.07.1958"),
    "unknown-value": ("kind: twinning", "kind: Partnerstadt"),
    "unknown-topic": ("- culture ", "- Kultur "),
    "unknown-field": ("signed: 1989", "unterzeichnet: 1989"),
    "wrong-type": ("counterpart: [oslo]", "counterpart: oslo"),
    "repeated-item": ("- culture  # vor allem\n", "- culture  # vor allem\n- culture\n"),
    "not-normalized": ("Ein Anruf", "Ein Bru\u0308ckentag"),
}


@pytest.mark.parametrize("rule", MISTAKES)
def test_a_fix_does_what_the_finding_asks_for(root: Path, fixed: Fixed, rule: str) -> None:
    draft = fixed(*MISTAKES[rule], OSLO, rule)
    assert draft.changes
    assert draft.sentences[OSLO]
    after = load(root, today=TODAY)
    assert rule not in {finding.rule for finding in lint(after).findings}
    text = after.sources[OSLO].text
    assert all(f"# {note}" in text for note in ("Die älteste", "Titel", "nur die", "vor", "intern"))
    assert not fix(root, after, (rule,), ()).changes


def test_a_country_is_written_by_its_code(root: Path, fixed: Fixed) -> None:
    path = "data/actors/oslo.yaml"
    fixed("country: NO", "country: Norwegen", path)
    assert (root / path).read_text(encoding="utf-8") == FILES[path]


def test_a_date_in_quotation_marks_keeps_them(fixed: Fixed, texts: Texts) -> None:
    fixed("signed: 1989", 'signed: "12. Juli 1958"  # laut Urkunde')
    assert b'signed: "1958-07-12"  # laut Urkunde' in texts()[OSLO]


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        ("signed: 1989", "signed: ca. 1989"),
        ("signed: 1989", "signed: 03/04/2005"),
        ("kind: twinning", "kind: Partnerschaft mit irgendwem"),
        ("counterpart: [oslo]", "counterpart: Oslo und Bergen"),
        ("lead: kanzlei", "lead: kanzlai"),
    ],
)
def test_what_leaves_a_choice_is_left_to_a_person(
    root: Path, texts: Texts, good: str, bad: str
) -> None:
    (root / OSLO).write_text(FILES[OSLO].replace(good, bad))
    before = texts()
    assert not fix(root, load(root, today=TODAY), (), ()).changes
    assert texts() == before


def test_one_fix_makes_room_for_another(root: Path, fixed: Fixed) -> None:
    draft = fixed("signed: 1989", "unterzeichnet: 12.07.1958")
    assert "signed: 1958-07-12" in (root / OSLO).read_text()
    assert [said.key for said in draft.sentences[OSLO]] == ["replaced", "replaced"]


def test_a_former_id_becomes_the_present_one(root: Path, fixed: Fixed, texts: Texts) -> None:
    actor = root / "data/actors/oslo.yaml"
    actor.write_text(actor.read_text() + "former_ids: [christiania]\n")
    fixed("[oslo]", "[christiania]")
    assert texts()[OSLO] == FILES[OSLO].encode()


def test_a_record_with_another_ending_is_read_again(root: Path, texts: Texts) -> None:
    before = texts()
    (root / OSLO).rename(root / "data/partnerships/hh-oslo.yml")
    save(root, fix(root, load(root, today=TODAY), (), ()), same_meaning=True)
    assert texts() == before
    (root / "data/partnerships/hh-oslo.yml").write_text("title: anders\n")
    assert not fix(root, load(root, today=TODAY), (), ()).changes


def test_only_the_files_and_rules_that_are_asked_for(root: Path, register: Register) -> None:
    (root / OSLO).write_text(FILES[OSLO].replace("signed: 1989", "signed: 1.2.1989"))
    register = load(root, today=TODAY)
    assert not fix(root, register, ("unknown-value",), ()).changes
    assert not fix(root, register, (), ("data/actors/oslo.yaml",)).changes
    assert fix(root, register, ("bad-date",), (OSLO,)).changes


def test_an_ignored_finding_is_not_fixed(fixed: Fixed) -> None:
    ignored = "signed: 1.2.1989  # partnerkit: ignore[bad-date] steht so in der Urkunde"
    assert not fixed("signed: 1989", ignored).changes


def test_a_field_that_is_there_already_is_not_named_twice(fixed: Fixed) -> None:
    assert not fixed("signed: 1989", "signed: 1989\nunterzeichnet: 1990").changes


@pytest.mark.parametrize("rule", sorted(FIXES))
def test_every_fix_is_of_a_rule_and_mends_its_bad_example_or_leaves_it(
    rule: str, tmp_path: Path
) -> None:
    register = example_register(all_rules()[rule].manual.bad, tmp_path)
    draft = fix(tmp_path, register, (rule,), ())
    save(tmp_path, draft, same_meaning=True)
    again = load(tmp_path, today=register.today)
    assert not fix(tmp_path, again, (rule,), ()).changes
    before = [f for f in lint(register).findings if f.rule == rule]
    after = [f for f in lint(again).findings if f.rule == rule]
    assert len(after) < len(before) or (not draft.changes and len(after) == len(before))
