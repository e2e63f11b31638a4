"""A referral: a history of events, and what they come to."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any, Iterable, List, Optional, Tuple, Type, TypeVar, Union, overload

from . import _fingerpost, _html
from ._codec import Choice, wrong
from ._catalogue import Catalogue
from ._fhir import referral_to_fhir
from ._sources import Source, content
from ._times import day_text, moment_text
from .actions import Action, Action_KINDS, Identify
from .records import (
    Actor,
    ActorRole,
    EventKind,
    FhirExport,
    FhirOptions,
    FollowUpBounds,
    FollowUpPoint,
    Issue,
    OutcomeReading,
    ReferralEvent,
    ReferralPolicy,
    ReferralState,
    ReferralView,
    WorkItem,
)

__all__ = ["Referral", "allowed_events", "follow_up_bounds", "leads_to"]

R = TypeVar("R", bound="Referral")

_ACTION = Choice(Action_KINDS)


class Referral:
    """A referral: one client, one activity, and everything that has happened between them.

    It is worked out from its events and from nothing else, and never changes: `did` and `record` give the referral as it is
    afterwards, or say why not and what is allowed instead. Two histories of it, written on two devices, are put together by
    `merge`. It can be shared between threads. The rules are in ``docs/referrals.md``.

    Begin one with `begin`, or work one out from events that were kept with `replay` or `from_json`.

    Examples
    --------
    What suits the client comes from the matcher. Here nobody knows whether somebody calls before the first visit:

    >>> import fingerpost as fp
    >>> tapes = fp.Activity(id="tapes", name="Mill memories on tape", partner="museum", kind="oral_history", delivery="remote",
    ...     status="running", any_time=True, price=fp.Price(per_session=0), eligibility=fp.Eligibility(), need_ceiling="moderate",
    ...     languages=[fp.LanguageOffer(language="en", provision="spoken")], routes=["link_worker"],
    ...     provenance=fp.Provenance(source="provider", checked_on="2026-11-02"))
    >>> catalogue = fp.Catalogue(fp.Directory(area="Newport", division="england_and_wales", activities=[tapes],
    ...     partners=[fp.Partner(id="museum", name="Museum", kind="museum")]))
    >>> client = fp.Client(id="c-104", need="low", route="link_worker", languages=["en"],
    ...     requirements=[fp.Requirement(barrier="psychological.first_visit_anxiety")])
    >>> at = "2026-11-23T09:00:00Z"
    >>> proposal = fp.Matcher(catalogue).propose(client, "tapes", at=at)

    From the first mention to a place that is held. The moments are arguments, because the library reads no clock:

    >>> worker = fp.Actor(role="link_worker", id="lw-7")
    >>> person = fp.Actor(role="client", id="c-104", recorded_by="lw-7")
    >>> museum = fp.Actor(role="provider", id="p-2", partner="museum", title="learning officer")
    >>> referral = fp.Referral.begin(fp.actions.Identify(client="c-104", need="low", route="link_worker"),
    ...     referral="r-1", by=worker, at=at)
    >>> for action, by in [
    ...     (fp.actions.BeginConversation(manner="telephone"), worker),
    ...     (fp.actions.GiveConsent(scope="discuss", manner="spoken"), person),
    ...     (fp.actions.GiveConsent(scope="share_minimum", manner="spoken"), person),
    ...     (fp.actions.Shortlist(proposals=[proposal]), worker),
    ...     (fp.actions.Choose(activity="tapes"), person),
    ...     (fp.actions.Offer(respond_by="2026-12-05"), worker),
    ...     (fp.actions.Accept(hold_until="2026-12-14T17:00:00Z"), museum),
    ... ]:
    ...     referral = referral.did(action, by=by, at=at)
    >>> referral
    Referral('r-1', client='c-104', state='accepted', events=8)

    A place cannot be confirmed while anything stands in the way, and unknown is never yes:

    >>> confirm = fp.actions.Confirm(first_session="2026-12-08")
    >>> try:
    ...     referral.did(confirm, by=worker, at=at)
    ... except fp.RefusedError as refused:
    ...     print(refused.code, [issue.path for issue in refused.issues])
    referral.gate ['/barriers/psychological.first_visit_anxiety']

    The museum says what it will do, and the client that it will do for them:

    >>> promise = fp.Commitment(barrier="psychological.first_visit_anxiety", activity="tapes", version=proposal.stamp.version,
    ...     accommodation="call_beforehand", responsible="provider", evidence=fp.Evidence(kind="statement", on="2026-11-23"))
    >>> referral = referral.did(fp.actions.AddressBarrier(commitment=promise), by=museum, at=at)
    >>> referral = referral.did(fp.actions.AcceptAccommodation(barrier=promise.barrier), by=person, at=at)
    >>> referral.did(confirm, by=worker, at=at).state
    'confirmed'
    """

    __slots__ = ("_native", "_events")

    _native: _fingerpost.Referral
    _events: Optional[Tuple[ReferralEvent, ...]]

    def __init__(self) -> None:
        raise TypeError("make one with Referral.begin, Referral.replay or Referral.from_json")

    @classmethod
    def _of(cls: Type[R], native: _fingerpost.Referral) -> R:
        referral = cls.__new__(cls)
        referral._native = native
        referral._events = None
        return referral

    @overload
    @classmethod
    def begin(cls: Type[R], event: ReferralEvent) -> R: ...

    @overload
    @classmethod
    def begin(
        cls: Type[R], event: Identify, *, referral: str, by: Actor, at: Union[dt.datetime, str], id: Optional[str] = None
    ) -> R: ...

    @classmethod
    def begin(
        cls: Type[R],
        event: Union[ReferralEvent, Identify],
        *,
        referral: Optional[str] = None,
        by: Optional[Actor] = None,
        at: Optional[Union[dt.datetime, str]] = None,
        id: Optional[str] = None,
    ) -> R:
        """Begins a referral.

        Parameters
        ----------
        event : ReferralEvent or actions.Identify
            The first event; or what it says, with the others as `did` takes them.
        referral : str
            The id of the new referral, where `event` is an action.
        by : Actor
            Who brought the client.
        at : datetime or str
            When.
        id : str, optional
            The id of the event; a new UUID where none is given.

        Raises
        ------
        RefusedError
            Where the event cannot begin one.

        Examples
        --------
        >>> import fingerpost as fp
        >>> fp.Referral.begin(fp.actions.Identify(client="c-104", need="low", route="general_practice"),
        ...     referral="r-1", by=fp.Actor(role="referrer", id="gp-3"), at="2026-11-23T09:00:00Z")
        Referral('r-1', client='c-104', state='identified', events=1)
        """
        if not isinstance(event, ReferralEvent):
            if referral is None or by is None or at is None:
                raise TypeError("an action needs `referral`, `by` and `at`: begin(action, referral='r-1', by=actor, at=...)")
            event = made_event(event, referral, by, at, id)
        return cls._of(_fingerpost.Referral.begin(event.to_dict()))

    @classmethod
    def replay(cls: Type[R], events: Iterable[ReferralEvent]) -> R:
        """Works a referral out from its history, in whatever order the events arrived, and however often.

        Raises
        ------
        InvalidError, ConflictError
            ``referral.*`` where events are missing, contradict each other's ids, or were never allowed.
        """
        (referral,) = cls.replay_all([events])
        return referral

    @classmethod
    def replay_all(cls: Type[R], histories: Iterable[Iterable[ReferralEvent]]) -> List[R]:
        """Works out many referrals, in their order, in one go and without holding the interpreter's lock.

        Raises
        ------
        InvalidError, ConflictError
            As `replay`, for the first history that is at fault.
        """
        data = [[event.to_dict() for event in events] for events in histories]
        return [cls._of(native) for native in _fingerpost.Referral.replay_all(data)]

    @classmethod
    def from_json(cls: Type[R], source: Source) -> R:
        """Works a referral out from a JSON list of its events: a path, or the text itself.

        Parameters
        ----------
        source : str, bytes or path
            A path to a file, or the text itself: bytes, or a `str` that begins with ``[``.

        Raises
        ------
        ImportFailedError
            Where the text is not JSON, or no list of events; `path` has the place with line and column.
        InvalidError, ConflictError
            As `replay`.
        OSError
            Where the file cannot be read.
        """
        return cls._of(_fingerpost.Referral.from_json(content(source)))

    def to_json(self) -> str:
        """The events as JSON, in the order of telling. The text is personal: what was said in confidence stands in full."""
        return self._native.to_json()

    def did(self: R, action: Action, *, by: Actor, at: Union[dt.datetime, str], id: Optional[str] = None) -> R:
        """The referral after somebody did something. What has run out by then is written down first, as an event of its own.

        Parameters
        ----------
        action : Action
            What was done: one of `fingerpost.actions`.
        by : Actor
            Who did it: the one whose word it is.
        at : datetime or str
            When: an aware `datetime`, or text with ``Z`` or an offset.
        id : str, optional
            The id of the event, by which it counts once however often it is sent; a new UUID where none is given.

        Raises
        ------
        RefusedError
            Where it is not allowed: `code` and `issues` say why, `allowed` what this role may record instead. Nothing has
            changed then.
        """
        return self.record(made_event(action, self.id, by, at, id))

    def record(self: R, event: ReferralEvent) -> R:
        """The referral after one more event, made elsewhere. `after` may be left empty: it is filled in.

        An event that is here already changes nothing.

        Raises
        ------
        RefusedError
            As `did`.
        ConflictError
            ``referral.not-on-head`` where it was recorded after others than the last ones here: `merge` it.
            ``referral.event-differs`` where another event has its id.
        InvalidError
            ``referral.other-referral`` where it belongs to another referral.
        """
        return self._of(self._native.record(event.to_dict()))

    def merge(self: R, other: Union[Referral, Iterable[ReferralEvent]]) -> R:
        """The two histories put together: every event once, and what cannot be true set aside by name.

        The order in which histories meet does not matter. What was set aside stands in the view's ``conflicts``, for a
        person to decide about.

        Raises
        ------
        InvalidError, ConflictError
            As `replay`, and where the other history is of another referral.
        """
        if isinstance(other, Referral):
            return self._of(self._native.merge_with(other._native))
        return self._of(self._native.merge([event.to_dict() for event in other]))

    def housekeeping(self: R, at: Union[dt.datetime, str], because: str) -> R:
        """The referral with everything written down that has run out by a moment: evidence, coverage, consent, a hold.

        `did` and `record` do so by themselves; use it where nothing else happens.

        Parameters
        ----------
        at : datetime or str
            The moment.
        because : str
            The id of the event or check that asks, from which the id of the new event is made.
        """
        return self._of(self._native.housekeeping(moment_text(at), because))

    @property
    def events(self) -> Tuple[ReferralEvent, ...]:
        """The events, in the order of telling."""
        if self._events is None:
            self._events = tuple(ReferralEvent._trusted(data) for data in self._native.events())
        return self._events

    @property
    def id(self) -> str:
        """Which referral."""
        return self._native.id

    @property
    def client(self) -> str:
        """The client's pseudonym."""
        return self._native.client

    @property
    def state(self) -> ReferralState:
        """What the events have come to. A `view` also counts what has run out since."""
        return self._native.state

    @property
    def heads(self) -> Tuple[str, ...]:
        """The last events, by id: those the next one is recorded after. Histories with the same are the same."""
        return tuple(self._native.heads)

    @property
    def policy(self) -> ReferralPolicy:
        """The policy it keeps."""
        return ReferralPolicy._trusted(self._native.policy())

    def allowed(self, role: ActorRole) -> Tuple[EventKind, ...]:
        """The events a role may record, by the table alone: what an app offers as buttons.

        Consent, dates and the gate may still refuse one of them.
        """
        return tuple(self._native.allowed(role))

    def gate(self, at: Union[dt.datetime, str]) -> Tuple[Issue, ...]:
        """Everything that keeps the gate shut at a moment; empty where the place may be confirmed."""
        return tuple(Issue._trusted(data) for data in self._native.gate(moment_text(at)))

    def view(self, at: Union[dt.datetime, str]) -> ReferralView:
        """The referral as it stands at a moment, with everything counted that has run out by then."""
        return ReferralView._trusted(self._native.view(moment_text(at)))

    def work(self, at: Union[dt.datetime, str], until: Union[dt.date, str]) -> Tuple[WorkItem, ...]:
        """What it asks of somebody up to a day, seen from a moment: in the order of the days, the urgent first.

        Parameters
        ----------
        at : datetime or str
            The moment.
        until : date or str
            The last day to look at.
        """
        data = self._native.work(moment_text(at), day_text(until))
        return tuple(WorkItem._trusted(item) for item in data)

    def to_fhir(self, catalogue: Catalogue, options: FhirOptions, outcomes: Iterable[OutcomeReading] = ()) -> FhirExport:
        """Writes it as a Bundle of FHIR R4: see `fingerpost.referral_to_fhir`."""
        return referral_to_fhir(self, catalogue, options, outcomes)

    def __len__(self) -> int:
        return len(self._native)

    def __eq__(self, other: object) -> bool:
        return self._native.same(other._native) if isinstance(other, Referral) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.id, self.heads))

    def __repr__(self) -> str:
        return f"Referral({self.id!r}, client={self.client!r}, state={self.state!r}, events={len(self)})"

    def __reduce__(self) -> Tuple[Any, ...]:
        return type(self).from_json, (self.to_json().encode(),)

    def _repr_html_(self) -> str:
        latest = self._native.latest()
        return _html.referral(self.view(latest)) if latest else ""


