"""Each figure of the reports on Musterstadt, against values worked out by hand from its files."""

from __future__ import annotations

from partnerkit.model.types import Audience
from tests.musterstadt import gaps, made, musterstadt, rows, sentences


class TestPipeline:
    """Three are planned: Akwaba since 10.11.2025, Lindervoort 15.01.2026, the port 01.09.2025."""

    def test_states(self) -> None:
        # 20+31+31+28+31+30+31+30+1 = 233; 16+28+31+30+31+30+1 = 167; 365-62 = 303
        assert rows(made("pipeline"), "states") == [
            ["Idee", "1", "233", "233", "0"],
            ["Sondierung", "1", "167", "167", "0"],
            ["in Verhandlung", "1", "303", "303", "0"],
        ]

    def test_list(self) -> None:
        found = rows(made("pipeline"), "planned", "lead", "status", "days", "advice")
        assert found == [
            ["Hafen Musterstadt", "in Verhandlung", "303", "erbeten"],
            ["Kammer Musterstadt", "Idee", "233", "k. A."],
            ["Umweltamt", "Sondierung", "167", "k. A."],
        ]

    def test_nothing_was_signed_within_a_year(self) -> None:
        assert rows(made("pipeline"), "signed") == []
        assert "unterzeichnet: 0." in sentences(made("pipeline"))[0]

    def test_gaps(self) -> None:
        assert gaps(made("pipeline")) == [
            "3 von 3 Partnerschaften in Anbahnung ohne strategisches Ziel (100 %)",
            "2 von 3 Partnerschaften in Anbahnung ohne Angabe zu einer Beratung (67 %)",
        ]


class TestGoals:
    """Ten goals in seven partnerships; nobody serves democracy."""

    def test_by_strategic_goal(self) -> None:
        keys = ("partnerships", "contributions", "met", "trouble")
        assert rows(made("goals"), "strategic", *keys) == [
            ["2", "3", "1", "0"],  # climate: Port Elara twice, one met; Hrafnavík
            ["4", "4", "0", "2"],  # economy: port, Thanh Minh missed, Hrafnavík at risk, Kita
            ["2", "2", "0", "1"],  # youth: Bellecôte, Nowa Lipka at risk
            ["0", "0", "0", "0"],
        ]

    def test_what_is_uncovered(self) -> None:
        said = sentences(made("goals"))
        assert said[0].startswith("3 von 4 strategischen Zielen")
        assert said[1] == (
            "Ohne Partnerschaft: Demokratie und Zivilgesellschaft gemeinsam stärken."
        )

    def test_active_partnerships_without_a_goal(self) -> None:
        names = {row[0] for row in rows(made("goals"), "without", "partnership")}
        assert {name.rpartition("(")[2].rstrip(")") for name in names} == {
            "arbeitskreis",
            "bellecote-kammer",
            "hrafnavik-hochschule",
            "nowa-lipka-schule",
            "san-telmo",
            "staedte-am-wasser",
        }

    def test_measures_due_within_a_year(self) -> None:
        assert rows(made("goals"), "measures", "due", "overdue") == [
            ["31.03.2026", "überfällig"],
            ["31.07.2026", ""],
            ["31.08.2026", ""],
            ["31.12.2026", ""],
            ["12.05.2027", ""],
        ]

    def test_gaps(self) -> None:
        assert gaps(made("goals")) == [
            "8 von 16 nicht beendeten Partnerschaften ohne Angabe zu Zielen (50 %)",
            "1 von 10 Beiträgen keinem strategischen Ziel zugeordnet (10 %)",
            "2 von 10 Beiträgen ohne Maßnahme (20 %)",
            "1 von 10 Beiträgen ohne Frist (10 %)",
        ]


