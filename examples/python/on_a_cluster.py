"""A caseload answered by the workers of a cluster, on dask or on Spark, as one machine answers it.

Three questions are asked of made-up people: what suits each of them, what changed for those of each ward, and how far they got and where they stand now. What workers do
stands in `cluster_workers.py`. A rule of disclosure comes last, over the whole: parts that were protected by themselves could be subtracted from each other.

    python examples/python/on_a_cluster.py dask
    python examples/python/on_a_cluster.py spark
"""

from __future__ import annotations

import functools
import json
import os
import pathlib
import sys
import tempfile
import warnings
from typing import Any, Dict, List, Tuple

import pandas
import pyarrow

import cluster_workers
import fingerpost as fp
from fingerpost import evidence
from cluster_workers import CHANGE_COLUMNS, CHANGES, ON, WAY_COLUMNS, change_of, changes_by_ward, index_in, shortlists, ways_by_ward, ways_of
from synthetic_caseload import SYNTHETIC, Caseload, caseload

NEWPORT = pathlib.Path(__file__).resolve().parents[1] / "data" / "newport"
AT = "2026-11-23T09:00:00Z"


# What they are given.


def prepared(folder: str) -> None:
    """Writes what every worker opens."""
    directory = (NEWPORT / "directory.json").read_bytes()
    pathlib.Path(folder, "directory.json").write_bytes(directory)
    fp.Matcher(fp.Catalogue.from_json(directory)).index(at=AT).save(pathlib.Path(folder, "index"))


def asked_table(people: Caseload) -> pandas.DataFrame:
    """A row for every referral and point that was due, also where nobody answered."""
    answered = {(it.referral, it.point): it for it in people.readings}
    client = {view.referral: view.client for view in people.views}
    rows = []
    for referral in people.due:
        for point in ("start", "end"):
            reading = answered.get((referral, point))
            rows.append({
                "referral": referral,
                "ward": people.wards[client[referral]],
                "point": point,
                "on": reading.on.isoformat() if reading else None,
                "score": float(reading.answers[0].value) if reading else None,
            })  # fmt: skip
    return pandas.DataFrame(rows)


def referral_table(people: Caseload) -> pandas.DataFrame:
    """A row for every referral as it stands."""
    rows = [{"ward": people.wards[view.client], "view": json.dumps(view.to_dict())} for view in people.views]
    return pandas.DataFrame(rows)


# The engines: each gives the shortlists, the changes by ward, and the counts of funnel and ladder by ward.

Answer = Tuple[pandas.DataFrame, pandas.DataFrame, pandas.DataFrame]


def on_one_machine(folder: str, people: Caseload) -> Answer:
    """Without a cluster."""
    ranked = index_in(folder).rank_many(people.clients, progress=False).placings.to_pandas()
    return ranked, changes_by_ward(asked_table(people)), ways_by_ward(referral_table(people))


def on_dask(folder: str, people: Caseload, parts: int = 4) -> Answer:
    """On two processes of dask."""
    import dask
    import dask.dataframe as dd

    clients = fp.clients_table(people.clients).to_pandas(types_mapper=pandas.ArrowDtype)
    like = index_in(folder).rank_many([], progress=False).placings.to_pandas()

    def answered(part: pandas.DataFrame) -> pandas.DataFrame:
        found = list(shortlists(iter(pyarrow.Table.from_pandas(part, preserve_index=False).to_batches()), folder))
        return pyarrow.Table.from_batches(found).to_pandas() if found else like

    with dask.config.set({"scheduler": "processes", "num_workers": 2, "dataframe.convert-string": False}):
        ranked = dd.from_pandas(clients, npartitions=parts).map_partitions(answered, meta=like).compute()
        asked = dd.from_pandas(asked_table(people), npartitions=parts)
        changes = asked.shuffle("ward").map_partitions(changes_by_ward, meta=changes_by_ward(asked_table(people).head(0))).compute()
        referrals = dd.from_pandas(referral_table(people), npartitions=parts)
        ways = referrals.shuffle("ward").map_partitions(ways_by_ward, meta=ways_by_ward(referral_table(people).head(0))).compute()
    return ranked, changes, ways


