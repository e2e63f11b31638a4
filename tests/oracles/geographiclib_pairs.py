#!/usr/bin/env python3
"""Writes core/src/ground/place/testdata/geographiclib_pairs.csv: pairs of points and their true distances.

The distances are geodesics on WGS84 from the independent package `geographiclib` (tested with 2.0):

    python3 -m venv venv && venv/bin/pip install geographiclib
    venv/bin/python tests/oracles/geographiclib_pairs.py > core/src/ground/place/testdata/geographiclib_pairs.csv
"""

import random

from geographiclib.geodesic import Geodesic

SEED = 20260101


def point(rng, box):
    """A point in a box of (south, north, west, east), to six decimals."""
    south, north, west, east = box
    return round(rng.uniform(south, north), 6), round(rng.uniform(west, east), 6)


def main():
    rng = random.Random(SEED)
    britain, world = (49.9, 60.9, -8.0, 1.7), (-89.0, 89.0, -179.0, 179.0)
    print("scope,latitude_a,longitude_a,latitude_b,longitude_b,metres")
    pairs = [("britain", point(rng, britain), point(rng, britain)) for _ in range(80)]
    for _ in range(80):  # walks and bus rides: up to some tens of kilometres
        latitude, longitude = point(rng, britain)
        near = point(rng, (latitude - 0.2, latitude + 0.2, longitude - 0.3, longitude + 0.3))
        pairs.append(("britain", (latitude, longitude), near))
    pairs += [("world", point(rng, world), point(rng, world)) for _ in range(60)]
    pairs += [("world", (0.0, 10.0), (0.0, 11.0)), ("world", (-0.5, 20.0), (0.5, 20.0))]
    pairs += [("world", (89.0, 0.0), (90.0, 0.0)), ("world", (10.0, 179.5), (10.0, -179.5))]
    for scope, (lat_a, lon_a), (lat_b, lon_b) in pairs:
        metres = Geodesic.WGS84.Inverse(lat_a, lon_a, lat_b, lon_b)["s12"]
        print(f"{scope},{lat_a},{lon_a},{lat_b},{lon_b},{metres:.4f}")


if __name__ == "__main__":
    main()
