"""Places: grid references, postcodes, distances."""

from __future__ import annotations

import os
from typing import Any, Callable, Optional, Tuple, Type, TypeVar, Union

from . import _fingerpost
from .records import EastingNorthing, LoadReport, Point, PostcodeEdition, PostcodeEnd

__all__ = ["GridSquare", "PostcodeTable", "distance_metres", "postcode"]

T = TypeVar("T", bound="PostcodeTable")
postcode = _fingerpost.postcode


def distance_metres(start: Point, end: Point) -> float:
    """The distance between two points as the crow flies, in metres.

    Examples
    --------
    >>> import fingerpost as fp
    >>> station, house = fp.Point(latitude=51.5889, longitude=-2.9986), fp.Point(latitude=51.5617, longitude=-3.0276)
    >>> round(fp.distance_metres(station, house))
    3628
    """
    return _fingerpost.distance_metres(start.to_dict(), end.to_dict())


class GridSquare:
    """The square that a National Grid reference such as ``ST 309 882`` names.

    Parameters
    ----------
    text : str
        Two letters and two to ten figures; spaces and case do not matter.

    Raises
    ------
    InvalidError
        Where the text is no reference of the National Grid.

    Examples
    --------
    >>> import fingerpost as fp
    >>> square = fp.GridSquare("st309882")
    >>> square, square.side_metres, square.centre.easting
    (GridSquare('ST 309 882'), 100, 330950.0)
    """

    __slots__ = ("centre", "side_metres", "south_west", "text")

    text: str
    """The reference, in capitals with single spaces."""
    side_metres: int
    """The side of the square: 100 for six figures."""
    south_west: EastingNorthing
    """The corner the figures say."""
    centre: EastingNorthing
    """The best single place for it."""

    def __init__(self, text: str) -> None:
        self.text, self.side_metres, corner, centre = _fingerpost.grid_ref(text)
        self.south_west = EastingNorthing._trusted(corner)
        self.centre = EastingNorthing._trusted(centre)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, GridSquare) and self.text == other.text

    def __hash__(self) -> int:
        return hash(self.text)

    def __repr__(self) -> str:
        return f"GridSquare({self.text!r})"

    def __reduce__(self) -> Tuple[Any, ...]:
        return GridSquare, (self.text,)


class PostcodeTable:
    """Every postcode of a public file with its point.

    The files are open data that changes every quarter and come from their publishers, not with this library. Make one
    with `from_onspd` or `from_code_point_open`, and read `report` before trusting it: it takes eight bytes of memory a postcode.
    `save` writes a compact file of a third of that, and `open` answers from it as it lies, with the same points bit for bit.
    Postcodes no longer in use are known as such, where the file says so, and have no point.

    Examples
    --------
    >>> import fingerpost as fp
    >>> table = fp.PostcodeTable.from_onspd(b"pcds,doterm,oseast1m,osnrth1m\\nNP10 8YW,,328850,185290\\n")
    >>> len(table), round(table.point("np108yw").latitude, 2), table.point("NP20 4XY")
    (1, 51.56, None)

    A compact file, here in memory:

    >>> edition = fp.PostcodeEdition(source="ONS Postcode Directory", date="2025-11-01")
    >>> opened = fp.PostcodeTable.open(table.to_compact(edition))
    >>> opened.point("NP10 8YW") == table.point("NP10 8YW"), opened.edition.date.year
    (True, 2025)
    """

    __slots__ = ("_native",)

    _native: _fingerpost.PostcodeTable

    @classmethod
    def from_onspd(cls: Type[T], source: Union[bytes, str, os.PathLike[str]]) -> T:
        """Reads the ONS Postcode Directory: a path, or the bytes of the file."""
        return cls._of(_fingerpost.PostcodeTable.from_onspd, source)

    @classmethod
    def from_code_point_open(cls: Type[T], source: Union[bytes, str, os.PathLike[str]]) -> T:
        """Reads one file of the Ordnance Survey's Code-Point Open: a path, or the bytes of the file."""
        return cls._of(_fingerpost.PostcodeTable.from_code_point_open, source)

    @classmethod
    def open(cls: Type[T], source: Union[bytes, str, os.PathLike[str]]) -> T:
        """Opens a compact file that `save` or `to_compact` wrote: a path, or its bytes. Nothing is unpacked.

        Raises
        ------
        ImportFailedError
            Where it is no such file, of another version, cut short or altered.
        """
        return cls._of(_fingerpost.PostcodeTable.open, source)

    @classmethod
    def _of(cls: Type[T], read: Callable[[bytes], _fingerpost.PostcodeTable], source: Any) -> T:
        if not isinstance(source, bytes):
            with open(source, "rb") as file:
                source = file.read()
        table = cls.__new__(cls)
        table._native = read(source)
        return table

    @property
    def report(self) -> LoadReport:
        """What became of the rows of the file."""
        return LoadReport._trusted(self._native.report())

    def point(self, postcode: str) -> Optional[Point]:
        """The point of a postcode; none where it is not in the table.

        Raises
        ------
        InvalidError
            Where the text is no postcode.
        """
        found = self._native.point(postcode)
        return None if found is None else Point._trusted(found)

    def ended(self, postcode: str) -> Optional[PostcodeEnd]:
        """Since when a postcode is no longer in use; none where it is in use or not in the table.

        Raises
        ------
        InvalidError
            Where the text is no postcode.
        """
        found = self._native.ended(postcode)
        return None if found is None else PostcodeEnd._trusted(found)

    @property
    def ended_count(self) -> int:
        """How many postcodes are known to be no longer in use."""
        return self._native.ended_count()

    @property
    def edition(self) -> Optional[PostcodeEdition]:
        """What a compact file was made from; none for a table that was loaded from its publisher's file."""
        found = self._native.edition()
        return None if found is None else PostcodeEdition._trusted(found)

    def to_compact(self, edition: PostcodeEdition) -> bytes:
        """The table as the bytes of a compact file. The whole country takes some seconds and less than eight megabytes.

        Parameters
        ----------
        edition : PostcodeEdition
            What it was made from; written into the file.
        """
        return self._native.to_compact(edition.to_dict())

    def save(self, path: Union[str, os.PathLike[str]], edition: PostcodeEdition) -> None:
        """Writes the table to a compact file, which `open` reads.

        Parameters
        ----------
        path : path
            Where to.
        edition : PostcodeEdition
            What it was made from; written into the file.
        """
        content = self.to_compact(edition)
        with open(path, "wb") as file:
            file.write(content)

    def __len__(self) -> int:
        """How many postcodes in use there are."""
        return len(self._native)

    def __repr__(self) -> str:
        return f"PostcodeTable({len(self)} postcodes)"
