"""Small areas: the pieces of the country that statistics are made for, with their people and their need."""

from __future__ import annotations

import os
from typing import Any, Iterable, Iterator, List, Optional, Tuple, Type, TypeVar, Union

from . import _fingerpost
from ._codec import wrong
from ._table_text import csv_bytes
from ._tables import Table, made
from .records import NearbyArea, Point, SmallArea, SmallAreaColumns, SmallAreaImport, SmallAreaJoin

__all__ = ["SmallAreas", "read_small_areas", "small_area_columns", "small_area_tables"]

T = TypeVar("T", bound="SmallAreas")
Columns = Union[str, SmallAreaColumns]


def small_area_tables() -> List[str]:
    """The names of the public tables whose columns are known.

    Examples
    --------
    >>> import fingerpost as fp
    >>> fp.small_area_tables()[0]
    'centroids_england_wales_2011'
    """
    return _fingerpost.small_area_tables()


def small_area_columns(table: str) -> SmallAreaColumns:
    """The columns of a public table whose layout is known.

    Parameters
    ----------
    table : str
        One of `small_area_tables`.

    Examples
    --------
    >>> import fingerpost as fp
    >>> fp.small_area_columns("deprivation_wales_2019").deprivation_score
    'IMD_score'
    """
    found = _fingerpost.small_area_columns(table)
    if found is None:
        raise wrong(f"there is no table of that name; there are {', '.join(small_area_tables())}", "kind.unknown")
    return SmallAreaColumns._trusted(found)


def read_small_areas(source: Any, columns: Columns) -> SmallAreaImport:
    """Reads a table of small areas, whichever of their figures it has.

    A row without a code, or with one that was there already, is left out with a finding. A cell that cannot be read leaves the
    area without that figure, with a finding. An empty cell is not known, and never zero.

    Parameters
    ----------
    source : bytes, path, or data frame
        The CSV file, its path, or a data frame of pandas or polars.
    columns : SmallAreaColumns or str
        Which column holds what, or the name of a public table whose layout is known.

    Raises
    ------
    ImportFailedError
        Where the table lacks a column that is asked for, or is no table.

    Examples
    --------
    >>> import fingerpost as fp
    >>> found = fp.read_small_areas(b"lsoa21_code,perc,deciles\\nE01000001,23.3,4\\n", "loneliness_england")
    >>> found.areas[0].loneliness.decile
    4
    """
    given = small_area_columns(columns) if isinstance(columns, str) else columns
    return SmallAreaImport._trusted(_fingerpost.read_small_areas(csv_bytes(source), given.to_dict()))


class SmallAreas:
    """Small areas in the order of their codes: each code once, the near ones quickly found.

    Use it to hold need against provision: give each home or site its small area with `nearest`, put the areas around a site
    together with `within`, and add table after table with `join`, which says what had no counterpart.

    Parameters
    ----------
    areas : iterable of SmallArea
        Each code once.

    Raises
    ------
    ImportFailedError
        Where a code stands twice, or a figure is outside what it can be.

    Examples
    --------
    >>> import fingerpost as fp
    >>> middles = b"lsoa11cd,lsoa11nm,bng_e,bng_n,lon,lat\\nW01001685,Newport 014C,328800,185200,-3.0281,51.5619\\n"
    >>> areas = fp.SmallAreas.read(middles, "centroids_england_wales_2011")
    >>> table = b"lsoa11_code,IMD_decile,IMD_rank,IMD_score\\nW01001685,2,310,38.2\\nW01001686,9,1700,6.1\\n"
    >>> joined = areas.join(fp.read_small_areas(table, "deprivation_wales_2019").areas)
    >>> joined.matched, joined.added, joined.unmatched
    (1, ('W01001686',), ())
    >>> near = areas.nearest(fp.Point(latitude=51.5617, longitude=-3.0276))
    >>> near.code, round(near.metres), areas["W01001685"].deprivation.decile
    ('W01001685', 41, 2)
    """

    __slots__ = ("_native",)

    _native: _fingerpost.SmallAreas

    def __init__(self, areas: Iterable[SmallArea] = ()) -> None:
        self._native = _fingerpost.SmallAreas([area.to_dict() for area in areas])

    @classmethod
    def read(cls: Type[T], source: Any, columns: Columns) -> T:
        """The areas of one table, as `read_small_areas` reads it. Use that where its findings matter."""
        return cls(read_small_areas(source, columns).areas)

    def join(self, table: Iterable[SmallArea]) -> SmallAreaJoin:
        """Joins a table by code: what it knows of an area is added to the area. Nothing is dropped on either side.

        Parameters
        ----------
        table : iterable of SmallArea
            As `read_small_areas` gives them.

        Returns
        -------
        SmallAreaJoin
            How many matched, which codes the table alone had, which it lacks, and what it says otherwise.
        """
        return SmallAreaJoin._trusted(self._native.join([area.to_dict() for area in table]))

    def get(self, code: str) -> Optional[SmallArea]:
        """The area with a code; none where there is none."""
        found = self._native.get(code)
        return None if found is None else SmallArea._trusted(found)

    def nearest(self, point: Point) -> Optional[NearbyArea]:
        """The area whose middle is nearest to a point; none where no area has a middle.

        The nearest middle is a good guess at the area a point is in, not a certain one: borders are not read.
        """
        return self.nearest_all([point])[0]

    def nearest_all(self, points: Iterable[Point]) -> Tuple[Optional[NearbyArea], ...]:
        """The nearest area of each of many points, in one call."""
        found = self._native.nearest([point.to_dict() for point in points])
        return tuple(None if near is None else NearbyArea._trusted(near) for near in found)

    def within(self, point: Point, metres: float) -> Tuple[NearbyArea, ...]:
        """The areas whose middles are at most so many metres from a point, the nearest first."""
        return tuple(NearbyArea._trusted(near) for near in self._native.within(point.to_dict(), metres))

    def table(self, of: str = "areas") -> Table:
        """The areas as a table, which pandas, polars and Arrow read.

        Parameters
        ----------
        of : {"areas", "figures"}
            One row for each area, or for each of their other figures.
        """
        return made(self._native.table(of), of, ("areas", "figures"))

    def __iter__(self) -> Iterator[SmallArea]:
        return (SmallArea._trusted(area) for area in self._native.all())

    def __getitem__(self, code: str) -> SmallArea:
        found = self.get(code)
        if found is None:
            raise KeyError(code)
        return found

    def __len__(self) -> int:
        return len(self._native)

    def __repr__(self) -> str:
        return f"SmallAreas({len(self)})"
