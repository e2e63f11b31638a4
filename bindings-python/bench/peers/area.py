"""The country as numbers and bits, as the program `peers` wrote it, and what engines have in common."""

import csv

import numpy

RADIUS = 6_371_008.8
DEGREE = 111_000
"""Metres in a degree of latitude, at least."""


class Absent(Exception):
    """An engine is not here."""


def read(folder):
    """The columns of the cases as arrays, and people as rows of numbers."""
    names = (folder / "cases.csv").open().readline().strip().split(",")
    table = numpy.loadtxt(folder / "cases.csv", delimiter=",", skiprows=1, dtype=numpy.dtype([(name, _kind(name)) for name in names]))
    with (folder / "people.csv").open() as file:
        people = [{name: _cell(name, cell) for name, cell in row.items()} for row in csv.DictReader(file)]
    return {name: numpy.ascontiguousarray(table[name]) for name in names}, people


def _kind(name):
    return "f8" if name in ("latitude", "longitude") else "i8"


def _cell(name, cell):
    return cell if name == "id" else float(cell) if name in ("latitude", "longitude") else int(cell)


def box(person):
    """How far north and east anything in reach lies at most, in degrees; a metre more, because distances are rounded."""
    reach = person["reach"] + 1
    north = reach / DEGREE
    return north, reach / (DEGREE * numpy.cos(numpy.radians(abs(person["latitude"]) + north)))
