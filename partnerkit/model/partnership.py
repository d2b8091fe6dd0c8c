"""A partnership: one tie between our side and another, with its facts and their sources."""

from pydantic import Field, model_validator

from partnerkit.model.common import Source
from partnerkit.model.types import (
    ActorId,
    Amount,
    Count,
    Id,
    Internal,
    LanguageCode,
    Mailbox,
    Model,
    PartialDate,
    PartnershipId,
    Public,
    SourceUrl,
    Text,
    Year,
)
from partnerkit.model.vocabulary import (
    ActivityKind,
    Answer,
    Claim,
    DecisionResult,
    EvaluationResult,
    FundingState,
    GoalState,
    ParticipantRole,
    PartnershipKind,
    PracticeDirection,
    ProjectState,
    Renewal,
    ResourceSource,
    StandardState,
    Status,
    Verdict,
    YesNo,
)


class Confirmation(Model):
    """Who last said that the status is true."""

    on: Public[PartialDate]
    by: Public[ActorId | None] = None


class Participant(Model):
    """Who else works in a partnership, and as what."""

    actor: Public[ActorId]
    role: Public[ParticipantRole | None] = None


class Signatory(Model):
    """A person in public office who signed."""

    name: Public[Text]
    office: Public[Text | None] = None
    actor: Public[ActorId | None] = None


class Term(Model):
    """From when to when it is agreed, and how it goes on."""

    start: Public[PartialDate | None] = None
    end: Public[PartialDate | None] = None
    renewal: Public[Renewal | None] = None


class Judgement(Model):
    """A judgement on a reported overlap, with its reason; it can expire."""

    partnership: Internal[PartnershipId]
    verdict: Internal[Verdict]
    because: Internal[Text | None] = None
    by: Internal[ActorId | None] = None
    on: Internal[PartialDate | None] = None
    until: Internal[PartialDate | None] = None


class Goal(Model):
    """What a partnership wants to reach, and how far it is."""

    text: Public[Text]
    strategic_goal: Public[Id | None] = None
    measure: Public[Text | None] = None
    due: Public[PartialDate | None] = None
    state: Public[GoalState | None] = None


class Project(Model):
    """A piece of common work with an end and a result."""

    title: Public[Text]
    topics: Public[tuple[Text, ...] | None] = None
    state: Public[ProjectState | None] = None
    start: Public[PartialDate | None] = None
    end: Public[PartialDate | None] = None
    actors: Public[tuple[ActorId, ...] | None] = None
    result: Public[Text | None] = None
    source: Public[SourceUrl | None] = None


class Activity(Model):
    """What took place; numbers are numbers of people."""

    on: Public[PartialDate | None] = None
    kind: Public[ActivityKind | None] = None
    title: Public[Text]
    participants: Public[Count | None] = None
    reach: Public[Count | None] = None
    source: Public[SourceUrl | None] = None


class Practice(Model):
    """Good practice taken over or handed on."""

    title: Public[Text]
    topic: Public[Text | None] = None
    direction: Public[PracticeDirection | None] = None
    source: Public[SourceUrl | None] = None


class Votes(Model):
    """How many voted for, against, or abstained."""

    for_: Public[Count | None] = Field(default=None, alias="for")
    against: Public[Count | None] = None
    abstained: Public[Count | None] = None


class Decision(Model):
    """What a body decided."""

    on: Public[PartialDate | None] = None
    body: Public[ActorId | None] = None
    document: Public[Text | None] = None
    result: Public[DecisionResult | None] = None
    votes: Public[Votes | None] = None
    source: Public[SourceUrl | None] = None


class Resource(Model):
    """Money and staff of one year."""

    year: Public[Year]
    euros: Public[Amount | None] = None
    source: Public[ResourceSource | None] = None
    programme: Public[Id | None] = None
    staff_fte: Public[Amount | None] = None
    planned: Public[YesNo | None] = None
    evidence: Public[Text | None] = None


class Funding(Model):
    """A programme that pays, or was asked to."""

    programme: Public[Id]
    state: Public[FundingState | None] = None
    euros: Public[Amount | None] = None
    from_: Public[PartialDate | None] = Field(default=None, alias="from")
    to: Public[PartialDate | None] = None


class Standard(Model):
    """Whether one kind of standard is met, with the evidence."""

    state: Public[StandardState]
    evidence: Public[Text | None] = None
    on: Public[PartialDate | None] = None


