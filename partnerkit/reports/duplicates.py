"""What overlaps: records of one actor or one partnership, and parallel structures, with reasons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from partnerkit.matching.evidence import Clue, Evidence, Strength
from partnerkit.matching.judgements import Contradiction, Decided
from partnerkit.matching.overlaps import Group, Kind, Overlaps
from partnerkit.report import (
    Block,
    Cell,
    Code,
    Column,
    Fact,
    Heading,
    Item,
    Items,
    Paragraph,
    Ref,
    Report,
    Room,
    Row,
    Table,
    Tone,
    Toned,
    paragraph,
)
from partnerkit.reports.counting import number_of
from partnerkit.reports.overlap_reasons import filled, reasons
from partnerkit.view import View
from partnerkit.words.overlap_words import WORDS
from partnerkit.words.word import LANGUAGES, Word

_TONES: Final = {
    Strength.CERTAIN: Tone.BAD,
    Strength.LIKELY: Tone.WARNING,
    Strength.POSSIBLE: Tone.QUIET,
}
_STRENGTHS: Final = {
    Strength.CERTAIN: Word("sicher", "certain"),
    Strength.LIKELY: Word("wahrscheinlich", "likely"),
    Strength.POSSIBLE: Word("möglich", "possible"),
}


_COLUMNS: Final = (
    *("group", "overlap", "strength", "record", "counterpart"),
    *("office", "status", "signed", "topics"),
)


def report(view: View, overlaps: Overlaps, *, subtitle: tuple[Cell, ...] = ()) -> Report:
    """List the overlaps of a view: by kind, the surest first, each with its offices and reasons."""
    blocks: list[Block] = [_summary(overlaps.groups)]
    for heading, groups in _headed(overlaps.groups):
        blocks.append(Heading(heading))
        blocks += [block for group in groups for block in group_blocks(view, group)]
    if overlaps.contradictions:
        blocks.append(Heading(WORDS["contradictions"]))
        blocks += [_contradiction(view, one) for one in overlaps.contradictions]
    if overlaps.judged:
        blocks.append(Heading(WORDS["judged"]))
        blocks += [block for group in overlaps.judged for block in group_blocks(view, group)]
    blocks.append(_table(view, overlaps.groups))
    return Report(
        "duplicates",
        WORDS["title"],
        view.head,
        tuple(blocks),
        subtitle=subtitle,
        main="overlaps",
    )


def _headed(groups: Sequence[Group]) -> Iterator[tuple[Word, list[Group]]]:
    """Put the groups of a kind under headings; one that is not certain claims no more than that.

    What probably is the same partnership may be a part of it, such as the share of one office.
    """
    for kind in Kind:
        certain = [g for g in groups if g.kind is kind and g.strength is Strength.CERTAIN]
        others = [g for g in groups if g.kind is kind and g.strength is not Strength.CERTAIN]
        if kind is Kind.PARALLEL_STRUCTURE:
            certain, others = [*certain, *others], []
        if certain:
            yield WORDS[kind.value], certain
        if others:
            yield WORDS[f"{kind.value}-perhaps"], others


def _summary(groups: Sequence[Group]) -> Paragraph:
    """Say how many there are, and how sure."""
    if not groups:
        return paragraph(WORDS["none"])
    number = number_of(len(groups), WORDS["one"], WORDS["many"])
    counts = Counter(group.strength for group in groups)
    figures = {strength.value: counts[strength] for strength in Strength}
    texts = (
        f"{number.get(lang)} ({WORDS['strengths'].get(lang).format(**figures)}). "
        f"{WORDS['what-to-do'].get(lang)}"
        for lang in LANGUAGES
    )
    return paragraph(Word(*texts))


def group_blocks(view: View, group: Group) -> Iterator[Block]:
    """Show one group: what it is about, its records with their offices, and why."""
    evidence = group.evidence
    yield Heading(_title(view, group, evidence), 3)
    item = _actor_item if group.kind is Kind.SAME_ACTOR else _partnership_item
    yield Items("records", tuple(item(view, key) for key in group.members))
    tone = _TONES[group.strength]
    yield Paragraph((Toned(_STRENGTHS[group.strength], tone), ": ", *reasons(evidence, view)))
    if group.judgement is not None:
        yield Paragraph(tuple(_judgement(view, group.judgement)), Tone.QUIET)


def _title(view: View, group: Group, evidence: Iterable[Evidence]) -> Word:
    """Name a group by what is on the other side, which is what its records have in common."""
    if group.kind is Kind.SAME_ACTOR:
        return _joined([view.actor(group.members[0])])
    for clue, values in evidence:
        if clue in {Clue.SAME_COUNTERPART, Clue.SAME_SIDES}:
            return _joined([view.actor(key) for key in _ids(values["counterpart"])])
        if clue is Clue.NESTED_COUNTERPART:
            return _joined([view.actor(str(values["whole"])), view.actor(str(values["part"]))])
        if clue in {Clue.SAME_CITY, Clue.SAME_COUNTRY}:
            return _joined([view.actor(str(values["first"])), view.actor(str(values["second"]))])
    return _joined([view.partnership_by_id(key) for key in group.members])


def _ids(value: object) -> tuple[str, ...]:
    """Read a list of ids among the values of a clue."""
    return value if isinstance(value, tuple) else ()


def _joined(refs: Iterable[Ref]) -> Word:
    """Join names with a dash, in each language its own names."""
    names = [n if isinstance(n, Word) else Word(n, n) for n in dict.fromkeys(r.name for r in refs)]
    return Word(*(" – ".join(name.get(lang) for name in names) for lang in LANGUAGES))


def _partnership_item(view: View, key: str) -> Item:
    """Show a partnership with whom to call."""
    entry = view.register.partnership(key)
    if entry is None:
        return Item(view.partnership_by_id(key))
    record = entry.record
    office = view.actor(record.lead) if record.lead else view.actors(view.register.home(record))
    facts = [
        Fact("office", WORDS["office"], office),
        Fact("status", WORDS["status"], Code("status", record.status.value)),
        Fact("signed", WORDS["signed"], record.signed),
    ]
    contact = record.contact or _contact(view, record.lead)
    if contact:
        facts.append(Fact("contact", WORDS["contact"], contact))
    return Item(view.partnership(entry), tuple(facts))


def _contact(view: View, lead: str | None) -> str | None:
    """Return the mailbox of the office in charge."""
    office = view.register.actor(lead) if lead else None
    return office.record.contact if office else None


def _actor_item(view: View, key: str) -> Item:
    """Show an actor with what tells it from others."""
    entry = view.register.actor(key)
    if entry is None:
        return Item(view.named_actor(key))
    facts = (
        Fact("kind", WORDS["kind"], Code("actor-kind", entry.record.kind.value)),
        Fact("country", WORDS["country"], Code("country", entry.record.country)),
        Fact("ties", WORDS["ties"], len(view.register.ties.get(key, ()))),
    )
    return Item(view.named_actor(key), facts)


def _judgement(view: View, decided: Decided) -> Iterator[Cell]:
    """Say what was decided, by whom and why; or that it has expired."""
    said = decided.judgement
    yield from (WORDS["verdict"], ": ", Code("verdict", said.verdict.value))
    for key, value in (
        ("because", said.because),
        ("by", said.by and view.actor(said.by)),
        ("on", said.on),
        ("expired" if decided.expired else "until", said.until),
        ("through", decided.through and view.partnership_by_id(decided.through)),
    ):
        if value:
            yield from ("; ", WORDS[key], " ", value)


def _contradiction(view: View, found: Contradiction) -> Paragraph:
    """Say which judgements cannot both hold."""
    values: dict[str, Cell] = {
        "first": view.partnership_by_id(found.pair[0]),
        "second": view.partnership_by_id(found.pair[1]),
    }
    if found.same is None:
        return Paragraph(filled(WORDS["clash"], values))
    values["same"] = view.partnership_by_id(found.same)
    return Paragraph(filled(WORDS["same-as-both"], values))


def _table(view: View, groups: Iterable[Group]) -> Table:
    """List the records of every group in rows, for workbooks."""
    rows: list[Row] = []
    for number, group in enumerate(groups, 1):
        shared = _topics(group.evidence)
        kind, strength = group.kind.value, group.strength.value
        head = (number, Code("overlap-kind", kind), Code("strength", strength))
        if group.kind is Kind.SAME_ACTOR:
            rows += [(*head, view.named_actor(key), *(None,) * 5) for key in group.members]
            continue
        for key in group.members:
            entry = view.register.partnership_by_id[key]
            record = entry.record
            rows.append(
                (
                    *head,
                    view.partnership(entry),
                    view.actors(record.counterpart),
                    record.lead and view.actor(record.lead),
                    Code("status", record.status.value),
                    record.signed,
                    shared,
                )
            )
    return Table(
        "overlaps",
        tuple(Column(key, WORDS[key]) for key in _COLUMNS),
        tuple(rows),
        room=Room.FILES,
    )


def _topics(evidence: Iterable[Evidence]) -> Cell:
    """Collect the topics that a group has in common."""
    found = {
        topic
        for clue, values in evidence
        if clue in {Clue.SHARED_TOPICS, Clue.NESTED_TOPICS}
        for topic in _ids(values["topics"])
    }
    return tuple(Code("topic", topic) for topic in sorted(found)) or None
