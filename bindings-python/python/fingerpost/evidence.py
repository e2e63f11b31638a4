"""Evidence: how much to ask, what answers come to, what changed, how far people got, and what may be said of it.

What is worked out over people is raw: its fields can be read, and it is never shown, written out or pickled. `docs/evidence.md` is the rule
book.

Examples
--------
>>> import fingerpost as fp
>>> from fingerpost import evidence
>>> plan = evidence.Measures().plan(fp.EvaluationFacts(people=24))
>>> [ask.instrument for ask in plan.asks], plan.seconds_a_person
(['ons4', 'goal_attainment'], 180)
"""

from __future__ import annotations

import datetime as dt
from typing import Any, Dict, Iterable, List, NoReturn, Optional, Sequence, Tuple, Type, TypeVar, Union

from . import _fingerpost
from ._catalogue import Catalogue
from ._charts import Chart, area_map, before_after_chart, equity_chart, funnel_chart, reach_map, waiting_chart
from ._codec import wrong
from ._publishing import CountTable
from ._readings import HeldReadings, plain
from ._report import FunderReport
from ._small_areas import _text
from ._times import day_text
from .records import (
    Activity,
    ChangeQuestion,
    ClaimStanding,
    ClientChange,
    DisclosureRule,
    DueMeasure,
    EvaluationFacts,
    EvaluationPlan,
    EvaluationPolicy,
    FollowUpPoint,
    FundingScenario,
    FunnelQuestion,
    FunnelStage,
    ImportantChange,
    Instrument,
    Issue,
    LadderRung,
    Measure,
    MeasureSettings,
    OutcomePoint,
    OutcomeReading,
    Partner,
    ProviderStanding,
    PublishedChange,
    PublishedCosts,
    PublishedFunnel,
    PublishedLadder,
    ReadingColumns,
    ReadingImport,
    ReasonCode,
    ReferralState,
    ReferralView,
    Scale,
    ScoredReading,
    WellbyFigure,
    WellbyQuestion,
)

__all__ = [
    "AreaFragility",
    "ChangeBounds",
    "ChangeShares",
    "Chart",
    "Costs",
    "FunderReport",
    "Funnel",
    "FunnelLoss",
    "FunnelStep",
    "FunderLoss",
    "HeldReadings",
    "IndependentStep",
    "Interval",
    "Ladder",
    "LadderMove",
    "LadderPoint",
    "LossSpread",
    "Measures",
    "OutcomeChange",
    "PointAnswered",
    "RungCount",
    "ScenarioOutcome",
    "ScoreCount",
    "SessionAttendance",
    "WaitingStep",
    "WaitingTimes",
    "Wellbys",
    "area_map",
    "before_after_chart",
    "due_measures",
    "equity_chart",
    "evaluation_facts",
    "evaluation_policy",
    "funnel_chart",
    "reach_map",
    "waiting_chart",
    "wellby_figure",
]

R = TypeVar("R", bound="Raw")


class Raw:
    """A result over people, unprotected. Its fields can be read one by one; it shows its name, and nothing else."""

    __slots__ = ("_fields",)

    _fields: Dict[str, Any]
    _parts: Dict[str, Any] = {}

    def __init__(self) -> None:
        raise TypeError(f"{type(self).__name__} is worked out, and never made by hand")

    @classmethod
    def _of(cls: Type[R], fields: Dict[str, Any]) -> R:
        made = object.__new__(cls)
        made._fields = fields
        return made

    _trusted = _of

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_") or name not in self._fields:
            raise AttributeError(f"{type(self).__name__} has no field {name!r}")
        value = self._fields[name]
        part = self._parts.get(name)
        if part is None or value is None:
            return tuple(value) if isinstance(value, list) else value
        return tuple(part(one) for one in value) if isinstance(value, list) else part(value)

    def __dir__(self) -> List[str]:
        return sorted({*object.__dir__(self), *self._fields})

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and other._fields == self._fields

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"{type(self).__name__}(..)"

    def _repr_html_(self) -> str:
        return f"<i>{type(self).__name__}: unprotected results over people, not shown</i>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("results over people are not written out before they are protected")


class Interval(Raw):
    """From where to where something lies."""

    __slots__ = ()
    low: float
    high: float


