"""The report for whoever gives the money: one page, or all of it."""

from __future__ import annotations

import datetime as dt
import os
import pathlib
from html import escape
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Sequence, Tuple, Union

from .._charts import Chart
from .._charts._published import protected
from ..records import PublishedAudit, PublishedChange, PublishedCosts, PublishedFunnel, PublishedLadder, PublishedTable, PublishedWellbys
from . import _sections
from ._limits import cannot_say, method
from ._parts import Section, day

if TYPE_CHECKING:
    from ..evidence import Measures

__all__ = ["FunderReport"]

_HERE = pathlib.Path(__file__).parent
Day = Union[dt.date, str]


class FunderReport:
    """A report for a funder or a board, as pages of HTML that stand alone and print well: from what may be published, and from nothing else.

    Drawings are inside the page with their words; nothing is fetched. Whatever is not given is left out. Needs matplotlib and jinja2:
    `pip install fingerpost[report]`.

    Parameters
    ----------
    title : str
        What it is a report on.
    period : (date, date)
        From which day to which.
    prepared_on : date or str
        The day it was made: nothing looks at a clock.
    prepared_by : str
        Who answers for it.
    funnel : PublishedFunnel, optional
        As `Funnel.published` gives it.
    waiting : PublishedTable, optional
        As `Funnel.waiting_counts(...).protect(...)` gives it.
    changes : sequence of PublishedChange
        As `OutcomeChange.published` gives them, the most important first.
    ladder : PublishedLadder, optional
        As `Ladder.published` gives it.
    audit : PublishedAudit, optional
        As `FairnessAudit.publish` gives it.
    costs : PublishedCosts, optional
        As `Funnel.published_costs` gives them.
    wellbys : PublishedWellbys, optional
        As `OutcomeChange.published_wellbys` gives them; in the full report alone.
    maps : sequence of Chart
        As `reach_map` and `area_map` give them.
    words : sequence of str
        Paragraphs of the programme's own, as plain text. Nothing keeps these from telling who somebody is: read them before they leave.
    notice : str, optional
        What has to stand on top of every page, such as that the figures are made up.
    measures : Measures, optional
        Where measures of your own were used: their lines of copyright are shown.

    Raises
    ------
    TypeError
        For results that are not protected.
    ValueError
        Where there is nothing to report on, or parts were protected by different rules.

    Examples
    --------
    >>> import fingerpost as fp
    >>> from fingerpost import evidence
    >>> funnel = evidence.Funnel([], fp.FunnelQuestion(on="2026-11-23")).published()
    >>> evidence.FunderReport("Mill memories", ("2026-01-01", "2026-11-23"), "2026-11-23", "The Mill", funnel=funnel)
    FunderReport('Mill memories')
    """

    __slots__ = (
        "_audit", "_changes", "_copyrights", "_costs", "_funnel", "_ladder", "_maps", "_waiting", "_wellbys",
        "notice", "period", "prepared_by", "prepared_on", "title", "words",
    )  # fmt: skip

    def __init__(
        self,
        title: str,
        period: Tuple[Day, Day],
        prepared_on: Day,
        prepared_by: str,
        *,
        funnel: Optional[PublishedFunnel] = None,
        waiting: Optional[PublishedTable] = None,
        changes: Sequence[PublishedChange] = (),
        ladder: Optional[PublishedLadder] = None,
        audit: Optional[PublishedAudit] = None,
        costs: Optional[PublishedCosts] = None,
        wellbys: Optional[PublishedWellbys] = None,
        maps: Sequence[Chart] = (),
        words: Sequence[str] = (),
        notice: Optional[str] = None,
        measures: Optional[Measures] = None,
    ) -> None:
        self.title = title
        self.period = (day(period[0]), day(period[1]))
        self.prepared_on = day(prepared_on)
        self.prepared_by = prepared_by
        self.words = tuple(words)
        self.notice = notice
        self._funnel = None if funnel is None else protected(funnel, PublishedFunnel)
        self._waiting = None if waiting is None else protected(waiting, PublishedTable)
        self._changes = tuple(protected(change, PublishedChange) for change in changes)
        self._ladder = None if ladder is None else protected(ladder, PublishedLadder)
        self._audit = None if audit is None else protected(audit, PublishedAudit)
        self._costs = None if costs is None else protected(costs, PublishedCosts)
        self._wellbys = None if wellbys is None else protected(wellbys, PublishedWellbys)
        self._maps = tuple(protected(map, Chart) for map in maps)
        self._copyrights = _copyrights(self._changes, measures)
        if not self._rules():
            raise ValueError("there is nothing to report on: give a funnel, a change, an audit or a ladder")
        if len(set(self._rules())) > 1:
            raise ValueError("the parts were protected by different rules: protect all of them by one, so that the report can say which")

    def one_page(self) -> str:
        """The page that fits on one sheet of A4: the key figures, two drawings, what cannot be said, and the method."""
        sections = []
        if self._funnel is not None:
            sections.append(_sections.journey(self._funnel))
        if self._changes:
            sections.append(_sections.change(self._changes[0], 1))
        if len(sections) < 2 and self._audit is not None:
            sections.append(_sections.equity(self._audit))
        return self._rendered("one_page.html", sections, self._changes[:1])

    def full(self) -> str:
        """All of it: every part with its tables."""
        sections: List[Section] = []
        if self._funnel is not None:
            sections.append(_sections.journey(self._funnel))
        if self._waiting is not None:
            sections.append(_sections.wait(self._waiting, self._funnel))
        sections += [_sections.change(change, number) for number, change in enumerate(self._changes, 1)]
        if self._ladder is not None or self._funnel is not None:
            sections.append(_sections.after(self._ladder, self._funnel))
        if self._audit is not None:
            sections.append(_sections.equity(self._audit))
        if self._maps:
            sections.append(_sections.area(self._maps))
        if self._costs is not None:
            sections.append(_sections.cost(self._costs))
        if self._wellbys is not None:
            sections.append(_sections.worth(self._wellbys))
        return self._rendered("full.html", sections, self._changes)

    def save(self, path: Union[str, os.PathLike[str]], *, full: bool = False) -> None:
        """Writes a page to a file. Any browser prints it to PDF.

        Parameters
        ----------
        path : path
            Where to.
        full : bool, default False
            All of it, and not the one page.
        """
        page = self.full() if full else self.one_page()
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(page)

    def _rules(self) -> List[Any]:
        found = [] if self._funnel is None else [self._funnel.stages.rule]
        found += [] if self._waiting is None else [self._waiting.rule]
        found += [change.people.rule for change in self._changes]
        found += [] if self._ladder is None else [self._ladder.rungs.rule]
        return found + ([] if self._audit is None else [self._audit.rule])

    def _rendered(self, name: str, sections: Sequence[Section], changes: Sequence[PublishedChange]) -> str:
        given: Dict[str, Any] = {
            "report": self,
            "sections": sections,
            "figures": _sections.key_figures(self._funnel, changes, self._costs),
            "cannot_say": cannot_say(self._funnel, changes, self._costs, self._audit),
            "method": method(self._rules()[0], changes, self._funnel, self._audit),
            "copyrights": self._copyrights,
        }
        text: str = _templates().get_template(name).render(given)
        return text

    def __repr__(self) -> str:
        return f"FunderReport({self.title!r})"

    def _repr_html_(self) -> str:
        """The one page, in a frame of its own: its style stays inside, and scripts would not run."""
        page = escape(self.one_page())
        return f'<iframe title="{escape(self.title)}" sandbox srcdoc="{page}" style="width:100%;height:60em;border:1px solid #ccc;background:#fff"></iframe>'


def _templates() -> Any:
    """The templates. What is put into them is escaped, and a name that is not there is an error."""
    try:
        import jinja2
    except ImportError:
        raise ImportError("reports need jinja2: `pip install fingerpost[report]`") from None
    loader = jinja2.FileSystemLoader(_HERE)
    return jinja2.Environment(loader=loader, autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True)


def _copyrights(changes: Sequence[PublishedChange], measures: Optional[Measures]) -> List[str]:
    """The lines of copyright of the measures that were used, each once."""
    from ..evidence import Measures as BuiltIn

    known = measures or BuiltIn()
    used = [known.get(change.question.instrument) for change in changes]
    lines = [f"{measure.name}: {measure.copyright}" for measure in used if measure is not None and measure.copyright]
    return list(dict.fromkeys(lines))
