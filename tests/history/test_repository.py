from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from partnerkit.history import Change, HistoryError, TreeFile, open_repository
from partnerkit.history.error import Reason
from partnerkit.text import LARGEST
from partnerkit.words.history_words import HISTORY_WORDS

if TYPE_CHECKING:
    from tests.history.conftest import Sandbox

OSLO = "data/partnerships/oslo.yaml"
PARIS = "data/partnerships/paris.yaml"
LONG = "".join(f"zeile: {number}\n" for number in range(40))


def reason(sandbox: Sandbox, revision: str = "HEAD") -> Reason:
    with pytest.raises(HistoryError) as raised:
        open_repository(sandbox.folder).span(f"{revision}..HEAD")
    assert raised.value.message("de") != raised.value.message("en")
    return raised.value.reason


def test_every_reason_has_words_and_no_words_are_left_over() -> None:
    assert set(HISTORY_WORDS) == set(Reason)


def test_without_a_repository(tmp_path: Path) -> None:
    with pytest.raises(HistoryError) as raised:
        open_repository(tmp_path)
    assert raised.value.reason is Reason.NO_REPOSITORY
    assert str(tmp_path) in raised.value.message("de")


def test_before_the_first_commit(sandbox: Sandbox) -> None:
    assert reason(sandbox) is Reason.NO_COMMIT


