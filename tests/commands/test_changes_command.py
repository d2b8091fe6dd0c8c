from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.examples import BASE, DEFAULT
from tests.git_register import BERGEN, BESIDE_OSLO, GitRegister


@pytest.fixture
def repository(tmp_path: Path) -> GitRegister:
    return GitRegister(tmp_path)


def test_a_committee_reads_what_happened(repository: GitRegister) -> None:
    repository.commit(
        {
            DEFAULT: BASE[DEFAULT].replace("senatskanzlei-hamburg\ntopics", "kulturamt\ntopics"),
            BERGEN: None,
            "data/partnerships/klima-vestland.yaml": BASE[BERGEN].replace(
                "status: active",
                "status: ended\nstatus_since: 2026-02\nstatus_reason: Ziel erreicht",
            )
            + "former_ids: [klima-bergen]\n",
            "data/partnerships/neu.yaml": BASE[BERGEN].replace("Klimapartnerschaft", "Neues"),
        }
    )
    told = repository.run("changes", "--format", "terminal", "2026-03-02..HEAD").stdout
    for line in (
        r"von +02\.03\.2026, [0-9a-f]{8}",
        r"Neue Partnerschaften +1",
        r"Klimapartnerschaft Hamburg – Bergen.* aktiv +beendet +Februar 2026 +Ziel erreicht",
        r"Senatskanzlei Hamburg +Kulturamt",
        r"umbenannt +klima-bergen +klima-vestland",
        r"Neues Hamburg – Bergen",
    ):
        assert re.search(line, told), line


def test_fields_by_office_and_by_country(repository: GitRegister) -> None:
    repository.commit({DEFAULT: BASE[DEFAULT].replace("1998-05-12", "1998-05-13")})
    by_office = repository.run("changes", "HEAD~1..", "--by", "lead", "--format", "markdown").stdout
    assert "### Senatskanzlei Hamburg (1)" in by_office
    assert "| Unterzeichnet | 12.05.1998 | 13.05.1998 |" in by_office
    by_country = repository.run(
        "changes", "HEAD~1..", "--by", "country", "--lang", "en", "--format", "markdown"
    ).stdout
    assert "### Norway (1)" in by_country


def test_findings_and_overlaps(repository: GitRegister) -> None:
    repository.commit({BERGEN: BESIDE_OSLO})
    told = json.loads(repository.run("changes", "HEAD~1..", "--format", "json").stdout)
    summary = told["data"]["summary"]
    assert summary["new_overlaps"] == 1
    assert {row["rule"] for row in told["data"]["new_findings"]} >= {"parallel-structure"}
    back = json.loads(repository.run("changes", "HEAD..HEAD~1", "--format", "json").stdout)
    assert back["data"]["resolved_overlaps"]
    assert back["data"]["summary"]["resolved_findings"] == summary["new_findings"]


def test_nothing_changed_and_only_comments_changed(repository: GitRegister) -> None:
    repository.commit({DEFAULT: "# neu\n" + BASE[DEFAULT]})
    assert "nichts geändert" in repository.run("changes", "--format", "terminal", "HEAD~1..").stdout


def test_settings_and_actors(repository: GitRegister) -> None:
    repository.commit(
        {
            "partnerkit.yaml": BASE["partnerkit.yaml"].replace("Partnerschaften", "Kontakte"),
            "data/actors/oslo.yaml": BASE["data/actors/oslo.yaml"].replace("Oslo", "Oslo stadt"),
        }
    )
    told = repository.run("changes", "HEAD~1..", "--format", "markdown").stdout
    assert "Internationale Kontakte" in told
    assert "| Name | Oslo kommune | Oslo stadt kommune |" in told


@pytest.mark.parametrize("span", ["HEAD", "gibtsnicht..HEAD", "2020-01-01..HEAD", "--x..HEAD"])
def test_what_is_refused(repository: GitRegister, span: str) -> None:
    done = repository.run("changes", "--format", "terminal", "--", span)
    assert done.returncode == 2
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr


def test_into_a_file_or_a_program_goes_the_whole_document(repository: GitRegister) -> None:
    text = BASE[BERGEN]
    many = {
        f"data/partnerships/nr-{n}.yaml": text.replace("title: ", f"title: {n} ") for n in range(20)
    }
    repository.commit(many)
    told = repository.run("changes", "HEAD~1..").stdout
    assert told.startswith("# Änderungen am Register\n")
    assert told.count("| 1") == 11
    assert "und 10 weitere" in repository.run("changes", "HEAD~1..", "--format", "terminal").stdout
