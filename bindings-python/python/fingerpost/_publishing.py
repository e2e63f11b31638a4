"""Counts of people that have no way out but through a rule."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, NoReturn, Optional, Sequence, Tuple, Type, TypeVar, Union

from . import _fingerpost
from .records import DisclosureRule, PublishedNumber, PublishedTable

__all__ = ["CountTable", "disclosure_rule", "publish_counts", "publish_figure"]

T = TypeVar("T", bound="CountTable")
Rule = Union[str, DisclosureRule]
Of = Mapping[str, str]

NOT_STATED = "not stated"


def disclosure_rule(name: str = "nhs") -> DisclosureRule:
    """A rule of disclosure that has a name.

    Parameters
    ----------
    name : {"nhs", "opensafely", "threshold_10"}
        The NHS in England below the national level; OpenSAFELY; fewer than ten suppressed and the rest as it is.

    Examples
    --------
    >>> import fingerpost as fp
    >>> rule = fp.disclosure_rule("threshold_10")
    >>> rule.suppress_up_to, rule.round_to, rule.zeros
    (9, 1, 'suppressed')
    >>> own = rule.replace(name="ours", suppress_up_to=4)
    """
    return DisclosureRule._trusted(_fingerpost.disclosure_rule(name))


def given(rule: Rule) -> Dict[str, Any]:
    """A rule, or the name of one, as plain data."""
    return (disclosure_rule(rule) if isinstance(rule, str) else rule).to_dict()


def publish_counts(counts: Sequence[int], rule: Rule = "nhs") -> List[Optional[int]]:
    """What a rule publishes of single counts that are no table: none where one is suppressed.

    Counts that belong together belong into a `CountTable`, which also keeps them from whoever adds and subtracts.

    Examples
    --------
    >>> import fingerpost as fp
    >>> fp.publish_counts([0, 3, 8, 13])
    [0, None, 10, 15]
    """
    return _fingerpost.publish_counts(given(rule), list(counts))


def publish_figure(people: int, value: float, rule: Rule = "nhs") -> PublishedNumber:
    """A mean or another figure about so many people: published only where they are as many as the rule asks for.

    Examples
    --------
    >>> import fingerpost as fp
    >>> fp.publish_figure(7, 21.5).value is None
    True
    >>> fp.publish_figure(8, 21.5).value
    21.5
    """
    return PublishedNumber._trusted(_fingerpost.publish_figure(given(rule), people, value))


class CountTable:
    """Counts of people by one to three dimensions, before anything is done to protect them.

    It has no way out but `protect` and `protect_after`: it is not shown, written, copied or pickled, and it is no table for pandas. Margins are not
    given; they are the sums of the cells. The owner of the records may ask for one count at a time, by `count`.

    Parameters
    ----------
    dimensions : mapping of str to sequence of str
        What people are told apart by, and into which categories, in the order they are shown.
    cells : sequence of int
        How many people are in each combination, the categories of the last dimension changing fastest.

    Raises
    ------
    InvalidError
        Where the dimensions and the cells do not fit together, or there are more than three dimensions.

    Examples
    --------
    >>> import fingerpost as fp
    >>> raw = fp.CountTable({"age": ["under 65", "65 and over"]}, [3, 41])
    >>> raw
    CountTable(‹not published›)
    >>> [cell.count for cell in raw.protect().cells]
    [None, 40, 45]
    """

    __slots__ = ("_native",)

    _native: _fingerpost.CountTable

    def __init__(self, dimensions: Mapping[str, Sequence[str]], cells: Sequence[int]) -> None:
        self._native = _fingerpost.CountTable(_dimensions(dimensions), list(cells))

    @classmethod
    def from_frame(
        cls: Type[T],
        frame: Any,
        rows: Union[str, Sequence[str]],
        columns: Union[str, Sequence[str]] = (),
        *,
        categories: Mapping[str, Sequence[str]] = {},
    ) -> T:
        """Counts people from a data frame with one row each.

        Parameters
        ----------
        frame : data frame
            Of pandas or polars.
        rows, columns : str or sequence of str
            The columns of the frame to count by, three at most in all.
        categories : mapping of str to sequence of str, optional
            The categories of a column, in their order, also those that nobody is in. Otherwise those of its categorical type, or what is found, in
            alphabetical order. Name them all where a table will be published again.

        Examples
        --------
        >>> import fingerpost as fp
        >>> import pandas
        >>> people = pandas.DataFrame({"sex": ["f"] * 12 + ["m"] * 9, "came": ["yes", "no", "yes"] * 7})
        >>> table = fp.CountTable.from_frame(people, rows="sex", columns="came").protect(rule="nhs")
        >>> table.cell(sex="f").count, table.cell(sex="f", came="no").count
        (10, None)
        """
        names = [*_names(rows), *_names(columns)]
        values: Dict[str, List[str]] = {name: _texts(frame[name]) for name in names}
        dimensions: Dict[str, Sequence[str]] = {}
        for name in names:
            stated = list(categories.get(name, ())) or _categories(frame[name])
            found = sorted(set(values[name]) - {NOT_STATED})
            known = stated or found
            dimensions[name] = [*known, NOT_STATED] if NOT_STATED in values[name] and NOT_STATED not in known else known
        made = cls.__new__(cls)
        people = [list(person) for person in zip(*(values[name] for name in names))]
        made._native = _fingerpost.CountTable.of_people(_dimensions(dimensions), people)
        return made

    def count(self, **of: str) -> int:
        """One count as it is, for the owner of the records alone: whoever prints it, publishes it.

        Dimensions that are not named are summed over.
        """
        return self._native.count(_of(of))

    def protect(self, rule: Rule = "nhs") -> PublishedTable:
        """The table as it may be published under a rule: the first time, or once.

        Parameters
        ----------
        rule : str or DisclosureRule
            A name that `disclosure_rule` knows, or a rule of your own.
        """
        return self.protect_after((), rule)

    def protect_after(
        self, earlier: Sequence[Tuple[CountTable, PublishedTable]], rule: Rule = "nhs"
    ) -> PublishedTable:
        """The table as it may be published where it was published before.

        Parameters
        ----------
        earlier : sequence of (CountTable, PublishedTable)
            The earlier releases: the counts, made anew from the records as they were, and what was published of them.
        rule : str or DisclosureRule
            As for `protect`.

        Raises
        ------
        InvalidError
            Where too few people joined or left since the last release, or an earlier release was not made from those counts.
        """
        releases = [(counts._native, published.to_dict()) for counts, published in earlier]
        return PublishedTable._trusted(self._native.protect(given(rule), releases))

    def __repr__(self) -> str:
        return "CountTable(‹not published›)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a CountTable is not written; publish what protect() gives")


def _dimensions(dimensions: Mapping[str, Sequence[str]]) -> List[Dict[str, Any]]:
    return [{"name": name, "categories": list(categories)} for name, categories in dimensions.items()]


def _names(names: Union[str, Sequence[str]]) -> List[str]:
    return [names] if isinstance(names, str) else list(names)


def _texts(column: Any) -> List[str]:
    listed = column.tolist() if hasattr(column, "tolist") else column.to_list()
    return [NOT_STATED if value is None or value != value else str(value) for value in listed]


def _categories(column: Any) -> List[str]:
    known = getattr(getattr(column, "cat", None), "categories", None)
    return [] if known is None else [str(category) for category in known]


def _of(of: Of) -> List[Dict[str, str]]:
    return [{"dimension": dimension, "category": category} for dimension, category in of.items()]
