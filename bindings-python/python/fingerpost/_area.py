"""An area as a whole: changes made to a directory, places to look from, and maps and tables of gaps."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Iterable, Optional, Tuple, Union

from . import _fingerpost
from ._tables import Table, made
from ._times import day_text
from .records import (
    ChangeAnswer,
    ChangeReport,
    Directory,
    GapPlace,
    GapReport,
    MapExport,
    NeededChange,
    Point,
    SmallArea,
)

if TYPE_CHECKING:
    from ._catalogue import Catalogue
    from .records import ProvisionChange

__all__ = [
    "apply_changes",
    "change_effect_table",
    "change_table",
    "gap_table",
    "grid_places",
    "small_area_places",
    "write_gaps_geojson",
]


def apply_changes(
    directory: Union[Directory, Catalogue],
    changes: Iterable[Union[NeededChange, ProvisionChange]],
    on: Union[dt.date, str],
) -> Directory:
    """A directory with changes made to it, as if they had been made and seen on that day. The one given stays as it is.

    Parameters
    ----------
    directory : Directory or Catalogue
        What is provided as things are.
    changes : iterable of NeededChange or ProvisionChange
        As `Matcher.changes` gives them.
    on : date
        The day.

    Raises
    ------
    NotFoundError
        Where the directory lacks the activity, site or partner that would be changed.

    Examples
    --------
    >>> import fingerpost as fp
    >>> area = fp.Directory(area="Newport", division="scotland", sites=[fp.Site(id="mill", name="The Old Mill")])
    >>> loop = fp.ProvisionChangeFeature(feature="hearing_loop", site="mill")
    >>> fp.apply_changes(area, [loop], "2026-11-23").sites[0].features[0].answer
    'yes'
    """
    data = directory.to_dict()
    for one in changes:
        change = one.change if isinstance(one, NeededChange) else one
        data = _fingerpost.apply_change(change.to_dict(), data, day_text(on))
    return Directory._trusted(data)


def grid_places(south_west: Point, north_east: Point, metres: int) -> Tuple[GapPlace, ...]:
    """The cells of the National Grid between two corners, as places to look from, the south-west first.

    Parameters
    ----------
    south_west, north_east : Point
        The corners, in Great Britain.
    metres : int
        How wide a cell is, 100 to 100,000.

    Raises
    ------
    InvalidError
        Where there would be more than 20,000 cells, or the corners stand the wrong way round.

    Examples
    --------
    >>> import fingerpost as fp
    >>> cells = fp.grid_places(fp.Point(latitude=51.57, longitude=-3.02), fp.Point(latitude=51.6, longitude=-2.97), 1000)
    >>> cells[0].id, len(cells)
    ('329000-186000', 16)
    """
    found = _fingerpost.grid_places(south_west.to_dict(), north_east.to_dict(), metres)
    return tuple(GapPlace._trusted(place) for place in found)


def small_area_places(areas: Iterable[SmallArea]) -> Tuple[GapPlace, ...]:
    """Small areas whose middle is known, as places to look from, with their people where those are known.

    Parameters
    ----------
    areas : iterable of SmallArea
        A `SmallAreas`, or some of its areas.
    """
    found = _fingerpost.small_area_places([area.to_dict() for area in areas])
    return tuple(GapPlace._trusted(place) for place in found)


def write_gaps_geojson(report: GapReport, client: Optional[str] = None) -> MapExport:
    """Writes a report on gaps as a map (GeoJSON, RFC 7946): a polygon for each cell, a point for each other place.

    Parameters
    ----------
    report : GapReport
        As `Matcher.gaps` gives it for places. One for a caseload has no places to draw.
    client : str, optional
        Of which typical client; places lie on each other otherwise.
    """
    return MapExport._trusted(_fingerpost.write_gaps_geojson(report.to_dict(), client))


def gap_table(report: GapReport, of: str = "places") -> Table:
    """A report on gaps as a table.

    Parameters
    ----------
    report : GapReport
        As `Matcher.gaps` gives it.
    of : {"places", "reasons", "one_more_activity", "one_more_change"}
        One row for each client at each place, for each reason there, for each place where one more activity could be, or for each change.
    """
    names = ("places", "reasons", "one_more_activity", "one_more_change")
    return made(_fingerpost.gap_table(report.to_dict(), of), of, names)


def change_table(answers: Iterable[ChangeAnswer]) -> Table:
    """What would have to change, as a table: one row for each change of each set.

    Parameters
    ----------
    answers : iterable of ChangeAnswer
        As `Matcher.changes` gives them.
    """
    return Table(_fingerpost.change_table([answer.to_dict() for answer in answers]))


def change_effect_table(report: ChangeReport) -> Table:
    """What changes would do for a caseload, as a table: one row a change, the one that helps most people first.

    Parameters
    ----------
    report : ChangeReport
        As `Matcher.changes_for_many` gives it.
    """
    return Table(_fingerpost.change_effect_table(report.to_dict()))
