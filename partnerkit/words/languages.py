"""Names of languages by their codes (BCP 47), as they stand in the CLDR of Babel."""

from __future__ import annotations

from functools import cache


@cache
def language_name(code: str, lang: str) -> str:
    """Return the name of a language: "Englisch", "English"; an unknown code returns itself.

    What a code says beyond the language, such as a country, is left out.
    """
    # Babel costs more than the rest of the layer together; few records name a language.
    from babel import Locale  # noqa: PLC0415

    names = Locale("de" if lang == "de" else "en").languages
    return str(names.get(code.partition("-")[0], code))
