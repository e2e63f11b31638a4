"""The fairness audit: whom matching and the funnel serve, by whatever the analyst tells people apart by."""

from __future__ import annotations

import datetime as dt
from typing import Any, Iterable, List, Mapping, NoReturn, Optional, Sequence, Tuple, Type, TypeVar, Union

from . import _fingerpost
from ._progress import Bar
from ._publishing import NOT_STATED, Rule, _texts, given
from ._times import moment_text
from .records import AuditPerson, Client, Directory, Placings, Policy, PublishedAudit, PublishedGap, ReferralView

__all__ = ["FairnessAudit", "GapAudit", "Strata", "audit_people"]

S = TypeVar("S", bound="Strata")

_WORLDS = 8
"""This one, and every one in which something is granted."""


def audit_people(placings: Iterable[Placings] = (), referrals: Iterable[ReferralView] = ()) -> List[AuditPerson]:
    """How far people got, from their rankings and their referrals: one row for each client who has either.

    Parameters
    ----------
    placings : iterable of Placings
        Of everybody who could have been offered something, also of those who were not: `MatchIndex.placings`.
    referrals : iterable of ReferralView
        Of the same people.

    Examples
    --------
    >>> import fingerpost as fp
    >>> fp.audit_people()
    []
    """
    ranked = [one.to_dict() for one in placings]
    return [AuditPerson._trusted(one) for one in _fingerpost.audit_people(ranked, [view.to_dict() for view in referrals])]


class Strata:
    """One column of strata beside the ids of clients: deprivation, age band, sex, ethnicity, disability, a car, how rural their home is.

    Matching never reads it. It is about people, and not shown.

    Parameters
    ----------
    name : str
        What it is called.
    groups : mapping of str to str
        The group of each client. Whoever is left out is counted as `not stated`.

    Examples
    --------
    >>> import fingerpost as fp
    >>> import pandas
    >>> fp.Strata.from_frame(pandas.DataFrame({"client": ["c-1", "c-2"], "car": ["yes", None]}), column="car")
    Strata('car', ‹personal›)
    """

    __slots__ = ("_given", "name")

    def __init__(self, name: str, groups: Mapping[str, str]) -> None:
        self.name = name
        self._given: Tuple[str, List[Tuple[str, str]]] = (name, list(groups.items()))

    @classmethod
    def from_frame(cls: Type[S], frame: Any, column: str, *, client: str = "client") -> S:
        """A column of a data frame of pandas or polars, beside the column of clients' ids. Empty cells are `not stated`."""
        made = cls(column, {})
        pairs = zip(_texts(frame[client]), _texts(frame[column]))
        made._given = (column, [(who, group) for who, group in pairs if group != NOT_STATED])
        return made

    def __repr__(self) -> str:
        return f"Strata({self.name!r}, ‹personal›)"


class _Raw:
    """Something about people that is not shown or written before it is published."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(‹not published›)"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"a {type(self).__name__} is not written; publish what publish() gives")


class FairnessAudit(_Raw):
    """How far people got, by strata: raw. It has no way out but `publish`.

    Parameters
    ----------
    people : iterable of AuditPerson
        Each client once.
    strata : sequence of Strata
        One column or several. All questions of one audit are judged together.

    Examples
    --------
    >>> import fingerpost as fp
    >>> people = [fp.AuditPerson(client=f"c-{i}", furthest="offer" if i % 6 in (0, 2, 3, 4) else "suits") for i in range(400)]
    >>> car = fp.Strata("car", {f"c-{i}": "yes" if i % 2 == 0 else "no" for i in range(400)})
    >>> audit = fp.FairnessAudit(people, [car]).publish(rule="nhs")
    >>> offer = audit.strata[0].stages[1]
    >>> offer.stage, offer.verdict, offer.ratio
    ('offer', 'difference_found', 0.325)
    """

    __slots__ = ("_native",)

    def __init__(self, people: Iterable[AuditPerson], strata: Sequence[Strata]) -> None:
        self._native = _fingerpost.FairnessAudit([one.to_dict() for one in people], [column._given for column in strata])

    def publish(self, rule: Rule = "nhs") -> PublishedAudit:
        """The audit as it may be published: counts under the rule, everything else from those counts."""
        return PublishedAudit._trusted(self._native.publish(given(rule)))


class GapAudit(_Raw):
    """Whom something suits, in this world and where rules, provision or travel are granted: raw. It has no way out but `publish`.

    Matching is asked eight times for each client. Ctrl-C stops it at the next client.

    Parameters
    ----------
    directory : Directory
        What the area offers.
    clients : iterable of Client
        Each once.
    strata : Strata
        What they are told apart by.
    at : datetime or str
        The moment.
    policy : Policy, optional
        That of matching.
    threads : int, default 1
        How many threads answer.
    progress : bool, default True
        Whether a bar shows how far it is, where `tqdm` is installed.

    Examples
    --------
    >>> import fingerpost as fp
    >>> area = fp.Directory(area="Newport", division="england_and_wales")
    >>> clients = [fp.Client(id=name, need="low", route="link_worker") for name in ("c-1", "c-2")]
    >>> car = fp.Strata("car", {"c-1": "yes", "c-2": "no"})
    >>> gap = fp.GapAudit(area, clients, car, at="2026-11-23T09:00:00Z", progress=False)
    >>> gap, gap.publish().gap
    (GapAudit(‹not published›), None)
    """

    __slots__ = ("_native",)

    def __init__(
        self,
        directory: Directory,
        clients: Iterable[Client],
        strata: Strata,
        *,
        at: Union[dt.datetime, str],
        policy: Optional[Policy] = None,
        threads: int = 1,
        progress: bool = True,
    ) -> None:
        asked = [client.to_dict() for client in clients]
        rules = None if policy is None else policy.to_dict()
        answers = _WORLDS * len(asked)
        with Bar(answers, progress, "Matching in eight worlds", " answers") as told:
            self._native = _fingerpost.GapAudit(directory.to_dict(), rules, asked, strata._given, moment_text(at), threads, told)
            if told is not None:
                told(answers)

    def publish(self, rule: Rule = "nhs") -> PublishedGap:
        """The gap between the groups furthest apart, and what it is due to, as it may be published."""
        return PublishedGap._trusted(self._native.publish(given(rule)))
