"""How long a provider lasts: its money month by month, and warnings before a course outlives it."""

from __future__ import annotations

import datetime as dt
from typing import Optional, Union

from . import _fingerpost
from ._times import day_text
from .records import FundingWarning, Partner, Runway

__all__ = ["ends_before_last_session", "runway"]


def runway(partner: Partner, *, on: Union[dt.date, str]) -> Runway:
    """How long a partner's confirmed money covers its committed costs, seen from a day.

    Money counts on the day it comes and not before: stages on their days, arrears after the line has ended. Read ``basis``
    first: what is not recorded is never taken for yes.

    Parameters
    ----------
    partner : Partner
        The partner with its funding, costs and reserve.
    on : date or str
        The day; the library reads no clock.

    Raises
    ------
    InvalidError
        Where the partner's money breaks a rule (``partner.funding-*``, ``partner.cost-*``, ``partner.reserve-amount``).

    Examples
    --------
    >>> import fingerpost as fp
    >>> rent = fp.CommittedCost(label="rent", amount=20000, every="monthly", from_="2026-12-01")
    >>> bid = fp.FundingLine(id="bid", source="a trust", amount=120000, starts="2027-01-01", ends="2027-06-30")
    >>> mill = fp.Partner(id="mill", name="Friends of the mill", kind="friends_group", costs=[rent], funding=[bid],
    ...     reserve=fp.Reserve(amount=60000, as_of="2026-11-01"))
    >>> found = fp.runway(mill, on="2026-11-23")
    >>> found.basis, found.months, str(found.runs_out_on)
    ('known', 3, '2027-03-01')
    >>> [(line.line, str(line.runs_out_on)) for line in found.if_confirmed]
    [('bid', '2027-09-01')]
    """
    return Runway._trusted(_fingerpost.runway(partner.to_dict(), day_text(on)))


def ends_before_last_session(
    partner: Partner, activity: str, *, last_session: Union[dt.date, str], on: Union[dt.date, str]
) -> Optional[FundingWarning]:
    """Warns where the confirmed money for an activity ends before its last session; none where there is nothing to warn of.

    Looks at the funding lines of the partner that name the activity, as matching does.

    Parameters
    ----------
    partner : Partner
        The partner that runs it.
    activity : str
        The activity's id.
    last_session : date or str
        The day of the last session somebody would be referred to.
    on : date or str
        The day that is asked about.

    Examples
    --------
    >>> import fingerpost as fp
    >>> grant = fp.FundingLine(id="grant", source="a trust", amount=240000, starts="2026-04-01", ends="2027-03-31",
    ...     activities=["mornings"], confirmed=True)
    >>> mill = fp.Partner(id="mill", name="Friends of the mill", kind="friends_group", funding=[grant])
    >>> fp.ends_before_last_session(mill, "mornings", last_session="2027-04-28", on="2026-11-23").finding
    'ends_before'
    >>> fp.ends_before_last_session(mill, "mornings", last_session="2027-03-31", on="2026-11-23") is None
    True
    """
    found = _fingerpost.ends_before_last_session(partner.to_dict(), activity, day_text(last_session), day_text(on))
    return None if found is None else FundingWarning._trusted(found)
