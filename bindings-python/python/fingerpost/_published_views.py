"""What people want of a published table or audit besides its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, cast

from . import _fingerpost, _html
from ._codec import wrong
from ._tables import Table

if TYPE_CHECKING:
    from .records import PublishedAudit, PublishedCell, PublishedRate, PublishedTable


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
        return _html.table(self.table(), most=60)
