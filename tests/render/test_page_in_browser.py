"""The page in a real browser: accessible in light and dark, silent, asking nobody."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from partnerkit.render.as_html import render
from partnerkit.reports import overview, show
from tests.small_register import small_view

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser

SCHEMES = ("light", "dark")


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("pages")
    view = small_view()
    entry = view.register.partnership("belmont")
    assert entry is not None
    found = []
    for report in (overview.report(view), show.report(view, entry)):
        found.append(folder / f"{report.name}.html")
        found[-1].write_text(render(report, "de"), encoding="utf-8")
    return found


@pytest.mark.parametrize("scheme", SCHEMES)
def test_pages_are_accessible(browser: Browser, pages: list[Path], scheme: Any) -> None:  # noqa: ANN401
    for path in pages:
        # Axe is a script, which the policy of the page forbids.
        page = browser.new_context(color_scheme=scheme, bypass_csp=True).new_page()
        page.goto(path.as_uri())
        assert Axe().run(page).response["violations"] == []
        page.context.close()


@pytest.mark.parametrize("width", [320, 1280])
def test_pages_are_silent_and_fit(browser: Browser, pages: list[Path], width: int) -> None:
    said: list[str] = []
    asked: list[str] = []
    page = browser.new_context(viewport={"width": width, "height": 800}).new_page()
    page.on("console", lambda message: said.append(message.text))
    page.on("request", lambda request: asked.append(request.url))
    for path in pages:
        page.goto(path.as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.context.close()
    assert (said, asked) == ([], [path.as_uri() for path in pages])
