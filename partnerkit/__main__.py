"""The way in: ``partnerkit`` and ``python -m partnerkit``."""

from __future__ import annotations

import gc
import sys


def main() -> None:
    """Run the command line and end with its exit code; ``--version`` answers at once."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from partnerkit import __version__  # noqa: PLC0415 - nothing else is needed here

        sys.stdout.write(f"partnerkit {__version__}\n")
        return
    # A command is over before its garbage matters; looking for it costs a tenth of the time.
    gc.disable()
    from partnerkit.cli import run  # noqa: PLC0415 - keeps --version free of typer

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