class ScoreCount(Raw):
    """How many have a score."""

    __slots__ = ()
    score: float
    people: int


class PointAnswered(Raw):
    """How many of everybody have a score at a point, and how many have none."""

    __slots__ = ()
    point: OutcomePoint
    scored: int
    incomplete: int
    missing: int


class ChangeShares(Raw):
    """How many improved, stayed and became worse, and between which numbers the truth about everybody lies."""

    __slots__ = ()
    by: ImportantChange
    improved: int
    unchanged: int
    worse: int
    improved_at_least: int
    improved_at_most: int
    worse_at_least: int
    worse_at_most: int
    _parts = {"by": ImportantChange._trusted}


class ChangeBounds(Raw):
    """The mean change of everybody, the lost ones among them, under what may have become of these."""

    __slots__ = ()
    people: int
    lost: int
    if_unchanged: float
    if_worse: Optional[float]
    at_least: float
    at_most: float


class Wellbys(Raw):
    """A change of life satisfaction in WELLBYs, under what was assumed. Worth is in pence."""

    __slots__ = ()
    people: int
    assumed: WellbyQuestion
    points_each: float
    wellbys: float
    interval: Interval
    worth: int
    worth_at_least: int
    worth_at_most: int
    figure: WellbyFigure
    _parts = {"assumed": WellbyQuestion._trusted, "interval": Interval._of, "figure": WellbyFigure._trusted}


class OutcomeChange(Raw):
    """How the scores of many differ between two points. It says nothing about what brought that about. Made by `Measures.change`."""

    __slots__ = ("_native",)
    _native: _fingerpost.OutcomeChange
    question: ChangeQuestion
    scale: Scale
    people: int
    pairs: int
    answered: Tuple[PointAnswered, ...]
    mean_before: Optional[float]
    mean_after: Optional[float]
    mean: Optional[float]
    deviation: Optional[float]
    interval: Optional[Interval]
    bootstrap: Optional[Interval]
    effect: Optional[float]
    effect_before: Optional[float]
    shares: Optional[ChangeShares]
    bounds: ChangeBounds
    before: Tuple[ScoreCount, ...]
    after: Tuple[ScoreCount, ...]
    at_best_before: int
    issues: Tuple[Issue, ...]
    _parts = {
        "question": ChangeQuestion._trusted,
        "scale": Scale._trusted,
        "answered": PointAnswered._of,
        "interval": Interval._of,
        "bootstrap": Interval._of,
        "shares": ChangeShares._of,
        "bounds": ChangeBounds._of,
        "before": ScoreCount._of,
        "after": ScoreCount._of,
        "issues": Issue._trusted,
    }

    def claims(self) -> Tuple[ClaimStanding, ...]:
        """Every claim, and whether the data carry it; if not, why."""
        return tuple(ClaimStanding._trusted(one) for one in self._native.claims())

    def published(self, rule: Optional[DisclosureRule] = None) -> PublishedChange:
        """The change as it may be published under a rule; that of the NHS in England where none is given.

        Parameters
        ----------
        rule : DisclosureRule, optional
            What is published of a count of people.
        """
        return PublishedChange._trusted(self._native.published(_rule(rule)))

    def wellbys(self, question: WellbyQuestion) -> Wellbys:
        """The change of life satisfaction in WELLBYs, for the people who answered twice.

        Raises
        ------
        InvalidError
            Where it is of another measure, a figure cannot be, or the data do not carry a claim: never for one person.
        """
        return Wellbys._of(self._native.wellbys(question.to_dict()))


class FunnelLoss(Raw):
    """How many got no further, by how it closed and why."""

    __slots__ = ()
    state: ReferralState
    reason: Optional[ReasonCode]
    people: int


class FunnelStep(Raw):
    """One stage of the funnel: how many reached it, and what became of those who did not get to the next."""

    __slots__ = ()
    stage: FunnelStage
    reached: int
    under_way: int
    losses: Tuple[FunnelLoss, ...]
    _parts = {"losses": FunnelLoss._of}


