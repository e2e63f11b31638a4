"""What it cost for whoever came."""

from __future__ import annotations

from typing import Optional

from ._raw import Raw

__all__ = ["Costs"]


class Costs(Raw):
    """What it cost for each person who came and for each time somebody came, in pence."""

    __slots__ = ()
    total: int
    people_attended: int
    sessions_attended: int
    per_person: Optional[int]
    per_session: Optional[int]
