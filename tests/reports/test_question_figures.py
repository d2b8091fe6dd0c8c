"""Figures of the reports on money, bodies, places and time, against values worked out by hand."""

from __future__ import annotations

import pytest

from partnerkit.model.profile import Inhabitants, PartnerProfile
from partnerkit.model.types import Audience
from partnerkit.reports.catalogue import NoAnswer
from partnerkit.reports.completeness import SHORT
from partnerkit.reports.overview import totals
from tests.musterstadt import gaps, made, musterstadt, rows, sentences

INTERNAL = musterstadt(Audience.INTERNAL)


class TestEconomy:
    """Two twinnings: Bellecôte has an anchor, Nowa Lipka has none; one chamber on each side."""

    def test_the_gap_comes_first(self) -> None:
        assert rows(made("economy"), "twinnings", "anchor") == [
            ["k. A."],
            ["Absatz regionaler Lebensmittel über einen gemeinsamen Markt"],
        ]
        assert gaps(made("economy")) == ["1 von 2 Städtepartnerschaften ohne Ansatzpunkt (50 %)"]

    def test_businesses_of_both_sides(self) -> None:
        assert rows(made("economy"), "clusters", "ours", "theirs") == [
            ["Kammer Musterstadt", "Chambre de commerce de Bellecôte-sur-Lys"],
            ["keine", "keine"],
        ]

    def test_topics(self) -> None:
        # hydrogen: Hrafnavík twice, Kita-Minato (that of 2015 has expired); one port, one chamber
        found = rows(made("economy"), "topics", "topic", "count")
        assert [count for _, count in found] == ["3", "1", "1"]
        assert len(rows(made("economy"), "others")) == 5


class TestFunding:
    """Three programmes, four calls: two open on 1 July 2026, one announced, one closed."""

    def test_calls(self) -> None:
        assert rows(made("funding"), "calls", "call", "state", "fitting") == [
            ["Aufruf 2026", "offen", "2"],
            ["Laufender Aufruf", "offen, ohne Frist", "1"],
            ["Aufruf 2027", "angekündigt", "3"],
            ["Aufruf 2025", "geschlossen", "2"],
        ]
        assert "2 Aufrufe sind am 01.07.2026 offen; 1 ist" in sentences(made("funding"))[0]

    def test_who_fits_and_why(self) -> None:
        found = rows(made("funding"), "fits", "partnership", "why", "already")
        shown = {name.rpartition("(")[2].rstrip(")"): (why, past) for name, why, past in found}
        assert set(shown) == {
            "thanh-minh",
            "port-elara",
            "port-elara-hafen",
            "san-telmo",
            "bellecote",
            "nowa-lipka",
        }
        assert shown["nowa-lipka"] == (
            "Kultur, Bildung: Schulen, Städtepartnerschaft, Polen",
            "k. A.",
        )
        assert shown["thanh-minh"][1] == "bewilligt"

    def test_planned_ones_fit_too_in_the_internal_edition(self) -> None:
        found = rows(made("funding", INTERNAL), "calls", "call", "fitting")
        assert ["Aufruf 2026", "3"] in found  # Lindervoort
        assert ["Laufender Aufruf", "2"] in found  # Akwaba

    def test_sums(self) -> None:
        # granted 5,000 + 325,000 + 120,000; applied 90,000 and, internal, Lindervoort's 15,000
        assert rows(made("funding"), "sums") == [
            ["beantragt", "1", "90.000 €", "0"],
            ["bewilligt", "3", "450.000 €", "0"],
        ]
        assert rows(made("funding", INTERNAL), "sums")[:2] == [
            ["erwogen", "1", "50.000 €", "0"],
            ["beantragt", "2", "105.000 €", "0"],
        ]