class IndependentStep(Raw):
    """How many of those who completed are in contact with heritage of their own accord, some months after."""

    __slots__ = ()
    point: FollowUpPoint
    completed: int
    not_due: int
    independent: int
    stopped: int
    unknown: int

    @property
    def at_least(self) -> int:
        """Nobody of whom nobody knows."""
        return self.independent

    @property
    def at_most(self) -> int:
        """Everybody of whom nobody knows."""
        return self.independent + self.unknown


class WaitingStep(Raw):
    """One day of the curve of waiting on which somebody came for the first time, or left."""

    __slots__ = ()
    day: int
    waiting: int
    came: int
    left: int
    still_waiting: float
    low: Optional[float]
    high: Optional[float]
    had_come: float


class WaitingTimes(Raw):
    """How long people wait for their first session: as long as one waits, and counting those who leave as never coming."""

    __slots__ = ()
    people: int
    came: int
    left: int
    open: int
    median_days: Optional[int]
    steps: Tuple[WaitingStep, ...]
    _parts = {"steps": WaitingStep._of}


class SessionAttendance(Raw):
    """What became of everybody's so-many-eth session."""

    __slots__ = ()
    session: int
    attended: int
    told_in_advance: int
    no_notice: int
    cancelled: int


class Costs(Raw):
    """What it cost for each person who came and for each time somebody came, in pence."""

    __slots__ = ()
    total: int
    people_attended: int
    sessions_attended: int
    per_person: Optional[int]
    per_session: Optional[int]


class Funnel(Raw):
    """How far referrals got, why they ended where they ended, how long people waited, who came when.

    Parameters
    ----------
    views : iterable of ReferralView
        The referrals as they stand on the day.
    question : FunnelQuestion
        The day, and how it is counted.

    Examples
    --------
    >>> import fingerpost as fp
    >>> from fingerpost import evidence
    >>> funnel = evidence.Funnel([], fp.FunnelQuestion(on="2026-11-23"))
    >>> funnel, funnel.steps[0].stage, funnel.steps[0].reached
    (Funnel(..), 'identified', 0)
    """

    __slots__ = ("_native",)
    _native: _fingerpost.Funnel
    on: str
    referrals: int
    entered_in_error: int
    steps: Tuple[FunnelStep, ...]
    independent: Tuple[IndependentStep, ...]
    waiting: WaitingTimes
    attendance: Tuple[SessionAttendance, ...]
    people_attended: int
    sessions_attended: int
    _parts = {
        "steps": FunnelStep._of,
        "independent": IndependentStep._of,
        "waiting": WaitingTimes._of,
        "attendance": SessionAttendance._of,
    }

    def __init__(self, views: Iterable[ReferralView], question: FunnelQuestion) -> None:
        self._native = _fingerpost.Funnel([view.to_dict() for view in views], question.to_dict())
        self._fields = self._native.fields()

    def published(self, rule: Optional[DisclosureRule] = None) -> PublishedFunnel:
        """The funnel as it may be published under a rule; that of the NHS in England where none is given.

        Parameters
        ----------
        rule : DisclosureRule, optional
            What is published of a count of people.
        """
        return PublishedFunnel._trusted(self._native.published(_rule(rule)))

    def published_costs(self, total: int, rule: Optional[DisclosureRule] = None) -> PublishedCosts:
        """Costs, in pounds, as it may be published under a rule; that of the NHS in England where none is given.

        Parameters
        ----------
        total : int
            Everything that was spent on these referrals, in pence.
        rule : DisclosureRule, optional
            What is published of a count of people.
        """
        return PublishedCosts._trusted(self._native.published_costs(total, _rule(rule)))

    def waiting_counts(self, weeks: Sequence[int] = (2, 4, 8, 12)) -> CountTable:
        """Everybody once, by how long they waited for their first session: raw counts, which `protect` makes ready to publish.

        Parameters
        ----------
        weeks : sequence of int
            Where one band ends and the next begins, rising. Coarse ones leave more to publish.

        Raises
        ------
        InvalidError
            Where the weeks do not rise from one on.

        Examples
        --------
        >>> import fingerpost as fp
        >>> from fingerpost import evidence
        >>> waiting = evidence.Funnel([], fp.FunnelQuestion(on="2026-11-23")).waiting_counts((4, 12))
        >>> [category for category in waiting.protect().dimensions[0].categories]
        ['within 4 weeks', '5 to 12 weeks', 'after 12 weeks', 'left without coming', 'still waiting']
        """
        ends = list(weeks)
        if not ends or ends[0] < 1 or any(one >= next_one for one, next_one in zip(ends, ends[1:])):
            raise wrong("the weeks do not rise from one on", "publish.shape", "give them as (2, 4, 8, 12)")
        between = [f"in week {two}" if one + 1 == two else f"{one + 1} to {two} weeks" for one, two in zip(ends, ends[1:])]
        names = [f"within {_weeks(ends[0])}", *between, f"after {_weeks(ends[-1])}"]
        came = [0] * len(names)
        for step in self.waiting.steps:
            came[sum(step.day > 7 * end for end in ends)] += step.came
        cells = [*came, self.waiting.left, self.waiting.open]
        return CountTable({"first session": [*names, "left without coming", "still waiting"]}, cells)

    def costs(self, total: int) -> Costs:
        """What it cost for each person who came and for each time somebody came.

        Parameters
        ----------
        total : int
            Everything that was spent on these referrals, in pence.
        """
        return Costs._of(self._native.costs(total))


