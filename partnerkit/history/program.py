"""Running Git so that it only reads objects: GitPython's command layer with everything shut.

A repository may come from anywhere, and its settings can name programs. What is shut, and why:

- `core.fsmonitor`, hooks, pagers, textconv, external diffs, filters and `gpg` run on commands that
  read the index or the working files, or that show patches. Only plumbing runs here, which reads
  objects; the switches are set nevertheless.
- `core.sshCommand`, `uploadpack` and remote helpers run when a missing object is fetched:
  `GIT_ALLOW_PROTOCOL` allows no protocol (it outranks `protocol.<name>.allow` of a repository).
- Replace refs, grafts and the commit graph can tell another history than the commits do: ignored.
- A bare repository inside the data is no repository (CVE-2022-24765 and `safe.bareRepository`);
  Git's own check of the owner stays in force, because the repository is found and not named.
- Variables such as GIT_DIR, which a hook sets, would lead elsewhere: they are taken away.
- Revisions reach Git on standard input, so that none is taken for an option (CWE-88).

One switch is for speed: with a third of the usual cache, looking a file up in thousands of trees
takes half the time in a register of 1,000 records and no longer in one of 10,000.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec, module_from_spec
from pathlib import Path
from subprocess import Popen
from tempfile import TemporaryFile
from threading import Thread
from typing import TYPE_CHECKING, BinaryIO, cast

from partnerkit.history.error import HistoryError, Reason

if TYPE_CHECKING:
    from git.cmd import Git

_SHUT = (
    "--no-pager",
    "--no-replace-objects",
    "--literal-pathspecs",
    *("-c", "advice.graftFileDeprecated=false"),
    *("-c", "core.commitGraph=false"),
    *("-c", "core.deltaBaseCacheLimit=32m"),
    *("-c", "core.fsmonitor=false"),
    *("-c", f"core.hooksPath={os.devnull}"),
    *("-c", "log.showSignature=false"),
    *("-c", "protocol.allow=never"),
    *("-c", "safe.bareRepository=explicit"),
)
_ENVIRONMENT = {
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_GRAFT_FILE": os.devnull,
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
}
_HEADER = len(("id", "type", "size"))
_PACKAGES = ("gitdb", "git")
_ID = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")
_ANSWERS = frozenset({0, 1})
# 1 says that there is nothing to answer; what Git cannot do ends with 128, or by a signal.
_KEPT = ("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "GIT_CONFIG_COUNT")
_KEPT_NUMBERED = ("GIT_CONFIG_KEY_", "GIT_CONFIG_VALUE_")


class Program:
    """Git in one repository; every method raises HistoryError when Git cannot read it."""

    def __init__(self, top: Path) -> None:
        self.top = top

    def output(
        self,
        arguments: Sequence[str],
        lines: Iterable[str] = (),
        environment: Mapping[str, str] | None = None,
    ) -> bytes:
        """Run a plumbing command to its end, `lines` on its standard input."""
        with self._process(arguments, lines, environment) as out:
            return out.read()

    def ids(self, names: Iterable[str], kind: str) -> list[str | None]:
        """Resolve names of objects such as `main^{commit}` or `ID:PATH`, one answer for each.

        None where there is no object or one of another `kind` (`commit`, `blob`, `tree`). No name
        may hold a line end.
        """
        form = "--batch-check=%(objecttype) %(objectname)"
        found = self.output(["cat-file", form, "--buffer"], names).decode("utf-8", "replace")
        head = f"{kind} "
        return [
            line[len(head) :] if line.startswith(head) and _ID.fullmatch(line, len(head)) else None
            for line in found.split("\n")[:-1]
        ]

    def objects(self, names: Sequence[str], largest: int) -> list[tuple[str, bytes] | None]:
        """Read many objects by their ids or names in one pass: id and content, cut at `largest`.

        None where there is no such object. No name may hold a line end.
        """
        found: list[tuple[str, bytes] | None] = []
        if not names:
            return found
        with self._process(["cat-file", "--batch", "--buffer"], names) as out:
            for _ in names:
                head = out.readline().split()
                if not head:
                    break  # Git stopped early: leaving the process raises the reason
                if len(head) != _HEADER or not head[2].isdigit():
                    found.append(None)
                    continue
                size = int(head[2])
                content = out.read(min(size, largest))
                _skip(out, size - len(content) + 1)
                found.append((head[0].decode("ascii"), content))
        return found

    @contextmanager
    def _process(
        self,
        arguments: Sequence[str],
        lines: Iterable[str],
        environment: Mapping[str, str] | None = None,
    ) -> Iterator[BinaryIO]:
        """Run Git with `lines` on its standard input; leaving waits for it and checks its word."""
        handle = self._start(arguments, lines, environment or {})
        process = cast("Popen[bytes]", handle.proc)
        stdout, stderr = cast("BinaryIO", process.stdout), cast("BinaryIO", process.stderr)
        complaint = [b""]

        def listen() -> None:
            with stderr:
                complaint[0] = stderr.read()

        # On the side: Git must never wait for room to complain while we wait for its output.
        listener = Thread(target=listen, daemon=True)
        listener.start()
        try:
            yield stdout
        finally:
            stdout.close()
            listener.join()
            status = process.wait()
        if status not in _ANSWERS:
            raise self._refusal(complaint[0])

    def _start(
        self, arguments: Sequence[str], lines: Iterable[str], more: Mapping[str, str]
    ) -> Git.AutoInterrupt:
        """Start Git; its standard input is a file, so that no pipe can fill up."""
        environment = {**_ENVIRONMENT, "GIT_CEILING_DIRECTORIES": str(self.top.parent), **more}
        with _own_environment(), TemporaryFile() as given:
            git = _command_layer(self.top)
            from git.exc import GitCommandNotFound  # noqa: PLC0415 - loaded by now

            given.write("".join(f"{line}\n" for line in lines).encode("utf-8", "surrogateescape"))
            given.seek(0)
            try:
                return git.execute(
                    ["git", "-C", str(self.top), *_SHUT, *arguments],
                    istream=given,
                    as_process=True,
                    env=environment,
                )
            except GitCommandNotFound:
                raise HistoryError(Reason.NO_GIT) from None

    def _refusal(self, complaint: bytes) -> HistoryError:
        """Turn Git's complaint (in English, as GitPython asks for) into one of ours."""
        folder = str(self.top)
        if b"dubious ownership" in complaint or b"unsafe repository" in complaint:
            return HistoryError(Reason.FOREIGN_OWNER, folder=folder)
        if b"lazy fetching" in complaint or b"promisor remote" in complaint:
            return HistoryError(Reason.MISSING_OBJECTS, folder=folder)
        if b"tell me who you are" in complaint or b"useConfigOnly" in complaint:
            return HistoryError(Reason.NO_IDENTITY)
        if b".lock': File exists" in complaint:
            return HistoryError(Reason.BUSY, folder=folder)
        return HistoryError(Reason.UNREADABLE, folder=folder)


