"""Random histories of one referral, from a seed: mostly what a good team would do next, and often enough something else.

The teller asks the model where the referral stands, so that long stories come about, and then does what helps, or anything
that the table allows, or anything at all: the wrong person, a stale version, old evidence, a clock that jumps.
"""

from __future__ import annotations

import datetime as dt
import random

from barriers import FEATURES, REMEDIES
from days import uk_day
from model import Model
from rows import CLOSED, POLICY, REASON_SIDES, REASONS, ROLES, TABLE
from world import OWN_BARRIER, World

SCOPES = """discuss share_minimum share_risk report_to_gp codes_to_gp aggregate_research
    contact_at_3_months contact_at_6_months contact_at_12_months photo""".split()
TOPICS = "welcome access content pace people journey cost times".split()
STEPS = "returning_participant independent_visitor volunteer heritage_champion employed".split()


class Teller:
    def __init__(self, seed: int):
        self.rng = random.Random(seed)
        self.world = World(self.rng)
        self.model = Model()
        self.now = dt.datetime(2026, self.rng.randint(1, 12), self.rng.randint(1, 28), 9, tzinfo=dt.timezone.utc)
        self.need = self.rng.choice(["low", "moderate", "moderate", "high", "complex"])
        self.wild = self.rng.choice([0.03, 0.1, 0.25, 0.5])
        self.ends = self.rng.random() < 0.7
        self.count = 0

    # Days, evidence, people.

    def day(self, days: int = 0) -> str:
        return uk_day(self.now + dt.timedelta(days=days))

    def ahead(self) -> str:
        return self.day(self.rng.choice([0, 1, 7, 30, 100] if self.rng.random() > 0.1 * self.wild else [-1, -30]))

    def tick(self) -> None:
        rng, wild = self.rng, self.rng.random() < 0.3 * self.wild
        jumps = [14, 15, 28, 60, 89, 91, 181, 366, 800, -1, -2, -15, -100, -400]
        days = rng.choice(jumps if wild else [0, 0, 0, 1, 1, 2, 5])
        self.now += dt.timedelta(days=days, minutes=rng.choice([0, 1, 7, 60, 400, 900]))

    def evidence(self) -> dict:
        rng = self.rng
        ages = [-1, 0, 89, 90, 91, 180, 181, 365, 366, 1000] if rng.random() < 0.5 * self.wild else [0, 1, 3, 20, 60]
        return {"kind": rng.choice(["statement", "past_client", "survey", "visit"]), "on": self.day(-rng.choice(ages))}

    def actor(self, role: str) -> dict:
        rng = self.rng
        actor = {"role": role, "id": {"client": "c-1", "system": "fingerpost"}.get(role, f"{role}-{rng.randint(1, 2)}")}
        if role == "provider":
            stamp = self.model.chosen["stamp"] if self.model.chosen else {"partner": "mill-trust"}
            partners = [stamp["partner"], *stamp.get("co_partners", [])]
            others = [*partners, "stranger", None, "gwent-mind", "dig-trust"]
            partner = rng.choice(others if rng.random() < 0.4 * self.wild else partners)
            actor.update({"partner": partner} if partner else {})
            actor.update({"title": "learning officer"} if rng.random() > 0.2 * self.wild else {})
        return actor

    # What helps next.

    def consent_to_give(self) -> list:
        needed = ["discuss", "share_minimum"] + (["share_risk"] if self.need in ("high", "complex") else [])
        return [("give_consent", {"scope": scope}) for scope in needed if scope not in self.model.consents]

    def settle(self) -> list:
        """What moves each barrier and question on."""
        does = []
        for kind, status in sorted(self.model.barriers.items()):
            if status == "open":
                does.append((self.rng.choice(["address_barrier"] * 5 + ["waive_barrier", "find_no_barrier"]), {"barrier": kind}))
            elif status == "addressed":
                does.append(("accept_accommodation", {"barrier": kind}))
        does += [("answer_question", {"rule": rule, "path": path}) for rule, path in self.model.open_questions]
        does += [("read_concern", {"concern": concern}) for concern, read in self.model.concerns.items() if not read]
        now = self.model.at(self.now)
        if now.state is not None and self.model.chosen and "referral.recheck-needed" in now.gate():
            does.append(("recheck", {}))
        return does

    def helpful(self) -> tuple:
        rng, state = self.rng, self.model.at(self.now).state if self.model.state else None
        consent = self.consent_to_give()
        settle = self.settle() if self.model.chosen else []
        if state is None:
            return ("identify", {})
        if state in TABLE["close_unreached"][0] and rng.random() < 0.04:
            return ("close_unreached" if self.model.attempts >= 3 else "record_contact", {"reached": False})
        if state == "identified":
            return ("begin_conversation", {})
        if consent and rng.random() < 0.8:
            return rng.choice(consent)
        if state == "conversation":
            return rng.choice([("shortlist", {})] * 4 + [("add_barrier", {})])
        if state == "shortlisted":
            onward = [("plan_barriers", {}), ("offer", {}), ("offer", {}), *settle[:1]]
            return rng.choice(onward) if self.model.chosen else ("choose", {})
        if state == "barrier_planning":
            return rng.choice(settle) if settle and rng.random() < 0.6 else ("offer", {})
        if state in ("offered", "waitlisted"):
            refused = [("decline", {}), ("decline_offer", {})] if rng.random() < 0.1 and self.ends else []
            return rng.choice(refused or [("accept", {})] * 5 + [("waitlist", {})])
        if state == "accepted":
            onward = rng.choice([("confirm", {})] * 9 + [("extend_hold", {})])
            return rng.choice(settle) if settle else onward
        if state == "confirmed":
            return rng.choice([("record_session", {})] * 5 + [("recheck", {}), ("pause", {})] + self.setback())
        if state == "paused":
            return rng.choice(settle) if settle else rng.choice([("resume", {})] * 4 + self.ending())
        if state == "active":
            on_the_way = [("record_session", {})] * 5 + [("recheck", {}), ("pause", {}), ("give_feedback", {})]
            return rng.choice(on_the_way + self.ending() + self.setback())
        feedback = [("read_feedback", {}), ("answer_feedback", {})] if self.model.feedback else []
        scope = rng.choice(["contact_at_3_months", "contact_at_6_months", "contact_at_12_months"])
        more = [("reach_step", {}), ("give_consent", {"scope": scope}), ("give_feedback", {})]
        return rng.choice([("record_follow_up", {})] * 2 + more + feedback)

    def setback(self) -> list:
        """What leads out of confirmed and active again, or may."""
        tired = [("give_consent", {"scope": self.rng.choice(SCOPES[:3])}), ("withdraw_consent", {}), ("add_barrier", {})]
        return [("correct_session", {}), self.rng.choice([*tired, ("reopen_barrier", {}), ("end_early", {})])]

    def ending(self) -> list:
        if not self.ends:
            return []
        if self.model.exit is None:
            return [("plan_exit", {})] * 3
        if self.model.step_checked_on is None:
            return [("check_next_step", {})] * 4
        return [("complete", {})] * 5 + [("end_early", {})]

    # What an event says.

    def event(self) -> dict:
        rng = self.rng
        role = None
        if rng.random() > self.wild:
            kind, known = self.helpful()
        elif rng.random() < 0.8:
            role = rng.choice(ROLES)
            harsh = ["withdraw", "enter_in_error", "decline", "decline_offer", "end_early"] if rng.random() < 0.7 else []
            gentle = [kind for kind in self.model.allowed(role) if kind not in harsh]
            kind, known = rng.choice(gentle or ["record_contact"]), {}
        else:
            role, kind, known = rng.choice(ROLES), rng.choice(sorted(TABLE)), {}
        if role is None:
            roles = ROLES if rng.random() < 0.1 * self.wild else TABLE[kind][1].split()
            for_link_worker = kind == "answer_question" and known["rule"] in ("safeguarding_record", "distance")
            role = "link_worker" if for_link_worker and "link_worker" in roles else rng.choice(roles)
        self.count += 1
        event_id = f"e-{self.count}"
        actor = self.actor(role)
        data = getattr(self, "say_" + kind, self.say_more)(kind, known, role)
        at = self.now.strftime("%Y-%m-%dT%H:%M:%SZ")
        return {"id": event_id, "referral": "r-1", "at": at, "actor": actor, "action": {kind: data}}

    def say_more(self, kind: str, known: dict, role: str) -> dict:
        """Whatever is said in one or two words."""
        rng, model = self.rng, self.model
        if kind in REASON_SIDES or kind == "pause":
            sides = REASON_SIDES.get(kind, sorted(REASONS)) if rng.random() > 0.3 * self.wild else sorted(REASONS)
            reason = {"reason": rng.choice(REASONS[rng.choice(sides)])}
            return {**reason, "return_by": self.ahead()} if kind == "pause" else reason
        if kind in ("accept", "extend_hold"):
            minutes = rng.choice([-60, 0, 1] if rng.random() < 0.2 * self.wild else [1440, 20160, 20160, 40320])
            return {"hold_until": (self.now + dt.timedelta(minutes=minutes)).strftime("%Y-%m-%dT%H:%M:%SZ")}
        feedback = rng.choice(sorted(model.feedback) if model.feedback and rng.random() < 0.9 else ["nothing"])
        concern = rng.choice(sorted(model.concerns) if model.concerns and rng.random() < 0.9 else ["nothing"])
        on_shortlist = sorted(model.shortlist) or ["mill"]
        fine = ["yes"] * 12 + ["limited", "no", "unknown"]
        suits = [name for name in on_shortlist if name not in self.world.unsuitable or rng.random() < 0.3]
        said = {
            "begin_conversation": {"manner": "telephone"},
            "choose": {"activity": rng.choice(suits or on_shortlist) if rng.random() > 0.1 * self.wild else "elsewhere"},
            "plan_barriers": {"respond_by": self.ahead()},
            "offer": {"respond_by": self.ahead()},
            "waitlist": {"position": rng.choice([1, 2, 9, 0]), "review_on": self.ahead(), "alternative": "the drop-in"},
            "confirm": {"first_session": self.ahead()},
            "resume": {"next_session": self.ahead()},
            "complete": {"last_session": self.day()},
            "withdraw_consent": {"scope": rng.choice(SCOPES[:4] if rng.random() < 0.5 else SCOPES)},
            "record_contact": {"manner": "telephone", "reached": known.get("reached", rng.random() < 0.4)},
            "give_feedback": {"topic": rng.choice(TOPICS), "words": "lovely", "share_words": rng.random() < 0.5},
            "read_feedback": {"feedback": feedback},
            "answer_feedback": {"feedback": feedback, "done": "we moved the chairs"},
            "raise_concern": {"words": "worried"},
            "read_concern": {"concern": known.get("concern") or concern},
            "check_next_step": {"affordable": rng.choice(fine), "reachable": rng.choice(fine)},
            "reach_step": {"step": rng.choice(STEPS)},
            "resolve_conflict": {"conflict": "nothing", "decision": "as recorded first"},
        }
        return said[kind]

    def say_identify(self, kind, known, role) -> dict:
        rng, said = self.rng, {"client": "c-1", "need": self.need, "route": "general_practice"}
        if rng.random() < 0.15:
            other = {"absences": rng.choice([1, 3]), "contact_attempts": rng.choice([1, 2]), "recheck_days": rng.choice([3, 40])}
            said["policy"] = {**POLICY, **other, "survey_days": 45, "hold_days": 2, "next_step_days": 5}
        return said

    def say_shortlist(self, kind, known, role) -> dict:
        names = self.rng.sample(sorted(self.world.pool), self.rng.randint(1, 3))
        return {"proposals": [self.world.proposal(name) for name in names]}

    def say_recheck(self, kind, known, role) -> dict:
        rng, chosen = self.rng, self.model.chosen
        if rng.random() < 0.35:
            self.world.change()
        name = chosen["answer"]["activity"] if chosen and rng.random() > 0.1 * self.wild else rng.choice(sorted(self.world.pool))
        again = chosen is not None and name == chosen["answer"]["activity"] and rng.random() < 0.4
        return {"proposal": chosen if again else self.world.proposal(name)}

    def say_record_session(self, kind, known, role) -> dict:
        rng = self.rng
        outcome = rng.choice(["attended"] * 6 + ["told_in_advance", "no_notice", "no_notice", "cancelled_by_provider"])
        days = rng.choice([1, 5] if rng.random() < 0.1 * self.wild else [0, 0, 0, -1, -3])
        on = rng.choice(sorted(self.model.sessions)) if self.model.sessions and rng.random() < 0.1 else self.day(days)
        return {"on": on, "outcome": outcome}

    def say_correct_session(self, kind, known, role) -> dict:
        rng, said = self.rng, self.say_record_session(kind, known, role)
        return {**said, "on": rng.choice(sorted(self.model.sessions))} if self.model.sessions and rng.random() < 0.9 else said

    def say_give_consent(self, kind, known, role) -> dict:
        rng = self.rng
        said = {"scope": known.get("scope") or rng.choice(SCOPES), "manner": rng.choice(["spoken", "written", "digital"])}
        return {**said, "until": self.ahead()} if rng.random() < 0.25 else said

    def say_add_barrier(self, kind, known, role) -> dict:
        kinds = sorted(FEATURES) if self.rng.random() < 0.7 else [*sorted(self.model.barriers), OWN_BARRIER]
        return {"barrier": self.rng.choice(kinds), "need": "a chair with arms"}

    def some_barrier(self, known) -> str:
        strange = self.rng.random() < 0.1 * self.wild or not self.model.barriers
        return known.get("barrier") or self.rng.choice(["physical.parking"] if strange else sorted(self.model.barriers))

    def version(self) -> str:
        stale = self.model.chosen is None or self.rng.random() < 0.15 * self.wild
        return "v-old" if stale else self.model.chosen["stamp"]["version"]

    def say_address_barrier(self, kind, known, role) -> dict:
        rng, name = self.rng, self.some_barrier(known)
        fitting = [*sorted(REMEDIES.get(name, ["timed_break", "x-gwent:tide_table"])), "x-gwent:boat"]
        here = self.model.chosen["stamp"]["activity"] if self.model.chosen else "mill"
        commitment = {
            "barrier": name,
            "activity": here if rng.random() > 0.05 * self.wild else "elsewhere",
            "version": self.version(),
            "accommodation": rng.choice(fitting if rng.random() > 0.2 * self.wild else ["ramp", "pass", "guide"]),
            "responsible": rng.choice(["provider", "link_worker", "funder"]),
            "evidence": self.evidence(),
        }
        if rng.random() < 0.3:
            commitment["first_sessions"] = rng.choice([1, 2, 3, 3, 6] if rng.random() > 0.3 * self.wild else [0])
        return {"commitment": commitment}

    def say_accept_accommodation(self, kind, known, role) -> dict:
        return {"barrier": self.some_barrier(known)}

    def say_waive_barrier(self, kind, known, role) -> dict:
        return {"barrier": self.some_barrier(known), "words": "I can do without"}

    def say_reopen_barrier(self, kind, known, role) -> dict:
        return {"barrier": self.some_barrier(known), "why": "the ramp was not there"}

    def say_find_no_barrier(self, kind, known, role) -> dict:
        return {"barrier": self.some_barrier(known), "version": self.version(), "evidence": self.evidence()}

    def say_answer_question(self, kind, known, role) -> dict:
        questions = sorted(self.model.questions) or [("running", "/activities/mill/running")]
        rule, path = (known["rule"], known["path"]) if known else self.rng.choice(questions)
        return {"rule": rule, "path": path, "evidence": self.evidence()}

    def say_plan_exit(self, kind, known, role) -> dict:
        cost = -1 if self.rng.random() < 0.1 * self.wild else 250
        plan = {"owner": "link worker", "cost": cost, "on": self.ahead()}
        return {"plan": {**plan, "step": self.rng.choice(STEPS)} if self.rng.random() < 0.8 else plan}

    def say_record_follow_up(self, kind, known, role) -> dict:
        rng = self.rng
        point = rng.choice(["end", "month_3", "month_6", "month_12"])
        if rng.random() < 0.5:
            self.now += dt.timedelta(days=rng.choice([30, 90, 92, 190]))
        found = {"point": point, "reached": rng.random() < 0.7, "attempts": 1}
        if found["reached"] and rng.random() > 0.1 * self.wild:
            found["in_contact"] = rng.random() < 0.6
        if rng.random() < 0.4:
            found["wellbeing"] = rng.choice([1, 10, 11]) if rng.random() < 0.3 * self.wild else 7
        return {"follow_up": found}

    def say_lapse(self, kind, known, role) -> dict:
        lapses = [{"kind": "evidence", "barrier": name} for name in sorted(self.model.barriers)]
        return {"lapses": self.rng.choice([[], lapses, [{"kind": "hold"}], [{"kind": "consent", "scope": "discuss"}]])}


def tell(seed: int, watch=None) -> list:
    """One history. `watch(event, code, model)` sees each event and what the model made of it."""
    teller = Teller(seed)
    events = []
    afterwards = teller.rng.choice([4, 14])
    for _ in range(teller.rng.choice([15, 30, 40, 60])):
        afterwards -= teller.model.state in CLOSED
        if afterwards < 0:
            break
        teller.tick()
        event = teller.event()
        code = teller.model.apply(event)
        events.append(event)
        if watch is not None:
            watch(event, code, teller.model)
    return events