class RungCount(Raw):
    """How many stand on a rung, and how many may at most."""

    __slots__ = ()
    rung: LadderRung
    people: int
    at_most: int


class LadderPoint(Raw):
    """The ladder at one follow-up."""

    __slots__ = ()
    point: FollowUpPoint
    due: int
    unknown: int
    rungs: Tuple[RungCount, ...]
    _parts = {"rungs": RungCount._of}


class LadderMove(Raw):
    """How many stood on one rung at a follow-up and on another at the next. `from_rung` and `to_rung` are the rungs."""

    __slots__ = ()
    from_point: FollowUpPoint
    to_point: FollowUpPoint
    to: LadderRung
    people: int

    @property
    def from_rung(self) -> LadderRung:
        """The first rung."""
        rung: LadderRung = self._fields["from"]
        return rung


class Ladder(Raw):
    """What became of everybody who came and whose referral ended: where they stand, and who moved.

    Parameters
    ----------
    views : iterable of ReferralView
        The referrals as they stand.
    on : date or str
        The day.
    """

    __slots__ = ("_native",)
    _native: _fingerpost.Ladder
    people: int
    points: Tuple[LadderPoint, ...]
    moves: Tuple[LadderMove, ...]
    _parts = {"points": LadderPoint._of, "moves": LadderMove._of}

    def __init__(self, views: Iterable[ReferralView], on: Union[dt.date, str]) -> None:
        self._native = _fingerpost.Ladder([view.to_dict() for view in views], day_text(on))
        self._fields = self._native.fields()

    def published(self, rule: Optional[DisclosureRule] = None) -> PublishedLadder:
        """The ladder as it may be published under a rule; that of the NHS in England where none is given.

        Parameters
        ----------
        rule : DisclosureRule, optional
            What is published of a count of people.
        """
        return PublishedLadder._trusted(self._native.published(_rule(rule)))


class FunderLoss(Raw):
    """What would end if a funder gave nothing more."""

    __slots__ = ()
    source: str
    activities: Tuple[str, ...]
    places: int
    people: int


class LossSpread(Raw):
    """How a share lost spreads over many plays: 0 is nothing, 1 everything."""

    __slots__ = ()
    mean: float
    low: float
    middle: float
    high: float


class ScenarioOutcome(Raw):
    """What ends when only some of the money that runs out goes on."""

    __slots__ = ()
    lines_ending: int
    places: Optional[LossSpread]
    people: Optional[LossSpread]
    _parts = {"places": LossSpread._of, "people": LossSpread._of}


class AreaFragility(Raw):
    """How much of an area hangs on which money.

    Parameters
    ----------
    catalogue : Catalogue
        The area.
    views : iterable of ReferralView
        Its referrals; the open ones are the people it is counted in.
    scenario : FundingScenario
        What is assumed of money that ends.
    """

    __slots__ = ("_native",)
    _native: _fingerpost.AreaFragility
    scenario: FundingScenario
    providers: Tuple[ProviderStanding, ...]
    activities: int
    funded: int
    places: int
    people: int
    funders: Tuple[FunderLoss, ...]
    outcome: ScenarioOutcome
    _parts = {
        "scenario": FundingScenario._trusted,
        "providers": ProviderStanding._trusted,
        "funders": FunderLoss._of,
        "outcome": ScenarioOutcome._of,
    }

    def __init__(self, catalogue: Catalogue, views: Iterable[ReferralView], scenario: FundingScenario) -> None:
        data = [view.to_dict() for view in views]
        self._native = _fingerpost.AreaFragility(catalogue._native, data, scenario.to_dict())
        self._fields = self._native.fields()


