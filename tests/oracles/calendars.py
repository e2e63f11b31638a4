"""Random calendars, and what icalendar and recurring-ical-events make of them.

    python3 -m venv .venv && .venv/bin/pip install icalendar recurring-ical-events tzdata
    .venv/bin/python tests/oracles/calendars.py read [calendars] [seed]     # writes calendars.jsonl
    cargo build -p fingerpost --example calendars
    .venv/bin/python tests/oracles/calendars.py written target/debug/examples/calendars [calendars] [seed]

`read` writes the committed file, 2,500 calendars from seed 20261123; `cargo test` reads all of them and compares every begin and
end. One line a calendar: [text, n, hash, first six moments], over the sessions that begin within 731 days of 23 November 2026 for
rules that our timetables lack, and for all others too. `written` draws timings, lets the library write them, reads the text with
the other implementation and compares every begin and end with the library's own sessions, which another oracle holds to dateutil.

What is drawn avoids what RFC 5545 leaves open: rules whose first session is not a day of the rule, ends as a day for sessions
with hours, and sessions in the hours in which clocks change. BYDAY with plain and numbered days is avoided too: dateutil wants both to hold.
"""

import datetime as dt
import json
import pathlib
import random
import subprocess
import sys
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events

LONDON = ZoneInfo("Europe/London")
UTC = dt.timezone.utc
FROM = dt.date(2026, 11, 23)
DAYS = 731
MASK = (1 << 64) - 1
NAMES = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
ZONES = [
    ("Europe/London", "Europe/London"),
    ("Europe/London", "GMT Standard Time"),
    ("Europe/London", "Europe/London"),
    ("Europe/Paris", "Europe/Paris"),
    ("America/New_York", "Eastern Standard Time"),
    ("UTC", None),
]


def mix(values):
    state = 0xCBF29CE484222325
    for value in values:
        state = ((state ^ (value & MASK)) * 0x100000001B3) & MASK
    return f"{state & 0xFFFFFFFFFFFF:012x}"


def instants(text):
    """Begin and end of every session as seconds, sorted; whole days count from midnight in London."""
    found = set()
    span = (dt.datetime.combine(FROM, dt.time(), LONDON), dt.datetime.combine(FROM + dt.timedelta(DAYS), dt.time(23, 59, 59), LONDON))
    for event in recurring_ical_events.of(icalendar.Calendar.from_ical(text)).between(*span):
        if str(event.get("STATUS", "")) == "CANCELLED":
            continue
        begin, end = event["DTSTART"].dt, event["DTEND"].dt
        whole = not isinstance(begin, dt.datetime)
        if whole:
            for ahead in range(max((end - begin).days, 1)):
                day = begin + dt.timedelta(ahead)
                edges = [dt.datetime.combine(day + dt.timedelta(n), dt.time(), LONDON) for n in (0, 1)]
                if FROM <= day <= FROM + dt.timedelta(DAYS):
                    found.add(tuple(int(edge.timestamp()) for edge in edges))
            continue
        if begin.astimezone(LONDON).date() < FROM:
            continue
        if end == begin:
            shown = begin.astimezone(LONDON).date() + dt.timedelta(1)
            end = dt.datetime.combine(shown, dt.time(), LONDON)
        found.add((int(begin.timestamp()), int(end.timestamp())))
    return sorted(found)


