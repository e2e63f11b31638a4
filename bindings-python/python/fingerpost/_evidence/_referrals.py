"""Referrals that the core holds, so that a large caseload is read once and asked often."""

from __future__ import annotations

import datetime as dt
from typing import Any, Iterable, NoReturn, Optional, Tuple, Type, TypeVar, Union

from .. import _fingerpost
from .._table_text import csv_bytes
from .._times import moment_text
from ..records import CodeCount, Issue, ReferralView

__all__ = ["HeldReferrals", "Referrals", "paths_of"]

H = TypeVar("H", bound="HeldReferrals")

_STEPS = ("referral", "to", "at", "reason")
_SESSIONS = ("referral", "on", "outcome")
_FOLLOW_UPS = ("referral", "point", "due", "agreed", "reached", "in_contact", "step")


class HeldReferrals:
    """The ways of referrals, held by the core: their steps, sessions and follow-ups, and nothing else of them. `Funnel` and `Ladder` take them.

    They show how many they are and nothing else, and are not pickled.

    Parameters
    ----------
    views : iterable of ReferralView
        The referrals as they stand.

    Examples
    --------
    >>> import pandas
    >>> import fingerpost as fp
    >>> from fingerpost import evidence
    >>> steps = pandas.DataFrame({"referral": ["r-1", "r-1"], "to": ["identified", "withdrawn"], "at": ["2026-09-01", "2026-09-14"]})
    >>> referrals = evidence.HeldReferrals.read(steps, at="2026-11-23T09:00:00Z")
    >>> referrals, referrals.issues
    (HeldReferrals(1), ())
    >>> evidence.Funnel(referrals, fp.FunnelQuestion(on="2026-11-23")).steps[0].reached
    1
    """

    __slots__ = ("_counts", "_issues", "_native", "_rows")

    _native: _fingerpost.Paths
    _issues: Tuple[Issue, ...]
    _counts: Tuple[CodeCount, ...]
    _rows: int

    def __init__(self, views: Iterable[ReferralView]) -> None:
        self._native = _fingerpost.Paths.of_views([view.to_dict() for view in views])
        self._issues, self._counts, self._rows = (), (), len(self._native)

    @classmethod
    def read(
        cls: Type[H], steps: Any, sessions: Any = None, follow_ups: Any = None, *, at: Union[dt.datetime, str]
    ) -> H:
        """Those of tables, as a system of case management writes them out. Columns that are not named here are passed over.

        A row that cannot be read is left out with a finding, and so is a session or a follow-up of a referral without a step.

        Parameters
        ----------
        steps : bytes, path, or data frame
            `referral`, `to` (the state), `at` (a moment or a day), and `reason` where known: as `transition_table` gives them.
        sessions : bytes, path, or data frame, optional
            `referral`, `on`, `outcome`.
        follow_ups : bytes, path, or data frame, optional
            `referral`, `point`, `due`, and where known `agreed`, `reached`, `in_contact`, `step`. `reached` is empty where nobody was asked.
        at : datetime or str
            The moment the tables are of.
        """
        tables = [None if source is None else csv_bytes(source, names) for source, names in ((sessions, _SESSIONS), (follow_ups, _FOLLOW_UPS))]
        made = cls.__new__(cls)
        made._native, told = _fingerpost.Paths.of_tables(csv_bytes(steps, _STEPS), tables[0], tables[1], moment_text(at))
        made._issues = tuple(Issue._trusted(one) for one in told["issues"])
        made._counts = tuple(CodeCount._trusted(one) for one in told["counts"])
        made._rows = told["rows_read"]
        return made

    @property
    def issues(self) -> Tuple[Issue, ...]:
        """The first 1,000 findings about the tables, each with table, row and column."""
        return self._issues

    @property
    def counts(self) -> Tuple[CodeCount, ...]:
        """All findings by code."""
        return self._counts

    @property
    def rows_read(self) -> int:
        """How many rows the tables have below their headers, together; of views, how many these are."""
        return self._rows

    def __len__(self) -> int:
        return len(self._native)

    def __repr__(self) -> str:
        return f"HeldReferrals({len(self):,})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("the ways of people are not pickled")


Referrals = Union[HeldReferrals, Iterable[ReferralView]]
"""Referrals as they stand, one by one or held."""


def paths_of(referrals: Referrals) -> Any:
    """Referrals as the native half takes them."""
    return referrals._native if isinstance(referrals, HeldReferrals) else [view.to_dict() for view in referrals]
