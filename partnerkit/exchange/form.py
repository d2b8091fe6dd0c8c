"""An Excel form for those who have no Git: one row a partnership, lists to choose from.

Every cell is text: nothing that is entered or that comes from the register becomes a formula, a
number or a link (CWE-1236). Lists stand on sheets of their own, because a list within a rule is
limited to 255 characters. The same register gives the same bytes.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, time
from typing import Any, Final, NamedTuple, TypeAlias

import xlsxwriter

from partnerkit.exchange.actor_names import ActorNames
from partnerkit.register import Register
from partnerkit.render.clean import one_line
from partnerkit.words.countries import COUNTRY_CODES, country_name
from partnerkit.words.fields import FIELDS
from partnerkit.words.folding import folded
from partnerkit.words.import_words import FORM, HEADINGS
from partnerkit.words.topics import TOPICS, topic_label
from partnerkit.words.vocabularies import VOCABULARIES
from partnerkit.words.word import Term, Word

_ROWS: Final = 500
"""So many rows have lists to choose from."""

_LONGEST_HINT: Final = 255
"""Excel's limit for the text that appears beside a cell; 32 for its title."""

_LONGEST_TITLE: Final = 32
_OPTIONS: Final = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


Worksheet: TypeAlias = Any
"""xlsxwriter carries no types."""


class Asked(NamedTuple):
    """A column of the form: heading, help, the list to choose from, and whether only from it."""

    heading: str
    hint: str
    choices: str = ""
    strict: bool = True
    width: int = 24


