"""The fixed vocabularies of the record format; their labels stand in ``words/vocabularies.py``."""

from __future__ import annotations

from enum import StrEnum


class PartnershipKind(StrEnum):
    """What kind of tie a partnership is."""

    TWINNING = "twinning"
    FRIENDSHIP = "friendship"
    CONTACT = "contact"
    STRATEGIC_PARTNERSHIP = "strategic-partnership"
    PROJECT_PARTNERSHIP = "project-partnership"
    DISTRICT_PARTNERSHIP = "district-partnership"
    MEMORANDUM = "memorandum"
    LETTER_OF_INTENT = "letter-of-intent"
    DECLARATION = "declaration"
    COOPERATION_AGREEMENT = "cooperation-agreement"
    NETWORK_MEMBERSHIP = "network-membership"
    UNIVERSITY_PARTNERSHIP = "university-partnership"
    RESEARCH_PARTNERSHIP = "research-partnership"
    SCHOOL_PARTNERSHIP = "school-partnership"
    PORT_PARTNERSHIP = "port-partnership"
    CHAMBER_PARTNERSHIP = "chamber-partnership"
    CLUSTER_PARTNERSHIP = "cluster-partnership"
    PARLIAMENTARY_PARTNERSHIP = "parliamentary-partnership"
    CLIMATE_PARTNERSHIP = "climate-partnership"
    SOLIDARITY_PARTNERSHIP = "solidarity-partnership"
    OPERATOR_PARTNERSHIP = "operator-partnership"
    HOSPITAL_PARTNERSHIP = "hospital-partnership"
    VOCATIONAL_PARTNERSHIP = "vocational-partnership"
    SKILLS_PARTNERSHIP = "skills-partnership"
    CULTURE_PARTNERSHIP = "culture-partnership"
    SPORT_PARTNERSHIP = "sport-partnership"
    CIVIL_SOCIETY_PARTNERSHIP = "civil-society-partnership"
    NEIGHBOURHOOD_PARTNERSHIP = "neighbourhood-partnership"
    REPRESENTATION = "representation"
    JOINT_INSTITUTION = "joint-institution"
    COORDINATION_BODY = "coordination-body"


class Status(StrEnum):
    """Where a partnership stands in its life."""

    IDEA = "idea"
    EXPLORATORY = "exploratory"
    NEGOTIATING = "negotiating"
    ACTIVE = "active"
    DORMANT = "dormant"
    SUSPENDED = "suspended"
    EXPIRED = "expired"
    ENDED = "ended"
    UNKNOWN = "unknown"

    @property
    def planned(self) -> bool:
        """Whether it is still to be agreed; such records are internal as a whole."""
        return self in _PLANNED

    @property
    def over(self) -> bool:
        """Whether it has come to its end."""
        return self in _OVER


_PLANNED = frozenset({Status.IDEA, Status.EXPLORATORY, Status.NEGOTIATING})
_OVER = frozenset({Status.EXPIRED, Status.ENDED})


class Claim(StrEnum):
    """How well a record as a whole is supported; left out, it is confirmed."""

    CONFIRMED = "confirmed"
    CLAIMED = "claimed"
    CONTRADICTED = "contradicted"


class ParticipantRole(StrEnum):
    """What a participant does in a partnership."""

    IMPLEMENTING = "implementing"
    SUPPORTING = "supporting"
    FUNDING = "funding"
    ADVISORY = "advisory"
    BENEFICIARY = "beneficiary"


class Renewal(StrEnum):
    """How a term is renewed."""

    AUTOMATIC = "automatic"
    BY_DECISION = "by-decision"
    NONE = "none"


class Verdict(StrEnum):
    """What was judged of two partnerships that were reported together."""

    DISTINCT = "distinct"
    INTENDED_PARALLEL = "intended-parallel"


class GoalState(StrEnum):
    """How far a goal is reached."""

    OPEN = "open"
    ON_TRACK = "on-track"
    AT_RISK = "at-risk"
    MET = "met"
    MISSED = "missed"
    DROPPED = "dropped"


class ProjectState(StrEnum):
    """How far a project is."""

    ANNOUNCED = "announced"
    RUNNING = "running"
    DONE = "done"
    DROPPED = "dropped"


