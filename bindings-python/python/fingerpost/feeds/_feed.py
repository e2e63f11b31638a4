"""A feed that has come."""

from __future__ import annotations

import dataclasses
import os
from typing import Iterator, Tuple, Union

from ._errors import FeedError
from ._folder import Folder
from ._page import without

__all__ = ["Feed", "made", "read_feed"]


@dataclasses.dataclass(frozen=True)
class Feed:
    """A feed as it was fetched: its pages byte for byte, where they came from, and under which licence.

    Parameters
    ----------
    source : str
        The address it came from.
    licence : str
        The licence the caller found it under. That a feed can be read grants nobody anything.
    attribution : str
        Whom to name when the data is shown; empty where nobody asks for it.
    fetched_at : str
        When the last page came, as ISO 8601 in UTC.
    pages : tuple of bytes
        The pages, in their order: lists of services, or one service each where they were asked for by themselves.
    services : int
        How many different services are on them.
    """

    source: str
    licence: str
    attribution: str
    fetched_at: str
    pages: Tuple[bytes, ...] = dataclasses.field(repr=False)
    services: int = 0

    def __len__(self) -> int:
        return len(self.pages)

    def __iter__(self) -> Iterator[bytes]:
        return iter(self.pages)


def made(folder: Folder) -> Feed:
    """The feed that a folder holds. A service that came by itself is not told again by the list."""
    slip = folder.slip
    entries = list(zip(folder.listed, folder.pages()))
    single = [page["services"][0] for page, _ in entries if not page["number"]]
    lists = (without(content, single) if single else content for page, content in entries if page["number"])
    pages = [content for content in lists if content is not None] + [content for page, content in entries if not page["number"]]
    keys = {one for page in folder.listed for one in page["services"]}
    return Feed(slip["source"], slip["licence"], slip["attribution"], slip["fetched_at"], tuple(pages), len(keys))


def read_feed(folder: Union[str, os.PathLike[str]]) -> Feed:
    """A feed fetched earlier, from its folder.

    Raises
    ------
    FeedError
        ``feed.folder`` where there is none, or not all of it has come, or it has been changed since.
    """
    kept = Folder(folder)
    slip = kept.read()
    if slip is None or not slip["complete"]:
        detail = "the folder holds no feed" if slip is None else "not all of the feed has come yet"
        raise FeedError(detail, code="feed.folder", path=str(kept.path), fix="fetch it, or fetch it again to go on")
    return made(kept)