def on_spark(folder: str, people: Caseload, parts: int = 4) -> Answer:
    """On two workers of Spark."""
    from pyspark.sql import SparkSession
    from pyspark.sql.pandas.types import from_arrow_schema

    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    # What is used of the newest pandas here is held against one machine below.
    warnings.filterwarnings("ignore", "PySpark does not yet fully support pandas")
    session = (
        SparkSession.builder.master("local-cluster[2,1,1024]")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.ui.enabled", "false")
        .getOrCreate()
    )
    try:
        session.sparkContext.addPyFile(cluster_workers.__file__)
        like = index_in(folder).rank_many([], progress=False).placings.to_pyarrow().schema
        clients = session.createDataFrame(fp.clients_table(people.clients)).repartition(parts)
        ranked = clients.mapInArrow(functools.partial(shortlists, folder=folder), from_arrow_schema(like)).toPandas()
        asked = session.createDataFrame(asked_table(people)).repartition(parts)
        kinds = {"string": "string", "int64": "long", "float64": "double"}

        def schema(columns: Dict[str, str]) -> str:
            return ", ".join(f"`{name}` {kinds[kind]}" for name, kind in columns.items())

        changes = asked.groupBy("ward").applyInPandas(change_of, schema(CHANGE_COLUMNS)).toPandas()
        referrals = session.createDataFrame(referral_table(people)).repartition(parts)
        ways = referrals.groupBy("ward").applyInPandas(ways_of, schema(WAY_COLUMNS)).toPandas()
    finally:
        session.stop()
    return ranked, changes, ways


ENGINES = {"dask": on_dask, "spark": on_spark}


# What comes of it.


def in_order(answer: Answer) -> List[List[Any]]:
    """All tables as plain values in an order of their own: engines give rows back in any order."""
    ranked, changes, ways = answer
    ranked = ranked.assign(at=pandas.to_datetime(ranked["at"], utc=True))  # Spark gives moments without their zone.
    plain = [ranked.sort_values(["client", "rank"]), changes.sort_values("ward"), ways.sort_values(list(WAY_COLUMNS))]
    return [[tuple(None if pandas.isna(value) else value for value in row) for row in table.itertuples(index=False)] for table in plain]


def together(ways: pandas.DataFrame, people: Caseload) -> fp.PublishedTable:
    """How far everybody got, put together from the counts of wards and only then protected: it has to be what one machine publishes of everybody."""
    whole = ways.groupby(["table", "row", "column"])["people"].sum()
    funnel, ladder = evidence.Funnel(people.views, fp.FunnelQuestion(on=ON)), evidence.Ladder(people.views, ON)

    def protected(name: str, like: fp.PublishedTable) -> fp.PublishedTable:
        down, across = like.dimensions
        cells = [int(whole.get((name, row, column), 0)) for row in down.categories for column in across.categories]
        return fp.CountTable({each.name: each.categories for each in like.dimensions}, cells).protect(like.rule)

    alone = funnel.published()
    pairs = {"stages": alone.stages, "independent": alone.independent, "attendance": alone.attendance, "ladder": ladder.published().rungs}
    for name, table in pairs.items():
        if protected(name, table) != table:
            sys.exit(f"{name}: wards put together are not what one machine publishes")
    came = {f"day {step.day}": step.came for step in funnel.waiting.steps if step.came}
    if came != {row: count for (table, row, column), count in whole.items() if (table, column) == ("waits", "came") and count}:
        sys.exit("waits: wards put together are not those of one machine")
    return alone.stages


def published(changes: pandas.DataFrame) -> fp.PublishedTable:
    """What of the changes may be published, once all wards are together."""
    rows = changes.sort_values("ward")
    cells = [int(count) for row in rows[list(CHANGES)].itertuples(index=False) for count in row]
    return fp.CountTable({"ward": list(rows["ward"]), "life satisfaction": list(CHANGES)}, cells).protect()


def main(engine: str) -> None:
    people = caseload(400)
    print(SYNTHETIC)
    with tempfile.TemporaryDirectory() as folder:
        prepared(folder)
        answer = ENGINES[engine](folder, people)
        same = in_order(answer) == in_order(on_one_machine(folder, people))
    ranked, changes, ways = answer
    print(f"{ranked['client'].nunique()} people have {len(ranked)} places on their shortlists.")
    table = published(changes).table().to_pandas()
    print(table.dropna(subset=["ward", "life satisfaction"]).pivot(index="ward", columns="life satisfaction", values="shown").to_string())
    stages = together(ways, people)
    print(stages.table().to_pandas().dropna(subset=["stage", "standing"]).pivot(index="stage", columns="standing", values="shown").loc[list(stages.dimensions[0].categories)].to_string())
    if not same:
        sys.exit(f"{engine} answers otherwise than one machine")
    print(f"{engine} answers as one machine does.")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "dask")
