"""What the writing commands ask on a terminal, in German and English."""

from __future__ import annotations

from typing import Final

from partnerkit.words.word import Word

QUESTIONS: Final[dict[str, Word]] = {
    "ask-title": Word(de="Wie heißt die Partnerschaft?", en="What is the partnership called?"),
    "ask-kind": Word(
        de="Welche Art von Partnerschaft ist es?", en="What kind of partnership is it?"
    ),
    "ask-status": Word(de="Wie steht es um sie?", en="What is its status?"),
    "ask-counterpart": Word(
        de="Mit wem? Kennung oder Name eines Akteurs; leer für einen neuen",
        en="With whom? Id or name of an actor; empty for a new one",
    ),
    "ask-lead": Word(
        de="Wer ist federführend? Kennung oder Name; leer, wenn nicht bekannt",
        en="Which office is in charge? Id or name; empty if not known",
    ),
    "ask-topics": Word(
        de="Welche Themen? Mit Komma getrennt; leer, wenn nicht bekannt",
        en="Which topics? Separated by commas; empty if not known",
    ),
    "ask-signed": Word(
        de="Wann wurde unterzeichnet? 2026, 2026-03 oder 2026-03-31; leer, wenn nicht bekannt",
        en="When was it signed? 2026, 2026-03 or 2026-03-31; empty if not known",
    ),
    "ask-source-url": Word(
        de="Wo steht das? Adresse einer Webseite", en="Where does it say so? Address of a web page"
    ),
    "ask-actor-name": Word(
        de="Wie heißt der neue Akteur, in seiner eigenen Sprache?",
        en="What is the new actor called, in its own language?",
    ),
    "ask-actor-kind": Word(de="Was für ein Akteur ist das?", en="What kind of actor is it?"),
    "ask-country": Word(de="In welchem Land sitzt er?", en="In which country does it sit?"),
    "ask-reason": Word(de="Warum?", en="Why?"),
    "ask-verdict": Word(de="Wie lautet das Urteil?", en="What is the judgement?"),
    "ask-because": Word(de="Aus welchem Grund?", en="For what reason?"),
    "ask-conflict": Word(de="{field}: Welcher Eintrag gilt?", en="{field}: Which record counts?"),
    "ask-go-on": Word(de="Trotzdem anlegen?", en="Make it nevertheless?"),
    "ask-write": Word(de="So schreiben?", en="Write this?"),
    "use-arrows": Word(de="(Pfeiltasten, Eingabetaste)", en="(arrow keys, enter)"),
    "use-tab": Word(de="(Tab zeigt die Auswahl)", en="(tab shows the choices)"),
    "yes": Word(de="Ja", en="Yes"),
    "no": Word(de="Nein", en="No"),
    "answer-needed": Word(de="Hier ist eine Antwort nötig.", en="An answer is needed here."),
}
"""Questions, and what stands beside them."""
