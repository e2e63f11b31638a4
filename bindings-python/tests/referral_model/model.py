"""What a referral comes to, by a second and naive reading of `docs/referrals.md`. It shares no code with the library.

One line of events only: nothing of histories that meet, of due dates, places or work lists. What is kept of a barrier is a
dict that is replaced and never changed, so that copies are cheap.
"""

from __future__ import annotations

import copy
import datetime as dt

from barriers import OF_THE_BEGINNING, REMEDIES, depends_on, is_extension
from days import days_from, moment, uk_day
from guards import refusal
from rows import AFTER_A_CHOICE, LEADS_TO, OPEN, POLICY, TABLE


def named(proposal: dict) -> set:
    """The barriers a match plans or asks about."""
    planned = {step["barrier"] for step in proposal["answer"]["plan"].get("steps", [])}
    return planned | {question["barrier"] for question in proposal["answer"].get("questions", []) if "barrier" in question}


def asked(proposal: dict) -> set:
    """The questions of a match about anything else. Whether there is a place, the hold answers."""
    questions = [q for q in proposal["answer"].get("questions", []) if "barrier" not in q and q["rule"] != "capacity"]
    return {(question["rule"], question["path"]) for question in questions}


def opened(by: str) -> dict:
    """`by`: what opened it last: a "match", a "person", "absences" or a "lapse"; or "added" by a person, which stays."""
    return {"status": "open", "by": by, "commitment": None, "evidence": None, "addressed_on": None}


