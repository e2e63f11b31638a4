"""Themes: what heritage is about.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .._codec import Codec
from .._record import Field, Record

__all__ = [
    "Theme",
    "ThemeId",
]


ThemeId = str


@dataclass(frozen=True, init=False, repr=False)
class Theme(Record):
    """Theme

    Parameters
    ----------
    id : ThemeId
        id
    broader : ThemeId, optional
        broader
    """

    __slots__ = ("id", "broader")

    id: ThemeId
    broader: Optional[ThemeId]

    def __init__(
        self,
        *,
        id: ThemeId,
        broader: Optional[ThemeId] = None,
    ) -> None:
        self._fill((id, broader))

    _reader = "Theme"
    _fields = (
        Field("id", "id", Codec(), True),
        Field("broader", "broader", Codec(), False, None),
    )
