"""The parts of a report on published results: what is said, drawn and counted of each."""

from __future__ import annotations

from typing import List, Optional, Sequence

from .._charts import Chart, before_after_chart, equity_chart, funnel_chart, waiting_chart
from .._charts._funnel import reached
from .._charts._published import about, shown
from .._wording import measure_name, plain
from ..records import AuditStage, PublishedAudit, PublishedChange, PublishedCosts, PublishedFunnel, PublishedLadder, PublishedTable, PublishedWellbys
from ._parts import KeyFigure, ReportTable, Section, counts_by, counts_of

__all__ = ["after", "area", "change", "cost", "equity", "journey", "key_figures", "pounds", "wait", "worth"]

_CLAIMS = {
    "mean_of_pairs": "The average of those who answered both times",
    "mean_of_everybody": "The average of everybody",
    "shares": "How many improved and how many became worse",
}
_REASONS = {"completed": "It ended as planned, after half of the sessions or fewer", "none": "Nobody stopped"}
_STAGES: Sequence[AuditStage] = ("suits", "offer", "selection", "confirmation", "attendance")


def key_figures(funnel: Optional[PublishedFunnel], changes: Sequence[PublishedChange], costs: Optional[PublishedCosts]) -> List[KeyFigure]:
    """The few numbers that stand on top."""
    found: List[KeyFigure] = []
    if funnel is not None:
        word = about(funnel.stages)
        wanted = {"identified": "people referred", "attended_first": "came at least once", "completed": "completed"}
        found += [KeyFigure(word + row.text, wanted[row.stage]) for row in reached(funnel.stages) if row.stage in wanted]
    if changes:
        first = changes[0]
        pairs = first.mean.people if first.mean is not None else None
        if pairs is not None:
            found.append(KeyFigure(about(first.people) + shown(pairs), "answered before and afterwards"))
    if costs is not None and costs.per_person.value is not None:
        found.append(KeyFigure(pounds(costs.per_person.value), "for each person who came"))
    return found


def journey(funnel: PublishedFunnel) -> Section:
    """How far people got."""
    stages = funnel.stages
    rows = reached(stages)
    of = {row.stage: row for row in rows}
    word = about(stages)
    under_way, lost = (shown(stages.cell(standing=standing).count) for standing in ("under_way", "lost"))
    said = [
        f"{word.capitalize()}{of['identified'].text} people were referred. {word.capitalize()}{of['attended_first'].text} came at least once, "
        f"and {word}{of['completed'].text} completed.",
        f"{word.capitalize()}{under_way} are still on their way; {word}{lost} got no further.",
    ]
    table = ReportTable(
        "How far people got",
        ("Stage", "Reached it", "Still there", "Got no further"),
        [(plain(row.stage), row.text, shown(row.under_way), shown(row.lost)) for row in rows],
    )
    why = counts_of(funnel.reasons, "reason", "Why those who got no further stopped", "Reason", _REASONS)
    return Section("journey", "How far people got", said, [funnel_chart(funnel)], [table, why])


def wait(waiting: Optional[PublishedTable], funnel: Optional[PublishedFunnel]) -> Section:
    """How long people waited."""
    median = funnel.median_wait_days if funnel is not None else None
    said = []
    if median is not None and median.value is not None:
        said.append(f"Among those who went on waiting, half had had their first session by day {median.value:.0f} after they were referred.")
    charts = [waiting_chart(waiting)] if waiting is not None else []
    tables = [counts_of(waiting, "first session", "How long people waited for their first session", "First session")] if waiting is not None else []
    return Section("waiting", "How long people waited", said, charts, tables)


def change(found: PublishedChange, number: int) -> Section:
    """What changed by one measure."""
    name = measure_name(found.question, found.scale)
    said = [found.sentence.replace(" %", "%")] if found.sentence else ["Nothing can be said of an average: the reasons are below."]
    said.append(found.caveat)
    kinds = [dimension.name for dimension in found.people.dimensions]
    tables = [
        counts_of(found.people, kinds[0], "Everybody who was to be asked twice", "What became of them"),
        counts_by(found.scores, "score", "point", "Scores of those who answered both times", "Score"),
        ReportTable(
            "What the data carry",
            ("Claim", "May it be said?", "Why not"),
            [(_CLAIMS.get(one.claim, plain(one.claim)), "yes" if one.holds else "no", "; ".join(why.detail for why in one.reasons)) for one in found.claims],
        ),
    ]
    return Section(f"change-{number}", f"What changed: {name}", said, [before_after_chart(found)], tables)


