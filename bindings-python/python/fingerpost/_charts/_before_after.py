"""How scores lay before and afterwards."""

from __future__ import annotations

from typing import Any, Optional

from .._wording import measure_name, plain
from ..records import PublishedChange
from ._chart import Chart
from ._page import key, note
from ._palette import DOTS, INK, SOLID, Fill
from ._published import about, categories, protected, rounding, shown

__all__ = ["before_after_chart"]


def before_after_chart(change: PublishedChange, *, title: Optional[str] = None) -> Chart:
    """How many people had which score before and afterwards: those who answered both times.

    Parameters
    ----------
    change : PublishedChange
        As `OutcomeChange.published` gives it. Scores that stand in bands show best: without bands most counts are too small to publish.
    title : str, optional
        Instead of the name of the measure.

    Raises
    ------
    TypeError
        For results that are not protected.
    """
    found = protected(change, PublishedChange)
    table = found.scores
    first, second = categories(table, "point")
    scores = categories(table, "score")
    before = [table.cell(point=first, score=score).count for score in scores]
    after = [table.cell(point=second, score=score).count for score in scores]
    heading = title or f"{measure_name(found.question, found.scale)}: before and afterwards"
    people = table.cell(point=first).count
    said = "; ".join(f"{score}: {shown(one)} before, {shown(two)} afterwards" for score, one, two in zip(scores, before, after))
    alt = f"Bars of {about(table)}{shown(people)} people by score. {said}. {rounding(table)} A difference does not show what brought it about."

    def draw(figure: Any) -> None:
        axes = figure.subplots()
        _bars(axes, before, -0.21, DOTS)
        _bars(axes, after, 0.21, SOLID)
        axes.set_xticks(range(len(scores)), scores)
        axes.set(title=heading, ylabel="people")
        axes.set_ylim(0, 1.18 * max([1, *(count or 0 for count in before + after)]))
        key(figure, [(DOTS, plain(first)), (SOLID, plain(second))])
        note(figure, rounding(table))

    return Chart(heading, alt, table.table(), draw)


def _bars(axes: Any, counts: Any, shift: float, fill: Fill) -> None:
    places = [place + shift for place in range(len(counts))]
    axes.bar(places, [count or 0 for count in counts], 0.4, color=fill.colour, hatch=fill.hatch, edgecolor=INK, linewidth=0.7)
    for place, count in zip(places, counts):
        axes.annotate(shown(count), (place, count or 0), (0, 2), textcoords="offset points", ha="center", va="bottom")
