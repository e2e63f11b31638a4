"""An area as a whole: what would have to change, and where provision has gaps.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, Dict, Literal, Optional, Sequence, Tuple, Union

from .._codec import Choice, Codec, Date, Many, Moment, Nested, Truth, Whole
from .._record import Field, Record
from .places import Point
from .themes import LanguageTag, NonEmpty
from .features import FeatureKind
from .barriers import AccommodationKind, BarrierKind, ResponsibleParty
from .partners import ActivityId, NeedLevel, PartnerId, Pence, SiteId
from .activities import LanguageProvision, ReferralRoute, SessionPattern
from .clients import ClientId
from .answers import Counts, ReasonCount, Verdict

__all__ = [
    "ActivityWorth",
    "Blocked",
    "BlockedWhy",
    "ChangeAnswer",
    "ChangeCost",
    "ChangeEffect",
    "ChangeOptions",
    "ChangeReport",
    "ChangeSet",
    "ChangeWorth",
    "GapOptions",
    "GapPlace",
    "GapReport",
    "GapStanding",
    "NeededChange",
    "PlaceGap",
    "ProvisionChange",
    "ProvisionChangeAccommodation",
    "ProvisionChangeAnotherSite",
    "ProvisionChangeAreaServed",
    "ProvisionChangeCoDelivery",
    "ProvisionChangeFeature",
    "ProvisionChangeFreeOfCharge",
    "ProvisionChangeFunding",
    "ProvisionChangeKind",
    "ProvisionChangeLanguage",
    "ProvisionChangeNeedHeld",
    "ProvisionChangeOpenToAll",
    "ProvisionChangePlace",
    "ProvisionChangePriceConfirmed",
    "ProvisionChangeRoute",
    "ProvisionChangeRunning",
    "ProvisionChangeSafeguardingSeen",
    "ProvisionChangeSession",
    "ProvisionChangeShorterSessions",
    "ProvisionChangeSmallerGroup",
    "ProvisionChangeTouchesNothingElse",
]


ProvisionChangeKind = Literal[
    "feature",
    "language",
    "session",
    "shorter_sessions",
    "free_of_charge",
    "price_confirmed",
    "place",
    "smaller_group",
    "co_delivery",
    "need_held",
    "funding",
    "running",
    "route",
    "open_to_all",
    "area_served",
    "safeguarding_seen",
    "touches_nothing_else",
    "another_site",
    "accommodation",
]


@dataclass(frozen=True, init=False, repr=False)
class ChangeCost(Record):
    """What a kind of change costs, where a programme knows.

    Parameters
    ----------
    kind : ProvisionChangeKind
        Which kind of change.
    amount : Pence
        What it costs, once.
    feature : FeatureKind, optional
        Which feature; any change of the kind where none is given. The first cost that fits a change counts.
    """

    __slots__ = ("kind", "amount", "feature")

    kind: ProvisionChangeKind
    amount: Pence
    feature: Optional[FeatureKind]

    def __init__(
        self,
        *,
        kind: ProvisionChangeKind,
        amount: Pence,
        feature: Optional[FeatureKind] = None,
    ) -> None:
        self._fill((kind, amount, feature))

    _reader = "ChangeCost"
    _fields = (
        Field("kind", "kind", Codec(), True),
        Field("amount", "amount", Whole(), True),
        Field("feature", "feature", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class ChangeOptions(Record):
    """How changes are looked for.

    Parameters
    ----------
    most : int, optional
        No more changes than this in a set, 1 to 8: four for one client, and two for a caseload, where nothing is
        given.
    with_plan : bool, optional
        Whether it is enough that an activity suits with a plan.
    costs : sequence of ChangeCost, optional
        What changes cost, where that is known.
    """

    __slots__ = ("most", "with_plan", "costs")

    most: Optional[int]
    with_plan: bool
    costs: Tuple[ChangeCost, ...]

    def __init__(
        self,
        *,
        most: Optional[int] = None,
        with_plan: bool = False,
        costs: Sequence[ChangeCost] = (),
    ) -> None:
        self._fill((most, with_plan, costs))

    _reader = "ChangeOptions"
    _fields = (
        Field("most", "most", Whole(), False, None),
        Field("with_plan", "with_plan", Truth(), False, False),
        Field("costs", "costs", Many(Nested(ChangeCost)), False, ()),
    )


@dataclass(frozen=True, init=False, repr=False)
class ProvisionChangeFeature(Record):
    """A site, or an activity, has a feature.

    Parameters
    ----------
    feature : FeatureKind
        Which feature.
    measure : int, optional
        Its measure, for features that have one: seats at most so many metres apart.
    site : SiteId, optional
        The site that has it, and with it whatever takes place there.
    activity : ActivityId, optional
        The activity that has it, where it is not a matter of the site.
    """

    __slots__ = ("feature", "measure", "site", "activity")

    feature: FeatureKind
    measure: Optional[int]
    site: Optional[SiteId]
    activity: Optional[ActivityId]

    def __init__(
        self,
        *,
        feature: FeatureKind,
        measure: Optional[int] = None,
        site: Optional[SiteId] = None,
        activity: Optional[ActivityId] = None,
    ) -> None:
        self._fill((feature, measure, site, activity))

    _reader = "ProvisionChange"
    _tag = "feature"
    _fields = (
        Field("feature", "feature", Codec(), True),
        Field("measure", "measure", Whole(), False, None),
        Field("site", "site", Codec(), False, None),
        Field("activity", "activity", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class ProvisionChangeLanguage(Record):
    """An activity is held in another language too, or interpreted.

    Parameters
    ----------
    activity : ActivityId
        Which activity.
    language : LanguageTag
        Which language.
    provision : LanguageProvision
        In which way.
    """

    __slots__ = ("activity", "language", "provision")

    activity: ActivityId
    language: LanguageTag
    provision: LanguageProvision

    def __init__(
        self,
        *,
        activity: ActivityId,
        language: LanguageTag,
        provision: LanguageProvision,
    ) -> None:
        self._fill((activity, language, provision))

    _reader = "ProvisionChange"
    _tag = "language"
    _fields = (
        Field("activity", "activity", Codec(), True),
        Field("language", "language", Codec(), True),
        Field("provision", "provision", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ProvisionChangeSession(Record):
    """There are sessions at another time.

    Parameters
    ----------
    activity : ActivityId
        Of which activity.
    pattern : SessionPattern
        When, and at which site.
    instead : bool, optional
        Whether they take the place of those there are at that site. Where they do, somebody else may lose theirs.
    """

    __slots__ = ("activity", "pattern", "instead")

    activity: ActivityId
    pattern: SessionPattern
    instead: bool

    def __init__(
        self,
        *,
        activity: ActivityId,
        pattern: SessionPattern,
        instead: bool = False,
    ) -> None:
        self._fill((activity, pattern, instead))

    _reader = "ProvisionChange"
    _tag = "session"
    _fields = (
        Field("activity", "activity", Codec(), True),
        Field("pattern", "pattern", Nested(SessionPattern), True),
        Field("instead", "instead", Truth(), False, False, True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ProvisionChangeShorterSessions(Record):
    """Sessions last no longer than so many minutes.

    Parameters
    ----------
    activity : ActivityId
        Of which activity.
    minutes : int
        The most minutes.
    site : SiteId, optional
        At which site; at all of them where none is given.
    """

    __slots__ = ("activity", "minutes", "site")

    activity: ActivityId
    minutes: int
    site: Optional[SiteId]

    def __init__(
        self,
        *,
        activity: ActivityId,
        minutes: int,
        site: Optional[SiteId] = None,
    ) -> None:
        self._fill((activity, minutes, site))

    _reader = "ProvisionChange"
    _tag = "shorter_sessions"
    _fields = (
        Field("activity", "activity", Codec(), True),
        Field("minutes", "minutes", Whole(), True),
        Field("site", "site", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class ProvisionChangeFreeOfCharge(Record):
    """An activity costs nothing: the price is waived, or a fund pays it.

    Parameters
    ----------
    activity : ActivityId
        Which activity.
    """

    __slots__ = ("activity",)

    activity: ActivityId

    def __init__(
        self,
        *,
        activity: ActivityId,
    ) -> None:
        self._fill((activity,))

    _reader = "ProvisionChange"
    _tag = "free_of_charge"
    _fields = (
        Field("activity", "activity", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ProvisionChangePriceConfirmed(Record):
    """The price that is stated still stands.

    Parameters
    ----------
    activity : ActivityId
        Of which activity.
    """

    __slots__ = ("activity",)

    activity: ActivityId

    def __init__(
        self,
        *,
        activity: ActivityId,
    ) -> None:
        self._fill((activity,))

    _reader = "ProvisionChange"
    _tag = "price_confirmed"
    _fields = (
        Field("activity", "activity", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ProvisionChangePlace(Record):
    """A place can be booked.

    Parameters
    ----------
    activity : ActivityId
        At which activity.
    """

    __slots__ = ("activity",)

    activity: ActivityId

    def __init__(
        self,
        *,
        activity: ActivityId,
    ) -> None:
        self._fill((activity,))

    _reader = "ProvisionChange"
    _tag = "place"
    _fields = (
        Field("activity", "activity", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ProvisionChangeSmallerGroup(Record):
    """A group has at most so many people.

    Parameters
    ----------
    activity : ActivityId
        Of which activity.
    most : int
        The most people.
    """

    __slots__ = ("activity", "most")

    activity: ActivityId
    most: int

    def __init__(
        self,
        *,
        activity: ActivityId,
        most: int,
    ) -> None:
        self._fill((activity, most))

    _reader = "ProvisionChange"
    _tag = "smaller_group"
    _fields = (
        Field("activity", "activity", Codec(), True),
        Field("most", "most", Whole(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ProvisionChangeCoDelivery(Record):
    """Another partner is there at every session.

    Parameters
    ----------
    activity : ActivityId
        At which activity.
    partner : PartnerId
        Which partner.
    raises_to : NeedLevel
        Up to which level of need people are then supported.
    """

    __slots__ = ("activity", "partner", "raises_to")

    activity: ActivityId
    partner: PartnerId
    raises_to: NeedLevel

    def __init__(
        self,
        *,
        activity: ActivityId,
        partner: PartnerId,
        raises_to: NeedLevel,
    ) -> None:
        self._fill((activity, partner, raises_to))

    _reader = "ProvisionChange"
    _tag = "co_delivery"
    _fields = (
        Field("activity", "activity", Codec(), True),
        Field("partner", "partner", Codec(), True),
        Field("raises_to", "raises_to", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ProvisionChangeNeedHeld(Record):
    """An activity holds a level of need by itself.

    Parameters
    ----------
    activity : ActivityId
        Which activity.
    level : NeedLevel
        Which level.
    """

    __slots__ = ("activity", "level")

    activity: ActivityId
    level: NeedLevel

    def __init__(
        self,
        *,
        activity: ActivityId,
        level: NeedLevel,
    ) -> None:
        self._fill((activity, level))

    _reader = "ProvisionChange"
    _tag = "need_held"
    _fields = (
        Field("activity", "activity", Codec(), True),
        Field("level", "level", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ProvisionChangeFunding(Record):
    """The money for a course is confirmed until a day.

    Parameters
    ----------
    activity : ActivityId
        For which activity.
    partner : PartnerId
        Whose money.
    until : date or str
        Until when.
    """

    __slots__ = ("activity", "partner", "until")

    activity: ActivityId
    partner: PartnerId
    until: dt.date

    def __init__(
        self,
        *,
        activity: ActivityId,
        partner: PartnerId,
        until: Union[dt.date, str],
    ) -> None:
        self._fill((activity, partner, until))

    _reader = "ProvisionChange"
    _tag = "funding"
    _fields = (
        Field("activity", "activity", Codec(), True),
        Field("partner", "partner", Codec(), True),
        Field("until", "until", Date(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ProvisionChangeRunning(Record):
    """An activity runs as described.

    Parameters
    ----------
    activity : ActivityId
        Which activity.
    """

    __slots__ = ("activity",)

    activity: ActivityId

    def __init__(
        self,
        *,
        activity: ActivityId,
    ) -> None:
        self._fill((activity,))

    _reader = "ProvisionChange"
    _tag = "running"
    _fields = (
        Field("activity", "activity", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ProvisionChangeRoute(Record):
    """An activity takes referrals that come by a way.

    Parameters
    ----------
    activity : ActivityId
        Which activity.
    route : ReferralRoute
        By which way.
    """

    __slots__ = ("activity", "route")

    activity: ActivityId
    route: ReferralRoute

    def __init__(
        self,
        *,
        activity: ActivityId,
        route: ReferralRoute,
    ) -> None:
        self._fill((activity, route))

    _reader = "ProvisionChange"
    _tag = "route"
    _fields = (
        Field("activity", "activity", Codec(), True),
        Field("route", "route", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ProvisionChangeOpenToAll(Record):
    """An activity is open to everybody.

    Parameters
    ----------
    activity : ActivityId
        Which activity.
    """

    __slots__ = ("activity",)

    activity: ActivityId

    def __init__(
        self,
        *,
        activity: ActivityId,
    ) -> None:
        self._fill((activity,))

    _reader = "ProvisionChange"
    _tag = "open_to_all"
    _fields = (
        Field("activity", "activity", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ProvisionChangeAreaServed(Record):
    """An activity serves another area too.

    Parameters
    ----------
    activity : ActivityId
        Which activity.
    area : NonEmpty
        The area, by code or name.
    """

    __slots__ = ("activity", "area")

    activity: ActivityId
    area: NonEmpty

    def __init__(
        self,
        *,
        activity: ActivityId,
        area: NonEmpty,
    ) -> None:
        self._fill((activity, area))

    _reader = "ProvisionChange"
    _tag = "area_served"
    _fields = (
        Field("activity", "activity", Codec(), True),
        Field("area", "area", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ProvisionChangeSafeguardingSeen(Record):
    """Somebody has seen which checks the leaders hold.

    Parameters
    ----------
    partner : PartnerId
        At which partner.
    """

    __slots__ = ("partner",)

    partner: PartnerId

    def __init__(
        self,
        *,
        partner: PartnerId,
    ) -> None:
        self._fill((partner,))

    _reader = "ProvisionChange"
    _tag = "safeguarding_seen"
    _fields = (
        Field("partner", "partner", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ProvisionChangeTouchesNothingElse(Record):
    """An activity touches nothing besides what it is about.

    Parameters
    ----------
    activity : ActivityId
        Which activity.
    """

    __slots__ = ("activity",)

    activity: ActivityId

    def __init__(
        self,
        *,
        activity: ActivityId,
    ) -> None:
        self._fill((activity,))

    _reader = "ProvisionChange"
    _tag = "touches_nothing_else"
    _fields = (
        Field("activity", "activity", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ProvisionChangeAnotherSite(Record):
    """An activity is held at another site too.

    Parameters
    ----------
    activity : ActivityId
        Which activity.
    site : SiteId
        Which site.
    """

    __slots__ = ("activity", "site")

    activity: ActivityId
    site: SiteId

    def __init__(
        self,
        *,
        activity: ActivityId,
        site: SiteId,
    ) -> None:
        self._fill((activity, site))

    _reader = "ProvisionChange"
    _tag = "another_site"
    _fields = (
        Field("activity", "activity", Codec(), True),
        Field("site", "site", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ProvisionChangeAccommodation(Record):
    """An accommodation that was refused is offered after all.

    Parameters
    ----------
    activity : ActivityId
        At which activity.
    barrier : BarrierKind
        For which barrier.
    accommodation : AccommodationKind
        What is done.
    """

    __slots__ = ("activity", "barrier", "accommodation")

    activity: ActivityId
    barrier: BarrierKind
    accommodation: AccommodationKind

    def __init__(
        self,
        *,
        activity: ActivityId,
        barrier: BarrierKind,
        accommodation: AccommodationKind,
    ) -> None:
        self._fill((activity, barrier, accommodation))

    _reader = "ProvisionChange"
    _tag = "accommodation"
    _fields = (
        Field("activity", "activity", Codec(), True),
        Field("barrier", "barrier", Codec(), True),
        Field("accommodation", "accommodation", Codec(), True),
    )


ProvisionChange = Union[
    ProvisionChangeFeature,
    ProvisionChangeLanguage,
    ProvisionChangeSession,
    ProvisionChangeShorterSessions,
    ProvisionChangeFreeOfCharge,
    ProvisionChangePriceConfirmed,
    ProvisionChangePlace,
    ProvisionChangeSmallerGroup,
    ProvisionChangeCoDelivery,
    ProvisionChangeNeedHeld,
    ProvisionChangeFunding,
    ProvisionChangeRunning,
    ProvisionChangeRoute,
    ProvisionChangeOpenToAll,
    ProvisionChangeAreaServed,
    ProvisionChangeSafeguardingSeen,
    ProvisionChangeTouchesNothingElse,
    ProvisionChangeAnotherSite,
    ProvisionChangeAccommodation,
]
"""One change a provider or a funder could make to what is provided. `apply` makes it to a directory. A change says
nothing of a client; but one that was found for a single client follows from their record (the hours they are free,
the metres they can walk), so whoever may not see the record may not see the change either."""
ProvisionChange_KINDS: Dict[str, Any] = {
    "feature": ProvisionChangeFeature,
    "language": ProvisionChangeLanguage,
    "session": ProvisionChangeSession,
    "shorter_sessions": ProvisionChangeShorterSessions,
    "free_of_charge": ProvisionChangeFreeOfCharge,
    "price_confirmed": ProvisionChangePriceConfirmed,
    "place": ProvisionChangePlace,
    "smaller_group": ProvisionChangeSmallerGroup,
    "co_delivery": ProvisionChangeCoDelivery,
    "need_held": ProvisionChangeNeedHeld,
    "funding": ProvisionChangeFunding,
    "running": ProvisionChangeRunning,
    "route": ProvisionChangeRoute,
    "open_to_all": ProvisionChangeOpenToAll,
    "area_served": ProvisionChangeAreaServed,
    "safeguarding_seen": ProvisionChangeSafeguardingSeen,
    "touches_nothing_else": ProvisionChangeTouchesNothingElse,
    "another_site": ProvisionChangeAnotherSite,
    "accommodation": ProvisionChangeAccommodation,
}


@dataclass(frozen=True, init=False, repr=False)
class NeededChange(Record):
    """One change that is needed: what it is, in words, who could make it, and what it costs where that is known.

    Parameters
    ----------
    change : ProvisionChange
        What would be changed.
    label : str
        It in plain words: `a hearing loop that works at The Old Mill`.
    by : sequence of ResponsibleParty
        Who could make it.
    ask_first : bool, optional
        Whether nobody knows yet: it may be so already, so ask first. Unknown is never yes.
    cost : Pence, optional
        What it costs once, by the costs that were given.
    cost_each : Pence, optional
        What it costs for each person, where the activity's own price says so.
    """

    __slots__ = ("change", "label", "by", "ask_first", "cost", "cost_each")

    change: ProvisionChange
    label: str
    by: Tuple[ResponsibleParty, ...]
    ask_first: bool
    cost: Optional[Pence]
    cost_each: Optional[Pence]

    def __init__(
        self,
        *,
        change: ProvisionChange,
        label: str,
        by: Sequence[ResponsibleParty],
        ask_first: bool = False,
        cost: Optional[Pence] = None,
        cost_each: Optional[Pence] = None,
    ) -> None:
        self._fill((change, label, by, ask_first, cost, cost_each))

    _reader = "NeededChange"
    _fields = (
        Field("change", "change", Choice(ProvisionChange_KINDS), True),
        Field("label", "label", Codec(), True),
        Field("by", "by", Many(Codec()), True),
        Field("ask_first", "ask_first", Truth(), False, False),
        Field("cost", "cost", Whole(), False, None),
        Field("cost_each", "cost_each", Whole(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class ChangeSet(Record):
    """Changes that together make an activity suitable, none of which can be spared.

    Parameters
    ----------
    changes : sequence of NeededChange
        The changes.
    site : SiteId, optional
        The site at which it is then suitable.
    """

    __slots__ = ("changes", "site")

    changes: Tuple[NeededChange, ...]
    site: Optional[SiteId]

    def __init__(
        self,
        *,
        changes: Sequence[NeededChange],
        site: Optional[SiteId] = None,
    ) -> None:
        self._fill((changes, site))

    _reader = "ChangeSet"
    _fields = (
        Field("changes", "changes", Many(Nested(NeededChange)), True),
        Field("site", "site", Codec(), False, None),
    )


BlockedWhy = Literal[
    "kept_apart",
    "clients_wish",
    "meant_for_others",
    "ask_the_client",
    "too_far",
    "ask_the_provider",
    "nobody_known",
    "no_time_fits",
]


@dataclass(frozen=True, init=False, repr=False)
class Blocked(Record):
    """Something in the way that no change of a provider or a funder puts right.

    Parameters
    ----------
    rule : str
        The rule.
    finding : str
        What it found.
    sentence : str
        That in plain words.
    why : BlockedWhy
        Why no change helps.
    """

    __slots__ = ("rule", "finding", "sentence", "why")

    rule: str
    finding: str
    sentence: str
    why: BlockedWhy

    def __init__(
        self,
        *,
        rule: str,
        finding: str,
        sentence: str,
        why: BlockedWhy,
    ) -> None:
        self._fill((rule, finding, sentence, why))

    _reader = "Blocked"
    _fields = (
        Field("rule", "rule", Codec(), True),
        Field("finding", "finding", Codec(), True),
        Field("sentence", "sentence", Codec(), True),
        Field("why", "why", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ChangeAnswer(Record):
    """What would have to change for an activity to suit a client.

    Every set is sufficient: made to the directory, its changes make the activity suit. Every set is minimal: with
    any of its changes left out, it does not. Sets come smallest first.

    Parameters
    ----------
    activity : ActivityId
        The activity.
    activity_name : str
        Its name.
    verdict : Verdict
        The verdict as things are.
    sets : sequence of ChangeSet
        The sets, any one of which would do. One that is empty says that nothing has to change; none at all, that
        nothing that could be changed would help.
    complete : bool
        Whether all sets of the size asked for were looked at. Where not, there may be others.
    blocked : sequence of Blocked, optional
        What no change puts right, at the site that suits best as things are.
    """

    __slots__ = ("activity", "activity_name", "verdict", "sets", "complete", "blocked")

    activity: ActivityId
    activity_name: str
    verdict: Verdict
    sets: Tuple[ChangeSet, ...]
    complete: bool
    blocked: Tuple[Blocked, ...]

    def __init__(
        self,
        *,
        activity: ActivityId,
        activity_name: str,
        verdict: Verdict,
        sets: Sequence[ChangeSet],
        complete: bool,
        blocked: Sequence[Blocked] = (),
    ) -> None:
        self._fill((activity, activity_name, verdict, sets, complete, blocked))

    _reader = "ChangeAnswer"
    _fields = (
        Field("activity", "activity", Codec(), True),
        Field("activity_name", "activity_name", Codec(), True),
        Field("verdict", "verdict", Codec(), True),
        Field("sets", "sets", Many(Nested(ChangeSet)), True),
        Field("complete", "complete", Truth(), True),
        Field("blocked", "blocked", Many(Nested(Blocked)), False, ()),
    )


@dataclass(frozen=True, init=False, repr=False)
class ChangeEffect(Record):
    """What one change would do for a caseload.

    Counts are of activities that become suitable, and of people to whom they do. Places are not shared out: a
    change may open an activity to more people than it has room for.

    Parameters
    ----------
    change : NeededChange
        The change.
    activities : int
        How many activities it opens to somebody, by itself.
    people : int
        To how many people it opens any of them, by itself.
    people_first : int
        How many of them have no suitable activity as things are.
    activities_together : int
        How many activities it helps to open, by itself or together with others.
    people_together : int
        To how many people, by itself or together with others.
    people_losing : int
        How many people would lose a suitable activity by it: those who come at an hour that is given up.
    sentence : str
        That in words: `a hearing loop that works at The Old Mill would open 14 activities to 31 people`.
    """

    __slots__ = (
        "change", "activities", "people", "people_first", "activities_together", "people_together", "people_losing",
        "sentence",
    )

    change: NeededChange
    activities: int
    people: int
    people_first: int
    activities_together: int
    people_together: int
    people_losing: int
    sentence: str

    def __init__(
        self,
        *,
        change: NeededChange,
        activities: int,
        people: int,
        people_first: int,
        activities_together: int,
        people_together: int,
        people_losing: int,
        sentence: str,
    ) -> None:
        self._fill((
            change, activities, people, people_first, activities_together, people_together, people_losing, sentence,
        ))

    _reader = "ChangeEffect"
    _fields = (
        Field("change", "change", Nested(NeededChange), True),
        Field("activities", "activities", Whole(), True),
        Field("people", "people", Whole(), True),
        Field("people_first", "people_first", Whole(), True),
        Field("activities_together", "activities_together", Whole(), True),
        Field("people_together", "people_together", Whole(), True),
        Field("people_losing", "people_losing", Whole(), True),
        Field("sentence", "sentence", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ChangeReport(Record):
    """What changes would do for a caseload, the one that helps most people first.

    Counts are of the records as they are. Whoever publishes them has to protect small numbers first.

    Parameters
    ----------
    at : datetime or str
        The moment it is true for.
    people : int
        How many people were looked at.
    people_with_none : int
        How many of them have no suitable activity as things are.
    effects : sequence of ChangeEffect
        The changes: by people helped alone, then by people helped together with others, then by what they cost
        where that is known.
    complete : bool
        Whether all sets of the size asked for were looked at.
    """

    __slots__ = ("at", "people", "people_with_none", "effects", "complete")

    at: dt.datetime
    people: int
    people_with_none: int
    effects: Tuple[ChangeEffect, ...]
    complete: bool

    def __init__(
        self,
        *,
        at: Union[dt.datetime, str],
        people: int,
        people_with_none: int,
        effects: Sequence[ChangeEffect],
        complete: bool,
    ) -> None:
        self._fill((at, people, people_with_none, effects, complete))

    _reader = "ChangeReport"
    _fields = (
        Field("at", "at", Moment(), True),
        Field("people", "people", Whole(), True),
        Field("people_with_none", "people_with_none", Whole(), True),
        Field("effects", "effects", Many(Nested(ChangeEffect)), True),
        Field("complete", "complete", Truth(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class GapOptions(Record):
    """How gaps are looked for.

    Parameters
    ----------
    enough : int, optional
        How many activities are enough for one person: whoever can reach fewer gains by one more. Three where
        nothing is given (convention).
    without_changes : bool, optional
        Whether to leave out what single changes would be worth, which takes the longest.
    costs : sequence of ChangeCost, optional
        What changes cost, where that is known.
    """

    __slots__ = ("enough", "without_changes", "costs")

    enough: Optional[int]
    without_changes: bool
    costs: Tuple[ChangeCost, ...]

    def __init__(
        self,
        *,
        enough: Optional[int] = None,
        without_changes: bool = False,
        costs: Sequence[ChangeCost] = (),
    ) -> None:
        self._fill((enough, without_changes, costs))

    _reader = "GapOptions"
    _fields = (
        Field("enough", "enough", Whole(), False, None),
        Field("without_changes", "without_changes", Truth(), False, False),
        Field("costs", "costs", Many(Nested(ChangeCost)), False, ()),
    )


@dataclass(frozen=True, init=False, repr=False)
class GapPlace(Record):
    """A place from which to look at what an area offers: a cell of a grid, the middle of a small area.

    Parameters
    ----------
    id : NonEmpty
        What it is called by: the code of the small area, the corner of the cell.
    point : Point
        Where people set out from: its middle.
    name : NonEmpty, optional
        Its name.
    people : int, optional
        How many people live there.
    outline : sequence of Point, optional
        Its corners, against the clock, for drawing; none where it is only a point.
    """

    __slots__ = ("id", "point", "name", "people", "outline")

    id: NonEmpty
    point: Point
    name: Optional[NonEmpty]
    people: Optional[int]
    outline: Tuple[Point, ...]

    def __init__(
        self,
        *,
        id: NonEmpty,
        point: Point,
        name: Optional[NonEmpty] = None,
        people: Optional[int] = None,
        outline: Sequence[Point] = (),
    ) -> None:
        self._fill((id, point, name, people, outline))

    _reader = "GapPlace"
    _fields = (
        Field("id", "id", Codec(), True),
        Field("point", "point", Nested(Point), True),
        Field("name", "name", Codec(), False, None),
        Field("people", "people", Whole(), False, None),
        Field("outline", "outline", Many(Nested(Point)), False, ()),
    )


GapStanding = Literal[
    "provided",
    "to_be_asked",
    "doorstep_only",
    "nothing",
]


@dataclass(frozen=True, init=False, repr=False)
class PlaceGap(Record):
    """What there is for one client at one place.

    Parameters
    ----------
    place : NonEmpty
        The place; the pseudonym, for a client where they live.
    client : ClientId
        The client, or whom they are typical of.
    standing : GapStanding
        What there is.
    reach : int
        How many activities can be reached: suitable, as they are or with a plan.
    counts : Counts
        How many activities got each verdict.
    exclusions : sequence of ReasonCount
        Why the others are ruled out, the most frequent first.
    name : NonEmpty, optional
        The name of the place.
    people : int, optional
        How many people live there.
    point : Point, optional
        Where it is. Never where a client lives.
    outline : sequence of Point, optional
        Its corners, for drawing.
    doorstep : SiteId, optional
        The place on the doorstep there is.
    """

    __slots__ = (
        "place", "client", "standing", "reach", "counts", "exclusions", "name", "people", "point", "outline",
        "doorstep",
    )

    place: NonEmpty
    client: ClientId
    standing: GapStanding
    reach: int
    counts: Counts
    exclusions: Tuple[ReasonCount, ...]
    name: Optional[NonEmpty]
    people: Optional[int]
    point: Optional[Point]
    outline: Tuple[Point, ...]
    doorstep: Optional[SiteId]

    def __init__(
        self,
        *,
        place: NonEmpty,
        client: ClientId,
        standing: GapStanding,
        reach: int,
        counts: Counts,
        exclusions: Sequence[ReasonCount],
        name: Optional[NonEmpty] = None,
        people: Optional[int] = None,
        point: Optional[Point] = None,
        outline: Sequence[Point] = (),
        doorstep: Optional[SiteId] = None,
    ) -> None:
        self._fill((place, client, standing, reach, counts, exclusions, name, people, point, outline, doorstep))

    _reader = "PlaceGap"
    _fields = (
        Field("place", "place", Codec(), True),
        Field("client", "client", Codec(), True),
        Field("standing", "standing", Codec(), True),
        Field("reach", "reach", Whole(), True),
        Field("counts", "counts", Nested(Counts), True),
        Field("exclusions", "exclusions", Many(Nested(ReasonCount)), True),
        Field("name", "name", Codec(), False, None),
        Field("people", "people", Whole(), False, None),
        Field("point", "point", Nested(Point), False, None),
        Field("outline", "outline", Many(Nested(Point)), False, ()),
        Field("doorstep", "doorstep", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class ActivityWorth(Record):
    """What one more activity would be worth at a place: one that is free, always open, and has whatever anybody
    needs.

    It is the most that any new activity there could do. People are counted where every place has its number of
    people.

    Parameters
    ----------
    place : NonEmpty
        Where: a place, or a site.
    gaining : int
        How many clients (each once for every place they are looked at from) could reach it who have fewer than
        enough.
    first : int
        How many of them have none as things are.
    name : NonEmpty, optional
        The name of the place.
    point : Point, optional
        Where it is.
    people_gaining : int, optional
        How many people live where somebody gains, for the client who gains at most places.
    people_first : int, optional
        How many people live where somebody has none, for the client for whom that is so at most places.
    """

    __slots__ = ("place", "gaining", "first", "name", "point", "people_gaining", "people_first")

    place: NonEmpty
    gaining: int
    first: int
    name: Optional[NonEmpty]
    point: Optional[Point]
    people_gaining: Optional[int]
    people_first: Optional[int]

    def __init__(
        self,
        *,
        place: NonEmpty,
        gaining: int,
        first: int,
        name: Optional[NonEmpty] = None,
        point: Optional[Point] = None,
        people_gaining: Optional[int] = None,
        people_first: Optional[int] = None,
    ) -> None:
        self._fill((place, gaining, first, name, point, people_gaining, people_first))

    _reader = "ActivityWorth"
    _fields = (
        Field("place", "place", Codec(), True),
        Field("gaining", "gaining", Whole(), True),
        Field("first", "first", Whole(), True),
        Field("name", "name", Codec(), False, None),
        Field("point", "point", Nested(Point), False, None),
        Field("people_gaining", "people_gaining", Whole(), False, None),
        Field("people_first", "people_first", Whole(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class ChangeWorth(Record):
    """What one change would be worth by itself: one more accommodation, one more hour.

    Parameters
    ----------
    change : NeededChange
        The change.
    activities : int
        How many activities it opens to somebody.
    gaining : int
        To how many clients it opens any of them, each once for every place they are looked at from.
    gaining_in_need : int
        How many of them have fewer than enough.
    first : int
        How many of them have none as things are.
    losing : int
        How many would lose a suitable activity by it.
    """

    __slots__ = ("change", "activities", "gaining", "gaining_in_need", "first", "losing")

    change: NeededChange
    activities: int
    gaining: int
    gaining_in_need: int
    first: int
    losing: int

    def __init__(
        self,
        *,
        change: NeededChange,
        activities: int,
        gaining: int,
        gaining_in_need: int,
        first: int,
        losing: int,
    ) -> None:
        self._fill((change, activities, gaining, gaining_in_need, first, losing))

    _reader = "ChangeWorth"
    _fields = (
        Field("change", "change", Nested(NeededChange), True),
        Field("activities", "activities", Whole(), True),
        Field("gaining", "gaining", Whole(), True),
        Field("gaining_in_need", "gaining_in_need", Whole(), True),
        Field("first", "first", Whole(), True),
        Field("losing", "losing", Whole(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class GapReport(Record):
    """Where provision has gaps.

    Counts are raw, for whoever holds the records. A report on a caseload is as personal as the caseload: small
    numbers in it have to be protected before anything is published.

    Parameters
    ----------
    at : datetime or str
        The moment it is true for.
    enough : int
        How many activities are enough for one person.
    places : sequence of PlaceGap
        What there is, for each client at each place.
    exclusions : sequence of ReasonCount
        Why activities were ruled out, over all of them: how often each reason, and how often it alone.
    one_more_activity : sequence of ActivityWorth
        What one more activity would be worth, the place where it would be worth most first.
    one_more_change : sequence of ChangeWorth
        What single changes would be worth, the one that opens something to most first.
    """

    __slots__ = ("at", "enough", "places", "exclusions", "one_more_activity", "one_more_change")

    at: dt.datetime
    enough: int
    places: Tuple[PlaceGap, ...]
    exclusions: Tuple[ReasonCount, ...]
    one_more_activity: Tuple[ActivityWorth, ...]
    one_more_change: Tuple[ChangeWorth, ...]

    def __init__(
        self,
        *,
        at: Union[dt.datetime, str],
        enough: int,
        places: Sequence[PlaceGap],
        exclusions: Sequence[ReasonCount],
        one_more_activity: Sequence[ActivityWorth],
        one_more_change: Sequence[ChangeWorth],
    ) -> None:
        self._fill((at, enough, places, exclusions, one_more_activity, one_more_change))

    _reader = "GapReport"
    _fields = (
        Field("at", "at", Moment(), True),
        Field("enough", "enough", Whole(), True),
        Field("places", "places", Many(Nested(PlaceGap)), True),
        Field("exclusions", "exclusions", Many(Nested(ReasonCount)), True),
        Field("one_more_activity", "one_more_activity", Many(Nested(ActivityWorth)), True),
        Field("one_more_change", "one_more_change", Many(Nested(ChangeWorth)), True),
    )
