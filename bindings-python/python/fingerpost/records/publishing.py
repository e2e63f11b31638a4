"""What is published of people, and the rules it is published by.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Optional, Sequence, Tuple

from .._codec import Codec, Many, Nested, Real, Whole
from .._record import Field, Record
from .._views import PublishedTableView
from .themes import NonEmpty

__all__ = [
    "CategoryOf",
    "CountDimension",
    "DisclosureNote",
    "DisclosureRule",
    "NamedRule",
    "PublishedCell",
    "PublishedNumber",
    "PublishedRate",
    "PublishedTable",
    "ZeroHandling",
]


ZeroHandling = Literal[
    "shown",
    "suppressed",
]


@dataclass(frozen=True, init=False, repr=False)
class DisclosureRule(Record):
    """A rule of disclosure: what is published of a count of people.

    `DisclosureRule.default` is the rule of the NHS in England for figures below the national level. Others have
    names (`NamedRule`), and a programme may write its own.

    Parameters
    ----------
    name : NonEmpty, default "nhs"
        What it is called. It stands on every table made with it.
    suppress_up_to : int, default 7
        The largest count that is small: counts from 1 to this are suppressed.
    round_to : int, default 5
        What published counts are rounded to the nearest of, halves up; 1 for no rounding.
    zeros : ZeroHandling, default "shown"
        What is done with a count of nobody.
    possible_values : int, default 3
        How many values a suppressed small count must be left with, for whoever adds and subtracts what is
        published. 1 is no protection against that, as the national rules have it: then nothing is suppressed but
        what is small.
    fewest_changed : int, default 8
        The fewest people who may join or leave between two releases of a table; fewer, and the second is refused. 1
        for no such limit.
    figures_from : int, default 8
        From how many people a mean or another figure about them is published.
    """

    __slots__ = ("name", "suppress_up_to", "round_to", "zeros", "possible_values", "fewest_changed", "figures_from")

    name: NonEmpty
    suppress_up_to: int
    round_to: int
    zeros: ZeroHandling
    possible_values: int
    fewest_changed: int
    figures_from: int

    def __init__(
        self,
        *,
        name: NonEmpty = "nhs",
        suppress_up_to: int = 7,
        round_to: int = 5,
        zeros: ZeroHandling = "shown",
        possible_values: int = 3,
        fewest_changed: int = 8,
        figures_from: int = 8,
    ) -> None:
        self._fill((name, suppress_up_to, round_to, zeros, possible_values, fewest_changed, figures_from))

    _reader = "DisclosureRule"
    _fields = (
        Field("name", "name", Codec(), False, "nhs", True),
        Field("suppress_up_to", "suppress_up_to", Whole(), False, 7, True),
        Field("round_to", "round_to", Whole(), False, 5, True),
        Field("zeros", "zeros", Codec(), False, "shown", True),
        Field("possible_values", "possible_values", Whole(), False, 3, True),
        Field("fewest_changed", "fewest_changed", Whole(), False, 8, True),
        Field("figures_from", "figures_from", Whole(), False, 8, True),
    )


NamedRule = Literal[
    "nhs",
    "opensafely",
    "threshold_10",
]


@dataclass(frozen=True, init=False, repr=False)
class CountDimension(Record):
    """One dimension of a table of counts: what people are told apart by, and into what.

    Parameters
    ----------
    name : NonEmpty
        What it is called: `age_band`, say.
    categories : sequence of NonEmpty
        The categories, in the order they are shown. Everybody is in exactly one.
    """

    __slots__ = ("name", "categories")

    name: NonEmpty
    categories: Tuple[NonEmpty, ...]

    def __init__(
        self,
        *,
        name: NonEmpty,
        categories: Sequence[NonEmpty],
    ) -> None:
        self._fill((name, categories))

    _reader = "CountDimension"
    _fields = (
        Field("name", "name", Codec(), True),
        Field("categories", "categories", Many(Codec()), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class CategoryOf(Record):
    """One category of one dimension.

    Parameters
    ----------
    dimension : NonEmpty
        The dimension.
    category : NonEmpty
        The category.
    """

    __slots__ = ("dimension", "category")

    dimension: NonEmpty
    category: NonEmpty

    def __init__(
        self,
        *,
        dimension: NonEmpty,
        category: NonEmpty,
    ) -> None:
        self._fill((dimension, category))

    _reader = "CategoryOf"
    _fields = (
        Field("dimension", "dimension", Codec(), True),
        Field("category", "category", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class PublishedCell(Record):
    """One count of a published table.

    Parameters
    ----------
    of : sequence of CategoryOf
        Of whom: a category of each dimension. What is left out is summed over; nothing at all is everybody.
    count : int, optional
        How many; none where it is suppressed.
    """

    __slots__ = ("of", "count")

    of: Tuple[CategoryOf, ...]
    count: Optional[int]

    def __init__(
        self,
        *,
        of: Sequence[CategoryOf],
        count: Optional[int] = None,
    ) -> None:
        self._fill((of, count))

    _reader = "PublishedCell"
    _fields = (
        Field("of", "of", Many(Nested(CategoryOf)), True),
        Field("count", "count", Whole(), False, None),
    )


DisclosureNote = Literal[
    "rounded",
    "more_suppressed",
    "zeros_suppressed",
    "all_suppressed",
    "all_alike",
    "after_earlier",
]


@dataclass(frozen=True, init=False, repr=False)
class PublishedTable(PublishedTableView, Record):
    """A table of counts that is safe to publish: every cell and every margin, protected by a rule.

    Parameters
    ----------
    rule : DisclosureRule
        The rule.
    dimensions : sequence of CountDimension
        The dimensions.
    cells : sequence of PublishedCell
        Every count: the categories of each dimension and then all of them, those of the last dimension changing
        fastest.
    notes : sequence of DisclosureNote, optional
        What a reader should know.
    """

    __slots__ = ("rule", "dimensions", "cells", "notes")

    rule: DisclosureRule
    dimensions: Tuple[CountDimension, ...]
    cells: Tuple[PublishedCell, ...]
    notes: Tuple[DisclosureNote, ...]

    def __init__(
        self,
        *,
        rule: DisclosureRule,
        dimensions: Sequence[CountDimension],
        cells: Sequence[PublishedCell],
        notes: Sequence[DisclosureNote] = (),
    ) -> None:
        self._fill((rule, dimensions, cells, notes))

    _reader = "PublishedTable"
    _fields = (
        Field("rule", "rule", Nested(DisclosureRule), True),
        Field("dimensions", "dimensions", Many(Nested(CountDimension)), True),
        Field("cells", "cells", Many(Nested(PublishedCell)), True),
        Field("notes", "notes", Many(Codec()), False, ()),
    )


@dataclass(frozen=True, init=False, repr=False)
class PublishedRate(Record):
    """A share, worked out from two published counts and from nothing else.

    Parameters
    ----------
    numerator : int, optional
        The count above the line; none where it is suppressed.
    denominator : int, optional
        The count below the line; none where it is suppressed.
    rate : float, optional
        The share; none where either count is suppressed or the lower is 0.
    """

    __slots__ = ("numerator", "denominator", "rate")

    numerator: Optional[int]
    denominator: Optional[int]
    rate: Optional[float]

    def __init__(
        self,
        *,
        numerator: Optional[int] = None,
        denominator: Optional[int] = None,
        rate: Optional[float] = None,
    ) -> None:
        self._fill((numerator, denominator, rate))

    _reader = "PublishedRate"
    _fields = (
        Field("numerator", "numerator", Whole(), False, None),
        Field("denominator", "denominator", Whole(), False, None),
        Field("rate", "rate", Real(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class PublishedNumber(Record):
    """A figure about a group of people, published only where the group is large enough.

    It is made by `DisclosureRule.publish_figure`. Use it for means, standard deviations, medians and ends of
    intervals; counts and shares of people belong into a `CountTable`.

    Parameters
    ----------
    people : int, optional
        Of how many people, as the rule publishes a count; none where that is suppressed.
    value : float, optional
        The figure; none where it is suppressed.
    """

    __slots__ = ("people", "value")

    people: Optional[int]
    value: Optional[float]

    def __init__(
        self,
        *,
        people: Optional[int] = None,
        value: Optional[float] = None,
    ) -> None:
        self._fill((people, value))

    _reader = "PublishedNumber"
    _fields = (
        Field("people", "people", Whole(), False, None),
        Field("value", "value", Real(), False, None),
    )
