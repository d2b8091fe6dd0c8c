"""Social, labour and ecological standards: state, evidence, and what is open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from partnerkit.model import Partnership
from partnerkit.model.partnership import Standard
from partnerkit.model.vocabulary import StandardState
from partnerkit.register import Entry
from partnerkit.report import (
    Block,
    Cell,
    Code,
    Column,
    Heading,
    Report,
    Row,
    Table,
    Text,
    Tone,
    Toned,
    paragraph,
)
from partnerkit.reports.catalogue import About
from partnerkit.reports.counting import NOT_OVER, of_all
from partnerkit.view import View
from partnerkit.words.filling import fill
from partnerkit.words.report_standards_words import WORDS

ABOUT: Final = About(WORDS["summary"])

KINDS: Final = ("social", "labour", "ecological")

_SETTLED: Final = frozenset({StandardState.MET, StandardState.NOT_APPLICABLE})

_TONES: Final = {StandardState.MET: Tone.GOOD, StandardState.NOT_MET: Tone.BAD}

Entries = Sequence[Entry[Partnership]]


def report(view: View) -> Report:
    """Answer for every partnership of the view that is not over.

    ``counts`` counts the states of each of the three standards; ``standards`` lists what the
    partnerships state, those with most open standards first.
    """
    entries = [e for e in view.register.partnerships if not e.record.status.over]
    stating = [e for e in entries if e.record.standards is not None]
    blocks: tuple[Block, ...] = (
        *_intro(entries, stating),
        _counts(entries),
        Heading(WORDS["each"]),
        _each(view, stating),
    )
    gaps = tuple(_gaps(entries, stating))
    return Report("standards", WORDS["title"], view.head, blocks, gaps=gaps, main="standards")


def _intro(entries: Entries, stating: Entries) -> Iterator[Block]:
    """Say how many state anything, and how much of that is open."""
    yield paragraph(fill(WORDS["intro"], part=len(stating), whole=len(entries)))
    if stating:
        open_ = sum(len(_open(entry.record)) for entry in stating)
        asked = len(KINDS) * len(stating)
        yield paragraph(fill(WORDS["still-open"], open=open_, asked=asked))


def _standard(record: Partnership, kind: str) -> Standard | None:
    return getattr(record.standards, kind, None)


def _open(record: Partnership) -> list[str]:
    """List the kinds of standard that are not settled, those of which nothing is stated too."""
    found = {kind: _standard(record, kind) for kind in KINDS}
    return [kind for kind, one in found.items() if one is None or one.state not in _SETTLED]


def _counts(entries: Entries) -> Table:
    states = Counter(
        (kind, one.state if one else None)
        for entry in entries
        for kind in KINDS
        for one in [_standard(entry.record, kind)]
    )
    rows: list[Row] = [
        (
            None if state is None else Code("standard-state", state.value),
            *(states[kind, state] for kind in KINDS),
        )
        for state in (*StandardState, None)
    ]
    return Table(
        "counts",
        (
            Column("state", WORDS["state"], unstated=WORDS["unstated"]),
            *(Column(kind, WORDS[kind], numeric=True) for kind in KINDS),
        ),
        tuple(rows),
        title=WORDS["counts"],
        notes=(WORDS["counts-note"],),
    )


def _each(view: View, stating: Entries) -> Table:
    """List the three standards of each partnership that states any."""
    ordered = sorted(stating, key=lambda e: (-len(_open(e.record)), e.id))
    return Table(
        "standards",
        (
            Column("partnership", WORDS["partnership"]),
            Column("standard", WORDS["standard"]),
            Column("state", WORDS["state"], unstated=WORDS["unstated"]),
            Column("evidence", WORDS["evidence"]),
            Column("on", WORDS["on"]),
        ),
        tuple(row for entry in ordered for row in _rows(view, entry)),
        grouped=True,
        empty=WORDS["none"],
    )


def _rows(view: View, entry: Entry[Partnership]) -> Iterator[Row]:
    for kind in KINDS:
        one = _standard(entry.record, kind)
        state: Cell = None
        if one is not None:
            state = Code("standard-state", one.state.value)
            state = Toned(state, _TONES.get(one.state, Tone.WARNING))
        said = (one.evidence, one.on) if one else (None, None)
        yield (view.partnership(entry), WORDS[kind], state, *said)


def _gaps(entries: Entries, stating: Entries) -> Iterator[Text]:
    if silent := len(entries) - len(stating):
        yield of_all(silent, len(entries), WORDS["gap"], NOT_OVER)
    met = [
        one
        for entry in stating
        for kind in KINDS
        if (one := _standard(entry.record, kind)) and one.state is StandardState.MET
    ]
    if bare := sum(one.evidence is None for one in met):
        yield of_all(bare, len(met), WORDS["gap-evidence"], WORDS["of-standards"])
