"""polars: one lazy query over a frame."""

import math

import polars
from polars import col, lit, when

from .area import RADIUS, box
from .engine import Base


def line(p):
    """The great circle in whole metres, halves up."""
    here, there = math.radians(p["latitude"]), col("latitude").radians()
    half = ((there - here) / 2).sin() ** 2 + math.cos(here) * there.cos() * ((col("longitude") - p["longitude"]).radians() / 2).sin() ** 2
    return (2 * RADIUS * half.sqrt().arcsin() + 0.5).floor().cast(polars.Int64)


def has(name, bits):
    return (col(name) & lit(bits, dtype=polars.Int64)) != 0


def suits(p):
    fits = [col("routed") == 1, col("english") == 1, col("places") > 0, col("ceiling") >= p["need"], col("youngest").is_in([0]) | (col("youngest") <= p["age"])]
    fits += [col("price") >= 0, (col("price") == 0) | (col("price") <= p["budget"]), has("hour_bit", p["hours"])]
    fits += [col("safeguarded") == 1] if p["need"] >= 3 else []
    fits += [col("most").is_between(1, p["group_limit"])] if p["group_limit"] else []
    fits += [col("touches_known") == 1, ~has("told", p["avoid"]), ~has("told_2", p["avoid_2"])] if p["avoids"] else []
    return fits + [has("features", p[f"need_{i}"]) for i in (1, 2, 3, 4) if p[f"need_{i}"]]


def score(p):
    points = col("points") + when(col("metres") < 15_000).then(60 - col("metres") // 250).otherwise(0)
    if p["group_limit"]:
        points += when(col("most") * 3 <= p["group_limit"] * 2).then(10).otherwise(0)
    if p["pace"]:
        points += when(col("pace") == p["pace"]).then(10).otherwise(0)
    for i in (1, 2, 3):
        if p[f"weight_{i}"]:
            about = has("themes", p[f"liked_{i}"]) | has("themes_2", p[f"liked_{i}_2"])
            near = has("themes", p[f"near_{i}"]) | has("themes_2", p[f"near_{i}_2"])
            points += p[f"weight_{i}"] * when(about).then(20).when(near).then(6).otherwise(0)
    return points


class Engine(Base):
    name = f"polars {polars.__version__}"

    def __init__(self, cases):
        bits = {"hour_bit": 1 << cases["hour"]}
        self.frame = polars.DataFrame({**cases, **bits}).sort("latitude")

    def top(self, person):
        north, east = box(person)
        y, x = person["latitude"], person["longitude"]
        near = [col("latitude").is_between(y - north, y + north), col("longitude").is_between(x - east, x + east)]
        found = self.frame.lazy().filter(*near, *suits(person)).with_columns(metres=line(person)).filter(col("metres") <= person["reach"])
        order = {"by": ["score", "activity", "metres"], "descending": [True, False, False]}
        found = found.with_columns(score=score(person)).sort(**order).unique("activity", keep="first", maintain_order=True)
        return found.head(10).select("activity", "score", "metres").collect().rows()
