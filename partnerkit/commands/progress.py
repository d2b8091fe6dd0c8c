"""A word on standard error while something takes longer than a second."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from partnerkit.words.command_words import WORDS

_PATIENCE = 1.0


@contextmanager
def patience(key: str, language: Callable[[], str]) -> Iterator[None]:
    """Show a sentence (a key of ``WORDS``) after a second and take it away at the end.

    Nothing is shown, and no language asked for, where standard error is no terminal.
    """
    if sys.stderr is None or not sys.stderr.isatty():
        yield
        return
    shown = threading.Event()
    sentence = WORDS[key].get(language())

    def show() -> None:
        shown.set()
        sys.stderr.write(sentence)
        sys.stderr.flush()

    timer = threading.Timer(_PATIENCE, show)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()
        if shown.is_set():
            sys.stderr.write("\r\x1b[2K")
            sys.stderr.flush()