class Standards(Model):
    """Social, labour and ecological standards."""

    social: Public[Standard | None] = None
    labour: Public[Standard | None] = None
    ecological: Public[Standard | None] = None


class Autonomy(Model):
    """The three questions of the autonomy test; "yes" means that there is such a tie.

    A plain text in its place is read as its note: an office may have words before it has answers.
    """

    governing_body: Internal[Answer | None] = None
    teaching_or_research: Internal[Answer | None] = None
    staff: Internal[Answer | None] = None
    note: Internal[Text | None] = None

    @model_validator(mode="before")
    @classmethod
    def words(cls, data: object) -> object:
        """Take a text for the note."""
        return {"note": data} if isinstance(data, str) else data


class Approval(Model):
    """Who approved going on, and when."""

    by: Internal[ActorId | None] = None
    on: Internal[PartialDate | None] = None


class Risk(Model):
    """An office's assessment under the heightened-review profile."""

    assessed_on: Internal[PartialDate | None] = None
    by: Internal[ActorId | None] = None
    autonomy: Internal[Autonomy | None] = None
    dependency: Internal[Text | None] = None
    measures: Internal[tuple[Text, ...] | None] = None
    approval: Internal[Approval | None] = None
    next_review: Internal[PartialDate | None] = None


class Consultation(Model):
    """Advice asked of a competence centre, and given."""

    requested_on: Internal[PartialDate | None] = None
    of: Internal[ActorId | None] = None
    given_on: Internal[PartialDate | None] = None
    result: Internal[Text | None] = None


class Evaluation(Model):
    """When a partnership is or was evaluated, and with what result."""

    due: Public[PartialDate | None] = None
    done_on: Public[PartialDate | None] = None
    by: Public[ActorId | None] = None
    result: Public[EvaluationResult | None] = None
    report: Public[Text | None] = None


class Dispute(Model):
    """What another source says instead."""

    field: Public[Text]
    value: Public[Text]
    source: Public[SourceUrl | None] = None


class Partnership(Model):
    """One file in ``data/partnerships/``; its id is the file's stem."""

    title: Public[Text]
    titles: Public[dict[LanguageCode, Text] | None] = None
    kind: Public[PartnershipKind]
    status: Public[Status]
    status_since: Public[PartialDate | None] = None
    status_reason: Internal[Text | None] = None
    confirmed: Public[Confirmation | None] = None
    home: Public[tuple[ActorId, ...] | None] = None
    counterpart: Public[tuple[ActorId, ...] | None] = None
    lead: Public[ActorId | None] = None
    departments: Public[tuple[ActorId, ...] | None] = None
    participants: Public[tuple[Participant, ...] | None] = None
    topics: Public[tuple[Text, ...] | None] = None
    signed: Public[PartialDate | None] = None
    signed_at: Public[Text | None] = None
    signatories: Public[tuple[Signatory, ...] | None] = None
    term: Public[Term | None] = None
    under: Public[PartnershipId | None] = None
    renews: Public[PartnershipId | None] = None
    related: Public[tuple[PartnershipId, ...] | None] = None
    distinct_from: Internal[tuple[Judgement, ...] | None] = None
    purpose: Public[Text | None] = None
    economic_anchor: Public[Text | None] = None
    goals: Public[tuple[Goal, ...] | None] = None
    projects: Public[tuple[Project, ...] | None] = None
    activities: Public[tuple[Activity, ...] | None] = None
    practices: Public[tuple[Practice, ...] | None] = None
    bodies: Public[tuple[ActorId, ...] | None] = None
    decisions: Public[tuple[Decision, ...] | None] = None
    resources: Public[tuple[Resource, ...] | None] = None
    funding: Public[tuple[Funding, ...] | None] = None
    standards: Public[Standards | None] = None
    risk: Internal[Risk | None] = None
    consultations: Internal[tuple[Consultation, ...] | None] = None
    evaluation: Public[Evaluation | None] = None
    next_review: Public[PartialDate | None] = None
    contact: Public[Mailbox | None] = None
    sources: Public[tuple[Source, ...] | None] = None
    disputed: Public[tuple[Dispute, ...] | None] = None
    claim: Public[Claim | None] = None
    former_ids: Public[tuple[Id, ...] | None] = None
    notes: Internal[Text | None] = None
