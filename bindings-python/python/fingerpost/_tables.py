"""Tables for notebooks and engines: anything that reads Arrow takes them as they are."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Iterable, Tuple, Union

from . import _fingerpost, _html
from ._codec import wrong

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

    from .records import DuplicateReport, FreshnessReport, Issue, Ranking, ReferralView, WorkItem

__all__ = [
    "Table",
    "duplicate_table",
    "issue_table",
    "ranking_table",
    "referral_table",
    "stale_fact_table",
    "transition_table",
    "work_table",
]


class Table:
    """Named columns of one length.

    It speaks the Arrow PyCapsule protocol, so `polars.DataFrame(table)`, `pyarrow.table(table)` and DuckDB read it
    directly. Made by `Catalogue.table`, `Ranking.table` and `ranking_table`.

    Examples
    --------
    >>> import fingerpost as fp
    >>> table = fp.Catalogue(fp.Directory(area="Newport", division="scotland", sites=[fp.Site(id="mill", name="Mill")])).table("sites")
    >>> table
    Table(1 row: id, name, partner, latitude, longitude, postcode, division, uses, themes, designation, source, checked_on)
    """

    __slots__ = ("_native",)

    def __init__(self, native: _fingerpost.Table) -> None:
        self._native = native

    @property
    def columns(self) -> Tuple[str, ...]:
        """The names of the columns."""
        return tuple(self._native.names())

    def __len__(self) -> int:
        return len(self._native)

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The stream that readers of Arrow ask for. A schema they would rather have is not followed."""
        return self._native.stream()

    def to_pandas(self) -> pandas.DataFrame:
        """A data frame of pandas 2.2 or later; needs pandas and pyarrow."""
        pyarrow = _needed("pyarrow", "pandas reads Arrow through it")
        _needed("pandas")
        frame: pandas.DataFrame = pyarrow.table(self).to_pandas()
        return frame

    def to_polars(self) -> polars.DataFrame:
        """A data frame of polars 1.0 or later."""
        frame: polars.DataFrame = _needed("polars").DataFrame(self)
        return frame

    def to_pyarrow(self) -> pyarrow.Table:
        """A table of pyarrow 15 or later."""
        table: pyarrow.Table = _needed("pyarrow").table(self)
        return table

    def to_csv(self, path: Union[str, os.PathLike[str], None] = None, *, mark: bool = True) -> str:
        """A sheet that is safe to open: no text in it becomes a formula, numbers stay numbers.

        Parameters
        ----------
        path : path, optional
            Where to write it as well.
        mark : bool, default True
            Whether it begins with a byte order mark, without which some spreadsheet programs show ``é`` as ``Ã©``.

        Examples
        --------
        >>> import fingerpost as fp
        >>> sites = [fp.Site(id="mill", name="=1+1")]
        >>> table = fp.Catalogue(fp.Directory(area="Newport", division="scotland", sites=sites)).table("sites")
        >>> table.to_csv(mark=False).splitlines()[1][:11]
        "mill,'=1+1,"
        """
        text = self._native.to_csv(not mark)
        if path is not None:
            with open(path, "w", encoding="utf-8", newline="") as file:
                file.write(text)
        return text

    def __repr__(self) -> str:
        rows = len(self)
        return f"Table({rows} {'row' if rows == 1 else 'rows'}: {', '.join(self.columns)})"

    def _repr_html_(self) -> str:
        return _html.table(self)


def ranking_table(rankings: Iterable[Ranking], of: str = "matches") -> Table:
    """Rankings of many clients as one table.

    Parameters
    ----------
    rankings : iterable of Ranking
        One for each client, as `Matcher.rank_all` gives them.
    of : {"matches", "reasons", "excluded", "counts"}
        One row for each match of the shortlists, each of their reasons, each excluded activity, or each client.
    """
    native = _fingerpost.ranking_table([ranking.to_dict() for ranking in rankings], of)
    return made(native, of, ("matches", "reasons", "excluded", "counts"))


def referral_table(views: Iterable[ReferralView]) -> Table:
    """Referrals as they stand: one row for each. What clients said, and the needs behind barriers, are left out.

    Parameters
    ----------
    views : iterable of ReferralView
        As `Referral.view` gives them.

    Examples
    --------
    >>> import fingerpost as fp
    >>> identify = fp.actions.Identify(client="c-104", need="low", route="link_worker")
    >>> worker = fp.Actor(role="link_worker", id="lw-7")
    >>> referral = fp.Referral.begin(identify, referral="r-1", by=worker, at="2026-11-23T09:00:00Z")
    >>> table = fp.referral_table([referral.view("2026-12-01T09:00:00Z")])
    >>> table.to_polars().select("id", "state", "due", "overdue", "open_barriers", "gate_open").row(0)
    ('r-1', 'identified', datetime.date(2026, 11, 28), True, 0, None)
    """
    return Table(_fingerpost.referral_table([view.to_dict() for view in views]))


def transition_table(views: Iterable[ReferralView]) -> Table:
    """Every step of referrals from state to state: one row for each step, with how long the state before lasted.

    Parameters
    ----------
    views : iterable of ReferralView
        As `Referral.view` gives them.
    """
    return Table(_fingerpost.transition_table([view.to_dict() for view in views]))


def work_table(items: Iterable[WorkItem]) -> Table:
    """What is to do: one row for each item. The sentences are left out, because they say what somebody needs.

    Parameters
    ----------
    items : iterable of WorkItem
        As `Referral.work` gives them, of one referral or of many.
    """
    return Table(_fingerpost.work_table([item.to_dict() for item in items]))


def duplicate_table(report: DuplicateReport) -> Table:
    """The records that may stand twice: one row for each pair, the surest first.

    Parameters
    ----------
    report : DuplicateReport
        As `find_duplicates` gives it.

    Examples
    --------
    >>> import fingerpost as fp
    >>> twice = [fp.Site(id="a", name="Old Mill", postcode="NP20 1AB"), fp.Site(id="b", name="The Old Mill", postcode="NP20 1AB")]
    >>> report = fp.find_duplicates(fp.Directory(area="Newport", division="scotland", sites=twice))
    >>> fp.duplicate_table(report).to_polars().select("likeness", "first_id", "second_id").row(0)
    ('same', 'a', 'b')
    """
    return Table(_fingerpost.duplicate_table(report.to_dict()))


def stale_fact_table(report: FreshnessReport) -> Table:
    """The facts to check again: one row for each, call by call, with the question to ask.

    Parameters
    ----------
    report : FreshnessReport
        As `freshness_report` gives it.
    """
    return Table(_fingerpost.stale_fact_table(report.to_dict()))


def issue_table(issues: Iterable[Issue]) -> Table:
    """Findings of anything that was read or written: one row for each.

    Parameters
    ----------
    issues : iterable of Issue
        The `issues` of a catalogue, a feed, a calendar, a map, or an error.
    """
    return Table(_fingerpost.issue_table([issue.to_dict() for issue in issues]))


def made(native: Any, of: str, known: Tuple[str, ...]) -> Table:
    """The table, or the error for a name that no table has."""
    if native is None:
        raise wrong(f"there is no table of that name; there are {', '.join(known)}", "kind.unknown")
    return Table(native)


def _needed(name: str, why: str = "") -> Any:
    try:
        return __import__(name)
    except ImportError:
        reason = f" ({why})" if why else ""
        raise ImportError(f"this needs {name}{reason}: `pip install {name}`, or `pip install fingerpost[tables]`") from None
