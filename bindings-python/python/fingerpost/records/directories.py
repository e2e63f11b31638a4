"""Directories: what an area offers, as files carry it.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Optional, Sequence, Tuple, Union

from .._codec import Codec, Date, Many, Nested
from .._record import Field, Record
from .times import UkDivision
from .themes import NonEmpty, Theme
from .barriers import BarrierDefinition
from .partners import Partner
from .sites import Site
from .activities import Activity

__all__ = [
    "Directory",
]


@dataclass(frozen=True, init=False, repr=False)
class Directory(Record):
    """What an area offers, as files carry it: not yet checked. `Catalogue` checks and indexes it.

    Parameters
    ----------
    area : NonEmpty
        The area: `Newport and the lower Usk`.
    division : UkDivision
        Which bank holidays the area keeps.
    version : NonEmpty, optional
        Which version of the directory this is.
    compiled_on : date or str, optional
        When it was compiled.
    licence : NonEmpty, optional
        Under which licence the data may be used.
    attribution : NonEmpty, optional
        Whom to name when the data is shown.
    note : NonEmpty, optional
        What a reader must know: `times and prices are illustrative`.
    partners : sequence of Partner, optional
        The partners.
    sites : sequence of Site, optional
        The sites.
    activities : sequence of Activity, optional
        The activities.
    themes : sequence of Theme, optional
        Themes added to the built-in vocabulary.
    barriers : sequence of BarrierDefinition, optional
        Barriers added to the built-in table.
    """

    __slots__ = (
        "area", "division", "version", "compiled_on", "licence", "attribution", "note", "partners", "sites",
        "activities", "themes", "barriers",
    )

    area: NonEmpty
    division: UkDivision
    version: Optional[NonEmpty]
    compiled_on: Optional[dt.date]
    licence: Optional[NonEmpty]
    attribution: Optional[NonEmpty]
    note: Optional[NonEmpty]
    partners: Tuple[Partner, ...]
    sites: Tuple[Site, ...]
    activities: Tuple[Activity, ...]
    themes: Tuple[Theme, ...]
    barriers: Tuple[BarrierDefinition, ...]

    def __init__(
        self,
        *,
        area: NonEmpty,
        division: UkDivision,
        version: Optional[NonEmpty] = None,
        compiled_on: Optional[Union[dt.date, str]] = None,
        licence: Optional[NonEmpty] = None,
        attribution: Optional[NonEmpty] = None,
        note: Optional[NonEmpty] = None,
        partners: Sequence[Partner] = (),
        sites: Sequence[Site] = (),
        activities: Sequence[Activity] = (),
        themes: Sequence[Theme] = (),
        barriers: Sequence[BarrierDefinition] = (),
    ) -> None:
        self._fill((
            area, division, version, compiled_on, licence, attribution, note, partners, sites, activities, themes,
            barriers,
        ))

    _reader = "Directory"
    _fields = (
        Field("area", "area", Codec(), True),
        Field("division", "division", Codec(), True),
        Field("version", "version", Codec(), False, None),
        Field("compiled_on", "compiled_on", Date(), False, None),
        Field("licence", "licence", Codec(), False, None),
        Field("attribution", "attribution", Codec(), False, None),
        Field("note", "note", Codec(), False, None),
        Field("partners", "partners", Many(Nested(Partner)), False, ()),
        Field("sites", "sites", Many(Nested(Site)), False, ()),
        Field("activities", "activities", Many(Nested(Activity)), False, ()),
        Field("themes", "themes", Many(Nested(Theme)), False, ()),
        Field("barriers", "barriers", Many(Nested(BarrierDefinition)), False, ()),
    )
