"""Writes dateutil_rules.jsonl: random recurrence rules and what python-dateutil and zoneinfo make of them.

    python3 -m venv .venv && .venv/bin/pip install python-dateutil tzdata
    .venv/bin/python tests/oracles/dateutil_rules.py [rules] [seed]

The default, 10,000 rules from seed 20261122, is the committed file; `cargo test` checks all of it. One line a rule:

    [start, freq, interval, days, month days, until, count, exceptions, extra, n, hash, first three, opens, closes, instants]

Dates are days after the start (negative before it), absent parts 0 or []. `n` dates were found within 731 days of the
first possible one; `hash` is over all of them, `instants` over begin and end of every session in Europe/London.

Where dateutil does not follow RFC 5545 the script does, and counts the rules concerned:

* BYDAY with both plain and numbered days, `MO,2TU` (section 3.3.10: a list of days, any of which fits). dateutil wants
  both parts to hold and finds too few days, mostly none (945 of the 1,148 such rules). Here the two parts are two rules, united before COUNT is applied.
"""

import datetime as dt
import json
import pathlib
import random
import sys
import warnings
from zoneinfo import ZoneInfo

from dateutil import rrule

LONDON = ZoneInfo("Europe/London")
MASK = (1 << 64) - 1
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
WEEKDAYS = [rrule.MO, rrule.TU, rrule.WE, rrule.TH, rrule.FR, rrule.SA, rrule.SU]
FREQS = {"W": rrule.WEEKLY, "M": rrule.MONTHLY}
HORIZON = 731
ASKED = 40


def mix(values):
    state = 0xCBF29CE484222325
    for value in values:
        state = ((state ^ (value & MASK)) * 0x100000001B3) & MASK
    return f"{state & 0xFFFFFFFFFFFF:012x}"


def random_rule(draw, clock_change):
    if clock_change:
        year = draw.randint(2000, 2030)
        month, last = draw.choice([(3, 31), (10, 31)])
        day = dt.date(year, month, last)
        start = day - dt.timedelta(days=(day.weekday() + 1) % 7 + 7 * draw.randint(0, 3) + draw.choice([0, 0, 0, 1, 6]))
    else:
        start = dt.date(1996, 1, 1) + dt.timedelta(days=draw.randint(0, 15000))
    freq = draw.choice("WWM") if clock_change else draw.choice("WM")
    interval = draw.choice([1, 1, 1, 2, 2, 3, 4, 5, 6, 12, 13])
    days = []
    if draw.random() < 0.65:
        for day in draw.sample(range(7), draw.choice([1, 1, 1, 2, 2, 3, 7])):
            numbered = freq == "M" and draw.random() < 0.6
            days.append((draw.choice([1, 2, 3, 4, 5, -1, -2, -3, -4, -5]) if numbered else 0, day))
    month_days = []
    if freq == "M" and draw.random() < 0.45:
        wanted = draw.choice([1, 1, 2, 3, 12])
        month_days = [draw.choice([1, -1]) * draw.choice([draw.randint(1, 31), 28, 29, 30, 31]) for _ in range(wanted)]
        month_days = list(dict.fromkeys(month_days))
    end = draw.choice(["none", "until", "count"])
    until = start + dt.timedelta(days=draw.choice([0, draw.randint(0, 60), draw.randint(0, 1200)])) if end == "until" else None
    count = draw.choice([1, 2, 6, 10, draw.randint(1, 60)]) if end == "count" else None
    return start, freq, interval, days, month_days, until, count


def rule_dates(start, freq, interval, days, month_days, until, count, last, ask):
    """What dateutil gives with mixed days united, and (where asked for: it is slow to find nothing) as it is."""

    def run(part, limit):
        by_day = [WEEKDAYS[day](number) if number else WEEKDAYS[day] for number, day in part] or None
        end = min(until or last, last)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            found = rrule.rrule(
                FREQS[freq],
                dtstart=dt.datetime.combine(start, dt.time()),
                interval=interval,
                byweekday=by_day,
                bymonthday=month_days or None,
                until=dt.datetime.combine(end, dt.time()),
                count=limit,
            )
        return [moment.date() for moment in found]

    plain = [part for part in days if not part[0]]
    numbered = [part for part in days if part[0]]
    if not (plain and numbered):
        return run(days, count), None
    united = sorted(set(run(plain, None)) | set(run(numbered, None)))
    return united[:count] if count else united, run(days, count) if ask else None


def instants(dates, opens, closes):
    for date in dates:
        first, end = (dt.datetime.combine(date, dt.time(*divmod(minute, 60)), LONDON) for minute in (opens, closes))
        if closes <= opens:
            end += dt.timedelta(days=1)
        begin_at, end_at = int(first.timestamp()), int(end.timestamp())
        if end_at <= begin_at:  # begins in the hour missing in spring: keeps its length
            end_at = begin_at + (closes - opens) * 60
        yield begin_at
        yield end_at


def main():
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    draw = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 20261122)
    lines, mixed, differing, found_dates, moments = [], 0, 0, 0, 0
    for number in range(wanted):
        timed = number % 4 == 0
        rule = random_rule(draw, timed)
        start, freq, interval, days, month_days, until, count = rule
        after = lambda date: (date - start).days
        extra = [start + dt.timedelta(days=draw.randint(-30, 800)) for _ in range(draw.choice([0, 0, 0, 1, 2]))]
        first = min([start, *extra])
        last = first + dt.timedelta(days=HORIZON)
        united, direct = rule_dates(*rule, last, mixed < ASKED)
        mixed += len({bool(number) for number, _ in days}) == 2
        differing += direct is not None and direct != united
        rules = rrule.rruleset()
        for date in united:
            rules.rdate(dt.datetime.combine(date, dt.time()))
        for date in extra:
            rules.rdate(dt.datetime.combine(date, dt.time()))
        out = draw.sample(united, min(len(united), draw.choice([0, 0, 1, 2, 3]))) if united else []
        if draw.random() < 0.15:
            out.append(start + dt.timedelta(days=draw.randint(0, 400)))
        if extra and draw.random() < 0.2:
            out.append(extra[0])
        for date in out:
            rules.exdate(dt.datetime.combine(date, dt.time()))
        dates = [moment.date() for moment in rules if moment.date() <= last]
        found_dates += len(dates)
        offsets = [after(date) for date in dates]
        line = [
            start.isoformat(), freq, interval,
            ",".join(f"{number or ''}{DAYS[day]}" for number, day in days), month_days,
            after(until) if until else -1, count or 0, [after(date) for date in out], [after(date) for date in extra],
            len(dates), mix(offsets), offsets[:3],
        ]
        if timed:
            opens = draw.choice([0, 30, 60, 75, 90, 119, 120, 600, 1320, draw.randint(0, 1439)])
            closes = draw.choice([opens, (opens + 60) % 1440, (opens + 90) % 1440, 120, draw.randint(0, 1439)])
            both = list(instants(dates, opens, closes))
            moments += len(both)
            line += [opens, closes, mix(both)]
        lines.append(json.dumps(line, separators=(",", ":")))
    path = pathlib.Path(__file__).with_suffix(".jsonl")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{wanted} rules, {found_dates} dates, {moments} moments; "
          f"{mixed} with mixed days, of the first {ASKED} of which dateutil alone is wrong about {differing}")


main()
