"""What cannot be edited, and why: a fault of the file, or an edit that would change more."""

from __future__ import annotations

from partnerkit.finding import Fault


class CannotEdit(Exception):  # noqa: N818 - a refusal is an answer; the file stays as it is
    """A file that is left alone.

    ``fault`` is what stands in the way in the file; without one, the edit itself would have
    changed something else besides.
    """

    def __init__(self, path: str, fault: Fault | None = None) -> None:
        super().__init__(path, fault)
        self.path = path
        self.fault = fault
