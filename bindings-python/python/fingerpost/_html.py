"""Views for notebooks: small, without scripts, and readable on light and dark grounds. Every text is escaped."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Dict, Iterable, List

from . import _fingerpost

if TYPE_CHECKING:
    from ._catalogue import Catalogue
    from ._tables import Table
    from .records import EventKind, Match, PublishedAudit, Ranking, Reason, ReferralView

_VERDICTS = {
    "suitable": ("suitable", "#1b7f4b"),
    "suitable_with_plan": ("suitable with a plan", "#1f6aa5"),
    "undetermined": ("undetermined", "#8a6d00"),
    "unsuitable": ("unsuitable", "#a3341f"),
}
_MARKS = {"met": "✓", "not_met": "✗", "unknown": "?", "scored": "•"}
_STATES = {
    **dict.fromkeys(("identified", "conversation", "shortlisted", "barrier_planning"), "#6b5b95"),
    **dict.fromkeys(("offered", "accepted", "waitlisted"), "#1f6aa5"),
    **dict.fromkeys(("confirmed", "active", "completed"), "#1b7f4b"),
    "paused": "#8a6d00",
}
_SETTLED = {"open": "open", "addressed": "promised, not yet accepted"}
_SHOWN_ABOVE = (
    "referral.barrier-open",
    "referral.barrier-not-accepted",
    "referral.question-open",
    "referral.concern-unread",
)
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


def audit(found: PublishedAudit) -> str:
    """A published audit: what is said of each stage, and the shares in hundredths, which are worked out from published counts."""
    head = "".join(f'<th style="text-align:left">{name}</th>' for name in ("told apart by", "stage", "group", "share", "interval", "said of the stage"))
    rows: List[str] = []
    for column in found.strata:
        for stage in column.stages:
            for place, group in enumerate(stage.groups):
                share = "too few to judge" if group.too_few else "*" if group.rate is None else f"{group.rate:.0%}"
                between = "" if group.low is None or group.high is None or group.too_few else f"{group.low:.0%} to {group.high:.0%}"
                first = (column.name, _words(stage.stage)) if place == 0 else ("", "")
                said = _words(stage.verdict) if place == 0 else ""
                cells = (escape(first[0]), first[1], escape(group.group), share, between, said)
                rows.append("<tr>" + "".join(f'<td style="text-align:left">{cell}</td>' for cell in cells) + "</tr>")
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


def state(of: str) -> str:
    """The state of a referral as a coloured word."""
    style = f"background:{_STATES.get(of, '#555')};color:#fff;border-radius:.7em;padding:.1em .6em;font-size:85%;white-space:nowrap"
    return f'<span style="{style}">{escape(_words(of))}</span>'


def referral(view: ReferralView) -> str:
    """A referral as it stands: what is due, what stands in the way, and what may be done next."""
    activity = f" · {escape(view.activity_name)}" if view.activity_name else ""
    due = f"due {view.due.strftime('%a %d %b %Y')}" if view.due else ""
    late = f' <b style="color:#c0392b">{due}, overdue</b>' if view.overdue else f" {due}"
    parts = [
        f"<div><b>{escape(view.client)}</b>{activity} {state(view.state)}{late}<br>",
        f'<span style="{_MUTED}">{escape(view.referral)}, {_words(view.state)} since {view.since.strftime("%d %b %Y")}, ',
        f"as of {view.at.strftime('%d %b %Y %H:%M')} UTC</span>",
    ]
    open_ones = [barrier for barrier in view.barriers if barrier.status in ("open", "addressed")]
    parts += _list("Stands in the way", (f"{_SETTLED[each.status]}: {escape(each.need)}" for each in open_ones))
    parts += _list("To ask", (escape(question.text) for question in view.questions if question.answer is None))
    # Before a choice and after the end nobody asks for the gate.
    asked = view.activity is not None and view.due is not None
    others = (issue for issue in view.gate if asked and issue.code not in _SHOWN_ABOVE)
    parts += _list("Also in the way", (escape(issue.detail) for issue in others))
    unread = sum(not concern.read for concern in view.concerns)
    parts += _list("Read first", [f"{unread} unread {'concern' if unread == 1 else 'concerns'} about safety"] if unread else [])
    for role in ("link_worker", "client", "provider"):
        found = ", ".join(map(_words, _next(view, role)))
        parts += _list(f"Possible now, {_words(role)}", [found] if found else [])
    return "".join(parts) + "</div>"


def _next(view: ReferralView, role: str) -> List[EventKind]:
    """What somebody in a role may record, and has reason to."""
    statuses = {barrier.status for barrier in view.barriers}
    reasons: Dict[EventKind, bool] = {
        "confirm": not view.gate,
        "resume": not view.gate,
        "address_barrier": "open" in statuses,
        "accept_accommodation": "addressed" in statuses,
        "waive_barrier": any(barrier.waivable and barrier.status == "open" for barrier in view.barriers),
        "find_no_barrier": "open" in statuses,
        "answer_question": any(question.answer is None for question in view.questions),
        "read_concern": not all(concern.read for concern in view.concerns),
        "resolve_conflict": any(conflict.decision is None for conflict in view.conflicts),
        "recheck": any(issue.code == "referral.recheck-needed" for issue in view.gate),
        "choose": view.activity is None,
        "record_session": True,
        "plan_exit": view.exit is None and view.state in ("active", "paused"),
        "enter_in_error": False,
        "close_unreached": False,
    }
    may = _fingerpost.allowed_events(view.state, role, view.activity is not None)
    return [event for event in may if reasons.get(event, _fingerpost.leads_to(event) is not None)]


def _list(heading: str, items: Iterable[str]) -> List[str]:
    rows = "".join(f"<li>{item}</li>" for item in items)
    return [f'<div style="margin-top:.3em">{heading}</div><ul style="margin:0;text-align:left">{rows}</ul>'] if rows else []


def _words(word: str) -> str:
    return escape(word.replace("_", " "))
