"""Evaluation: what is asked about the people who were served.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal, Optional, Sequence, Tuple, Union

from .._codec import Codec, Date, Many, Nested, Real, Truth, Whole
from .._record import Field, Record
from .._views import PublishedChangeView, PublishedFunnelView, PublishedLadderView
from .findings import Code, Issue
from .themes import NonEmpty
from .partners import PartnerId, Pence
from .funding import FunderShare, RunwayBasis
from .publishing import PublishedNumber, PublishedTable
from .outcomes import Hundredths, ImportantChange, Instrument, OutcomePoint, ScaleDirection

__all__ = [
    "ChangeClaim",
    "ChangeDirection",
    "ChangeQuestion",
    "ClaimStanding",
    "ClientChange",
    "ClientPoint",
    "DueMeasure",
    "EvaluationFacts",
    "EvaluationPlan",
    "EvaluationPolicy",
    "EvaluationTier",
    "FundingScenario",
    "FunnelQuestion",
    "FunnelStage",
    "LadderRung",
    "NotCollected",
    "PlannedAsk",
    "PlannedGroups",
    "PlannedMeasure",
    "ProviderStanding",
    "PublishedChange",
    "PublishedCosts",
    "PublishedFunnel",
    "PublishedLadder",
    "PublishedWellbys",
    "WellbyFigure",
    "WellbyQuestion",
]


@dataclass(frozen=True, init=False, repr=False)
class ChangeQuestion(Record):
    """What is asked about a change: of which measure, between which points, and how strictly.

    Every figure that may be left out is a convention with its default.

    Parameters
    ----------
    instrument : Instrument
        Which measure.
    from_ : OutcomePoint
        The earlier point.
    to : OutcomePoint
        The later point.
    scale : NonEmpty, optional
        Which of its scales; may be left out where there is only one.
    important_change : ImportantChange, optional
        The smallest change that counts; that of the measure where left out.
    confidence_percent : int, optional
        How many hundredths of intervals are to hold the truth: 50 to 99; 95 where left out.
    resamples : int, optional
        How many samples the bootstrap draws, 100 to 100,000; 2,000 where left out.
    seed : int, default 0
        The seed of the bootstrap: the same seed, the same interval.
    least_pairs : int, optional
        How many complete pairs a claim needs; 30 where left out, as Warwick advises for groups.
    ceiling_percent : int, optional
        From how many hundredths at the best possible score before a measure is taken to be too easy; 15 where left
        out (Terwee et al. 2007).
    """

    __slots__ = (
        "instrument", "from_", "to", "scale", "important_change", "confidence_percent", "resamples", "seed",
        "least_pairs", "ceiling_percent",
    )

    instrument: Instrument
    from_: OutcomePoint
    to: OutcomePoint
    scale: Optional[NonEmpty]
    important_change: Optional[ImportantChange]
    confidence_percent: Optional[int]
    resamples: Optional[int]
    seed: int
    least_pairs: Optional[int]
    ceiling_percent: Optional[int]

    def __init__(
        self,
        *,
        instrument: Instrument,
        from_: OutcomePoint,
        to: OutcomePoint,
        scale: Optional[NonEmpty] = None,
        important_change: Optional[ImportantChange] = None,
        confidence_percent: Optional[int] = None,
        resamples: Optional[int] = None,
        seed: int = 0,
        least_pairs: Optional[int] = None,
        ceiling_percent: Optional[int] = None,
    ) -> None:
        self._fill((
            instrument, from_, to, scale, important_change, confidence_percent, resamples, seed, least_pairs,
            ceiling_percent,
        ))

    _reader = "ChangeQuestion"
    _fields = (
        Field("instrument", "instrument", Codec(), True),
        Field("from_", "from", Codec(), True),
        Field("to", "to", Codec(), True),
        Field("scale", "scale", Codec(), False, None),
        Field("important_change", "important_change", Nested(ImportantChange), False, None),
        Field("confidence_percent", "confidence_percent", Whole(), False, None),
        Field("resamples", "resamples", Whole(), False, None),
        Field("seed", "seed", Whole(), False, 0),
        Field("least_pairs", "least_pairs", Whole(), False, None),
        Field("ceiling_percent", "ceiling_percent", Whole(), False, None),
    )


ChangeClaim = Literal[
    "mean_of_pairs",
    "mean_of_everybody",
    "shares",
]


@dataclass(frozen=True, init=False, repr=False)
class ClaimStanding(Record):
    """Whether something may be said, and if not, why.

    Parameters
    ----------
    claim : ChangeClaim
        What.
    holds : bool
        Whether the data carry it.
    reasons : sequence of Issue, optional
        Why not. No reason repeats a count of people.
    """

    __slots__ = ("claim", "holds", "reasons")

    claim: ChangeClaim
    holds: bool
    reasons: Tuple[Issue, ...]

    def __init__(
        self,
        *,
        claim: ChangeClaim,
        holds: bool,
        reasons: Sequence[Issue] = (),
    ) -> None:
        self._fill((claim, holds, reasons))

    _reader = "ClaimStanding"
    _fields = (
        Field("claim", "claim", Codec(), True),
        Field("holds", "holds", Truth(), True),
        Field("reasons", "reasons", Many(Nested(Issue)), False, ()),
    )


ChangeDirection = Literal[
    "improved",
    "unchanged",
    "worse",
]


@dataclass(frozen=True, init=False, repr=False)
class ClientPoint(Record):
    """One score on the way, beside the first.

    Parameters
    ----------
    point : OutcomePoint
        At which point.
    on : date or str
        On which day.
    score : Hundredths, optional
        The score; none where answers were missing.
    band : NonEmpty, optional
        Where it lies, where the measure has bands.
    missing : int, default 0
        How many answers were missing.
    since_first : Hundredths, optional
        How far it is from the first score: this less the first. None where answers are kinds with no distance
        between them.
    kind : ChangeDirection, optional
        What that is by the smallest change that counts, where one is known.
    """

    __slots__ = ("point", "on", "score", "band", "missing", "since_first", "kind")

    point: OutcomePoint
    on: dt.date
    score: Optional[Hundredths]
    band: Optional[NonEmpty]
    missing: int
    since_first: Optional[Hundredths]
    kind: Optional[ChangeDirection]

    def __init__(
        self,
        *,
        point: OutcomePoint,
        on: Union[dt.date, str],
        score: Optional[Hundredths] = None,
        band: Optional[NonEmpty] = None,
        missing: int = 0,
        since_first: Optional[Hundredths] = None,
        kind: Optional[ChangeDirection] = None,
    ) -> None:
        self._fill((point, on, score, band, missing, since_first, kind))

    _reader = "ClientPoint"
    _fields = (
        Field("point", "point", Codec(), True),
        Field("on", "on", Date(), True),
        Field("score", "score", Codec(), False, None),
        Field("band", "band", Codec(), False, None),
        Field("missing", "missing", Whole(), False, 0),
        Field("since_first", "since_first", Codec(), False, None),
        Field("kind", "kind", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class ClientChange(Record):
    """One score of one client over time. It is about one person: for them and their link worker, never for a table.

    Parameters
    ----------
    instrument : Instrument
        Which measure.
    scale : NonEmpty
        Which of its scales.
    direction : ScaleDirection
        Which way is better.
    points : sequence of ClientPoint
        Every time it was asked, by day.
    copyright : NonEmpty, optional
        The line that has to be shown beside the score.
    """

    __slots__ = ("instrument", "scale", "direction", "points", "copyright")

    instrument: Instrument
    scale: NonEmpty
    direction: ScaleDirection
    points: Tuple[ClientPoint, ...]
    copyright: Optional[NonEmpty]

    def __init__(
        self,
        *,
        instrument: Instrument,
        scale: NonEmpty,
        direction: ScaleDirection,
        points: Sequence[ClientPoint],
        copyright: Optional[NonEmpty] = None,
    ) -> None:
        self._fill((instrument, scale, direction, points, copyright))

    _reader = "ClientChange"
    _fields = (
        Field("instrument", "instrument", Codec(), True),
        Field("scale", "scale", Codec(), True),
        Field("direction", "direction", Codec(), True),
        Field("points", "points", Many(Nested(ClientPoint)), True),
        Field("copyright", "copyright", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class PlannedGroups(Record):
    """Something somebody would like results to be broken down by.

    Parameters
    ----------
    name : NonEmpty
        What: `age band`.
    kinds : int
        Into how many kinds.
    """

    __slots__ = ("name", "kinds")

    name: NonEmpty
    kinds: int

    def __init__(
        self,
        *,
        name: NonEmpty,
        kinds: int,
    ) -> None:
        self._fill((name, kinds))

    _reader = "PlannedGroups"
    _fields = (
        Field("name", "name", Codec(), True),
        Field("kinds", "kinds", Whole(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class EvaluationFacts(Record):
    """What is known of an activity and of who comes, to plan its evaluation from.

    Parameters
    ----------
    people : int
        How many people are expected in all the time the results are for.
    one_off : bool, optional
        Whether it is a single occasion.
    sessions : int, optional
        How many sessions somebody comes to.
    funding : Pence, optional
        With how much money it is funded.
    youngest : int, optional
        How old the youngest may be.
    for_loneliness : bool, optional
        Whether it is meant for people who are lonely.
    assisted : bool, optional
        Whether some need help to answer.
    required : sequence of Instrument, optional
        Measures a funder asks for.
    groups : sequence of PlannedGroups, optional
        What results would be broken down by.
    """

    __slots__ = (
        "people", "one_off", "sessions", "funding", "youngest", "for_loneliness", "assisted", "required", "groups",
    )

    people: int
    one_off: bool
    sessions: Optional[int]
    funding: Optional[Pence]
    youngest: Optional[int]
    for_loneliness: bool
    assisted: bool
    required: Tuple[Instrument, ...]
    groups: Tuple[PlannedGroups, ...]

    def __init__(
        self,
        *,
        people: int,
        one_off: bool = False,
        sessions: Optional[int] = None,
        funding: Optional[Pence] = None,
        youngest: Optional[int] = None,
        for_loneliness: bool = False,
        assisted: bool = False,
        required: Sequence[Instrument] = (),
        groups: Sequence[PlannedGroups] = (),
    ) -> None:
        self._fill((people, one_off, sessions, funding, youngest, for_loneliness, assisted, required, groups))

    _reader = "EvaluationFacts"
    _fields = (
        Field("people", "people", Whole(), True),
        Field("one_off", "one_off", Truth(), False, False),
        Field("sessions", "sessions", Whole(), False, None),
        Field("funding", "funding", Whole(), False, None),
        Field("youngest", "youngest", Whole(), False, None),
        Field("for_loneliness", "for_loneliness", Truth(), False, False),
        Field("assisted", "assisted", Truth(), False, False),
        Field("required", "required", Many(Codec()), False, ()),
        Field("groups", "groups", Many(Nested(PlannedGroups)), False, ()),
    )


@dataclass(frozen=True, init=False, repr=False)
class PlannedMeasure(Record):
    """A measure and when it is asked.

    Parameters
    ----------
    instrument : Instrument
        Which.
    points : sequence of OutcomePoint
        When.
    """

    __slots__ = ("instrument", "points")

    instrument: Instrument
    points: Tuple[OutcomePoint, ...]

    def __init__(
        self,
        *,
        instrument: Instrument,
        points: Sequence[OutcomePoint],
    ) -> None:
        self._fill((instrument, points))

    _reader = "PlannedMeasure"
    _fields = (
        Field("instrument", "instrument", Codec(), True),
        Field("points", "points", Many(Codec()), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class EvaluationTier(Record):
    """One size of evaluation. It fits where the people or the money reach its figures; one without figures always
    fits.

    Parameters
    ----------
    id : NonEmpty
        Its name.
    reason : NonEmpty
        Why it asks so much, in a sentence.
    people_from : int, optional
        From how many people.
    funding_over : Pence, optional
        Above how much money.
    measures : sequence of PlannedMeasure, optional
        What it asks, the most important first.
    """

    __slots__ = ("id", "reason", "people_from", "funding_over", "measures")

    id: NonEmpty
    reason: NonEmpty
    people_from: Optional[int]
    funding_over: Optional[Pence]
    measures: Tuple[PlannedMeasure, ...]

    def __init__(
        self,
        *,
        id: NonEmpty,
        reason: NonEmpty,
        people_from: Optional[int] = None,
        funding_over: Optional[Pence] = None,
        measures: Sequence[PlannedMeasure] = (),
    ) -> None:
        self._fill((id, reason, people_from, funding_over, measures))

    _reader = "EvaluationTier"
    _fields = (
        Field("id", "id", Codec(), True),
        Field("reason", "reason", Codec(), True),
        Field("people_from", "people_from", Whole(), False, None),
        Field("funding_over", "funding_over", Whole(), False, None),
        Field("measures", "measures", Many(Nested(PlannedMeasure)), False, ()),
    )


@dataclass(frozen=True, init=False, repr=False)
class EvaluationPolicy(Record):
    """How evaluations are sized. Every figure is a convention; `docs/evidence.md` says which and why.

    Parameters
    ----------
    least_people : int
        Below how many people only the smallest size fits.
    tiers : sequence of EvaluationTier
        The sizes, the smallest first; the last that fits is taken.
    for_loneliness : sequence of PlannedMeasure
        What is asked besides where an activity is meant for lonely people.
    budget_seconds : int
        How many seconds one person may spend on all questions together.
    assisted_percent : int
        How many hundredths of the time somebody takes who needs help.
    smallest_published : int
        The smallest count that may be published.
    answering_percent : int
        How many hundredths of people are expected to answer twice.
    least_pairs : int
        How many complete pairs a claim about a group needs.
    usual_seconds : int
        How many seconds a measure is taken to need that does not say.
    """

    __slots__ = (
        "least_people", "tiers", "for_loneliness", "budget_seconds", "assisted_percent", "smallest_published",
        "answering_percent", "least_pairs", "usual_seconds",
    )

    least_people: int
    tiers: Tuple[EvaluationTier, ...]
    for_loneliness: Tuple[PlannedMeasure, ...]
    budget_seconds: int
    assisted_percent: int
    smallest_published: int
    answering_percent: int
    least_pairs: int
    usual_seconds: int

    def __init__(
        self,
        *,
        least_people: int,
        tiers: Sequence[EvaluationTier],
        for_loneliness: Sequence[PlannedMeasure],
        budget_seconds: int,
        assisted_percent: int,
        smallest_published: int,
        answering_percent: int,
        least_pairs: int,
        usual_seconds: int,
    ) -> None:
        self._fill((
            least_people, tiers, for_loneliness, budget_seconds, assisted_percent, smallest_published,
            answering_percent, least_pairs, usual_seconds,
        ))

    _reader = "EvaluationPolicy"
    _fields = (
        Field("least_people", "least_people", Whole(), True),
        Field("tiers", "tiers", Many(Nested(EvaluationTier)), True),
        Field("for_loneliness", "for_loneliness", Many(Nested(PlannedMeasure)), True),
        Field("budget_seconds", "budget_seconds", Whole(), True),
        Field("assisted_percent", "assisted_percent", Whole(), True),
        Field("smallest_published", "smallest_published", Whole(), True),
        Field("answering_percent", "answering_percent", Whole(), True),
        Field("least_pairs", "least_pairs", Whole(), True),
        Field("usual_seconds", "usual_seconds", Whole(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class PlannedAsk(Record):
    """A measure to ask, and why.

    Parameters
    ----------
    instrument : Instrument
        Which.
    name : NonEmpty
        Its name.
    points : sequence of OutcomePoint
        When.
    seconds : int
        How many seconds one person spends on it, all points together.
    reason : str
        Why it is asked.
    copyright : NonEmpty, optional
        The line that has to be shown beside it.
    """

    __slots__ = ("instrument", "name", "points", "seconds", "reason", "copyright")

    instrument: Instrument
    name: NonEmpty
    points: Tuple[OutcomePoint, ...]
    seconds: int
    reason: str
    copyright: Optional[NonEmpty]

    def __init__(
        self,
        *,
        instrument: Instrument,
        name: NonEmpty,
        points: Sequence[OutcomePoint],
        seconds: int,
        reason: str,
        copyright: Optional[NonEmpty] = None,
    ) -> None:
        self._fill((instrument, name, points, seconds, reason, copyright))

    _reader = "PlannedAsk"
    _fields = (
        Field("instrument", "instrument", Codec(), True),
        Field("name", "name", Codec(), True),
        Field("points", "points", Many(Codec()), True),
        Field("seconds", "seconds", Whole(), True),
        Field("reason", "reason", Codec(), True),
        Field("copyright", "copyright", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class NotCollected(Record):
    """Something that is not collected, and why.

    Parameters
    ----------
    what : NonEmpty
        What: a measure, or what results would have been broken down by.
    code : Code
        Why: a stable code.
    reason : str
        The same in a sentence.
    """

    __slots__ = ("what", "code", "reason")

    what: NonEmpty
    code: Code
    reason: str

    def __init__(
        self,
        *,
        what: NonEmpty,
        code: Code,
        reason: str,
    ) -> None:
        self._fill((what, code, reason))

    _reader = "NotCollected"
    _fields = (
        Field("what", "what", Codec(), True),
        Field("code", "code", Codec(), True),
        Field("reason", "reason", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class EvaluationPlan(Record):
    """What to ask at an activity, when, how long it takes, and what not to collect.

    Parameters
    ----------
    tier : NonEmpty
        Which size it is.
    reason : NonEmpty
        Why that size.
    seconds_a_person : int
        How many seconds one person spends on all questions together.
    asks : sequence of PlannedAsk, optional
        What is asked, the most important first. Who came is always recorded, and one open question always asked.
    not_collected : sequence of NotCollected, optional
        What is not collected.
    notes : sequence of Issue, optional
        What has to be seen to first, and what the results will not carry.
    """

    __slots__ = ("tier", "reason", "seconds_a_person", "asks", "not_collected", "notes")

    tier: NonEmpty
    reason: NonEmpty
    seconds_a_person: int
    asks: Tuple[PlannedAsk, ...]
    not_collected: Tuple[NotCollected, ...]
    notes: Tuple[Issue, ...]

    def __init__(
        self,
        *,
        tier: NonEmpty,
        reason: NonEmpty,
        seconds_a_person: int,
        asks: Sequence[PlannedAsk] = (),
        not_collected: Sequence[NotCollected] = (),
        notes: Sequence[Issue] = (),
    ) -> None:
        self._fill((tier, reason, seconds_a_person, asks, not_collected, notes))

    _reader = "EvaluationPlan"
    _fields = (
        Field("tier", "tier", Codec(), True),
        Field("reason", "reason", Codec(), True),
        Field("seconds_a_person", "seconds_a_person", Whole(), True),
        Field("asks", "asks", Many(Nested(PlannedAsk)), False, ()),
        Field("not_collected", "not_collected", Many(Nested(NotCollected)), False, ()),
        Field("notes", "notes", Many(Nested(Issue)), False, ()),
    )


@dataclass(frozen=True, init=False, repr=False)
class DueMeasure(Record):
    """A measure that is due to be asked of a client.

    Parameters
    ----------
    instrument : Instrument
        Which.
    name : NonEmpty
        Its name.
    point : OutcomePoint
        At which point.
    due : date or str
        By when.
    overdue : bool
        Whether that day has passed.
    """

    __slots__ = ("instrument", "name", "point", "due", "overdue")

    instrument: Instrument
    name: NonEmpty
    point: OutcomePoint
    due: dt.date
    overdue: bool

    def __init__(
        self,
        *,
        instrument: Instrument,
        name: NonEmpty,
        point: OutcomePoint,
        due: Union[dt.date, str],
        overdue: bool,
    ) -> None:
        self._fill((instrument, name, point, due, overdue))

    _reader = "DueMeasure"
    _fields = (
        Field("instrument", "instrument", Codec(), True),
        Field("name", "name", Codec(), True),
        Field("point", "point", Codec(), True),
        Field("due", "due", Date(), True),
        Field("overdue", "overdue", Truth(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class FunnelQuestion(Record):
    """What is asked about referrals on their way.

    Parameters
    ----------
    on : date or str
        The day it is seen from; that of the views.
    most_percent : int, optional
        More than how many hundredths of sessions are most of them; 50 where left out. Sessions the provider
        cancelled do not count.
    confidence_percent : int, optional
        How many hundredths of intervals are to hold the truth: 50 to 99; 95 where left out.
    """

    __slots__ = ("on", "most_percent", "confidence_percent")

    on: dt.date
    most_percent: Optional[int]
    confidence_percent: Optional[int]

    def __init__(
        self,
        *,
        on: Union[dt.date, str],
        most_percent: Optional[int] = None,
        confidence_percent: Optional[int] = None,
    ) -> None:
        self._fill((on, most_percent, confidence_percent))

    _reader = "FunnelQuestion"
    _fields = (
        Field("on", "on", Date(), True),
        Field("most_percent", "most_percent", Whole(), False, None),
        Field("confidence_percent", "confidence_percent", Whole(), False, None),
    )


FunnelStage = Literal[
    "identified",
    "offered",
    "accepted",
    "confirmed",
    "attended_first",
    "attended_most",
    "completed",
]


LadderRung = Literal[
    "unknown",
    "no_contact",
    "in_contact",
    "returning_participant",
    "independent_visitor",
    "self_run_group",
    "peer_supporter",
    "volunteer",
    "trained_volunteer",
    "heritage_champion",
    "heritage_connector",
    "employed",
]


@dataclass(frozen=True, init=False, repr=False)
class WellbyFigure(Record):
    """What one WELLBY is worth: one point of life satisfaction, on the scale from 0 to 10, of one person for one
    year.

    Parameters
    ----------
    low : Pence
        The lower figure.
    central : Pence
        The recommended figure.
    high : Pence
        The higher figure.
    price_year : int
        Of which year's prices and values.
    source : str
        Where it stands.
    caveats : sequence of str
        What it is not good for.
    """

    __slots__ = ("low", "central", "high", "price_year", "source", "caveats")

    low: Pence
    central: Pence
    high: Pence
    price_year: int
    source: str
    caveats: Tuple[str, ...]

    def __init__(
        self,
        *,
        low: Pence,
        central: Pence,
        high: Pence,
        price_year: int,
        source: str,
        caveats: Sequence[str],
    ) -> None:
        self._fill((low, central, high, price_year, source, caveats))

    _reader = "WellbyFigure"
    _fields = (
        Field("low", "low", Whole(), True),
        Field("central", "central", Whole(), True),
        Field("high", "high", Whole(), True),
        Field("price_year", "price_year", Whole(), True),
        Field("source", "source", Codec(), True),
        Field("caveats", "caveats", Many(Codec()), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class WellbyQuestion(Record):
    """What has to be assumed to speak of WELLBYs at all.

    Parameters
    ----------
    years : Hundredths
        For how many years the difference lasts: 0.25 for three months.
    change_without : Hundredths
        By how much the same people's life satisfaction would have changed without the activity.
    source : NonEmpty
        Where that was learned: a comparison group, a published study of people like these.
    """

    __slots__ = ("years", "change_without", "source")

    years: Hundredths
    change_without: Hundredths
    source: NonEmpty

    def __init__(
        self,
        *,
        years: Hundredths,
        change_without: Hundredths,
        source: NonEmpty,
    ) -> None:
        self._fill((years, change_without, source))

    _reader = "WellbyQuestion"
    _fields = (
        Field("years", "years", Codec(), True),
        Field("change_without", "change_without", Codec(), True),
        Field("source", "source", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class FundingScenario(Record):
    """What is assumed of money that ends.

    Parameters
    ----------
    on : date or str
        The day it is seen from.
    months : int
        How many months ahead, 1 to 60.
    renewed_percent : int
        How many hundredths of the lines that end within them go on.
    draws : int
        How many times it is played, 1 to 100,000.
    seed : int
        The seed: the same seed, the same answer.
    """

    __slots__ = ("on", "months", "renewed_percent", "draws", "seed")

    on: dt.date
    months: int
    renewed_percent: int
    draws: int
    seed: int

    def __init__(
        self,
        *,
        on: Union[dt.date, str],
        months: int,
        renewed_percent: int,
        draws: int,
        seed: int,
    ) -> None:
        self._fill((on, months, renewed_percent, draws, seed))

    _reader = "FundingScenario"
    _fields = (
        Field("on", "on", Date(), True),
        Field("months", "months", Whole(), True),
        Field("renewed_percent", "renewed_percent", Whole(), True),
        Field("draws", "draws", Whole(), True),
        Field("seed", "seed", Whole(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ProviderStanding(Record):
    """How a provider stands.

    Parameters
    ----------
    partner : PartnerId
        Which partner.
    name : NonEmpty
        Its name.
    basis : RunwayBasis
        What the runway rests on.
    months : int, optional
        For how many whole months its money lasts, where that is known and it runs out within five years.
    largest_funder : FunderShare, optional
        Its largest single funder.
    """

    __slots__ = ("partner", "name", "basis", "months", "largest_funder")

    partner: PartnerId
    name: NonEmpty
    basis: RunwayBasis
    months: Optional[int]
    largest_funder: Optional[FunderShare]

    def __init__(
        self,
        *,
        partner: PartnerId,
        name: NonEmpty,
        basis: RunwayBasis,
        months: Optional[int] = None,
        largest_funder: Optional[FunderShare] = None,
    ) -> None:
        self._fill((partner, name, basis, months, largest_funder))

    _reader = "ProviderStanding"
    _fields = (
        Field("partner", "partner", Codec(), True),
        Field("name", "name", Codec(), True),
        Field("basis", "basis", Codec(), True),
        Field("months", "months", Whole(), False, None),
        Field("largest_funder", "largest_funder", Nested(FunderShare), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class PublishedChange(PublishedChangeView, Record):
    """A change as it may be published: figures only where the data carry the claim and the people are enough,
    counts only by the rule.

    Parameters
    ----------
    question : ChangeQuestion
        What was asked.
    scale : NonEmpty
        Which scale.
    people : PublishedTable
        How many were to be asked, and what became of them: complete pairs and lost ones; or improved, unchanged,
        worse and lost, where a change that counts is known.
    scores : PublishedTable
        The scores before and afterwards, by band or by score.
    claims : sequence of ClaimStanding
        Every claim, and whether the data carry it.
    caveat : str
        What the change does not show.
    mean : PublishedNumber, optional
        The mean change of the pairs.
    deviation : PublishedNumber, optional
        Its standard deviation.
    low : PublishedNumber, optional
        The lower end of its interval.
    high : PublishedNumber, optional
        The upper end.
    bootstrap_low : PublishedNumber, optional
        The same by the bootstrap.
    bootstrap_high : PublishedNumber, optional
        The same by the bootstrap.
    effect : PublishedNumber, optional
        The mean change in standard deviations of the changes.
    everybody_at_least : PublishedNumber, optional
        The mean change of everybody at least.
    everybody_at_most : PublishedNumber, optional
        The mean change of everybody at most.
    sentence : str, optional
        A sentence that may be said, where the data carry it.
    """

    __slots__ = (
        "question", "scale", "people", "scores", "claims", "caveat", "mean", "deviation", "low", "high",
        "bootstrap_low", "bootstrap_high", "effect", "everybody_at_least", "everybody_at_most", "sentence",
    )

    question: ChangeQuestion
    scale: NonEmpty
    people: PublishedTable
    scores: PublishedTable
    claims: Tuple[ClaimStanding, ...]
    caveat: str
    mean: Optional[PublishedNumber]
    deviation: Optional[PublishedNumber]
    low: Optional[PublishedNumber]
    high: Optional[PublishedNumber]
    bootstrap_low: Optional[PublishedNumber]
    bootstrap_high: Optional[PublishedNumber]
    effect: Optional[PublishedNumber]
    everybody_at_least: Optional[PublishedNumber]
    everybody_at_most: Optional[PublishedNumber]
    sentence: Optional[str]

    def __init__(
        self,
        *,
        question: ChangeQuestion,
        scale: NonEmpty,
        people: PublishedTable,
        scores: PublishedTable,
        claims: Sequence[ClaimStanding],
        caveat: str,
        mean: Optional[PublishedNumber] = None,
        deviation: Optional[PublishedNumber] = None,
        low: Optional[PublishedNumber] = None,
        high: Optional[PublishedNumber] = None,
        bootstrap_low: Optional[PublishedNumber] = None,
        bootstrap_high: Optional[PublishedNumber] = None,
        effect: Optional[PublishedNumber] = None,
        everybody_at_least: Optional[PublishedNumber] = None,
        everybody_at_most: Optional[PublishedNumber] = None,
        sentence: Optional[str] = None,
    ) -> None:
        self._fill((
            question, scale, people, scores, claims, caveat, mean, deviation, low, high, bootstrap_low,
            bootstrap_high, effect, everybody_at_least, everybody_at_most, sentence,
        ))

    _reader = "PublishedChange"
    _fields = (
        Field("question", "question", Nested(ChangeQuestion), True),
        Field("scale", "scale", Codec(), True),
        Field("people", "people", Nested(PublishedTable), True),
        Field("scores", "scores", Nested(PublishedTable), True),
        Field("claims", "claims", Many(Nested(ClaimStanding)), True),
        Field("caveat", "caveat", Codec(), True),
        Field("mean", "mean", Nested(PublishedNumber), False, None),
        Field("deviation", "deviation", Nested(PublishedNumber), False, None),
        Field("low", "low", Nested(PublishedNumber), False, None),
        Field("high", "high", Nested(PublishedNumber), False, None),
        Field("bootstrap_low", "bootstrap_low", Nested(PublishedNumber), False, None),
        Field("bootstrap_high", "bootstrap_high", Nested(PublishedNumber), False, None),
        Field("effect", "effect", Nested(PublishedNumber), False, None),
        Field("everybody_at_least", "everybody_at_least", Nested(PublishedNumber), False, None),
        Field("everybody_at_most", "everybody_at_most", Nested(PublishedNumber), False, None),
        Field("sentence", "sentence", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class PublishedFunnel(PublishedFunnelView, Record):
    """The funnel as it may be published. Everybody stands at one place: the last stage they reached, and whether
    they are on their way.

    Parameters
    ----------
    on : date or str
        The day it is seen from.
    stages : PublishedTable
        How many got how far, and whether they are under way, lost, or through.
    reasons : PublishedTable
        Why those who were lost were lost, all stages together.
    independent : PublishedTable
        Of those who completed: in contact of their own accord, not, unknown, or not due, for each point.
    attendance : PublishedTable
        What became of sessions, by their number.
    median_wait_days : PublishedNumber, optional
        On which day half or fewer were still waiting for the first session.
    """

    __slots__ = ("on", "stages", "reasons", "independent", "attendance", "median_wait_days")

    on: dt.date
    stages: PublishedTable
    reasons: PublishedTable
    independent: PublishedTable
    attendance: PublishedTable
    median_wait_days: Optional[PublishedNumber]

    def __init__(
        self,
        *,
        on: Union[dt.date, str],
        stages: PublishedTable,
        reasons: PublishedTable,
        independent: PublishedTable,
        attendance: PublishedTable,
        median_wait_days: Optional[PublishedNumber] = None,
    ) -> None:
        self._fill((on, stages, reasons, independent, attendance, median_wait_days))

    _reader = "PublishedFunnel"
    _fields = (
        Field("on", "on", Date(), True),
        Field("stages", "stages", Nested(PublishedTable), True),
        Field("reasons", "reasons", Nested(PublishedTable), True),
        Field("independent", "independent", Nested(PublishedTable), True),
        Field("attendance", "attendance", Nested(PublishedTable), True),
        Field("median_wait_days", "median_wait_days", Nested(PublishedNumber), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class PublishedCosts(Record):
    """Costs as they may be published, in pounds.

    Parameters
    ----------
    per_person : PublishedNumber
        For each person who came.
    per_session : PublishedNumber
        For each time somebody came.
    """

    __slots__ = ("per_person", "per_session")

    per_person: PublishedNumber
    per_session: PublishedNumber

    def __init__(
        self,
        *,
        per_person: PublishedNumber,
        per_session: PublishedNumber,
    ) -> None:
        self._fill((per_person, per_session))

    _reader = "PublishedCosts"
    _fields = (
        Field("per_person", "per_person", Nested(PublishedNumber), True),
        Field("per_session", "per_session", Nested(PublishedNumber), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class PublishedLadder(PublishedLadderView, Record):
    """The ladder as it may be published.

    Parameters
    ----------
    rungs : PublishedTable
        How many stand on which rung at which follow-up; those of whom nobody knows are a rung of their own.
    """

    __slots__ = ("rungs",)

    rungs: PublishedTable

    def __init__(
        self,
        *,
        rungs: PublishedTable,
    ) -> None:
        self._fill((rungs,))

    _reader = "PublishedLadder"
    _fields = (
        Field("rungs", "rungs", Nested(PublishedTable), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class PublishedWellbys(Record):
    """WELLBYs as they may be published: worked out anew from what is published of the people and their points, and
    from nothing else.

    People and points as they are would say how many people there were to the last of them.

    Parameters
    ----------
    assumed : WellbyQuestion
        What was assumed.
    figure : WellbyFigure
        The figure, with its year and its caveats.
    points_each : PublishedNumber
        How many points each gained on average, beyond what they would have without, to two decimals; and how many
        people that is about.
    wellbys : float, optional
        How many WELLBYs that is, all people together, to two decimals; none where too few people are behind it.
    at_least : float, optional
        Where that lies by the interval of the mean change: at least.
    at_most : float, optional
        At most.
    worth : Pence, optional
        What they are worth by the recommended figure, in the prices of its year.
    worth_at_least : Pence, optional
        What they are worth by the lower figure and the lower end of the interval.
    worth_at_most : Pence, optional
        What they are worth by the higher figure and the higher end.
    """

    __slots__ = (
        "assumed", "figure", "points_each", "wellbys", "at_least", "at_most", "worth", "worth_at_least",
        "worth_at_most",
    )

    assumed: WellbyQuestion
    figure: WellbyFigure
    points_each: PublishedNumber
    wellbys: Optional[float]
    at_least: Optional[float]
    at_most: Optional[float]
    worth: Optional[Pence]
    worth_at_least: Optional[Pence]
    worth_at_most: Optional[Pence]

    def __init__(
        self,
        *,
        assumed: WellbyQuestion,
        figure: WellbyFigure,
        points_each: PublishedNumber,
        wellbys: Optional[float] = None,
        at_least: Optional[float] = None,
        at_most: Optional[float] = None,
        worth: Optional[Pence] = None,
        worth_at_least: Optional[Pence] = None,
        worth_at_most: Optional[Pence] = None,
    ) -> None:
        self._fill((assumed, figure, points_each, wellbys, at_least, at_most, worth, worth_at_least, worth_at_most))

    _reader = "PublishedWellbys"
    _fields = (
        Field("assumed", "assumed", Nested(WellbyQuestion), True),
        Field("figure", "figure", Nested(WellbyFigure), True),
        Field("points_each", "points_each", Nested(PublishedNumber), True),
        Field("wellbys", "wellbys", Real(), False, None),
        Field("at_least", "at_least", Real(), False, None),
        Field("at_most", "at_most", Real(), False, None),
        Field("worth", "worth", Whole(), False, None),
        Field("worth_at_least", "worth_at_least", Whole(), False, None),
        Field("worth_at_most", "worth_at_most", Whole(), False, None),
    )
