#!/usr/bin/env python3
"""Take the pictures of the README from the site of the Hamburg register.

scripts/take_screenshots.py            # needs Chromium, writes docs/images/*.png
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from datetime import date
from pathlib import Path

from playwright.sync_api import sync_playwright

from partnerkit.model.types import Audience
from partnerkit.register import load
from partnerkit.site.build import site, write
from partnerkit.view import look

ROOT = Path(__file__).parent.parent
PICTURES = {
    "start": "index.html",
    "list": "partnerships.html#country=CN",
    "partnership": "partnership/hh-marseille.html",
}
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"]


def main() -> None:
    """Build the site into a temporary folder and photograph three pages."""
    target = ROOT / "docs" / "images"
    target.mkdir(exist_ok=True)
    register = load(ROOT, today=date.fromisoformat(sys.argv[1]) if sys.argv[1:] else date.today())  # noqa: DTZ011
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        write(site(look(register, Audience.PUBLIC), ("de", "en")), Path(folder))
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        for name, path in PICTURES.items():
            page = browser.new_page(viewport={"width": 1100, "height": 900})
            page.goto(f"{Path(folder).as_uri()}/{path}")
            page.screenshot(path=target / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    main()
