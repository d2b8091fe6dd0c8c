"""What the project brings for forges and editors calls commands and options that exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from partnerkit import __version__
from partnerkit.cli import command_line
from partnerkit.commands import COMMANDS

ROOT = Path(__file__).parent.parent
FILES = (
    ".github/workflows/check.yml",
    ".pre-commit-config.yaml",
    ".pre-commit-hooks.yaml",
    "action.yml",
    "ci/gitlab.yml",
)
CALLING = (
    *(ROOT / name for name in (*FILES, "docs/ci.md")),
    *(file for file in sorted((ROOT / "templates/init").rglob("*")) if file.is_file()),
)
CALL = re.compile(r"^[\s|`#\d.*-]*(?:\w+: )?partnerkit (?:-C \S+ )?(?:\$\{.*?\} )?([a-z-]+)(.*)$")


@pytest.mark.parametrize("name", FILES)
def test_it_is_yaml(name: str) -> None:
    assert yaml.safe_load((ROOT / name).read_text("utf-8"))


def calls() -> list[tuple[str, str, list[str]]]:
    found = []
    for file in CALLING:
        for line in file.read_text("utf-8").splitlines():
            for text in (line, *re.findall(r"`(partnerkit [^`]+)`", line)):
                if match := CALL.match(text.replace("run: ", "").replace("entry: ", "")):
                    options = re.findall(r"(?<![\w-])--[a-z-]+", match[2].partition("  #")[0])
                    found.append((f"{file.relative_to(ROOT)}", match[1], options))
    return found


def test_every_call_is_one_that_the_program_understands() -> None:
    root = command_line()
    context = root.make_context("partnerkit", [], resilient_parsing=True)
    known: dict[str, set[str]] = {}
    for file, name, options in calls():
        assert name in COMMANDS, (file, name)
        if name not in known:
            command = root.get_command(context, name)
            known[name] = {option for parameter in command.params for option in parameter.opts}
        assert set(options) <= known[name], (file, name, options)
    assert {"lint", "review", "fmt", "export", "form", "import", "schema"} <= known.keys()


def test_versions_are_that_of_the_program() -> None:
    for file in CALLING:
        for version in re.findall(r"(?:VERSION: \"|rev: v)([\d.]+)", file.read_text("utf-8")):
            assert version == __version__, file


def test_the_action_passes_inputs_by_the_environment_only() -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    assert {"version", "directory", "fail-on"} <= action["inputs"].keys()
    for step in action["runs"]["steps"]:
        assert "${{" not in step.get("run", "")


def test_forges_read_no_expression_inside_a_script() -> None:
    workflow = (ROOT / "templates/init/dot-github/workflows/register.yml").read_text("utf-8")
    for step in yaml.safe_load(re.sub(r"\[\[.*?\]\]", "x", workflow))["jobs"]["check"]["steps"]:
        assert "${{" not in step.get("run", "")
