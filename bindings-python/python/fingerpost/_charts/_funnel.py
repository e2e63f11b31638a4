"""How far people got."""

from __future__ import annotations

from typing import Any, List, NamedTuple, Optional

from .._wording import plain
from ..records import PublishedFunnel, PublishedTable
from ._chart import Chart
from ._page import key, note
from ._palette import DOTS, INK, SOLID, STRIPES
from ._published import categories, protected, rounding, shown

__all__ = ["Reached", "funnel_chart", "reached"]


class Reached(NamedTuple):
    """How many are known to have reached a stage, from published counts alone."""

    stage: str
    people: int
    left_out: bool
    under_way: Optional[int]
    lost: Optional[int]

    @property
    def text(self) -> str:
        """The number, with a star where counts that are not published are left out of it."""
        return f"{self.people:,}" + (" + *" if self.left_out else "")


def reached(stages: PublishedTable) -> List[Reached]:
    """How many reached each stage: everybody whose last stage it is, or a later one. What is not published is left out."""
    names = categories(stages, "stage")
    last = [stages.cell(stage=name).count for name in names]
    everybody = stages.cell().count
    found = []
    for place, name in enumerate(names):
        later = last[place:]
        people, left_out = sum(count or 0 for count in later), None in later
        # The total is published by itself: it is nearer to the truth than a sum of rounded counts.
        if everybody is not None and (place == 0 or people > everybody):
            people, left_out = everybody, False
        here = (stages.cell(stage=name, standing=standing).count for standing in ("under_way", "lost"))
        found.append(Reached(name, people, left_out, *here))
    return found


def funnel_chart(funnel: PublishedFunnel, *, title: str = "How far people got") -> Chart:
    """How many reached each stage, and how many of them are still there or got no further.

    Parameters
    ----------
    funnel : PublishedFunnel
        As `Funnel.published` gives it.
    title : str
        What stands above it.

    Raises
    ------
    TypeError
        For a funnel that is not protected.
    """
    found = protected(funnel, PublishedFunnel)
    table = found.stages
    rows = reached(table)
    said = "; ".join(f"{plain(row.stage)}: {row.text}, of whom {shown(row.under_way)} still there and {shown(row.lost)} got no further" for row in rows)
    alt = f"Bars of how many people reached each stage. {said}. {rounding(table)}"

    def draw(figure: Any) -> None:
        axes = figure.subplots()
        for place, row in enumerate(rows):
            end = row.people
            # The ends of a bar cannot be longer than the bar: each count is rounded by itself.
            lost = min(row.lost or 0, end)
            under_way = min(row.under_way or 0, end - lost)
            parts = [(SOLID, end - lost - under_way), (DOTS, under_way), (STRIPES, lost)]
            left = 0
            for fill, width in parts:
                if width:
                    axes.barh(place, width, left=left, height=0.66, color=fill.colour, hatch=fill.hatch, edgecolor=INK, linewidth=0.7)
                left += width
            axes.annotate(row.text, (end, place), (5, 0), textcoords="offset points", va="center", fontweight="bold")
        axes.set_yticks(range(len(rows)), [plain(row.stage) for row in rows])
        axes.invert_yaxis()
        axes.set_xlim(0, 1.14 * max([1, *(row.people for row in rows)]))
        axes.set(title=title, xlabel="people")
        key(figure, [(SOLID, "went on, or completed"), (DOTS, "still at this stage"), (STRIPES, "got no further")])
        note(figure, rounding(table))

    return Chart(title, alt, table.table(), draw, height=3.8)