class Form:
    """The form of one register, as it is written; ``register`` is what its readers may see."""

    def __init__(self, register: Register, lang: str) -> None:
        self.register = register
        self.lang = lang
        self.out = io.BytesIO()
        self.book: Any = xlsxwriter.Workbook(self.out, _OPTIONS)
        created = datetime.combine(register.today, time())
        self.book.set_properties({"created": created, "title": register.settings.register_.title})
        self.text = self.book.add_format({"num_format": "@", "text_wrap": True, "valign": "top"})
        self.bold = self.book.add_format({"bold": True, "valign": "top", "bg_color": "#DCE6F1"})
        self.hint = self.book.add_format({"italic": True, "text_wrap": True, "valign": "top"})
        self.lists: dict[str, str] = {}

    def bytes(self) -> bytes:
        """Write the workbook: entries, actors, explanations."""
        names = ("sheet-entries", "sheet-actors", "sheet-help")
        entries, actors, explained = (self.book.add_worksheet(self.say(name)) for name in names)
        self._actors(actors)
        self._explanations(explained)
        self._entries(entries)
        entries.activate()
        self.book.close()
        return self.out.getvalue()

    def say(self, key: str) -> str:
        """Return a text of the form."""
        return FORM[key].get(self.lang)

    def _entries(self, sheet: Worksheet) -> None:
        sheet.freeze_panes(2, 1)
        for at, asked in enumerate(self._columns()):
            sheet.set_column(at, at, asked.width, self.text)
            sheet.write_string(0, at, asked.heading, self.bold)
            sheet.write_string(1, at, asked.hint, self.hint)
            sheet.data_validation(2, at, 1 + _ROWS, at, self._rule(asked))
        sheet.set_row(1, 75)

    def _rule(self, asked: Asked) -> dict[str, Any]:
        rule: dict[str, Any] = {
            "validate": "any",
            "input_title": asked.heading[:_LONGEST_TITLE],
            "input_message": asked.hint[:_LONGEST_HINT],
        }
        if source := self.lists.get(asked.choices):
            rule |= {
                "validate": "list",
                "source": source,
                "show_error": asked.strict,
                "error_title": self.say("not-in-list-title")[:_LONGEST_TITLE],
                "error_message": self.say("not-in-list")[:_LONGEST_HINT],
            }
        return rule

    def _columns(self) -> Iterator[Asked]:
        """Yield the eight fields in the order of the format, and what a new counterpart needs."""
        yield self._field("title", width=40)
        yield self._field("kind", "kinds")
        yield self._field("status", "statuses", width=18)
        yield self._field("counterpart", "actors", strict=False, width=32)
        yield self._field("lead", "actors", strict=False, width=32)
        topic, hint = HEADINGS["topics"].get(self.lang), self.say("help-topics")
        for number in (1, 2, 3):
            yield Asked(f"{topic} {number}", hint if number == 1 else "", "topics")
        yield self._field("signed", width=18)
        yield self._field("sources", width=44)
        for name, choices in (
            ("counterpart-country", "countries"),
            ("counterpart-kind", "actor-kinds"),
        ):
            yield Asked(HEADINGS[name].get(self.lang), self.say(f"help-{name}"), choices)

    def _field(
        self, name: str, choices: str = "", *, strict: bool = True, width: int = 24
    ) -> Asked:
        own = FORM.get(f"help-{name}")
        hint = own.get(self.lang) if own is not None else self._meaning(name)
        label = FIELDS[f"partnership.{name}"].label.get(self.lang)
        return Asked(label, hint, choices, strict, width)

    def _meaning(self, name: str) -> str:
        return FIELDS[f"partnership.{name}"].meaning.get(self.lang)

    def _actors(self, sheet: Worksheet) -> None:
        """List the actors by the name that leads back to each of them alone."""
        names = ActorNames(self.register)
        kinds = VOCABULARIES["actor-kind"]
        rows = []
        for entry in self.register.actors:
            actor = entry.record
            rows.append(
                (
                    names.label(entry.id),
                    entry.id,
                    kinds[actor.kind].get(self.lang),
                    country_name(actor.country, self.lang),
                    names.label(actor.part_of) if actor.part_of else "",
                )
            )
        heads = [self.say(key) for key in ("name", "id", "kind", "country", "part-of")]
        self._column_list(sheet, "actors", heads, sorted(rows, key=lambda r: (r[0].casefold(), r)))
        sheet.freeze_panes(1, 0)

    def _column_list(
        self,
        sheet: Worksheet,
        key: str,
        heads: Sequence[str],
        rows: Sequence[Sequence[str]],
    ) -> None:
        """Write a table from the first cell on, whose first column is a list to choose from."""
        for at, head in enumerate(heads):
            sheet.set_column(at, at, 36, self.text)
            sheet.write_string(0, at, head, self.bold)
        for place, row in enumerate(rows, 1):
            for at, value in enumerate(row):
                sheet.write_string(place, at, one_line(value), self.text)
        self._choose(key, sheet, 0, 1, len(rows))

    def _choose(self, key: str, sheet: Worksheet, column: int, first: int, number: int) -> None:
        """Let columns of the form choose from a part of a sheet; an empty list is none."""
        if number:
            letter = chr(ord("A") + column)
            self.lists[key] = (
                f"='{sheet.get_name()}'!${letter}${first + 1}:${letter}${first + number}"
            )

    def _explanations(self, sheet: Worksheet) -> None:
        """Explain the fields, and list the values from which columns choose, side by side."""
        sheet.set_column(0, 0, 30, self.text)
        sheet.set_column(1, 1, 90, self.text)
        sheet.write_string(0, 0, self.register.settings.register_.title, self.bold)
        sheet.write_string(0, 1, self.say("intro"), self.text)
        rows = [(self.say("field"), self.say("meaning")), *((c[0], c[1]) for c in self._columns())]
        for place, (head, meaning) in enumerate(rows, 2):
            sheet.write_string(place, 0, head, self.bold)
            sheet.write_string(place, 1, meaning, self.text)
        for at, (key, values) in enumerate(self._choices(), 3):
            sheet.set_column(at, at, 34, self.text)
            sheet.write_string(2, at, self.say(key), self.bold)
            for place, value in enumerate(values, 3):
                sheet.write_string(place, at, one_line(value), self.text)
            self._choose(key, sheet, at, 3, len(values))

    def _choices(self) -> Iterator[tuple[str, list[str]]]:
        """Yield the values that can be chosen, in the order of the format, countries by name."""
        own = {
            topic.code: Term(topic.de, topic.en) for topic in self.register.settings.topics or ()
        }
        yield "kinds", self._labels(VOCABULARIES["partnership-kind"].values())
        yield "statuses", self._labels(VOCABULARIES["status"].values())
        yield "topics", [topic_label(code, self.lang, own) for code in (*TOPICS, *own)]
        countries = (country_name(code, self.lang) for code in COUNTRY_CODES)
        yield "countries", sorted(countries, key=lambda name: (folded(name), name))
        yield "actor-kinds", self._labels(VOCABULARIES["actor-kind"].values())

    def _labels(self, terms: Iterable[Word | Term]) -> list[str]:
        return [term.get(self.lang) for term in terms]


def write(register: Register, lang: str) -> bytes:
    """Write the form of a register as the bytes of an ``.xlsx`` file."""
    return Form(register, lang).bytes()
