from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from partnerkit.comparing.story import Happening, Story, tell
from partnerkit.history import open_repository

OSLO = "title: Oslo\nkind: twinning\nstatus: active\ncounterpart: [oslo]\n"


class Register:
    """A register in a repository; every commit is a minute later than the one before."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.minute = 0
        self.git("init", "-q", "-b", "main")

    def git(self, *arguments: str) -> None:
        when = f"{1_700_000_000 + 60 * self.minute} +0100"
        person = ("-c", "user.name=Mina", "-c", "user.email=mina@stadt.example")
        dates = {"GIT_AUTHOR_DATE": when, "GIT_COMMITTER_DATE": when, "HOME": str(self.root)}
        subprocess.run(["git", *person, *arguments], cwd=self.root, env=dates, check=True)

    def commit(self, subject: str, **files: str | None) -> None:
        for name, text in files.items():
            path = self.root / "data/partnerships" / f"{name}.yaml"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.unlink() if text is None else path.write_text(text, encoding="utf-8")
        self.minute += 1
        self.git("add", "-A")
        self.git("commit", "-q", "-m", subject)

    def story(self, key: str) -> Story:
        return tell(open_repository(self.root), "partnership", key)


@pytest.fixture
def register(tmp_path: Path) -> Register:
    return Register(tmp_path)


def told(story: Story) -> list[tuple[str, str, list[tuple[str, ...]]]]:
    return [(s.commit.subject, s.what.value, [d.path for d in s.differences]) for s in story.steps]


def test_created_changed_deleted(register: Register) -> None:
    register.commit("neu", oslo=OSLO)
    register.commit("ruht", oslo=OSLO.replace("active", "dormant"))
    register.commit("anders geschrieben", oslo="# ruht\n" + OSLO.replace("active", "'dormant'"))
    register.commit("weg", oslo=None)
    story = register.story("oslo")
    fields = [("title",), ("kind",), ("status",), ("counterpart",)]
    assert told(story) == [
        ("weg", "deleted", fields),
        ("anders geschrieben", "changed", []),
        ("ruht", "changed", [("status",)]),
        ("neu", "created", fields),
    ]
    assert story.recorded is None
    assert story.cut is None


def test_renamed_and_taken_over(register: Register) -> None:
    register.commit("zwei", oslo=OSLO, bergen=OSLO.replace("Oslo", "Bergen"))
    register.commit("eins", bergen=None, oslo=OSLO + "former_ids: [bergen]\n")
    register.commit(
        "umbenannt", oslo=None, norwegen=OSLO + "former_ids: [bergen, oslo]\nnotes: neu\n"
    )
    story = register.story("norwegen")
    assert [(s.what, s.id, s.was) for s in story.steps] == [
        (Happening.RENAMED, "norwegen", "oslo"),
        (Happening.CHANGED, "oslo", None),
        (Happening.ABSORBED, "bergen", None),
        (Happening.CREATED, "oslo", None),
        (Happening.CREATED, "bergen", None),
    ]
    assert [d.path for d in story.steps[0].differences] == [("former_ids",), ("notes",)]


def test_a_version_that_is_no_record(register: Register) -> None:
    register.commit("neu", oslo=OSLO)
    register.commit("kaputt", oslo="a: [\n")
    register.commit("geheilt", oslo=OSLO.replace("active", "aktive"))
    assert told(register.story("oslo"))[:2] == [
        ("geheilt", "unreadable", []),
        ("kaputt", "unreadable", []),
    ]


@pytest.mark.parametrize("ids", ["oslo", "[[a], ../x, 'A b']", "{a: b}"])
def test_former_ids_of_any_shape(register: Register, ids: str) -> None:
    register.commit("neu", oslo=OSLO + f"former_ids: {ids}\n")
    assert [step.what for step in register.story("oslo").steps] == [Happening.CREATED]


def test_a_record_that_never_was(register: Register) -> None:
    register.commit("neu", oslo=OSLO)
    story = register.story("bergen")
    assert (story.steps, story.recorded) == ((), None)
