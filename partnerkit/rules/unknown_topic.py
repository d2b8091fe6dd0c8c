"""Topic codes that neither the vocabulary nor the register's settings have."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

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

    for entry, path, codes in _lists(register):
        if not known.issuperset(codes):
            for index, code in enumerate(codes):
                if code not in known:
                    place = (*path, index)
                    yield entry.fault("unknown-topic", place, value=code, meant=meant(code))
    for entry, path, code in _singles(register):
        if code not in known:
            yield entry.fault("unknown-topic", path, value=code, meant=meant(code))


def _lists(register: Register) -> Iterator[tuple[Used, KeyPath, tuple[str, ...]]]:
    """Yield every list of topics: of partnerships, projects, programmes."""
    for entry in register.survey.stating("topics"):
        yield entry, ("topics",), entry.record.topics or ()
    for entry in register.survey.stating("projects"):
        for place, project in enumerate(entry.record.projects or ()):
            if project.topics:
                yield entry, ("projects", place, "topics"), project.topics
    for place, programme in enumerate(register.settings.programmes or ()):
        yield register.settings_entry, ("programmes", place, "topics"), programme.topics or ()


def _singles(register: Register) -> Iterator[tuple[Used, KeyPath, str]]:
    """Yield every single topic: of practices and targets, and what additions are filed under."""
    for entry in register.survey.stating("practices"):
        for place, practice in enumerate(entry.record.practices or ()):
            if practice.topic is not None:
                yield entry, ("practices", place, "topic"), practice.topic
    for place, target in enumerate(register.settings.portfolio_targets or ()):
        if target.topic is not None:
            yield register.settings_entry, ("portfolio_targets", place, "topic"), target.topic
    for place, topic in enumerate(register.settings.topics or ()):
        field, slash, _ = topic.code.partition("/")
        if slash:
            yield register.settings_entry, ("topics", place, "code"), field
