"""Features: facts about sites and activities.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal, Optional, Union

from .._codec import Codec, Date, Whole
from .._record import Field, Record
from .provenance import Source
from .themes import NonEmpty

__all__ = [
    "Answer",
    "FeatureFact",
    "FeatureKind",
]


FeatureKind = Union[
    Literal[
        "bilingual_session",
        "interpreter",
        "translated_material",
        "bsl_interpreter",
        "captions",
        "easy_read",
        "no_reading_needed",
        "plain_words",
        "content_note",
        "co_curated",
        "no_knowledge_needed",
        "walk_from_arrival",
        "drop_off_point",
        "step_free_entrance",
        "step_free_route",
        "level_firm_ground",
        "accessible_toilet",
        "seats_to_rest",
        "hearing_loop",
        "quiet_room",
        "large_print",
        "audio_description",
        "sighted_guide",
        "quiet_session",
        "break_out_space",
        "flexible_pace",
        "seated_indoor_option",
        "assistance_dog_welcome",
        "free_companion_place",
        "accessible_parking",
        "travel_paid",
        "kit_supplied",
        "no_membership_needed",
        "care_provided",
        "evening_session",
        "benefit_rules_explained",
        "phone_booking",
        "community_led",
        "shared_identity_peer",
        "doorstep_start",
        "choice_of_venue",
        "trauma_informed_lead",
        "accompanied_first_visit",
        "welcome_beforehand",
        "link_worker_hosted",
        "known_venue",
        "women_only_session",
        "faith_aware_session",
        "code_of_conduct",
        "no_penalty_absence",
        "mixed_open_group",
    ],
    str,
]


Answer = Literal[
    "yes",
    "limited",
    "no",
    "unknown",
]


@dataclass(frozen=True, init=False, repr=False)
class FeatureFact(Record):
    """One statement about one feature of a site or an activity: the answer, who gave it, and when it was checked.

    Several facts may speak of the same feature. Which one is believed is decided by `resolve`: expired facts count
    as unknown, then the best source decides.

    Parameters
    ----------
    feature : FeatureKind
        What the fact is about.
    answer : Answer
        What was said.
    source : Source
        Who said so.
    checked_on : date or str, optional
        When it was last checked. Without a date the fact counts as expired.
    measure : int, optional
        The measure, for features that have one, in the unit of the feature's definition: metres, for instance.
    detail : NonEmpty, optional
        What a visitor should know: `ramp on request, ring the bell`.
    """

    __slots__ = ("feature", "answer", "source", "checked_on", "measure", "detail")

    feature: FeatureKind
    answer: Answer
    source: Source
    checked_on: Optional[dt.date]
    measure: Optional[int]
    detail: Optional[NonEmpty]

    def __init__(
        self,
        *,
        feature: FeatureKind,
        answer: Answer,
        source: Source,
        checked_on: Optional[Union[dt.date, str]] = None,
        measure: Optional[int] = None,
        detail: Optional[NonEmpty] = None,
    ) -> None:
        self._fill((feature, answer, source, checked_on, measure, detail))

    _reader = "FeatureFact"
    _fields = (
        Field("feature", "feature", Codec(), True),
        Field("answer", "answer", Codec(), True),
        Field("source", "source", Codec(), True),
        Field("checked_on", "checked_on", Date(), False, None),
        Field("measure", "measure", Whole(), False, None),
        Field("detail", "detail", Codec(), False, None),
    )
