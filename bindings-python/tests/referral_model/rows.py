"""The table of events, as `docs/referrals.md` prints it: in which states, by whom, with whose consent."""

from __future__ import annotations

# A shortlist before and after a choice are two places; the state of both is `shortlisted`.
CHOSEN = "shortlisted+ barrier_planning offered accepted waitlisted confirmed active paused".split()
OPEN = ["identified", "conversation", "shortlisted", *CHOSEN]
ENTERED_IN_ERROR = "entered_in_error"
CLOSED = "completed ended_early declined_by_provider withdrawn could_not_contact offer_declined entered_in_error".split()
ANY = OPEN + CLOSED
ANY_BUT_ERROR = [place for place in ANY if place != ENTERED_IN_ERROR]
BEFORE_COMING = "identified conversation shortlisted shortlisted+ barrier_planning offered accepted waitlisted".split()

# Event: where, by whom, which consent ("sharing" is one scope or two, see the model).
TABLE = {
    "identify": ([None], "referrer link_worker client", []),
    "begin_conversation": (["identified"], "link_worker", []),
    "shortlist": (["conversation", "shortlisted", "shortlisted+", "barrier_planning"], "link_worker", ["discuss"]),
    "choose": (["shortlisted", "shortlisted+"], "client", ["discuss"]),
    "plan_barriers": (["shortlisted+"], "link_worker", ["discuss"]),
    "offer": (["shortlisted+", "barrier_planning"], "link_worker", ["discuss", "sharing"]),
    "accept": (["offered", "waitlisted"], "provider", ["sharing"]),
    "waitlist": (["offered", "waitlisted"], "provider", ["sharing"]),
    "extend_hold": (["accepted"], "provider", []),
    "decline": (["offered", "accepted", "waitlisted"], "provider", []),
    "confirm": (["accepted"], "link_worker provider", []),
    "record_session": (["confirmed", "active"], "provider link_worker", []),
    "correct_session": (["confirmed", "active", "paused"], "provider link_worker", []),
    "pause": (["confirmed", "active"], "client link_worker provider", []),
    "resume": (["paused"], "link_worker", []),
    "complete": (["active", "paused"], "link_worker", []),
    "end_early": (["confirmed", "active", "paused"], "client link_worker provider", []),
    "withdraw": (OPEN, "client", []),
    "decline_offer": (["offered", "accepted", "waitlisted"], "client", []),
    "close_unreached": (BEFORE_COMING, "link_worker", []),
    "enter_in_error": (OPEN, "link_worker", []),
    "give_consent": (ANY_BUT_ERROR, "client", []),
    "withdraw_consent": (ANY, "client", []),
    "add_barrier": (["conversation", *CHOSEN], "client link_worker provider", []),
    "address_barrier": (CHOSEN, "provider", []),
    "accept_accommodation": (CHOSEN, "client", []),
    "waive_barrier": (CHOSEN, "client", []),
    "find_no_barrier": (CHOSEN, "provider link_worker", []),
    "reopen_barrier": (CHOSEN, "client link_worker provider", []),
    "answer_question": (CHOSEN, "client link_worker provider", []),
    "recheck": (CHOSEN, "link_worker system", []),
    "record_contact": (OPEN, "link_worker", []),
    "give_feedback": (ANY_BUT_ERROR, "client", []),
    "read_feedback": (ANY, "provider", []),
    "answer_feedback": (ANY, "provider", []),
    "raise_concern": (ANY, "client link_worker provider referrer", []),
    "read_concern": (ANY, "link_worker", []),
    "plan_exit": (CHOSEN, "link_worker client", []),
    "check_next_step": (CHOSEN, "link_worker", []),
    "reach_step": (["active", "paused", "completed", "ended_early"], "client link_worker", []),
    "record_follow_up": (["completed", "ended_early"], "link_worker", ["contact"]),
    "lapse": (OPEN, "system", []),
    "resolve_conflict": (ANY, "link_worker", []),
}

LEADS_TO = {
    "identify": "identified",
    "begin_conversation": "conversation",
    "shortlist": "shortlisted",
    "plan_barriers": "barrier_planning",
    "offer": "offered",
    "accept": "accepted",
    "waitlist": "waitlisted",
    "decline": "declined_by_provider",
    "confirm": "confirmed",
    "pause": "paused",
    "resume": "active",
    "complete": "completed",
    "end_early": "ended_early",
    "withdraw": "withdrawn",
    "decline_offer": "offer_declined",
    "close_unreached": "could_not_contact",
    "enter_in_error": "entered_in_error",
}  # and a session attended, to `active`; `resume` to `confirmed` where nobody has attended

# What is about an activity that was chosen, though it may come after the end.
AFTER_A_CHOICE = {"give_feedback"}

ROLES = ["client", "link_worker", "provider", "referrer", "system"]

# Where several guards refuse an event, the first of these is the answer.
GUARDS = """
    not-on-shortlist unsuitable date position reason session-recorded no-such-session
    barrier-unknown barrier-not-open barrier-open nothing-to-accept title-missing stale-version accommodation-unfit
    coverage no-such-question link-worker-only evidence not-waivable evidence-weak other-activity no-such-feedback no-such-concern
    exit-missing next-step-unchecked concern-unread conflict-open attempts follow-up-recorded follow-up-early
    amount no-such-conflict
""".split()

REASONS = {
    "provider": """at_capacity waitlist_closed outside_area age need_above_ceiling barrier_cannot_be_addressed
        safeguarding_conflict funding_ended activity_cancelled insufficient_information duplicate""".split(),
    "client": """not_interested changed_mind cost travel time_clash health_worse recovered anxious group_not_right
        prefers_other moved deceased already_in_service never_told_of_referral""".split(),
    "contact": "no_answer wrong_contact_details".split(),
    "recording": "wrong_client recorded_twice trial_entry".split(),
}

# Whose reason each event takes.
REASON_SIDES = {
    "decline": ["provider"],
    "pause": ["client", "provider"],
    "end_early": ["client", "provider"],
    "withdraw": ["client"],
    "decline_offer": ["client"],
    "close_unreached": ["contact"],
    "enter_in_error": ["recording"],
}

# When a follow-up is due, in months after the end.
MONTHS = {"end": 0, "month_3": 3, "month_6": 6, "month_12": 12}

POLICY = {
    "statement_days": 90, "past_client_days": 180, "survey_days": 365, "visit_days": 365,
    "recheck_days": 14, "hold_days": 14, "return_days": 28, "first_contact_days": 5, "conversation_days": 14,
    "choice_days": 7, "answer_days": 7, "review_days": 28, "next_step_days": 28, "contact_attempts": 3,
    "absences": 2, "warn_days": 14,
}  # fmt: skip
