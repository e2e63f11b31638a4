"""Answering many clients at once: two tables, and a bar that shows how far it is."""

from __future__ import annotations

import os
from typing import Any, Callable, ContextManager, Dict, List, NamedTuple, Optional, Protocol, Tuple

from . import _fingerpost
from ._client_tables import Clients, checked_clients, is_table, misread
from ._errors import InvalidError
from ._tables import Table

__all__ = ["RankedTables", "ranked"]

Told = Callable[[int], object]


class RankedTables(NamedTuple):
    """What many clients were answered, as two tables."""

    placings: Table
    """One row for each activity on a client's shortlist: client, at, rank, activity, site, verdict, score, metres."""

    counts: Table
    """One row for each client: how many activities of the whole catalogue got each verdict."""


class Native(Protocol):
    """An index of the native half."""

    def rank_many(
        self, clients: List[Dict[str, Any]], top: int, threads: int, told: Optional[Told]
    ) -> Tuple[_fingerpost.Table, _fingerpost.Table]: ...


def ranked(native: Native, clients: Clients, top: int, threads: Optional[int], progress: bool) -> RankedTables:
    """The tables for clients, each a record or a row."""
    rows = checked_clients(clients)
    with _bar(len(rows), progress) as told:
        try:
            placings, counts = native.rank_many(rows, top, threads or os.cpu_count() or 1, told)
        except InvalidError as error:
            if is_table(clients) and error.path:
                raise misread(rows, error) from None
            raise
        if told is not None:
            told(len(rows))
    return RankedTables(Table(placings), Table(counts))


class _bar(ContextManager[Optional[Told]]):
    """A progress bar that is told how many are done, where there is something to show it with."""

    def __init__(self, total: int, shown: bool) -> None:
        self._bar: Any = None
        if shown:
            try:
                from tqdm.auto import tqdm
            except ImportError:
                return
            self._bar = tqdm(total=total, unit=" clients", desc="Matching")

    def __enter__(self) -> Optional[Told]:
        return self._told if self._bar is not None else None

    def _told(self, done: int) -> None:
        self._bar.update(done - self._bar.n)

    def __exit__(self, *_: Any) -> None:
        if self._bar is not None:
            self._bar.close()
