"""Whom it serves: the share of each group that got as far as a stage."""

from __future__ import annotations

from typing import Any, List, Optional, Tuple

from .._wording import plain
from ..records import AuditStage, GroupRate, PublishedAudit, StageAudit
from ._chart import Chart
from ._page import note
from ._palette import BLUE, INK, MUTED, PAPER
from ._published import protected

__all__ = ["equity_chart"]

_AMONG = {
    "suits": "of everybody, the share whom something suits",
    "offer": "of those whom something suits, the share who were offered a shortlist",
    "selection": "of those offered something, the share who chose an activity",
    "confirmation": "of those referred to a provider, the share with a confirmed place",
    "attendance": "of those with a confirmed place, the share who came",
}


def equity_chart(audit: PublishedAudit, stage: AuditStage = "offer", *, title: Optional[str] = None) -> Chart:
    """The share of each group that passed a stage, as dots with their intervals.

    Parameters
    ----------
    audit : PublishedAudit
        As `FairnessAudit.publish` gives it.
    stage : {"suits", "offer", "selection", "confirmation", "attendance"}
        Which one.
    title : str, optional
        Instead of what the stage is.

    Raises
    ------
    TypeError
        For an audit that is not protected.
    ValueError
        Where the audit does not have the stage.
    """
    found = protected(audit, PublishedAudit)
    parts: List[Tuple[str, StageAudit]] = [(one.name, each) for one in found.strata for each in one.stages if each.stage == stage]
    if not parts:
        raise ValueError(f"the audit has no stage {stage!r}")
    heading = title or f"{plain(stage)}: who got this far?"
    said = " ".join(f"{name}: {plain(each.verdict)}; {', '.join(map(_said, each.groups))}." for name, each in parts)
    alt = f"Dots: {_AMONG[stage]}, with 95% intervals. {said}"
    rows = sum(len(each.groups) + 1 for _, each in parts)

    def draw(figure: Any) -> None:
        axes = figure.subplots()
        labels, place = [], 0
        for name, each in parts:
            labels.append((place, name))
            axes.annotate(plain(each.verdict), (0.01, place), va="center", fontsize=8, color=MUTED, style="italic")
            place += 1
            for group in each.groups:
                labels.append((place, group.group))
                _dot(axes, group, place)
                place += 1
        axes.set_yticks([at for at, _ in labels], [text for _, text in labels])
        for tick, (at, _) in zip(axes.get_yticklabels(), labels):
            if at in _headings(parts):
                tick.set_fontweight("bold")
        axes.tick_params(axis="y", length=0)
        axes.set_ylim(place - 0.4, -0.6)
        axes.set_xlim(0, 1.02)
        axes.set_xticks([0, 0.2, 0.4, 0.6, 0.8, 1], ["0%", "20%", "40%", "60%", "80%", "100%"])
        axes.grid(axis="x", color="#dddddd", linewidth=0.6)
        axes.set_axisbelow(True)
        axes.set(title=heading, xlabel=_AMONG[stage])
        note(figure, "Lines are 95% intervals. Hollow: fewer than ten people for sure, and not judged.")

    return Chart(heading, alt, found.table(), draw, height=1.3 + 0.27 * rows)


def _headings(parts: List[Tuple[str, StageAudit]]) -> List[int]:
    """The rows in which a column of strata begins."""
    found, place = [], 0
    for _, each in parts:
        found.append(place)
        place += len(each.groups) + 1
    return found


def _dot(axes: Any, group: GroupRate, place: int) -> None:
    if group.rate is None:
        axes.annotate("* not published", (0.01, place), va="center", color=MUTED)
        return
    if group.low is not None and group.high is not None:
        axes.plot([group.low, group.high], [place, place], color=INK, linewidth=1.4)
    axes.plot(group.rate, place, "o", markersize=8, markerfacecolor=PAPER if group.too_few else BLUE, markeredgecolor=INK)
    end = group.rate if group.high is None else group.high
    left = end > 0.9
    spot = (group.rate if group.low is None else group.low) if left else end
    axes.annotate(f"{group.rate:.0%}", (spot, place), (-6 if left else 6, 0), textcoords="offset points", va="center", ha="right" if left else "left")


def _said(group: GroupRate) -> str:
    if group.rate is None:
        return f"{group.group} is not published"
    between = "" if group.low is None or group.high is None else f" ({group.low:.0%} to {group.high:.0%})"
    return f"{group.group} {group.rate:.0%}{between}{', too few to judge' if group.too_few else ''}"
