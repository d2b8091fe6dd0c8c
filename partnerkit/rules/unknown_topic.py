"""Topic codes that neither the vocabulary nor the register's settings have."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import chain

from partnerkit.finding import Fault, KeyPath, Severity
from partnerkit.model import Partnership, Settings
from partnerkit.register import Entry, Register
from partnerkit.rule import rule
from partnerkit.words.suggest import suggest_topic
from partnerkit.words.topics import TOPICS

Used = Entry[Partnership] | Entry[Settings]


@rule(
    Severity.ERROR,
    de="„{value}“ ist kein Thema der Themenliste{meant}",
    en='"{value}" is no topic of the list of topics{meant}',
)
def unknown_topic(register: Register) -> Iterator[Fault]:
    """A topic is in neither the list of topics nor the additions in `partnerkit.yaml`.

    Why: Only a common list lets two offices see that they work on the same thing. Choose a code
    from the list, or add the topic with both labels under `topics` in `partnerkit.yaml`.

    Deutsch: Ein Thema steht weder in der Themenliste noch unter den Ergänzungen in
    „partnerkit.yaml“.

    Warum: Nur an einer gemeinsamen Liste sehen zwei Stellen, dass sie am Selben arbeiten. Wählen
    Sie ein Kürzel der Liste oder ergänzen Sie das Thema mit beiden Bezeichnungen unter „topics“
    in „partnerkit.yaml“.

    Bad::

        topics:
          - kultur

    Good::

        topics:
          - culture
    """
    added = {
        topic.code: (topic.de, topic.en, *(topic.synonyms or ()))
        for topic in register.settings.topics or ()
    }
    known = frozenset(TOPICS) | frozenset(added)

    @cache
    def meant(code: str) -> list[str]:
        return suggest_topic(code, more=added)

    some_lost = not known.issuperset(register.survey.mentioned["topic"])
    uses = chain(_of_partnerships(register) if some_lost else (), _of_settings(register))
    for entry, path, code in uses:
        if code not in known:
            yield entry.fault("unknown-topic", path, value=code, meant=meant(code))


def _of_partnerships(register: Register) -> Iterator[tuple[Used, KeyPath, str]]:
    """Yield every topic of a partnership, its projects and its practices."""
    for entry in register.partnerships:
        for index, code in enumerate(entry.record.topics or ()):
            yield entry, ("topics", index), code
        for place, project in enumerate(entry.record.projects or ()):
            for index, code in enumerate(project.topics or ()):
                yield entry, ("projects", place, "topics", index), code
        for place, practice in enumerate(entry.record.practices or ()):
            if practice.topic is not None:
                yield entry, ("practices", place, "topic"), practice.topic


def _of_settings(register: Register) -> Iterator[tuple[Used, KeyPath, str]]:
    """Yield every topic of a programme or target, and what additions are filed under."""
    entry = register.settings_entry
    for place, programme in enumerate(entry.record.programmes or ()):
        for index, code in enumerate(programme.topics or ()):
            yield entry, ("programmes", place, "topics", index), code
    for place, target in enumerate(entry.record.portfolio_targets or ()):
        if target.topic is not None:
            yield entry, ("portfolio_targets", place, "topic"), target.topic
    for place, topic in enumerate(entry.record.topics or ()):
        field, slash, _ = topic.code.partition("/")
        if slash:
            yield entry, ("topics", place, "code"), field