class TestBudget:
    """Sums of the files by year; 2020 states 0 euros, which is not "not stated"."""

    def test_by_year(self) -> None:
        found = made("budget", from_year=2020, to_year=2026)
        keys = ("year", "own", "third_party", "spent", "planned", "staff", "stating")
        assert rows(found, "years", *keys) == [
            ["2020", "0 €", "k. A.", "0 €", "k. A.", "0,5", "1"],
            ["2021", "4.000 €", "50.000 €", "54.000 €", "k. A.", "k. A.", "2"],
            ["2022", "12.000 €", "80.000 €", "92.000 €", "k. A.", "k. A.", "3"],
            ["2023", "23.500 €", "100.000 €", "123.500 €", "k. A.", "k. A.", "5"],
            ["2024", "74.500 €", "115.000 €", "189.500 €", "k. A.", "1,5", "7"],
            ["2025", "79.600 €", "105.000 €", "184.600 €", "k. A.", "2", "8"],
            ["2026", "k. A.", "k. A.", "k. A.", "52.000 €", "k. A.", "2"],
        ]
        assert "643.600 € ausgegeben, 52.000 € geplant" in sentences(found)[0]

    def test_by_partner(self) -> None:
        found = made("budget", from_year=2024, to_year=2025)
        shown = {row[0]: row[1:] for row in rows(found, "partners", "counterpart", "2024", "2025")}
        assert shown["San Telmo del Río"] == ["6.000", "0"]
        assert shown["Nowa Lipka"] == ["8.000", "k. A."]
        assert shown["Port Elara"] == ["85.000", "92.000"]

    def test_by_programme(self) -> None:
        shown = rows(made("budget", from_year=2020, to_year=2025), "programmes", "spent", "count")
        assert shown == [
            ["325.000 €", "1"],
            ["120.000 €", "1"],
            ["5.000 €", "1"],
            ["193.600 €", "7"],
        ]

    def test_who_has_stated_nothing(self) -> None:
        found = rows(made("budget"), "silent", "lead", "count")
        assert sum(int(count) for _, count in found) == 10
        assert found[-1] == ["k. A.", "1"]

    def test_nothing_stated_is_not_zero(self) -> None:
        said = sentences(made("budget", from_year=2015, to_year=2019))[0]
        assert said == (
            "Keine von 18 Partnerschaften nennt Geld oder Personal für 2015 bis 2019. Das heißt "
            "nicht, dass nichts ausgegeben wurde."
        )

    @pytest.mark.parametrize("years", [(2025, 2020), (1900, 2026)])
    def test_impossible_periods_are_refused(self, years: tuple[int, int]) -> None:
        with pytest.raises(NoAnswer):
            made("budget", from_year=years[0], to_year=years[1])


class TestDecisions:
    """Seven decisions: five of the council, two of the committee, of which one is adjourned."""

    def test_open(self) -> None:
        assert rows(made("decisions"), "open", "on", "document", "result") == [
            ["09.06.2026", "Antrag 26/077", "vertagt"]
        ]

    def test_bodies(self) -> None:
        assert rows(made("decisions"), "bodies", "count", "open", "latest") == [
            ["5", "0", "11.06.2024"],
            ["2", "1", "09.06.2026"],
        ]

    def test_votes(self) -> None:
        found = rows(made("decisions"), "decisions", "on", "for", "against", "abstained")
        assert found[2] == ["11.06.2024", "25", "10", "5"]
        assert len(found) == 7
        assert "3 von 7 Beschlüssen ohne Stimmenzahlen (43 %)" in gaps(made("decisions"))


class TestPractices:
    """Five examples: three learnt (education, democracy, housing), two taught."""

    def test_topics(self) -> None:
        assert rows(made("practices"), "topics") == [
            ["Bildung", "1", "0"],
            ["Demokratie", "1", "0"],
            ["Klima", "0", "1"],
            ["Wirtschaft", "0", "1"],
            ["Wohnen", "1", "0"],
        ]

    def test_one_topic(self) -> None:
        found = made("practices", topic=("climate",))
        assert rows(found, "practices", "practice") == [["Deichschau mit Freiwilligen"]]
        # on climate too, without an example: the port, the network
        assert len(rows(found, "silent")) == 2


