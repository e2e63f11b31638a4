"""Places.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass

from .._codec import Real
from .._record import Field, Record

__all__ = [
    "Point",
]


@dataclass(frozen=True, init=False, repr=False)
class Point(Record):
    """A point on the earth: WGS84 latitude and longitude in degrees, as a satellite receiver gives them.

    The core refuses latitude and longitude the wrong way round, National Grid metres written as degrees, and the
    point 0° N 0° E, which empty cells turn into.

    Parameters
    ----------
    latitude : float
        Degrees north of the equator, from -90 to 90.
    longitude : float
        Degrees east of Greenwich, from -180 to 180.
    """

    __slots__ = ("latitude", "longitude")

    latitude: float
    longitude: float

    def __init__(
        self,
        *,
        latitude: float,
        longitude: float,
    ) -> None:
        self._fill((latitude, longitude))

    _reader = "Point"
    _fields = (
        Field("latitude", "latitude", Real(), True),
        Field("longitude", "longitude", Real(), True),
    )
