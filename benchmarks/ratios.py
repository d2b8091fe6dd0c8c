"""How long commands take, as ratios to the least that could do the job.

    python benchmarks/ratios.py --copies 8

The register of Hamburg, with every partnership copied as often as asked, is read as whole
processes, in turn with a process that only parses the same files (`yaml.load` with libyaml's safe
loader) or, for the site, with one that writes escaped text of the same sizes into the same files. A
slow or busy machine moves both sides, so only the ratios are printed: the median of the rounds, the
lowest and the highest.
"""

from __future__ import annotations

import argparse
import json
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parent.parent

PARSE = """
import sys, yaml
from pathlib import Path
for path in sorted(Path(sys.argv[1]).rglob("*.yaml")):
    yaml.load(path.read_bytes(), yaml.CSafeLoader)
"""
WRITE = """
import json, sys
from html import escape
from pathlib import Path
sizes = json.loads(Path(sys.argv[1]).read_text())
line = 'Städtepartnerschaft & "mehr" – sechzig Zeichen in einem Satz, ja'
for path, size in sizes.items():
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text("\\n".join(escape(line) for _ in range(size // 90 + 1)))
"""


def main() -> int:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--copies", type=int, default=8, help="copies of every partnership")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        register = Path(scratch, "register")
        number = multiply(register, options.copies)
        print(f"{number} partnerships\n{'':40}  median  lowest  highest")
        measure(register, Path(scratch), options.rounds)
    return 0


def multiply(register: Path, copies: int) -> int:
    """Lay out the register of Hamburg with copies of its partnerships; returns how many there are.

    A copy has an id of its own; what it refers to stays the original.
    """
    shutil.copytree(ROOT / "data", register / "data")
    shutil.copy(ROOT / "partnerkit.yaml", register)
    folder = register / "data" / "partnerships"
    originals = sorted(folder.glob("*.yaml"))
    for number in range(1, copies):
        for path in originals:
            shutil.copy(path, path.with_stem(f"{path.stem}-{number}"))
    return len(originals) * copies


def measure(register: Path, scratch: Path, rounds: int) -> None:
    """Run the commands in turn with their other sides, and print the ratios."""
    site, sizes, bare = scratch / "site", scratch / "sizes.json", scratch / "bare"
    nothing = [sys.executable, "-c", "pass"]
    parse = [sys.executable, "-c", PARSE, str(register / "data")]
    write = [sys.executable, "-c", WRITE, str(sizes)]
    lint = command(register, "lint", "--format", "json")
    build = command(register, "site", "--output", str(site))

    def fresh() -> None:
        shutil.rmtree(site, ignore_errors=True)
        shutil.rmtree(bare, ignore_errors=True)

    fresh()
    cost(build)
    files = (path for path in site.rglob("*") if path.is_file())
    sizes.write_text(json.dumps({str(bare / p.relative_to(site)): p.stat().st_size for p in files}))
    figures: dict[str, Callable[[], float]] = {
        "--version / python -c pass": lambda: cost(command(register, "--version")) / cost(nothing),
        "--help / python -c pass": lambda: cost(command(register, "--help")) / cost(nothing),
        "lint / parsing": lambda: cost(lint) / cost(parse),
        "(site - lint) / writing": lambda: (cost(build) - cost(lint)) / cost(write),
    }
    for form in ("markdown", "html", "json"):
        overview = command(register, "overview", "--format", form)
        figures[f"overview --format {form} / lint"] = lambda o=overview: cost(o) / cost(lint)  # type: ignore[misc]
    for name, figure in figures.items():
        found = []
        for _ in range(rounds):
            fresh()
            found.append(figure())
        print(f"{name:40}  {median(found):6.2f}  {min(found):6.2f}  {max(found):7.2f}")


def command(register: Path, *arguments: str) -> list[str]:
    """Call the program on a register."""
    where = [] if arguments == ("--version",) else ["-C", str(register)]
    return [sys.executable, "-m", "partnerkit", *arguments, *where]


def cost(call: Sequence[str]) -> float:
    """Run a process to its end; returns its CPU time in seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        call, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT, check=False
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    sys.exit(main())
