"""The site in a real browser: accessible, quiet, usable by keyboard, without a server or script."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

PAGES = (
    "index.html",
    "partnerships.html",
    "partnership/hh-marseille.html",
    "actor/senatskanzlei-hamburg.html",
    "countries.html",
    "country/cn.html",
    "topic/economy.html",
    "offices.html",
    "about.html",
    "en/partnerships.html",
)
LONG = len("Ostseeparlamentarierkonferenz")
"""Words as long as this one may be broken on a phone."""


@contextmanager
def opened(browser: Browser, url: str, width: int = 1280, **options: Any) -> Iterator[Page]:  # noqa: ANN401
    """Open a page; it must say nothing on the console and ask for nothing from elsewhere."""
    context = browser.new_context(viewport={"width": width, "height": 800}, **options)
    page = context.new_page()
    said: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    page.goto(url)
    yield page
    assert said == []
    origin = url.split("/", 3)[:3]
    assert [address for address in asked if address.split("/", 3)[:3] != origin] == []
    context.close()


def violations(page: Page) -> list[tuple[str, str]]:
    """Run axe; without its own fetching of stylesheets, which the page forbids."""
    options = {"resultTypes": ["violations"], "preload": False}
    found = Axe().run(page, options=options).response["violations"]
    return [(v["id"], v["nodes"][0]["html"]) for v in found]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing(
    browser: Browser, hamburg: Path, path: str, width: int, scheme: str
) -> None:
    with opened(browser, (hamburg / path).as_uri(), width, color_scheme=scheme) as page:
        assert violations(page) == []


def test_axe_finds_nothing_on_the_goals(browser: Browser, berlin: Path) -> None:
    with opened(browser, (berlin / "goals.html").as_uri()) as page:
        assert violations(page) == []


@pytest.mark.parametrize("path", ["overlaps.html", "partnership/hh-marseille.html"])
def test_axe_finds_nothing_on_the_internal_site(browser: Browser, within: Path, path: str) -> None:
    with opened(browser, (within / path).as_uri(), 320) as page:
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("width", [320, 640])
def test_nothing_is_lost_on_a_narrow_or_enlarged_page(
    browser: Browser, hamburg: Path, path: str, width: int
) -> None:
    with opened(browser, (hamburg / path).as_uri(), width) as page:
        assert page.evaluate("document.documentElement.scrollWidth") <= width


BROKEN = """() => {
  const broken = [], texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text; (text = texts.nextNode());) {
    for (const word of text.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
      const range = document.createRange();
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      const lines = new Set(Array.from(range.getClientRects(), (line) => Math.round(line.top)));
      if (lines.size > 1 && !text.parentElement.closest(".bare")) broken.push(word[0]);
    }
  }
  return broken;
}"""


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("width", [412, 768, 1100])
def test_no_word_is_broken(browser: Browser, hamburg: Path, path: str, width: int) -> None:
    """This Chromium does not hyphenate, so that a word too long for its place is cut in two."""
    with opened(browser, (hamburg / path).as_uri(), width) as page:
        assert [word for word in page.evaluate(BROKEN) if len(word) < LONG] == []


@pytest.mark.parametrize("path", ["index.html", "partnerships.html", "country/cn.html"])
def test_the_keyboard_reaches_everything(browser: Browser, hamburg: Path, path: str) -> None:
    with opened(browser, (hamburg / path).as_uri()) as page:
        shown = "a[href], button, input, select, summary"
        wanted = page.locator(shown).evaluate_all(
            "all => all.filter(e => e.checkVisibility()).length"
        )
        page.evaluate("document.body.setAttribute('tabindex', '-1'); document.body.focus()")
        reached = 0
        for _ in range(wanted):
            page.keyboard.press("Tab")
            reached += page.evaluate("document.activeElement !== document.body")
        assert reached == wanted
        first = "document.querySelector('.skip')"
        page.evaluate("document.body.focus()")
        page.keyboard.press("Tab")
        assert page.evaluate(f"document.activeElement === {first}")


def rows(page: Page) -> list[str]:
    return page.locator("#list tbody tr th").all_inner_texts()


@pytest.mark.parametrize("how", ["file", "http"])
def test_search_and_facets_narrow_the_list(
    browser: Browser, hamburg: Path, served: str, how: str
) -> None:
    base = f"{hamburg.as_uri()}/" if how == "file" else served
    with opened(browser, f"{base}partnerships.html") as page:
        everything = len(rows(page))
        page.fill("#q", "schanghai")
        found = rows(page)
        assert 0 < len(found) < everything
        page.fill("#q", "wirtschaft")
        inside = len(rows(page))
        page.select_option("#f-country", "CN")
        assert 0 < len(rows(page)) < inside
        address = page.url
        assert "country=CN" in address
        page.goto(f"{base}index.html")
        page.goto(address)
        assert page.input_value("#q") == "wirtschaft"
        page.click("button[type=reset]")
        page.wait_for_function(
            f"document.querySelectorAll('#list tbody tr').length == {everything}"
        )
        page.fill("#q", "gibtesnicht")
        assert rows(page) == []
        assert "Nichts gefunden" in page.inner_text("#found")


def test_compounds_umlauts_and_other_spellings_are_found(browser: Browser, hamburg: Path) -> None:
    with opened(browser, (hamburg / "partnerships.html").as_uri()) as page:
        for word in ("forschung", "Staedtepartnerschaft", "MARSEILLE", "städte partnerschaft"):
            page.fill("#q", word)
            assert rows(page), word


def test_the_start_page_leads_a_search_to_the_list(browser: Browser, hamburg: Path) -> None:
    with opened(browser, (hamburg / "index.html").as_uri()) as page:
        page.fill("#q", "hafen")
        page.press("#q", "Enter")
        page.wait_for_url("**/partnerships.html*")
        assert page.input_value("#q") == "hafen"
        assert rows(page)


def test_sorting_by_date_puts_the_oldest_first(browser: Browser, hamburg: Path) -> None:
    with opened(browser, (hamburg / "partnerships.html").as_uri()) as page:
        page.select_option("#f-sort", "signed")
        assert "St. Petersburg" in " ".join(rows(page)[:8])


def test_everything_can_be_read_without_a_script(browser: Browser, hamburg: Path) -> None:
    url = (hamburg / "partnerships.html").as_uri()
    with opened(browser, url) as page:
        with_script = len(rows(page))
    with opened(browser, url, java_script_enabled=False) as page:
        assert page.locator("#list tbody tr").count() == with_script
        assert not page.locator("#finder").is_visible()


def test_no_text_of_the_data_is_ever_active(browser: Browser, hostile: Path) -> None:
    for path in sorted(hostile.rglob("*.html")):
        with opened(browser, path.as_uri()) as page:
            assert page.evaluate("window.PWNED") is None, path
            assert page.locator("[onerror], [onmouseover], [onload]").count() == 0


def test_a_page_prints_as_a_handout(browser: Browser, hamburg: Path) -> None:
    with opened(browser, (hamburg / "partnership/hh-marseille.html").as_uri()) as page:
        page.emulate_media(media="print")
        assert not page.locator(".sections").is_visible()
        assert page.locator("h1").is_visible()
        assert page.pdf(format="A4").startswith(b"%PDF")