@contextmanager
def _own_environment() -> Iterator[None]:
    """Take away the variables by which Git or GitPython would be led elsewhere, for a while.

    What the user says of Git's own settings stays (`git help config`, ENVIRONMENT): they are the
    user's, and `safe.directory` may come from there.
    """
    led = {
        name: value
        for name, value in os.environ.items()
        if name.startswith("GIT_") and name not in _KEPT and not name.startswith(_KEPT_NUMBERED)
    }
    for name in led:
        del os.environ[name]
    # Without it the import fails where there is no Git; we say so ourselves, at the first command.
    os.environ["GIT_PYTHON_REFRESH"] = "quiet"
    try:
        yield
    finally:
        del os.environ["GIT_PYTHON_REFRESH"]
        os.environ.update(led)


def _command_layer(top: Path) -> Git:
    """Load GitPython's command layer alone, and only when a command is to run.

    The packages import all of their object models and start `git version`, which costs as much
    time as everything else that reading a history needs. So they are put in place unexecuted while
    `git.cmd` is imported. Should a later version of GitPython not bear that, all of it is imported.
    """
    if "git.cmd" not in sys.modules:
        for name in _PACKAGES:
            if name not in sys.modules and (package := find_spec(name)) is not None:
                sys.modules[name] = module_from_spec(package)
        try:
            import_module("git.cmd")
        except (ImportError, AttributeError):
            for name in [name for name in sys.modules if name.partition(".")[0] in _PACKAGES]:
                del sys.modules[name]
    from git.cmd import Git  # noqa: PLC0415 - see above

    return Git(top)


def _skip(stream: BinaryIO, size: int) -> None:
    """Read `size` bytes and forget them."""
    while size > 0 and (piece := stream.read(min(size, 1 << 20))):
        size -= len(piece)
