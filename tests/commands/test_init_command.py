from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from partnerkit.cli import run
from partnerkit.commands import asking

KIEL = (
    "--city",
    "Landeshauptstadt Kiel",
    "--country",
    "Deutschland",
    "--title",
    "Kiel und die Welt",
)
DAY = ("--today", "2026-11-25")


def init(folder: Path, *more: str, lang: str = "de") -> int:
    return run(["--lang", lang, *DAY, "init", str(folder), "--no-input", *more])


@pytest.mark.parametrize("lang", ["de", "en"])
def test_a_new_register_passes_its_own_checks(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], lang: str
) -> None:
    root = tmp_path / "neu" / "register"
    assert init(root, *KIEL, "--website", "https://www.kiel.de/", lang=lang) == 0
    assert run(["-C", str(root), *DAY, "lint", "--fail-on", "info"]) == 0
    assert run(["-C", str(root), *DAY, "fmt", "--check"]) == 0
    capsys.readouterr()
    settings = yaml.safe_load((root / "partnerkit.yaml").read_text("utf-8"))
    assert settings["register"]["languages"][0] == lang
    assert settings["home"] == ["kiel"]
    assert (root / "data/actors/kiel.yaml").is_file()


def test_what_forges_read_is_yaml_with_their_expressions_left_alone(tmp_path: Path) -> None:
    assert init(tmp_path, *KIEL) == 0
    for name in (
        ".github/workflows/register.yml",
        ".github/ISSUE_TEMPLATE/partnership.yml",
        ".gitlab-ci.yml",
        ".pre-commit-config.yaml",
    ):
        assert yaml.safe_load((tmp_path / name).read_text("utf-8")), name
    workflow = (tmp_path / ".github/workflows/register.yml").read_text("utf-8")
    assert "${{ github.event.pull_request.base.sha }}" in workflow
    for file in tmp_path.rglob("*"):
        assert not file.is_file() or "[[ " not in file.read_text("utf-8"), file
        assert not file.name.startswith("dot-")


def test_nothing_is_overwritten_and_nothing_else_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "README.md").write_text("Unser Text\n", encoding="utf-8")
    (tmp_path / ".vscode").symlink_to(tmp_path / "README.md")
    assert init(tmp_path, *KIEL) == 2
    said = capsys.readouterr().err
    assert "README.md" in said
    assert ".vscode/settings.json" in said
    assert "CODEOWNERS" not in said
    assert sorted(path.name for path in tmp_path.iterdir()) == [".vscode", "README.md"]
    assert (tmp_path / "README.md").read_text("utf-8") == "Unser Text\n"


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (("--city", "Kiel", "--title", "T"), "--country"),
        (("--city", "Kiel", "--title", "T", "--country", "Deutschlnd"), "„Deutschland“"),
        (("--city", "北京", "--title", "T", "--country", "CN"), "--id"),
        ((*KIEL, "--id", "Kiel!"), "Kiel!"),
        ((*KIEL, "--owner", "team\n* @evil"), "--owner"),
        ((*KIEL, "--website", "kiel"), "bad-url"),
        (("--city", "Kiel\x1b[2J", "--title", "T", "--country", "DE"), "forbidden-character"),
    ],
)
def test_what_cannot_be_meant_is_refused_before_anything_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], options: tuple[str, ...], named: str
) -> None:
    assert init(tmp_path / "neu", *options) == 2
    assert named in capsys.readouterr().err
    assert not (tmp_path / "neu").exists()


def test_a_title_stays_text_wherever_it_stands(tmp_path: Path) -> None:
    title = "Kiel: *die* [[ Welt ]] # <b> {{ 7 * 7 }}"
    options = ("--city", "Kiel", "--country", "DE", "--title", title, "--owner", "@kiel/welt")
    assert init(tmp_path, *options) == 0
    settings = yaml.safe_load((tmp_path / "partnerkit.yaml").read_text("utf-8"))
    assert settings["register"]["title"] == title
    assert "\n* @kiel/welt\n" in (tmp_path / "CODEOWNERS").read_text("utf-8")
    assert "\\*die\\*" in (tmp_path / "README.md").read_text("utf-8").splitlines()[0]


def test_a_dry_run_names_the_files_only(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert init(tmp_path / "neu", *KIEL, "--dry-run") == 0
    assert "partnerkit.yaml" in capsys.readouterr().out
    assert not (tmp_path / "neu").exists()


def test_a_person_is_asked_for_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def answer(question: str, proposal: str) -> str:
        asked.append(question)
        return proposal or "Frankreich"

    monkeypatch.setattr(asking, "is_terminal", lambda: True)
    monkeypatch.setattr(asking, "_asked", answer)
    assert run(["--lang", "de", "init", str(tmp_path), "--city", "Ville de Lyon"]) == 0
    assert len(asked) == 2
    settings = yaml.safe_load((tmp_path / "partnerkit.yaml").read_text("utf-8"))
    assert settings["register"]["title"] == "Internationale Partnerschaften: Ville de Lyon"
    assert "country: FR" in (tmp_path / "data/actors/lyon.yaml").read_text("utf-8")
