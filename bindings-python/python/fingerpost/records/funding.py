"""How long a provider lasts.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal, Optional, Sequence, Tuple, Union

from .._codec import Codec, Date, Many, Nested, Whole
from .._record import Field, Record
from .themes import NonEmpty
from .partners import ActivityId, FundingLineId, Pence

__all__ = [
    "CashGap",
    "FunderShare",
    "FundingEnd",
    "FundingFinding",
    "FundingWarning",
    "IfConfirmed",
    "KeyPeople",
    "MonthBalance",
    "Runway",
    "RunwayBasis",
]


RunwayBasis = Literal[
    "known",
    "no_reserve_recorded",
    "no_costs_recorded",
    "no_funding_recorded",
]


@dataclass(frozen=True, init=False, repr=False)
class MonthBalance(Record):
    """One month of a partner's money, counted from the day that was asked about.

    Parameters
    ----------
    month_starts : date or str
        The first day of the month: the day asked about, and that day of each month after.
    income : Pence
        How much confirmed money comes.
    cost : Pence
        How much falls due.
    balance : Pence
        What is left at the end of the month; below zero where it is short.
    lowest : Pence
        The least there is at the end of any of its days.
    """

    __slots__ = ("month_starts", "income", "cost", "balance", "lowest")

    month_starts: dt.date
    income: Pence
    cost: Pence
    balance: Pence
    lowest: Pence

    def __init__(
        self,
        *,
        month_starts: Union[dt.date, str],
        income: Pence,
        cost: Pence,
        balance: Pence,
        lowest: Pence,
    ) -> None:
        self._fill((month_starts, income, cost, balance, lowest))

    _reader = "MonthBalance"
    _fields = (
        Field("month_starts", "month_starts", Date(), True),
        Field("income", "income", Whole(), True),
        Field("cost", "cost", Whole(), True),
        Field("balance", "balance", Whole(), True),
        Field("lowest", "lowest", Whole(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class CashGap(Record):
    """The money runs short although all confirmed money together would cover what is due by then: it comes too
    late, in arrears for instance. What is short has to be bridged, or the funder asked to pay earlier.

    Parameters
    ----------
    month_starts : date or str
        The first day of the month in which it opens, as among the balances.
    opens_on : date or str
        The first day at whose end less than nothing is left.
    short_by : Pence
        How much has to be bridged at most, until the gap closes or bridging no longer helps.
    closes_on : date or str, optional
        The first day after it on which the balance is zero or more again; none where that is not within sight.
    then_runs_out_on : date or str, optional
        The first day on which even all confirmed money, had it come in time, would not be enough; none within
        sight.
    """

    __slots__ = ("month_starts", "opens_on", "short_by", "closes_on", "then_runs_out_on")

    month_starts: dt.date
    opens_on: dt.date
    short_by: Pence
    closes_on: Optional[dt.date]
    then_runs_out_on: Optional[dt.date]

    def __init__(
        self,
        *,
        month_starts: Union[dt.date, str],
        opens_on: Union[dt.date, str],
        short_by: Pence,
        closes_on: Optional[Union[dt.date, str]] = None,
        then_runs_out_on: Optional[Union[dt.date, str]] = None,
    ) -> None:
        self._fill((month_starts, opens_on, short_by, closes_on, then_runs_out_on))

    _reader = "CashGap"
    _fields = (
        Field("month_starts", "month_starts", Date(), True),
        Field("opens_on", "opens_on", Date(), True),
        Field("short_by", "short_by", Whole(), True),
        Field("closes_on", "closes_on", Date(), False, None),
        Field("then_runs_out_on", "then_runs_out_on", Date(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class IfConfirmed(Record):
    """What the answer would be if one more line were confirmed.

    Parameters
    ----------
    line : FundingLineId
        Which line.
    source : NonEmpty
        Where its money would come from.
    months : int, optional
        How many whole months the money would last; none where it would not run out within five years.
    runs_out_on : date or str, optional
        The first day it would not be enough.
    """

    __slots__ = ("line", "source", "months", "runs_out_on")

    line: FundingLineId
    source: NonEmpty
    months: Optional[int]
    runs_out_on: Optional[dt.date]

    def __init__(
        self,
        *,
        line: FundingLineId,
        source: NonEmpty,
        months: Optional[int] = None,
        runs_out_on: Optional[Union[dt.date, str]] = None,
    ) -> None:
        self._fill((line, source, months, runs_out_on))

    _reader = "IfConfirmed"
    _fields = (
        Field("line", "line", Codec(), True),
        Field("source", "source", Codec(), True),
        Field("months", "months", Whole(), False, None),
        Field("runs_out_on", "runs_out_on", Date(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class FundingEnd(Record):
    """The confirmed line that ends next.

    Parameters
    ----------
    line : FundingLineId
        Which line.
    source : NonEmpty
        Where its money comes from.
    ends : date or str
        The last day it covers.
    """

    __slots__ = ("line", "source", "ends")

    line: FundingLineId
    source: NonEmpty
    ends: dt.date

    def __init__(
        self,
        *,
        line: FundingLineId,
        source: NonEmpty,
        ends: Union[dt.date, str],
    ) -> None:
        self._fill((line, source, ends))

    _reader = "FundingEnd"
    _fields = (
        Field("line", "line", Codec(), True),
        Field("source", "source", Codec(), True),
        Field("ends", "ends", Date(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class FunderShare(Record):
    """The source from which most of the confirmed money comes.

    Parameters
    ----------
    source : NonEmpty
        The source, as its line names it.
    amount : Pence
        How much comes from it, all its lines together.
    percent : int
        How many hundredths of the whole that is, the half rounded up.
    """

    __slots__ = ("source", "amount", "percent")

    source: NonEmpty
    amount: Pence
    percent: int

    def __init__(
        self,
        *,
        source: NonEmpty,
        amount: Pence,
        percent: int,
    ) -> None:
        self._fill((source, amount, percent))

    _reader = "FunderShare"
    _fields = (
        Field("source", "source", Codec(), True),
        Field("amount", "amount", Whole(), True),
        Field("percent", "percent", Whole(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class KeyPeople(Record):
    """How much hangs on few people.

    Parameters
    ----------
    active : int
        How many volunteers are active.
    key_people : int, optional
        How many people the work could not go on without; none where nobody has said.
    """

    __slots__ = ("active", "key_people")

    active: int
    key_people: Optional[int]

    def __init__(
        self,
        *,
        active: int,
        key_people: Optional[int] = None,
    ) -> None:
        self._fill((active, key_people))

    _reader = "KeyPeople"
    _fields = (
        Field("active", "active", Whole(), True),
        Field("key_people", "key_people", Whole(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class Runway(Record):
    """How long a partner can go on: when committed costs exceed the money that is confirmed and has come by then.

    Read `basis` first. Where it is `no_costs_recorded` or `no_funding_recorded`, months and balances are left out
    because they are unknown; otherwise months left out mean that nothing runs out within five years.

    Parameters
    ----------
    on : date or str
        The day that was asked about.
    basis : RunwayBasis
        What the answer rests on.
    months : int, optional
        For how many whole months the money lasts; 0 in the first month.
    runs_out_on : date or str, optional
        The first day at whose end it is not enough.
    last_cost_on : date or str, optional
        The last day in the next five years on which a recorded cost falls due. Of the time after it nothing is
        known.
    in_hand : Pence, optional
        The money in hand at the start of the day: the reserve and what has moved since. None where no reserve is
        known.
    balances : sequence of MonthBalance, optional
        Five years, month by month.
    cash_gap : CashGap, optional
        Where the money runs out only because what is confirmed comes too late.
    if_confirmed : sequence of IfConfirmed, optional
        Lines not confirmed that would change the answer, each by itself.
    next_to_end : FundingEnd, optional
        The confirmed line that ends next.
    largest_funder : FunderShare, optional
        The largest single funder of the confirmed lines that run now or begin later.
    key_people : KeyPeople, optional
        How much hangs on few people; none where nothing is known of volunteers.
    """

    __slots__ = (
        "on", "basis", "months", "runs_out_on", "last_cost_on", "in_hand", "balances", "cash_gap", "if_confirmed",
        "next_to_end", "largest_funder", "key_people",
    )

    on: dt.date
    basis: RunwayBasis
    months: Optional[int]
    runs_out_on: Optional[dt.date]
    last_cost_on: Optional[dt.date]
    in_hand: Optional[Pence]
    balances: Tuple[MonthBalance, ...]
    cash_gap: Optional[CashGap]
    if_confirmed: Tuple[IfConfirmed, ...]
    next_to_end: Optional[FundingEnd]
    largest_funder: Optional[FunderShare]
    key_people: Optional[KeyPeople]

    def __init__(
        self,
        *,
        on: Union[dt.date, str],
        basis: RunwayBasis,
        months: Optional[int] = None,
        runs_out_on: Optional[Union[dt.date, str]] = None,
        last_cost_on: Optional[Union[dt.date, str]] = None,
        in_hand: Optional[Pence] = None,
        balances: Sequence[MonthBalance] = (),
        cash_gap: Optional[CashGap] = None,
        if_confirmed: Sequence[IfConfirmed] = (),
        next_to_end: Optional[FundingEnd] = None,
        largest_funder: Optional[FunderShare] = None,
        key_people: Optional[KeyPeople] = None,
    ) -> None:
        self._fill((
            on, basis, months, runs_out_on, last_cost_on, in_hand, balances, cash_gap, if_confirmed, next_to_end,
            largest_funder, key_people,
        ))

    _reader = "Runway"
    _fields = (
        Field("on", "on", Date(), True),
        Field("basis", "basis", Codec(), True),
        Field("months", "months", Whole(), False, None),
        Field("runs_out_on", "runs_out_on", Date(), False, None),
        Field("last_cost_on", "last_cost_on", Date(), False, None),
        Field("in_hand", "in_hand", Whole(), False, None),
        Field("balances", "balances", Many(Nested(MonthBalance)), False, ()),
        Field("cash_gap", "cash_gap", Nested(CashGap), False, None),
        Field("if_confirmed", "if_confirmed", Many(Nested(IfConfirmed)), False, ()),
        Field("next_to_end", "next_to_end", Nested(FundingEnd), False, None),
        Field("largest_funder", "largest_funder", Nested(FunderShare), False, None),
        Field("key_people", "key_people", Nested(KeyPeople), False, None),
    )


FundingFinding = Literal[
    "ends_before",
    "not_confirmed",
]


@dataclass(frozen=True, init=False, repr=False)
class FundingWarning(Record):
    """The money of an activity may not last until its last session. Ask before somebody is sent there.

    Parameters
    ----------
    activity : ActivityId
        Which activity.
    finding : FundingFinding
        What is wrong.
    last_session : date or str
        When the last session is.
    sentence : str
        A sentence a link worker could read.
    funded_until : date or str, optional
        The last day confirmed money reaches without a gap.
    """

    __slots__ = ("activity", "finding", "last_session", "sentence", "funded_until")

    activity: ActivityId
    finding: FundingFinding
    last_session: dt.date
    sentence: str
    funded_until: Optional[dt.date]

    def __init__(
        self,
        *,
        activity: ActivityId,
        finding: FundingFinding,
        last_session: Union[dt.date, str],
        sentence: str,
        funded_until: Optional[Union[dt.date, str]] = None,
    ) -> None:
        self._fill((activity, finding, last_session, sentence, funded_until))

    _reader = "FundingWarning"
    _fields = (
        Field("activity", "activity", Codec(), True),
        Field("finding", "finding", Codec(), True),
        Field("last_session", "last_session", Date(), True),
        Field("sentence", "sentence", Codec(), True),
        Field("funded_until", "funded_until", Date(), False, None),
    )
