"""How much to ask at an activity, and what is due to be asked."""

from __future__ import annotations

import datetime as dt
from typing import Iterable, Optional, Tuple, Union

from .. import _fingerpost
from .._readings import plain
from .._times import day_text
from ..records import (
    Activity,
    DueMeasure,
    EvaluationFacts,
    EvaluationPlan,
    EvaluationPolicy,
    OutcomeReading,
    Partner,
    ReferralView,
)

__all__ = ["due_measures", "evaluation_facts", "evaluation_policy"]


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