class Measures:
    """A set of measures, checked: the built-in ones, and a programme's own.

    Examples
    --------
    >>> import fingerpost as fp
    >>> from fingerpost import evidence
    >>> answers = [fp.ItemAnswer(item=str(item), value=value) for item, value in enumerate([3, 2, 3, 3, 3, 4, 3], 1)]
    >>> reading = fp.OutcomeReading(instrument="swemwbs", point="start", on="2026-11-23", answers=answers)
    >>> evidence.Measures().score(reading).scales[0].score
    19.25
    """

    __slots__ = ("_native",)

    _native: _fingerpost.Measures

    def __init__(self) -> None:
        self._native = _fingerpost.Measures.builtin()

    @classmethod
    def _with(cls, native: _fingerpost.Measures) -> Measures:
        made = cls()
        made._native = native
        return made

    def extended_with(self, measures: Iterable[Measure]) -> Measures:
        """These measures and more.

        Raises
        ------
        InvalidError
            Where a measure breaks a rule; every fault is among its issues.
        """
        return self._with(self._native.extended_with([measure.to_dict() for measure in measures]))

    def configured_with(self, settings: Iterable[MeasureSettings]) -> Measures:
        """These measures, with what a deployment says of them: bands, changes that count, licensed wording."""
        return self._with(self._native.configured_with([one.to_dict() for one in settings]))

    def all(self) -> Tuple[Measure, ...]:
        """All of them."""
        return tuple(Measure._trusted(one) for one in self._native.all())

    def get(self, instrument: Instrument) -> Optional[Measure]:
        """One of them."""
        return next((measure for measure in self.all() if measure.instrument == instrument), None)

    def score(self, reading: OutcomeReading) -> ScoredReading:
        """What a reading comes to, with what is missing and what cannot be."""
        return ScoredReading._trusted(self._native.score(reading.to_dict()))

    def score_all(self, readings: Iterable[OutcomeReading]) -> List[ScoredReading]:
        """What many readings come to, in their order."""
        return [ScoredReading._trusted(one) for one in self._native.score_all(plain(readings))]

    def issues(self, readings: Iterable[OutcomeReading]) -> List[Issue]:
        """Every finding about readings, one by one and across them, each with its place."""
        return [Issue._trusted(one) for one in self._native.issues(plain(readings))]

    def columns(self, instruments: Sequence[Instrument]) -> ReadingColumns:
        """The columns `referral`, `point`, `on`, and one for each item of these measures, named `swemwbs.1`."""
        return ReadingColumns._trusted(self._native.usual_columns(list(instruments)))

    def read(self, source: Any, columns: ReadingColumns) -> ReadingImport:
        """Reads a table of answers: one row for each referral and point.

        Parameters
        ----------
        source : bytes, path, or data frame
            The CSV file, its path, or a data frame of pandas or polars.
        columns : ReadingColumns
            Which column holds what.

        Examples
        --------
        >>> from fingerpost import evidence
        >>> measures = evidence.Measures()
        >>> table = b"referral,point,on,ucla3.1,ucla3.2,ucla3.3\\nr-1,start,2026-11-23,2,3,0\\n"
        >>> found = measures.read(table, measures.columns(["ucla3"]))
        >>> found.issues[0].code, found.issues[0].path
        ('outcome.answer-range', 'row 2 column ucla3.3')
        """
        return ReadingImport._trusted(self._native.read(_text(source), columns.to_dict()))

    def hold(self, source: Any, columns: ReadingColumns) -> HeldReadings:
        """Reads what `read` reads, in the same way, and leaves the readings with the core. Use it for many thousands of them."""
        native, told = self._native.hold(_text(source), columns.to_dict())
        return HeldReadings._of(native, ReadingImport._trusted(told))

    def client_change(self, readings: Iterable[OutcomeReading]) -> Tuple[ClientChange, ...]:
        """What one client answered over time, each score beside the first. For them and their link worker."""
        return tuple(ClientChange._trusted(one) for one in self._native.client_change(plain(readings)))

    def change(self, readings: Iterable[OutcomeReading], cohort: Iterable[str], question: ChangeQuestion) -> OutcomeChange:
        """How the scores of everybody in a cohort differ between two points.

        Parameters
        ----------
        readings : iterable of OutcomeReading
            Each with its referral.
        cohort : iterable of str
            The id of **every** referral for which the later point is due, also those without any reading.
        question : ChangeQuestion
            Which score, between which points, and how strictly.

        Examples
        --------
        >>> import fingerpost as fp
        >>> from fingerpost import evidence
        >>> def reading(referral, point, score):
        ...     return fp.OutcomeReading(instrument="swemwbs", point=point, on="2026-11-23", referral=referral, score=score)
        >>> readings = [reading("r-1", "start", "19.25"), reading("r-1", "end", "22.35"), reading("r-2", "start", "17.98")]
        >>> question = fp.ChangeQuestion(instrument="swemwbs", from_="start", to="end")
        >>> change = evidence.Measures().change(readings, ["r-1", "r-2", "r-3"], question)
        >>> change, change.pairs, change.bounds.lost, change.claims()[0].reasons[0].code
        (OutcomeChange(..), 1, 2, 'evidence.too-few-pairs')
        """
        native = self._native.change(plain(readings), list(cohort), question.to_dict())
        made = OutcomeChange._of(native.fields())
        made._native = native
        return made

    def plan(self, facts: EvaluationFacts, policy: Optional[EvaluationPolicy] = None) -> EvaluationPlan:
        """What to ask at an activity: in proportion, within the minutes people have, and nothing that could never be published."""
        return EvaluationPlan._trusted(self._native.plan(facts.to_dict(), None if policy is None else policy.to_dict()))

    def __repr__(self) -> str:
        return f"Measures({', '.join(measure.instrument for measure in self.all())})"


