"""What stands above and below a drawing."""

from __future__ import annotations

import textwrap
from typing import Any, Sequence, Tuple

from ._palette import INK, MUTED, Fill

__all__ = ["key", "note"]

_LETTERS_PER_INCH = 17


def note(figure: Any, text: str) -> None:
    """A line in small letters, broken where the drawing is narrow."""
    lines = textwrap.fill(text, max(20, int(_LETTERS_PER_INCH * figure.get_figwidth())))
    figure.supxlabel(lines, fontsize=8, color=MUTED, x=0.01, ha="left")


def key(figure: Any, kinds: Sequence[Tuple[Fill, str]]) -> None:
    """Which filling is what, where it can cover nothing."""
    from matplotlib.patches import Patch

    handles = [Patch(facecolor=fill.colour, hatch=fill.hatch, edgecolor=INK, label=label) for fill, label in kinds]
    figure.legend(handles=handles, loc="outside upper left", ncols=len(kinds), fontsize=8.5, columnspacing=1.2, handlelength=1.6)
