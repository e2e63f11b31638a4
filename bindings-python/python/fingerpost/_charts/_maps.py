"""Maps: what can be reached from where, and counts of areas."""

from __future__ import annotations

from typing import Any, List, Mapping, Optional, Tuple

from .._area import gap_table
from .._codec import wrong
from ..records import GapReport, PlaceGap, Point, PublishedTable
from ._chart import Chart
from ._geojson import MapSource, Shape, fit, path_of, shapes
from ._page import note
from ._palette import BLUE, CROSSED, EMPTY, INK, Fill, shade
from ._published import about, categories, protected, rounding, shown

__all__ = ["area_map", "reach_map"]

# Each lighter than the one before.
_STANDINGS = {
    "provided": (Fill(BLUE, ""), "something suits"),
    "to_be_asked": (Fill("#56b4e9", "////"), "perhaps: somebody has to ask"),
    "doorstep_only": (Fill("#f0e442", ".."), "only heritage to see by themselves"),
    "nothing": (EMPTY, "nothing"),
}


def reach_map(
    gaps: GapReport,
    client: Optional[str] = None,
    *,
    of: str = "standing",
    boundary: Optional[MapSource] = None,
    landmarks: Optional[Mapping[str, Point]] = None,
    title: str = "What can be reached from where",
) -> Chart:
    """From where a typical client can reach something that suits.

    It is about places. The clients of such a report are made up, and stand at every place in turn; a report on a caseload is about people, says
    nothing of where they live, and is refused.

    Parameters
    ----------
    gaps : GapReport
        As `Matcher.gaps` gives it for places.
    client : str, optional
        Which typical client; needed where there are several.
    of : {"standing", "suitable"}
        Whether anything can be reached, also with a plan that somebody has to carry out; or how many activities suit as things are.
    boundary : str, bytes or MapExport, optional
        GeoJSON with a line to draw around: that of a council, say.
    landmarks : mapping of str to Point, optional
        Names to write where they belong, so that whoever looks knows where they are: towns, stations.
    title : str
        What stands above it.

    Raises
    ------
    InvalidError
        Where the report has no places, or is of several typical clients and none is named.
    """
    report = protected(gaps, GapReport)
    if of not in ("standing", "suitable"):
        raise wrong("a map is of one of: standing, suitable", "kind.unknown")
    known = sorted({place.client for place in report.places})
    placed = [place for place in report.places if (client is None or place.client == client) and (place.point or place.outline)]
    if not placed:
        raise wrong("the report has no places to draw", fix="make it of typical clients, with `places`")
    if client is None and len(known) > 1:
        raise wrong("the report is of several typical clients", fix=f"name one of them: {', '.join(known)}")
    outlines = shapes(boundary) if boundary is not None else []
    groups = _by_standing(placed) if of == "standing" else _by_number(placed)
    alt = f"Map of what can be reached from {len(placed)} places. " + "; ".join(f"{label}: {len(some)}" for _, label, some in groups) + "."

    def draw(figure: Any) -> None:
        axes = figure.subplots()
        for fill, _, some in groups:
            _fill(axes, some, fill)
        _lines(axes, outlines)
        fit(axes, [shape for _, _, some in groups for shape in some] + outlines)
        _names(axes, landmarks or {})
        axes.set_title(title)
        _legend(figure, [(fill, f"{label} ({len(some)})") for fill, label, some in groups])

    return Chart(title, alt, gap_table(report), draw, height=4.6)


def _names(axes: Any, landmarks: Mapping[str, Point]) -> None:
    """Names beside dots, with an edge in white: they are read on every shade."""
    from matplotlib.patheffects import withStroke

    edge = [withStroke(linewidth=2.5, foreground="white")]
    for name, point in landmarks.items():
        place = point.longitude, point.latitude
        axes.plot(*place, marker="o", markersize=3, color=INK, path_effects=edge)
        axes.annotate(name, place, xytext=(4, 3), textcoords="offset points", fontsize=8, color=INK, path_effects=edge)


def _by_standing(placed: List[PlaceGap]) -> List[Tuple[Fill, str, List[Shape]]]:
    of = {standing: [_shape(place) for place in placed if place.standing == standing] for standing in _STANDINGS}
    return [(fill, label, of[standing]) for standing, (fill, label) in _STANDINGS.items() if of[standing]]


def _by_number(placed: List[PlaceGap]) -> List[Tuple[Fill, str, List[Shape]]]:
    counts = [place.counts.suitable for place in placed]
    none = [_shape(place) for place in placed if place.counts.suitable == 0]
    limits = _limits([count for count in counts if count], 4)
    groups = [(EMPTY, "none suits", none)] if none else []
    for place, (low, high) in enumerate(limits):
        label = f"{low} suit{'s' if low == 1 else ''}" if low == high else f"{low} to {high} suit"
        some = [_shape(each) for each in placed if low <= each.counts.suitable <= high]
        groups.append((Fill(shade(place / max(len(limits) - 1, 1)), ""), label, some))
    return groups


