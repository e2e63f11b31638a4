"""What clients answered to measures.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal, Optional, Sequence, Tuple, Union

from .._codec import Codec, Date, Many, Nested, Whole
from .._record import Field, Record
from .themes import NonEmpty

__all__ = [
    "Instrument",
    "ItemAnswer",
    "OutcomePoint",
    "OutcomeReading",
]


Instrument = Union[
    Literal[
        "ons4",
        "swemwbs",
        "wemwbs",
        "ucla3",
        "ons_loneliness",
        "museum_wellbeing",
        "goal_attainment",
        "reqol_10",
        "reqol_20",
    ],
    str,
]


OutcomePoint = Literal[
    "start",
    "review",
    "end",
    "month_3",
    "month_6",
    "month_12",
]


@dataclass(frozen=True, init=False, repr=False)
class ItemAnswer(Record):
    """One answer: the number of the item, as the measure numbers it, and the number that was chosen.

    Parameters
    ----------
    item : NonEmpty
        Which item: `1`, `satisfaction`. Never its wording.
    value : int
        What was answered.
    """

    __slots__ = ("item", "value")

    item: NonEmpty
    value: int

    def __init__(
        self,
        *,
        item: NonEmpty,
        value: int,
    ) -> None:
        self._fill((item, value))

    _reader = "ItemAnswer"
    _fields = (
        Field("item", "item", Codec(), True),
        Field("value", "value", Whole(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class OutcomeReading(Record):
    """What somebody answered to a measure, once. Numbers only: no wording, and nothing in the person's words.

    The score is taken as it was worked out elsewhere, with its digits: `21.54`.

    Parameters
    ----------
    instrument : Instrument
        Which measure.
    point : OutcomePoint
        At which point.
    on : date or str
        On which day.
    answers : sequence of ItemAnswer, optional
        The answers, item by item.
    score : NonEmpty, optional
        The score, as a decimal number; none where the measure has none, or answers are missing.
    """

    __slots__ = ("instrument", "point", "on", "answers", "score")

    instrument: Instrument
    point: OutcomePoint
    on: dt.date
    answers: Tuple[ItemAnswer, ...]
    score: Optional[NonEmpty]

    def __init__(
        self,
        *,
        instrument: Instrument,
        point: OutcomePoint,
        on: Union[dt.date, str],
        answers: Sequence[ItemAnswer] = (),
        score: Optional[NonEmpty] = None,
    ) -> None:
        self._fill((instrument, point, on, answers, score))

    _reader = "OutcomeReading"
    _fields = (
        Field("instrument", "instrument", Codec(), True),
        Field("point", "point", Codec(), True),
        Field("on", "on", Date(), True),
        Field("answers", "answers", Many(Nested(ItemAnswer)), False, ()),
        Field("score", "score", Codec(), False, None),
    )