def allowed_events(state: ReferralState, role: ActorRole, chosen: bool) -> Tuple[EventKind, ...]:
    """The events a role may record in a state, by the table alone.

    Parameters
    ----------
    state : ReferralState
        The state.
    role : ActorRole
        Who would record it.
    chosen : bool
        Whether the client has chosen an activity.

    Examples
    --------
    >>> import fingerpost as fp
    >>> buttons = fp.allowed_events("waitlisted", "client", chosen=True)
    >>> "decline_offer" in buttons, "confirm" in buttons
    (True, False)
    """
    return tuple(_fingerpost.allowed_events(state, role, chosen))


def leads_to(event: EventKind) -> Optional[ReferralState]:
    """The state an event leads to where it is allowed; none where the state stays, or where what happened decides.

    Examples
    --------
    >>> import fingerpost as fp
    >>> fp.leads_to("offer"), fp.leads_to("record_session")
    ('offered', None)
    """
    return _fingerpost.leads_to(event)


def follow_up_bounds(views: Iterable[ReferralView], point: FollowUpPoint, on: Union[dt.date, str]) -> FollowUpBounds:
    """Of everybody for whom a follow-up is due on a day, how many are still in contact with heritage: at least and at most.

    Nothing is assumed of those who were not reached: at least counts them as stopped, at most as going on.

    Parameters
    ----------
    views : iterable of ReferralView
        The referrals as they stand.
    point : FollowUpPoint
        Which follow-up.
    on : date or str
        The day.

    Examples
    --------
    >>> import fingerpost as fp
    >>> fp.follow_up_bounds([], "month_3", "2027-03-31").due
    0
    """
    data = [view.to_dict() for view in views]
    return FollowUpBounds._trusted(_fingerpost.follow_up_bounds(data, point, day_text(on)))


def made_event(action: Any, referral: str, by: Actor, at: Union[dt.datetime, str], id: Optional[str]) -> ReferralEvent:
    if isinstance(action, ReferralEvent):
        raise wrong("expected what was done, found a whole event", fix="pass the event to `record`")
    return ReferralEvent(
        id=str(uuid.uuid4()) if id is None else id, referral=referral, at=at, actor=by, action=_ACTION.take(action)
    )