def test_without_git(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox.commit(oslo="a: 1\n")
    monkeypatch.setenv("PATH", "")
    assert reason(sandbox) is Reason.NO_GIT


def test_a_branch_without_its_commit(sandbox: Sandbox) -> None:
    sandbox.commit(oslo="a: 1\n")
    (sandbox.folder / ".git/refs/heads/main").write_text("c" * 40 + "\n")
    assert reason(sandbox) is Reason.UNREADABLE


def test_settings_that_git_cannot_read(sandbox: Sandbox) -> None:
    sandbox.commit(oslo="a: 1\n")
    (sandbox.folder / ".git/config").write_text("[[[")
    assert reason(sandbox) is Reason.UNREADABLE


def test_revisions(sandbox: Sandbox) -> None:
    first = sandbox.commit("Register angelegt", oslo="a: 1\n", author="Jörn")
    second = sandbox.commit(oslo="a: 2\n")
    sandbox.git("tag", "-a", "-m", "Beschluss", "beschluss")
    repository = open_repository(sandbox.folder)
    assert repository.head == second
    assert repository.commit_at("HEAD~1").id == first
    assert repository.commit_at(first[:7]).id == first
    assert repository.commit_at("beschluss").id == second
    before, after = repository.span(f"{first}..")
    assert (before.id, after.id) == (first, second)
    assert (before.author, before.subject) == ("Jörn", "Register angelegt")


@pytest.mark.parametrize(
    "revision",
    [
        "gibt-es-nicht",
        "--upload-pack=x",
        "-h",
        "HEAD@{99}",
        "HEAD^{tree}",
        "HEAD:data",
        "HEAD~99",
        "HEAD\nHEAD",
        "HEAD\0",
        " ",
        "{}",
        "\udcff",
        "2025-02-30",
    ],
)
def test_what_is_no_revision(sandbox: Sandbox, revision: str) -> None:
    sandbox.commit(oslo="a: 1\n")
    assert reason(sandbox, revision) is Reason.NO_REVISION


def test_a_branch_called_like_an_option(sandbox: Sandbox) -> None:
    made = sandbox.commit(oslo="a: 1\n")
    sandbox.git("update-ref", "refs/heads/--output=x", "HEAD")
    assert open_repository(sandbox.folder).commit_at("--output=x").id == made


@pytest.mark.parametrize("text", ["HEAD", "..", "", "..."])
def test_what_is_no_range(sandbox: Sandbox, text: str) -> None:
    sandbox.commit(oslo="a: 1\n")
    with pytest.raises(HistoryError) as raised:
        open_repository(sandbox.folder).span(text)
    assert raised.value.reason is Reason.NO_RANGE


def test_dates(sandbox: Sandbox) -> None:
    first = sandbox.commit(oslo="a: 1\n")  # 14 November 2023, 23:13 in Hamburg
    second = sandbox.commit(oslo="a: 2\n")
    repository = open_repository(sandbox.folder)
    assert repository.commit_at("2023-11-14").id == first
    assert repository.commit_at("2023-11-15").id == second
    assert repository.commit_at("2023-11").id == second
    assert repository.commit_at("2024").id == second
    with pytest.raises(HistoryError) as raised:
        repository.commit_at("2023-11-13")
    assert raised.value.reason is Reason.BEFORE_BEGINNING
    assert raised.value.values == {"date": date(2023, 11, 13), "oldest": date(2023, 11, 14)}
    assert "13.11.2023" in raised.value.message("de")


def test_a_date_means_what_was_on_the_main_branch(sandbox: Sandbox) -> None:
    first = sandbox.commit(oslo="a: 1\n")
    sandbox.git("checkout", "-q", "-b", "entwurf")
    sandbox.commit(paris="a: 1\n")
    sandbox.git("checkout", "-q", "main")
    merged = sandbox.record("merge", "-q", "--no-ff", "-m", "m", "entwurf")
    repository = open_repository(sandbox.folder)
    assert repository.commit_at("2023-11-15").id == first
    assert repository.commit_at("2023-11-16").id == merged


def test_a_commit_without_a_date_is_passed_over(sandbox: Sandbox) -> None:
    first = sandbox.commit(oslo="a: 1\n")
    sandbox.raw_commit(b"author A <a@x> -1 +0000\ncommitter A <a@x> -1 +0000\n")
    assert open_repository(sandbox.folder).commit_at("2023-11-14").id == first


def test_files_and_texts(sandbox: Sandbox) -> None:
    sandbox.write(oslo="a: 1\n")
    (sandbox.folder / "partnerkit.yaml").write_text("register: {}\n")
    (sandbox.folder / "README.md").write_text("x")
    (sandbox.folder / "data/link.yaml").symlink_to("/etc/passwd")
    sandbox.git("add", "-A")
    sandbox.git("update-index", "--add", "--cacheinfo", "160000", "a" * 40, "data/sub")
    made = sandbox.record("commit", "-q", "-m", "x")
    repository = open_repository(sandbox.folder)
    kinds = {path: entry.kind for path, entry in repository.files(made).items()}
    assert kinds == {
        OSLO: "file",
        "data/link.yaml": "link",
        "data/sub": "submodule",
        "partnerkit.yaml": "file",
    }
    assert repository.texts(made) == {OSLO: b"a: 1\n", "partnerkit.yaml": b"register: {}\n"}


def test_a_content_beyond_the_limit_is_cut(sandbox: Sandbox) -> None:
    made = sandbox.commit(oslo="x" * (LARGEST + 100), paris="a: 1\n")
    texts = open_repository(sandbox.folder).texts(made)
    assert len(texts[OSLO]) == LARGEST + 1
    assert texts[PARIS] == b"a: 1\n"


def test_a_content_that_is_missing_is_said(sandbox: Sandbox) -> None:
    made = sandbox.commit(oslo="a: 1\n")
    repository = open_repository(sandbox.folder)
    blob = repository.files(made)[OSLO].blob
    (sandbox.folder / ".git/objects" / blob[:2] / blob[2:]).unlink()
    assert repository.texts(made) == {OSLO: b"a: 1\n"}  # the working file still has it
    (sandbox.folder / OSLO).unlink()
    with pytest.raises(HistoryError) as raised:
        repository.texts(made)
    assert raised.value.reason is Reason.MISSING_OBJECTS


def test_odd_paths(sandbox: Sandbox) -> None:
    odd = 'data/partnerships/k\u0308 "x"\t.yaml'
    broken = b"data/partnerships/\xff.yaml"
    sandbox.write(oslo="a: 1\n")
    (sandbox.folder / odd).write_text("a: 1\n")
    Path(str(sandbox.folder) + "/" + broken.decode("utf-8", "surrogateescape")).write_text("a")
    made = sandbox.commit()
    repository = open_repository(sandbox.folder)
    assert odd in repository.files(made)
    assert broken.decode("utf-8", "surrogateescape") in repository.touches(made)


def test_differences(sandbox: Sandbox) -> None:
    first = sandbox.commit(oslo="a: 1\n", paris=LONG, wien="a: 1\n")
    second = sandbox.commit(
        oslo="a: 2\n", paris=None, wien=None, paris_neu=LONG + "neu: ja\n", rom="a: 1\nb: 2\n"
    )
    repository = open_repository(sandbox.folder)
    old, new = repository.files(first), repository.files(second)
    changes = {change.path: change for change in repository.differences(first, second, moved=True)}
    moved = sandbox.path("paris-neu")
    assert changes[OSLO] == Change(OSLO, old[OSLO].blob, new[OSLO].blob)
    assert changes[moved] == Change(moved, old[PARIS].blob, new[moved].blob, PARIS)
    wien, rom = sandbox.path("wien"), sandbox.path("rom")
    assert changes[wien] == Change(wien, old[wien].blob, None)
    assert changes[rom] == Change(rom, None, new[rom].blob)
    assert len(changes) == 4
    apart = repository.differences(first, second)
    assert Change(PARIS, old[PARIS].blob, None) in apart
    assert Change(moved, None, new[moved].blob) in apart


def test_a_record_replaced_by_a_link_is_gone(sandbox: Sandbox) -> None:
    first = sandbox.commit(oslo="a: 1\n")
    sandbox.write(oslo=None)
    (sandbox.folder / OSLO).symlink_to("/etc/passwd")
    second = sandbox.commit()
    (change,) = open_repository(sandbox.folder).differences(first, second)
    assert change.after is None


def test_touches_name_the_commit_that_wrote_not_the_merge(sandbox: Sandbox) -> None:
    first = sandbox.commit(oslo="a: 1\n", paris="a: 1\n")
    sandbox.git("checkout", "-q", "-b", "entwurf")
    drafted = sandbox.commit(rom="a: 1\n", paris="a: 2\n")
    sandbox.git("checkout", "-q", "main")
    changed = sandbox.commit(oslo="a: 2\n")
    sandbox.record("merge", "-q", "--no-ff", "-m", "m", "entwurf")
    repository = open_repository(sandbox.folder)
    assert repository.touches(repository.head) == {
        OSLO: (changed, first),
        PARIS: (drafted, first),
        sandbox.path("rom"): (drafted,),
    }
    assert OSLO not in repository.touches(repository.head, changed)


def test_a_settled_conflict_belongs_to_the_merge(sandbox: Sandbox) -> None:
    sandbox.commit(oslo="a: 1\n")
    sandbox.git("checkout", "-q", "-b", "entwurf")
    drafted = sandbox.commit(oslo="a: 2\n")
    sandbox.git("checkout", "-q", "main")
    changed = sandbox.commit(oslo="a: 3\n")
    sandbox.git("merge", "-q", "--no-commit", "-s", "ours", "entwurf")
    settled = sandbox.commit(oslo="a: 4\n")
    repository = open_repository(sandbox.folder)
    assert repository.touches(settled)[OSLO][:3] == (settled, changed, drafted)


def test_what_each_commit_made_of_a_file(sandbox: Sandbox) -> None:
    sandbox.commit(oslo="a: 1\n")
    sandbox.git("checkout", "-q", "-b", "entwurf")
    sandbox.commit(oslo="a: 2\n", paris="a: 1\n")
    sandbox.git("checkout", "-q", "main")
    sandbox.commit(oslo="a: 3\n")
    sandbox.git("merge", "-q", "--no-commit", "-s", "ours", "entwurf")
    settled = sandbox.commit(oslo="a: 4\n")
    repository = open_repository(sandbox.folder)
    made = repository.made(settled)
    for path, versions in made.items():
        commits = [commit for commit, _ in versions]
        assert dict(versions) == repository.contents_at(path, commits)
    assert next(repository.blobs([blob])[blob] for _, blob in made[OSLO] if blob) == b"a: 4\n"


def test_where_two_lines_met(sandbox: Sandbox) -> None:
    first = sandbox.commit(oslo="a: 1\n")
    sandbox.git("checkout", "-q", "-b", "entwurf")
    drafted = sandbox.commit(oslo="a: 2\n")
    sandbox.git("checkout", "-q", "main")
    sandbox.commit(paris="a: 1\n")
    before, after = open_repository(sandbox.folder).span("main...entwurf")
    assert (before.id, after.id) == (first, drafted)


def test_two_lines_that_never_met(sandbox: Sandbox) -> None:
    sandbox.commit(oslo="a: 1\n")
    sandbox.git("checkout", "-q", "--orphan", "anders")
    sandbox.commit(paris="a: 1\n")
    with pytest.raises(HistoryError) as raised:
        open_repository(sandbox.folder).span("main...anders")
    assert raised.value.reason is Reason.NO_COMMON_COMMIT


def test_a_register_in_a_folder(sandbox: Sandbox) -> None:
    register = sandbox.folder / "aussen"
    (register / "data/partnerships").mkdir(parents=True)
    (register / OSLO).write_text("a: 1\n")
    sandbox.write(paris="a: 1\n")
    first = sandbox.commit()
    (register / OSLO).write_text("a: 2\n")
    second = sandbox.commit()
    repository = open_repository(register)
    assert repository.files(first).keys() == {OSLO}
    assert [change.path for change in repository.differences(first, second)] == [OSLO]
    assert repository.touches(second) == {OSLO: (second, first)}
    assert list(repository.contents_at(OSLO, [first]).values()) == [
        repository.files(first)[OSLO].blob
    ]


def test_a_shallow_clone_says_how_far_it_goes(sandbox: Sandbox) -> None:
    sandbox.commit(oslo="a: 1\n")
    sandbox.commit(oslo="a: 2\n")
    sandbox.commit(paris="a: 2\n")
    copy = sandbox.folder.parent / "kopie"
    sandbox.git("clone", "-q", "--depth", "2", f"file://{sandbox.folder}", str(copy))
    repository = open_repository(copy)
    assert len(repository.shallow) == 1
    assert repository.touches(repository.head) == {PARIS: (repository.head,)}
    for asked in ("HEAD~2", "2023-11-14"):
        with pytest.raises(HistoryError) as raised:
            repository.commit_at(asked)
        assert raised.value.reason is Reason.NO_REVISION_SHALLOW
        assert raised.value.values["commits"] == 2
        assert raised.value.values["oldest"] == date(2023, 11, 15)
        assert "--unshallow" in raised.value.message("de")


def test_a_detached_head_a_worktree_and_a_lock(sandbox: Sandbox) -> None:
    first = sandbox.commit(oslo="a: 1\n")
    (sandbox.folder / ".git/index.lock").write_text("")
    assert open_repository(sandbox.folder).head == first
    (sandbox.folder / ".git/index.lock").unlink()
    other = sandbox.folder.parent / "zweig"
    sandbox.git("worktree", "add", "-q", "--detach", str(other))
    assert open_repository(other).files(first)[OSLO] == TreeFile(
        sandbox.git("rev-parse", f"HEAD:{OSLO}"), "file"
    )


def test_a_repository_with_long_ids(tmp_path: Path) -> None:
    from tests.history.conftest import Sandbox  # noqa: PLC0415

    sandbox = Sandbox(tmp_path / "lang", "--object-format=sha256")
    made = sandbox.commit(oslo="a: 1\n")
    repository = open_repository(sandbox.folder)
    assert len(made) == 64
    assert repository.texts(repository.head) == {OSLO: b"a: 1\n"}


def test_a_working_file_is_taken_only_with_the_recorded_content(sandbox: Sandbox) -> None:
    made = sandbox.commit(oslo="a: 1\n", paris="a: 2\n", rom="a: 3\n", wien="")
    sandbox.write(oslo="a: 9\n", rom=None)
    (sandbox.folder / sandbox.path("rom")).symlink_to("/etc/passwd")
    repository = open_repository(sandbox.folder)
    blobs = {path: file.blob for path, file in repository.files(made).items()}
    asked: list[str] = []
    recorded = repository.blobs

    def counted(ids: Iterable[str]) -> dict[str, bytes]:
        asked.extend(wanted := list(ids))
        return recorded(wanted)

    repository.blobs = counted  # type: ignore[method-assign]
    assert repository.contents(blobs) == {
        OSLO: b"a: 1\n",
        PARIS: b"a: 2\n",
        sandbox.path("rom"): b"a: 3\n",
        sandbox.path("wien"): b"",
    }
    assert blobs[PARIS] not in asked
    assert blobs[OSLO] in asked
