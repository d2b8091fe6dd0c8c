from __future__ import annotations

import dataclasses
import json
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import html5lib
import pytest
from icalendar import Calendar

from partnerkit.model.types import Audience
from partnerkit.register import assemble, load
from partnerkit.site.build import MANIFEST, site, write
from partnerkit.site.leaks import leaks
from partnerkit.site.world import HEIGHT, WIDTH, outlines, project
from partnerkit.view import look

ROOT = Path(__file__).parent.parent.parent
TODAY = date(2026, 11, 25)
CANARY = "Kanarienvogel"

SECRET = {
    "partnerkit.yaml": "register:\n  title: Register\n  url: https://example.org/r/\nhome: [us]\n"
    f"offices:\n  - actor: office\nviews:\n  x: title contains {CANARY}-sicht\n",
    "data/actors/us.yaml": "name: Us\nkind: municipality\ncountry: DE\n",
    "data/actors/office.yaml": "name: Amt\nkind: authority\ncountry: DE\npart_of: us\n"
    f"notes: {CANARY}-notiz-akteur\n",
    "data/actors/open.yaml": "name: Offen\nkind: ngo\ncountry: NO\n",
    "data/actors/schutz-x1.yaml": f"name: {CANARY}-verein\nkind: ngo\ncountry: BY\n"
    f"safety: restricted\naliases: [{CANARY}-kurz]\n",
    "data/partnerships/tie.yaml": "title: Offene Sache\nkind: contact\nstatus: dormant\n"
    f"counterpart: [open]\nlead: office\nstatus_reason: {CANARY}-grund\n"
    f"participants:\n  - actor: schutz-x1\npurpose: Mit dem {CANARY}-verein\n"
    f"notes: {CANARY}-notiz\nrisk:\n  dependency: {CANARY}-risiko\n"
    f"consultations:\n  - result: {CANARY}-rat\n"
    f"distinct_from:\n  - partnership: plan\n    verdict: distinct\n    because: {CANARY}-urteil\n"
    "related: [plan]\nsources:\n  - url: https://example.org/\n",
    "data/partnerships/plan.yaml": f"title: {CANARY}-plan\nkind: contact\nstatus: idea\n"
    "counterpart: [open]\nsources:\n  - url: https://example.org/\n",
    "data/partnerships/quiet.yaml": "title: Still\nkind: contact\nstatus: active\n"
    "counterpart: [schutz-x1]\nsources:\n  - url: https://example.org/\n",
}


def files_of(texts: dict[str, str], audience: Audience = Audience.PUBLIC) -> dict[str, str]:
    return dict(site(look(assemble(texts, today=TODAY), audience), ("de", "en")))


def test_nothing_internal_reaches_any_file() -> None:
    for path, text in files_of(SECRET).items():
        for needle in (CANARY, "plan.html", '"plan"', "schutz-x1", "country/by", "Belarus"):
            assert needle not in text, (path, needle)


def test_the_internal_site_says_what_the_public_one_does_not() -> None:
    everything = "".join(files_of(SECRET, Audience.INTERNAL).values())
    for part in ("grund", "notiz", "risiko", "rat", "urteil", "plan", "verein"):
        assert f"{CANARY}-{part}" in everything


def test_overlaps_are_shown_to_the_internal_audience_alone() -> None:
    twice = {
        **SECRET,
        "data/partnerships/again.yaml": "title: Offene Sache\nkind: contact\nstatus: active\n"
        "counterpart: [open]\nlead: office\nsources:\n  - url: https://example.org/\n",
    }
    internal = files_of(twice, Audience.INTERNAL)
    assert "partnership/again.html" in internal["overlaps.html"]
    assert "overlaps.html" in internal["index.html"]
    public = files_of(twice)
    assert "overlaps.html" not in public
    assert not any("overlaps.html" in text for text in public.values())


def test_the_check_finds_what_a_page_gives_away() -> None:
    register = assemble(SECRET, today=TODAY)
    assert leaks(register, files_of(SECRET).items()) == []
    found = leaks(register, files_of(SECRET, Audience.INTERNAL).items())
    fields = {(leak.record, leak.field) for leak in found}
    assert ("data/partnerships/tie.yaml", "status_reason") in fields
    assert ("data/partnerships/plan.yaml", "title") in fields
    assert ("", "safety") in fields


