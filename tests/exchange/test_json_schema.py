"""The schema for editors accepts what lint accepts, and names fields as people know them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator, Draft202012Validator

from partnerkit.exchange.json_schema import schema
from partnerkit.files import kind_of
from partnerkit.lint import all_rules
from partnerkit.model.fields import KINDS
from partnerkit.source import Source

ROOT = Path(__file__).parent.parent.parent
REGISTERS = [ROOT, *sorted(path.parent for path in (ROOT / "examples").glob("*/partnerkit.yaml"))]

SHORT = {
    "title": "Städtepartnerschaft Hamburg–Oslo",
    "kind": "twinning",
    "status": "active",
    "counterpart": ["oslo"],
    "lead": "senatskanzlei-hamburg",
    "topics": ["culture", "own-topic"],
    "signed": "1989",
    "sources": [{"url": "https://example.org/"}],
}


def _faults(kind: str, data: object, lang: str = "de") -> list[str]:
    validator = Draft202012Validator(schema(kind, lang))
    return [
        f"{'/'.join(map(str, error.absolute_path))}: {error.message}"
        for error in validator.iter_errors(data)
    ]


def _nodes(node: object) -> Any:  # noqa: ANN401 - any JSON
    if isinstance(node, dict):
        yield node
        for inner in node.values():
            yield from _nodes(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from _nodes(inner)


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_it_is_a_schema_in_both_dialects(kind: str, lang: str) -> None:
    Draft202012Validator.check_schema(schema(kind, lang))
    Draft7Validator.check_schema(schema(kind, lang))


@pytest.mark.parametrize("root", REGISTERS, ids=lambda root: root.name)
def test_every_shipped_record_fits(root: Path) -> None:
    validators = {kind: Draft202012Validator(schema(kind, "de")) for kind in KINDS}
    paths = [root / "partnerkit.yaml", *sorted((root / "data").rglob("*.yaml"))]
    assert len(paths) > 1
    for path in paths:
        kind = kind_of(path.relative_to(root).as_posix())
        assert kind is not None
        faults = list(validators[kind].iter_errors(Source(str(path), path.read_bytes()).data))
        assert not faults, f"{path}: {faults[0].message}"


def test_a_short_entry_fits() -> None:
    assert _faults("partnership", SHORT) == []


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"kind": "twining"}, "kind"),
        ({"signed": "28.02.2024"}, "signed"),
        ({"signed": 19890}, "signed"),
        ({"lead": "Senatskanzlei"}, "lead"),
        ({"titel": "x"}, ""),
        ({"title": ""}, "title"),
        ({"topics": "culture"}, "topics"),
        ({"sources": [{"url": "javascript:alert(1)"}]}, "sources/0/url"),
        ({"resources": [{"year": "2024", "euros": "30.000,50"}]}, "resources/0/euros"),
        ({"decisions": [{"votes": {"for": -1}}]}, "decisions/0/votes/for"),
        ({"titles": {"Deutsch": "x"}}, "titles"),
    ],
)
def test_mistakes_are_found_at_their_place(change: dict[str, object], place: str) -> None:
    faults = _faults("partnership", SHORT | change)
    assert len(faults) == 1
    assert faults[0].startswith(f"{place}: ")


@pytest.mark.parametrize(
    "change",
    [
        {"signed": 1989},
        {"title": 2030},
        {"resources": [{"year": 2024, "euros": 30000.5}]},
        {"disputed": [{"field": "signed", "value": 1990}]},
        {"titles": {"en": "x", "zh-Hant": "y"}},
    ],
)
def test_what_yaml_takes_for_numbers_is_accepted(change: dict[str, object]) -> None:
    assert _faults("partnership", SHORT | change) == []


def test_only_a_coordination_body_does_without_a_counterpart() -> None:
    alone = {key: value for key, value in SHORT.items() if key != "counterpart"}
    assert _faults("partnership", alone) == [": 'counterpart' is a required property"]
    assert _faults("partnership", alone | {"kind": "coordination-body"}) == []


def test_settings_know_the_rules() -> None:
    rules = schema("settings", "en")["properties"]["rules"]["properties"]
    assert rules.keys() == all_rules().keys()
    assert rules["dangling-actor"]["description"].startswith("A record names an actor")
    assert _faults("settings", {"rules": {"dangling-actor": "off"}}) == []
    assert len(_faults("settings", {"rules": {"dangling-actor": "loud"}})) == 1
    assert len(_faults("settings", {"rules": {"danglin-actor": "off"}})) == 1


def test_words_of_a_vocabulary_are_explained_in_the_language() -> None:
    for lang, label in (("de", "Städtepartnerschaft"), ("en", "twinning")):
        kind = schema("partnership", lang)["properties"]["kind"]
        assert label in kind["enumDescriptions"][kind["enum"].index("twinning")]
    nodes = [node for node in _nodes(schema("partnership", "de")) if "enumDescriptions" in node]
    assert all(len(node["enum"]) == len(node["enumDescriptions"]) for node in nodes)


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_is_closed_and_explained(kind: str) -> None:
    for node in _nodes(schema(kind, "de")):
        if node.get("type") == "object":
            assert "additionalProperties" in node
        for field in node.get("properties", {}).values():
            assert field.get("description") or field.get("$ref") or "const" in field


@pytest.mark.parametrize("kind", KINDS)
def test_patterns_work_in_editors(kind: str) -> None:
    """ECMA-262 with the flag ``u`` has no inline flags, and escapes only what is special."""
    for node in _nodes(schema(kind, "de")):
        pattern = node.get("pattern")
        if isinstance(pattern, str):
            assert "(?i" not in pattern
            bare = re.sub(r"\\u[0-9a-f]{4}", "", pattern)
            escaped = set(re.findall(r"\\(.)", bare))
            assert escaped <= set("\\^$.*+?()[]{}|/sSdDwW")


def test_editor_settings_of_this_repository_point_to_the_schemas() -> None:
    settings = json.loads((ROOT / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    assert {Path(path).stem for path in settings["yaml.schemas"]} == set(KINDS)
    assert all((ROOT / path).is_file() for path in settings["yaml.schemas"])
