"""The record format as JSON Schema, for editors that complete, explain and check while typing.

Draft 2020-12 (json-schema.org), of which only keywords are used that draft-07 has too, because
the YAML extension of Visual Studio Code reads that; ``enumDescriptions`` is the extension's own.
YAML 1.2 reads ``1989`` as a number where partnerkit reads text, so that scalars may be either.
A schema knows one file at a time: references and everything between records stay with ``lint``.
"""

from __future__ import annotations

import json
import re
from typing import Any, Final

from partnerkit.lint import all_rules
from partnerkit.model.fields import KINDS, Field, Form, fields
from partnerkit.model.types import Audience, Country, Model, Number, PartialDate
from partnerkit.model.vocabulary import PartnershipKind
from partnerkit.reading import vocabulary_name
from partnerkit.words.countries import COUNTRY_CODES
from partnerkit.words.fields import FIELDS, RECORDS
from partnerkit.words.schema_words import WORDS
from partnerkit.words.topics import TOPICS, topic_label
from partnerkit.words.vocabularies import VOCABULARIES

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"

_SCALAR: Final = ["string", "number", "boolean"]
_NOT_SPECIAL: Final = frozenset('"`<>')
"""What expressions with the flag ``u`` do not allow to be escaped."""

_NAMES_OF_TOPICS: Final = {"topic", "topics"}


def schema(kind: str, lang: str) -> dict[str, Any]:
    """Describe a kind of record (a key of ``KINDS``) with texts in one language."""
    described = {
        "$schema": DIALECT,
        "title": RECORDS[kind].get(lang),
        "description": WORDS[kind].get(lang),
        **_mapping(KINDS[kind], kind, lang),
    }
    if kind == "partnership":
        kind_is = {"kind": {"const": PartnershipKind.COORDINATION_BODY.value}}
        described["if"] = {"properties": kind_is, "required": ["kind"]}
        described["else"] = {"required": ["counterpart"]}
    return described


def write(kind: str, lang: str) -> str:
    """Write the schema of a kind of record as indented JSON."""
    return json.dumps(schema(kind, lang), ensure_ascii=False, indent=2) + "\n"


def _mapping(model: type[Model], path: str, lang: str) -> dict[str, Any]:
    known = fields(model)
    required = [name for name, field in known.items() if field.required]
    return {
        "type": "object",
        "additionalProperties": False,
        **({"required": required} if required else {}),
        "properties": {
            name: _property(field, f"{path}.{name}", lang) for name, field in known.items()
        },
    }


def _property(field: Field, path: str, lang: str) -> dict[str, Any]:
    """Describe one field: its label, its meaning, then what may stand there."""
    words = FIELDS[path]
    meaning = words.meaning.get(lang)
    if field.audience is Audience.INTERNAL:
        meaning += f" {WORDS['internal'].get(lang)}"
    return {
        "title": words.label.get(lang),
        "description": meaning,
        **_shaped(field, path, lang),
    }


def _shaped(field: Field, path: str, lang: str) -> dict[str, Any]:
    if path == "settings.rules":
        return _rules(field, path, lang)
    one = _one(field, path, lang)
    if field.shape == "many":
        return {"type": "array", "items": one}
    if field.shape == "map":
        keys = _scalar(field.key_form)
        return {"type": "object", "propertyNames": keys, "additionalProperties": one}
    return one


def _one(field: Field, path: str, lang: str) -> dict[str, Any]:
    """Describe a single value: a mapping, a word of a vocabulary, a topic, or a scalar."""
    if field.model is not None:
        return _mapping(field.model, path, lang)
    if field.vocabulary is not None:
        terms = VOCABULARIES[vocabulary_name(field)]
        codes = [word.value for word in field.vocabulary]
        return {"enum": codes, "enumDescriptions": [terms[code].get(lang) for code in codes]}
    if field.name in _NAMES_OF_TOPICS:
        labels = [topic_label(code, lang) for code in TOPICS]
        own = {"enum": list(TOPICS), "enumDescriptions": labels}
        return {"anyOf": [own, _scalar(field.form)]}
    if field.refers is not None:
        reference = WORDS[f"{field.refers.value}-id"].get(lang)
        described = _scalar(field.form)
        return {**described, "description": reference} if field.shape == "many" else described
    return _scalar(field.form)


def _rules(field: Field, path: str, lang: str) -> dict[str, Any]:
    """Describe the map of rules, so that an editor completes and explains their names."""
    levels = _one(field, path, lang)
    return {
        "type": "object",
        "additionalProperties": False,
        "$defs": {"level": levels},
        "properties": {
            name: {
                "$ref": "#/properties/rules/$defs/level",
                "description": rule.manual.summary.get(lang),
            }
            for name, rule in all_rules().items()
        },
    }


def _scalar(form: Form | None) -> dict[str, Any]:
    """Describe a scalar; a pattern holds for text, limits for what YAML takes for a number."""
    if form is Country:
        return {"enum": sorted(COUNTRY_CODES)}
    if form is PartialDate:
        numbers = {"minimum": 0, "maximum": 9999}
        return {"type": ["string", "integer"], "pattern": PartialDate.PATTERN, **numbers}
    if isinstance(form, Number):
        least = 0 if form.least is None else form.least
        most = {} if form.most is None else {"maximum": form.most}
        kind = "integer" if form.whole else "number"
        return {"type": ["string", kind], "pattern": form.pattern, "minimum": least, **most}
    described: dict[str, Any] = {"type": _SCALAR}
    pattern = getattr(form, "pattern", None)
    if pattern is not None:
        described["pattern"] = _ecmascript(pattern)
    if longest := getattr(form, "longest", None):
        described["maxLength"] = longest
    return described


def _ecmascript(pattern: str) -> str:
    """Rewrite what editors' expressions lack (ECMA-262 with the flag ``u``) in an equal form."""
    cased = pattern.replace("(?i:https?)", "[Hh][Tt][Tt][Pp][Ss]?")
    return re.sub(r"\\(.)", lambda pair: pair[1] if pair[1] in _NOT_SPECIAL else pair[0], cased)
