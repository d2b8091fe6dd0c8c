"""Kill writing commands at any moment, and let two write at once: nothing may be lost.

    python benchmarks/interrupted_writes.py --kills 1000 --pairs 200

Every command runs in a process of its own, forked from one that has loaded the program, so that
the moment of the kill falls into its work and not into the start of Python. After each kill the
next writing command (`fmt`) runs, and the register must then be wholly as before or wholly as
after, without a file too many. Of two writers at once the result must be that of one after the
other, or of one alone while the other was refused.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import io
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

import partnerkit.cli  # noqa: E402
from partnerkit.files import UNFINISHED  # noqa: E402

Texts = dict[str, bytes]

START = ROOT / "examples" / "musterstadt"
DAY = ("--today", "2026-07-01")
KILLED = -signal.SIGKILL
REFUSED = 2


def commands(folder: Path) -> dict[str, list[str]]:
    """One call of each writing command on records that the example has."""
    ties = sorted(path.stem for path in (folder / "data/partnerships").glob("*.yaml"))
    actors = sorted(path.stem for path in (folder / "data/actors").glob("*.yaml"))
    texts = "".join(p.read_text(encoding="utf-8") for p in folder.glob("data/partnerships/*.yaml"))
    used = max(actors, key=lambda key: texts.count(f" {key}\n"))
    active = [
        tie
        for tie in ties
        if "\nstatus: active\n" in (folder / f"data/partnerships/{tie}.yaml").read_text("utf-8")
    ]
    return {
        "fmt": ["fmt"],
        "end": ["end", active[0], "--reason", "Kein Anlass mehr"],
        "suspend": ["suspend", active[1], "--reason", "Pause"],
        "renew": ["renew", active[2], "--signed", "2026-06", "--source-url", "https://a.example/"],
        "confirm": ["confirm", *active, "--by", used],
        "judge": ["judge", *ties[:4], "--verdict", "distinct", "--because", "Verschieden"],
        "rename": ["rename", used, "ganz-anders", "--kind", "actor"],
        "merge": ["merge", active[0], active[1], "--prefer", "a", "--no-input"],
        "retire-actor": ["retire-actor", used, "--successor", other(actors, used), "--hand-over"],
        "new": [
            *("new", "--title", "Freundschaft mit Nirgendwo", "--kind", "friendship", "--yes"),
            *("--status", "idea", "--actor-name", "Nirgendwo", "--actor-kind", "municipality"),
            *("--country", "XX", "--source-url", "https://a.example/", "--no-input"),
        ],
        "fix": ["fix"],
    }


def other(keys: list[str], key: str) -> str:
    """Name another one of some ids."""
    return next(one for one in keys if one != key)


def prepare(folder: Path, command: str) -> None:
    """Give `fmt` and `fix` something to do."""
    for path in sorted(folder.glob("data/*/*.yaml")):
        text = path.read_text(encoding="utf-8")
        if command == "fmt":
            path.write_text(text.replace(": ", ":   ", 1), encoding="utf-8")
        if command == "fix":
            path.write_text(text.replace("kind: twinning", "kind: Partnerstadt"), encoding="utf-8")


def run(folder: Path, arguments: list[str]) -> int:
    """Start a command in a process of its own; return the process's id."""
    sys.stdout.flush()
    child = os.fork()
    if child:
        return child
    os.chdir(folder)
    silence = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(silence, stream)
    given = [*DAY, *arguments]
    sys.argv = ["partnerkit", *given]
    os._exit(partnerkit.cli.run(given))


def ended(child: int) -> int:
    """Wait for a process; return its exit code, negative for a signal."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def texts(folder: Path) -> Texts:
    """Read every file, hidden ones too."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def restore(folder: Path, wanted: Texts) -> None:
    """Bring a folder back to a state."""
    for path in texts(folder).keys() - wanted.keys():
        (folder / path).unlink()
    for path, raw in wanted.items():
        if not (folder / path).exists() or (folder / path).read_bytes() != raw:
            (folder / path).write_bytes(raw)