class TestInvolvement:
    """Sixteen partnerships that are not over; the sectors follow from the kinds of the actors."""

    def test_sectors(self) -> None:
        assert rows(made("involvement"), "sectors") == [
            ["Wirtschaft", "31 % (5 von 16)", "5"],
            ["Wissenschaft und Bildung", "38 % (6 von 16)", "5"],
            ["Zivilgesellschaft", "25 % (4 von 16)", "4"],
            ["Kommunen", "63 % (10 von 16)", "10"],
            ["Diaspora", "6 % (1 von 16)", "1"],
        ]

    def test_topics(self) -> None:
        found = {row[0]: row[1:] for row in rows(made("involvement"), "topics")}
        # climate: Port Elara (all but civil society), its port (economy), the network (cities)
        assert found["Klima"] == ["3", "2", "1", "0", "2", "1"]
        # culture: Bellecôte (science, civil, cities), Nowa Lipka (civil, cities), Norrvik, museum
        assert found["Kultur"] == ["4", "0", "1", "3", "3", "0"]

    def test_who_is_missing(self) -> None:
        last = rows(made("involvement"), "partnerships", "named", "not_named")[-1]
        assert last == [
            "Wirtschaft, Wissenschaft und Bildung, Kommunen, Diaspora",
            "Zivilgesellschaft",
        ]
        assert "in 10 höchstens einer" in sentences(made("involvement"))[0].replace("\n", " ")

    def test_gap(self) -> None:
        assert gaps(made("involvement")) == [
            "11 von 16 nicht beendeten Partnerschaften ohne Angabe zu Mitwirkenden (69 %)"
        ]


class TestStandards:
    """Four of sixteen say something: Bellecôte, Port Elara, Thanh Minh, Hrafnavík."""

    def test_counts(self) -> None:
        assert rows(made("standards"), "counts") == [
            ["nicht geprüft", "0", "0", "1"],
            ["nicht einschlägig", "0", "1", "0"],
            ["in Klärung", "2", "0", "1"],
            ["eingehalten", "2", "2", "1"],
            ["nicht eingehalten", "0", "0", "1"],
            ["k. A.", "12", "13", "12"],
        ]

    def test_open_ones_first(self) -> None:
        found = rows(made("standards"), "standards", "partnership", "standard", "state")
        assert len(found) == 12
        assert [row[2] for row in found[:3]] == ["in Klärung", "k. A.", "nicht eingehalten"]
        assert sentences(made("standards"))[1].startswith("Offen sind dort 6 von 12 Standards")

    def test_gaps(self) -> None:
        assert gaps(made("standards")) == [
            "12 von 16 nicht beendeten Partnerschaften ohne Angaben zu Standards (75 %)",
            "1 von 5 Standards als eingehalten gemeldet, ohne einen Nachweis zu nennen (20 %)",
        ]


class TestPortfolio:
    """Eighteen partnerships in the public edition, 22 in the internal one."""

    def test_countries(self) -> None:
        found = dict(rows(made("portfolio"), "country"))
        twice = {"Frankreich", "Polen", "Kenia", "Schweden", "Island", "Japan"}
        twice.add("Vereinigte Staaten")
        once = {"Kolumbien", "Vietnam", "international", "k. A."}
        assert found == dict.fromkeys(twice, "11 % (2 von 18)") | dict.fromkeys(
            once, "6 % (1 von 18)"
        )

    def test_groups(self) -> None:
        assert rows(made("portfolio"), "groups", "share", "as_of") == [
            ["22 % (4 von 18)", "2025"],  # Kenya twice, Colombia, Vietnam
            ["22 % (4 von 18)", "2025"],  # France twice, Poland twice
        ]

    def test_targets_are_internal(self) -> None:
        internal = made("portfolio", musterstadt(Audience.INTERNAL))
        assert rows(internal, "targets", "target", "actual", "distance") == [
            ["30 %", "14 % (3 von 22)", "16 Prozentpunkte fehlen"],
            ["20 %", "27 % (6 von 22)", "erreicht"],
        ]
        assert all(t.name != "targets" for t in made("portfolio").tables)

    def test_years(self) -> None:
        found = rows(made("portfolio"), "years")
        assert found[:2] == [["bis 2014", "9", "9"], ["2015", "1", "10"]]
        # 2025: the partnership of the museums is suspended; 2026: nothing new
        assert found[-3:] == [["2024", "1", "15"], ["2025", "0", "14"], ["2026, bisher", "0", "14"]]

    def test_concentration(self) -> None:
        # seven countries with two, two with one: (7·4 + 2·1) / 16² = 0.117, 1 / 0.117 = 8.5
        # topics: 36+16+9+9+4+4 and seven ones = 85 / 27² = 0.117; kinds: 3·4 + 12 = 24 / 18²
        assert rows(made("portfolio", concentration=True), "concentration") == [
            ["Land", "7 gleich große", "13 % (2 von 16)", "0,12", "8,5"],
            ["Thema", "Wirtschaft", "22 % (6 von 27)", "0,12", "8,6"],
            [
                "Art",
                "Bezirkspartnerschaft, Memorandum (MoU), Städtepartnerschaft",
                "11 % (2 von 18)",
                "0,07",
                "13,5",
            ],
        ]


