from __future__ import annotations

import re
from typing import TYPE_CHECKING

from partnerkit.history import Lineage, open_repository, trace

if TYPE_CHECKING:
    from tests.history.conftest import Sandbox

BODY = "".join(f"zeile-{number}: gleich\n" for number in range(30))


def path(name: str) -> str:
    return f"data/partnerships/{name}.yaml"


def former(content: bytes) -> list[str]:
    found = re.search(rb"^former_ids: \[(.*)\]$", content, re.MULTILINE)
    return [path(name) for name in found[1].decode().split(", ")] if found else []


def told(sandbox: Sandbox, name: str) -> Lineage:
    return trace(open_repository(sandbox.folder), path(name), former)


def commits(lineage: Lineage) -> list[str]:
    return [version.commit for version in lineage.versions]


def test_a_record_from_beginning_to_end(sandbox: Sandbox) -> None:
    first = sandbox.commit(oslo="a: 1\n")
    sandbox.commit(paris="a: 1\n")
    second = sandbox.commit(oslo="a: 2\n")
    third = sandbox.commit(oslo=None)
    lineage = told(sandbox, "oslo")
    assert commits(lineage) == [third, second, first]
    assert [version.change.before is None for version in lineage.versions] == [False, False, True]
    assert [version.change.after is None for version in lineage.versions] == [True, False, False]
    assert lineage.versions[0].change.before == lineage.versions[1].change.after
    assert (lineage.names, lineage.absorbed, lineage.cut) == ((path("oslo"),), (), None)


def test_a_record_that_never_was(sandbox: Sandbox) -> None:
    sandbox.commit(oslo="a: 1\n")
    assert told(sandbox, "paris").versions == ()
    assert told(sandbox, "a\nb").versions == ()


def test_a_record_keeps_the_commit_of_its_branch(sandbox: Sandbox) -> None:
    sandbox.commit(paris="a: 1\n")
    sandbox.git("checkout", "-q", "-b", "entwurf")
    drafted = sandbox.commit(oslo="a: 1\n")
    sandbox.git("checkout", "-q", "main")
    sandbox.commit(paris="a: 2\n")
    sandbox.record("merge", "-q", "--no-ff", "-m", "m", "entwurf")
    assert commits(told(sandbox, "oslo")) == [drafted]


def test_a_settled_conflict_is_a_version(sandbox: Sandbox) -> None:
    first = sandbox.commit(oslo="a: 1\n")
    sandbox.git("checkout", "-q", "-b", "entwurf")
    drafted = sandbox.commit(oslo="a: 2\n")
    sandbox.git("checkout", "-q", "main")
    changed = sandbox.commit(oslo="a: 3\n")
    sandbox.git("merge", "-q", "--no-commit", "-s", "ours", "entwurf")
    settled = sandbox.commit(oslo="a: 4\n")
    assert commits(told(sandbox, "oslo")) == [settled, changed, drafted, first]


def test_a_merge_that_takes_one_side_is_no_version(sandbox: Sandbox) -> None:
    first = sandbox.commit(oslo="a: 1\n")
    sandbox.git("checkout", "-q", "-b", "entwurf")
    drafted = sandbox.commit(oslo="a: 2\n")
    sandbox.git("checkout", "-q", "main")
    changed = sandbox.commit(oslo="a: 3\n")
    sandbox.record("merge", "-q", "-s", "ours", "-m", "m", "entwurf")
    assert commits(told(sandbox, "oslo")) == [changed, drafted, first]


def test_renamed_twice_by_its_own_word(sandbox: Sandbox) -> None:
    first = sandbox.commit(a="x: 1\n")
    second = sandbox.commit(a=None, b="x: 2\ny: 2\nformer_ids: [a]\n")
    third = sandbox.commit(b="x: 3\nformer_ids: [a]\n")
    fourth = sandbox.commit(b=None, c="z: 4\nformer_ids: [a, b]\n")
    lineage = told(sandbox, "c")
    assert commits(lineage) == [fourth, third, second, first]
    assert [version.change.was for version in lineage.versions] == [
        path("b"),
        None,
        path("a"),
        None,
    ]
    assert lineage.names == (path("c"), path("b"), path("a"))
    assert lineage.versions[0].change.before == lineage.versions[1].change.after


