"""Report → a comment on a merge request: Markdown without a head, safe to post, never too long.

The first line lets a job find its own comment again and replace it.
"""

from __future__ import annotations

from typing import Final

from partnerkit.render.as_markdown import Markdown, block_texts
from partnerkit.report import Report
from partnerkit.words.change_words import WORDS

MARK: Final = "<!-- partnerkit review -->"

LONGEST: Final = 60_000
"""GitHub takes 65,536 characters in a comment, GitLab and Forgejo more."""


def render(report: Report, lang: str, *, base: str) -> str:
    """Write the blocks of a report; what does not fit is left out, and that is said.

    ``base`` is what the request was compared with.
    """
    md = Markdown(lang, report.head.topics)
    texts = [MARK, f"## {md.write(report.title)}"]
    length = sum(map(len, texts))
    for text in (text for block in report.texts for text in block_texts(block, md)):
        length += len(text) + 2
        if length > LONGEST:
            texts.append(md.literal(WORDS["comment-cut"].get(lang).format(base=base)))
            break
        texts.append(text)
    return "\n\n".join(text for text in texts if text) + "\n"
