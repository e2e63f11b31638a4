"""Lists of places that nobody shaped for us.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Sequence, Tuple

from .._codec import Codec, Many, Nested, Truth, Whole
from .._record import Field, Record
from .findings import Code, Issue
from .provenance import Provenance
from .themes import NonEmpty
from .sites import ReferralUse, Site

__all__ = [
    "AssetColumns",
    "AssetImport",
    "AssetOptions",
    "CodeCount",
    "KeepRows",
]


@dataclass(frozen=True, init=False, repr=False)
class AssetColumns(Record):
    """Which column of a list of places means what. Columns are named as the header names them, case and all.

    A place is looked for in the order latitude and longitude, easting and northing, grid reference; the first that
    can be read counts. `AssetColumns.mapping_museums` and its siblings know three public lists.

    Parameters
    ----------
    id : str
        The key of a row, unique in the list.
    name : str
        The name.
    id_prefix : str, optional
        Put before every key to make the site's id: `museum:`.
    latitude : str, optional
        Degrees north, WGS84.
    longitude : str, optional
        Degrees east, WGS84.
    easting : str, optional
        Metres east on the National Grid.
    northing : str, optional
        Metres north on the National Grid.
    grid_reference : str, optional
        A National Grid reference; where a cell holds several, separated by commas, the first counts.
    postcode : str, optional
        The postcode.
    address : sequence of str, optional
        The columns of the address, in order.
    country : str, optional
        A text that names the country: Scotland, Northern Ireland, England, Wales.
    designation : str, optional
        The grade or designation.
    description : str, optional
        What there is to see.
    external_id : str, optional
        A key that others use.
    scheme : str, optional
        Whose key that is: `NHLE`.
    empty_words : sequence of str, optional
        Words that stand for an empty cell: `NA`.
    """

    __slots__ = (
        "id", "name", "id_prefix", "latitude", "longitude", "easting", "northing", "grid_reference", "postcode",
        "address", "country", "designation", "description", "external_id", "scheme", "empty_words",
    )

    id: str
    name: str
    id_prefix: Optional[str]
    latitude: Optional[str]
    longitude: Optional[str]
    easting: Optional[str]
    northing: Optional[str]
    grid_reference: Optional[str]
    postcode: Optional[str]
    address: Tuple[str, ...]
    country: Optional[str]
    designation: Optional[str]
    description: Optional[str]
    external_id: Optional[str]
    scheme: Optional[str]
    empty_words: Tuple[str, ...]

    def __init__(
        self,
        *,
        id: str,
        name: str,
        id_prefix: Optional[str] = None,
        latitude: Optional[str] = None,
        longitude: Optional[str] = None,
        easting: Optional[str] = None,
        northing: Optional[str] = None,
        grid_reference: Optional[str] = None,
        postcode: Optional[str] = None,
        address: Sequence[str] = (),
        country: Optional[str] = None,
        designation: Optional[str] = None,
        description: Optional[str] = None,
        external_id: Optional[str] = None,
        scheme: Optional[str] = None,
        empty_words: Sequence[str] = (),
    ) -> None:
        self._fill((
            id, name, id_prefix, latitude, longitude, easting, northing, grid_reference, postcode, address, country,
            designation, description, external_id, scheme, empty_words,
        ))

    _reader = "AssetColumns"
    _fields = (
        Field("id", "id", Codec(), True),
        Field("name", "name", Codec(), True),
        Field("id_prefix", "id_prefix", Codec(), False, None),
        Field("latitude", "latitude", Codec(), False, None),
        Field("longitude", "longitude", Codec(), False, None),
        Field("easting", "easting", Codec(), False, None),
        Field("northing", "northing", Codec(), False, None),
        Field("grid_reference", "grid_reference", Codec(), False, None),
        Field("postcode", "postcode", Codec(), False, None),
        Field("address", "address", Many(Codec()), False, ()),
        Field("country", "country", Codec(), False, None),
        Field("designation", "designation", Codec(), False, None),
        Field("description", "description", Codec(), False, None),
        Field("external_id", "external_id", Codec(), False, None),
        Field("scheme", "scheme", Codec(), False, None),
        Field("empty_words", "empty_words", Many(Codec()), False, ()),
    )


@dataclass(frozen=True, init=False, repr=False)
class KeepRows(Record):
    """Keeps only the rows whose cell begins in a certain way.

    Parameters
    ----------
    column : str
        Which column.
    begins_with : str
        How the cell must begin.
    """

    __slots__ = ("column", "begins_with")

    column: str
    begins_with: str

    def __init__(
        self,
        *,
        column: str,
        begins_with: str,
    ) -> None:
        self._fill((column, begins_with))

    _reader = "KeepRows"
    _fields = (
        Field("column", "column", Codec(), True),
        Field("begins_with", "begins_with", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class AssetOptions(Record):
    """What to make of the rows of a list of places. A castle or a list entry is not an activity: unless told
    otherwise, sites come out with the use `none_yet`.

    Parameters
    ----------
    uses : sequence of ReferralUse, optional
        How the sites can be used for referrals; `none_yet` where empty.
    keep : sequence of KeepRows, optional
        Which rows to keep; all where empty, otherwise those that satisfy every one.
    unnamed : NonEmpty, optional
        What a place without a name is called: `Listed building`. Without this, such rows are left out and counted.
    leave_out_unplaced : bool, optional
        Whether rows that cannot be placed are left out. Otherwise they come without a point, and are counted.
    provenance : Provenance, optional
        The stamp on every site.
    """

    __slots__ = ("uses", "keep", "unnamed", "leave_out_unplaced", "provenance")

    uses: Tuple[ReferralUse, ...]
    keep: Tuple[KeepRows, ...]
    unnamed: Optional[NonEmpty]
    leave_out_unplaced: bool
    provenance: Optional[Provenance]

    def __init__(
        self,
        *,
        uses: Sequence[ReferralUse] = (),
        keep: Sequence[KeepRows] = (),
        unnamed: Optional[NonEmpty] = None,
        leave_out_unplaced: bool = False,
        provenance: Optional[Provenance] = None,
    ) -> None:
        self._fill((uses, keep, unnamed, leave_out_unplaced, provenance))

    _reader = "AssetOptions"
    _fields = (
        Field("uses", "uses", Many(Codec()), False, ()),
        Field("keep", "keep", Many(Nested(KeepRows)), False, ()),
        Field("unnamed", "unnamed", Codec(), False, None),
        Field("leave_out_unplaced", "leave_out_unplaced", Truth(), False, False),
        Field("provenance", "provenance", Nested(Provenance), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class CodeCount(Record):
    """How often something was found.

    Parameters
    ----------
    code : Code
        What.
    count : int
        How often.
    """

    __slots__ = ("code", "count")

    code: Code
    count: int

    def __init__(
        self,
        *,
        code: Code,
        count: int,
    ) -> None:
        self._fill((code, count))

    _reader = "CodeCount"
    _fields = (
        Field("code", "code", Codec(), True),
        Field("count", "count", Whole(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class AssetImport(Record):
    """What came out of a list of places. Every row is a site, or left out by choice, or has a finding that says why
    not.

    Parameters
    ----------
    sites : sequence of Site
        The sites, in the order of the list.
    issues : sequence of Issue
        The first 1,000 findings, in the order of the rows.
    counts : sequence of CodeCount
        All findings by code.
    rows_read : int
        How many rows the list has below its header.
    rows_left_out : int
        How many rows the options left out.
    placed : int
        How many sites have a point.
    """

    __slots__ = ("sites", "issues", "counts", "rows_read", "rows_left_out", "placed")

    sites: Tuple[Site, ...]
    issues: Tuple[Issue, ...]
    counts: Tuple[CodeCount, ...]
    rows_read: int
    rows_left_out: int
    placed: int

    def __init__(
        self,
        *,
        sites: Sequence[Site],
        issues: Sequence[Issue],
        counts: Sequence[CodeCount],
        rows_read: int,
        rows_left_out: int,
        placed: int,
    ) -> None:
        self._fill((sites, issues, counts, rows_read, rows_left_out, placed))

    _reader = "AssetImport"
    _fields = (
        Field("sites", "sites", Many(Nested(Site)), True),
        Field("issues", "issues", Many(Nested(Issue)), True),
        Field("counts", "counts", Many(Nested(CodeCount)), True),
        Field("rows_read", "rows_read", Whole(), True),
        Field("rows_left_out", "rows_left_out", Whole(), True),
        Field("placed", "placed", Whole(), True),
    )
