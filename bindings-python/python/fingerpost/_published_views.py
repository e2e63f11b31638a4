"""What people want of published results besides their fields: tables that anything which reads Arrow takes, and a view that reads well."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Mapping, Tuple, cast

from . import _fingerpost, _html
from ._codec import wrong
from ._tables import Table

if TYPE_CHECKING:
    from .records import PublishedAudit, PublishedCell, PublishedChange, PublishedFunnel, PublishedLadder, PublishedRate, PublishedTable


class PublishedTableView:
    """A published table, to look at and to take to other tools."""

    __slots__ = ()

    def cell(self, **of: str) -> PublishedCell:
        """One count: a category for each dimension named, summed over the others.

        Raises
        ------
        NotFoundError
            Where the table has no such dimension or category.
        """
        wanted = set(of.items())
        for cell in cast("PublishedTable", self).cells:
            if {(one.dimension, one.category) for one in cell.of} == wanted:
                return cell
        raise wrong("the table has no such dimension or category", "publish.category")

    def rate(self, numerator: Mapping[str, str], denominator: Mapping[str, str] = {}) -> PublishedRate:
        """The share of one published count in another: none where either is suppressed.

        Examples
        --------
        >>> import fingerpost as fp
        >>> table = fp.CountTable({"came": ["yes", "no"]}, [41, 58]).protect()
        >>> table.rate({"came": "yes"}).rate
        0.4
        """
        from .records import PublishedRate

        above, below = self.cell(**numerator).count, self.cell(**denominator).count
        share = None if above is None or not below else above / below
        return PublishedRate(numerator=above, denominator=below, rate=share)

    def table(self) -> Table:
        """The counts as a table: a column for each dimension, empty where it is summed over, `count`, and `shown` with `*` for what is suppressed."""
        return Table(_fingerpost.published_table(cast("PublishedTable", self).to_dict()))

    def _repr_html_(self) -> str:
        return _html.table(self.table(), most=60)


class PublishedAuditView:
    """A published audit, to look at and to take to other tools."""

    __slots__ = ()

    def table(self) -> Table:
        """The shares: one row a column of strata, stage and group."""
        return Table(_fingerpost.fairness_table(cast("PublishedAudit", self).to_dict()))

    def _repr_html_(self) -> str:
        return _html.audit(cast("PublishedAudit", self))


class PublishedChangeView:
    """A published change, to look at and to take to other tools."""

    __slots__ = ()

    def table(self, of: str = "scores") -> Table:
        """The counts as a table.

        Parameters
        ----------
        of : {"scores", "people"}
            The scores before and afterwards; or everybody, by what became of them.
        """
        return _part(self, of, ("scores", "people"))

    def _repr_html_(self) -> str:
        found = cast("PublishedChange", self)
        said = f"<p>{escape(found.sentence or 'Nothing can be said of an average.')}</p>"
        return f"<div>{said}{_html.table(self.table('people'))}<p><i>{escape(found.caveat)}</i></p></div>"


class PublishedFunnelView:
    """A published funnel, to look at and to take to other tools."""

    __slots__ = ()

    def table(self, of: str = "stages") -> Table:
        """The counts as a table.

        Parameters
        ----------
        of : {"stages", "reasons", "independent", "attendance"}
            How far people got; why those who were lost were lost; who is in contact of their own accord; what became of sessions.
        """
        return _part(self, of, ("stages", "reasons", "independent", "attendance"))

    def _repr_html_(self) -> str:
        return _html.table(self.table(), most=60)


class PublishedLadderView:
    """A published ladder, to look at and to take to other tools."""

    __slots__ = ()

    def table(self) -> Table:
        """The counts as a table: how many stand on which rung, at each follow-up."""
        return _part(self, "rungs", ("rungs",))

    def _repr_html_(self) -> str:
        return _html.table(self.table(), most=60)


def _part(of: object, name: str, known: Tuple[str, ...]) -> Table:
    """One of the published tables that something is made of."""
    if name not in known:
        raise wrong(f"there is no table of that name; there are {', '.join(known)}", "kind.unknown")
    table: PublishedTable = getattr(of, name)
    return table.table()
