"""Letters put together from two characters → one character each (Unicode NFC)."""

from __future__ import annotations

import unicodedata

from partnerkit.finding import Fault
from partnerkit.source import Source
from partnerkit.writing.draft import Draft, Said, said


def not_normalized(draft: Draft, fault: Fault) -> Said | None:
    """Compose every letter of a file, those of comments too."""
    source = draft.source(fault.span.path)
    text = unicodedata.normalize("NFC", source.raw.decode("utf-8"))
    draft.put(Source(source.path, text.encode("utf-8")))
    return said("composed")
