"""Fetching a feed."""

from __future__ import annotations

import datetime as dt
import os
import warnings
from typing import Any, ContextManager, Optional, Set, Union
from urllib.parse import quote, urlsplit, urlunsplit

from ._errors import FeedError
from ._feed import Feed, made
from ._folder import Folder
from ._http import Pace, Server
from ._page import has_id, page_of

__all__ = ["fetch_feed"]

#: More pages than any feed has.
_MOST = 20_000


def fetch_feed(
    address: str,
    folder: Union[str, os.PathLike[str]],
    *,
    licence: str,
    attribution: str = "",
    whole: bool = True,
    per_page: int = 100,
    pace: Optional[Pace] = None,
    fresh: bool = False,
    progress: bool = True,
) -> Feed:
    """Fetches a paged Open Referral feed into a folder, and goes on where an earlier try stopped.

    Pages are asked for one after another until one is empty, unknown to the server or has only services that came before: the counts
    that feeds state are often wrong. Each page is on disk before the next is asked for, so that a broken connection, or Ctrl-C, costs
    one page. A feed whose folder is complete is read from there, without the network, unless `fresh` is asked for.

    Parameters
    ----------
    address : str
        The address of the service, up to and without ``/services``: ``https://directory.example/api``.
    folder : path
        Where to keep it.
    licence : str
        The licence the feed is published under, as an SPDX name or an address (``OGL-UK-3.0``); ``unknown`` is an answer, silence is not.
    attribution : str, optional
        Whom to name when the data is shown.
    whole : bool, default True
        Whether to ask for every service by itself too (``/services/{id}``): lists leave out schedules, costs and places.
    per_page : int, default 100
        How many services to ask for at a time. A server may give fewer.
    pace : Pace, optional
        How hard the server may be pressed.
    fresh : bool, default False
        Whether to fetch anew what is complete.
    progress : bool, default True
        Whether to show a bar.

    Returns
    -------
    Feed
        To be given to `fingerpost.Catalogue.from_open_referral` or `fingerpost.read_open_referral`.

    Raises
    ------
    FeedError
        With a `code` that says what to do. What came before is kept.
    ImportError
        Where the package was installed without ``[feeds]``.
    """
    source = _plain(address)
    kept = Folder(folder)
    slip = kept.read()
    wanted = {"source": source, "whole": whole, "per_page": per_page}
    if slip is not None and {name: slip.get(name) for name in wanted} != wanted:
        detail = "the folder holds another feed, or one fetched in another way"
        raise FeedError(detail, code="feed.folder", path=str(kept.path), fix="use another folder")
    if slip is None or fresh:
        kept.begin(**wanted, licence=licence, attribution=attribution, listed=False)
    elif slip["complete"]:
        return made(kept)
    with Server(pace or Pace()) as server, _bar(progress) as bar:
        _lists(server, kept, bar)
        if whole:
            _each(server, kept, bar)
    kept.complete(dt.datetime.now(dt.timezone.utc).isoformat(timespec="seconds").replace("+00:00", "Z"))
    return made(kept)


def _lists(server: Server, kept: Folder, bar: Any) -> None:
    """The pages of the list, from the first that has not come."""
    address = kept.slip["source"] + "/services"
    pages = [page for page in kept.listed if page["number"]]
    seen: Set[str] = {one for page in pages for one in page["services"]}
    came = sum(len(page["services"]) for page in pages)
    stated = pages[-1]["stated"] if pages else None
    bar.update(came)
    for number in range(len(pages) + 1, _MOST + 1):
        if kept.slip["listed"]:
            return
        content = server.get(address, {"page": number, "per_page": kept.slip["per_page"]})
        if content is None and number == 1:
            raise FeedError("there is nothing at this address", code="feed.address", path=address, fix="look at the address")
        page = page_of(content, address) if content is not None else None
        if content is None or page is None or seen.issuperset(page.keys):
            kept.note(listed=True)
            _compare(came, stated)
            return
        seen.update(page.keys)
        came += len(page.keys)
        stated = page.stated
        kept.add(content, number=number, services=list(page.keys), stated=stated)
        bar.update(len(page.keys))
    raise FeedError(f"there are more than {_MOST} pages", code="feed.too-large", path=address, fix="ask for more a page")


def _compare(came: int, stated: Optional[int]) -> None:
    """A server that always gives its first page would otherwise pass for a small feed."""
    if stated is not None and stated > came:
        said = f"the feed says that it has {stated} services, and {came} came; its count may be wrong, or its pages"
        warnings.warn(said, stacklevel=4)


def _each(server: Server, kept: Folder, bar: Any) -> None:
    """Every service by itself. One that the server no longer knows stays as the list told it."""
    listed = [one for page in kept.listed if page["number"] for one in page["services"] if has_id(one)]
    have = {one for page in kept.listed if not page["number"] for one in page["services"]}
    bar.reset(total=len(listed))
    bar.update(len(have))
    for one in dict.fromkeys(listed):
        if one in have:
            continue
        page = server.get(f"{kept.slip['source']}/services/{quote(one, safe='')}", {})
        if page is not None:
            kept.add(page, number=0, services=[one])
        bar.update(1)


def _plain(address: str) -> str:
    """The address without what a copied one trails: a slash, `/services`, a query, a password."""
    parts = urlsplit(address.strip())
    if parts.scheme not in ("http", "https") or not parts.hostname:
        detail = "the address does not begin with `http://` or `https://`"
        raise FeedError(detail, code="feed.address", path="", fix="give the address that ends before `/services`")
    path = parts.path.rstrip("/")
    path = path[: -len("/services")] if path.endswith("/services") else path
    host = parts.hostname if ":" not in parts.hostname else f"[{parts.hostname}]"
    return urlunsplit((parts.scheme, host + (f":{parts.port}" if parts.port else ""), path.rstrip("/"), "", ""))


def _bar(progress: bool) -> ContextManager[Any]:
    try:
        from tqdm.auto import tqdm
    except ImportError as missing:
        raise ImportError("fetching feeds needs `pip install fingerpost[feeds]`") from missing
    bar: ContextManager[Any] = tqdm(unit=" services", desc="Fetching the feed", disable=not progress)
    return bar
