"""Whether an event may be: the columns of the table, the gate, and the guards of the row."""

from __future__ import annotations

import datetime as dt

from barriers import WAIVABLE
from days import days_from, moment, months_after
from rows import AFTER_A_CHOICE, CLOSED, GUARDS, MONTHS, REASON_SIDES, REASONS, TABLE


def refusal(model, event: dict, when: dt.datetime):
    ((kind, data),) = event["action"].items()
    actor = event["actor"]
    places, roles, consents = TABLE[kind]
    place = model.place()
    if place in CLOSED and place not in places:
        return "referral.closed"
    if place is None and kind != "identify":
        return "referral.not-begun"
    if place is not None and kind == "identify":
        return "referral.begun"
    if place not in places or (kind in AFTER_A_CHOICE and model.chosen is None):
        return "referral.illegal-transition"
    if actor["role"] not in roles.split():
        return "referral.wrong-role"
    if actor["role"] == "provider" and not speaks_for(model, kind, data, actor.get("partner")):
        return "referral.wrong-provider"
    if model.missing(consents):
        return "referral.consent-missing"
    months = MONTHS[data["follow_up"]["point"]] if kind == "record_follow_up" else 0
    if months and not model.agreed(f"contact_at_{months}_months"):
        return "referral.consent-missing"
    if kind in ("confirm", "resume") and model.gate():
        return "referral.gate"
    wrong = broken(model, kind, data, actor, when)
    return next(("referral." + guard for guard in GUARDS if wrong.get(guard)), None)


def speaks_for(model, kind: str, data: dict, partner) -> bool:
    """Whether somebody of a partner may say that for the provider's side."""
    if kind == "raise_concern":
        return True
    if kind in ("read_feedback", "answer_feedback"):
        return model.feedback.get(data["feedback"], partner) == partner
    stamp = model.chosen["stamp"] if model.chosen else {}
    return bool(stamp) and partner in [stamp["partner"], *stamp.get("co_partners", [])]


def broken(model, kind: str, data: dict, actor: dict, when: dt.datetime) -> dict:
    """The guards of the row, by name, and whether each is broken."""
    on = model.on
    if kind in ("address_barrier", "accept_accommodation", "waive_barrier", "find_no_barrier", "reopen_barrier"):
        return broken_of_barrier(model, kind, data, actor)
    if kind == "choose":
        proposal = model.shortlist.get(data["activity"])
        return {"not-on-shortlist": not proposal, "unsuitable": proposal and proposal["answer"]["verdict"] == "unsuitable"}
    if kind in ("plan_barriers", "offer"):
        return {"date": data["respond_by"] < on}
    if kind in ("accept", "extend_hold"):
        return {"date": moment(data["hold_until"]) <= when}
    if kind == "waitlist":
        return {"date": data["review_on"] < on, "position": data["position"] < 1}
    if kind == "confirm":
        return {"date": data["first_session"] < on}
    if kind == "resume":
        return {"date": data["next_session"] < on}
    if kind == "record_session":
        other = model.sessions.get(data["on"], data["outcome"]) != data["outcome"]
        return {"date": data["on"] > on, "session-recorded": other}
    if kind == "correct_session":
        return {"no-such-session": data["on"] not in model.sessions}
    if kind in REASON_SIDES:
        wrong = {"date": data.get("return_by", on) < on, "reason": not any(data["reason"] in REASONS[side] for side in REASON_SIDES[kind])}
        wrong["concern-unread"] = kind == "end_early" and actor["role"] != "client" and not all(model.concerns.values())
        wrong["attempts"] = kind == "close_unreached" and model.attempts < model.policy["contact_attempts"]
        return wrong
    if kind == "give_consent":
        return {"date": data.get("until", on) < on}
    if kind == "answer_question":
        question = (data["rule"], data["path"])
        wrong = {"evidence": not model.fresh(data["evidence"]), "no-such-question": question not in model.open_questions}
        wrong["link-worker-only"] = data["rule"] in ("safeguarding_record", "distance") and actor["role"] != "link_worker"
        return wrong
    if kind == "recheck":
        return {"other-activity": data["proposal"]["answer"]["activity"] != model.chosen["answer"]["activity"]}
    if kind in ("read_feedback", "answer_feedback"):
        return {"no-such-feedback": data["feedback"] not in model.feedback}
    if kind == "read_concern":
        return {"no-such-concern": data["concern"] not in model.concerns}
    if kind == "plan_exit":
        return {"date": data["plan"]["on"] < on, "amount": data["plan"]["cost"] < 0}
    if kind == "check_next_step":
        return {"exit-missing": model.exit is None}
    if kind == "complete":
        checked = model.step_checked_on
        old = checked is None or days_from(checked, on) > model.policy["next_step_days"]
        wrong = {"date": data["last_session"] > on, "no-such-session": not model.attended()}
        wrong |= {"exit-missing": model.exit is None, "next-step-unchecked": model.exit and "step" in model.exit and old}
        return {**wrong, "concern-unread": not all(model.concerns.values())}
    if kind == "record_follow_up":
        found = data["follow_up"]
        early = on < months_after(model.ended_on, MONTHS[found["point"]])
        amount = found.get("wellbeing", 0) > 10 or (found["reached"] and "in_contact" not in found)
        return {"follow-up-recorded": found["point"] in model.followed_up, "follow-up-early": early, "amount": amount}
    return {"no-such-conflict": kind == "resolve_conflict"}


def broken_of_barrier(model, kind: str, data: dict, actor: dict) -> dict:
    about = data.get("commitment", data)
    name = about["barrier"]
    if name not in model.barriers:
        return {"barrier-unknown": True}
    status = model.barriers[name]
    stamp = model.chosen["stamp"]
    if kind == "accept_accommodation":
        return {"nothing-to-accept": status != "addressed"}
    if kind == "reopen_barrier":
        return {"barrier-open": status == "open"}
    if kind == "waive_barrier":
        waivable = WAIVABLE.get(name, model.defined(name).get("waivable", False))
        return {"barrier-not-open": status not in ("open", "addressed"), "not-waivable": not waivable}
    wrong = {"stale-version": about["version"] != stamp["version"], "evidence": not model.fresh(about["evidence"])}
    if kind == "find_no_barrier":
        weak = about["evidence"]["kind"] in ("statement", "past_client")
        wrong["evidence-weak"] = actor["role"] == "link_worker" and weak
        wrong["barrier-not-open"] = status in ("accepted", "waived")
    else:
        wrong["barrier-not-open"] = status in ("waived", "not_a_barrier")
        wrong["title-missing"] = not actor.get("title")
        wrong["stale-version"] |= about["activity"] != stamp["activity"]
        wrong["accommodation-unfit"] = not model.fits(name, about["accommodation"])
        wrong["coverage"] = about.get("first_sessions", 1) < 1
    return wrong