def test_the_same_register_gives_the_same_bytes() -> None:
    assert files_of(SECRET) == files_of(dict(reversed(SECRET.items())))


def test_only_what_changed_is_written_and_what_is_gone_is_removed(tmp_path: Path) -> None:
    register = assemble(SECRET, today=TODAY)
    number, written, removed = write(site(look(register, Audience.PUBLIC), ("de",)), tmp_path)
    assert (number, removed) == (written, 0)
    (tmp_path / "own.html").write_text("x", encoding="utf-8")
    assert write(site(look(register, Audience.PUBLIC), ("de",)), tmp_path)[1:] == (0, 0)
    smaller = dataclasses.replace(register, partnerships=())
    _, _, removed = write(site(look(smaller, Audience.PUBLIC), ("de",)), tmp_path)
    assert removed >= 1
    assert not (tmp_path / "partnership" / "tie.html").exists()
    assert (tmp_path / "own.html").exists()


def test_a_manifest_cannot_lead_out_of_the_folder(tmp_path: Path) -> None:
    folder, outside = tmp_path / "site", tmp_path / "precious.txt"
    folder.mkdir()
    outside.write_text("x", encoding="utf-8")
    (folder / MANIFEST).write_text(f"../precious.txt\n{outside}\n", encoding="utf-8")
    write(iter([("index.html", "x")]), folder)
    assert outside.exists()


def test_pages_are_small(hamburg: Path) -> None:
    sizes = {path: path.stat().st_size for path in hamburg.rglob("*") if path.is_file()}
    assert sum(sizes.values()) <= 8_000_000
    assert [
        path.name for path, size in sizes.items() if size > 50_000 and path.suffix == ".html"
    ] == []


