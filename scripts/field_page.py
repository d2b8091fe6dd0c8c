"""The reference page of the record format: every field, every vocabulary, every topic."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.model.fields import KINDS, Field, walk
from partnerkit.model.types import Country, Number, PartialDate, Pattern
from partnerkit.reading import vocabulary_name
from partnerkit.words.fields import FIELDS, RECORDS
from partnerkit.words.schema_words import WORDS
from partnerkit.words.topics import TOPICS
from partnerkit.words.vocabularies import VOCABULARIES
from partnerkit.words.word import Term, Word

_TITLE = Word("Felder", "Fields")
_INTRODUCTION = Word(
    "Das Format der Einträge. Ein Feld, das fehlt, ist „nicht angegeben“; `[]`, `none` und `0` "
    "sind Angaben. Nur intern sind Felder, die nie in eine öffentliche Ausgabe gelangen.",
    'The record format. A field left out is "not stated"; `[]`, `none` and `0` are statements. '
    "Internal fields never reach a public output.",
)
_COLUMNS = (
    Word("Feld", "Field"),
    Word("Name", "Label"),
    Word("Form", "Form"),
    Word("Wer liest es", "Who reads it"),
    Word("Bedeutung", "Meaning"),
)
_VOCABULARIES = Word("Wortlisten", "Vocabularies")
_TOPICS = Word("Themen", "Topics")
_CODE, _LABEL = Word("Kürzel", "Code"), Word("Bezeichnung", "Label")
_REQUIRED = Word("nötig", "required")
_REQUIRED_BY_RULES = {"partnership.counterpart", "partnership.sources"}
"""What the model lets pass and a rule demands: a coordination body has no counterpart."""
_MANY, _MAP = Word("Liste: ", "list: "), Word("je Schlüssel: ", "by key: ")
_GROUP = Word("Gruppe von Feldern", "group of fields")
_ID = Word("Kennung", "id")
_REFERENCES = {
    "actor": Word("Kennung eines Akteurs", "id of an actor"),
    "partnership": Word("Kennung einer Partnerschaft", "id of a partnership"),
}
_COUNTRY = Word("Ländercode (ISO 3166-1)", "country code (ISO 3166-1)")
_DATE = Word("Datum (2024, 2024-02 oder 2024-02-28)", "date (2024, 2024-02 or 2024-02-28)")
_WHOLE, _DECIMAL = Word("ganze Zahl", "whole number"), Word("Zahl", "number")
_PATTERNS = {
    "empty-value": Word("Text", "text"),
    "bad-identifier": _ID,
    "bad-url": Word("Adresse im Netz", "web address"),
    "bad-contact": Word("Funktionspostfach", "function mailbox"),
    "unknown-value": Word("Sprachkürzel", "language code"),
}
"""By the rule that a value of another form breaks."""


def field_page(lang: str) -> str:
    """Write the page: a table for each kind of record, the vocabularies, the topics."""
    parts = [f"# {_TITLE.get(lang)}", _INTRODUCTION.get(lang)]
    for kind in KINDS:
        name = RECORDS[kind].get(lang)
        parts += [f"## {name[0].upper()}{name[1:]}", WORDS[kind].get(lang)]
        parts.append("\n".join(_fields(kind, lang)))
    parts.append(f"## {_VOCABULARIES.get(lang)}")
    for name in _used_vocabularies():
        parts += [f"### {name}", "\n".join(_terms(VOCABULARIES[name], lang))]
    parts += [f"## {_TOPICS.get(lang)}", "\n".join(_terms(TOPICS, lang))]
    return "\n\n".join(parts) + "\n"


def _fields(kind: str, lang: str) -> Iterator[str]:
    yield _row(column.get(lang) for column in _COLUMNS)
    yield _row("---" for _ in _COLUMNS)
    for path, field in walk(KINDS[kind], kind):
        words = FIELDS[path]
        name = f"`{path.partition('.')[2]}`"
        if field.required or path in _REQUIRED_BY_RULES:
            name += f" ({_REQUIRED.get(lang)})"
        audience = VOCABULARIES["audience"][field.audience.value].get(lang)
        meaning = words.meaning.get(lang).replace("|", "\\|")
        yield _row((name, words.label.get(lang), _form(field, lang), audience, meaning))


def _form(field: Field, lang: str) -> str:
    """Say how a field is written: a date, a list of ids, a word of a vocabulary."""
    prefix = {"many": _MANY.get(lang), "map": _MAP.get(lang)}.get(field.shape, "")
    if field.model is not None:
        return prefix + _GROUP.get(lang)
    if field.vocabulary is not None:
        name = vocabulary_name(field)
        return f"{prefix}[{name}](#{name})"
    if field.refers is not None:
        return prefix + _REFERENCES[field.refers.value].get(lang)
    return prefix + _scalar(field).get(lang)


def _scalar(field: Field) -> Word:
    if field.name in {"topic", "topics"}:
        return Word("Kürzel eines [Themas](#themen)", "code of a [topic](#topics)")
    if field.form is PartialDate:
        return _DATE
    if field.form is Country:
        return _COUNTRY
    if isinstance(field.form, Number):
        return _WHOLE if field.form.whole else _DECIMAL
    if isinstance(field.form, Pattern):
        return _PATTERNS[field.form.rule]
    raise TypeError(field.name)


def _used_vocabularies() -> list[str]:
    fields = (field for kind, model in KINDS.items() for _, field in walk(model, kind))
    return list(dict.fromkeys(vocabulary_name(field) for field in fields if field.vocabulary))


def _terms(terms: dict[str, Term], lang: str) -> Iterator[str]:
    yield _row((_CODE.get(lang), _LABEL.get(lang)))
    yield _row(("---", "---"))
    for code, term in terms.items():
        yield _row((f"`{code}`", term.get(lang)))


def _row(cells: Iterator[str] | tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"
