"""Answers: verdicts with their reasons.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal, Optional, Sequence, Tuple, Union

from .._codec import Codec, Date, Local, Many, Moment, Nested, Whole
from .._record import Field, Record
from .._views import MatchView, RankingView
from .provenance import Source
from .barriers import AccommodationKind, BarrierKind, ResponsibleParty, Stance
from .partners import ActivityId, PartnerId, SiteId
from .clients import ClientId

__all__ = [
    "Counts",
    "DoorstepPlace",
    "DoorstepSuggestion",
    "Excluded",
    "Fact",
    "Match",
    "Outcome",
    "Placing",
    "Placings",
    "Plan",
    "PlanStep",
    "Question",
    "QuestionList",
    "Ranking",
    "Reason",
    "ReasonCount",
    "Session",
    "Shortlist",
    "Verdict",
    "WayOut",
]


Verdict = Literal[
    "suitable",
    "suitable_with_plan",
    "undetermined",
    "unsuitable",
]


Outcome = Literal[
    "met",
    "not_met",
    "unknown",
    "scored",
]


@dataclass(frozen=True, init=False, repr=False)
class Fact(Record):
    """A fact a reason rests on: where it stands, what it says, who said so and when.

    A place that begins with `/client` is in the client's record, any other in the catalogue. Places name records by
    id: `/sites/st-woolos/features/2`. What a client's record says is never repeated where it could tell who they
    are.

    Parameters
    ----------
    path : str
        Where it stands: a JSON Pointer.
    says : str
        What it says, in a word or two; empty where nothing is said.
    source : Source, optional
        Who said so.
    checked_on : date or str, optional
        When it was last checked.
    """

    __slots__ = ("path", "says", "source", "checked_on")

    path: str
    says: str
    source: Optional[Source]
    checked_on: Optional[dt.date]

    def __init__(
        self,
        *,
        path: str,
        says: str,
        source: Optional[Source] = None,
        checked_on: Optional[Union[dt.date, str]] = None,
    ) -> None:
        self._fill((path, says, source, checked_on))

    _reader = "Fact"
    _fields = (
        Field("path", "path", Codec(), True),
        Field("says", "says", Codec(), True),
        Field("source", "source", Codec(), False, None),
        Field("checked_on", "checked_on", Date(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class Reason(Record):
    """One reason of an answer: which rule, what it found, on which facts, for how many points, and in plain words.

    Parameters
    ----------
    rule : str
        The rule: `distance`, `theme_fit`.
    finding : str
        What the rule found, as a stable key: `distance.too_far`. The sentence is made from it.
    outcome : Outcome
        Whether that is good, bad, unknown, or a matter of points.
    points : int
        The points it earned or cost. The points of all reasons add up to the score.
    sentence : str
        A sentence a link worker could read aloud to the client.
    facts : sequence of Fact, optional
        The facts it rests on.
    barrier : BarrierKind, optional
        The barrier that is in the way, where somebody could remove it.
    """

    __slots__ = ("rule", "finding", "outcome", "points", "sentence", "facts", "barrier")

    rule: str
    finding: str
    outcome: Outcome
    points: int
    sentence: str
    facts: Tuple[Fact, ...]
    barrier: Optional[BarrierKind]

    def __init__(
        self,
        *,
        rule: str,
        finding: str,
        outcome: Outcome,
        points: int,
        sentence: str,
        facts: Sequence[Fact] = (),
        barrier: Optional[BarrierKind] = None,
    ) -> None:
        self._fill((rule, finding, outcome, points, sentence, facts, barrier))

    _reader = "Reason"
    _fields = (
        Field("rule", "rule", Codec(), True),
        Field("finding", "finding", Codec(), True),
        Field("outcome", "outcome", Codec(), True),
        Field("points", "points", Whole(), True),
        Field("sentence", "sentence", Codec(), True),
        Field("facts", "facts", Many(Nested(Fact)), False, ()),
        Field("barrier", "barrier", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class WayOut(Record):
    """One way to remove a barrier.

    Parameters
    ----------
    accommodation : AccommodationKind
        What is done.
    by : sequence of ResponsibleParty
        Who can do it.
    label : str
        It in plain words.
    stance : Stance, optional
        What the provider has said of it; nothing where nobody has asked yet. Refused ways are left out.
    partner : PartnerId, optional
        The partner who could help, where one is known: one who raises the level of need, for instance.
    """

    __slots__ = ("accommodation", "by", "label", "stance", "partner")

    accommodation: AccommodationKind
    by: Tuple[ResponsibleParty, ...]
    label: str
    stance: Optional[Stance]
    partner: Optional[PartnerId]

    def __init__(
        self,
        *,
        accommodation: AccommodationKind,
        by: Sequence[ResponsibleParty],
        label: str,
        stance: Optional[Stance] = None,
        partner: Optional[PartnerId] = None,
    ) -> None:
        self._fill((accommodation, by, label, stance, partner))

    _reader = "WayOut"
    _fields = (
        Field("accommodation", "accommodation", Codec(), True),
        Field("by", "by", Many(Codec()), True),
        Field("label", "label", Codec(), True),
        Field("stance", "stance", Codec(), False, None),
        Field("partner", "partner", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class PlanStep(Record):
    """One barrier, and every way out that has not been refused.

    Parameters
    ----------
    barrier : BarrierKind
        The barrier.
    need : str
        The need behind it, in plain words.
    ways_out : sequence of WayOut
        The ways out, those already offered first. Never empty.
    """

    __slots__ = ("barrier", "need", "ways_out")

    barrier: BarrierKind
    need: str
    ways_out: Tuple[WayOut, ...]

    def __init__(
        self,
        *,
        barrier: BarrierKind,
        need: str,
        ways_out: Sequence[WayOut],
    ) -> None:
        self._fill((barrier, need, ways_out))

    _reader = "PlanStep"
    _fields = (
        Field("barrier", "barrier", Codec(), True),
        Field("need", "need", Codec(), True),
        Field("ways_out", "ways_out", Many(Nested(WayOut)), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class Plan(Record):
    """What would have to be arranged for an activity to suit. Empty where nothing stands in the way.

    Parameters
    ----------
    steps : sequence of PlanStep, optional
        The barriers and the ways out of each.
    """

    __slots__ = ("steps",)

    steps: Tuple[PlanStep, ...]

    def __init__(
        self,
        *,
        steps: Sequence[PlanStep] = (),
    ) -> None:
        self._fill((steps,))

    _reader = "Plan"
    _fields = (
        Field("steps", "steps", Many(Nested(PlanStep)), False, ()),
    )


@dataclass(frozen=True, init=False, repr=False)
class Question(Record):
    """A missing fact, as a question to whoever can answer it.

    Parameters
    ----------
    to : ResponsibleParty
        Who can answer: the provider, or the client.
    text : str
        The question in plain words.
    path : str
        Where the answer belongs: a JSON Pointer.
    rule : str
        The rule that needs it.
    activity : ActivityId
        The activity it is about.
    barrier : BarrierKind, optional
        The barrier there would be, should the answer be no.
    """

    __slots__ = ("to", "text", "path", "rule", "activity", "barrier")

    to: ResponsibleParty
    text: str
    path: str
    rule: str
    activity: ActivityId
    barrier: Optional[BarrierKind]

    def __init__(
        self,
        *,
        to: ResponsibleParty,
        text: str,
        path: str,
        rule: str,
        activity: ActivityId,
        barrier: Optional[BarrierKind] = None,
    ) -> None:
        self._fill((to, text, path, rule, activity, barrier))

    _reader = "Question"
    _fields = (
        Field("to", "to", Codec(), True),
        Field("text", "text", Codec(), True),
        Field("path", "path", Codec(), True),
        Field("rule", "rule", Codec(), True),
        Field("activity", "activity", Codec(), True),
        Field("barrier", "barrier", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class Session(Record):
    """One session to come that lies in the client's free time.

    Parameters
    ----------
    starts : datetime or str
        When it starts.
    ends : datetime or str
        When it ends.
    starts_local : datetime or str
        When it starts, on the clock there.
    ends_local : datetime or str
        When it ends, on the clock there.
    """

    __slots__ = ("starts", "ends", "starts_local", "ends_local")

    starts: dt.datetime
    ends: dt.datetime
    starts_local: dt.datetime
    ends_local: dt.datetime

    def __init__(
        self,
        *,
        starts: Union[dt.datetime, str],
        ends: Union[dt.datetime, str],
        starts_local: Union[dt.datetime, str],
        ends_local: Union[dt.datetime, str],
    ) -> None:
        self._fill((starts, ends, starts_local, ends_local))

    _reader = "Session"
    _fields = (
        Field("starts", "starts", Moment(), True),
        Field("ends", "ends", Moment(), True),
        Field("starts_local", "starts_local", Local(), True),
        Field("ends_local", "ends_local", Local(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class Match(MatchView, Record):
    """The answer for one client and one activity, with every reason.

    An activity at several sites is judged at the one that suits best. The points of all reasons add up to the
    score.

    Parameters
    ----------
    activity : ActivityId
        The activity.
    activity_name : str
        Its name.
    partner : PartnerId
        Who runs it.
    partner_name : str
        Their name.
    verdict : Verdict
        The verdict.
    score : int
        The score: the sum of the points of all reasons.
    reasons : sequence of Reason
        Why: what decides first, then what earns points.
    plan : Plan
        What would have to be arranged.
    questions : sequence of Question, optional
        What must be asked.
    site : SiteId, optional
        At which site.
    site_name : str, optional
        Its name.
    metres : int, optional
        How far away in a straight line, in whole metres.
    sessions : sequence of Session, optional
        The next sessions that lie in the client's free time, and are certain.
    """

    __slots__ = (
        "activity", "activity_name", "partner", "partner_name", "verdict", "score", "reasons", "plan", "questions",
        "site", "site_name", "metres", "sessions",
    )

    activity: ActivityId
    activity_name: str
    partner: PartnerId
    partner_name: str
    verdict: Verdict
    score: int
    reasons: Tuple[Reason, ...]
    plan: Plan
    questions: Tuple[Question, ...]
    site: Optional[SiteId]
    site_name: Optional[str]
    metres: Optional[int]
    sessions: Tuple[Session, ...]

    def __init__(
        self,
        *,
        activity: ActivityId,
        activity_name: str,
        partner: PartnerId,
        partner_name: str,
        verdict: Verdict,
        score: int,
        reasons: Sequence[Reason],
        plan: Plan,
        questions: Sequence[Question] = (),
        site: Optional[SiteId] = None,
        site_name: Optional[str] = None,
        metres: Optional[int] = None,
        sessions: Sequence[Session] = (),
    ) -> None:
        self._fill((
            activity, activity_name, partner, partner_name, verdict, score, reasons, plan, questions, site,
            site_name, metres, sessions,
        ))

    _reader = "Match"
    _fields = (
        Field("activity", "activity", Codec(), True),
        Field("activity_name", "activity_name", Codec(), True),
        Field("partner", "partner", Codec(), True),
        Field("partner_name", "partner_name", Codec(), True),
        Field("verdict", "verdict", Codec(), True),
        Field("score", "score", Whole(), True),
        Field("reasons", "reasons", Many(Nested(Reason)), True),
        Field("plan", "plan", Nested(Plan), True),
        Field("questions", "questions", Many(Nested(Question)), False, ()),
        Field("site", "site", Codec(), False, None),
        Field("site_name", "site_name", Codec(), False, None),
        Field("metres", "metres", Whole(), False, None),
        Field("sessions", "sessions", Many(Nested(Session)), False, ()),
    )


@dataclass(frozen=True, init=False, repr=False)
class Counts(Record):
    """How many activities got each verdict. They add up to the catalogue.

    Parameters
    ----------
    suitable : int
        Suitable.
    suitable_with_plan : int
        Suitable with a plan.
    undetermined : int
        Undetermined.
    unsuitable : int
        Unsuitable.
    total : int
        All of them: as many as the catalogue has.
    """

    __slots__ = ("suitable", "suitable_with_plan", "undetermined", "unsuitable", "total")

    suitable: int
    suitable_with_plan: int
    undetermined: int
    unsuitable: int
    total: int

    def __init__(
        self,
        *,
        suitable: int,
        suitable_with_plan: int,
        undetermined: int,
        unsuitable: int,
        total: int,
    ) -> None:
        self._fill((suitable, suitable_with_plan, undetermined, unsuitable, total))

    _reader = "Counts"
    _fields = (
        Field("suitable", "suitable", Whole(), True),
        Field("suitable_with_plan", "suitable_with_plan", Whole(), True),
        Field("undetermined", "undetermined", Whole(), True),
        Field("unsuitable", "unsuitable", Whole(), True),
        Field("total", "total", Whole(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class Excluded(Record):
    """An activity that does not suit, and the findings that decided it. Explaining it gives the whole answer.

    Parameters
    ----------
    activity : ActivityId
        The activity.
    activity_name : str
        Its name.
    findings : sequence of str
        The findings that rule it out: `age.below`.
    sentence : str
        The first of them in plain words.
    """

    __slots__ = ("activity", "activity_name", "findings", "sentence")

    activity: ActivityId
    activity_name: str
    findings: Tuple[str, ...]
    sentence: str

    def __init__(
        self,
        *,
        activity: ActivityId,
        activity_name: str,
        findings: Sequence[str],
        sentence: str,
    ) -> None:
        self._fill((activity, activity_name, findings, sentence))

    _reader = "Excluded"
    _fields = (
        Field("activity", "activity", Codec(), True),
        Field("activity_name", "activity_name", Codec(), True),
        Field("findings", "findings", Many(Codec()), True),
        Field("sentence", "sentence", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ReasonCount(Record):
    """How many activities a finding ruled out, and how many it ruled out alone.

    Parameters
    ----------
    finding : str
        The finding: `distance.too_far`.
    label : str
        A few words for it: `too far away`.
    activities : int
        How many activities it ruled out, with or without others.
    alone : int
        How many it alone ruled out.
    """

    __slots__ = ("finding", "label", "activities", "alone")

    finding: str
    label: str
    activities: int
    alone: int

    def __init__(
        self,
        *,
        finding: str,
        label: str,
        activities: int,
        alone: int,
    ) -> None:
        self._fill((finding, label, activities, alone))

    _reader = "ReasonCount"
    _fields = (
        Field("finding", "finding", Codec(), True),
        Field("label", "label", Codec(), True),
        Field("activities", "activities", Whole(), True),
        Field("alone", "alone", Whole(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class QuestionList(Record):
    """All questions to one partner, so that one call answers them, or all questions to the client.

    Parameters
    ----------
    to : ResponsibleParty
        Who can answer.
    questions : sequence of Question
        The questions, those about the best matches first.
    partner : PartnerId, optional
        The partner to call; none where the client is asked.
    partner_name : str, optional
        The partner's name.
    """

    __slots__ = ("to", "questions", "partner", "partner_name")

    to: ResponsibleParty
    questions: Tuple[Question, ...]
    partner: Optional[PartnerId]
    partner_name: Optional[str]

    def __init__(
        self,
        *,
        to: ResponsibleParty,
        questions: Sequence[Question],
        partner: Optional[PartnerId] = None,
        partner_name: Optional[str] = None,
    ) -> None:
        self._fill((to, questions, partner, partner_name))

    _reader = "QuestionList"
    _fields = (
        Field("to", "to", Codec(), True),
        Field("questions", "questions", Many(Nested(Question)), True),
        Field("partner", "partner", Codec(), False, None),
        Field("partner_name", "partner_name", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class DoorstepPlace(Record):
    """A place near the client that they can visit alone and that meets what they cannot do without.

    Parameters
    ----------
    site : SiteId
        The site.
    name : str
        Its name.
    metres : int
        How far away in a straight line, in whole metres.
    reasons : sequence of Reason
        Why it was chosen.
    description : str, optional
        What there is to see.
    """

    __slots__ = ("site", "name", "metres", "reasons", "description")

    site: SiteId
    name: str
    metres: int
    reasons: Tuple[Reason, ...]
    description: Optional[str]

    def __init__(
        self,
        *,
        site: SiteId,
        name: str,
        metres: int,
        reasons: Sequence[Reason],
        description: Optional[str] = None,
    ) -> None:
        self._fill((site, name, metres, reasons, description))

    _reader = "DoorstepPlace"
    _fields = (
        Field("site", "site", Codec(), True),
        Field("name", "name", Codec(), True),
        Field("metres", "metres", Whole(), True),
        Field("reasons", "reasons", Many(Nested(Reason)), True),
        Field("description", "description", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class DoorstepSuggestion(Record):
    """Where nothing is organised there is heritage on the doorstep: the nearest place, or the reason there is none.

    An answer is never empty.

    Parameters
    ----------
    sentence : str
        A sentence for the client: what there is, or why nothing can be suggested.
    place : DoorstepPlace, optional
        The place.
    """

    __slots__ = ("sentence", "place")

    sentence: str
    place: Optional[DoorstepPlace]

    def __init__(
        self,
        *,
        sentence: str,
        place: Optional[DoorstepPlace] = None,
    ) -> None:
        self._fill((sentence, place))

    _reader = "DoorstepSuggestion"
    _fields = (
        Field("sentence", "sentence", Codec(), True),
        Field("place", "place", Nested(DoorstepPlace), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class Ranking(RankingView, Record):
    """The answer for one client and a whole catalogue: the shortlist, and what became of everything else.

    Parameters
    ----------
    client : ClientId
        The client's pseudonym.
    at : datetime or str
        For which moment.
    counts : Counts
        How many activities got each verdict.
    shortlist : sequence of Match
        The best matches: by verdict, then by score, then by id.
    excluded : sequence of Excluded
        Every activity that does not suit, by id.
    exclusions : sequence of ReasonCount
        Why activities were ruled out, the most frequent first.
    questions : sequence of QuestionList
        What to ask, one list for each partner, those with the best matches first.
    doorstep : DoorstepSuggestion
        What is there on the doorstep.
    """

    __slots__ = ("client", "at", "counts", "shortlist", "excluded", "exclusions", "questions", "doorstep")

    client: ClientId
    at: dt.datetime
    counts: Counts
    shortlist: Tuple[Match, ...]
    excluded: Tuple[Excluded, ...]
    exclusions: Tuple[ReasonCount, ...]
    questions: Tuple[QuestionList, ...]
    doorstep: DoorstepSuggestion

    def __init__(
        self,
        *,
        client: ClientId,
        at: Union[dt.datetime, str],
        counts: Counts,
        shortlist: Sequence[Match],
        excluded: Sequence[Excluded],
        exclusions: Sequence[ReasonCount],
        questions: Sequence[QuestionList],
        doorstep: DoorstepSuggestion,
    ) -> None:
        self._fill((client, at, counts, shortlist, excluded, exclusions, questions, doorstep))

    _reader = "Ranking"
    _fields = (
        Field("client", "client", Codec(), True),
        Field("at", "at", Moment(), True),
        Field("counts", "counts", Nested(Counts), True),
        Field("shortlist", "shortlist", Many(Nested(Match)), True),
        Field("excluded", "excluded", Many(Nested(Excluded)), True),
        Field("exclusions", "exclusions", Many(Nested(ReasonCount)), True),
        Field("questions", "questions", Many(Nested(QuestionList)), True),
        Field("doorstep", "doorstep", Nested(DoorstepSuggestion), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class Shortlist(Record):
    """The best few activities for a client, each with every reason, and how many there are of each verdict.

    A `Ranking` without what became of each of the others: what a catalogue of many thousands is asked for.

    Parameters
    ----------
    client : ClientId
        The client.
    at : datetime or str
        The moment it is true for.
    counts : Counts
        How many activities there are of each verdict, in the whole catalogue.
    shortlist : sequence of Match
        The best few, in order.
    questions : sequence of QuestionList
        What to ask about them: the client first, then one list for each partner.
    """

    __slots__ = ("client", "at", "counts", "shortlist", "questions")

    client: ClientId
    at: dt.datetime
    counts: Counts
    shortlist: Tuple[Match, ...]
    questions: Tuple[QuestionList, ...]

    def __init__(
        self,
        *,
        client: ClientId,
        at: Union[dt.datetime, str],
        counts: Counts,
        shortlist: Sequence[Match],
        questions: Sequence[QuestionList],
    ) -> None:
        self._fill((client, at, counts, shortlist, questions))

    _reader = "Shortlist"
    _fields = (
        Field("client", "client", Codec(), True),
        Field("at", "at", Moment(), True),
        Field("counts", "counts", Nested(Counts), True),
        Field("shortlist", "shortlist", Many(Nested(Match)), True),
        Field("questions", "questions", Many(Nested(QuestionList)), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class Placing(Record):
    """Where one activity comes for a client.

    Parameters
    ----------
    activity : ActivityId
        The activity.
    verdict : Verdict
        Its verdict.
    score : int
        Its score.
    site : SiteId, optional
        The best of its sites, where people come to one.
    metres : int, optional
        The straight line to that site, in metres.
    """

    __slots__ = ("activity", "verdict", "score", "site", "metres")

    activity: ActivityId
    verdict: Verdict
    score: int
    site: Optional[SiteId]
    metres: Optional[int]

    def __init__(
        self,
        *,
        activity: ActivityId,
        verdict: Verdict,
        score: int,
        site: Optional[SiteId] = None,
        metres: Optional[int] = None,
    ) -> None:
        self._fill((activity, verdict, score, site, metres))

    _reader = "Placing"
    _fields = (
        Field("activity", "activity", Codec(), True),
        Field("verdict", "verdict", Codec(), True),
        Field("score", "score", Whole(), True),
        Field("site", "site", Codec(), False, None),
        Field("metres", "metres", Whole(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class Placings(Record):
    """The best few activities for a client in the order of a shortlist, without the reasons.

    Parameters
    ----------
    client : ClientId
        The client.
    at : datetime or str
        The moment it is true for.
    counts : Counts
        How many activities there are of each verdict.
    placings : sequence of Placing
        The best few.
    """

    __slots__ = ("client", "at", "counts", "placings")

    client: ClientId
    at: dt.datetime
    counts: Counts
    placings: Tuple[Placing, ...]

    def __init__(
        self,
        *,
        client: ClientId,
        at: Union[dt.datetime, str],
        counts: Counts,
        placings: Sequence[Placing],
    ) -> None:
        self._fill((client, at, counts, placings))

    _reader = "Placings"
    _fields = (
        Field("client", "client", Codec(), True),
        Field("at", "at", Moment(), True),
        Field("counts", "counts", Nested(Counts), True),
        Field("placings", "placings", Many(Nested(Placing)), True),
    )