class ActivityKind(StrEnum):
    """What kind of activity took place."""

    VISIT = "visit"
    MEETING = "meeting"
    ROUND_TABLE = "round-table"
    EVENT = "event"
    EXCHANGE = "exchange"
    CONFERENCE = "conference"
    OTHER = "other"


class PracticeDirection(StrEnum):
    """Whether our side takes a practice over or hands it on."""

    LEARN = "learn"
    TEACH = "teach"


class DecisionResult(StrEnum):
    """How a body decided, in the categories of German council papers."""

    UNANIMOUS = "unanimous"
    MAJORITY = "majority"
    REJECTED = "rejected"
    NOTED = "noted"
    REFERRED = "referred"
    ADJOURNED = "adjourned"
    AMENDED = "amended"
    WITHDRAWN = "withdrawn"


class ResourceSource(StrEnum):
    """Whose money it is."""

    OWN = "own"
    THIRD_PARTY = "third-party"


class YesNo(StrEnum):
    """A plain statement; left out, nothing is stated."""

    YES = "yes"
    NO = "no"


class Answer(StrEnum):
    """The answer to a question of the autonomy test."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class FundingState(StrEnum):
    """How far an application for funding is."""

    CONSIDERED = "considered"
    APPLIED = "applied"
    GRANTED = "granted"
    REJECTED = "rejected"
    ENDED = "ended"


class StandardState(StrEnum):
    """Whether a standard is met."""

    NOT_ASSESSED = "not-assessed"
    NOT_APPLICABLE = "not-applicable"
    OPEN = "open"
    MET = "met"
    NOT_MET = "not-met"


class EvaluationResult(StrEnum):
    """What an evaluation recommends."""

    CONTINUE = "continue"
    DEVELOP = "develop"
    OTHER_FORM = "other-form"
    END = "end"


class Safety(StrEnum):
    """Marks actors whose naming could endanger people."""

    RESTRICTED = "restricted"


class Sector(StrEnum):
    """The part of society to which an actor belongs, by its kind."""

    MUNICIPALITIES = "municipalities"
    ADMINISTRATION = "administration"
    ECONOMY = "economy"
    SCIENCE_EDUCATION = "science-education"
    CIVIL_SOCIETY = "civil-society"
    DIASPORA = "diaspora"
    NETWORKS = "networks"


class ActorKind(StrEnum):
    """What kind of body an actor is; the kind decides its sector."""

    MUNICIPALITY = "municipality"
    DISTRICT = "district"
    REGION = "region"
    NEIGHBOURHOOD = "neighbourhood"
    AUTHORITY = "authority"
    PARLIAMENT = "parliament"
    REPRESENTATION = "representation"
    COMMITTEE = "committee"
    COMPANY = "company"
    CHAMBER = "chamber"
    CLUSTER = "cluster"
    PORT = "port"
    UNIVERSITY = "university"
    RESEARCH_INSTITUTE = "research-institute"
    SCHOOL = "school"
    HOSPITAL = "hospital"
    NGO = "ngo"
    ASSOCIATION = "association"
    CULTURAL_INSTITUTION = "cultural-institution"
    SPORTS_CLUB = "sports-club"
    DIASPORA_ORGANISATION = "diaspora-organisation"
    NETWORK = "network"
    FUNDING_BODY = "funding-body"

    @property
    def sector(self) -> Sector:
        """The sector of this kind, as the record format assigns it."""
        return _SECTORS[self]


_SECTORS = {
    kind: sector
    for sector, kinds in {
        Sector.MUNICIPALITIES: "municipality district region neighbourhood",
        Sector.ADMINISTRATION: "authority parliament representation committee",
        Sector.ECONOMY: "company chamber cluster port",
        Sector.SCIENCE_EDUCATION: "university research-institute school hospital",
        Sector.CIVIL_SOCIETY: "ngo association cultural-institution sports-club",
        Sector.DIASPORA: "diaspora-organisation",
        Sector.NETWORKS: "network funding-body",
    }.items()
    for kind in map(ActorKind, kinds.split())
}