class TestImpact:
    """What falls with Kenya: two partnerships; the network only loses a member."""

    def test_partnerships(self) -> None:
        assert rows(made("impact"), "partnerships", "how", "effect") == [
            ["Gegenüber", "entfällt"],
            ["Gegenüber", "entfällt"],
            ["mitwirkend", "verliert Beteiligte"],
        ]

    def test_money(self) -> None:
        assert rows(made("impact"), "money", "year", "own", "third") == [
            ["2021", "k. A.", "50.000 €"],
            ["2022", "k. A.", "60.000 €"],
            ["2023", "2.500 €", "60.000 €"],
            ["2024", "12.500 €", "75.000 €"],  # 10,000 + 2,500 of the network
            ["2025", "29.600 €", "80.000 €"],  # 12,000 + 15,000 + 2,600
        ]

    def test_the_rest(self) -> None:
        found = made("impact")
        assert [row[0] for row in rows(found, "projects")] == ["Frühwarnung per Mobilfunk"]
        assert len(rows(found, "goals")) == 2
        assert dict(rows(found, "offices")) == {
            "Umweltamt": "2",
            "Amt für Wirtschaft und Innovation": "1",
            "Hafen Musterstadt": "1",
        }
        assert sentences(found)[-1] == (
            "Themen, die danach keine Partnerschaft mehr behandelt: Klima: "
            "Klimaanpassung, Wirtschaft: Hafen und Logistik, Umwelt: Wasser."
        )
        assert gaps(found) == [
            "2 von 3 betroffenen Partnerschaften ohne Angabe zu Projekten (67 %)"
        ]

    def test_an_actor_of_ours(self) -> None:
        found = made("impact", country=(), actor="klimawerk")
        assert rows(found, "partnerships", "how", "effect") == [
            ["mitwirkend, in einem Projekt", "verliert Beteiligte"],
            ["Unsere Seite, in einem Projekt", "verliert Beteiligte"],
        ]

    def test_a_city_takes_its_university_with_it(self) -> None:
        found = made("impact", country=(), actor="hrafnavik")
        assert [row[0] for row in rows(found, "partnerships", "effect")] == ["entfällt"] * 2


class TestRisk:
    """The index names Iceland; Sweden is overridden; nobody is judged."""

    def test_profile(self) -> None:
        found = rows(made("risk"), "profile", "partnership", "assessed", "next_review")
        assert [row[1:] for row in found] == [
            ["k. A.", "k. A."],
            ["02.05.2024", "02.05.2026, überfällig"],
        ]
        assert rows(made("risk"), "overrides", "country", "index", "value") == [
            ["Schweden", "Stufe 3", "Stufe 1"]
        ]

    def test_consultations_open_first(self) -> None:
        assert rows(made("risk"), "consultations", "requested_on", "given_on") == [
            ["04.05.2026", "k. A."],
            ["01.03.2024", "15.04.2024"],
        ]

    def test_gaps(self) -> None:
        assert [gap.partition(" Partn")[0] for gap in gaps(made("risk"))] == [
            "1 von 2",
            "2 von 2",
            "1 von 2",
            "1 von 2",
            "1 von 2",
        ]


class TestSynergies:
    """Bellecôte and Oakhaven have two offices each; hydrogen has two offices and two places."""

    def test_places(self) -> None:
        found = [row[0] for row in rows(made("synergies"), "places", "suggestion")]
        assert [name.partition(":")[0] for name in found] == ["Bellecôte-sur-Lys"] * 2 + [
            "Oakhaven"
        ] * 2
        assert "2 Stellen mit verschiedenen Themen (Bildung, Kultur, Sport, Wirtschaft)" in found[0]

    def test_topics(self) -> None:
        found = rows(made("synergies"), "topics", "partnership", "counterpart")
        assert [row[1] for row in found] == [
            "Hrafnavík, Universität Hrafnavík",
            "Universität Hrafnavík",
            "Kita-Minato",
        ]

    def test_planned_ones_only_inside(self) -> None:
        internal = made("synergies", musterstadt(Audience.INTERNAL))
        assert any("Thanh Minh" in row[0] for row in rows(internal, "places", "suggestion"))
