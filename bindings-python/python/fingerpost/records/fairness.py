"""Fairness audits: what goes in, and what is published.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Optional, Sequence, Tuple

from .._codec import Codec, Many, Nested, Real, Truth, Whole
from .._record import Field, Record
from .._views import PublishedAuditView
from .themes import NonEmpty
from .clients import ClientId
from .publishing import DisclosureRule, PublishedNumber, PublishedTable

__all__ = [
    "AuditPerson",
    "AuditStage",
    "AuditVerdict",
    "GroupExposure",
    "GroupRate",
    "PublishedAudit",
    "PublishedGap",
    "StageAudit",
    "StratumAudit",
]


AuditStage = Literal[
    "suits",
    "offer",
    "selection",
    "confirmation",
    "attendance",
]


@dataclass(frozen=True, init=False, repr=False)
class AuditPerson(Record):
    """How far one person got: what the fairness audit counts.

    Whoever got to a stage got to those before it, whatever is said of them.

    Parameters
    ----------
    client : ClientId
        The client's pseudonym.
    furthest : AuditStage, optional
        The furthest stage they got to; none where nothing suits them.
    exposure : float, optional
        How visible activities that suit are made to them: the sum of 1 / log2(1 + rank) over their ranking. None
        where they were not ranked.
    """

    __slots__ = ("client", "furthest", "exposure")

    client: ClientId
    furthest: Optional[AuditStage]
    exposure: Optional[float]

    def __init__(
        self,
        *,
        client: ClientId,
        furthest: Optional[AuditStage] = None,
        exposure: Optional[float] = None,
    ) -> None:
        self._fill((client, furthest, exposure))

    _reader = "AuditPerson"
    _fields = (
        Field("client", "client", Codec(), True),
        Field("furthest", "furthest", Codec(), False, None),
        Field("exposure", "exposure", Real(), False, None),
    )


AuditVerdict = Literal[
    "difference_found",
    "none_found",
    "too_few_to_judge",
]


@dataclass(frozen=True, init=False, repr=False)
class GroupRate(Record):
    """The share of one group that passed a stage, from published counts.

    Parameters
    ----------
    group : NonEmpty
        The group.
    too_few : bool
        Whether it is too small to be judged: not surely ten people or more.
    rate : float, optional
        The share; none where a count is suppressed.
    low : float, optional
        The lower end of Wilson's interval, 95 in 100.
    high : float, optional
        The upper end.
    """

    __slots__ = ("group", "too_few", "rate", "low", "high")

    group: NonEmpty
    too_few: bool
    rate: Optional[float]
    low: Optional[float]
    high: Optional[float]

    def __init__(
        self,
        *,
        group: NonEmpty,
        too_few: bool,
        rate: Optional[float] = None,
        low: Optional[float] = None,
        high: Optional[float] = None,
    ) -> None:
        self._fill((group, too_few, rate, low, high))

    _reader = "GroupRate"
    _fields = (
        Field("group", "group", Codec(), True),
        Field("too_few", "too_few", Truth(), True),
        Field("rate", "rate", Real(), False, None),
        Field("low", "low", Real(), False, None),
        Field("high", "high", Real(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class StageAudit(Record):
    """One stage, by one column of strata.

    Parameters
    ----------
    stage : AuditStage
        The stage.
    verdict : AuditVerdict
        What is said of it.
    counts : PublishedTable
        The counts: group by whether they passed.
    groups : sequence of GroupRate
        The shares, group by group.
    ratio : float, optional
        The lowest share over the highest, of groups that are judged: below 0.8 is the four-fifths line of the
        United States' EEOC. United Kingdom law states no line.
    difference : float, optional
        The highest share less the lowest. At the stage of the offer this is the gap in equal opportunity.
    """

    __slots__ = ("stage", "verdict", "counts", "groups", "ratio", "difference")

    stage: AuditStage
    verdict: AuditVerdict
    counts: PublishedTable
    groups: Tuple[GroupRate, ...]
    ratio: Optional[float]
    difference: Optional[float]

    def __init__(
        self,
        *,
        stage: AuditStage,
        verdict: AuditVerdict,
        counts: PublishedTable,
        groups: Sequence[GroupRate],
        ratio: Optional[float] = None,
        difference: Optional[float] = None,
    ) -> None:
        self._fill((stage, verdict, counts, groups, ratio, difference))

    _reader = "StageAudit"
    _fields = (
        Field("stage", "stage", Codec(), True),
        Field("verdict", "verdict", Codec(), True),
        Field("counts", "counts", Nested(PublishedTable), True),
        Field("groups", "groups", Many(Nested(GroupRate)), True),
        Field("ratio", "ratio", Real(), False, None),
        Field("difference", "difference", Real(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class GroupExposure(Record):
    """How visible what suits is made to a group: the mean over its people of the sum of 1 / log2(1 + rank).

    Parameters
    ----------
    group : NonEmpty
        The group.
    exposure : PublishedNumber
        The mean, to two decimals.
    """

    __slots__ = ("group", "exposure")

    group: NonEmpty
    exposure: PublishedNumber

    def __init__(
        self,
        *,
        group: NonEmpty,
        exposure: PublishedNumber,
    ) -> None:
        self._fill((group, exposure))

    _reader = "GroupExposure"
    _fields = (
        Field("group", "group", Codec(), True),
        Field("exposure", "exposure", Nested(PublishedNumber), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class StratumAudit(Record):
    """What an audit says by one column of strata.

    Parameters
    ----------
    name : NonEmpty
        The column.
    stages : sequence of StageAudit
        The stages, in their order.
    exposure : sequence of GroupExposure
        How visible what suits is made, group by group.
    exposure_ratio : float, optional
        The lowest mean exposure over the highest, of groups that are judged.
    """

    __slots__ = ("name", "stages", "exposure", "exposure_ratio")

    name: NonEmpty
    stages: Tuple[StageAudit, ...]
    exposure: Tuple[GroupExposure, ...]
    exposure_ratio: Optional[float]

    def __init__(
        self,
        *,
        name: NonEmpty,
        stages: Sequence[StageAudit],
        exposure: Sequence[GroupExposure],
        exposure_ratio: Optional[float] = None,
    ) -> None:
        self._fill((name, stages, exposure, exposure_ratio))

    _reader = "StratumAudit"
    _fields = (
        Field("name", "name", Codec(), True),
        Field("stages", "stages", Many(Nested(StageAudit)), True),
        Field("exposure", "exposure", Many(Nested(GroupExposure)), True),
        Field("exposure_ratio", "exposure_ratio", Real(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class PublishedAudit(PublishedAuditView, Record):
    """A fairness audit, safe to publish.

    Parameters
    ----------
    rule : DisclosureRule
        The rule it was published under.
    questions : int
        How many questions were asked at once: stages times columns that could be judged.
    strata : sequence of StratumAudit
        The columns, in the order they were given.
    """

    __slots__ = ("rule", "questions", "strata")

    rule: DisclosureRule
    questions: int
    strata: Tuple[StratumAudit, ...]

    def __init__(
        self,
        *,
        rule: DisclosureRule,
        questions: int,
        strata: Sequence[StratumAudit],
    ) -> None:
        self._fill((rule, questions, strata))

    _reader = "PublishedAudit"
    _fields = (
        Field("rule", "rule", Nested(DisclosureRule), True),
        Field("questions", "questions", Whole(), True),
        Field("strata", "strata", Many(Nested(StratumAudit)), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class PublishedGap(Record):
    """How far two groups lie apart in whether anything suits them, and how much of that is due to what.

    The four parts add up to the gap. Each is what the gap would lose were that granted, averaged over every order
    of granting (Shapley's value), so that none depends on which is asked first. A negative part narrows the gap as
    things are. All are worked out from the published counts; none where one of those is suppressed.

    Parameters
    ----------
    name : NonEmpty
        The column of strata.
    rule : DisclosureRule
        The rule it was published under.
    worlds : sequence of PublishedTable
        The counts of this world, and of each in which something is granted: rules (1), provision (2), travel (4),
        and their sums.
    lowest : NonEmpty, optional
        The group that least often has something that suits.
    highest : NonEmpty, optional
        The group that most often has.
    gap : float, optional
        How far they lie apart, as a difference of shares.
    rules : float, optional
        How much of it is due to who may come: eligibility, ages, routes, levels of need.
    provision : float, optional
        How much is due to what providers offer: access, languages, prices, places, group sizes, times.
    travel : float, optional
        How much is due to getting there.
    rest : float, optional
        What is left with all three granted: what people would like or have to avoid, what does not run, and chance.
    """

    __slots__ = ("name", "rule", "worlds", "lowest", "highest", "gap", "rules", "provision", "travel", "rest")

    name: NonEmpty
    rule: DisclosureRule
    worlds: Tuple[PublishedTable, ...]
    lowest: Optional[NonEmpty]
    highest: Optional[NonEmpty]
    gap: Optional[float]
    rules: Optional[float]
    provision: Optional[float]
    travel: Optional[float]
    rest: Optional[float]

    def __init__(
        self,
        *,
        name: NonEmpty,
        rule: DisclosureRule,
        worlds: Sequence[PublishedTable],
        lowest: Optional[NonEmpty] = None,
        highest: Optional[NonEmpty] = None,
        gap: Optional[float] = None,
        rules: Optional[float] = None,
        provision: Optional[float] = None,
        travel: Optional[float] = None,
        rest: Optional[float] = None,
    ) -> None:
        self._fill((name, rule, worlds, lowest, highest, gap, rules, provision, travel, rest))

    _reader = "PublishedGap"
    _fields = (
        Field("name", "name", Codec(), True),
        Field("rule", "rule", Nested(DisclosureRule), True),
        Field("worlds", "worlds", Many(Nested(PublishedTable)), True),
        Field("lowest", "lowest", Codec(), False, None),
        Field("highest", "highest", Codec(), False, None),
        Field("gap", "gap", Real(), False, None),
        Field("rules", "rules", Real(), False, None),
        Field("provision", "provision", Real(), False, None),
        Field("travel", "travel", Real(), False, None),
        Field("rest", "rest", Real(), False, None),
    )
