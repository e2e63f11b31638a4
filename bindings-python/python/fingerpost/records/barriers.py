"""Barriers, and what removes them.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Optional, Sequence, Tuple, Union

from .._codec import Codec, Many, Nested, Truth
from .._record import Field, Record
from .provenance import Provenance
from .themes import NonEmpty
from .features import FeatureKind

__all__ = [
    "AccommodationKind",
    "AccommodationOffer",
    "BarrierDefinition",
    "BarrierKind",
    "Heading",
    "Remedy",
    "ResponsibleParty",
    "Stance",
]


BarrierKind = Union[
    Literal[
        "language.english_level",
        "language.bsl_or_communication",
        "language.literacy",
        "language.terminology",
        "language.contested_narrative",
        "language.prior_knowledge",
        "physical.reach_transport",
        "physical.walk_distance",
        "physical.step_free_entrance",
        "physical.step_free_route",
        "physical.surface_gradient",
        "physical.accessible_toilet",
        "physical.seating_rest",
        "physical.hearing_environment",
        "physical.sight_environment",
        "physical.sensory_load",
        "physical.stamina_duration",
        "physical.manual_or_outdoor",
        "physical.assistance_dog",
        "physical.personal_care",
        "physical.parking",
        "financial.entry_price",
        "financial.travel_cost",
        "financial.kit_and_food",
        "financial.membership_afterwards",
        "financial.caring_or_lost_earnings",
        "financial.benefit_rules_worry",
        "financial.digital_access",
        "psychological.not_for_me",
        "psychological.site_history",
        "psychological.first_visit_anxiety",
        "psychological.group_size",
        "psychological.trust_institution",
        "psychological.safety_identity",
        "psychological.fluctuating_health",
        "psychological.need_exceeds_support",
        "psychological.stigma_of_referral",
    ],
    str,
]


Heading = Literal[
    "language",
    "physical",
    "financial",
    "psychological",
]


AccommodationKind = Union[
    Literal[
        "bilingual_session",
        "interpreter",
        "translated_pack",
        "bsl_interpreter",
        "captions",
        "induction_loop",
        "easy_read",
        "oral_or_hands_on",
        "reading_buddy",
        "reworded_offer",
        "content_note",
        "other_theme",
        "co_curation",
        "community_partner",
        "no_knowledge_design",
        "mentor",
        "other_time",
        "community_transport",
        "taxi_fund",
        "shared_lift",
        "nearer_or_online",
        "drop_off",
        "wheelchair_loan",
        "shorter_route",
        "ramp",
        "other_entrance",
        "ground_floor_session",
        "other_room",
        "material_brought_down",
        "trackway",
        "all_terrain_chair",
        "seated_task",
        "nearby_toilet",
        "timed_break",
        "portable_stools",
        "pacing",
        "small_group",
        "quiet_room",
        "large_print",
        "audio_description",
        "guide",
        "quiet_hour",
        "break_out_room",
        "social_story",
        "half_session",
        "leave_any_time",
        "indoor_stream",
        "kit_supplied",
        "written_permission",
        "free_companion_place",
        "assistant_welcome",
        "reserved_bay",
        "price_waived",
        "concession",
        "pass",
        "open_day",
        "funded_place",
        "expenses_in_advance",
        "travel_fund",
        "free_bus_hours",
        "volunteer_pass",
        "bursary",
        "creche",
        "respite",
        "evening_slot",
        "adviser_letter",
        "phone_or_paper_booking",
        "device_loan",
        "community_led_session",
        "shared_identity_peer",
        "doorstep_start",
        "informed_choice",
        "other_venue",
        "trauma_informed_lead",
        "accompanied_first_visit",
        "call_beforehand",
        "photographs",
        "taster",
        "one_to_one_start",
        "link_worker_hosted",
        "known_partner_venue",
        "women_only_session",
        "faith_aware_session",
        "code_of_conduct",
        "no_penalty_absence",
        "rejoin_rule",
        "co_delivery_partner",
        "neutral_naming",
        "mixed_open_group",
    ],
    str,
]


ResponsibleParty = Literal[
    "provider",
    "link_worker",
    "funder",
    "client",
]


@dataclass(frozen=True, init=False, repr=False)
class Remedy(Record):
    """One thing that removes a barrier, and who can do it.

    Parameters
    ----------
    accommodation : AccommodationKind
        What is done.
    by : sequence of ResponsibleParty
        Who can do it.
    """

    __slots__ = ("accommodation", "by")

    accommodation: AccommodationKind
    by: Tuple[ResponsibleParty, ...]

    def __init__(
        self,
        *,
        accommodation: AccommodationKind,
        by: Sequence[ResponsibleParty],
    ) -> None:
        self._fill((accommodation, by))

    _reader = "Remedy"
    _fields = (
        Field("accommodation", "accommodation", Codec(), True),
        Field("by", "by", Many(Codec()), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class BarrierDefinition(Record):
    """What is known of one barrier: which features show that it is none, what removes it, who can, and whether the
    client may waive it.

    The built-in ones stand in `BarrierTable`; a catalogue may bring its own extensions.

    Parameters
    ----------
    kind : BarrierKind
        Which barrier.
    heading : Heading
        Under which heading.
    need : NonEmpty
        The need behind it in plain words: `a way in without steps`.
    met_by : sequence of FeatureKind
        Any of these features, answered yes, shows that there is no barrier. A requirement may name others.
    remedies : sequence of Remedy
        What removes it.
    waivable : bool
        Whether the client may waive it. Never for safeguarding or for need above support.
    """

    __slots__ = ("kind", "heading", "need", "met_by", "remedies", "waivable")

    kind: BarrierKind
    heading: Heading
    need: NonEmpty
    met_by: Tuple[FeatureKind, ...]
    remedies: Tuple[Remedy, ...]
    waivable: bool

    def __init__(
        self,
        *,
        kind: BarrierKind,
        heading: Heading,
        need: NonEmpty,
        met_by: Sequence[FeatureKind],
        remedies: Sequence[Remedy],
        waivable: bool,
    ) -> None:
        self._fill((kind, heading, need, met_by, remedies, waivable))

    _reader = "BarrierDefinition"
    _fields = (
        Field("kind", "kind", Codec(), True),
        Field("heading", "heading", Codec(), True),
        Field("need", "need", Codec(), True),
        Field("met_by", "met_by", Many(Codec()), True),
        Field("remedies", "remedies", Many(Nested(Remedy)), True),
        Field("waivable", "waivable", Truth(), True),
    )


Stance = Literal[
    "offered",
    "on_request",
    "refused",
]


@dataclass(frozen=True, init=False, repr=False)
class AccommodationOffer(Record):
    """What has been said about one accommodation for one barrier at one activity.

    An offer makes a plan easier; a refusal takes that way out away. Where every way out of a barrier is refused,
    the activity is unsuitable for whoever has it. Old statements count for nothing, like old facts.

    Parameters
    ----------
    barrier : BarrierKind
        The barrier it removes.
    accommodation : AccommodationKind
        What is done.
    stance : Stance
        What the provider says of it.
    provenance : Provenance
        Who said so, and when.
    role : NonEmpty, optional
        The role that would do it: `front of house lead`. A role, never a name.
    """

    __slots__ = ("barrier", "accommodation", "stance", "provenance", "role")

    barrier: BarrierKind
    accommodation: AccommodationKind
    stance: Stance
    provenance: Provenance
    role: Optional[NonEmpty]

    def __init__(
        self,
        *,
        barrier: BarrierKind,
        accommodation: AccommodationKind,
        stance: Stance,
        provenance: Provenance,
        role: Optional[NonEmpty] = None,
    ) -> None:
        self._fill((barrier, accommodation, stance, provenance, role))

    _reader = "AccommodationOffer"
    _fields = (
        Field("barrier", "barrier", Codec(), True),
        Field("accommodation", "accommodation", Codec(), True),
        Field("stance", "stance", Codec(), True),
        Field("provenance", "provenance", Nested(Provenance), True),
        Field("role", "role", Codec(), False, None),
    )
