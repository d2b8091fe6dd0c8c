"""Bank accounts, dates of birth and home addresses."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import rule
from partnerkit.source import Source
from partnerkit.text import address_before
from partnerkit.words.functions import is_function
from partnerkit.words.word import Word

_ACCOUNT = r"\b[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b"

_DATE = (
    r"(?:[0-3]?[0-9]\. ?(?:[01]?[0-9]\.|[A-Za-zäÄ]{3,9}) ?(?:19|20)[0-9]{2}"
    r"|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}/[0-9]{1,2}/(?:19|20)[0-9]{2}"
    r"|[0-3]?[0-9] [A-Z][a-z]{2,8},? (?:19|20)[0-9]{2})"
)
_BIRTH = (
    r"(?i:(?<!\w)(?:geb\.|geboren(?:er?)?(?: am)?|geburts(?:datum|tag)|born(?: on)?"
    rf"|date of birth|birth(?:day|date)|dob)|(?:(?<=[\w(,;] )|(?<=\())\*)\W{{0,4}}{_DATE}"
)
"""A word or sign of birth in front of a date; an asterisk that begins a line marks an item."""

_KINDS = (
    "stra(?:ß|ss)e|str\\.|weg|platz|allee|gasse|ring|damm|ufer|steig|stieg|chaussee| Stra(?:ß|ss)e"
    "| Weg| Platz| Allee| Street| Road| Avenue| Lane"
)
_STREET = (
    rf"[A-ZÄÖÜ][\w.-]{{0,40}}?(?: [A-ZÄÖÜ][\w.-]{{0,40}}?){{0,2}}(?:{_KINDS})"
    r" ?[0-9]{1,4} ?[a-zA-Z]?\b"
)
_COUNTED = "Euro|EUR|Einwohner|Besuch|Mensch|Mitglied|Person|Schüler|Studierende|Teilnehm|Gäste"
_TOWN = rf"\b[0-9]{{5}} (?!{_COUNTED})[A-ZÄÖÜ][\w-]*"
"""A postcode and a town, not a figure and what it counts."""

_HOME = (
    r"(?i:\b(?:wohnhaft|wohnt|wohnanschrift|wohnadresse|privatadresse|privatanschrift"
    rf"|heimatadresse|home address)\b)[^\n]{{0,40}}?(?:{_STREET}|{_TOWN})"
    rf"|(?i:\bprivat\b)\W{{1,3}}(?:{_STREET}|{_TOWN})"
)
_POSTAL = rf"(?P<name>[^\s,;:\"'][^\n,;:\"']{{2,60}}), ?{_STREET},? {_TOWN}"

_SORTS = {
    "": (_ACCOUNT, (rb"DE[0-9]{2}", rb"IBAN")),
    "birth": (_BIRTH, (rb"geb\.", rb"bor(?:en|n )", rb"burts", rb"birth", rb"\*")),
    "home": (
        _HOME,
        (rb"ohn(?:haft|t |an|ad)", rb"vat[a :]", rb"home ad"),
    ),
    "postal": (_POSTAL, (rb", [0-9]{5} ",)),
}
"""For each sort of data its form in the text, and parts that are looked for in the bytes first."""


@rule(
    Severity.WARNING,
    de="„{value}“ ist eine Bankverbindung; löschen Sie sie",
    en='"{value}" is a bank account; delete it',
    birth=Word(
        de="„{value}“ sieht nach einem Geburtsdatum aus; löschen Sie es",
        en='"{value}" looks like a date of birth; delete it',
    ),
    home=Word(
        de="„{value}“ sieht nach einer Privatanschrift aus; löschen Sie sie",
        en='"{value}" looks like a home address; delete it',
    ),
)
def personal_data(register: Register) -> Iterator[Fault]:
    """A file holds a bank account, a date of birth or a home address.

    Why: A register has no use for it, and nobody may publish it (Art. 6 GDPR). What is once in Git
    stays in its history: tell the office for data protection before it is pushed.

    Deutsch: Eine Datei enthält eine Bankverbindung, ein Geburtsdatum oder eine Privatanschrift.

    Warum: Ein Register braucht das nicht, und niemand darf es veröffentlichen (Art. 6 DSGVO). Was
    einmal in Git steht, bleibt in der Geschichte: Sprechen Sie mit dem Datenschutz, bevor es
    hochgeladen wird.

    Bad::

        notes: Spenden an DE02 1203 0000 0000 2020 51, geb. 12.03.1960, wohnhaft Beispielweg 7

    Good::

        notes: Spenden nimmt der Verein entgegen
    """
    for sort, (form, parts) in _SORTS.items():
        for source in register.haystack.holding(*parts, form=form):
            yield from _found(source, sort, form)


def _found(source: Source, sort: str, form: str) -> Iterator[Fault]:
    for found, span in source.find(form):
        if address_before(found) is not None or (sort == "" and not _is_account(found[0])):
            continue
        if sort == "postal" and not _is_person(found["name"]):
            continue
        variant = "home" if sort == "postal" else sort
        yield Fault("personal-data", span, {"value": found[0]}, variant)


def _is_person(name: str) -> bool:
    """Whether what stands before an address may be a person: two words, none of an office."""
    return " " in name.strip() and not is_function(name)


_LENGTHS = range(15, 35)
"""Characters of an IBAN, from Norway to Malta (ISO 13616)."""


def _is_account(text: str) -> bool:
    """Check the two check digits of an IBAN (ISO 13616, ISO 7064 MOD 97-10)."""
    bare = text.replace(" ", "")
    if len(bare) not in _LENGTHS:
        return False
    return int("".join(str(int(sign, 36)) for sign in bare[4:] + bare[:4])) % 97 == 1