def random_rule(draw, start):
    """A rule of which the start is a day."""
    freq = draw.choice(["DAILY", "WEEKLY", "WEEKLY", "WEEKLY", "MONTHLY", "MONTHLY", "YEARLY"])
    parts = [f"FREQ={freq}"]
    if draw.random() < 0.4:
        parts.append(f"INTERVAL={draw.choice([1, 2, 2, 3, 4, 6])}")
    own = NAMES[start.weekday()]
    others = draw.sample(NAMES, draw.randint(0, 3))
    days = sorted({own, *others}, key=NAMES.index)
    last = (start.replace(day=28) + dt.timedelta(4)).replace(day=1) - dt.timedelta(1)
    nth = draw.choice([(start.day - 1) // 7 + 1, -((last.day - start.day) // 7 + 1)])
    if freq == "DAILY" and draw.random() < 0.4:
        parts.append(draw.choice([f"BYDAY={','.join(days)}", f"BYMONTH={','.join(map(str, sorted({start.month, draw.randint(1, 12)})))}"]))
    if freq == "WEEKLY" and draw.random() < 0.6:
        parts.append(f"BYDAY={','.join(days)}")
    if freq == "WEEKLY" and draw.random() < 0.3:
        parts.append(f"WKST={draw.choice(['SU', 'MO', 'TH'])}")
    if freq == "MONTHLY":
        parts += draw.choice([[], [f"BYMONTHDAY={start.day}"], [f"BYMONTHDAY={start.day - last.day - 1}"], [f"BYDAY={nth}{own}"],
                              [f"BYDAY={own}", f"BYSETPOS={nth}"], [f"BYDAY={','.join(days)}"],
                              [f"BYDAY={own}", f"BYMONTHDAY={','.join(map(str, sorted({start.day, draw.randint(1, 31)})))}"],
                              [f"BYMONTHDAY={start.day}", f"BYMONTH={','.join(map(str, sorted({start.month, draw.randint(1, 12)})))}"]])
    if freq == "YEARLY":
        parts += draw.choice([[], [f"BYMONTH={start.month}"], [f"BYMONTH={start.month}", f"BYDAY={nth}{own}"],
                              [f"BYMONTH={start.month}", f"BYMONTHDAY={start.day}"], [f"BYYEARDAY={start.timetuple().tm_yday}"],
                              [f"BYDAY={(start.timetuple().tm_yday - 1) // 7 + 1}{own}"],
                              [f"BYWEEKNO={start.isocalendar().week}", f"BYDAY={own}"] if start.isocalendar().year == start.year else []])
    end = draw.random()
    if end < 0.35:
        parts.append(f"COUNT={draw.randint(1, 60)}")
    until = start + dt.timedelta(draw.randint(0, 900)) if end > 0.7 else None
    head, rest = parts[0], parts[1:]
    draw.shuffle(rest)
    return ";".join([head, *rest]), until


def random_calendar(draw):
    zone, name = draw.choice(ZONES)
    tz = ZoneInfo(zone)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//oracle//EN"]
    if name is not None and draw.random() < 0.5:
        standard = icalendar.Timezone.from_tzid(zone).to_ical().decode().replace(f"TZID:{zone}", f"TZID:{name}").strip().split("\r\n")
        lines += standard
    for number in range(draw.choice([1, 1, 2])):
        whole = draw.random() < 0.15
        near = draw.choice([dt.date(2027, 3, 28), dt.date(2027, 10, 31), FROM, FROM, FROM])
        start = near + dt.timedelta(draw.randint(-30, 200))
        if draw.random() < 0.15:
            start -= dt.timedelta(draw.randint(0, 2000))
        opens = dt.time(draw.randint(4, 20), draw.choice([0, 0, 15, 30, 45]))
        minutes = draw.choice([0, 30, 60, 90, 120, 120, 180])
        wide = draw.choice([1, 1, 1, 2, 3])

        def moment(day, tag, time=opens):
            if whole:
                return f"{tag};VALUE=DATE:{day:%Y%m%d}"
            text = f"{dt.datetime.combine(day, time):%Y%m%dT%H%M%S}"
            return f"{tag}:{text}Z" if name is None else f'{tag};TZID={name}:{text}'

        rule, until = random_rule(draw, start) if draw.random() < 0.85 else (None, None)
        event = ["BEGIN:VEVENT", f"UID:{number}@oracle", f"SUMMARY:Session {number}", moment(start, "DTSTART")]
        if whole:
            event.append(f"DTEND;VALUE=DATE:{start + dt.timedelta(wide):%Y%m%d}")
        elif draw.random() < 0.5:
            event.append(f"DURATION:PT{minutes}M")
        else:
            end = dt.datetime.combine(start, opens) + dt.timedelta(minutes=minutes)
            event.append(moment(end.date(), "DTEND", end.time()))
        days = [start]
        if rule:
            if until is not None:
                at = dt.datetime.combine(until, opens, tz) + dt.timedelta(minutes=draw.choice([0, 0, 1, -1 if until > start else 0, 300]))
                rule += f";UNTIL={until:%Y%m%d}" if whole else f";UNTIL={at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
            event.append(f"RRULE:{rule}")
            plain = "\r\n".join([*lines, *event, "END:VEVENT", "END:VCALENDAR", ""])
            days = sorted({dt.datetime.fromtimestamp(begin, LONDON if whole else tz).date() for begin, _ in instants(plain)}) or days
            if whole and wide > 1:
                days = [start]
        inside = [day for day in days if day >= FROM]
        if rule and inside and not (whole and wide > 1):
            for day in draw.sample(inside, min(len(inside), draw.choice([0, 0, 1, 2]))):
                event.append(moment(day, "EXDATE"))
                inside.remove(day)
            for _ in range(draw.choice([0, 0, 0, 1, 2])):
                event.append(moment(FROM + dt.timedelta(draw.randint(1, 600)), "RDATE"))
        event.append("END:VEVENT")
        if rule and inside and not whole and draw.random() < 0.3:
            day = draw.choice(inside)
            moved = day + dt.timedelta(draw.randint(0, 3))
            later = dt.time(draw.randint(4, 20), draw.choice([0, 30]))
            event += ["BEGIN:VEVENT", f"UID:{number}@oracle", moment(day, "RECURRENCE-ID"), moment(moved, "DTSTART", later), "DURATION:PT45M"]
            event += ["STATUS:CANCELLED"] if draw.random() < 0.3 else []
            event.append("END:VEVENT")
        lines += event
    lines += ["END:VCALENDAR", ""]
    text = (draw.choice(["\r\n", "\r\n", "\n"])).join(lines)
    return text


def folded(draw, text):
    """The same with lines folded here and there."""
    if draw.random() < 0.7:
        return text
    ending = "\r\n" if "\r\n" in text else "\n"
    lines = []
    for line in text.split(ending):
        place = draw.randint(8, 30)
        lines += [line[:place], " " + line[place:]] if len(line) > place else [line]
    return ending.join(lines)


def read(count, seed):
    draw = random.Random(seed)
    path = pathlib.Path(__file__).with_name("calendars.jsonl")
    with path.open("w") as out:
        for _ in range(count):
            text = folded(draw, random_calendar(draw))
            # icalendar knows GMT Standard Time by itself and wants CR LF only when it writes.
            found = instants(text)
            flat = [value for pair in found for value in pair]
            out.write(json.dumps([text, len(found), mix(flat), flat[:6]], separators=(",", ":")) + "\n")


def random_timing(draw):
    start = FROM + dt.timedelta(draw.randint(-400, 300))
    freq = draw.choice(["weekly", "weekly", "monthly", "once"])
    rule = {"start": str(start), "freq": freq, "bank_holidays": draw.choice(["runs", "does_not_run", "unknown"])}
    names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    if freq != "once":
        rule["interval"] = draw.choice([1, 1, 2, 3, 5])
        if draw.random() < 0.5:
            number = lambda: {"ordinal": draw.choice([1, 2, 3, 4, 5, -1, -2])} if freq == "monthly" and not plain else {}
            plain = draw.random() < 0.4
            rule["by_day"] = [{**number(), "day": day} for day in draw.sample(names, draw.randint(1, 3))]
        elif freq == "monthly" and draw.random() < 0.5:
            rule["by_month_day"] = sorted({draw.randint(1, 31), draw.choice([-1, -2, 15])})
        end = draw.random()
        if end < 0.3:
            rule["count"] = draw.randint(1, 80)
        elif end < 0.5:
            rule["until"] = str(start + dt.timedelta(draw.randint(0, 900)))
        if draw.random() < 0.3:
            rule["gaps"] = [{"from": str(start + dt.timedelta(n)), "to": str(start + dt.timedelta(n + 20))} for n in draw.sample(range(500), 2)]
        if draw.random() < 0.15:
            rule["block"] = {"sessions": draw.randint(1, 6), "pause_weeks": draw.randint(1, 5)}
    if draw.random() < 0.4:
        rule["extra"] = sorted(str(FROM + dt.timedelta(n)) for n in draw.sample(range(600), 3))
    if draw.random() < 0.4:
        rule["exceptions"] = sorted(str(start + dt.timedelta(7 * n)) for n in draw.sample(range(40), 3))
    timing = {"recurrence": rule}
    kind = draw.random()
    if kind < 0.1:
        timing["all_day"] = True
    elif kind < 0.9:
        timing["opens"] = f"{draw.randint(3, 22):02}:{draw.choice([0, 15, 30]):02}"
        if kind > 0.2:
            timing["closes"] = f"{draw.randint(3, 23):02}:{draw.choice([0, 15, 45]):02}"
            if draw.random() < 0.1:
                timing["closes"] = draw.choice(["00:00", "00:30"])
    cancelled = [str(start + dt.timedelta(7 * n)) for n in draw.sample(range(40), 2)] if draw.random() < 0.3 else []
    return {"timing": timing, "one_by_one": draw.random() < 0.2, "cancelled": cancelled}


def written(program, count, seed):
    draw = random.Random(seed)
    lines = [json.dumps(random_timing(draw)) for _ in range(count)]
    answers = subprocess.run([program], input="\n".join(lines), capture_output=True, text=True, check=True).stdout.splitlines()
    compared = sessions = 0
    for line, answer in zip(lines, map(json.loads, answers), strict=True):
        if answer.get("error") == "calendar.no-sessions":
            continue
        text = answer["ics"]
        assert all(len(part.encode()) <= 75 for part in text.split("\r\n")) and "\n" not in text.replace("\r\n", ""), line
        calendar = icalendar.Calendar.from_ical(text)
        assert not calendar.errors and all(not event.errors for event in calendar.events), line
        found = instants(text)
        ours = sorted(map(tuple, answer["sessions"]))
        edge = ours[-1][0] if ours else 0
        found = [pair for pair in found if pair[0] <= edge or pair in ours]
        assert found == ours, (line, text, [x for x in found if x not in ours][:3], [x for x in ours if x not in found][:3])
        compared += 1
        sessions += len(ours)
    assert compared >= count * 0.8, compared
    print(f"{compared} calendars, {sessions} sessions agree")


if __name__ == "__main__":
    if sys.argv[1] == "read":
        read(int(sys.argv[2]) if len(sys.argv) > 2 else 2_500, int(sys.argv[3]) if len(sys.argv) > 3 else 20261123)
    else:
        written(sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 2_500, int(sys.argv[4]) if len(sys.argv) > 4 else 20261123)
