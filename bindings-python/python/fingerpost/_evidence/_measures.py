"""Measures: what answers come to, and what changed."""

from __future__ import annotations

from typing import Any, Iterable, List, Optional, Sequence, Tuple

from .. import _fingerpost
from .._readings import HeldReadings, plain
from .._table_text import csv_bytes
from ..records import (
    ChangeQuestion,
    ClientChange,
    EvaluationFacts,
    EvaluationPlan,
    EvaluationPolicy,
    Instrument,
    Issue,
    Measure,
    MeasureSettings,
    OutcomeReading,
    ReadingColumns,
    ReadingImport,
    ScoredReading,
)
from ._change import OutcomeChange

__all__ = ["Measures"]


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
        return ReadingImport._trusted(self._native.read(csv_bytes(source), columns.to_dict()))

    def hold(self, source: Any, columns: ReadingColumns) -> HeldReadings:
        """Reads what `read` reads, in the same way, and leaves the readings with the core. Use it for many thousands of them."""
        native, told = self._native.hold(csv_bytes(source), columns.to_dict())
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
