"""Shapes of a GeoJSON text (RFC 7946), to draw. Nothing is fetched."""

from __future__ import annotations

import json
import math
from typing import Any, Dict, Iterator, List, NamedTuple, Tuple, Union

from .._codec import wrong
from ..records import MapExport

__all__ = ["MapSource", "Shape", "fit", "path_of", "shapes"]

MapSource = Union[str, bytes, MapExport]
Ring = List[Tuple[float, float]]


class Shape(NamedTuple):
    """One feature: its properties, and the rings of its polygons or the place of its point."""

    properties: Dict[str, Any]
    rings: List[Ring]
    points: Ring

    def corners(self) -> Iterator[Tuple[float, float]]:
        """Every point of it."""
        yield from (corner for ring in self.rings for corner in ring)
        yield from self.points


def shapes(source: MapSource) -> List[Shape]:
    """The features of a GeoJSON text that have a polygon or a point.

    Raises
    ------
    InvalidError
        Where it is no GeoJSON, or nothing in it can be drawn.
    """
    try:
        data = json.loads(source.text if isinstance(source, MapExport) else source)
        features = data["features"] if data["type"] == "FeatureCollection" else [data]
        found = [_shape(feature) for feature in features]
    except (ValueError, KeyError, TypeError, IndexError) as why:
        raise wrong("the map is no GeoJSON", fix="give the text of a FeatureCollection, as RFC 7946 describes it") from why
    drawn = [shape for shape in found if shape.rings or shape.points]
    if not drawn:
        raise wrong("nothing on the map can be drawn", fix="give features with a Polygon, a MultiPolygon or a Point")
    return drawn


def _shape(feature: Dict[str, Any]) -> Shape:
    if feature["type"] != "Feature":
        feature = {"geometry": feature}
    geometry: Dict[str, Any] = feature.get("geometry") or {"type": None}
    kind, where = geometry["type"], geometry.get("coordinates", ())
    polygons: List[Any] = [where] if kind == "Polygon" else list(where) if kind == "MultiPolygon" else []
    rings = [[_corner(corner) for corner in ring] for polygon in polygons for ring in polygon]
    alone: List[Any] = [where] if kind == "Point" else list(where) if kind == "MultiPoint" else []
    points = [_corner(each) for each in alone]
    return Shape(dict(feature.get("properties") or {}), rings, points)


def _corner(position: Any) -> Tuple[float, float]:
    longitude, latitude = float(position[0]), float(position[1])
    if not (math.isfinite(longitude) and abs(latitude) <= 90):
        raise ValueError("a position outside the world")
    return longitude, latitude


def path_of(shape: Shape) -> Any:
    """The rings of a shape as one path of matplotlib: what lies inside an inner ring is a hole."""
    from matplotlib.path import Path

    corners, codes = [], []
    for ring in shape.rings:
        corners += ring
        codes += [Path.MOVETO, *[Path.LINETO] * (len(ring) - 2), Path.CLOSEPOLY]
    return Path(corners, codes)


def fit(axes: Any, drawn: List[Shape]) -> None:
    """Makes the axes a map: everything inside, as wide as it is high on the ground, a bar for the scale, and no numbers."""
    corners = [corner for shape in drawn for corner in shape.corners()]
    west, east = min(x for x, _ in corners), max(x for x, _ in corners)
    south, north = min(y for _, y in corners), max(y for _, y in corners)
    metres = 111_320 * math.cos(math.radians((south + north) / 2))
    margin = 0.03 * max(east - west, north - south, 1e-3)
    axes.set_xlim(west - margin, east + margin)
    axes.set_ylim(south - 3 * margin, north + margin)
    axes.set_aspect(1 / math.cos(math.radians((south + north) / 2)))
    axes.set_axis_off()
    wide = (east - west) * metres
    step = max((size for size in (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100) if size * 1000 <= max(wide / 3, 100)), default=0.1)
    end = west + step * 1000 / metres
    axes.plot([west, end], [south - 1.5 * margin] * 2, color="#1a1a1a", linewidth=2, solid_capstyle="butt")
    axes.annotate(f"{step:g} km", (end, south - 1.5 * margin), (5, 0), textcoords="offset points", va="center", fontsize=8)
