"""Answering many clients at once: two tables, and a bar that shows how far it is."""

from __future__ import annotations

import os
from typing import Any, Dict, List, NamedTuple, Optional, Protocol, Tuple

from . import _fingerpost
from ._client_tables import Clients, checked_clients, is_table, misread
from ._errors import InvalidError
from ._progress import Bar, Told
from ._tables import Table

__all__ = ["RankedTables", "ranked"]


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
    with Bar(len(rows), progress, "Matching", " clients") as told:
        try:
            placings, counts = native.rank_many(rows, top, threads or os.cpu_count() or 1, told)
        except InvalidError as error:
            if is_table(clients) and error.path:
                raise misread(rows, error) from None
            raise
        if told is not None:
            told(len(rows))
    return RankedTables(Table(placings), Table(counts))
