"""Sites: places that partners use.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Optional, Sequence, Tuple

from .._codec import Codec, Many, Nested
from .._record import Field, Record
from .places import Point
from .times import UkDivision
from .provenance import Provenance
from .themes import NonEmpty, ThemeId
from .features import FeatureFact
from .partners import ExternalId, PartnerId, SiteId

__all__ = [
    "Postcode",
    "ReferralUse",
    "Site",
]


Postcode = str


ReferralUse = Literal[
    "programme",
    "signpost",
    "volunteering",
    "host_space",
    "doorstep",
    "none_yet",
]


@dataclass(frozen=True, init=False, repr=False)
class Site(Record):
    """A place that a partner uses, or that anyone can visit.

    Parameters
    ----------
    id : SiteId
        Its id.
    name : NonEmpty
        Its name.
    partner : PartnerId, optional
        Whose place it is; none for heritage on the doorstep that nobody runs.
    point : Point, optional
        Where it is.
    postcode : Postcode, optional
        Its postcode.
    address : NonEmpty, optional
        Its address, without the postcode.
    division : UkDivision, optional
        Which bank holidays it keeps; the catalogue's division where none is given.
    uses : sequence of ReferralUse, optional
        How it can be used for referrals.
    themes : sequence of ThemeId, optional
        What it tells of.
    features : sequence of FeatureFact, optional
        What is known of it.
    external_ids : sequence of ExternalId, optional
        Keys that others use.
    designation : NonEmpty, optional
        Its grade or designation: `II*`, `scheduled monument`.
    description : NonEmpty, optional
        A sentence on what there is to see.
    provenance : Provenance, optional
        Who said so, and when.
    """

    __slots__ = (
        "id", "name", "partner", "point", "postcode", "address", "division", "uses", "themes", "features",
        "external_ids", "designation", "description", "provenance",
    )

    id: SiteId
    name: NonEmpty
    partner: Optional[PartnerId]
    point: Optional[Point]
    postcode: Optional[Postcode]
    address: Optional[NonEmpty]
    division: Optional[UkDivision]
    uses: Tuple[ReferralUse, ...]
    themes: Tuple[ThemeId, ...]
    features: Tuple[FeatureFact, ...]
    external_ids: Tuple[ExternalId, ...]
    designation: Optional[NonEmpty]
    description: Optional[NonEmpty]
    provenance: Optional[Provenance]

    def __init__(
        self,
        *,
        id: SiteId,
        name: NonEmpty,
        partner: Optional[PartnerId] = None,
        point: Optional[Point] = None,
        postcode: Optional[Postcode] = None,
        address: Optional[NonEmpty] = None,
        division: Optional[UkDivision] = None,
        uses: Sequence[ReferralUse] = (),
        themes: Sequence[ThemeId] = (),
        features: Sequence[FeatureFact] = (),
        external_ids: Sequence[ExternalId] = (),
        designation: Optional[NonEmpty] = None,
        description: Optional[NonEmpty] = None,
        provenance: Optional[Provenance] = None,
    ) -> None:
        self._fill((
            id, name, partner, point, postcode, address, division, uses, themes, features, external_ids,
            designation, description, provenance,
        ))

    _reader = "Site"
    _fields = (
        Field("id", "id", Codec(), True),
        Field("name", "name", Codec(), True),
        Field("partner", "partner", Codec(), False, None),
        Field("point", "point", Nested(Point), False, None),
        Field("postcode", "postcode", Codec(), False, None),
        Field("address", "address", Codec(), False, None),
        Field("division", "division", Codec(), False, None),
        Field("uses", "uses", Many(Codec()), False, ()),
        Field("themes", "themes", Many(Codec()), False, ()),
        Field("features", "features", Many(Nested(FeatureFact)), False, ()),
        Field("external_ids", "external_ids", Many(Nested(ExternalId)), False, ()),
        Field("designation", "designation", Codec(), False, None),
        Field("description", "description", Codec(), False, None),
        Field("provenance", "provenance", Nested(Provenance), False, None),
    )