class TestCandidates:
    """Nine places have a partnership in public; Lindervoort and Akwaba are only planned."""

    def test_topic(self) -> None:
        found = made("candidates", topic=("culture",))
        assert {row[0] for row in rows(found, "candidates", "place")} == {
            "Bellecôte-sur-Lys",
            "Norrvik",
            "Nowa Lipka",
            "Oakhaven",
        }
        assert "Passend: 4 von 9 bekannten Orten." in sentences(found)[0]

    def test_profile(self) -> None:
        profile = PartnerProfile(
            topics=("environment",),
            countries=("globaler-sueden",),
            inhabitants=Inhabitants.model_validate({"from": "50000"}),
        )
        found = made("candidates", topic=(), profile=profile)
        assert rows(found, "candidates", "place", "existing") == [["Port Elara", "2"]]
        assert {row[0] for row in rows(found, "others", "place")} == {
            "San Telmo del Río",
            "Thanh Minh",
        }

    def test_places_of_planned_partnerships_are_internal(self) -> None:
        assert "von 11 bekannten Orten" in sentences(made("candidates", INTERNAL))[0]

    def test_no_condition_and_unknown_words_are_refused(self) -> None:
        for profile in (
            PartnerProfile(),
            PartnerProfile(topics=("nothing",)),
            PartnerProfile(countries=("QQ",)),
        ):
            with pytest.raises(NoAnswer):
                made("candidates", topic=(), profile=profile)


class TestActivities:
    """Ten in six partnerships; two are idle, of seven nothing is stated."""

    def test_by_year(self) -> None:
        keys = ("year", "count", "participants", "participants_from", "reach")
        assert rows(made("activities"), "years", *keys) == [
            ["2026", "3", "123", "3", "k. A."],
            ["2025", "4", "78", "4", "k. A."],
            ["2024", "1", "k. A.", "0", "1.200"],
            ["2023", "1", "25", "1", "k. A."],
            ["2019", "1", "64", "1", "k. A."],
        ]

    def test_idle(self) -> None:
        found = rows(made("activities"), "idle", "latest")
        assert found[:2] == [["22.10.2019"], ["03.10.2023"]]
        assert len(found) == 9
        assert len(rows(made("activities", months=6), "idle")) == 10  # Hrafnavík: October 2025

    def test_loose(self) -> None:
        found = rows(made("activities"), "loose", "why")
        assert found == [["ohne Gegenüber"], ["ohne Gegenüber"]]


class TestAnnounced:
    """Two of five are announced: one should have begun in June 2023, one has no dates."""

    def test_overdue(self) -> None:
        assert rows(made("announced"), "overdue", "project", "why") == [
            ["Frühwarnung per Mobilfunk", "Beginn verstrichen"],
            ["Aufenthalte für Künstlerinnen und Künstler", "seit der Unterschrift nichts"],
        ]

    def test_a_longer_period(self) -> None:
        # Hrafnavík was signed on 17 June 2024, less than 36 months before
        found = made("announced", months=36)
        assert len(rows(found, "overdue")) == 1
        assert len(rows(found, "waiting")) == 1

    def test_nothing_runs_late(self) -> None:
        assert rows(made("announced"), "late") == []


class TestAnniversaries:
    """Sixteen within five years, the network twice: 25 years in 2026 and 30 in 2031."""

    def test_all(self) -> None:
        found = rows(made("anniversaries"), "anniversaries", "on", "years")
        assert len(found) == 16
        assert found[:3] == [["September 2026", "35"], ["08.11.2026", "10"], ["2026", "25"]]
        assert ["12.05.2027", "65"] in found

    def test_one_year(self) -> None:
        found = rows(made("anniversaries", years=1), "anniversaries", "years")
        assert found == [["35"], ["10"], ["25"], ["15"], ["65"]]

    def test_other_sources_are_named(self) -> None:
        found = rows(made("anniversaries", years=1), "anniversaries", "disputed")
        assert found[-1] == ["12.05.1963"]

    def test_too_many_years_are_refused(self) -> None:
        with pytest.raises(NoAnswer):
            made("anniversaries", years=51)


