"""How long people waited."""

from __future__ import annotations

from typing import Any

from ..records import PublishedTable
from ._chart import Chart
from ._page import note
from ._palette import DOTS, INK, SOLID, STRIPES
from ._published import about, categories, protected, rounding, shown

__all__ = ["waiting_chart"]

_FILLS = {"left without coming": STRIPES, "still waiting": DOTS}


def waiting_chart(waiting: PublishedTable, *, title: str = "How long people waited for their first session") -> Chart:
    """How many came within how many weeks, left without coming, or wait still.

    Parameters
    ----------
    waiting : PublishedTable
        As `Funnel.waiting_counts(...).protect(...)` gives it.
    title : str
        What stands above it.

    Raises
    ------
    TypeError
        For counts that are not protected.
    """
    table = protected(waiting, PublishedTable)
    names = categories(table, "first session")
    counts = [table.cell(**{"first session": name}).count for name in names]
    said = "; ".join(f"{name}: {shown(count)}" for name, count in zip(names, counts))
    alt = f"Bars of {about(table)}{shown(table.cell().count)} people by how long they waited. {said}. {rounding(table)}"

    def draw(figure: Any) -> None:
        axes = figure.subplots()
        for place, (name, count) in enumerate(zip(names, counts)):
            fill = _FILLS.get(name, SOLID)
            axes.barh(place, count or 0, height=0.66, color=fill.colour, hatch=fill.hatch, edgecolor=INK, linewidth=0.7)
            axes.annotate(shown(count), (count or 0, place), (5, 0), textcoords="offset points", va="center", fontweight="bold")
        axes.set_yticks(range(len(names)), names)
        axes.invert_yaxis()
        axes.set_xlim(0, 1.14 * max([1, *(count or 0 for count in counts)]))
        axes.set(title=title, xlabel="people")
        note(figure, rounding(table))

    return Chart(title, alt, table.table(), draw)
