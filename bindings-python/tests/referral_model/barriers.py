"""What the model has to know of barriers: the table, and what each depends on."""

from __future__ import annotations

# Kind, the features that meet it, what removes it, whether the client may waive it.
ROWS = [
    ("language.english_level", "", "bilingual_session interpreter translated_pack", True),
    ("language.bsl_or_communication", "bsl_interpreter", "bsl_interpreter captions induction_loop", True),
    ("language.literacy", "no_reading_needed", "easy_read oral_or_hands_on reading_buddy", True),
    ("language.terminology", "plain_words", "reworded_offer", True),
    (
        "language.contested_narrative",
        "content_note co_curated",
        "content_note other_theme co_curation community_partner",
        True,
    ),
    ("language.prior_knowledge", "no_knowledge_needed", "no_knowledge_design mentor", True),
    ("physical.reach_transport", "", "other_time community_transport taxi_fund shared_lift nearer_or_online", False),
    ("physical.walk_distance", "walk_from_arrival", "drop_off wheelchair_loan shorter_route", False),
    ("physical.step_free_entrance", "step_free_entrance", "ramp other_entrance ground_floor_session", False),
    ("physical.step_free_route", "step_free_route", "other_room material_brought_down", False),
    ("physical.surface_gradient", "level_firm_ground", "trackway all_terrain_chair seated_task", False),
    ("physical.accessible_toilet", "accessible_toilet", "nearby_toilet timed_break", False),
    ("physical.seating_rest", "seats_to_rest", "portable_stools pacing", True),
    ("physical.hearing_environment", "hearing_loop quiet_room", "induction_loop small_group quiet_room", True),
    ("physical.sight_environment", "sighted_guide audio_description", "large_print audio_description guide", True),
    ("physical.sensory_load", "quiet_session break_out_space", "quiet_hour break_out_room social_story", True),
    ("physical.stamina_duration", "flexible_pace", "half_session pacing leave_any_time", True),
    ("physical.manual_or_outdoor", "seated_indoor_option", "indoor_stream kit_supplied", True),
    ("physical.assistance_dog", "assistance_dog_welcome", "written_permission", False),
    ("physical.personal_care", "free_companion_place", "free_companion_place assistant_welcome", False),
    ("physical.parking", "accessible_parking", "reserved_bay", True),
    ("financial.entry_price", "", "price_waived concession pass open_day funded_place", True),
    ("financial.travel_cost", "travel_paid", "expenses_in_advance travel_fund free_bus_hours", True),
    ("financial.kit_and_food", "kit_supplied", "kit_supplied", True),
    ("financial.membership_afterwards", "no_membership_needed", "volunteer_pass bursary", True),
    ("financial.caring_or_lost_earnings", "care_provided evening_session", "creche respite evening_slot", True),
    ("financial.benefit_rules_worry", "benefit_rules_explained", "adviser_letter", True),
    ("financial.digital_access", "phone_booking", "phone_or_paper_booking device_loan", True),
    (
        "psychological.not_for_me",
        "community_led shared_identity_peer doorstep_start",
        "community_led_session shared_identity_peer doorstep_start",
        True,
    ),
    (
        "psychological.site_history",
        "choice_of_venue trauma_informed_lead",
        "informed_choice other_venue trauma_informed_lead",
        True,
    ),
    (
        "psychological.first_visit_anxiety",
        "accompanied_first_visit welcome_beforehand",
        "accompanied_first_visit call_beforehand photographs taster",
        True,
    ),
    ("psychological.group_size", "", "one_to_one_start small_group", True),
    (
        "psychological.trust_institution",
        "link_worker_hosted known_venue",
        "link_worker_hosted known_partner_venue",
        True,
    ),
    (
        "psychological.safety_identity",
        "code_of_conduct",
        "women_only_session faith_aware_session code_of_conduct",
        True,
    ),
    ("psychological.fluctuating_health", "no_penalty_absence", "no_penalty_absence rejoin_rule", True),
    ("psychological.need_exceeds_support", "", "co_delivery_partner", False),
    ("psychological.stigma_of_referral", "mixed_open_group", "neutral_naming mixed_open_group", True),
]

FEATURES = {kind: set(features.split()) for kind, features, _, _ in ROWS}
REMEDIES = {kind: set(remedies.split()) for kind, _, remedies, _ in ROWS}
WAIVABLE = {kind: waivable for kind, _, _, waivable in ROWS}

# What barriers depend on beside features and venue.
MORE = {
    "language.english_level": {"languages"},
    "physical.reach_transport": {"venue", "times"},
    "financial.travel_cost": {"venue", "times"},
    "physical.stamina_duration": {"times"},
    "financial.caring_or_lost_earnings": {"times"},
    "financial.entry_price": {"price"},
    "financial.membership_afterwards": {"price"},
    "psychological.group_size": {"group"},
    "psychological.need_exceeds_support": {"support"},
}

# A person or a thing at an hour: gone when the hour moves.
AT_AN_HOUR = set(
    """
    bilingual_session interpreter bsl_interpreter reading_buddy mentor other_time community_transport shared_lift
    free_bus_hours ground_floor_session other_room material_brought_down guide quiet_hour quiet_room half_session
    indoor_stream open_day evening_slot creche respite community_led_session shared_identity_peer trauma_informed_lead
    accompanied_first_visit taster one_to_one_start small_group link_worker_hosted women_only_session
    faith_aware_session co_delivery_partner mixed_open_group timed_break
    """.split()
)

# What only the beginning needs: coverage of the first sessions is never used up.
OF_THE_BEGINNING = {"psychological.first_visit_anxiety", "psychological.trust_institution"}


def is_extension(word: str) -> bool:
    return word.startswith("x-")


def depends_on(kind: str, accommodation: str | None, aspects: set) -> set:
    """Those of the aspects that a barrier depends on, given what was agreed for it, if anything."""
    if is_extension(kind):
        return set(aspects)
    needs = set(MORE.get(kind, set()))
    if FEATURES[kind]:
        needs |= {"venue"} | {"feature:" + feature for feature in FEATURES[kind]}
    if accommodation is not None and (accommodation in AT_AN_HOUR or is_extension(accommodation)):
        needs.add("times")
    return needs & aspects
