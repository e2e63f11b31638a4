"""What a report is put together from."""

from __future__ import annotations

import datetime as dt
from typing import List, Mapping, NamedTuple, Optional, Sequence, Union

from .._charts import Chart
from .._charts._published import categories, shown
from .._times import day_text
from .._wording import plain
from ..records import PublishedTable

__all__ = ["KeyFigure", "ReportTable", "Section", "counts_by", "counts_of", "day"]

_MONTHS = "January February March April May June July August September October November December".split()


class KeyFigure(NamedTuple):
    """A number, and what it is of."""

    number: str
    of: str


class ReportTable(NamedTuple):
    """A small table in words."""

    caption: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]


class Section(NamedTuple):
    """A part of a report: sentences, drawings, tables."""

    id: str
    title: str
    said: List[str]
    charts: List[Chart]
    tables: List[ReportTable]


def day(on: Union[dt.date, str]) -> str:
    """A day as it is written in a letter."""
    date = dt.date.fromisoformat(day_text(on))
    return f"{date.day} {_MONTHS[date.month - 1]} {date.year}"


def counts_of(table: PublishedTable, dimension: str, caption: str, head: str, words: Mapping[str, str] = {}) -> ReportTable:
    """Counts by one dimension."""
    rows = [(words.get(name, plain(name)), shown(table.cell(**{dimension: name}).count)) for name in categories(table, dimension)]
    return ReportTable(caption, (head, "People"), rows)


def counts_by(table: PublishedTable, down: str, across: str, caption: str, head: str, leave_out: Optional[str] = None) -> ReportTable:
    """Counts by two dimensions. A row or column of the second in which nobody is, is left out."""
    columns = [name for name in categories(table, across) if name != leave_out]
    some = [name for name in columns if table.cell(**{across: name}).count != 0] or columns
    rows = [(plain(name), *(shown(table.cell(**{down: name, across: column}).count) for column in some)) for name in categories(table, down)]
    return ReportTable(caption, (head, *map(plain, some)), rows)
