"""Facts suggested from the free text of directories.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, Dict, Literal, Optional, Sequence, Tuple, Union

from .._codec import Choice, Codec, Many, Nested, Personal, Time, Truth, Whole
from .._record import Field, Record
from .times import DayRule
from .provenance import Provenance
from .themes import NonEmpty, PersonalText
from .features import Answer, FeatureFact, FeatureKind
from .partners import ActivityId, PartnerId, Pence, SiteId
from .activities import Capacity, ConcessionKind, Eligibility, Price, ReferralRoute, SessionPattern

__all__ = [
    "AcceptedFact",
    "AcceptedValue",
    "AcceptedValueCapacity",
    "AcceptedValueEligibility",
    "AcceptedValueEmail",
    "AcceptedValueFeature",
    "AcceptedValuePrice",
    "AcceptedValueRoute",
    "AcceptedValueSession",
    "AcceptedValueTelephone",
    "AcceptedValueWebsite",
    "BookingSaid",
    "Confidence",
    "DirectorySuggestion",
    "DirectoryText",
    "FactSuggestion",
    "FrequencySaid",
    "PriceBasis",
    "PriceSaid",
    "SuggestedFact",
    "SuggestedFactAges",
    "SuggestedFactEmail",
    "SuggestedFactFeature",
    "SuggestedFactPrice",
    "SuggestedFactTelephone",
    "SuggestedFactTermTimeOnly",
    "SuggestedFactTimes",
    "SuggestedFactWayIn",
    "SuggestedFactWebsite",
    "TextOwner",
    "TextOwnerActivity",
    "TextOwnerPartner",
    "TextOwnerSite",
    "TimesSaid",
]


@dataclass(frozen=True, init=False, repr=False)
class DirectoryText(Record):
    """One text of a directory, as it stands there, with or without markup.

    Parameters
    ----------
    field : NonEmpty
        What the text is: `description`, `fees`, `accessibility`. It comes back with every suggestion.
    text : PersonalText
        The text. People are sometimes named in it, so it never shows itself.
    """

    __slots__ = ("field", "text")

    field: NonEmpty
    text: PersonalText

    def __init__(
        self,
        *,
        field: NonEmpty,
        text: PersonalText,
    ) -> None:
        self._fill((field, text))

    _reader = "DirectoryText"
    _fields = (
        Field("field", "field", Codec(), True),
        Field("text", "text", Personal(), True),
    )


FrequencySaid = Literal[
    "weekly",
    "fortnightly",
    "monthly",
]


@dataclass(frozen=True, init=False, repr=False)
class TimesSaid(Record):
    """Days and hours as a text gives them. There is no first day: texts seldom have one, and none is invented.

    Parameters
    ----------
    days : sequence of DayRule
        The days of the week; under a monthly rhythm each with its place in the month.
    frequency : FrequencySaid
        How often.
    opens : time or str, optional
        When it begins, where the text says so.
    closes : time or str, optional
        When it ends, where the text says so.
    term_time_only : bool, optional
        Only while schools are open.
    for_enquiries : bool, optional
        These are the hours of a telephone line or an office, not of sessions.
    """

    __slots__ = ("days", "frequency", "opens", "closes", "term_time_only", "for_enquiries")

    days: Tuple[DayRule, ...]
    frequency: FrequencySaid
    opens: Optional[dt.time]
    closes: Optional[dt.time]
    term_time_only: bool
    for_enquiries: bool

    def __init__(
        self,
        *,
        days: Sequence[DayRule],
        frequency: FrequencySaid,
        opens: Optional[Union[dt.time, str]] = None,
        closes: Optional[Union[dt.time, str]] = None,
        term_time_only: bool = False,
        for_enquiries: bool = False,
    ) -> None:
        self._fill((days, frequency, opens, closes, term_time_only, for_enquiries))

    _reader = "TimesSaid"
    _fields = (
        Field("days", "days", Many(Nested(DayRule)), True),
        Field("frequency", "frequency", Codec(), True),
        Field("opens", "opens", Time(), False, None),
        Field("closes", "closes", Time(), False, None),
        Field("term_time_only", "term_time_only", Truth(), False, False),
        Field("for_enquiries", "for_enquiries", Truth(), False, False),
    )


PriceBasis = Literal[
    "free",
    "per_session",
    "whole_course",
    "from",
    "suggested_donation",
    "concession",
    "unit_not_said",
]


@dataclass(frozen=True, init=False, repr=False)
class PriceSaid(Record):
    """A price as a text gives it.

    Parameters
    ----------
    basis : PriceBasis
        What it is for.
    amount : Pence, optional
        How much; none for a donation without a sum.
    concession : ConcessionKind, optional
        For whom, where it is a lower price for some and the text says which.
    """

    __slots__ = ("basis", "amount", "concession")

    basis: PriceBasis
    amount: Optional[Pence]
    concession: Optional[ConcessionKind]

    def __init__(
        self,
        *,
        basis: PriceBasis,
        amount: Optional[Pence] = None,
        concession: Optional[ConcessionKind] = None,
    ) -> None:
        self._fill((basis, amount, concession))

    _reader = "PriceSaid"
    _fields = (
        Field("basis", "basis", Codec(), True),
        Field("amount", "amount", Whole(), False, None),
        Field("concession", "concession", Codec(), False, None),
    )


BookingSaid = Literal[
    "not_needed",
    "needed",
    "referral",
]


@dataclass(frozen=True, init=False, repr=False)
class SuggestedFactTimes(Record):
    """When it takes place.

    Parameters
    ----------
    times : TimesSaid
        The days and hours.
    """

    __slots__ = ("times",)

    times: TimesSaid

    def __init__(
        self,
        *,
        times: TimesSaid,
    ) -> None:
        self._fill((times,))

    _reader = "SuggestedFact"
    _tag = "times"
    _fields = (
        Field("times", "times", Nested(TimesSaid), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class SuggestedFactTermTimeOnly(Record):
    """Only while schools are open, whatever the days are.
    """

    __slots__ = ()



    _reader = "SuggestedFact"
    _tag = "term_time_only"
    _fields = (
    )


@dataclass(frozen=True, init=False, repr=False)
class SuggestedFactPrice(Record):
    """What it costs.

    Parameters
    ----------
    price : PriceSaid
        The price.
    """

    __slots__ = ("price",)

    price: PriceSaid

    def __init__(
        self,
        *,
        price: PriceSaid,
    ) -> None:
        self._fill((price,))

    _reader = "SuggestedFact"
    _tag = "price"
    _fields = (
        Field("price", "price", Nested(PriceSaid), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class SuggestedFactAges(Record):
    """How old people must be.

    Parameters
    ----------
    youngest : int, optional
        The youngest, in years.
    oldest : int, optional
        The oldest, in years.
    """

    __slots__ = ("youngest", "oldest")

    youngest: Optional[int]
    oldest: Optional[int]

    def __init__(
        self,
        *,
        youngest: Optional[int] = None,
        oldest: Optional[int] = None,
    ) -> None:
        self._fill((youngest, oldest))

    _reader = "SuggestedFact"
    _tag = "ages"
    _fields = (
        Field("youngest", "youngest", Whole(), False, None),
        Field("oldest", "oldest", Whole(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class SuggestedFactFeature(Record):
    """What the place or the activity has, or lacks.

    Parameters
    ----------
    feature : FeatureKind
        Which feature.
    answer : Answer
        Whether it is so.
    """

    __slots__ = ("feature", "answer")

    feature: FeatureKind
    answer: Answer

    def __init__(
        self,
        *,
        feature: FeatureKind,
        answer: Answer,
    ) -> None:
        self._fill((feature, answer))

    _reader = "SuggestedFact"
    _tag = "feature"
    _fields = (
        Field("feature", "feature", Codec(), True),
        Field("answer", "answer", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class SuggestedFactWayIn(Record):
    """How one gets a place.

    Parameters
    ----------
    booking : BookingSaid
        What is said of booking.
    route : ReferralRoute, optional
        Who can refer, where the text says so.
    """

    __slots__ = ("booking", "route")

    booking: BookingSaid
    route: Optional[ReferralRoute]

    def __init__(
        self,
        *,
        booking: BookingSaid,
        route: Optional[ReferralRoute] = None,
    ) -> None:
        self._fill((booking, route))

    _reader = "SuggestedFact"
    _tag = "way_in"
    _fields = (
        Field("booking", "booking", Codec(), True),
        Field("route", "route", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class SuggestedFactTelephone(Record):
    """A telephone number.

    Parameters
    ----------
    number : PersonalText
        The number as written. It may be a person's own.
    """

    __slots__ = ("number",)

    number: PersonalText

    def __init__(
        self,
        *,
        number: PersonalText,
    ) -> None:
        self._fill((number,))

    _reader = "SuggestedFact"
    _tag = "telephone"
    _fields = (
        Field("number", "number", Personal(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class SuggestedFactEmail(Record):
    """An e-mail address.

    Parameters
    ----------
    address : PersonalText
        The address. It may be a person's own.
    """

    __slots__ = ("address",)

    address: PersonalText

    def __init__(
        self,
        *,
        address: PersonalText,
    ) -> None:
        self._fill((address,))

    _reader = "SuggestedFact"
    _tag = "email"
    _fields = (
        Field("address", "address", Personal(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class SuggestedFactWebsite(Record):
    """An address on the web.

    Parameters
    ----------
    address : NonEmpty
        The address as written.
    """

    __slots__ = ("address",)

    address: NonEmpty

    def __init__(
        self,
        *,
        address: NonEmpty,
    ) -> None:
        self._fill((address,))

    _reader = "SuggestedFact"
    _tag = "website"
    _fields = (
        Field("address", "address", Codec(), True),
    )


SuggestedFact = Union[
    SuggestedFactTimes,
    SuggestedFactTermTimeOnly,
    SuggestedFactPrice,
    SuggestedFactAges,
    SuggestedFactFeature,
    SuggestedFactWayIn,
    SuggestedFactTelephone,
    SuggestedFactEmail,
    SuggestedFactWebsite,
]
"""What a text seems to say, in the words of the model."""
SuggestedFact_KINDS: Dict[str, Any] = {
    "times": SuggestedFactTimes,
    "term_time_only": SuggestedFactTermTimeOnly,
    "price": SuggestedFactPrice,
    "ages": SuggestedFactAges,
    "feature": SuggestedFactFeature,
    "way_in": SuggestedFactWayIn,
    "telephone": SuggestedFactTelephone,
    "email": SuggestedFactEmail,
    "website": SuggestedFactWebsite,
}


Confidence = Literal[
    "certain",
    "likely",
    "possible",
]


@dataclass(frozen=True, init=False, repr=False)
class FactSuggestion(Record):
    """What one text seems to say. A suggestion, never a fact: `accept` makes one of it, once a person has read the
    words.

    Parameters
    ----------
    fact : SuggestedFact
        What it seems to say.
    confidence : Confidence
        How sure the reading is.
    words : PersonalText
        The words it rests on, exactly as the [cleaned](super.clean_text) text has them.
    text : int
        Which text they stand in, from 0 in the order given.
    field : NonEmpty
        The field of that text.
    start_char : int
        Where the words start in the text as it was given, in characters.
    end_char : int
        Where they end: the first character after them.
    """

    __slots__ = ("fact", "confidence", "words", "text", "field", "start_char", "end_char")

    fact: SuggestedFact
    confidence: Confidence
    words: PersonalText
    text: int
    field: NonEmpty
    start_char: int
    end_char: int

    def __init__(
        self,
        *,
        fact: SuggestedFact,
        confidence: Confidence,
        words: PersonalText,
        text: int,
        field: NonEmpty,
        start_char: int,
        end_char: int,
    ) -> None:
        self._fill((fact, confidence, words, text, field, start_char, end_char))

    _reader = "FactSuggestion"
    _fields = (
        Field("fact", "fact", Choice(SuggestedFact_KINDS), True),
        Field("confidence", "confidence", Codec(), True),
        Field("words", "words", Personal(), True),
        Field("text", "text", Whole(), True),
        Field("field", "field", Codec(), True),
        Field("start_char", "start_char", Whole(), True),
        Field("end_char", "end_char", Whole(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class TextOwnerPartner(Record):
    """A partner.

    Parameters
    ----------
    partner : PartnerId
        Which.
    """

    __slots__ = ("partner",)

    partner: PartnerId

    def __init__(
        self,
        *,
        partner: PartnerId,
    ) -> None:
        self._fill((partner,))

    _reader = "TextOwner"
    _tag = "partner"
    _fields = (
        Field("partner", "partner", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class TextOwnerSite(Record):
    """A site.

    Parameters
    ----------
    site : SiteId
        Which.
    """

    __slots__ = ("site",)

    site: SiteId

    def __init__(
        self,
        *,
        site: SiteId,
    ) -> None:
        self._fill((site,))

    _reader = "TextOwner"
    _tag = "site"
    _fields = (
        Field("site", "site", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class TextOwnerActivity(Record):
    """An activity.

    Parameters
    ----------
    activity : ActivityId
        Which.
    """

    __slots__ = ("activity",)

    activity: ActivityId

    def __init__(
        self,
        *,
        activity: ActivityId,
    ) -> None:
        self._fill((activity,))

    _reader = "TextOwner"
    _tag = "activity"
    _fields = (
        Field("activity", "activity", Codec(), True),
    )


TextOwner = Union[TextOwnerPartner, TextOwnerSite, TextOwnerActivity]
"""The record a text belongs to."""
TextOwner_KINDS: Dict[str, Any] = {"partner": TextOwnerPartner, "site": TextOwnerSite, "activity": TextOwnerActivity}


@dataclass(frozen=True, init=False, repr=False)
class DirectorySuggestion(Record):
    """What the texts of one record of a directory seem to say.

    Parameters
    ----------
    of : TextOwner
        Whose texts they are.
    suggestions : sequence of FactSuggestion
        The suggestions, in the order of the texts.
    """

    __slots__ = ("of", "suggestions")

    of: TextOwner
    suggestions: Tuple[FactSuggestion, ...]

    def __init__(
        self,
        *,
        of: TextOwner,
        suggestions: Sequence[FactSuggestion],
    ) -> None:
        self._fill((of, suggestions))

    _reader = "DirectorySuggestion"
    _fields = (
        Field("of", "of", Choice(TextOwner_KINDS), True),
        Field("suggestions", "suggestions", Many(Nested(FactSuggestion)), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class AcceptedValueSession(Record):
    """Among the sessions of an activity.

    Parameters
    ----------
    pattern : SessionPattern
        The days and hours.
    """

    __slots__ = ("pattern",)

    pattern: SessionPattern

    def __init__(
        self,
        *,
        pattern: SessionPattern,
    ) -> None:
        self._fill((pattern,))

    _reader = "AcceptedValue"
    _tag = "session"
    _fields = (
        Field("pattern", "pattern", Nested(SessionPattern), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class AcceptedValuePrice(Record):
    """The price of an activity, or a part of it.

    Parameters
    ----------
    price : Price
        The price.
    """

    __slots__ = ("price",)

    price: Price

    def __init__(
        self,
        *,
        price: Price,
    ) -> None:
        self._fill((price,))

    _reader = "AcceptedValue"
    _tag = "price"
    _fields = (
        Field("price", "price", Nested(Price), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class AcceptedValueEligibility(Record):
    """The ages of the eligibility of an activity.

    Parameters
    ----------
    eligibility : Eligibility
        The ages.
    """

    __slots__ = ("eligibility",)

    eligibility: Eligibility

    def __init__(
        self,
        *,
        eligibility: Eligibility,
    ) -> None:
        self._fill((eligibility,))

    _reader = "AcceptedValue"
    _tag = "eligibility"
    _fields = (
        Field("eligibility", "eligibility", Nested(Eligibility), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class AcceptedValueFeature(Record):
    """Among the features of an activity or a site.

    Parameters
    ----------
    fact : FeatureFact
        The fact.
    """

    __slots__ = ("fact",)

    fact: FeatureFact

    def __init__(
        self,
        *,
        fact: FeatureFact,
    ) -> None:
        self._fill((fact,))

    _reader = "AcceptedValue"
    _tag = "feature"
    _fields = (
        Field("fact", "fact", Nested(FeatureFact), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class AcceptedValueCapacity(Record):
    """The capacity of an activity.

    Parameters
    ----------
    capacity : Capacity
        What is known of booking.
    """

    __slots__ = ("capacity",)

    capacity: Capacity

    def __init__(
        self,
        *,
        capacity: Capacity,
    ) -> None:
        self._fill((capacity,))

    _reader = "AcceptedValue"
    _tag = "capacity"
    _fields = (
        Field("capacity", "capacity", Nested(Capacity), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class AcceptedValueRoute(Record):
    """Among the routes of an activity.

    Parameters
    ----------
    route : ReferralRoute
        By whom people may come.
    """

    __slots__ = ("route",)

    route: ReferralRoute

    def __init__(
        self,
        *,
        route: ReferralRoute,
    ) -> None:
        self._fill((route,))

    _reader = "AcceptedValue"
    _tag = "route"
    _fields = (
        Field("route", "route", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class AcceptedValueTelephone(Record):
    """The telephone number of the contact.

    Parameters
    ----------
    number : PersonalText
        The number.
    """

    __slots__ = ("number",)

    number: PersonalText

    def __init__(
        self,
        *,
        number: PersonalText,
    ) -> None:
        self._fill((number,))

    _reader = "AcceptedValue"
    _tag = "telephone"
    _fields = (
        Field("number", "number", Personal(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class AcceptedValueEmail(Record):
    """The e-mail address of the contact.

    Parameters
    ----------
    address : PersonalText
        The address.
    """

    __slots__ = ("address",)

    address: PersonalText

    def __init__(
        self,
        *,
        address: PersonalText,
    ) -> None:
        self._fill((address,))

    _reader = "AcceptedValue"
    _tag = "email"
    _fields = (
        Field("address", "address", Personal(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class AcceptedValueWebsite(Record):
    """The website of the partner.

    Parameters
    ----------
    address : NonEmpty
        The address.
    """

    __slots__ = ("address",)

    address: NonEmpty

    def __init__(
        self,
        *,
        address: NonEmpty,
    ) -> None:
        self._fill((address,))

    _reader = "AcceptedValue"
    _tag = "website"
    _fields = (
        Field("address", "address", Codec(), True),
    )


AcceptedValue = Union[
    AcceptedValueSession,
    AcceptedValuePrice,
    AcceptedValueEligibility,
    AcceptedValueFeature,
    AcceptedValueCapacity,
    AcceptedValueRoute,
    AcceptedValueTelephone,
    AcceptedValueEmail,
    AcceptedValueWebsite,
]
"""A value of the model that an accepted suggestion gives."""
AcceptedValue_KINDS: Dict[str, Any] = {
    "session": AcceptedValueSession,
    "price": AcceptedValuePrice,
    "eligibility": AcceptedValueEligibility,
    "feature": AcceptedValueFeature,
    "capacity": AcceptedValueCapacity,
    "route": AcceptedValueRoute,
    "telephone": AcceptedValueTelephone,
    "email": AcceptedValueEmail,
    "website": AcceptedValueWebsite,
}


@dataclass(frozen=True, init=False, repr=False)
class AcceptedFact(Record):
    """What an accepted suggestion gives: a value, or the question that has to be asked before there is one.

    Parameters
    ----------
    provenance : Provenance
        A directory says so, as of the day somebody accepted it.
    value : AcceptedValue, optional
        The value; none where the words leave out what the model needs.
    question : str, optional
        What to ask the provider, where something is left out.
    """

    __slots__ = ("provenance", "value", "question")

    provenance: Provenance
    value: Optional[AcceptedValue]
    question: Optional[str]

    def __init__(
        self,
        *,
        provenance: Provenance,
        value: Optional[AcceptedValue] = None,
        question: Optional[str] = None,
    ) -> None:
        self._fill((provenance, value, question))

    _reader = "AcceptedFact"
    _fields = (
        Field("provenance", "provenance", Nested(Provenance), True),
        Field("value", "value", Choice(AcceptedValue_KINDS), False, None),
        Field("question", "question", Codec(), False, None),
    )