def after(ladder: Optional[PublishedLadder], funnel: Optional[PublishedFunnel]) -> Section:
    """What became of people afterwards."""
    tables = []
    if funnel is not None and funnel.independent.cell().count != 0:
        tables.append(counts_by(funnel.independent, "point", "found", "Of those who completed: are they still in contact with heritage?", "When"))
    if ladder is not None and ladder.rungs.cell().count != 0:
        tables.append(counts_by(ladder.rungs, "rung", "point", "Where those who came stand", "Standing"))
    said = [] if tables else ["Nobody’s time to be asked afterwards has come."]
    return Section("after", "Afterwards", said, [], tables)


def equity(audit: PublishedAudit) -> Section:
    """Whom it served."""
    said, charts = [], []
    for stage in _STAGES:
        found = [(one.name, each) for one in audit.strata for each in one.stages if each.stage == stage]
        for name, each in found:
            if each.verdict == "difference_found":
                said.append(f"By {name}, a difference was found at the stage “{plain(stage)}”.")
        if any(each.verdict == "difference_found" for _, each in found):
            charts.append(equity_chart(audit, stage))
    if not charts and any(each.stage == "offer" for one in audit.strata for each in one.stages):
        charts.append(equity_chart(audit, "offer"))
    rows = [(one.name, plain(each.stage), plain(each.verdict)) for one in audit.strata for each in one.stages]
    said = said or ["No difference was found between groups. That is no proof that there is none."]
    return Section("equity", "Whom it served", said, charts, [ReportTable("What was asked, and what was found", ("Told apart by", "Stage", "Found"), rows)])


def area(maps: Sequence[Chart]) -> Section:
    """Maps, each with its words."""
    return Section("area", "Where", [], list(maps), [])


def cost(costs: PublishedCosts) -> Section:
    """What it cost."""
    person, session = costs.per_person.value, costs.per_session.value
    said = []
    if person is not None:
        said.append(f"{pounds(person)} for each person who came at least once.")
    if session is not None:
        said.append(f"{pounds(session)} for each time somebody came.")
    return Section("cost", "What it cost", said or ["Too few people came for a figure to be published."], [], [])


def worth(found: PublishedWellbys) -> Section:
    """What the change might be worth, with everything that was assumed beside it."""
    assumed, people = found.assumed, found.points_each.people
    said = [
        f"One WELLBY is one point of life satisfaction, on the scale from 0 to 10, of one person for one year. It was assumed that a difference lasts {assumed.years:g} "
        f"{'year' if assumed.years == 1 else 'years'}, and that without the activity life satisfaction would have changed by {assumed.change_without:+g} points ({assumed.source}).",
    ]
    amounts = (found.worth, found.worth_at_least, found.worth_at_most)
    if found.wellbys is None or people is None or any(amount is None for amount in amounts):
        said.append("Too few people are behind it for a figure to be published.")
    else:
        middle, low, high = (pounds((amount or 0) / 100) for amount in amounts)
        said.append(
            f"Under these assumptions the people who answered both times, about {people} of them, come to {found.wellbys:,.1f} WELLBYs, between {found.at_least:,.1f} and {found.at_most:,.1f}: "
            f"{middle} at prices of {found.figure.price_year}, between {low} and {high}."
        )
    caveats = ReportTable("What the figure is not good for", ("Caveat",), [(caveat,) for caveat in found.figure.caveats])
    said.append(f"Source of the figure: {found.figure.source}.")
    return Section("worth", "What it might be worth", said, [], [caveats])


def pounds(value: float) -> str:
    """Money, to the pound where there are many of them."""
    sign = "-" if value < 0 else ""
    return f"{sign}£{abs(value):,.0f}" if abs(value) >= 100 else f"{sign}£{abs(value):,.2f}"
