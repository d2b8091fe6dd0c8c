from __future__ import annotations

from partnerkit.matching.complements import find_complements
from tests.matching.made import register, town

OSLO = {"oslo": town("Oslo", "NO"), "bergen": town("Bergen", "NO")}
FILM = "counterpart: [oslo]\nlead: senatskanzlei\ntopics: [culture/film]"
CYCLING = "counterpart: [oslo]\nlead: umwelt\ntopics: [mobility/cycling]"


def complementing(**ties: str) -> tuple[list[tuple[str, ...]], list[tuple[str, ...]]]:
    """Find who complements whom in one place, and on one topic."""
    made = register(OSLO, ties)
    offices = {entry.id: entry.record.lead or "" for entry in made.partnerships}
    found = find_complements(made, offices)
    return [place.members for place in found.places], [topic.members for topic in found.topics]


def test_two_offices_with_other_topics_could_share_the_way() -> None:
    assert complementing(a=FILM, b=CYCLING) == ([("a", "b")], [])
    assert complementing(a=FILM, b=CYCLING.replace("umwelt", "senatskanzlei")) == ([], [])
    assert complementing(a=FILM, b=FILM.replace("senatskanzlei", "umwelt")) == ([], [])
    assert complementing(a=FILM, b=CYCLING.replace("mobility/cycling", "culture")) == ([], [])


def test_one_office_complements_several_of_another() -> None:
    assert complementing(a=FILM, b=CYCLING, c=FILM) == ([("a", "b", "c")], [])


def test_a_framework_and_its_part_share_it_already() -> None:
    for field in ("under", "renews"):
        assert complementing(a=FILM, b=f"{CYCLING}\n{field}: a") == ([], [])
        former = f"{FILM}\nformer_ids: [alt]"
        assert complementing(a=former, b=f"{CYCLING}\n{field}: alt") == ([], [])


def test_two_offices_on_one_topic_in_two_towns_could_talk() -> None:
    other = FILM.replace("oslo", "bergen").replace("senatskanzlei", "umwelt")
    assert complementing(a=FILM, b=other) == ([], [("a", "b")])
