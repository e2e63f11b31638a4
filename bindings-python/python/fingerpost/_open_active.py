"""OpenActive feeds: sessions that can be booked, as leisure providers publish them."""

from __future__ import annotations

from . import _fingerpost
from ._sources import Source, content
from .records import OpenActiveImport, OpenActiveOptions

__all__ = ["import_open_active"]


def import_open_active(source: Source, options: OpenActiveOptions) -> OpenActiveImport:
    """Reads a page of an OpenActive feed into a directory: session series with their times, places, prices and ages.

    Names of leaders are left where they are. Every item is an activity, or has a finding that says why not.

    Parameters
    ----------
    source : str, bytes or path
        The page.
    options : OpenActiveOptions
        What the feed does not say of itself: area, and what kind of partners and activities these are.

    Raises
    ------
    ImportFailedError
        Where it is no page of such a feed.
    """
    return OpenActiveImport._trusted(_fingerpost.import_open_active(content(source), options.to_dict()))