def kill_each(folder: Path, times: int, rng: random.Random) -> Counter[str]:
    """Kill every command in turn, at random moments of its run."""
    found: Counter[str] = Counter()
    names = list(commands(START))
    for name in names:
        restore(folder, texts(START))
        prepare(folder, name)
        before = texts(folder)
        arguments = commands(START)[name]
        begin = time.perf_counter()
        code = ended(run(folder, arguments))
        length = time.perf_counter() - begin
        after = texts(folder)
        must(code == 0, f"{name} ends with {code}")
        must(after != before, f"{name} changes nothing")
        for _ in range(-(-times // len(names))):
            restore(folder, before)
            found[kill_once(folder, name, before, after, rng.random() * length * 1.1)] += 1
    return found


def kill_once(folder: Path, name: str, before: Texts, after: Texts, delay: float) -> str:
    """Kill one run; return what was found before and after the next writing command."""
    child = run(folder, commands(START)[name])
    time.sleep(delay)
    with contextlib.suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)
    killed = ended(child) == KILLED
    between = texts(folder)
    broken = {
        path
        for path, raw in between.items()
        if ".partnerkit-" not in path and raw not in {before.get(path), after.get(path)}
    }
    must(not broken, f"{name}: damaged {broken}")
    # `fmt` would format what was to be formatted; a record that needs none is enough for it.
    ended(run(folder, ["fmt", "partnerkit.yaml"]))
    now = texts(folder)
    must(now in (before, after), f"{name}: neither before nor after")
    if not killed:
        return "had ended"
    if UNFINISHED in between:
        return "killed between two files, completed by the next command"
    if between.keys() - before.keys() - after.keys():
        return "killed while preparing, tidied by the next command"
    return "killed, all as before" if now == before else "killed, all as after"


def two_at_once(folder: Path, times: int, rng: random.Random) -> Counter[str]:
    """Run pairs of commands at the same time."""
    before = texts(START)
    calls = {name: c for name, c in commands(START).items() if name not in {"fmt", "fix"}}
    single: dict[str, Texts] = {}
    serial: dict[tuple[str, str], Texts | None] = {}
    found: Counter[str] = Counter()
    for _ in range(times):
        one, two = rng.sample(sorted(calls), 2)
        for name in (one, two):
            if name not in single:
                single[name] = alone(folder, before, calls, [name]) or {}
        for pair in ((one, two), (two, one)):
            if pair not in serial:
                serial[pair] = alone(folder, before, calls, list(pair))
        restore(folder, before)
        children = [run(folder, calls[one]), run(folder, calls[two])]
        codes = [ended(child) for child in children]
        now = texts(folder)
        if codes == [0, 0]:
            must(now in (serial[one, two], serial[two, one]), f"{one}, {two}: something is lost")
            found["both wrote, one after the other"] += 1
        else:
            must(min(codes) == 0, f"{one}, {two}: {codes}")
            must(now == single[one if codes[0] == 0 else two], f"{one}, {two}: half written")
            found[f"one wrote, the other was told (exit code {max(codes)})"] += 1
    return found


def alone(
    folder: Path, before: Texts, calls: dict[str, list[str]], names: list[str]
) -> Texts | None:
    """Run commands one after the other; None where one of them is refused."""
    restore(folder, before)
    codes = [ended(run(folder, calls[name])) for name in names]
    return None if any(codes) else texts(folder)


def warm_up(folder: Path) -> None:
    """Load all that the commands need, so that the processes to come need not."""
    os.chdir(folder)
    for arguments in commands(START).values():
        given = [*DAY, *arguments, "--check" if arguments == ["fmt"] else "--dry-run"]
        sys.argv = ["partnerkit", *given]
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            partnerkit.cli.run(given)
    gc.freeze()


def must(holds: bool, otherwise: str) -> None:  # noqa: FBT001 - reads like a sentence
    """End with what went wrong unless something holds."""
    if not holds:
        sys.exit(otherwise)


def main() -> None:
    """Run both tests and print what was found."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--kills", type=int, default=110)
    parser.add_argument("--pairs", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)  # noqa: S311 - chooses moments, hides nothing
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "register"
        shutil.copytree(START, folder)
        warm_up(folder)
        for title, found in (
            (f"{options.kills} kills", kill_each(folder, options.kills, rng)),
            (f"{options.pairs} pairs", two_at_once(folder, options.pairs, rng)),
        ):
            print(title)
            for what, count in sorted(found.items()):
                print(f"  {count:5}  {what}")


if __name__ == "__main__":
    main()
