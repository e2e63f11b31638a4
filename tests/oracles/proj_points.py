#!/usr/bin/env python3
"""Writes core/src/ground/place/testdata/proj_points.csv: points and their places on the National Grid.

The places are from the independent library PROJ through `pyproj` (tested with 3.7.2, PROJ 9.5.1), without any grid of
corrections, by the transformation PROJ itself chooses then for EPSG:4326 to EPSG:27700 (EPSG:1314 and EPSG:19916):

    python3 -m venv venv && venv/bin/pip install pyproj
    venv/bin/python tests/oracles/proj_points.py > core/src/ground/place/testdata/proj_points.csv
"""

import random

import pyproj

SEED = 20260101
PIPELINE = """
+proj=pipeline
+step +proj=axisswap +order=2,1
+step +proj=unitconvert +xy_in=deg +xy_out=rad
+step +proj=push +v_3
+step +proj=cart +ellps=WGS84
+step +inv +proj=helmert +x=446.448 +y=-125.157 +z=542.06 +rx=0.15 +ry=0.247 +rz=0.842 +s=-20.489
      +convention=position_vector
+step +inv +proj=cart +ellps=airy
+step +proj=pop +v_3
+step +proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy
"""


def main():
    rng = random.Random(SEED)
    transformer = pyproj.Transformer.from_pipeline(PIPELINE)
    print("latitude,longitude,easting,northing")
    written = 0
    while written < 300:
        # East of Ireland and Britain's western isles alike: the box keeps clear of the former.
        latitude, longitude = round(rng.uniform(49.9, 60.9), 7), round(rng.uniform(-8.6, 1.8), 7)
        if latitude < 55.5 and longitude < -5.4 and latitude > 51.0:
            continue
        easting, northing = transformer.transform(latitude, longitude)
        if easting < 0 or northing < 0:
            continue
        print(f"{latitude},{longitude},{easting:.4f},{northing:.4f}")
        written += 1


if __name__ == "__main__":
    main()