@pytest.mark.parametrize("name", ["hamburg", "hostile"])
def test_every_page_is_well_formed(name: str, request: pytest.FixtureRequest) -> None:
    parser = html5lib.HTMLParser(strict=True)
    for path in sorted(request.getfixturevalue(name).rglob("*.html")):
        parser.parse(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", ["hamburg", "hostile"])
def test_the_files_beside_the_pages_can_be_read(name: str, request: pytest.FixtureRequest) -> None:
    folder: Path = request.getfixturevalue(name)
    ET.fromstring((folder / "feed.atom").read_text(encoding="utf-8"))  # noqa: S314 - our own
    Calendar.from_ical((folder / "dates.ics").read_bytes())
    described = json.loads((folder / "dataset.jsonld").read_text(encoding="utf-8"))
    assert described["@type"] == "dcat:Dataset"
    data = json.loads((folder / "partnerships.json").read_text(encoding="utf-8"))
    assert data["totals"]["partnerships"] == len(data["partnerships"])
    script = (folder / "index.js").read_text(encoding="utf-8")
    assert "<" not in script
    index = json.loads(script.removeprefix("window.partnerkitIndex=").rstrip(";\n"))
    assert len(index["rows"]) == len(data["partnerships"])


def test_a_feed_has_what_readers_need() -> None:
    atom = "{http://www.w3.org/2005/Atom}"
    dated = SECRET["data/partnerships/tie.yaml"] + "signed: 2021-05\n"
    for extra, known in (({}, True), ({"partnerkit.yaml": "home: [us]\n"}, False)):
        files = files_of({**SECRET, "data/partnerships/tie.yaml": dated, **extra})
        feed = ET.fromstring(files["feed.atom"])  # noqa: S314 - our own
        (entry,) = feed.findall(f"{atom}entry")
        for element in (feed, entry):
            assert all(element.findtext(f"{atom}{name}") for name in ("id", "title", "updated"))
        assert entry.findtext(f"{atom}updated") == "2021-05-01T00:00:00Z"
        assert entry.findtext(f"{atom}summary") == "Unterzeichnet"
        assert feed.findtext(f"{atom}author/{atom}name")
        own = {link.get("rel"): link.get("href") for link in feed.findall(f"{atom}link")}
        base = "https://example.org/r/" if known else ""
        assert own[None] == f"{base}index.html"
        assert own.get("self") == (f"{base}feed.atom" if known else None)
        name = str(entry.findtext(f"{atom}id"))
        assert name == f"{base}partnership/tie.html#2021-05-01" if known else "urn:uuid:" in name


def test_the_description_names_files_by_their_addresses() -> None:
    described = json.loads(files_of(SECRET)["dataset.jsonld"])
    assert described["@id"] == described["dct:identifier"] == "https://example.org/r/"
    for distribution in described["dcat:distribution"]:
        address = distribution["dcat:accessURL"]["@id"]
        assert address.removeprefix("https://example.org/r/") in {
            "partnerships.csv",
            "partnerships.json",
        }
        assert distribution["dcat:downloadURL"] == distribution["dcat:accessURL"]


def test_a_calendar_is_offered_where_something_is_in_it() -> None:
    due = SECRET["data/partnerships/tie.yaml"] + "next_review: 2027\n"
    offered = files_of({**SECRET, "data/partnerships/tie.yaml": due})["about.html"]
    assert "dates.ics" in offered
    assert "dates.ics" not in files_of(SECRET)["about.html"]


def test_a_site_map_is_written_where_the_address_is_known() -> None:
    files = files_of(SECRET)
    tree = ET.fromstring(files["sitemap.xml"])  # noqa: S314 - our own
    found = {element.text for element in tree.iter() if element.text and element.text.strip()}
    assert "https://example.org/r/partnership/tie.html" in found
    assert "https://example.org/r/en/index.html" in found


def test_pages_in_another_language_say_which_texts_are_not_in_it() -> None:
    page = files_of(SECRET)["en/partnership/tie.html"]
    assert '<h1 lang="de">Offene Sache</h1>' in page
    assert '<a href="../index.html" lang="de">Register</a>' in page
    assert 'lang="de">Offene' not in files_of(SECRET)["partnership/tie.html"]
    listed = files_of(SECRET)["en/partnerships.html"]
    assert '<span lang="de"><a href="partnership/tie.html">Offene Sache</a></span>' in listed


def test_the_list_and_its_index_are_in_the_order_of_titles() -> None:
    records = {
        f"data/partnerships/{key}.yaml": f"title: {title}\nkind: contact\nstatus: active\n"
        "counterpart: [open]\nsources:\n  - url: https://example.org/\n"
        for key, title in (("a", "Zagreb"), ("b", "Österreich"), ("c", "Oslo"))
    }
    files = files_of({**SECRET, **records})
    titles = ["Offene Sache", "Oslo", "Österreich", "Zagreb"]
    places = [files["partnerships.html"].index(f">{title}<") for title in titles]
    assert places == sorted(places)
    index = json.loads(files["index.js"].removeprefix("window.partnerkitIndex=").rstrip(";\n"))
    assert [row[1] for row in index["rows"]] == titles


def test_every_link_within_the_site_leads_somewhere(hamburg: Path) -> None:
    for path in hamburg.rglob("*.html"):
        tree = html5lib.parse(path.read_text(encoding="utf-8"), namespaceHTMLElements=False)
        for link in [*tree.iter("a"), *tree.iter("link")]:
            target = link.get("href", "")
            if ":" not in target and not target.startswith("#"):
                assert (path.parent / target.partition("#")[0]).resolve().is_file(), (path, target)


def test_the_shipped_register_leaks_nothing() -> None:
    register = load(ROOT, today=TODAY)
    assert leaks(register, site(look(register, Audience.PUBLIC), ("de", "en"))) == []


def test_places_lie_where_they_are_on_the_map() -> None:
    assert project(0, 0)[0] == pytest.approx(WIDTH / 2)
    (hamburg_x, hamburg_y), (cape_x, cape_y) = project(53.55, 10), project(-33.9, 18.4)
    assert hamburg_x < cape_x
    assert hamburg_y < cape_y < HEIGHT
    land, borders = outlines()
    assert land.startswith("M")
    assert borders.startswith("M")
