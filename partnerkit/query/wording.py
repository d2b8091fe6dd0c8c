"""What is wrong with a query, in words."""

from __future__ import annotations

from partnerkit.query.condition import QueryError
from partnerkit.words.query_words import WORDS
from partnerkit.words.suggest import suggest_field
from partnerkit.words.word import Word


def worded(error: QueryError) -> Word:
    """Say what is wrong with a query; a field or value that there is not is asked back."""
    values = dict(error.values)
    meant = error.proposed
    if error.key == "query-unknown-field":
        field = str(values["field"])
        meant = tuple(suggest_field(str(values["kind"]), str(values["parent"]), field))
    texts = []
    for lang, question in (("de", "; meinten Sie {}?"), ("en", "; did you mean {}?")):
        values["meant"] = question.format(", ".join(meant)) if meant else ""
        texts.append(WORDS[error.key].get(lang).format_map(values))
    return Word(*texts)
