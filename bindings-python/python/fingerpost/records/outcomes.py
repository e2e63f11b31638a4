"""Measures, and what clients answered to them.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal, Optional, Sequence, Tuple, Union

from .._codec import Codec, Date, Many, Nested, Truth, Whole
from .._record import Field, Record
from .findings import Issue
from .themes import NonEmpty
from .imports import CodeCount
from .referrals import ReferralId

__all__ = [
    "AnswerColumn",
    "Hundredths",
    "ImportantChange",
    "Instrument",
    "ItemAnswer",
    "ItemWording",
    "Measure",
    "MeasureItem",
    "MeasureSettings",
    "OutcomePoint",
    "OutcomeReading",
    "PointWord",
    "ReadingColumns",
    "ReadingImport",
    "Scale",
    "ScaleDirection",
    "ScaleKind",
    "ScaleScore",
    "ScoreBand",
    "ScoreColumn",
    "ScoreConversion",
    "ScoredReading",
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

    The score is taken as it was worked out elsewhere, with its digits: `21.54`; `score_reading` works it out from
    the answers, and holds one that is given against them.

    Parameters
    ----------
    instrument : Instrument
        Which measure.
    point : OutcomePoint
        At which point.
    on : date or str
        On which day.
    referral : ReferralId, optional
        To which referral it belongs; needed wherever readings of many are put together.
    answers : sequence of ItemAnswer, optional
        The answers, item by item.
    score : NonEmpty, optional
        The score, as a decimal number; none where the measure has none, or answers are missing.
    """

    __slots__ = ("instrument", "point", "on", "referral", "answers", "score")

    instrument: Instrument
    point: OutcomePoint
    on: dt.date
    referral: Optional[ReferralId]
    answers: Tuple[ItemAnswer, ...]
    score: Optional[NonEmpty]

    def __init__(
        self,
        *,
        instrument: Instrument,
        point: OutcomePoint,
        on: Union[dt.date, str],
        referral: Optional[ReferralId] = None,
        answers: Sequence[ItemAnswer] = (),
        score: Optional[NonEmpty] = None,
    ) -> None:
        self._fill((instrument, point, on, referral, answers, score))

    _reader = "OutcomeReading"
    _fields = (
        Field("instrument", "instrument", Codec(), True),
        Field("point", "point", Codec(), True),
        Field("on", "on", Date(), True),
        Field("referral", "referral", Codec(), False, None),
        Field("answers", "answers", Many(Nested(ItemAnswer)), False, ()),
        Field("score", "score", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class MeasureItem(Record):
    """One question of a measure: its number and its range. The wording is there only where it may be passed on.

    Parameters
    ----------
    id : NonEmpty
        Its id, as the measure numbers it: `1`, `anxious`.
    lowest : int
        The lowest answer.
    highest : int
        The highest answer.
    reversed : bool, optional
        Whether a high answer counts as a low one.
    topic : NonEmpty, optional
        What it is about, in a word or two of our own.
    wording : NonEmpty, optional
        The question, where it may be passed on, or has been loaded by whoever holds a licence.
    """

    __slots__ = ("id", "lowest", "highest", "reversed", "topic", "wording")

    id: NonEmpty
    lowest: int
    highest: int
    reversed: bool
    topic: Optional[NonEmpty]
    wording: Optional[NonEmpty]

    def __init__(
        self,
        *,
        id: NonEmpty,
        lowest: int,
        highest: int,
        reversed: bool = False,
        topic: Optional[NonEmpty] = None,
        wording: Optional[NonEmpty] = None,
    ) -> None:
        self._fill((id, lowest, highest, reversed, topic, wording))

    _reader = "MeasureItem"
    _fields = (
        Field("id", "id", Codec(), True),
        Field("lowest", "lowest", Whole(), True),
        Field("highest", "highest", Whole(), True),
        Field("reversed", "reversed", Truth(), False, False),
        Field("topic", "topic", Codec(), False, None),
        Field("wording", "wording", Codec(), False, None),
    )


ScaleKind = Literal[
    "sum",
    "mean",
    "category",
]


ScaleDirection = Literal[
    "higher_is_better",
    "lower_is_better",
]


Hundredths = float


@dataclass(frozen=True, init=False, repr=False)
class ScoreConversion(Record):
    """One line of the table that turns the sum of answers into a score.

    Parameters
    ----------
    raw : Hundredths
        The sum.
    score : Hundredths
        The score.
    """

    __slots__ = ("raw", "score")

    raw: Hundredths
    score: Hundredths

    def __init__(
        self,
        *,
        raw: Hundredths,
        score: Hundredths,
    ) -> None:
        self._fill((raw, score))

    _reader = "ScoreConversion"
    _fields = (
        Field("raw", "raw", Codec(), True),
        Field("score", "score", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ScoreBand(Record):
    """A stretch of scores with a name. Both ends belong to it.

    Parameters
    ----------
    name : NonEmpty
        Its name: `medium`.
    from_ : Hundredths
        The lowest score.
    to : Hundredths
        The highest score.
    """

    __slots__ = ("name", "from_", "to")

    name: NonEmpty
    from_: Hundredths
    to: Hundredths

    def __init__(
        self,
        *,
        name: NonEmpty,
        from_: Hundredths,
        to: Hundredths,
    ) -> None:
        self._fill((name, from_, to))

    _reader = "ScoreBand"
    _fields = (
        Field("name", "name", Codec(), True),
        Field("from_", "from", Codec(), True),
        Field("to", "to", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ImportantChange(Record):
    """The smallest change of one person's score that counts as a change, and who says so.

    Parameters
    ----------
    amount : Hundredths
        How much, above zero.
    source : NonEmpty
        Where that was read, with what it rests on.
    """

    __slots__ = ("amount", "source")

    amount: Hundredths
    source: NonEmpty

    def __init__(
        self,
        *,
        amount: Hundredths,
        source: NonEmpty,
    ) -> None:
        self._fill((amount, source))

    _reader = "ImportantChange"
    _fields = (
        Field("amount", "amount", Codec(), True),
        Field("source", "source", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class Scale(Record):
    """One score of a measure: which items, how they become a number, and how that is read.

    A measure whose questions must not be added up has a scale for each of them.

    Parameters
    ----------
    id : NonEmpty
        Its id within the measure: `score`, `anxious`.
    items : sequence of NonEmpty
        The ids of its items.
    kind : ScaleKind
        How answers become a score.
    direction : ScaleDirection
        Which way is better.
    missing_allowed : int, default 0
        How many of the items may be missing; what is missing then counts as the mean of what was answered. Zero
        where left out: every item is needed.
    conversion : sequence of ScoreConversion, optional
        The table from the sum to the score; the sum is the score where there is none.
    bands : sequence of ScoreBand, optional
        How scores are read.
    important_change : ImportantChange, optional
        The smallest change that counts.
    """

    __slots__ = ("id", "items", "kind", "direction", "missing_allowed", "conversion", "bands", "important_change")

    id: NonEmpty
    items: Tuple[NonEmpty, ...]
    kind: ScaleKind
    direction: ScaleDirection
    missing_allowed: int
    conversion: Tuple[ScoreConversion, ...]
    bands: Tuple[ScoreBand, ...]
    important_change: Optional[ImportantChange]

    def __init__(
        self,
        *,
        id: NonEmpty,
        items: Sequence[NonEmpty],
        kind: ScaleKind,
        direction: ScaleDirection,
        missing_allowed: int = 0,
        conversion: Sequence[ScoreConversion] = (),
        bands: Sequence[ScoreBand] = (),
        important_change: Optional[ImportantChange] = None,
    ) -> None:
        self._fill((id, items, kind, direction, missing_allowed, conversion, bands, important_change))

    _reader = "Scale"
    _fields = (
        Field("id", "id", Codec(), True),
        Field("items", "items", Many(Codec()), True),
        Field("kind", "kind", Codec(), True),
        Field("direction", "direction", Codec(), True),
        Field("missing_allowed", "missing_allowed", Whole(), False, 0),
        Field("conversion", "conversion", Many(Nested(ScoreConversion)), False, ()),
        Field("bands", "bands", Many(Nested(ScoreBand)), False, ()),
        Field("important_change", "important_change", Nested(ImportantChange), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class Measure(Record):
    """A measure as data: items, scales, who owns it and where every rule was read.

    `docs/evidence.md` has the measures there are. A programme declares its own under a name of its own
    (`x-gwent:belonging`).

    Parameters
    ----------
    instrument : Instrument
        Which.
    name : NonEmpty
        Its name, for people.
    items : sequence of MeasureItem
        Its questions.
    scales : sequence of Scale
        Its scores.
    source : NonEmpty
        Where items, ranges and rules were read.
    licence : NonEmpty, optional
        On what terms it may be used.
    copyright : NonEmpty, optional
        The line that has to be shown wherever it is used.
    needs_licence : bool, optional
        Whether its wording must not be passed on without a licence, a registration or its owner's word.
    licence_reference : NonEmpty, optional
        Under which licence its wording was loaded: a number of registration.
    from_age : int, optional
        From which age it may be asked; none known where left out.
    seconds : int, optional
        About how many seconds it takes to answer; none known where left out.
    introduction : NonEmpty, optional
        What is said before the questions, where it may be passed on.
    """

    __slots__ = (
        "instrument", "name", "items", "scales", "source", "licence", "copyright", "needs_licence",
        "licence_reference", "from_age", "seconds", "introduction",
    )

    instrument: Instrument
    name: NonEmpty
    items: Tuple[MeasureItem, ...]
    scales: Tuple[Scale, ...]
    source: NonEmpty
    licence: Optional[NonEmpty]
    copyright: Optional[NonEmpty]
    needs_licence: bool
    licence_reference: Optional[NonEmpty]
    from_age: Optional[int]
    seconds: Optional[int]
    introduction: Optional[NonEmpty]

    def __init__(
        self,
        *,
        instrument: Instrument,
        name: NonEmpty,
        items: Sequence[MeasureItem],
        scales: Sequence[Scale],
        source: NonEmpty,
        licence: Optional[NonEmpty] = None,
        copyright: Optional[NonEmpty] = None,
        needs_licence: bool = False,
        licence_reference: Optional[NonEmpty] = None,
        from_age: Optional[int] = None,
        seconds: Optional[int] = None,
        introduction: Optional[NonEmpty] = None,
    ) -> None:
        self._fill((
            instrument, name, items, scales, source, licence, copyright, needs_licence, licence_reference, from_age,
            seconds, introduction,
        ))

    _reader = "Measure"
    _fields = (
        Field("instrument", "instrument", Codec(), True),
        Field("name", "name", Codec(), True),
        Field("items", "items", Many(Nested(MeasureItem)), True),
        Field("scales", "scales", Many(Nested(Scale)), True),
        Field("source", "source", Codec(), True),
        Field("licence", "licence", Codec(), False, None),
        Field("copyright", "copyright", Codec(), False, None),
        Field("needs_licence", "needs_licence", Truth(), False, False),
        Field("licence_reference", "licence_reference", Codec(), False, None),
        Field("from_age", "from_age", Whole(), False, None),
        Field("seconds", "seconds", Whole(), False, None),
        Field("introduction", "introduction", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class ItemWording(Record):
    """The wording of one item.

    Parameters
    ----------
    item : NonEmpty
        Which item.
    text : NonEmpty
        The question.
    """

    __slots__ = ("item", "text")

    item: NonEmpty
    text: NonEmpty

    def __init__(
        self,
        *,
        item: NonEmpty,
        text: NonEmpty,
    ) -> None:
        self._fill((item, text))

    _reader = "ItemWording"
    _fields = (
        Field("item", "item", Codec(), True),
        Field("text", "text", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class MeasureSettings(Record):
    """What a deployment says of a measure that is known: bands it reads scores by, the change that counts, the
    wording it holds a licence for.

    What is left out stays as it was.

    Parameters
    ----------
    instrument : Instrument
        Which measure.
    scale : NonEmpty, optional
        Which of its scales bands and important change are for; may be left out where there is only one.
    bands : sequence of ScoreBand, optional
        How scores are read.
    important_change : ImportantChange, optional
        The smallest change that counts.
    licence_reference : NonEmpty, optional
        The number of the licence or registration; needed with the wording of a licensed measure.
    introduction : NonEmpty, optional
        What is said before the questions.
    wordings : sequence of ItemWording, optional
        The questions.
    """

    __slots__ = (
        "instrument", "scale", "bands", "important_change", "licence_reference", "introduction", "wordings",
    )

    instrument: Instrument
    scale: Optional[NonEmpty]
    bands: Tuple[ScoreBand, ...]
    important_change: Optional[ImportantChange]
    licence_reference: Optional[NonEmpty]
    introduction: Optional[NonEmpty]
    wordings: Tuple[ItemWording, ...]

    def __init__(
        self,
        *,
        instrument: Instrument,
        scale: Optional[NonEmpty] = None,
        bands: Sequence[ScoreBand] = (),
        important_change: Optional[ImportantChange] = None,
        licence_reference: Optional[NonEmpty] = None,
        introduction: Optional[NonEmpty] = None,
        wordings: Sequence[ItemWording] = (),
    ) -> None:
        self._fill((instrument, scale, bands, important_change, licence_reference, introduction, wordings))

    _reader = "MeasureSettings"
    _fields = (
        Field("instrument", "instrument", Codec(), True),
        Field("scale", "scale", Codec(), False, None),
        Field("bands", "bands", Many(Nested(ScoreBand)), False, ()),
        Field("important_change", "important_change", Nested(ImportantChange), False, None),
        Field("licence_reference", "licence_reference", Codec(), False, None),
        Field("introduction", "introduction", Codec(), False, None),
        Field("wordings", "wordings", Many(Nested(ItemWording)), False, ()),
    )


@dataclass(frozen=True, init=False, repr=False)
class ScaleScore(Record):
    """One score of one reading, with what was missing. It is about one person.

    Parameters
    ----------
    scale : NonEmpty
        Which scale of the measure.
    answered : int
        How many of its items were answered.
    items : int
        How many items it has.
    missing : sequence of NonEmpty, optional
        The items without an answer that can be used.
    raw : Hundredths, optional
        The sum or mean of the answers, high answers of reversed items counted as low ones; none where too many are
        missing, or only the score was given.
    score : Hundredths, optional
        The score; none where it cannot be worked out.
    band : NonEmpty, optional
        Where it lies, where the measure has bands.
    given : bool, optional
        Whether the score was given and not worked out, because no answers are there.
    """

    __slots__ = ("scale", "answered", "items", "missing", "raw", "score", "band", "given")

    scale: NonEmpty
    answered: int
    items: int
    missing: Tuple[NonEmpty, ...]
    raw: Optional[Hundredths]
    score: Optional[Hundredths]
    band: Optional[NonEmpty]
    given: bool

    def __init__(
        self,
        *,
        scale: NonEmpty,
        answered: int,
        items: int,
        missing: Sequence[NonEmpty] = (),
        raw: Optional[Hundredths] = None,
        score: Optional[Hundredths] = None,
        band: Optional[NonEmpty] = None,
        given: bool = False,
    ) -> None:
        self._fill((scale, answered, items, missing, raw, score, band, given))

    _reader = "ScaleScore"
    _fields = (
        Field("scale", "scale", Codec(), True),
        Field("answered", "answered", Whole(), True),
        Field("items", "items", Whole(), True),
        Field("missing", "missing", Many(Codec()), False, ()),
        Field("raw", "raw", Codec(), False, None),
        Field("score", "score", Codec(), False, None),
        Field("band", "band", Codec(), False, None),
        Field("given", "given", Truth(), False, False),
    )


@dataclass(frozen=True, init=False, repr=False)
class ScoredReading(Record):
    """What a reading comes to. It is about one person.

    Parameters
    ----------
    instrument : Instrument
        Which measure.
    point : OutcomePoint
        At which point.
    on : date or str
        On which day.
    scales : sequence of ScaleScore
        Every scale of the measure, in its order.
    referral : ReferralId, optional
        To which referral it belongs.
    issues : sequence of Issue, optional
        What cannot be, with its place in the reading.
    copyright : NonEmpty, optional
        The line that has to be shown beside the score.
    """

    __slots__ = ("instrument", "point", "on", "scales", "referral", "issues", "copyright")

    instrument: Instrument
    point: OutcomePoint
    on: dt.date
    scales: Tuple[ScaleScore, ...]
    referral: Optional[ReferralId]
    issues: Tuple[Issue, ...]
    copyright: Optional[NonEmpty]

    def __init__(
        self,
        *,
        instrument: Instrument,
        point: OutcomePoint,
        on: Union[dt.date, str],
        scales: Sequence[ScaleScore],
        referral: Optional[ReferralId] = None,
        issues: Sequence[Issue] = (),
        copyright: Optional[NonEmpty] = None,
    ) -> None:
        self._fill((instrument, point, on, scales, referral, issues, copyright))

    _reader = "ScoredReading"
    _fields = (
        Field("instrument", "instrument", Codec(), True),
        Field("point", "point", Codec(), True),
        Field("on", "on", Date(), True),
        Field("scales", "scales", Many(Nested(ScaleScore)), True),
        Field("referral", "referral", Codec(), False, None),
        Field("issues", "issues", Many(Nested(Issue)), False, ()),
        Field("copyright", "copyright", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class PointWord(Record):
    """What a table calls a point.

    Parameters
    ----------
    word : str
        The word: `baseline`. Upper and lower case are the same.
    point : OutcomePoint
        The point.
    """

    __slots__ = ("word", "point")

    word: str
    point: OutcomePoint

    def __init__(
        self,
        *,
        word: str,
        point: OutcomePoint,
    ) -> None:
        self._fill((word, point))

    _reader = "PointWord"
    _fields = (
        Field("word", "word", Codec(), True),
        Field("point", "point", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class AnswerColumn(Record):
    """A column of answers to one item.

    Parameters
    ----------
    column : str
        The column, as the header names it.
    instrument : Instrument
        Of which measure.
    item : NonEmpty
        To which item.
    """

    __slots__ = ("column", "instrument", "item")

    column: str
    instrument: Instrument
    item: NonEmpty

    def __init__(
        self,
        *,
        column: str,
        instrument: Instrument,
        item: NonEmpty,
    ) -> None:
        self._fill((column, instrument, item))

    _reader = "AnswerColumn"
    _fields = (
        Field("column", "column", Codec(), True),
        Field("instrument", "instrument", Codec(), True),
        Field("item", "item", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ScoreColumn(Record):
    """A column of scores that were worked out elsewhere.

    Parameters
    ----------
    column : str
        The column, as the header names it.
    instrument : Instrument
        Of which measure.
    """

    __slots__ = ("column", "instrument")

    column: str
    instrument: Instrument

    def __init__(
        self,
        *,
        column: str,
        instrument: Instrument,
    ) -> None:
        self._fill((column, instrument))

    _reader = "ScoreColumn"
    _fields = (
        Field("column", "column", Codec(), True),
        Field("instrument", "instrument", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ReadingColumns(Record):
    """Which column of a table of answers means what. Each row is one referral at one point; it may hold several
    measures.

    Columns are named as the header names them, case and all. `ReadingColumns.usual` has the columns this library
    writes.

    Parameters
    ----------
    referral : str
        The id of the referral.
    on : str
        The day: `2026-11-23`.
    point : str, optional
        The point, as a word of `OutcomePoint` or one of `points`.
    fixed_point : OutcomePoint, optional
        The point of every row, where no column says it: for a table that has one column for before and another for
        after, read it twice.
    points : sequence of PointWord, optional
        What the table calls the points.
    answers : sequence of AnswerColumn, optional
        The columns of answers.
    scores : sequence of ScoreColumn, optional
        The columns of scores.
    empty_words : sequence of str, optional
        Words that stand for an empty cell: `NA`.
    """

    __slots__ = ("referral", "on", "point", "fixed_point", "points", "answers", "scores", "empty_words")

    referral: str
    on: str
    point: Optional[str]
    fixed_point: Optional[OutcomePoint]
    points: Tuple[PointWord, ...]
    answers: Tuple[AnswerColumn, ...]
    scores: Tuple[ScoreColumn, ...]
    empty_words: Tuple[str, ...]

    def __init__(
        self,
        *,
        referral: str,
        on: str,
        point: Optional[str] = None,
        fixed_point: Optional[OutcomePoint] = None,
        points: Sequence[PointWord] = (),
        answers: Sequence[AnswerColumn] = (),
        scores: Sequence[ScoreColumn] = (),
        empty_words: Sequence[str] = (),
    ) -> None:
        self._fill((referral, on, point, fixed_point, points, answers, scores, empty_words))

    _reader = "ReadingColumns"
    _fields = (
        Field("referral", "referral", Codec(), True),
        Field("on", "on", Codec(), True),
        Field("point", "point", Codec(), False, None),
        Field("fixed_point", "fixed_point", Codec(), False, None),
        Field("points", "points", Many(Nested(PointWord)), False, ()),
        Field("answers", "answers", Many(Nested(AnswerColumn)), False, ()),
        Field("scores", "scores", Many(Nested(ScoreColumn)), False, ()),
        Field("empty_words", "empty_words", Many(Codec()), False, ()),
    )


@dataclass(frozen=True, init=False, repr=False)
class ReadingImport(Record):
    """What came out of a table of answers. Every row is among the readings, or has a finding that says why not.

    Parameters
    ----------
    readings : sequence of OutcomeReading
        The readings, in the order of the table, the measures of a row in the order of its columns.
    issues : sequence of Issue
        The first 1,000 findings, each with row and column: what cannot be read, answers and scores that cannot be.
    counts : sequence of CodeCount
        All findings by code.
    rows_read : int
        How many rows the table has below its header.
    """

    __slots__ = ("readings", "issues", "counts", "rows_read")

    readings: Tuple[OutcomeReading, ...]
    issues: Tuple[Issue, ...]
    counts: Tuple[CodeCount, ...]
    rows_read: int

    def __init__(
        self,
        *,
        readings: Sequence[OutcomeReading],
        issues: Sequence[Issue],
        counts: Sequence[CodeCount],
        rows_read: int,
    ) -> None:
        self._fill((readings, issues, counts, rows_read))

    _reader = "ReadingImport"
    _fields = (
        Field("readings", "readings", Many(Nested(OutcomeReading)), True),
        Field("issues", "issues", Many(Nested(Issue)), True),
        Field("counts", "counts", Many(Nested(CodeCount)), True),
        Field("rows_read", "rows_read", Whole(), True),
    )
