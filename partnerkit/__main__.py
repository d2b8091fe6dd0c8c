"""The way in: ``partnerkit`` and ``python -m partnerkit``."""

from __future__ import annotations

import gc
import sys

_INTERRUPTED = 130
"""What a shell reports for a program that Ctrl-C ended (128 + SIGINT)."""

_OBJECTS_BETWEEN_COLLECTIONS = 1_000_000
"""Starting makes objects that all stay; Python's own 700 makes it look for garbage 100 times."""


def main() -> None:
    """Run the command line and end with its exit code; ``--version`` answers at once."""
    try:
        code = _run(sys.argv[1:])
    except KeyboardInterrupt:
        code = _INTERRUPTED
    # On its way out Python looks through everything once more for garbage, a seventh of the time of
    # a short command; nothing depends on it.
    gc.freeze()
    sys.exit(code)


def _run(arguments: list[str]) -> int:
    if arguments in (["--version"], ["-V"]):
        from partnerkit import __version__  # noqa: PLC0415 - nothing else is needed here

        sys.stdout.write(f"partnerkit {__version__}\n")
        return 0
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS, 20, 20)
    from partnerkit.cli import run  # noqa: PLC0415 - keeps --version free of typer

    return run(arguments)


if __name__ == "__main__":
    main()