class TestReporting:
    """Eight offices: five in time, one of them with a nil return, two overdue, one never."""

    def test_offices(self) -> None:
        found = rows(made("reporting"), "offices", "office", "state", "due", "reported", "entries")
        assert found[:3] == [
            ["Kulturamt", "nie gemeldet", "sofort", "k. A.", "2"],
            ["Hafen Musterstadt", "überfällig", "30.06.2025", "1", "2"],
            ["Amt für Wirtschaft und Innovation", "überfällig", "15.05.2026", "3", "2"],
        ]
        assert found[-1] == ["Bezirk Altwerder", "Fehlanzeige", "02.03.2028", "0", "0"]

    def test_who_is_not_asked(self) -> None:
        assert rows(made("reporting"), "unasked") == [["Kammer Musterstadt", "3"]]


class TestDistricts:
    """Neuhafen has one that is claimed, Altwerder one that has ended."""

    def test_compare(self) -> None:
        assert rows(made("districts"), "districts", "district", "live", "over", "topics") == [
            ["Bezirk Neuhafen", "1", "0", "2"],
            ["Bezirk Altwerder", "0", "1", "0"],
        ]

    def test_what_the_city_has_there(self) -> None:
        found = rows(made("districts"), "partnerships", "city")
        assert found == [["Städtefreundschaft mit Norrvik"], ["Kulturpartnerschaft mit Oakhaven"]]

    def test_nil_returns_are_internal(self) -> None:
        internal = rows(made("districts", INTERNAL), "districts", "reported")
        assert internal == [["10.02.2025"], ["02.03.2026, Fehlanzeige"]]


class TestCompleteness:
    """Three of 144 are empty: one lead, one counterpart, one date."""

    def test_short_entries(self) -> None:
        found = rows(made("completeness"), "short", "filled")
        assert [row[0] for row in found].count("100 % (18 von 18)") == 5
        assert [row[0] for row in found].count("94 % (17 von 18)") == 3
        assert "sind 141 von 144 ausgefüllt" in sentences(made("completeness"))[0]

    def test_other_fields(self) -> None:
        found = rows(made("completeness"), "fields", "key", "filled")
        shown = {key: filled for filled, key in found}
        assert shown["goals"] == "44 % (8 von 18)"  # Städte am Wasser says explicitly: none
        assert "risk" not in shown
        assert not set(SHORT) & set(shown)

    @pytest.mark.parametrize("audience", list(Audience))
    def test_it_counts_what_the_overview_counts(self, audience: Audience) -> None:
        view = musterstadt(audience)
        found = made("completeness", view)
        by_kind = sum(int(count) for (count,) in rows(found, "kinds", "count"))
        assert by_kind == totals(view).partnerships


class TestAnnual:
    """2025: four activities with 78 people, one decision, one suspension, one project done."""

    def test_intro(self) -> None:
        assert sentences(made("annual"))[0] == (
            "4 Aktivitäten mit 4 Partnerschaften; 78 Teilnehmende angegeben. Neu unterzeichnet: 0; "
            "beendet oder ausgelaufen: 0; Beschlüsse: 1; ausgegeben: 184.600 €."
        )

    def test_events(self) -> None:
        assert rows(made("annual"), "events", "on", "what") == [
            ["01.02.2025", "ausgesetzt"],
            ["11.03.2025", "Beschluss"],
            ["November 2025", "Projekt abgeschlossen"],
        ]

    def test_other_years(self) -> None:
        found = made("annual", year=2019)
        assert (
            "Neu unterzeichnet: 1; beendet oder ausgelaufen: 1; Beschlüsse: 2"
            in (sentences(found)[0])
        )
        assert "vorläufig" in sentences(made("annual", year=2026))[1]
