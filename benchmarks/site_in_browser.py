"""How soon the pages of a large site open, and how soon its search answers, in Chromium.

    partnerkit -C REGISTER site --output SITE
    python benchmarks/site_in_browser.py SITE

Opens the first page and the list from the disk and from a server on this machine, each time in a
browser without a cache, and types words into the search. Times are in milliseconds: the median and
the worst. A page is open at its event `load`, and usable when its list can be searched; a search
has answered when the list shows what was found, and is painted when the screen shows it.
"""

from __future__ import annotations

import argparse
import functools
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, Page, sync_playwright

WORDS = (
    *("a", "ü", "st", "hä", "for", "köl", "wien", "grün", "hafen", "städt", "schule", "zürich"),
    *("wirtschaft", "universität", "kooperation", "klimaschutz hafen", "städtepartnerschaft"),
    *("osaka wirtschaft", "gibt es nicht", ""),
)
"""What is typed, as short and as long as people type it; the last takes the search back."""

WATCH = """
window.usable = new Promise((answer) => {
  const now = () => answer(performance.now());
  addEventListener("DOMContentLoaded", () => requestAnimationFrame(() => setTimeout(now)));
});
window.ask = (word) => new Promise((answer) => {
  const field = document.getElementById("q");
  let answered = 0;
  const seen = new MutationObserver(() => { answered ||= performance.now(); });
  const within = { subtree: true, childList: true, characterData: true, attributes: true };
  seen.observe(document.getElementById("main"), within);
  field.value = word;
  const asked = performance.now();
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  const frame = () => requestAnimationFrame(() => setTimeout(() => {
    if (!answered) return frame();
    seen.disconnect();
    answer([answered - asked, performance.now() - asked]);
  }));
  frame();
});
"""
OPENED = "() => performance.getEntriesByType('navigation')[0].loadEventEnd"
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync")


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its signature
        """Say nothing."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder on this machine and tell the address."""
    handler = functools.partial(Quiet, directory=str(folder))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


@contextmanager
def opened(browser: Browser, url: str) -> Iterator[Page]:
    """Open a page in a context of its own, so that nothing comes from a cache."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    context.add_init_script(WATCH)
    page = context.new_page()
    page.goto(url, wait_until="load")
    page.evaluate("window.usable")
    yield page
    context.close()


def show(what: str, times: list[float]) -> None:
    """Print a line of the table."""
    print(f"{what:<44} {median(times):8.0f} {max(times):8.0f}")


def open_pages(browser: Browser, way: str, base: str, times: int) -> None:
    """Open the first page and the list again and again."""
    for name in ("index.html", "partnerships.html"):
        loads, usable = [], []
        for _ in range(times):
            with opened(browser, f"{base}/{name}") as page:
                loads.append(page.evaluate(OPENED))
                usable.append(page.evaluate("window.usable"))
        show(f"{name} over {way}: open", loads)
        show(f"{name} over {way}: usable", usable)


def search(browser: Browser, way: str, base: str) -> None:
    """Type every word once into the list."""
    with opened(browser, f"{base}/partnerships.html") as page:
        first, *times = [page.evaluate("word => ask(word)", word) for word in ("hamburg", *WORDS)]
    show(f"first search over {way}: answered", [first[0]])
    show(f"{len(times)} searches over {way}: answered", [time[0] for time in times])
    show(f"{len(times)} searches over {way}: painted", [time[1] for time in times])


def main() -> None:
    """Measure a site and print what was found."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("site", type=Path, help="the folder of a site")
    parser.add_argument("--times", type=int, default=5, help="how often each page is opened")
    options = parser.parse_args()
    folder = options.site.resolve()
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    print(f"{'milliseconds':<44} {'median':>8} {'worst':>8}")
    with sync_playwright() as playwright, served(folder) as address:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        for way, base in (("file", folder.as_uri()), ("http", address)):
            open_pages(browser, way, base, options.times)
            search(browser, way, base)
        browser.close()


if __name__ == "__main__":
    main()
