"""Text that is lost because a number sign makes it a comment."""

from __future__ import annotations

import re
from collections.abc import Iterator

from partnerkit.files import kind_of
from partnerkit.finding import Fault, Severity
from partnerkit.model.fields import field_at
from partnerkit.model.lengths import one_line
from partnerkit.model.types import Text
from partnerkit.register import Register
from partnerkit.rule import rule
from partnerkit.source import Source

_TIGHT = r"[ \t]+#(?=[^\s#])(?!partnerkit:)"
"""A number sign right before a word: "#1" is meant as text, "# seit 2019" as a comment."""

_LOOSE = rf" #(?! *partnerkit:)|{_TIGHT}"
"""In free text also one with a single space before it; a comment stands two spaces away."""


@rule(
    Severity.WARNING,
    de="ab „#“ zählt der Text in dieser Zeile als Kommentar und fehlt im Wert „{value}“; setzen "
    "Sie den ganzen Wert in Anführungszeichen, oder schreiben Sie bei einem Kommentar zwei "
    "Leerzeichen davor und eines dahinter",
    en='from "#" on the text in this line counts as a comment and is missing from the value '
    '"{value}"; put the whole value in quotation marks, or for a comment write two spaces before '
    "and one behind",
)
def lost_comment(register: Register) -> Iterator[Fault]:
    """Part of a value is lost as a comment, because it follows a space and a number sign.

    Why: YAML reads everything from " #" on as a remark for the reader of the file. What was meant
    as part of the value appears nowhere.

    Deutsch: Ein Teil eines Werts geht als Kommentar verloren, weil er auf ein Leerzeichen und ein
    Rautezeichen folgt.

    Warum: YAML liest alles ab „ #“ als Bemerkung für den, der die Datei liest. Was als Teil des
    Werts gemeint war, erscheint nirgends.

    Bad::

        title: Hafen #1 der Welt

    Good::

        title: "Hafen #1 der Welt"
        status: active  # laut Pressemitteilung
    """
    for source in register.haystack.holding(rb"#(?<=[^\n ] #)(?! *partnerkit:)"):
        yield from _lost(source)


def _lost(source: Source) -> Iterator[Fault]:
    lines = source.text.split("\n")
    kind, layout = kind_of(source.path) or "", source.layout
    for path, value in source.scalars():
        span = layout.values[path]
        if layout.styles[path]:
            continue
        rest = lines[span.end_line - 1][span.end_column - 1 :]
        field = field_at(kind, path)
        free = one_line(path) or (field is not None and field.type == Text)
        if re.match(_LOOSE if free else _TIGHT, rest):
            yield Fault("lost-comment", span, {"value": value}, "", path)
