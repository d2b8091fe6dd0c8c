"""Text from a repository made safe to show: whoever commits can write any character."""

from __future__ import annotations

from partnerkit.text import FORBIDDEN


def visible(text: str, most: int = 500) -> str:
    r"""Return one line of at most `most` characters, with control characters written out.

    What a record may not hold (control and direction-override characters) comes back as its
    escape, `\x1b` or `\u202e`; line ends and tabs become spaces.
    """
    line = " ".join(text.split())
    if len(line) > most:
        line = line[: most - 1] + "…"
    return FORBIDDEN.sub(lambda found: ascii(found[0])[1:-1], line)
