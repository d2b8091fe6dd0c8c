"""What tests of several places need."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from playwright.sync_api import Browser

# The same examples every time, however slow the machine: a check that fails does so for a reason
# in the change. HYPOTHESIS_PROFILE=explore looks for new ones.
settings.register_profile("check", derandomize=True, deadline=None)
settings.register_profile("explore", deadline=None, max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "check"))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start the Chromium of this machine, headless and without a request of its own."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only for tests of pages

    path = shutil.which("chromium") or shutil.which("google-chrome")
    quiet = ["background-networking", "component-update", "sync"]
    flags = ["--no-sandbox", "--disable-gpu", *(f"--disable-{name}" for name in quiet)]
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=flags)
        yield started
        started.close()
