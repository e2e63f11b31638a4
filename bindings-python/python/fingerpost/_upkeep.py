"""The upkeep of directories: likely duplicates, and facts that have to be checked again."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Optional, Union

from . import _fingerpost
from ._times import day_text
from .records import Directory, DuplicateReport, FreshnessReport, Policy

if TYPE_CHECKING:
    from ._catalogue import Catalogue

__all__ = ["find_duplicates", "freshness_report"]


def find_duplicates(
    directory: Union[Directory, Catalogue], other: Union[Directory, Catalogue, None] = None
) -> DuplicateReport:
    """Partners, sites and activities that are likely the same, with reasons. Nothing is merged: a person decides.

    Parameters
    ----------
    directory : Directory or Catalogue
        What is looked through.
    other : Directory or Catalogue, optional
        A second one; then pairs are across the two, and not within either.

    Examples
    --------
    >>> import fingerpost as fp
    >>> twice = [fp.Partner(id="a", name="Friends of Mill", kind="charity"), fp.Partner(id="b", name="The Friends of Mill", kind="charity")]
    >>> found = fp.find_duplicates(fp.Directory(area="Newport", division="scotland", partners=twice))
    >>> len(found.pairs)
    1
    """
    second = None if other is None else other.to_dict()
    return DuplicateReport._trusted(_fingerpost.find_duplicates(directory.to_dict(), second))


def freshness_report(
    directory: Union[Directory, Catalogue],
    on: Union[dt.date, str],
    *,
    policy: Optional[Policy] = None,
    ahead_days: int = 30,
) -> FreshnessReport:
    """What in a directory matching no longer believes on a day, or soon will not: whom to call, and what to ask first.

    Parameters
    ----------
    directory : Directory or Catalogue
        What is looked through.
    on : date
        The day.
    policy : Policy, optional
        Its shelf lives decide, as they do in matching.
    ahead_days : int, default 30
        How far ahead to look.
    """
    given = None if policy is None else policy.to_dict()
    day = day_text(on)
    return FreshnessReport._trusted(_fingerpost.freshness_report(directory.to_dict(), given, day, ahead_days))