class Model:
    def __init__(self):
        self.state = None
        self.on = None
        self.need = None
        self.policy = POLICY
        self.shortlist = {}  # activity: proposal
        self.shortlisted_on = self.looked_on = None
        self.chosen = None  # proposal
        self._barriers = {}
        self.questions = {}  # (rule, path): answered
        self._consents = {}  # scope: last day or None
        self.hold_until = None
        self.sessions = {}  # day: outcome
        self.attempts = 0
        self.feedback = {}  # event id: partner
        self.concerns = {}  # event id: read
        self.exit = None
        self.step_checked_on = None
        self.ended_on = None
        self.followed_up = set()

    # What a reader sees.

    @property
    def barriers(self) -> dict:
        return {kind: each["status"] for kind, each in self._barriers.items()}

    @property
    def open_questions(self) -> list:
        return sorted(question for question, answered in self.questions.items() if not answered)

    @property
    def consents(self) -> list:
        return sorted(scope for scope in self._consents if self.agreed(scope))

    def allowed(self, role: str) -> list:
        place = self.place()
        return sorted(
            event
            for event, (places, roles, _) in TABLE.items()
            if place in places
            and role in roles.split()
            and (event not in AFTER_A_CHOICE or self.chosen is not None)
        )

    def gate(self) -> list:
        codes = set()
        statuses = self.barriers.values()
        if "open" in statuses:
            codes.add("referral.barrier-open")
        if "addressed" in statuses:
            codes.add("referral.barrier-not-accepted")
        if self.open_questions:
            codes.add("referral.question-open")
        if self.missing(["discuss", "sharing"]):
            codes.add("referral.consent-missing")
        if not all(self.concerns.values()):
            codes.add("referral.concern-unread")
        if self.chosen is None:
            codes.add("referral.not-chosen")
        elif days_from(self.looked_on, self.on) > self.policy["recheck_days"]:
            codes.add("referral.recheck-needed")
        if self.unsuitable():
            codes.add("referral.unsuitable")
        return sorted(codes)

    def at(self, when: dt.datetime) -> Model:
        """A copy in which what has run out by then is counted."""
        twin = self._copy(when)
        if twin.place() in OPEN:
            twin._lapse(when)
        return twin

    def _copy(self, when: dt.datetime) -> Model:
        twin = copy.copy(self)
        for name in ["_barriers", "questions", "_consents", "sessions", "feedback", "concerns", "followed_up"]:
            setattr(twin, name, copy.copy(getattr(self, name)))
        twin.on = uk_day(when)
        return twin

    def apply(self, event: dict):
        """None where the event is accepted, else the code that refuses it; then nothing has changed."""
        when = moment(event["at"])
        trial = self._copy(when) if "lapse" in event["action"] else self.at(when)
        code = refusal(trial, event, when)
        if code is None:
            trial._take(event, when)
            trial._leave(when)
            self.__dict__ = trial.__dict__
        return code

    # What is asked again and again.

    def place(self):
        return "shortlisted+" if self.state == "shortlisted" and self.chosen is not None else self.state

    def agreed(self, scope: str) -> bool:
        return scope in self._consents and (self._consents[scope] is None or self.on <= self._consents[scope])

    def missing(self, consents: list) -> bool:
        scopes = {"discuss"} if "discuss" in consents else set()
        if "sharing" in consents:
            scopes |= {"share_minimum", "share_risk"} if self.need in ("high", "complex") else {"share_minimum"}
        return not all(self.agreed(scope) for scope in scopes)

    def unsuitable(self) -> bool:
        return self.chosen is not None and self.chosen["answer"]["verdict"] == "unsuitable"

    def _believed(self, evidence: dict) -> bool:
        return days_from(evidence["on"], self.on) <= self.policy[evidence["kind"] + "_days"]

    def fresh(self, evidence: dict) -> bool:
        return evidence["on"] <= self.on and self._believed(evidence)

    def attended(self, since: str = "") -> int:
        return sum(outcome == "attended" and day >= since for day, outcome in self.sessions.items())

    def _absences(self) -> list:
        """The days of the absences in a row, up to the last session."""
        row = []
        for day in sorted(self.sessions, reverse=True):
            if self.sessions[day] == "attended":
                break
            if self.sessions[day] != "cancelled_by_provider":
                row.append(day)
        return row

    def defined(self, kind: str) -> dict:
        """What the programme says of a barrier of its own."""
        return next((row for row in self.chosen.get("barriers", []) if row["kind"] == kind), {})

    def fits(self, kind: str, accommodation: str) -> bool:
        own = {remedy["accommodation"] for remedy in self.defined(kind).get("remedies", [])}
        steps = [step for step in self.chosen["answer"]["plan"].get("steps", []) if step["barrier"] == kind]
        planned = {way["accommodation"] for step in steps for way in step["ways_out"]}
        return is_extension(accommodation) or accommodation in REMEDIES.get(kind, own) | planned

    # What happens by itself.

    def _open(self, kind: str, by: str) -> None:
        before = self._barriers.get(kind, {}).get("by")
        self._barriers[kind] = opened("added" if before == "added" else by)

    def _lapse(self, when: dt.datetime, listed=None) -> None:
        """Writes down what has run out: all of it, or what a `lapse` lists of it."""
        def says(**lapse) -> bool:
            return listed is None or lapse in listed

        hold_is_over = self.state == "accepted" and self.hold_until <= when
        for kind, each in list(self._barriers.items()):
            first = (each["commitment"] or {}).get("first_sessions")
            used_up = first is not None and self.attended(each["addressed_on"]) >= first and kind not in OF_THE_BEGINNING
            stale = each["evidence"] is not None and not self._believed(each["evidence"])
            if (stale or used_up) and says(kind="evidence" if stale else "coverage", barrier=kind):
                self._open(kind, "lapse")
        for scope, until in list(self._consents.items()):
            if until is not None and until < self.on and says(kind="consent", scope=scope):
                del self._consents[scope]
        if hold_is_over and says(kind="hold"):
            self.state = "offered"
        self._leave(when)

    def _leave(self, when: dt.datetime) -> None:
        """Neither confirmed nor active is left standing on what no longer holds."""
        unsettled = any(status in ("open", "addressed") for status in self.barriers.values())
        if unsettled or self.open_questions or self.unsuitable() or self.missing(["discuss", "sharing"]):
            if self.state == "confirmed":
                self.state, self.hold_until = "accepted", when + dt.timedelta(days=self.policy["hold_days"])
            elif self.state == "active":
                self.state = "paused"

    # What an event does.

    def _take(self, event: dict, when: dt.datetime) -> None:
        ((kind, data),) = event["action"].items()
        self.state = LEADS_TO.get(kind, self.state)
        if kind == "identify":
            self.need = data["need"]
            self.policy = data.get("policy", POLICY)
        elif kind == "shortlist":
            self.shortlist = {proposal["answer"]["activity"]: proposal for proposal in data["proposals"]}
            self.shortlisted_on = self.on
            self._rest_on(None)
        elif kind == "choose":
            self._rest_on(self.shortlist[data["activity"]])
        elif kind in ("accept", "extend_hold"):
            self.hold_until = moment(data["hold_until"])
        elif kind == "resume":
            self.state = "active" if self.attended() else "confirmed"
        elif kind in ("record_session", "correct_session"):
            self._attend(data["on"], data["outcome"])
        elif kind in ("complete", "end_early"):
            self.ended_on = self.on
        elif kind == "give_consent":
            self._consents[data["scope"]] = data.get("until")
        elif kind == "withdraw_consent":
            self._consents.pop(data["scope"], None)
        elif kind == "add_barrier":
            self._open(data["barrier"], "added")
        elif kind == "address_barrier":
            self._address(data["commitment"])
        elif kind == "accept_accommodation":
            self._change(data["barrier"], status="accepted")
        elif kind == "waive_barrier":
            self._change(data["barrier"], status="waived", commitment=None, evidence=None)
        elif kind == "find_no_barrier":
            self._change(data["barrier"], status="not_a_barrier", commitment=None, evidence=data["evidence"])
        elif kind == "reopen_barrier":
            self._open(data["barrier"], "person")
        elif kind == "answer_question":
            self.questions[data["rule"], data["path"]] = True
        elif kind == "recheck":
            self._recheck(data["proposal"])
        elif kind == "record_contact":
            self.attempts = 0 if data["reached"] else self.attempts + 1
        elif kind == "give_feedback":
            self.feedback[event["id"]] = self.chosen["stamp"]["partner"]
        elif kind == "raise_concern":
            self.concerns[event["id"]] = False
        elif kind == "read_concern":
            self.concerns[data["concern"]] = True
        elif kind == "plan_exit":
            self.exit, self.step_checked_on = data["plan"], None
        elif kind == "check_next_step":
            fine = data["affordable"] == data["reachable"] == "yes"
            self.step_checked_on = self.on if fine else None
        elif kind == "lapse":
            self._lapse(when, data["lapses"])
        elif kind == "record_follow_up":
            self.followed_up.add(data["follow_up"]["point"])

    def _change(self, kind: str, **changes) -> None:
        self._barriers[kind] = {**self._barriers[kind], **changes}

    def _rest_on(self, proposal) -> None:
        """Another choice, or none: what people added stays, open, because nothing agreed elsewhere counts here."""
        self.chosen, self.looked_on = proposal, self.shortlisted_on
        self.exit = self.step_checked_on = None
        added = {kind for kind, each in self._barriers.items() if each["by"] == "added"}
        self._barriers = {kind: opened("added") for kind in added}
        self.questions = {}
        if proposal is not None:
            for kind in named(proposal):
                self._open(kind, "match")
            self.questions = {question: False for question in asked(proposal)}

    def _address(self, about: dict) -> None:
        """The same promise again is still accepted; any other is for the client to accept."""
        before = self._barriers[about["barrier"]]
        parts = ("accommodation", "responsible", "first_sessions")
        same = before["status"] == "accepted" and all(before["commitment"].get(part) == about.get(part) for part in parts)
        said = {"commitment": about, "evidence": about["evidence"], "addressed_on": self.on}
        self._change(about["barrier"], status="accepted" if same else "addressed", **said)

    def _attend(self, day: str, outcome: str) -> None:
        if self.sessions.get(day) == outcome:
            return
        before = len(self._absences())
        self.sessions[day] = outcome
        if outcome == "attended" and self.state == "confirmed":
            self.state = "active"
        if self.state == "active" and not self.attended():
            self.state = "confirmed"
        row = self._absences()
        # A session between two absences that did not take place after all stands between them no more.
        joined = outcome == "cancelled_by_provider" and len(row) > before
        if (day in row or joined) and len(row) >= self.policy["absences"]:
            self._open_settled(set(self._barriers), "absences")

    def _open_settled(self, kinds: set, by: str) -> None:
        """What is open already stays as it was opened."""
        for kind in kinds:
            if self._barriers[kind]["status"] != "open":
                self._open(kind, by)

    def _recheck(self, proposal: dict) -> None:
        before, self.chosen, self.looked_on = self.chosen, proposal, self.on
        old = {aspect["aspect"]: aspect["says"] for aspect in before["stamp"]["aspects"]}
        new = {aspect["aspect"]: aspect["says"] for aspect in proposal["stamp"]["aspects"]}
        changed = {aspect for aspect in old.keys() | new.keys() if old.get(aspect) != new.get(aspect)}
        agreed = {kind: (each["commitment"] or {}).get("accommodation") for kind, each in self._barriers.items()}
        self._open_settled({kind for kind in agreed if depends_on(kind, agreed[kind], changed)}, "match")
        for kind, each in list(self._barriers.items()):
            if each["status"] == "open" and each["by"] == "match" and kind not in named(proposal):
                self._change(kind, status="not_a_barrier")
        appeared = named(proposal) - named(before)
        self._open_settled(appeared & set(self._barriers), "match")
        for kind in named(proposal) - set(self._barriers):
            self._open(kind, "match")
        answered = {question for question, is_answered in self.questions.items() if is_answered}
        kept = answered if before["stamp"]["version"] == proposal["stamp"]["version"] else set()
        self.questions = {question: question in kept for question in asked(proposal)}
