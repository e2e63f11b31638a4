"""What the workers of a cluster do: every one of them imports this file, and opens what all can read once.

What they send back of people is counts and means to put together. None of it is to be published before all of it is together.
"""

from __future__ import annotations

import functools
import json
import pathlib
from typing import Iterator, List

import pandas
import pyarrow

import fingerpost as fp
from fingerpost import evidence

ON = "2026-11-23"
ONE_STEP = fp.ImportantChange(amount=1, source="set for this example: one step of the scale")
QUESTION = fp.ChangeQuestion(instrument="ons4", scale="satisfaction", from_="start", to="end", important_change=ONE_STEP)
CHANGES = ("improved", "unchanged", "worse")
WAY_COLUMNS = {"ward": "string", "table": "string", "row": "string", "column": "string", "people": "int64"}
CHANGE_COLUMNS = {"ward": "string", "people": "int64", "pairs": "int64", "mean": "float64", **dict.fromkeys(CHANGES, "int64")}


@functools.lru_cache(maxsize=1)
def index_in(folder: str) -> fp.MatchIndex:
    """The index of a folder all workers can read, opened once by each of them. With its directory it answers everybody."""
    matcher = fp.Matcher(fp.Catalogue.from_json(pathlib.Path(folder, "directory.json")))
    return fp.SavedIndex.open(pathlib.Path(folder, "index")).with_matcher(matcher)


def shortlists(batches: Iterator[pyarrow.RecordBatch], folder: str) -> Iterator[pyarrow.RecordBatch]:
    """What suits the clients of each batch: the form that `mapInArrow` of Spark asks for."""
    for batch in batches:
        ranked = index_in(folder).rank_many(pyarrow.Table.from_batches([batch]), threads=1, progress=False)
        yield from ranked.placings.to_pyarrow().to_batches()


def change_of(asked: pandas.DataFrame) -> pandas.DataFrame:
    """What changed for the people of one ward: one row of counts and means, to be put together and not to be published."""
    def answer(score: float) -> List[fp.ItemAnswer]:
        return [fp.ItemAnswer(item="satisfaction", value=int(score))]

    readings = [
        fp.OutcomeReading(instrument="ons4", referral=row.referral, point=row.point, on=row.on, answers=answer(row.score))
        for row in asked[asked["score"].notna()].itertuples()
    ]
    change = evidence.Measures().change(readings, sorted(set(asked["referral"])), QUESTION)
    shares = {name: getattr(change.shares, name) if change.shares else 0 for name in CHANGES}
    row = {"ward": asked["ward"].iloc[0], "people": change.people, "pairs": change.pairs, "mean": change.mean, **shares}
    return pandas.DataFrame([row]).astype(CHANGE_COLUMNS)


def changes_by_ward(asked: pandas.DataFrame) -> pandas.DataFrame:
    """A row for each ward; nobody's ward may stand in another part."""
    rows = [change_of(rows) for _, rows in asked.groupby("ward")]
    return pandas.concat(rows) if rows else pandas.DataFrame(columns=list(CHANGE_COLUMNS)).astype(CHANGE_COLUMNS)


def ways_of(referrals: pandas.DataFrame) -> pandas.DataFrame:
    """How far the people of one ward got and where they stand now: the counts of the funnel and of the ladder, a row for each, as they are."""
    held = evidence.HeldReferrals(fp.ReferralView.from_dict(json.loads(view)) for view in referrals["view"])
    funnel, ladder = evidence.Funnel(held, fp.FunnelQuestion(on=ON)), evidence.Ladder(held, ON)
    rows = []
    for step in funnel.steps:
        lost = sum(loss.people for loss in step.losses)
        through = step.reached if step.stage == "completed" else 0
        rows += [("stages", step.stage, "under_way", step.under_way), ("stages", step.stage, "lost", lost), ("stages", step.stage, "through", through)]
        rows += [("reasons", loss.reason or loss.state, step.stage, loss.people) for loss in step.losses]
    for after in funnel.independent:
        rows += [("independent", after.point, name, getattr(after, name)) for name in ("independent", "stopped", "unknown", "not_due")]
    for session in funnel.attendance:
        outcomes = ("attended", "told_in_advance", "no_notice", "cancelled")
        rows += [("attendance", str(session.session), name, getattr(session, name)) for name in outcomes]
    for day in funnel.waiting.steps:
        rows += [("waits", f"day {day.day}", "came", day.came), ("waits", f"day {day.day}", "left", day.left)]
    rows.append(("waits", "still waiting", "", funnel.waiting.open))
    for point in ladder.points:
        rows.append(("ladder", point.point, "unknown", point.unknown))
        rows += [("ladder", point.point, rung.rung, rung.people) for rung in point.rungs]
    rows += [(f"moves to {move.to_point}", move.from_rung, move.to, move.people) for move in ladder.moves]
    found = pandas.DataFrame(rows, columns=list(WAY_COLUMNS)[1:])
    found.insert(0, "ward", referrals["ward"].iloc[0])
    return found.astype(WAY_COLUMNS)


def ways_by_ward(referrals: pandas.DataFrame) -> pandas.DataFrame:
    """The counts of each ward; nobody's ward may stand in another part."""
    rows = [ways_of(rows) for _, rows in referrals.groupby("ward")]
    return pandas.concat(rows) if rows else pandas.DataFrame(columns=list(WAY_COLUMNS)).astype(WAY_COLUMNS)
