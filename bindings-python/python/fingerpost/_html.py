"""Views for notebooks: small, without scripts, and readable on light and dark grounds. Every text is escaped."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Iterable, List

if TYPE_CHECKING:
    from ._catalogue import Catalogue
    from ._tables import Table
    from .records import Match, Ranking, Reason

_VERDICTS = {
    "suitable": ("suitable", "#1b7f4b"),
    "suitable_with_plan": ("suitable with a plan", "#1f6aa5"),
    "undetermined": ("undetermined", "#8a6d00"),
    "unsuitable": ("unsuitable", "#a3341f"),
}
_MARKS = {"met": "✓", "not_met": "✗", "unknown": "?", "scored": "•"}
_MUTED = "opacity:.7;font-size:90%"


def chip(verdict: str, count: object = "") -> str:
    """A verdict as a coloured word."""
    words, colour = _VERDICTS.get(verdict, (verdict, "#666"))
    style = f"background:{colour};color:#fff;border-radius:.7em;padding:.1em .6em;font-size:85%;white-space:nowrap"
    return f'<span style="{style}">{escape(f"{count} {words}".strip())}</span>'


def reasons(found: Iterable[Reason]) -> str:
    """Reasons as a list: a mark, the sentence, the points."""
    rows: List[str] = []
    for reason in found:
        points = f' <span style="{_MUTED}">{reason.points:+d}</span>' if reason.points else ""
        rows.append(f"<li>{_MARKS.get(reason.outcome, '')} {escape(reason.sentence)}{points}</li>")
    return f'<ul style="list-style:none;margin:.2em 0;padding-left:.5em;text-align:left">{"".join(rows)}</ul>'


def match(found: Match) -> str:
    """One match with every reason, the plan and the questions."""
    place = f" · {escape(found.site_name)}" if found.site_name else ""
    far = f" · {found.metres / 1000:.1f} km" if found.metres is not None else ""
    parts = [
        f"<div><b>{escape(found.activity_name)}</b> {chip(found.verdict)} {found.score} points<br>",
        f'<span style="{_MUTED}">{escape(found.partner_name)}{place}{far}</span>',
        reasons(found.reasons),
    ]
    for step in found.plan.steps:
        ways = "; ".join(escape(way.label) for way in step.ways_out)
        parts.append(f'<div style="padding-left:.5em">To arrange: {escape(step.need)} <i>{ways}</i></div>')
    for question in found.questions:
        parts.append(f'<div style="padding-left:.5em">Ask {escape(question.to.replace("_", " "))}: {escape(question.text)}</div>')
    if found.sessions:
        days = ", ".join(session.starts_local.strftime("%a %d %b %H:%M") for session in found.sessions)
        parts.append(f'<div style="padding-left:.5em">Next: {escape(days)}</div>')
    return "".join(parts) + "</div>"


def ranking(found: Ranking) -> str:
    """The shortlist with its reasons, and what ruled out the rest."""
    counts = found.counts.to_dict()
    chips = " ".join(chip(verdict, counts[verdict]) for verdict in _VERDICTS if counts[verdict])
    parts = [
        f"<div><b>Ranking for {escape(found.client)}</b> ",
        f'<span style="{_MUTED}">{escape(found.at.isoformat(timespec="minutes"))}, {counts["total"]} activities</span><br>{chips}</div>',
    ]
    for position, each in enumerate(found.shortlist, 1):
        summary = f"{position}. {escape(each.activity_name)} {chip(each.verdict)} {each.score}"
        parts.append(f'<details{" open" if position == 1 else ""}><summary>{summary}</summary>{match(each)}</details>')
    if found.exclusions:
        why = ", ".join(f"{escape(each.label)} ({each.activities})" for each in found.exclusions)
        parts.append(f'<div style="{_MUTED}">Ruled out: {why}</div>')
    parts.append(f"<div>On the doorstep: {escape(found.doorstep.sentence)}</div>")
    return "".join(parts)


def catalogue(found: Catalogue) -> str:
    """What a catalogue holds."""
    partners, sites, activities, issues = found._native.counts()
    rows = "".join(
        f'<tr><td style="text-align:left">{name}</td><td>{count}</td></tr>'
        for name, count in (("partners", partners), ("sites", sites), ("activities", activities), ("findings", issues))
    )
    return f"<div><b>{escape(found.area)}</b><table>{rows}</table></div>"


def table(found: Table, most: int = 20) -> str:
    """The first rows of a table."""
    names = found.columns
    head = "".join(f'<th style="text-align:left">{escape(name)}</th>' for name in names)
    rows: List[str] = []
    for row in range(min(len(found), most)):
        cells = (found._native.cell(column, row) for column in range(len(names)))
        rows.append("<tr>" + "".join(f'<td style="text-align:left">{escape(cell or "")}</td>' for cell in cells) + "</tr>")
    more = f'<div style="{_MUTED}">{len(found)} rows, the first {most} shown</div>' if len(found) > most else ""
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>{more}"
