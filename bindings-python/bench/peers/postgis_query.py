"""PostGIS: one prepared query over a table with an index of points, in a server of its own on a socket in a folder that is removed again."""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile

import psycopg

from . import sql
from .area import Absent, box
from .engine import Base

NEAR = "point && ST_MakeEnvelope({longitude} - {east}, {latitude} - {north}, {longitude} + {east}, {latitude} + {north}, 4326)"


def programs():
    """The folder of the newest server."""
    found = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not found:
        raise Absent("no PostgreSQL is installed: apt-get install postgresql-15-postgis-3")
    extension = pathlib.Path("/usr/share/postgresql") / found[-1].parts[4] / "extension/postgis.control"
    if not extension.exists():
        raise Absent("PostgreSQL is here without PostGIS: apt-get install postgresql-15-postgis-3")
    return found[-1].parent


class Engine(Base):
    name = "PostGIS"

    def __init__(self, cases):
        self.programs = programs()
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="peers-"))
        # A server does not run as root.
        self.user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        if self.user:
            shutil.chown(self.folder, "postgres", "postgres")
        try:
            self._start()
            self._fill(cases)
        except BaseException:
            self.close()
            raise

    def _run(self, *command):
        subprocess.run([*self.user, *map(str, command)], check=True, cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def _start(self):
        data = self.folder / "data"
        self._run(self.programs / "initdb", "-D", data, "-U", "peers", "-A", "trust")
        options = f"-c listen_addresses='' -c unix_socket_directories='{self.folder}' -c shared_buffers=1GB -c work_mem=64MB -c jit=off -c max_parallel_workers_per_gather=2"
        self._run(self.programs / "pg_ctl", "-D", data, "-w", "-o", options, "-l", self.folder / "log", "start")
        self.base = psycopg.connect(host=str(self.folder), user="peers", dbname="postgres", autocommit=True)

    def _fill(self, cases):
        names = list(cases)
        types = [f"{name} {'double precision' if name in ('latitude', 'longitude') else 'bigint'}" for name in names]
        self.base.execute("CREATE EXTENSION postgis")
        self.base.execute(f"CREATE TABLE cases ({', '.join(types)})")
        with self.base.cursor().copy(f"COPY cases ({', '.join(names)}) FROM STDIN") as copy:
            for row in zip(*(cases[name].tolist() for name in names)):
                copy.write_row(row)
        self.base.execute("ALTER TABLE cases ADD COLUMN point geometry(Point, 4326)")
        self.base.execute("UPDATE cases SET point = ST_SetSRID(ST_MakePoint(longitude, latitude), 4326)")
        self.base.execute("CREATE INDEX ON cases USING gist (point)")
        self.base.execute("VACUUM FULL ANALYZE cases")
        said = self.base.execute("SELECT postgis_lib_version(), current_setting('server_version_num')").fetchone()
        self.name = f"PostGIS {said[0]}, PostgreSQL {int(said[1]) // 10_000}"

        def typed(found):
            name = found[1]
            # A shift is by a whole number of four bytes.
            kind = "double precision" if name in ("latitude", "longitude", "north", "east") else "bigint"
            return f"%({name})s::{kind}"

        question = sql.question(NEAR, "metres / 250").replace("& 1", "& 1::bigint").replace(">> hour", ">> hour::int")
        self.question = re.sub(r"\{(\w+)\}", typed, question)

    def top(self, person):
        return self.base.execute(self.question, sql.of(person, *map(float, box(person))), prepare=True).fetchall()

    def close(self):
        if hasattr(self, "base"):
            self.base.close()
        if (self.folder / "data/postmaster.pid").exists():
            self._run(self.programs / "pg_ctl", "-D", self.folder / "data", "-m", "immediate", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)
