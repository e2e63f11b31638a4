"""Fetching a council's Open Referral feed over HTTP, politely, page by page, with what is needed to go on where it stopped.

The core reads bytes and knows no network; this is the optional part that does. Install it with ``pip install fingerpost[feeds]``.

Examples
--------
>>> from fingerpost.feeds import Pace
>>> Pace(pause=1.0, retries=3)
Pace(pause=1.0, timeout=30.0, retries=3)
"""

from __future__ import annotations

from ._errors import FeedError
from ._feed import Feed, read_feed
from ._fetch import fetch_feed
from ._http import Pace

__all__ = ["Feed", "FeedError", "Pace", "fetch_feed", "read_feed"]
