"""Sites to test: of the shipped registers, and of one that wants to break the page."""

from __future__ import annotations

import functools
import threading
from collections.abc import Iterator
from datetime import date
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from partnerkit.model.types import Audience
from partnerkit.register import Register, assemble, load
from partnerkit.site.build import site, write
from partnerkit.view import look

ROOT = Path(__file__).parent.parent.parent
TODAY = date(2026, 11, 25)
HOSTILE = (
    '"><script>window.PWNED=1</script>',
    "<img src=x onerror=window.PWNED=1>",
    "' onmouseover='window.PWNED=1",
    "</title><svg onload=window.PWNED=1>",
    "{{ 7*7 }}{% raw %}",
    "]]><script>window.PWNED=1</script>",
    "\\u003cscript>window.PWNED=1</script>",
)


def build(register: Register, folder: Path, audience: Audience = Audience.PUBLIC) -> Path:
    write(site(look(register, audience), ("de", "en")), folder)
    return folder


@pytest.fixture(scope="session")
def hamburg(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(load(ROOT, today=TODAY), tmp_path_factory.mktemp("hamburg"))


@pytest.fixture(scope="session")
def within(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The internal site."""
    register = load(ROOT, today=TODAY)
    return build(register, tmp_path_factory.mktemp("within"), Audience.INTERNAL)


@pytest.fixture(scope="session")
def berlin(tmp_path_factory: pytest.TempPathFactory) -> Path:
    register = load(ROOT / "examples" / "berlin", today=TODAY)
    return build(register, tmp_path_factory.mktemp("berlin"))


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    texts = {"partnerkit.yaml": f"register:\n  title: {_quoted(HOSTILE[0])}\nhome: [us]\n"}
    texts["data/actors/us.yaml"] = "name: Us\nkind: municipality\ncountry: DE\n"
    for number, text in enumerate(HOSTILE):
        name = _quoted(text)
        texts[f"data/actors/them-{number}.yaml"] = (
            f"name: {name}\nkind: ngo\ncountry: NO\naliases: [{name}]\n"
            f"place: {{name: {name}, lat: 10, lon: {number}}}\n"
        )
        texts[f"data/partnerships/tie-{number}.yaml"] = (
            f"title: {name}\nkind: twinning\nstatus: active\ncounterpart: [them-{number}]\n"
            f"purpose: {name}\nlead: us\ntopics: [culture]\nsigned: 2020\n"
            f"projects:\n  - title: {name}\n    start: 2021\n"
            f"sources:\n  - url: https://example.org/\n    title: {name}\n"
        )
    register = assemble(texts, today=TODAY)
    return build(register, tmp_path_factory.mktemp("hostile"))


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


@pytest.fixture(scope="session")
def served(hamburg: Path) -> Iterator[str]:
    """The site below a path of a server on this machine."""
    handler = functools.partial(_Quiet, directory=str(hamburg.parent))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/{hamburg.name}/"
    server.shutdown()
    server.server_close()
    thread.join()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its signature
        """Say nothing."""
