"""Answering many clients at once: two tables, and a bar that shows how far it is."""

from __future__ import annotations

import os
from typing import Any, Callable, Dict, List, NamedTuple, Optional, Protocol, Tuple, TypeVar

from . import _fingerpost
from ._client_tables import Clients, checked_clients, is_table, misread
from ._errors import InvalidError
from ._progress import Bar, Told
from ._tables import Table

__all__ = ["RankedTables", "ranked", "suited"]

A = TypeVar("A")


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

    def suitable_many(
        self, clients: List[Dict[str, Any]], top: int, threads: int, told: Optional[Told]
    ) -> _fingerpost.Table: ...


def ranked(native: Native, clients: Clients, top: int, threads: Optional[int], progress: bool) -> RankedTables:
    """The tables for clients, each a record or a row."""
    placings, counts = _answered(native.rank_many, clients, top, threads, progress)
    return RankedTables(Table(placings), Table(counts))


def suited(native: Native, clients: Clients, top: int, threads: Optional[int], progress: bool) -> Table:
    """The table of what suits clients as it is, each a record or a row."""
    return Table(_answered(native.suitable_many, clients, top, threads, progress))


def _answered(
    answer: Callable[[List[Dict[str, Any]], int, int, Optional[Told]], A],
    clients: Clients,
    top: int,
    threads: Optional[int],
    progress: bool,
) -> A:
    rows = checked_clients(clients)
    with Bar(len(rows), progress, "Matching", " clients") as told:
        try:
            found = answer(rows, top, threads or os.cpu_count() or 1, told)
        except InvalidError as error:
            if is_table(clients) and error.path:
                raise misread(rows, error) from None
            raise
        if told is not None:
            told(len(rows))
    return found
