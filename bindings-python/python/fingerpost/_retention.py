"""When records are due to be looked at again. Nothing is ever deleted by a rule."""

from __future__ import annotations

import datetime as dt
from typing import Tuple, Union

from . import _fingerpost
from ._times import day_text
from .records import RetentionDue, RetentionRule

__all__ = ["retention_due", "retention_rules"]


def retention_rules() -> Tuple[RetentionRule, ...]:
    """The periods of the NHS Records Management Code of Practice that touch social prescribing.

    They are defaults to begin from, not advice: check them against the edition in force and your own policy. Of several
    that apply the longest counts.

    Examples
    --------
    >>> import fingerpost as fp
    >>> rule = fp.retention_rules()[0]
    >>> rule.years, rule.from_
    (8, 'closed')
    """
    return tuple(RetentionRule._trusted(data) for data in _fingerpost.retention_rules())


def retention_due(rule: RetentionRule, *, start: Union[dt.date, str], on: Union[dt.date, str]) -> RetentionDue:
    """The day from which a record need not be kept any longer under a rule, and whether it has come.

    What is due is for a person to review.

    Parameters
    ----------
    rule : RetentionRule
        One of `retention_rules`, or one of your own.
    start : date or str
        The day the rule counts from: ``rule.from_`` says which that is.
    on : date or str
        The day that is asked about; the library reads no clock.

    Raises
    ------
    InvalidError
        ``time.date-format`` where the period ends beyond the year 9999.

    Examples
    --------
    >>> import fingerpost as fp
    >>> due = fp.retention_due(fp.retention_rules()[0], start="2026-11-22", on="2034-11-21")
    >>> str(due.due_on), due.is_due
    ('2034-11-22', False)
    """
    return RetentionDue._trusted(_fingerpost.retention_due(rule.to_dict(), day_text(start), day_text(on)))
