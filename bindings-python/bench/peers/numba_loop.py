"""numba: one compiled loop over all cases that keeps the best ten."""

import math
import time

import numba
import numpy

from .area import RADIUS, box
from .engine import Base

TOP = 10
THREADS = 2
NUMBERS = (
    "need", "age", "reach", "budget", "group_limit", "pace", "hours", "avoids", "avoid", "avoid_2",
    *(f"{name}_{i}{more}" for i in (1, 2, 3) for name, more in (("weight", ""), ("liked", ""), ("liked", "_2"), ("near", ""), ("near", "_2"))),
    "need_1", "need_2", "need_3", "need_4",
)
COLUMNS = (
    "activity", "ceiling", "routed", "youngest", "price", "places", "english", "most", "pace", "hour", "features",
    "themes", "themes_2", "told", "told_2", "touches_known", "safeguarded", "points",
)


@numba.njit(cache=False)
def answer(latitudes, longitudes, columns, latitude, longitude, north, east, p, best):
    found = 0
    (activity, ceiling, routed, youngest, price, places, english, most, pace, hour, features,
     themes, themes_2, told, told_2, touches_known, safeguarded, points) = columns
    here = math.radians(latitude)
    for i in range(len(latitudes)):
        if abs(latitudes[i] - latitude) > north or abs(longitudes[i] - longitude) > east:
            continue
        if not (routed[i] and english[i] and places[i] > 0 and ceiling[i] >= p[0] and (youngest[i] == 0 or p[1] >= youngest[i])):
            continue
        if price[i] < 0 or (price[i] > 0 and price[i] > p[3]) or (p[6] >> hour[i]) & 1 == 0 or (p[0] >= 3 and not safeguarded[i]):
            continue
        if p[4] > 0 and (most[i] == 0 or most[i] > p[4]):
            continue
        if p[7] and (not touches_known[i] or told[i] & p[8] or told_2[i] & p[9]):
            continue
        needed = True
        for k in range(25, 29):
            needed = needed and (p[k] == 0 or features[i] & p[k] != 0)
        if not needed:
            continue
        there = math.radians(latitudes[i])
        half = math.sin((there - here) / 2) ** 2
        half += math.cos(here) * math.cos(there) * math.sin(math.radians(longitudes[i] - longitude) / 2) ** 2
        metres = int(math.floor(2 * RADIUS * math.asin(math.sqrt(half)) + 0.5))
        if metres > p[2]:
            continue
        score = points[i] + max(0, 60 - metres // 250)
        if p[4] > 0 and most[i] * 3 <= p[4] * 2:
            score += 10
        if p[5] > 0 and pace[i] == p[5]:
            score += 10
        for k in range(10, 25, 5):
            if themes[i] & p[k + 1] or themes_2[i] & p[k + 2]:
                score += p[k] * 20
            elif themes[i] & p[k + 3] or themes_2[i] & p[k + 4]:
                score += p[k] * 6
        found = kept(best, found, -score, metres, activity[i])
    return found


@numba.njit(cache=False)
def kept(best, found, worse, metres, activity):
    """Puts one among the best, each activity once."""
    for i in range(found):
        if best[i, 2] == activity:
            if (worse, metres) >= (best[i, 0], best[i, 1]):
                return found
            for j in range(i, found - 1):
                best[j] = best[j + 1]
            found -= 1
            break
    at = found
    while at > 0 and (worse, activity) < (best[at - 1, 0], best[at - 1, 2]):
        at -= 1
    if at >= len(best):
        return found
    for j in range(min(found, len(best) - 1), at, -1):
        best[j] = best[j - 1]
    best[at, 0], best[at, 1], best[at, 2] = worse, metres, activity
    return min(found + 1, len(best))


@numba.njit(parallel=True, cache=False)
def answers(latitudes, longitudes, columns, places, numbers, best, found):
    for i in numba.prange(len(places)):
        found[i] = answer(latitudes, longitudes, columns, places[i, 0], places[i, 1], places[i, 2], places[i, 3], numbers[i], best[i])


class Engine(Base):
    name = f"numba {numba.__version__}"

    def __init__(self, cases):
        self.of = (cases["latitude"], cases["longitude"], tuple(cases[name] for name in COLUMNS))

    def top(self, person):
        best = numpy.empty((TOP, 3), numpy.int64)
        numbers = numpy.array([person[name] for name in NUMBERS], numpy.int64)
        found = answer(*self.of, person["latitude"], person["longitude"], *box(person), numbers, best)
        return [(activity, -worse, metres) for worse, metres, activity in best[:found]]

    def many(self, people):
        """The seconds for each of many, on two threads: the best of three."""
        numba.set_num_threads(min(THREADS, numba.config.NUMBA_NUM_THREADS))
        places = numpy.array([(person["latitude"], person["longitude"], *box(person)) for person in people])
        numbers = numpy.array([[person[name] for name in NUMBERS] for person in people], numpy.int64)
        best, found = numpy.empty((len(people), TOP, 3), numpy.int64), numpy.empty(len(people), numpy.int64)
        taken = []
        for _ in range(4):
            begun = time.perf_counter()
            answers(*self.of, places, numbers, best, found)
            taken.append(time.perf_counter() - begun)
        return min(taken) / len(people)
