from __future__ import annotations

from tests.rules.found import messages, places


def test_an_actor_on_both_sides_under_a_former_id() -> None:
    block = "home:\n  - hh\ncounterpart:\n  - oslo\n  - hamburg\n"
    actor = "# data/actors/hamburg.yaml\nformer_ids:\n  - hh\n"
    assert places("same-sides", block + actor) == ["beispiel: hamburg"]
    assert places("same-sides", "home:\n  - bergen\ncounterpart:\n  - oslo\n") == []


def test_the_side_that_is_left_out_is_the_registers() -> None:
    (text,) = messages("same-sides", "counterpart:\n  - hamburg\n", "en")
    assert text.startswith('"hamburg" is our own side by "partnerkit.yaml"')


def test_only_territories_end_at_borders() -> None:
    border = "# data/actors/bergen.yaml\npart_of: hamburg\n"
    assert places("country-mismatch", border) == ["bergen: hamburg"]
    for line in ("kind: representation\n", "country: XX\n", "country: ZZ\n"):
        assert places("country-mismatch", border + line) == []


def test_a_territory_with_a_code_of_its_own_lies_in_its_state() -> None:
    part = "# data/actors/hamburg.yaml\ncountry: DK\n# data/actors/bergen.yaml\npart_of: hamburg\n"
    assert places("country-mismatch", part + "country: FO\n") == []
    assert places("country-mismatch", part + "country: RE\n") == ["bergen: hamburg"]


def test_an_actor_is_an_orphan_only_when_nobody_names_it() -> None:
    whole = "# whole: data/actors/amt.yaml\nname: Amt\nkind: authority\ncountry: DE\n"
    assert places("orphan-actor", whole) == ["amt: name"]
    for more in (
        "to: 2020\n",
        "former_ids: [hh-amt]\n# partnerkit.yaml\noffices:\n  - actor: hh-amt\n",
    ):
        assert places("orphan-actor", whole + more) == []
