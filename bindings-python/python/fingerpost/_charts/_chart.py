"""A chart: a drawing with its title, its text for whoever does not see it, and the table it was drawn from."""

from __future__ import annotations

import hashlib
import io
import os
import re
from contextlib import contextmanager
from html import escape
from typing import Any, Callable, Dict, Iterator, Optional, Tuple, Union

from .._tables import Table
from ._palette import INK

__all__ = ["Chart"]

_STYLE = {
    "axes.edgecolor": INK,
    "axes.grid": False,
    "axes.labelcolor": INK,
    "axes.spines.right": False,
    "axes.spines.top": False,
    "axes.titlelocation": "left",
    "axes.titlesize": 11,
    "font.family": "DejaVu Sans",
    "font.size": 9,
    "hatch.color": INK,
    "hatch.linewidth": 0.5,
    "legend.frameon": False,
    "svg.fonttype": "path",
    "svg.hashsalt": "fingerpost",
    "text.color": INK,
    "text.parse_math": False,
    "xtick.color": INK,
    "ytick.color": INK,
}


class Chart:
    """A chart of what may be published. Made by the functions of `fingerpost.evidence` whose names end in `_chart` or `_map`.

    A notebook shows it by itself. Colours are never the only thing that tells two things apart. Whoever makes one of their own answers for
    both, and for drawing nothing that is not protected.

    Parameters
    ----------
    title : str
        What it shows.
    alt : str
        The same in words, with the figures: for whoever does not see the drawing.
    table : Table
        What it was drawn from.
    draw : callable
        Draws on a figure of matplotlib.
    height : float, default 3.2
        How high it is, in inches. It is 6.5 wide, as the text of a page.

    Examples
    --------
    >>> import fingerpost as fp
    >>> from fingerpost import evidence
    >>> came = fp.CountTable({"came": ["yes", "no"]}, [41, 3]).protect()
    >>> evidence.Chart("Who came", "Bars: about 40 came.", came.table(), lambda figure: figure.subplots().bar(["came"], [40]))
    Chart('Who came')
    """

    __slots__ = ("_draw", "_height", "_svg", "alt", "table", "title")

    def __init__(self, title: str, alt: str, table: Table, draw: Callable[[Any], None], height: float = 3.2) -> None:
        self.title = title
        self.alt = alt
        self.table = table
        self._draw = draw
        self._height = height
        self._svg: Dict[Tuple[float, float], str] = {}

    def figure(self, width: float = 6.5, height: Optional[float] = None) -> Any:
        """A new `matplotlib.figure.Figure`, to change before it is kept. Whoever changes it answers for it being legible.

        Parameters
        ----------
        width : float, default 6.5
            How wide it is, in inches. Letters stay as large as they are.
        height : float, optional
            How high it is, in inches, instead of its usual height.
        """
        with _style() as matplotlib:
            made = matplotlib.figure.Figure(figsize=(width, height or self._height), layout="constrained")
            self._draw(made)
            made.draw_without_rendering()
        return made

    def svg(self, width: float = 6.5, height: Optional[float] = None) -> str:
        """The drawing as SVG, to stand inside a page: with its title and its text, and without anything from outside.

        Parameters
        ----------
        width : float, default 6.5
            How wide it is drawn, in inches. The page may show it larger or smaller.
        height : float, optional
            How high it is drawn, in inches, instead of its usual height.
        """
        size = (width, height or self._height)
        if size not in self._svg:
            with _style():
                out = io.StringIO()
                self.figure(*size).savefig(out, format="svg", metadata={"Date": None, "Creator": None})
            self._svg[size] = _inline(out.getvalue(), self.title, self.alt)
        return self._svg[size]

    def save(self, path: Union[str, os.PathLike[str]]) -> None:
        """Writes the drawing to a file, as its name says: `.svg`, `.png` or `.pdf`. The title and the text go with it.

        Parameters
        ----------
        path : path
            Where to.
        """
        name = os.fspath(path)
        if name.lower().endswith(".svg"):
            with open(name, "w", encoding="utf-8") as file:
                file.write(self.svg() + "\n")
            return
        told = {"Title": self.title, "Subject": self.alt} if name.lower().endswith(".pdf") else {"Title": self.title, "Description": self.alt}
        with _style():
            self.figure().savefig(name, dpi=200, metadata=told)

    def __repr__(self) -> str:
        return f"Chart({self.title!r})"

    def _repr_html_(self) -> str:
        return f'<figure style="margin:0;max-width:44em;background:#fff">{self.svg()}</figure>'


@contextmanager
def _style() -> Iterator[Any]:
    """Our style and nobody else's, for as long as something is drawn."""
    try:
        import matplotlib
        import matplotlib.figure
    except ImportError:
        raise ImportError("charts need matplotlib: `pip install fingerpost[charts]`") from None
    with matplotlib.rc_context():
        matplotlib.rcdefaults()
        matplotlib.rcParams.update(_STYLE)
        yield matplotlib


def _inline(svg: str, title: str, alt: str) -> str:
    """A drawing that can stand in a page with others: its own ids, its name and its text."""
    body = svg[svg.index("<svg") :].strip()
    head, _, rest = body.partition(">")
    rest = re.sub(r"\s*<metadata>.*?</metadata>", "", rest, count=1, flags=re.DOTALL)
    own = "c" + hashlib.sha256((title + alt + rest).encode()).hexdigest()[:10]
    rest = re.sub(r'(\sid="|href="#|url\(#)', rf"\g<1>{own}-", rest)
    found = re.search(r'viewBox="[^"]+"', head)
    view = found.group(0) if found else ""
    opened = (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" {view} width="100%" preserveAspectRatio="xMinYMid" role="img" '
        f'aria-labelledby="{own}-title {own}-desc">'
    )
    named = f'<title id="{own}-title">{escape(title)}</title>\n<desc id="{own}-desc">{escape(alt)}</desc>'
    return f"{opened}\n{named}{rest}"