def _weeks(count: int) -> str:
    return "1 week" if count == 1 else f"{count} weeks"


def _rule(rule: Optional[DisclosureRule]) -> Optional[Dict[str, Any]]:
    return None if rule is None else rule.to_dict()


def due_measures(
    plan: EvaluationPlan, view: ReferralView, readings: Iterable[OutcomeReading], on: Union[dt.date, str]
) -> Tuple[DueMeasure, ...]:
    """What is due to be asked of a client on a day, by the plan of the activity, and not answered yet."""
    found = _fingerpost.due_measures(plan.to_dict(), view.to_dict(), plain(readings), day_text(on))
    return tuple(DueMeasure._trusted(one) for one in found)


def evaluation_facts(
    activity: Activity, people: int, on: Union[dt.date, str], partner: Optional[Partner] = None
) -> EvaluationFacts:
    """What a plan of an activity's evaluation is made from: its sessions, its money, the youngest who may come.

    Parameters
    ----------
    activity : Activity
        As the directory has it.
    people : int
        How many are expected in all the time the results are for: nobody can read that in a directory.
    on : date or str
        The day: money that has ended before it does not count.
    partner : Partner, optional
        Who runs it, with its funding lines.
    """
    given = None if partner is None else partner.to_dict()
    return EvaluationFacts._trusted(_fingerpost.evaluation_facts(activity.to_dict(), given, people, day_text(on)))


def evaluation_policy() -> EvaluationPolicy:
    """How evaluations are sized where nothing else is said; change it with `replace`.

    Examples
    --------
    >>> from fingerpost import evidence
    >>> evidence.evaluation_policy().budget_seconds
    900
    """
    return EvaluationPolicy._trusted(_fingerpost.evaluation_policy())


def wellby_figure() -> WellbyFigure:
    """What one WELLBY is worth, in pence, with its year and its caveats.

    Examples
    --------
    >>> from fingerpost import evidence
    >>> figure = evidence.wellby_figure()
    >>> figure.central, figure.price_year
    (1300000, 2019)
    """
    return WellbyFigure._trusted(_fingerpost.wellby_figure())
