"""Moments and days. Days are kept as ISO texts, which compare as days do."""

from __future__ import annotations

import calendar
import datetime as dt
import functools
import zoneinfo

LONDON = zoneinfo.ZoneInfo("Europe/London")


@functools.lru_cache(maxsize=100_000)
def moment(text: str) -> dt.datetime:
    return dt.datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=dt.timezone.utc)


def uk_day(at: dt.datetime) -> str:
    return at.astimezone(LONDON).date().isoformat()


@functools.lru_cache(maxsize=100_000)
def days_from(first: str, last: str) -> int:
    return (dt.date.fromisoformat(last) - dt.date.fromisoformat(first)).days


def months_after(day: str, months: int) -> str:
    date = dt.date.fromisoformat(day)
    year, month = divmod(date.year * 12 + date.month - 1 + months, 12)
    return date.replace(year, month + 1, min(date.day, calendar.monthrange(year, month + 1)[1])).isoformat()
