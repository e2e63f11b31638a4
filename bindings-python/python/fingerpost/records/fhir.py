"""FHIR: what goes out, what comes in, and the message back to the GP.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal, Optional, Sequence, Tuple, Union

from .._codec import Choice, Codec, Date, Many, Moment, Nested, Personal, Truth, Whole
from .._record import Field, Record
from .findings import Issue
from .themes import NonEmpty, PersonalText
from .imports import CodeCount
from .referrals import ActorRole, ConsentScope, ReasonCode, ReferralId
from .calendars import UnreadPath
from .outcomes import Instrument, ItemAnswer, OutcomePoint, OutcomeReading
from ..actions import Action, Action_KINDS
from .views import EventKind, ReferralState

__all__ = [
    "ArrivedAnswers",
    "ArrivedOrganization",
    "ArrivedPerson",
    "ArrivedReferral",
    "ArrivedScore",
    "FhirAnswerCode",
    "FhirBundleKind",
    "FhirCoding",
    "FhirExport",
    "FhirIdentifier",
    "FhirImport",
    "FhirItemLink",
    "FhirOptions",
    "FhirPriority",
    "FhirProfiles",
    "FhirPurpose",
    "FhirQuestionnaire",
    "FhirReadOptions",
    "FhirReference",
    "FhirRequestIntent",
    "FhirRequestStatus",
    "FhirRequestStyle",
    "FhirResourceCount",
    "FhirTaskStatus",
    "GpMessage",
    "GpMessageDetails",
    "GpPractice",
    "Intervention",
    "InterventionResult",
    "MessageHeading",
    "MessageLine",
    "MessageSection",
    "ReferrerDetails",
    "RiskStatement",
    "TaskProposal",
    "TaskUpdate",
    "TerminologyEntry",
]


FhirPurpose = Literal[
    "provider",
    "general_practice",
    "codes_only",
]


FhirBundleKind = Literal[
    "collection",
    "transaction",
]


FhirRequestStyle = Literal[
    "order",
    "plan",
]


@dataclass(frozen=True, init=False, repr=False)
class FhirCoding(Record):
    """A code somewhere else: system, code, term.

    Parameters
    ----------
    system : str
        The system, as an address.
    code : str
        The code.
    display : str, optional
        The term.
    """

    __slots__ = ("system", "code", "display")

    system: str
    code: str
    display: Optional[str]

    def __init__(
        self,
        *,
        system: str,
        code: str,
        display: Optional[str] = None,
    ) -> None:
        self._fill((system, code, display))

    _reader = "FhirCoding"
    _fields = (
        Field("system", "system", Codec(), True),
        Field("code", "code", Codec(), True),
        Field("display", "display", Codec(), False, None),
    )


FhirProfiles = Literal[
    "base",
    "uk_core",
]


@dataclass(frozen=True, init=False, repr=False)
class FhirOptions(Record):
    """What somebody wants of an export.

    Parameters
    ----------
    at : datetime or str
        The moment it is written at: which consent holds then, and what has run out.
    purpose : FhirPurpose
        For whom.
    bundle : FhirBundleKind, optional
        Which kind of Bundle; `collection` where left out.
    style : FhirRequestStyle, optional
        How the request is put; `order` where left out.
    category : sequence of FhirCoding, optional
        The codings of the request's category; where empty, those of its style.
    profiles : FhirProfiles, optional
        Which profiles the resources name; those of UK Core where left out.
    words : bool, optional
        Whether what people said in confidence goes along in their words, where the consent covers it. Otherwise it
        is said that there is something, and not what.
    name_space : NonEmpty, optional
        The name space of our own ids and words, as an address without a slash at its end; that of this library
        where left out.
    """

    __slots__ = ("at", "purpose", "bundle", "style", "category", "profiles", "words", "name_space")

    at: dt.datetime
    purpose: FhirPurpose
    bundle: Optional[FhirBundleKind]
    style: Optional[FhirRequestStyle]
    category: Tuple[FhirCoding, ...]
    profiles: Optional[FhirProfiles]
    words: bool
    name_space: Optional[NonEmpty]

    def __init__(
        self,
        *,
        at: Union[dt.datetime, str],
        purpose: FhirPurpose,
        bundle: Optional[FhirBundleKind] = None,
        style: Optional[FhirRequestStyle] = None,
        category: Sequence[FhirCoding] = (),
        profiles: Optional[FhirProfiles] = None,
        words: bool = False,
        name_space: Optional[NonEmpty] = None,
    ) -> None:
        self._fill((at, purpose, bundle, style, category, profiles, words, name_space))

    _reader = "FhirOptions"
    _fields = (
        Field("at", "at", Moment(), True),
        Field("purpose", "purpose", Codec(), True),
        Field("bundle", "bundle", Codec(), False, None),
        Field("style", "style", Codec(), False, None),
        Field("category", "category", Many(Nested(FhirCoding)), False, ()),
        Field("profiles", "profiles", Codec(), False, None),
        Field("words", "words", Truth(), False, False),
        Field("name_space", "name_space", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class FhirExport(Record):
    """A referral as a Bundle of FHIR R4.

    Parameters
    ----------
    json : str
        The Bundle, as JSON. It is about one person, even where it names nobody.
    consents : sequence of ConsentScope
        The consents it rests on.
    resources : int
        How many resources it holds.
    left_out : sequence of Issue, optional
        What did not go along, and why: notices.
    """

    __slots__ = ("json", "consents", "resources", "left_out")

    json: str
    consents: Tuple[ConsentScope, ...]
    resources: int
    left_out: Tuple[Issue, ...]

    def __init__(
        self,
        *,
        json: str,
        consents: Sequence[ConsentScope],
        resources: int,
        left_out: Sequence[Issue] = (),
    ) -> None:
        self._fill((json, consents, resources, left_out))

    _reader = "FhirExport"
    _fields = (
        Field("json", "json", Codec(), True),
        Field("consents", "consents", Many(Codec()), True),
        Field("resources", "resources", Whole(), True),
        Field("left_out", "left_out", Many(Nested(Issue)), False, ()),
    )


@dataclass(frozen=True, init=False, repr=False)
class FhirItemLink(Record):
    """Which item of a measure a question is.

    Parameters
    ----------
    link_id : str
        The `linkId` of the question.
    item : NonEmpty
        The item.
    """

    __slots__ = ("link_id", "item")

    link_id: str
    item: NonEmpty

    def __init__(
        self,
        *,
        link_id: str,
        item: NonEmpty,
    ) -> None:
        self._fill((link_id, item))

    _reader = "FhirItemLink"
    _fields = (
        Field("link_id", "link_id", Codec(), True),
        Field("item", "item", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class FhirAnswerCode(Record):
    """Which number an answer stands for that is a code or a word.

    Parameters
    ----------
    code : str
        The code.
    value : int
        The number.
    """

    __slots__ = ("code", "value")

    code: str
    value: int

    def __init__(
        self,
        *,
        code: str,
        value: int,
    ) -> None:
        self._fill((code, value))

    _reader = "FhirAnswerCode"
    _fields = (
        Field("code", "code", Codec(), True),
        Field("value", "value", Whole(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class FhirQuestionnaire(Record):
    """A questionnaire of somebody else: which measure it is, and what its questions and codes are called there.

    Parameters
    ----------
    address : str
        Its canonical address, without a version.
    instrument : Instrument
        Which measure.
    items : sequence of FhirItemLink, optional
        Its questions, where they are not called as the measure numbers its items.
    codes : sequence of FhirAnswerCode, optional
        Its codes, where answers are no numbers.
    """

    __slots__ = ("address", "instrument", "items", "codes")

    address: str
    instrument: Instrument
    items: Tuple[FhirItemLink, ...]
    codes: Tuple[FhirAnswerCode, ...]

    def __init__(
        self,
        *,
        address: str,
        instrument: Instrument,
        items: Sequence[FhirItemLink] = (),
        codes: Sequence[FhirAnswerCode] = (),
    ) -> None:
        self._fill((address, instrument, items, codes))

    _reader = "FhirQuestionnaire"
    _fields = (
        Field("address", "address", Codec(), True),
        Field("instrument", "instrument", Codec(), True),
        Field("items", "items", Many(Nested(FhirItemLink)), False, ()),
        Field("codes", "codes", Many(Nested(FhirAnswerCode)), False, ()),
    )


@dataclass(frozen=True, init=False, repr=False)
class FhirReadOptions(Record):
    """How to read.

    Parameters
    ----------
    name_space : NonEmpty, optional
        The name space our own ids were written in, as in `FhirOptions`; that of this library where left out.
    questionnaires : sequence of FhirQuestionnaire, optional
        Questionnaires of others whose answers are to be read. Our own are known.
    """

    __slots__ = ("name_space", "questionnaires")

    name_space: Optional[NonEmpty]
    questionnaires: Tuple[FhirQuestionnaire, ...]

    def __init__(
        self,
        *,
        name_space: Optional[NonEmpty] = None,
        questionnaires: Sequence[FhirQuestionnaire] = (),
    ) -> None:
        self._fill((name_space, questionnaires))

    _reader = "FhirReadOptions"
    _fields = (
        Field("name_space", "name_space", Codec(), False, None),
        Field("questionnaires", "questionnaires", Many(Nested(FhirQuestionnaire)), False, ()),
    )


@dataclass(frozen=True, init=False, repr=False)
class FhirIdentifier(Record):
    """A key that somebody uses for something. The value may be a person's number, and never shows itself.

    Parameters
    ----------
    system : str, optional
        Whose key, as an address.
    value : PersonalText, optional
        The key.
    """

    __slots__ = ("system", "value")

    system: Optional[str]
    value: Optional[PersonalText]

    def __init__(
        self,
        *,
        system: Optional[str] = None,
        value: Optional[PersonalText] = None,
    ) -> None:
        self._fill((system, value))

    _reader = "FhirIdentifier"
    _fields = (
        Field("system", "system", Codec(), False, None),
        Field("value", "value", Personal(), False, None),
    )


FhirRequestStatus = Literal[
    "draft",
    "active",
    "on-hold",
    "revoked",
    "completed",
    "entered-in-error",
    "unknown",
]


FhirRequestIntent = Literal[
    "proposal",
    "plan",
    "directive",
    "order",
    "original-order",
    "reflex-order",
    "filler-order",
    "instance-order",
    "option",
]


FhirPriority = Literal[
    "routine",
    "urgent",
    "asap",
    "stat",
]


@dataclass(frozen=True, init=False, repr=False)
class FhirReference(Record):
    """What a resource says of another one.

    Parameters
    ----------
    reference : str, optional
        The address: `urn:uuid:…`, `Patient/123`.
    kind : str, optional
        Of which kind it is said to be.
    identifier : FhirIdentifier, optional
        The key by which it is known.
    display : PersonalText, optional
        What it is called. It may be a name.
    entry : int, optional
        Which entry of the Bundle it is, counted from zero, where it is one of them.
    """

    __slots__ = ("reference", "kind", "identifier", "display", "entry")

    reference: Optional[str]
    kind: Optional[str]
    identifier: Optional[FhirIdentifier]
    display: Optional[PersonalText]
    entry: Optional[int]

    def __init__(
        self,
        *,
        reference: Optional[str] = None,
        kind: Optional[str] = None,
        identifier: Optional[FhirIdentifier] = None,
        display: Optional[PersonalText] = None,
        entry: Optional[int] = None,
    ) -> None:
        self._fill((reference, kind, identifier, display, entry))

    _reader = "FhirReference"
    _fields = (
        Field("reference", "reference", Codec(), False, None),
        Field("kind", "kind", Codec(), False, None),
        Field("identifier", "identifier", Nested(FhirIdentifier), False, None),
        Field("display", "display", Personal(), False, None),
        Field("entry", "entry", Whole(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class ArrivedPerson(Record):
    """The person a referral is about, as whoever refers them wrote it. fingerpost knows people by pseudonyms: a
    link worker's system keeps this and gives the person one.

    Parameters
    ----------
    place : str
        Where the person stands: `/entry/3/resource`.
    identifiers : sequence of FhirIdentifier, optional
        The keys by which they are known.
    nhs_number : PersonalText, optional
        Their NHS number, where its check digit is right.
    name : PersonalText, optional
        The name, as one text.
    birth_date : PersonalText, optional
        The day of birth, as far as it is known.
    postcode : PersonalText, optional
        The postcode.
    telephones : sequence of PersonalText, optional
        Telephone numbers.
    emails : sequence of PersonalText, optional
        E-mail addresses.
    languages : sequence of str, optional
        Languages they speak, as tags.
    practices : sequence of FhirReference, optional
        Their practice.
    """

    __slots__ = (
        "place", "identifiers", "nhs_number", "name", "birth_date", "postcode", "telephones", "emails", "languages",
        "practices",
    )

    place: str
    identifiers: Tuple[FhirIdentifier, ...]
    nhs_number: Optional[PersonalText]
    name: Optional[PersonalText]
    birth_date: Optional[PersonalText]
    postcode: Optional[PersonalText]
    telephones: Tuple[PersonalText, ...]
    emails: Tuple[PersonalText, ...]
    languages: Tuple[str, ...]
    practices: Tuple[FhirReference, ...]

    def __init__(
        self,
        *,
        place: str,
        identifiers: Sequence[FhirIdentifier] = (),
        nhs_number: Optional[PersonalText] = None,
        name: Optional[PersonalText] = None,
        birth_date: Optional[PersonalText] = None,
        postcode: Optional[PersonalText] = None,
        telephones: Sequence[PersonalText] = (),
        emails: Sequence[PersonalText] = (),
        languages: Sequence[str] = (),
        practices: Sequence[FhirReference] = (),
    ) -> None:
        self._fill((
            place, identifiers, nhs_number, name, birth_date, postcode, telephones, emails, languages, practices,
        ))

    _reader = "ArrivedPerson"
    _fields = (
        Field("place", "place", Codec(), True),
        Field("identifiers", "identifiers", Many(Nested(FhirIdentifier)), False, ()),
        Field("nhs_number", "nhs_number", Personal(), False, None),
        Field("name", "name", Personal(), False, None),
        Field("birth_date", "birth_date", Personal(), False, None),
        Field("postcode", "postcode", Personal(), False, None),
        Field("telephones", "telephones", Many(Personal()), False, ()),
        Field("emails", "emails", Many(Personal()), False, ()),
        Field("languages", "languages", Many(Codec()), False, ()),
        Field("practices", "practices", Many(Nested(FhirReference)), False, ()),
    )


@dataclass(frozen=True, init=False, repr=False)
class ArrivedReferral(Record):
    """A request that somebody be referred: from this a link worker's system can begin a referral.

    Parameters
    ----------
    place : str
        Where it stands: `/entry/0/resource`.
    referral : ReferralId, optional
        Our own id of it, where it came from fingerpost.
    identifiers : sequence of FhirIdentifier, optional
        The keys by which it is known.
    status : FhirRequestStatus, optional
        How it stands.
    intent : FhirRequestIntent, optional
        What it intends.
    priority : FhirPriority, optional
        How urgent it is.
    categories : sequence of FhirCoding, optional
        The codings of its category.
    codes : sequence of FhirCoding, optional
        The codings of what is asked for.
    social_prescribing : bool, optional
        Whether its code is that of a referral to social prescribing.
    reasons : sequence of FhirCoding, optional
        The codings of why.
    authored_on : str, optional
        When it was written, as exactly as it is said.
    subject : FhirReference, optional
        Whom it is about.
    person : ArrivedPerson, optional
        The same, where the person is in the Bundle.
    requester : FhirReference, optional
        Who asks.
    performers : sequence of FhirReference, optional
        Who is asked.
    based_on : sequence of FhirReference, optional
        What it rests on.
    notes : sequence of PersonalText, optional
        What somebody wrote besides.
    patient_instruction : PersonalText, optional
        What the person was told.
    """

    __slots__ = (
        "place", "referral", "identifiers", "status", "intent", "priority", "categories", "codes",
        "social_prescribing", "reasons", "authored_on", "subject", "person", "requester", "performers", "based_on",
        "notes", "patient_instruction",
    )

    place: str
    referral: Optional[ReferralId]
    identifiers: Tuple[FhirIdentifier, ...]
    status: Optional[FhirRequestStatus]
    intent: Optional[FhirRequestIntent]
    priority: Optional[FhirPriority]
    categories: Tuple[FhirCoding, ...]
    codes: Tuple[FhirCoding, ...]
    social_prescribing: bool
    reasons: Tuple[FhirCoding, ...]
    authored_on: Optional[str]
    subject: Optional[FhirReference]
    person: Optional[ArrivedPerson]
    requester: Optional[FhirReference]
    performers: Tuple[FhirReference, ...]
    based_on: Tuple[FhirReference, ...]
    notes: Tuple[PersonalText, ...]
    patient_instruction: Optional[PersonalText]

    def __init__(
        self,
        *,
        place: str,
        referral: Optional[ReferralId] = None,
        identifiers: Sequence[FhirIdentifier] = (),
        status: Optional[FhirRequestStatus] = None,
        intent: Optional[FhirRequestIntent] = None,
        priority: Optional[FhirPriority] = None,
        categories: Sequence[FhirCoding] = (),
        codes: Sequence[FhirCoding] = (),
        social_prescribing: bool = False,
        reasons: Sequence[FhirCoding] = (),
        authored_on: Optional[str] = None,
        subject: Optional[FhirReference] = None,
        person: Optional[ArrivedPerson] = None,
        requester: Optional[FhirReference] = None,
        performers: Sequence[FhirReference] = (),
        based_on: Sequence[FhirReference] = (),
        notes: Sequence[PersonalText] = (),
        patient_instruction: Optional[PersonalText] = None,
    ) -> None:
        self._fill((
            place, referral, identifiers, status, intent, priority, categories, codes, social_prescribing, reasons,
            authored_on, subject, person, requester, performers, based_on, notes, patient_instruction,
        ))

    _reader = "ArrivedReferral"
    _fields = (
        Field("place", "place", Codec(), True),
        Field("referral", "referral", Codec(), False, None),
        Field("identifiers", "identifiers", Many(Nested(FhirIdentifier)), False, ()),
        Field("status", "status", Codec(), False, None),
        Field("intent", "intent", Codec(), False, None),
        Field("priority", "priority", Codec(), False, None),
        Field("categories", "categories", Many(Nested(FhirCoding)), False, ()),
        Field("codes", "codes", Many(Nested(FhirCoding)), False, ()),
        Field("social_prescribing", "social_prescribing", Truth(), False, False),
        Field("reasons", "reasons", Many(Nested(FhirCoding)), False, ()),
        Field("authored_on", "authored_on", Codec(), False, None),
        Field("subject", "subject", Nested(FhirReference), False, None),
        Field("person", "person", Nested(ArrivedPerson), False, None),
        Field("requester", "requester", Nested(FhirReference), False, None),
        Field("performers", "performers", Many(Nested(FhirReference)), False, ()),
        Field("based_on", "based_on", Many(Nested(FhirReference)), False, ()),
        Field("notes", "notes", Many(Personal()), False, ()),
        Field("patient_instruction", "patient_instruction", Personal(), False, None),
    )


FhirTaskStatus = Literal[
    "draft",
    "requested",
    "received",
    "accepted",
    "rejected",
    "ready",
    "cancelled",
    "in-progress",
    "on-hold",
    "failed",
    "completed",
    "entered-in-error",
]


@dataclass(frozen=True, init=False, repr=False)
class TaskUpdate(Record):
    """What a provider says of a referral: how its Task stands.

    Parameters
    ----------
    place : str
        Where it stands: `/entry/1/resource`.
    referral : ReferralId, optional
        Our own id of the referral: of the Task, or of the request it is about.
    identifiers : sequence of FhirIdentifier, optional
        The keys by which the Task is known.
    status : FhirTaskStatus, optional
        How it stands.
    business_status : sequence of FhirCoding, optional
        How it stands in the words of whoever wrote it.
    state : ReferralState, optional
        The same, where the word is one of ours.
    status_reasons : sequence of FhirCoding, optional
        The codings of why.
    reason : ReasonCode, optional
        The same, where the reason is one of ours, or is known to be the same.
    reason_text : PersonalText, optional
        Why, in words.
    codes : sequence of FhirCoding, optional
        The codings of what is to be done.
    focus : FhirReference, optional
        The request it is about.
    subject : FhirReference, optional
        For whom.
    requester : FhirReference, optional
        Who asks.
    owner : FhirReference, optional
        Who is to do it.
    authored_on : str, optional
        When it was written.
    last_modified : str, optional
        When it was last changed.
    restriction_end : str, optional
        Until when: a hold, a day of return, a day to look again.
    execution_start : str, optional
        When it was begun.
    execution_end : str, optional
        When it ended.
    """

    __slots__ = (
        "place", "referral", "identifiers", "status", "business_status", "state", "status_reasons", "reason",
        "reason_text", "codes", "focus", "subject", "requester", "owner", "authored_on", "last_modified",
        "restriction_end", "execution_start", "execution_end",
    )

    place: str
    referral: Optional[ReferralId]
    identifiers: Tuple[FhirIdentifier, ...]
    status: Optional[FhirTaskStatus]
    business_status: Tuple[FhirCoding, ...]
    state: Optional[ReferralState]
    status_reasons: Tuple[FhirCoding, ...]
    reason: Optional[ReasonCode]
    reason_text: Optional[PersonalText]
    codes: Tuple[FhirCoding, ...]
    focus: Optional[FhirReference]
    subject: Optional[FhirReference]
    requester: Optional[FhirReference]
    owner: Optional[FhirReference]
    authored_on: Optional[str]
    last_modified: Optional[str]
    restriction_end: Optional[str]
    execution_start: Optional[str]
    execution_end: Optional[str]

    def __init__(
        self,
        *,
        place: str,
        referral: Optional[ReferralId] = None,
        identifiers: Sequence[FhirIdentifier] = (),
        status: Optional[FhirTaskStatus] = None,
        business_status: Sequence[FhirCoding] = (),
        state: Optional[ReferralState] = None,
        status_reasons: Sequence[FhirCoding] = (),
        reason: Optional[ReasonCode] = None,
        reason_text: Optional[PersonalText] = None,
        codes: Sequence[FhirCoding] = (),
        focus: Optional[FhirReference] = None,
        subject: Optional[FhirReference] = None,
        requester: Optional[FhirReference] = None,
        owner: Optional[FhirReference] = None,
        authored_on: Optional[str] = None,
        last_modified: Optional[str] = None,
        restriction_end: Optional[str] = None,
        execution_start: Optional[str] = None,
        execution_end: Optional[str] = None,
    ) -> None:
        self._fill((
            place, referral, identifiers, status, business_status, state, status_reasons, reason, reason_text,
            codes, focus, subject, requester, owner, authored_on, last_modified, restriction_end, execution_start,
            execution_end,
        ))

    _reader = "TaskUpdate"
    _fields = (
        Field("place", "place", Codec(), True),
        Field("referral", "referral", Codec(), False, None),
        Field("identifiers", "identifiers", Many(Nested(FhirIdentifier)), False, ()),
        Field("status", "status", Codec(), False, None),
        Field("business_status", "business_status", Many(Nested(FhirCoding)), False, ()),
        Field("state", "state", Codec(), False, None),
        Field("status_reasons", "status_reasons", Many(Nested(FhirCoding)), False, ()),
        Field("reason", "reason", Codec(), False, None),
        Field("reason_text", "reason_text", Personal(), False, None),
        Field("codes", "codes", Many(Nested(FhirCoding)), False, ()),
        Field("focus", "focus", Nested(FhirReference), False, None),
        Field("subject", "subject", Nested(FhirReference), False, None),
        Field("requester", "requester", Nested(FhirReference), False, None),
        Field("owner", "owner", Nested(FhirReference), False, None),
        Field("authored_on", "authored_on", Codec(), False, None),
        Field("last_modified", "last_modified", Codec(), False, None),
        Field("restriction_end", "restriction_end", Codec(), False, None),
        Field("execution_start", "execution_start", Codec(), False, None),
        Field("execution_end", "execution_end", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class ArrivedOrganization(Record):
    """An organisation: who refers, a practice, a provider.

    Parameters
    ----------
    place : str
        Where it stands: `/entry/3/resource`.
    identifiers : sequence of FhirIdentifier, optional
        The keys by which it is known.
    ods_code : str, optional
        Its code of the Organisation Data Service.
    name : str, optional
        Its name.
    """

    __slots__ = ("place", "identifiers", "ods_code", "name")

    place: str
    identifiers: Tuple[FhirIdentifier, ...]
    ods_code: Optional[str]
    name: Optional[str]

    def __init__(
        self,
        *,
        place: str,
        identifiers: Sequence[FhirIdentifier] = (),
        ods_code: Optional[str] = None,
        name: Optional[str] = None,
    ) -> None:
        self._fill((place, identifiers, ods_code, name))

    _reader = "ArrivedOrganization"
    _fields = (
        Field("place", "place", Codec(), True),
        Field("identifiers", "identifiers", Many(Nested(FhirIdentifier)), False, ()),
        Field("ods_code", "ods_code", Codec(), False, None),
        Field("name", "name", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class ArrivedScore(Record):
    """A number that somebody measured, with its digits as they came.

    Parameters
    ----------
    place : str
        Where it stands: `/entry/5/resource`.
    value : str
        The number: `21.50` is not `21.5`.
    codes : sequence of FhirCoding, optional
        The codings of what was measured.
    on : str, optional
        When.
    subject : FhirReference, optional
        About whom.
    """

    __slots__ = ("place", "value", "codes", "on", "subject")

    place: str
    value: str
    codes: Tuple[FhirCoding, ...]
    on: Optional[str]
    subject: Optional[FhirReference]

    def __init__(
        self,
        *,
        place: str,
        value: str,
        codes: Sequence[FhirCoding] = (),
        on: Optional[str] = None,
        subject: Optional[FhirReference] = None,
    ) -> None:
        self._fill((place, value, codes, on, subject))

    _reader = "ArrivedScore"
    _fields = (
        Field("place", "place", Codec(), True),
        Field("value", "value", Codec(), True),
        Field("codes", "codes", Many(Nested(FhirCoding)), False, ()),
        Field("on", "on", Codec(), False, None),
        Field("subject", "subject", Nested(FhirReference), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class ArrivedAnswers(Record):
    """What somebody answered to a measure, as numbers.

    With its referral, its point and its day it is a reading: `ArrivedAnswers.reading`.

    Parameters
    ----------
    place : str
        Where it stands: `/entry/4/resource`.
    instrument : Instrument
        Which measure.
    answers : sequence of ItemAnswer
        The answers, item by item.
    on : date or str, optional
        On which day.
    subject : FhirReference, optional
        About whom.
    referral : ReferralId, optional
        Our own id of the referral, where it came from fingerpost.
    point : OutcomePoint, optional
        At which point, where it came from fingerpost.
    """

    __slots__ = ("place", "instrument", "answers", "on", "subject", "referral", "point")

    place: str
    instrument: Instrument
    answers: Tuple[ItemAnswer, ...]
    on: Optional[dt.date]
    subject: Optional[FhirReference]
    referral: Optional[ReferralId]
    point: Optional[OutcomePoint]

    def __init__(
        self,
        *,
        place: str,
        instrument: Instrument,
        answers: Sequence[ItemAnswer],
        on: Optional[Union[dt.date, str]] = None,
        subject: Optional[FhirReference] = None,
        referral: Optional[ReferralId] = None,
        point: Optional[OutcomePoint] = None,
    ) -> None:
        self._fill((place, instrument, answers, on, subject, referral, point))

    _reader = "ArrivedAnswers"
    _fields = (
        Field("place", "place", Codec(), True),
        Field("instrument", "instrument", Codec(), True),
        Field("answers", "answers", Many(Nested(ItemAnswer)), True),
        Field("on", "on", Date(), False, None),
        Field("subject", "subject", Nested(FhirReference), False, None),
        Field("referral", "referral", Codec(), False, None),
        Field("point", "point", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class FhirResourceCount(Record):
    """How many resources of a kind there were.

    Parameters
    ----------
    kind : str
        Which kind.
    count : int
        How many.
    """

    __slots__ = ("kind", "count")

    kind: str
    count: int

    def __init__(
        self,
        *,
        kind: str,
        count: int,
    ) -> None:
        self._fill((kind, count))

    _reader = "FhirResourceCount"
    _fields = (
        Field("kind", "kind", Codec(), True),
        Field("count", "count", Whole(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class FhirImport(Record):
    """What came out of a Bundle. Every resource is among the records, or of a kind that is counted and not read, or
    has a finding that says why not.

    Parameters
    ----------
    referrals : sequence of ArrivedReferral, optional
        Requests that somebody be referred.
    updates : sequence of TaskUpdate, optional
        What providers say of referrals.
    people : sequence of ArrivedPerson, optional
        The people they are about.
    organizations : sequence of ArrivedOrganization, optional
        Organisations.
    scores : sequence of ArrivedScore, optional
        Numbers that somebody measured.
    answers : sequence of ArrivedAnswers, optional
        What people answered to measures.
    resources : sequence of FhirResourceCount, optional
        How many resources of each kind there were, read or not.
    not_understood : sequence of UnreadPath, optional
        What was not understood.
    issues : sequence of Issue, optional
        The first 1,000 findings.
    counts : sequence of CodeCount, optional
        All findings by code.
    """

    __slots__ = (
        "referrals", "updates", "people", "organizations", "scores", "answers", "resources", "not_understood",
        "issues", "counts",
    )

    referrals: Tuple[ArrivedReferral, ...]
    updates: Tuple[TaskUpdate, ...]
    people: Tuple[ArrivedPerson, ...]
    organizations: Tuple[ArrivedOrganization, ...]
    scores: Tuple[ArrivedScore, ...]
    answers: Tuple[ArrivedAnswers, ...]
    resources: Tuple[FhirResourceCount, ...]
    not_understood: Tuple[UnreadPath, ...]
    issues: Tuple[Issue, ...]
    counts: Tuple[CodeCount, ...]

    def __init__(
        self,
        *,
        referrals: Sequence[ArrivedReferral] = (),
        updates: Sequence[TaskUpdate] = (),
        people: Sequence[ArrivedPerson] = (),
        organizations: Sequence[ArrivedOrganization] = (),
        scores: Sequence[ArrivedScore] = (),
        answers: Sequence[ArrivedAnswers] = (),
        resources: Sequence[FhirResourceCount] = (),
        not_understood: Sequence[UnreadPath] = (),
        issues: Sequence[Issue] = (),
        counts: Sequence[CodeCount] = (),
    ) -> None:
        self._fill((
            referrals, updates, people, organizations, scores, answers, resources, not_understood, issues, counts,
        ))

    _reader = "FhirImport"
    _fields = (
        Field("referrals", "referrals", Many(Nested(ArrivedReferral)), False, ()),
        Field("updates", "updates", Many(Nested(TaskUpdate)), False, ()),
        Field("people", "people", Many(Nested(ArrivedPerson)), False, ()),
        Field("organizations", "organizations", Many(Nested(ArrivedOrganization)), False, ()),
        Field("scores", "scores", Many(Nested(ArrivedScore)), False, ()),
        Field("answers", "answers", Many(Nested(ArrivedAnswers)), False, ()),
        Field("resources", "resources", Many(Nested(FhirResourceCount)), False, ()),
        Field("not_understood", "not_understood", Many(Nested(UnreadPath)), False, ()),
        Field("issues", "issues", Many(Nested(Issue)), False, ()),
        Field("counts", "counts", Many(Nested(CodeCount)), False, ()),
    )


@dataclass(frozen=True, init=False, repr=False)
class TaskProposal(Record):
    """What an update of a Task comes to: an event to record, or a finding that says why there is none.

    Nothing is recorded: a person looks at it, or a system records the action with an actor, an id and a moment of
    its own.

    Parameters
    ----------
    state : ReferralState
        Where the referral stands now.
    target : ReferralState, optional
        Where the update wants it; none where it stays.
    event : EventKind, optional
        The event that leads there.
    role : ActorRole, optional
        In which role it has to be recorded.
    action : Action, optional
        The whole action, where the update says everything that has to be known.
    missing : sequence of str, optional
        What has to be asked before the event can be recorded: names of fields of the action.
    issues : sequence of Issue, optional
        What is wrong with the update, or what to know about it.
    """

    __slots__ = ("state", "target", "event", "role", "action", "missing", "issues")

    state: ReferralState
    target: Optional[ReferralState]
    event: Optional[EventKind]
    role: Optional[ActorRole]
    action: Optional[Action]
    missing: Tuple[str, ...]
    issues: Tuple[Issue, ...]

    def __init__(
        self,
        *,
        state: ReferralState,
        target: Optional[ReferralState] = None,
        event: Optional[EventKind] = None,
        role: Optional[ActorRole] = None,
        action: Optional[Action] = None,
        missing: Sequence[str] = (),
        issues: Sequence[Issue] = (),
    ) -> None:
        self._fill((state, target, event, role, action, missing, issues))

    _reader = "TaskProposal"
    _fields = (
        Field("state", "state", Codec(), True),
        Field("target", "target", Codec(), False, None),
        Field("event", "event", Codec(), False, None),
        Field("role", "role", Codec(), False, None),
        Field("action", "action", Choice(Action_KINDS), False, None),
        Field("missing", "missing", Many(Codec()), False, ()),
        Field("issues", "issues", Many(Nested(Issue)), False, ()),
    )


@dataclass(frozen=True, init=False, repr=False)
class GpPractice(Record):
    """The practice the person is registered with.

    Parameters
    ----------
    name : NonEmpty
        Its name.
    ods_code : NonEmpty, optional
        Its code of the Organisation Data Service.
    """

    __slots__ = ("name", "ods_code")

    name: NonEmpty
    ods_code: Optional[NonEmpty]

    def __init__(
        self,
        *,
        name: NonEmpty,
        ods_code: Optional[NonEmpty] = None,
    ) -> None:
        self._fill((name, ods_code))

    _reader = "GpPractice"
    _fields = (
        Field("name", "name", Codec(), True),
        Field("ods_code", "ods_code", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class ReferrerDetails(Record):
    """Who referred the person.

    Parameters
    ----------
    role : NonEmpty
        In which role: `general practitioner`.
    service : NonEmpty
        Of which service.
    organisation : NonEmpty
        Of which organisation.
    name : PersonalText, optional
        The name.
    contact : PersonalText, optional
        How to reach them.
    """

    __slots__ = ("role", "service", "organisation", "name", "contact")

    role: NonEmpty
    service: NonEmpty
    organisation: NonEmpty
    name: Optional[PersonalText]
    contact: Optional[PersonalText]

    def __init__(
        self,
        *,
        role: NonEmpty,
        service: NonEmpty,
        organisation: NonEmpty,
        name: Optional[PersonalText] = None,
        contact: Optional[PersonalText] = None,
    ) -> None:
        self._fill((role, service, organisation, name, contact))

    _reader = "ReferrerDetails"
    _fields = (
        Field("role", "role", Codec(), True),
        Field("service", "service", Codec(), True),
        Field("organisation", "organisation", Codec(), True),
        Field("name", "name", Personal(), False, None),
        Field("contact", "contact", Personal(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class RiskStatement(Record):
    """What somebody said about risks. Without a statement the message says that nobody has said anything: what is
    not known is not "no risk".

    Parameters
    ----------
    none_known : bool
        Whether no risks are known, as somebody said in so many words.
    said_by : ActorRole
        In which role somebody said so.
    on : date or str
        On which day.
    risks : sequence of NonEmpty, optional
        The risks, where there are any.
    """

    __slots__ = ("none_known", "said_by", "on", "risks")

    none_known: bool
    said_by: ActorRole
    on: dt.date
    risks: Tuple[NonEmpty, ...]

    def __init__(
        self,
        *,
        none_known: bool,
        said_by: ActorRole,
        on: Union[dt.date, str],
        risks: Sequence[NonEmpty] = (),
    ) -> None:
        self._fill((none_known, said_by, on, risks))

    _reader = "RiskStatement"
    _fields = (
        Field("none_known", "none_known", Truth(), True),
        Field("said_by", "said_by", Codec(), True),
        Field("on", "on", Date(), True),
        Field("risks", "risks", Many(Codec()), False, ()),
    )


InterventionResult = Literal[
    "under_way",
    "took_place",
    "helped",
    "did_not_help",
    "ended_early",
    "did_not_come_about",
]


@dataclass(frozen=True, init=False, repr=False)
class Intervention(Record):
    """Something that was tried.

    Parameters
    ----------
    what : NonEmpty
        What.
    result : InterventionResult
        What became of it.
    note : NonEmpty, optional
        Why, or what is to be known besides.
    """

    __slots__ = ("what", "result", "note")

    what: NonEmpty
    result: InterventionResult
    note: Optional[NonEmpty]

    def __init__(
        self,
        *,
        what: NonEmpty,
        result: InterventionResult,
        note: Optional[NonEmpty] = None,
    ) -> None:
        self._fill((what, result, note))

    _reader = "Intervention"
    _fields = (
        Field("what", "what", Codec(), True),
        Field("result", "result", Codec(), True),
        Field("note", "note", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class GpMessageDetails(Record):
    """What a message back needs that the referral does not know. Actions have to be named, or it has to be said
    that there are none.

    Parameters
    ----------
    at : datetime or str
        The moment it is written at.
    practice : GpPractice
        The practice.
    referrer : ReferrerDetails
        Who referred.
    summary : NonEmpty, optional
        What came of it, in the link worker's words.
    actions : sequence of NonEmpty, optional
        What the practice is asked to do.
    no_actions : bool, optional
        Whether the practice is asked to do nothing.
    risks : RiskStatement, optional
        What was said about risks.
    interventions : sequence of Intervention, optional
        What else was tried, outside this referral.
    words : bool, optional
        Whether concerns go along in the words they were raised in.
    profiles : FhirProfiles, optional
        Which profiles the document names; those of UK Core where left out.
    name_space : NonEmpty, optional
        The name space of our own ids, as in `FhirOptions`.
    """

    __slots__ = (
        "at", "practice", "referrer", "summary", "actions", "no_actions", "risks", "interventions", "words",
        "profiles", "name_space",
    )

    at: dt.datetime
    practice: GpPractice
    referrer: ReferrerDetails
    summary: Optional[NonEmpty]
    actions: Tuple[NonEmpty, ...]
    no_actions: bool
    risks: Optional[RiskStatement]
    interventions: Tuple[Intervention, ...]
    words: bool
    profiles: Optional[FhirProfiles]
    name_space: Optional[NonEmpty]

    def __init__(
        self,
        *,
        at: Union[dt.datetime, str],
        practice: GpPractice,
        referrer: ReferrerDetails,
        summary: Optional[NonEmpty] = None,
        actions: Sequence[NonEmpty] = (),
        no_actions: bool = False,
        risks: Optional[RiskStatement] = None,
        interventions: Sequence[Intervention] = (),
        words: bool = False,
        profiles: Optional[FhirProfiles] = None,
        name_space: Optional[NonEmpty] = None,
    ) -> None:
        self._fill((
            at, practice, referrer, summary, actions, no_actions, risks, interventions, words, profiles, name_space,
        ))

    _reader = "GpMessageDetails"
    _fields = (
        Field("at", "at", Moment(), True),
        Field("practice", "practice", Nested(GpPractice), True),
        Field("referrer", "referrer", Nested(ReferrerDetails), True),
        Field("summary", "summary", Codec(), False, None),
        Field("actions", "actions", Many(Codec()), False, ()),
        Field("no_actions", "no_actions", Truth(), False, False),
        Field("risks", "risks", Nested(RiskStatement), False, None),
        Field("interventions", "interventions", Many(Nested(Intervention)), False, ()),
        Field("words", "words", Truth(), False, False),
        Field("profiles", "profiles", Codec(), False, None),
        Field("name_space", "name_space", Codec(), False, None),
    )


MessageSection = Literal[
    "actions",
    "person",
    "practice",
    "referral",
    "summary",
    "scores",
    "interventions",
    "risks",
    "consent",
]


@dataclass(frozen=True, init=False, repr=False)
class MessageLine(Record):
    """One line below a heading.

    Parameters
    ----------
    label : str
        What it is about: `Date of referral`.
    text : str
        What is said.
    """

    __slots__ = ("label", "text")

    label: str
    text: str

    def __init__(
        self,
        *,
        label: str,
        text: str,
    ) -> None:
        self._fill((label, text))

    _reader = "MessageLine"
    _fields = (
        Field("label", "label", Codec(), True),
        Field("text", "text", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class MessageHeading(Record):
    """A heading with its lines. None is ever empty: where nothing is known, that is said.

    Parameters
    ----------
    section : MessageSection
        Which.
    title : str
        As people read it.
    lines : sequence of MessageLine
        The lines.
    """

    __slots__ = ("section", "title", "lines")

    section: MessageSection
    title: str
    lines: Tuple[MessageLine, ...]

    def __init__(
        self,
        *,
        section: MessageSection,
        title: str,
        lines: Sequence[MessageLine],
    ) -> None:
        self._fill((section, title, lines))

    _reader = "MessageHeading"
    _fields = (
        Field("section", "section", Codec(), True),
        Field("title", "title", Codec(), True),
        Field("lines", "lines", Many(Nested(MessageLine)), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class GpMessage(Record):
    """The message back to GP and referrer: the same content as records, as a page, as text and as a document of
    FHIR.

    Parameters
    ----------
    headings : sequence of MessageHeading
        The headings with their lines, what is asked for first.
    scores : sequence of OutcomeReading
        Every score, the first of each measure before the later ones.
    interventions : sequence of Intervention
        What was tried, what did not work among it.
    html : str
        A page of HTML that stands alone.
    text : str
        Plain text.
    bundle : str
        A document of FHIR R4, as JSON.
    gaps : sequence of Issue
        What the information standard asks for and the message does not have: notices.
    left_out : sequence of Issue, optional
        What did not go along, and why: notices.
    """

    __slots__ = ("headings", "scores", "interventions", "html", "text", "bundle", "gaps", "left_out")

    headings: Tuple[MessageHeading, ...]
    scores: Tuple[OutcomeReading, ...]
    interventions: Tuple[Intervention, ...]
    html: str
    text: str
    bundle: str
    gaps: Tuple[Issue, ...]
    left_out: Tuple[Issue, ...]

    def __init__(
        self,
        *,
        headings: Sequence[MessageHeading],
        scores: Sequence[OutcomeReading],
        interventions: Sequence[Intervention],
        html: str,
        text: str,
        bundle: str,
        gaps: Sequence[Issue],
        left_out: Sequence[Issue] = (),
    ) -> None:
        self._fill((headings, scores, interventions, html, text, bundle, gaps, left_out))

    _reader = "GpMessage"
    _fields = (
        Field("headings", "headings", Many(Nested(MessageHeading)), True),
        Field("scores", "scores", Many(Nested(OutcomeReading)), True),
        Field("interventions", "interventions", Many(Nested(Intervention)), True),
        Field("html", "html", Codec(), True),
        Field("text", "text", Codec(), True),
        Field("bundle", "bundle", Codec(), True),
        Field("gaps", "gaps", Many(Nested(Issue)), True),
        Field("left_out", "left_out", Many(Nested(Issue)), False, ()),
    )


@dataclass(frozen=True, init=False, repr=False)
class TerminologyEntry(Record):
    """A code of a foreign system that fingerpost writes or knows, with its term and where both were read.

    Parameters
    ----------
    system : str
        The system: `http://snomed.info/sct`.
    code : str
        The code.
    display : str
        The term.
    source : str
        Where it was read.
    """

    __slots__ = ("system", "code", "display", "source")

    system: str
    code: str
    display: str
    source: str

    def __init__(
        self,
        *,
        system: str,
        code: str,
        display: str,
        source: str,
    ) -> None:
        self._fill((system, code, display, source))

    _reader = "TerminologyEntry"
    _fields = (
        Field("system", "system", Codec(), True),
        Field("code", "code", Codec(), True),
        Field("display", "display", Codec(), True),
        Field("source", "source", Codec(), True),
    )
