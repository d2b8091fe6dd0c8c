"""Facts without a source, and entries that are only claimed."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.model.vocabulary import Claim
from partnerkit.register import Register
from partnerkit.rule import rule
from partnerkit.words.word import Word


@rule(
    Severity.INFO,
    de="Keine Quelle belegt das Datum der Unterschrift: tragen Sie „signed“ unter „supports“ bei "
    "der Quelle ein, in der es steht, oder ergänzen Sie eine Quelle",
    en='No source supports the date of signature: enter "signed" under "supports" at the source '
    "where it stands, or add a source",
    claimed=Word(
        de="Der Eintrag ist nur behauptet („claim: claimed“): fragen Sie bei der zuständigen "
        "Stelle nach und setzen Sie „confirmed“ (bestätigt) oder „contradicted“ (widerlegt)",
        en='The entry is only claimed ("claim: claimed"): ask the office in charge, and set '
        '"confirmed" or "contradicted"',
    ),
)
def unsourced_claim(register: Register) -> Iterator[Fault]:
    """No source supports the date of signature, or the whole entry is only claimed.

    Why: Dates of signature differ from list to list; without a source nobody can tell which is
    right. An entry whose sources do not say at all which facts they support is left in peace:
    there each source stands for the whole.

    Deutsch: Keine Quelle belegt das Datum der Unterschrift, oder der ganze Eintrag ist nur
    behauptet.

    Warum: Das Datum der Unterschrift lautet in jeder Liste anders; ohne Quelle weiß niemand,
    welches stimmt. Ein Eintrag, dessen Quellen gar nicht sagen, was sie belegen, bleibt
    unbehelligt: Dort steht jede Quelle für das Ganze.

    Bad::

        sources:
          - url: https://www.hamburg.de/beispiel
            supports:
              - counterpart

    Good::

        sources:
          - url: https://www.hamburg.de/beispiel
            supports:
              - counterpart
              - signed
    """
    for entry in register.survey.stating("claim"):
        if entry.record.claim is Claim.CLAIMED:
            yield entry.fault("unsourced-claim", ("claim",), key=True, variant="claimed")
    for entry in register.survey.stating("signed"):
        for source in entry.record.sources or ():
            # A source that does not say what it supports may support anything.
            if source.supports is None or "signed" in source.supports:
                break
        else:
            if entry.record.sources:
                yield entry.fault("unsourced-claim", ("signed",), key=True)
