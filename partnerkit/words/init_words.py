"""What ``init`` asks, says and writes into the settings of a new register."""

from __future__ import annotations

from typing import Final

from partnerkit.words.word import Word

SETTINGS_NOTES: Final = Word(
    de="Was sich hier noch sagen lässt, beschreibt partnerkit schema settings; Beispiele:\n"
    "offices:\n"
    "  - actor: internationales-buero\n"
    "    every: 12\n"
    "strategic_goals:\n"
    "  - id: klima-2035\n"
    "    text: Mit Partnerstädten klimaneutral werden",
    en="What else can be said here is described by partnerkit schema settings; examples:\n"
    "offices:\n"
    "  - actor: international-office\n"
    "    every: 12\n"
    "strategic_goals:\n"
    "  - id: climate-2035\n"
    "    text: Become climate-neutral together with our twin towns",
)
"""Comments below the settings of a new register."""

WORDS: Final[dict[str, Word]] = {
    "ask-title": Word("Wie soll das Register heißen?", "What shall the register be called?"),
    "ask-city": Word("Für welche Stadt ist es?", "For which city is it?"),
    "ask-country": Word("In welchem Land liegt sie?", "In which country is it?"),
    "title-of": Word(
        "Internationale Partnerschaften: {city}", "International partnerships: {city}"
    ),
    "missing": Word(
        "Es fehlt noch: {options}. Ohne Rückfragen muss alles als Option stehen.",
        "Still missing: {options}. Without questions, everything must be given as an option.",
    ),
    "no-country": Word(
        "--country: „{value}“ ist kein Land; schreiben Sie einen Namen oder ein Kürzel wie "
        "DE{meant}",
        '--country: "{value}" is no country; write a name or a code such as DE{meant}',
    ),
    "bad-id": Word(
        "--id: „{value}“ kann keine Kennung sein; erlaubt sind Kleinbuchstaben a–z, Ziffern und "
        "Bindestriche, höchstens 80 Zeichen.",
        '--id: "{value}" cannot be an id; allowed are small letters a–z, digits and hyphens, at '
        "most 80 characters.",
    ),
    "no-id": Word(
        "Aus „{value}“ lässt sich keine Kennung bilden; nennen Sie eine mit --id.",
        'No id can be made of "{value}"; name one with --id.',
    ),
    "faulty": Word(
        "So wäre das Register nicht in Ordnung; nichts wurde geschrieben: {finding}",
        "The register would not be in order like this; nothing was written: {finding}",
    ),
    "bad-team": Word(
        "--owner: „{value}“ ist kein Konto einer Git-Plattform; schreiben Sie @name oder "
        "@gruppe/name.",
        '--owner: "{value}" is no account of a Git platform; write @name or @group/name.',
    ),
    "exists": Word(
        "In „{folder}“ steht schon, was hier entstünde; nichts wurde geschrieben. Räumen Sie es "
        "weg, oder wählen Sie einen leeren Ordner: {files}",
        'In "{folder}" there is already what would be made here; nothing was written. Move it '
        "away, or choose an empty folder: {files}",
    ),
    "made": Word("Angelegt in „{folder}“:", 'Made in "{folder}":'),
    "would-make": Word("Würde in „{folder}“ angelegt:", 'Would be made in "{folder}":'),
    "next": Word(
        "Weiter: in diesem Ordner „git init -b main“, dann den ersten Eintrag mit partnerkit new "
        "oder ein Formular mit partnerkit form.",
        'Next: "git init -b main" in this folder, then the first record with partnerkit new, or a '
        "form with partnerkit form.",
    ),
}
