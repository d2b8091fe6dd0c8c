"""Questions of the writing commands on a terminal; without one, what is missing is refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

import typer

from partnerkit.commands.asking import is_terminal
from partnerkit.commands.writing_messages import Declined, worded

if TYPE_CHECKING:
    from partnerkit.register import Register

Check = Callable[[str], object]


def labelled(vocabulary: str, lang: str) -> list[tuple[str, str]]:
    """List the values of a vocabulary with their labels."""
    from partnerkit.words.vocabularies import VOCABULARIES

    return [(code, term.get(lang)) for code, term in VOCABULARIES[vocabulary].items()]


class Questions:
    """Asks for what the command line has not answered.

    Without a terminal, or with ``--no-input``, nothing is asked: needed answers are collected by
    their options, and `close` refuses all that are missing at once.
    """

    def __init__(self, lang: str, *, no_input: bool) -> None:
        self.lang = lang
        self.open = not no_input and is_terminal()
        self._missing: list[str] = []

    def text(
        self, option: str, given: str | None, key: str, check: Check = str, *, needed: bool = True
    ) -> str:
        """Ask for a text; ``check`` raises NotWritten for an answer that cannot be used.

        The empty text where none is given and none is needed.
        """
        if given is not None:
            return given
        if not self.open:
            return self._lack(option, needed=needed)
        import questionary

        answer: str = questionary.text(
            self._words(key), validate=self._validator(check, needed=needed)
        ).unsafe_ask()
        return answer.strip()

    def choice(
        self,
        option: str,
        given: str | None,
        key: str,
        choices: Sequence[tuple[str, str]],
        **values: object,
    ) -> str:
        """Ask for one of several values, each with its label."""
        if given is not None:
            return given
        if not self.open:
            return self._lack(option, needed=True)
        import questionary

        answer: str = questionary.select(
            self._words(key, values),
            choices=[questionary.Choice(label, value) for value, label in choices],
            instruction=self._words("use-arrows"),
        ).unsafe_ask()
        return answer

    def term(self, option: str, given: str | None, key: str, vocabulary: str) -> str:
        """Ask for a value of a vocabulary, by code, label or synonym, with completion."""
        if given is not None:
            return given
        if not self.open:
            return self._lack(option, needed=True)
        from partnerkit.words.vocabularies import VOCABULARIES
        from partnerkit.writing.proposing import term_code

        labels = {term.get(self.lang): code for code, term in VOCABULARIES[vocabulary].items()}
        return self._completed(
            self._words(key),
            labels,
            self._validator(lambda text: term_code(vocabulary, option, text), needed=True),
        )

    def actor(
        self, option: str, given: str | None, key: str, register: Register, *, needed: bool
    ) -> str:
        """Ask for an actor by id or name, with completion."""
        if given is not None:
            return given
        if not self.open:
            return self._lack(option, needed=needed)
        from partnerkit.writing.lookup import find_actor

        return self._completed(
            self._words(key),
            {entry.id: entry.record.name for entry in register.actors},
            self._validator(lambda text: find_actor(register, text), needed=needed),
        )

    def yes(self, key: str, *, default: bool = False) -> bool:
        """Ask whether to go on; no where nothing can be asked."""
        if not self.open:
            return False
        choices = [("yes", self._words("yes")), ("no", self._words("no"))]
        return self.choice("", None, key, choices if default else choices[::-1]) == "yes"

    def go_on(self) -> None:
        """Ask whether to write in spite of what was shown; ends with 1 where nobody says yes."""
        if not self.yes("ask-go-on"):
            typer.echo(Declined("not-confirmed").sentence(self.lang), err=True)
            raise typer.Exit(1)

    def close(self) -> None:
        """Refuse what is missing, all of it at once."""
        if self._missing:
            raise Declined("missing-answers", options=", ".join(self._missing))

    def _completed(
        self, question: str, choices: Mapping[str, str], validate: Callable[[str], bool | str]
    ) -> str:
        """Ask for one of many, with a list that narrows as the answer is typed."""
        import questionary

        hint = self._words("use-tab")
        answer: str = questionary.autocomplete(
            f"{question} {hint}",
            choices=list(choices),
            meta_information=dict(choices),
            match_middle=True,
            validate=validate,
        ).unsafe_ask()
        return answer.strip()

    def _lack(self, option: str, *, needed: bool) -> str:
        if needed:
            self._missing.append(option)
        return ""

    def _words(self, key: str, values: Mapping[str, object] | None = None) -> str:
        return worded(key, values or {}, self.lang)

    def _validator(self, check: Check, *, needed: bool) -> Callable[[str], bool | str]:
        """Turn a check into what questionary asks for: True, or what is wrong."""
        from partnerkit.writing.change import NotWritten

        def validate(text: str) -> bool | str:
            if not text.strip():
                return self._words("answer-needed") if needed else True
            try:
                check(text.strip())
            except NotWritten as error:
                return self._words(error.reason, error.values)
            return True

        return validate
