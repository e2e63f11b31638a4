"""DuckDB: one query over a table in memory, sorted by place."""

import re

import duckdb
import pyarrow

from . import sql
from .area import box
from .engine import Base

NEAR = "latitude BETWEEN {latitude} - {north} AND {latitude} + {north} AND longitude BETWEEN {longitude} - {east} AND {longitude} + {east}"


class Engine(Base):
    name = f"DuckDB {duckdb.__version__}"

    def __init__(self, cases):
        self.base = duckdb.connect(config={"threads": 2})
        given = pyarrow.table(cases)  # noqa: F841, read by name
        self.base.execute("CREATE TABLE cases AS SELECT * FROM given ORDER BY latitude").fetchall()
        self.question = re.sub(r"\{(\w+)\}", r"$\1", sql.question(NEAR, "metres // 250"))

    def top(self, person):
        return self.base.execute(self.question, sql.of(person, *map(float, box(person)))).fetchall()

    def close(self):
        self.base.close()
