"""Maps: GeoJSON out and in, and data of OpenStreetMap."""

from __future__ import annotations

import datetime as dt
from typing import Mapping, Optional, Union

from . import _fingerpost
from ._catalogue import Catalogue
from ._sources import Source, content
from ._times import day_text
from .records import (
    AssetColumns,
    AssetOptions,
    MapExport,
    MapImport,
    OpeningHours,
    OsmFeatures,
    OsmImport,
    OsmOptions,
    Ranking,
)

__all__ = ["import_geojson", "import_osm", "osm_features", "read_opening_hours", "write_geojson"]


def write_geojson(catalogue: Catalogue, of: str = "activities", ranking: Optional[Ranking] = None) -> MapExport:
    """Writes a catalogue as a map (GeoJSON, RFC 7946), which any mapping library shows.

    Parameters
    ----------
    catalogue : Catalogue
        What the area offers.
    of : {"activities", "sites"}
        What stands on the map. Things whose place is not known are counted, and not on it.
    ranking : Ranking, optional
        With it, activities have their verdict and place for one client. It is then about that client.
    """
    if of == "sites":
        return MapExport._trusted(_fingerpost.write_sites_geojson(catalogue._native))
    given = None if ranking is None else ranking.to_dict()
    return MapExport._trusted(_fingerpost.write_activities_geojson(catalogue._native, given))


def import_geojson(source: Source, columns: AssetColumns, options: Optional[AssetOptions] = None) -> MapImport:
    """Reads a map into sites: every feature is a site, or has a finding that says why not.

    Parameters
    ----------
    source : str, bytes or path
        The map.
    columns : AssetColumns
        Which property holds what.
    options : AssetOptions, optional
        What to make of the features.

    Raises
    ------
    ImportFailedError
        Where it is no map, or one on another grid.
    """
    given = (options or AssetOptions()).to_dict()
    return MapImport._trusted(_fingerpost.import_geojson(content(source), columns.to_dict(), given))


def import_osm(source: Source, options: OsmOptions) -> OsmImport:
    """Reads data of OpenStreetMap, as the Overpass API or GeoJSON carry it, into sites with the features their tags tell of.

    What a tag does not say for certain stays unknown: ``wheelchair=limited`` is not yes. ``docs/maps.md`` has the table of tags.

    Raises
    ------
    ImportFailedError
        Where it is no such data.
    """
    return OsmImport._trusted(_fingerpost.import_osm(content(source), options.to_dict()))


def osm_features(tags: Mapping[str, str], checked_on: Union[dt.date, str, None] = None) -> OsmFeatures:
    """What the tags of one thing say of its features. Without a day of checking, every fact counts as expired.

    Examples
    --------
    >>> import fingerpost as fp
    >>> found = fp.osm_features({"wheelchair": "yes", "toilets:wheelchair": "no"}, "2026-11-01")
    >>> [(fact.feature, fact.answer) for fact in found.facts if "toilet" in fact.feature]
    [('accessible_toilet', 'no')]
    """
    given = [{"key": key, "value": value} for key, value in tags.items()]
    day = None if checked_on is None else day_text(checked_on)
    return OsmFeatures._trusted(_fingerpost.osm_features(given, day))


def read_opening_hours(text: str, start: Union[dt.date, str]) -> OpeningHours:
    """Reads hours of opening as OpenStreetMap writes them; what cannot be read is kept as text, with a finding.

    Parameters
    ----------
    text : str
        ``Mo-Fr 10:00-16:00; PH off``
    start : date
        The day from which they hold.
    """
    return OpeningHours._trusted(_fingerpost.read_opening_hours(text, day_text(start)))
