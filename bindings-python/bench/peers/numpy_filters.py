"""numpy: every case by arrays, those in a box around the home first."""

import numpy

from . import filters
from .area import box
from .engine import Base


class Engine(Base):
    name = f"numpy {numpy.__version__}"

    def __init__(self, cases):
        self.cases = cases

    def top(self, person):
        north, east = box(person)
        near = (abs(self.cases["latitude"] - person["latitude"]) <= north) & (abs(self.cases["longitude"] - person["longitude"]) <= east)
        return filters.top(self.cases, person, numpy.flatnonzero(near))
