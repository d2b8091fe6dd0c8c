"""What the rules on privacy find, and what they leave in peace."""

from __future__ import annotations

import json

import pytest

from tests.examples import faults


def _notes(text: str) -> str:
    return f"notes: {json.dumps(text, ensure_ascii=False)}\n"


@pytest.mark.parametrize(
    "text",
    [
        "erika.mustermann@hamburg.de",
        "e.mustermann@hamburg.de",
        "Kontakt <erika@privat.example>",
        "Erika_Mustermann@stadt.de schreibt",
        "erika (at) privat (punkt) example",
        "erika.mustermann [at] privat [dot] example",
        "erika(at)privat.example",
        "erika at privat punkt de",
        "max ät stadt punkt de",
        "max.muster (@) stadt.de",
        "https://www.hamburg.de/kontakt?mail=erika.mustermann@hamburg.de",
        "müller-lüdenscheidt@web.de",
    ],
)
def test_personal_email(text: str) -> None:
    found = faults("personal-email", _notes(text))
    assert len(found) == 1
    assert "@" in str(found[0].values["address"]) or "a" in str(found[0].values["address"])


@pytest.mark.parametrize(
    "text",
    [
        "international@hamburg.de",
        "kulturamt@stadt.de, europa-buero@stadt.de",
        "poststelle(at)stadt.de",
        "oslo@kommune.no",
        "hamburg@example.org",
        "musterverein@musterverein.org",
        "akme@akme.org",
        "a30@stadt.de",
        "https://www.hamburg.de@evil.example/",
        "https://user:geheim@intranet.hamburg.de/",
        "Treffen am Schwerpunkt der Stadt, das Ziel at home",
        "@hamburg-senat",
        "Anteil 30 % @ 2024",
    ],
)
def test_no_personal_email(text: str) -> None:
    assert faults("personal-email", _notes(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "+49 171 5551234",
        "0171/5551234",
        "0160 - 123 45 678",
        "(0171) 5551234",
        "0049 (0)171 5551234",
        "+47 23 46 12 34",
        "Tel. 040 428 31 2044",
        "Telefon: 428312044",
        "Durchwahl 428312044",
        "tel:01715551234",
    ],
)
def test_personal_phone(text: str) -> None:
    assert len(faults("personal-phone", _notes(text))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "040 42831-0",
        "Tel.: +49 40 42831-0",
        "Drs. 22/12345 vom 01.02.2024",
        "01067 Dresden",
        "ISBN 0-15-601219-4",
        "+4922433",
        "2024-02-28T23:30:00+02:00",
        "https://www.hamburg.de/01715551234/",
        "von 1958 bis 1960, 0 von 12, 0,5 Stellen",
        "Konto 0000000",
        "davon privat: 250 000 Euro, privat 1.250.000 €",
    ],
)
def test_no_personal_phone(text: str) -> None:
    assert faults("personal-phone", _notes(text)) == []


@pytest.mark.parametrize(
    ("text", "variant"),
    [
        ("DE02 1203 0000 0000 2020 51", ""),
        ("DE02120300000000202051", ""),
        ("IBAN NO93 8601 1117 947", ""),
        ("geb. 12.03.1960", "birth"),
        ("geboren am 12. März 1960", "birth"),
        ("Geburtsdatum: 1960-03-12", "birth"),
        ("born on 12 March 1960", "birth"),
        ("Max Muster (*12.03.1960)", "birth"),
        ("wohnhaft Beispielweg 7, 20099 Hamburg", "home"),
        ("Privatadresse: Am Markt 3, 20099 Hamburg", "home"),
        ("Wohnanschrift Lange Straße 12a", "home"),
        ("home address: 20099 Hamburg", "home"),
        ("Erika Mustermann, Beispielweg 7, 20099 Hamburg", "home"),
        ("Max Muster * 12. März 1960", "birth"),
        ("Erika Muster, privat: Beispielweg 7", "home"),
        ("privat 20099 Hamburg", "home"),
    ],
)
def test_personal_data(text: str, variant: str) -> None:
    found = faults("personal-data", _notes(text))
    assert [fault.variant for fault in found] == [variant]


def test_a_home_address_is_named_whole() -> None:
    (found,) = faults("personal-data", _notes("Erika Muster, Beispielweg 7, 20099 Hamburg-Altona"))
    assert found.values["value"] == "Erika Muster, Beispielweg 7, 20099 Hamburg-Altona"


