"""Policies: everything about matching that a programme may set.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Sequence, Tuple

from .._codec import Codec, Many, Nested, Whole
from .._record import Field, Record
from .._views import PolicyView
from .features import FeatureKind
from .partners import NeedLevel

__all__ = [
    "Policy",
    "ShelfLife",
    "Weights",
]


@dataclass(frozen=True, init=False, repr=False)
class Weights(Record):
    """The points each signal earns or costs. Integers, so that a score is the same everywhere and adds up.

    All are conventions. None rewards the size of an organisation, because nothing reads it.

    Parameters
    ----------
    theme : int, default 20
        For a theme the client likes, times its weight from 1 to 5.
    related_theme : int, default 6
        For a theme close to one the client likes, times its weight.
    nearness : int, default 60
        For an activity at the very door; falls by one point for every `nearness_step_metres`.
    nearness_step_metres : int, default 250
        How many metres cost one point of nearness.
    comes_to_client : int, default 30
        For an activity that comes to the client, remotely or on the doorstep.
    comfortable_group : int, default 10
        For a group of at most two thirds of what the client can manage.
    pace : int, default 10
        For the pace the client likes.
    onward_step : int, default 8
        For each kind of onward step.
    onward_steps_counted : int, default 3
        For how many kinds of onward step at most.
    fresh_month : int, default 15
        For facts checked within 30 days.
    fresh_quarter : int, default 10
        For facts checked within 90 days.
    fresh_half_year : int, default 5
        For facts checked within 180 days.
    visited : int, default 10
        For a partner one of ours has visited within a year.
    trained : int, default 6
        For training that holds today in welcoming people who were referred.
    experience : int, default 8
        For having welcomed somebody with the same need within two years.
    to_arrange : int, default -15
        For each barrier still to arrange for; negative.
    to_arrange_offered : int, default -5
        For each barrier with a way out that is already offered; negative, and nearer zero.
    to_ask : int, default -8
        For each question still to ask; negative.
    """

    __slots__ = (
        "theme", "related_theme", "nearness", "nearness_step_metres", "comes_to_client", "comfortable_group",
        "pace", "onward_step", "onward_steps_counted", "fresh_month", "fresh_quarter", "fresh_half_year", "visited",
        "trained", "experience", "to_arrange", "to_arrange_offered", "to_ask",
    )

    theme: int
    related_theme: int
    nearness: int
    nearness_step_metres: int
    comes_to_client: int
    comfortable_group: int
    pace: int
    onward_step: int
    onward_steps_counted: int
    fresh_month: int
    fresh_quarter: int
    fresh_half_year: int
    visited: int
    trained: int
    experience: int
    to_arrange: int
    to_arrange_offered: int
    to_ask: int

    def __init__(
        self,
        *,
        theme: int = 20,
        related_theme: int = 6,
        nearness: int = 60,
        nearness_step_metres: int = 250,
        comes_to_client: int = 30,
        comfortable_group: int = 10,
        pace: int = 10,
        onward_step: int = 8,
        onward_steps_counted: int = 3,
        fresh_month: int = 15,
        fresh_quarter: int = 10,
        fresh_half_year: int = 5,
        visited: int = 10,
        trained: int = 6,
        experience: int = 8,
        to_arrange: int = -15,
        to_arrange_offered: int = -5,
        to_ask: int = -8,
    ) -> None:
        self._fill((
            theme, related_theme, nearness, nearness_step_metres, comes_to_client, comfortable_group, pace,
            onward_step, onward_steps_counted, fresh_month, fresh_quarter, fresh_half_year, visited, trained,
            experience, to_arrange, to_arrange_offered, to_ask,
        ))

    _reader = "Weights"
    _fields = (
        Field("theme", "theme", Whole(), False, 20, True),
        Field("related_theme", "related_theme", Whole(), False, 6, True),
        Field("nearness", "nearness", Whole(), False, 60, True),
        Field("nearness_step_metres", "nearness_step_metres", Whole(), False, 250, True),
        Field("comes_to_client", "comes_to_client", Whole(), False, 30, True),
        Field("comfortable_group", "comfortable_group", Whole(), False, 10, True),
        Field("pace", "pace", Whole(), False, 10, True),
        Field("onward_step", "onward_step", Whole(), False, 8, True),
        Field("onward_steps_counted", "onward_steps_counted", Whole(), False, 3, True),
        Field("fresh_month", "fresh_month", Whole(), False, 15, True),
        Field("fresh_quarter", "fresh_quarter", Whole(), False, 10, True),
        Field("fresh_half_year", "fresh_half_year", Whole(), False, 5, True),
        Field("visited", "visited", Whole(), False, 10, True),
        Field("trained", "trained", Whole(), False, 6, True),
        Field("experience", "experience", Whole(), False, 8, True),
        Field("to_arrange", "to_arrange", Whole(), False, -15, True),
        Field("to_arrange_offered", "to_arrange_offered", Whole(), False, -5, True),
        Field("to_ask", "to_ask", Whole(), False, -8, True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ShelfLife(Record):
    """A shelf life of a programme's own for one feature.

    Parameters
    ----------
    feature : FeatureKind
        The feature.
    days : int
        For how many days a check is believed.
    """

    __slots__ = ("feature", "days")

    feature: FeatureKind
    days: int

    def __init__(
        self,
        *,
        feature: FeatureKind,
        days: int,
    ) -> None:
        self._fill((feature, days))

    _reader = "ShelfLife"
    _fields = (
        Field("feature", "feature", Codec(), True),
        Field("days", "days", Whole(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class Policy(PolicyView, Record):
    """Everything about matching that a programme may set. The default is documented and every figure in it a
    convention.

    Parameters
    ----------
    record_shelf_days : int, default 365
        How long the record of an activity is believed without a new check, in days.
    capacity_shelf_days : int, default 28
        How long a figure of free places is believed, in days.
    offer_shelf_days : int, default 365
        How long what a provider said about an accommodation is believed, in days.
    safeguarding_shelf_days : int, default 1095
        How long a safeguarding record is believed, in days.
    safeguarding_from : NeedLevel, default "high"
        From which level of need a safeguarding record must have been seen.
    horizon_weeks : int, default 12
        How many weeks of sessions to look ahead.
    course_fit_percent : int, default 75
        How many hundredths of a course's sessions must lie in the client's free time.
    detour_percent : int, default 130
        How far a way is longer than the straight line, in hundredths of it.
    transport_help_metres : int, default 30000
        Within which distance of the way transport could be arranged, in metres; beyond it, an activity is out of
        reach.
    sessions_shown : int, default 3
        How many sessions to name in a match.
    weights : Weights, optional
        The points.
    shelf_lives : sequence of ShelfLife, optional
        Shelf lives of the programme's own.
    """

    __slots__ = (
        "record_shelf_days", "capacity_shelf_days", "offer_shelf_days", "safeguarding_shelf_days",
        "safeguarding_from", "horizon_weeks", "course_fit_percent", "detour_percent", "transport_help_metres",
        "sessions_shown", "weights", "shelf_lives",
    )

    record_shelf_days: int
    capacity_shelf_days: int
    offer_shelf_days: int
    safeguarding_shelf_days: int
    safeguarding_from: NeedLevel
    horizon_weeks: int
    course_fit_percent: int
    detour_percent: int
    transport_help_metres: int
    sessions_shown: int
    weights: Weights
    shelf_lives: Tuple[ShelfLife, ...]

    def __init__(
        self,
        *,
        record_shelf_days: int = 365,
        capacity_shelf_days: int = 28,
        offer_shelf_days: int = 365,
        safeguarding_shelf_days: int = 1095,
        safeguarding_from: NeedLevel = "high",
        horizon_weeks: int = 12,
        course_fit_percent: int = 75,
        detour_percent: int = 130,
        transport_help_metres: int = 30000,
        sessions_shown: int = 3,
        weights: Optional[Weights] = None,
        shelf_lives: Sequence[ShelfLife] = (),
    ) -> None:
        if weights is None:
            weights = Weights()
        self._fill((
            record_shelf_days, capacity_shelf_days, offer_shelf_days, safeguarding_shelf_days, safeguarding_from,
            horizon_weeks, course_fit_percent, detour_percent, transport_help_metres, sessions_shown, weights,
            shelf_lives,
        ))

    _reader = "Policy"
    _fields = (
        Field("record_shelf_days", "record_shelf_days", Whole(), False, 365, True),
        Field("capacity_shelf_days", "capacity_shelf_days", Whole(), False, 28, True),
        Field("offer_shelf_days", "offer_shelf_days", Whole(), False, 365, True),
        Field("safeguarding_shelf_days", "safeguarding_shelf_days", Whole(), False, 1095, True),
        Field("safeguarding_from", "safeguarding_from", Codec(), False, "high", True),
        Field("horizon_weeks", "horizon_weeks", Whole(), False, 12, True),
        Field("course_fit_percent", "course_fit_percent", Whole(), False, 75, True),
        Field("detour_percent", "detour_percent", Whole(), False, 130, True),
        Field("transport_help_metres", "transport_help_metres", Whole(), False, 30000, True),
        Field("sessions_shown", "sessions_shown", Whole(), False, 3, True),
        Field("weights", "weights", Nested(Weights), False, Weights(), True),
        Field("shelf_lives", "shelf_lives", Many(Nested(ShelfLife)), False, ()),
    )
