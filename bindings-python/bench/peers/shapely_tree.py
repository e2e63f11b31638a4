"""shapely: a tree of points, then numpy."""

import shapely

from . import filters
from .area import box
from .engine import Base


class Engine(Base):
    name = f"shapely {shapely.__version__} and numpy"

    def __init__(self, cases):
        self.cases = cases
        self.tree = shapely.STRtree(shapely.points(cases["longitude"], cases["latitude"]))

    def top(self, person):
        north, east = box(person)
        x, y = person["longitude"], person["latitude"]
        rows = self.tree.query(shapely.box(x - east, y - north, x + east, y + north))
        return filters.top(self.cases, person, rows)
