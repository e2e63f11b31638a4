"""The rules as arrays: who suits, and the score."""

import numpy

from .area import RADIUS


def top(cases, person, rows):
    """The best ten among some rows."""
    column = {name: values[rows] for name, values in cases.items()}
    metres = line(person, column)
    fits = suits(column, person, metres)
    metres, column = metres[fits], {name: values[fits] for name, values in column.items()}
    points = score(column, person, metres)
    shown, found = [], set()
    for place in numpy.lexsort((metres, column["activity"], -points)):
        activity = int(column["activity"][place])
        if activity not in found:
            found.add(activity)
            shown.append((activity, int(points[place]), int(metres[place])))
            if len(shown) == 10:
                break
    return shown


def line(person, column):
    """The great circle in whole metres, halves up."""
    here, there = numpy.radians(person["latitude"]), numpy.radians(column["latitude"])
    across = numpy.radians(column["longitude"] - person["longitude"])
    half = numpy.sin((there - here) / 2) ** 2 + numpy.cos(here) * numpy.cos(there) * numpy.sin(across / 2) ** 2
    return numpy.floor(2 * RADIUS * numpy.arcsin(numpy.sqrt(half)) + 0.5).astype(numpy.int64)


def suits(c, p, metres):
    """Which of the rows suit as things are."""
    fits = (metres <= p["reach"]) & (c["routed"] == 1) & (c["ceiling"] >= p["need"]) & (c["english"] == 1) & (c["places"] > 0)
    fits &= (c["youngest"] == 0) | (p["age"] >= c["youngest"])
    fits &= (c["price"] >= 0) & ((c["price"] == 0) | (c["price"] <= p["budget"]))
    fits &= (numpy.int64(p["hours"]) >> c["hour"]) & 1 == 1
    if p["need"] >= 3:
        fits &= c["safeguarded"] == 1
    if p["group_limit"]:
        fits &= (c["most"] > 0) & (c["most"] <= p["group_limit"])
    if p["avoids"]:
        fits &= (c["touches_known"] == 1) & (c["told"] & p["avoid"] == 0) & (c["told_2"] & p["avoid_2"] == 0)
    for i in range(1, 5):
        if p[f"need_{i}"]:
            fits &= c["features"] & p[f"need_{i}"] != 0
    return fits


def score(c, p, metres):
    """The points of rows that suit."""
    points = c["points"] + numpy.maximum(0, 60 - metres // 250)
    if p["group_limit"]:
        points += 10 * (c["most"] * 3 <= p["group_limit"] * 2)
    if p["pace"]:
        points += 10 * (c["pace"] == p["pace"])
    for i in range(1, 4):
        if p[f"weight_{i}"]:
            about = (c["themes"] & p[f"liked_{i}"] != 0) | (c["themes_2"] & p[f"liked_{i}_2"] != 0)
            near = (c["themes"] & p[f"near_{i}"] != 0) | (c["themes_2"] & p[f"near_{i}_2"] != 0)
            points += p[f"weight_{i}"] * numpy.where(about, 20, numpy.where(near, 6, 0))
    return points