def test_renamed_by_likeness_where_nothing_is_said(sandbox: Sandbox) -> None:
    first = sandbox.commit(a=BODY)
    second = sandbox.commit(a=None, b=BODY + "neu: ja\n")
    lineage = told(sandbox, "b")
    assert commits(lineage) == [second, first]
    assert lineage.names == (path("b"), path("a"))


def test_another_record_that_had_the_name_before_is_left_out(sandbox: Sandbox) -> None:
    sandbox.commit(b="anders: 1\n", a="x: 1\n")
    sandbox.commit(b=None, d="anders: 2\nformer_ids: [b]\n")
    third = sandbox.commit(a=None, b="x: 2\nformer_ids: [a]\n")
    lineage = told(sandbox, "b")
    assert commits(lineage)[0] == third
    assert len(lineage.versions) == 2
    assert lineage.versions[1].change.path == path("a")


def test_a_record_deleted_and_brought_back(sandbox: Sandbox) -> None:
    first = sandbox.commit(a="x: 1\n")
    second = sandbox.commit(a=None)
    third = sandbox.commit(a="x: 1\n")
    assert commits(told(sandbox, "a")) == [third, second, first]


def test_two_records_merged(sandbox: Sandbox) -> None:
    first = sandbox.commit(a="x: 1\n")
    second = sandbox.commit(b="y: 1\n")
    third = sandbox.commit(b=None, a="x: 2\nformer_ids: [b]\n")
    lineage = told(sandbox, "a")
    assert lineage.absorbed == (path("b"),)
    assert [(v.commit, v.change.path) for v in lineage.versions] == [
        (third, path("a")),
        (third, path("b")),
        (second, path("b")),
        (first, path("a")),
    ]


def test_a_former_id_from_before_git_is_no_trouble(sandbox: Sandbox) -> None:
    made = sandbox.commit(a="former_ids: [alt, a, alt]\n")
    lineage = told(sandbox, "a")
    assert commits(lineage) == [made]
    assert lineage.absorbed == ()


def test_renamed_on_a_branch(sandbox: Sandbox) -> None:
    first = sandbox.commit(a=BODY)
    sandbox.git("checkout", "-q", "-b", "entwurf")
    second = sandbox.commit(a=None, b=BODY + "former_ids: [a]\n")
    sandbox.git("checkout", "-q", "main")
    sandbox.commit(c="x: 1\n")
    sandbox.record("merge", "-q", "--no-ff", "-m", "m", "entwurf")
    lineage = told(sandbox, "b")
    assert commits(lineage) == [second, first]
    assert lineage.absorbed == ()


def test_two_names_that_point_to_each_other(sandbox: Sandbox) -> None:
    sandbox.commit(a="x: 1\nformer_ids: [b]\n")
    sandbox.commit(a=None, b="x: 2\nformer_ids: [a]\n")
    sandbox.commit(b=None, a="x: 3\nformer_ids: [b]\n")
    lineage = told(sandbox, "a")
    assert lineage.names == (path("a"), path("b"))
    assert len(lineage.versions) == 2


def test_a_shallow_clone_has_no_beginning(sandbox: Sandbox) -> None:
    sandbox.commit(oslo="a: 1\n")
    sandbox.commit(oslo="a: 2\n")
    sandbox.commit(paris="a: 1\n")
    third = sandbox.commit(oslo="a: 3\n")
    copy = sandbox.folder.parent / "kopie"
    sandbox.git("clone", "-q", "--depth", "2", f"file://{sandbox.folder}", str(copy))
    repository = open_repository(copy)
    (cut,) = repository.shallow
    lineage = trace(repository, path("oslo"), former)
    assert commits(lineage) == [third]
    assert lineage.cut == cut
    assert trace(repository, path("rom"), former).cut is None
    assert trace(repository, path("paris"), former).cut == cut


def test_as_of_an_earlier_commit(sandbox: Sandbox) -> None:
    first = sandbox.commit(oslo="a: 1\n")
    sandbox.commit(oslo="a: 2\n")
    lineage = trace(open_repository(sandbox.folder), path("oslo"), former, first)
    assert commits(lineage) == [first]
