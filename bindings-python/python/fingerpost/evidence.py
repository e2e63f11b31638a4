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

from ._charts import Chart, area_map, before_after_chart, equity_chart, funnel_chart, reach_map, waiting_chart
from ._evidence._change import ChangeBounds, ChangeShares, OutcomeChange, PointAnswered, ScoreCount
from ._evidence._costs import Costs
from ._evidence._fragility import AreaFragility, FunderLoss, LossSpread, ScenarioOutcome
from ._evidence._funnel import Funnel, FunnelLoss, FunnelStep, IndependentStep, SessionAttendance
from ._evidence._interval import Interval
from ._evidence._ladder import Ladder, LadderMove, LadderPoint, RungCount
from ._evidence._measures import Measures
from ._evidence._planning import due_measures, evaluation_facts, evaluation_policy
from ._evidence._referrals import HeldReferrals
from ._evidence._waiting import WaitingStep, WaitingTimes
from ._evidence._wellbys import Wellbys, wellby_figure
from ._readings import HeldReadings
from ._report import FunderReport

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
    "HeldReferrals",
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