@pytest.mark.parametrize(
    "text",
    [
        "DE02 1203 0000 0000 2020 52",
        "DE12",
        "DE12 1234 5678",
        "Gebiet seit 12.03.1960",
        "Paderborn 1960-03-12",
        "gegründet am 12.03.1960",
        "Senatskanzlei Hamburg, Poststraße 11, 20354 Hamburg",
        "Sitz: Poststraße 11, 20354 Hamburg",
        "private Stiftung in 20354 Hamburg am Hafen der Stadt mit langer Geschichte",
        "Die Wohnungswirtschaft baut 12000 Wohnungen",
        "Termine:\n  * 12.05.1998 Besuch\n  * 13.06.2001 Gegenbesuch",
        "privat eingeworben wurden 25000 Euro",
        "auf privat organisierten Reisen sahen 12000 Besucher die Stadt",
        "privat: 10000 Euro",
        "Der Verein wohnt in einer Stadt mit 25000 Einwohnern",
        "Großer Saal, Rathausplatz 1, 20095 Hamburg",
        "Treffpunkt Alte Feuerwache, Marktplatz 3, 50667 Köln",
        "Theater Bremen, Goetheplatz 1, 28203 Bremen",
        "Alte Festhalle, Marktplatz 3, 50667 Köln",
    ],
)
def test_no_personal_data(text: str) -> None:
    assert faults("personal-data", _notes(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "-----BEGIN OPENSSH PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----",
        "-----BEGIN PGP PRIVATE KEY BLOCK-----",
        "ghp_a1B2a1B2a1B2a1B2a1B2a1B2a1B2a1B2a1B2",
        "github_pat_11ABCDEFG0123456789_abcdefghij",
        "glpat-aBcDeFgHiJkLmNoPqRsT",
        "AKIAIOSFODNN7EXAMPLE",
        "AIzaSyA1234567890abcdefghijklmnopqrstuvw",
        "xoxb-123456789012-abcdefghijkl",
        "sk-proj-abcdefghijklmnop1234",
        "sk_live_abcdefghijklmnop1234",
        "eyJhbGciOiJIUzI1.eyJzdWIiOiIxMjM0.abc",
        "Authorization: Basic dXNlcjpwYXNzd29yZDEy",
        "Bearer abcdefghijklmnop1234",
        "Passwort: Fjord2024",
        "PASSWORD=Fjord2024",
        "api_key = abc123def456",
        "Token: 8f3a9c2e",
    ],
)
def test_secret(text: str) -> None:
    found = faults("secret", _notes(text))
    assert len(found) == 1
    assert text not in str(found[0].values)


@pytest.mark.parametrize(
    "text",
    [
        "Das Passwort verwahrt die Senatskanzlei",
        "Passwort: wird mündlich mitgeteilt",
        "Stichwort: Hafen2030",
        "Token-Ring 1985",
        "Basic Grundlagenpapier",
        "-----BEGIN CERTIFICATE-----",
        "%(password)s %s %n",
        "Asiatag und AKIA in Hamburg",
        "sk-hamburg-oslo-partnerschaft",
        "data_partnerships_of_hamburg",
    ],
)
def test_no_secret(text: str) -> None:
    assert faults("secret", _notes(text)) == []


def test_private_person() -> None:
    block = "signatories:\n  - name: Erika Mustermann\n  - name: Max Muster\n    actor: oslo\n"
    assert [f.key_path for f in faults("private-person", block)] == [("signatories", 0, "name")]


def test_an_actor_is_no_person() -> None:
    found = faults("private-person", "# data/actors/oslo.yaml\nname: Frau Erika Mustermann\n")
    assert [fault.variant for fault in found] == ["actor"]
    assert faults("private-person", "# data/actors/oslo.yaml\nname: Herrenhäuser Gärten\n") == []


@pytest.mark.parametrize(
    "comment",
    [
        "# INTERN: nur fuer den Dienstgebrauch",
        "# streng vertraulich",
        "# interne Notiz",
        "# confidential",
        "# VS-NfD",
        "# bitte nicht veröffentlichen",
        "# do not publish",
        "# Embargo bis 12.05.",
    ],
)
def test_internal_marker(comment: str) -> None:
    assert len(faults("internal-marker", f"status: active  {comment}\n")) == 1
    assert len(faults("internal-marker", f"{comment}\nstatus: active\n")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "# internationale Vereinbarung",
        "# laut Pressemitteilung",
        "# seit dem Embargo ruhen die Besuche",
        "notes: Das ist intern und vertraulich",
        'purpose: "Raum #intern"',
        "# partnerkit: ignore[missing-lead] vertraulich",
    ],
)
def test_no_internal_marker(text: str) -> None:
    assert faults("internal-marker", text + "\n") == []