def _shape(place: PlaceGap) -> Shape:
    ring = [(corner.longitude, corner.latitude) for corner in place.outline]
    middle = [(place.point.longitude, place.point.latitude)] if place.point is not None and not ring else []
    return Shape({}, [[*ring, ring[0]]] if ring else [], middle)


def area_map(table: PublishedTable, map: MapSource, *, dimension: str, property: str, title: str, steps: int = 4) -> Chart:
    """Published counts of areas on a map.

    Parameters
    ----------
    table : PublishedTable
        With a dimension whose categories are the areas.
    map : str, bytes or MapExport
        GeoJSON with a feature for each area. Nothing is fetched.
    dimension : str
        The dimension of the table that is the area; others are summed over.
    property : str
        The property of a feature that has the name of its category.
    title : str
        What stands above it.
    steps : int, default 4
        How many shades there are, 2 to 6.

    Raises
    ------
    InvalidError
        Where the map is no GeoJSON, or no area of the table is on it.

    Examples
    --------
    >>> import fingerpost as fp
    >>> from fingerpost import evidence
    >>> people = fp.CountTable({"ward": ["Pill", "Bettws"]}, [41, 3]).protect()
    >>> square = '{"type": "Feature", "properties": {"ward": "Pill"}, "geometry": {"type": "Polygon", "coordinates":'
    >>> square += ' [[[-3, 51.5], [-2.9, 51.5], [-2.9, 51.6], [-3, 51.6], [-3, 51.5]]]}}'
    >>> evidence.area_map(people, square, dimension="ward", property="ward", title="Where people live").alt
    'Map of people by ward. Pill: 40; Bettws: *. Not on the map: Bettws. Counts are rounded to the nearest 5; * stands for ...'
    """
    counted = protected(table, PublishedTable)
    names = categories(counted, dimension)
    counts = {name: counted.cell(**{dimension: name}).count for name in names}
    drawn = shapes(map)
    here = {str(shape.properties.get(property)) for shape in drawn}
    if not here & set(names):
        raise wrong("no area of the table is on the map", fix="name the property of the map that has the categories of the table")
    missing = [name for name in names if name not in here]
    absent = f" Not on the map: {', '.join(missing)}." if missing else ""
    said = "; ".join(f"{name}: {shown(count)}" for name, count in counts.items())
    alt = f"Map of people by {dimension}. {said}.{absent} {rounding(counted)}"
    limits = _limits([count for name, count in counts.items() if count is not None and name in here], max(2, min(steps, 6)))

    def draw(figure: Any) -> None:
        axes = figure.subplots()
        keys: List[Tuple[Fill, str]] = []
        groups = [(Fill(shade(place / max(len(limits) - 1, 1)), ""), low, high) for place, (low, high) in enumerate(limits)]
        for fill, low, high in groups:
            some = [shape for shape in drawn if _between(counts.get(str(shape.properties.get(property))), low, high)]
            _fill(axes, some, fill)
            keys.append((fill, f"{about(counted)}{low:,}" + ("" if low == high else f" to {high:,}")))
        hidden = [shape for shape in drawn if str(shape.properties.get(property)) in counts and counts[str(shape.properties.get(property))] is None]
        others = [shape for shape in drawn if str(shape.properties.get(property)) not in counts]
        _fill(axes, hidden, CROSSED)
        _fill(axes, others, EMPTY)
        keys += [(CROSSED, "* not published")] if hidden else []
        keys += [(EMPTY, "not in the table")] if others else []
        fit(axes, drawn)
        axes.set_title(title)
        _legend(figure, keys)
        note(figure, rounding(counted) + absent)

    return Chart(title, alt, counted.table(), draw, height=4.6)


def _limits(counts: List[int], steps: int) -> List[Tuple[int, int]]:
    """From where to where each shade goes: about as many areas in each, and never two shades for one count."""
    ranked = sorted(set(counts))
    size = -(-len(ranked) // steps) if ranked else 1
    groups = [ranked[place : place + size] for place in range(0, len(ranked), size)]
    return [(group[0], group[-1]) for group in groups]


def _between(count: Optional[int], low: int, high: int) -> bool:
    return count is not None and low <= count <= high


def _fill(axes: Any, some: List[Shape], fill: Fill) -> None:
    from matplotlib.patches import PathPatch

    for shape in some:
        if shape.rings:
            axes.add_patch(PathPatch(path_of(shape), facecolor=fill.colour, hatch=fill.hatch, edgecolor="#4d4d4d", linewidth=0.4))
    points = [point for shape in some for point in shape.points]
    if points:
        across, up = zip(*points)
        axes.scatter(across, up, s=42, marker="o", facecolor=fill.colour, hatch=fill.hatch * 2, edgecolor=INK, linewidth=0.6, zorder=3)


def _lines(axes: Any, outlines: List[Shape]) -> None:
    for shape in outlines:
        for ring in shape.rings:
            axes.plot(*zip(*ring), color=INK, linewidth=1.2)


def _legend(figure: Any, kinds: List[Tuple[Fill, str]]) -> None:
    from matplotlib.patches import Patch

    handles = [Patch(facecolor=fill.colour, hatch=fill.hatch, edgecolor=INK, label=label) for fill, label in kinds]
    figure.legend(handles=handles, loc="outside right upper")
