"""The model by itself: what must be true of every history, and a few stories told by hand."""

import collections
import copy
import os

import pytest
from histories import tell
from model import Model
from rows import CLOSED, LEADS_TO

HISTORIES = int(os.environ.get("FINGERPOST_MODEL_HISTORIES", "20000"))
NEEDED = ["discuss", "share_minimum"]


def test_no_random_history_ever_confirms_over_a_barrier():
    states, codes, broken = collections.Counter(), collections.Counter(), []
    for seed in range(HISTORIES):
        before = [None]

        def watch(event, code, model):
            states[model.state] += 1
            codes[code] += 1
            unsettled = [kind for kind, status in model.barriers.items() if status in ("open", "addressed")]
            standing = model.state in ("confirmed", "active")
            if standing and (unsettled or model.open_questions or set(NEEDED) - set(model.consents)):
                broken.append((seed, event["id"], "stands on what does not hold"))
            if before[0] in CLOSED and model.state != before[0]:
                broken.append((seed, event["id"], "left a closed state"))
            before[0] = model.state

        tell(seed, watch)
    accepted = codes[None] / sum(codes.values())
    print(f"\n{sum(codes.values())} events, {accepted:.0%} accepted, states: {dict(states)}")
    assert not broken, broken[:5]
    assert set(LEADS_TO.values()) <= set(states), "a state that no history reached"
    assert accepted >= 0.4


def test_a_refused_event_changes_nothing():
    class Watched(Model):
        def apply(self, event):
            before = copy.deepcopy(self.__dict__)
            code = super().apply(event)
            assert code is None or before == self.__dict__
            return code

    for seed in range(50):
        model = Watched()
        for event in tell(seed):
            model.apply(event)


# Stories told by hand.


class Story:
    def __init__(self, proposal, need="low"):
        self.model, self.proposal, self.count = Model(), proposal, 0
        self.must("2026-03-01", "link_worker", "identify", client="c", need=need, route="general_practice")
        self.must("2026-03-01", "link_worker", "begin_conversation", manner="telephone")
        for scope in NEEDED:
            self.must("2026-03-01", "client", "give_consent", scope=scope, manner="spoken")
        self.must("2026-03-01", "link_worker", "shortlist", proposals=[proposal])
        self.must("2026-03-01", "client", "choose", activity="mill")
        self.must("2026-03-01", "link_worker", "offer", respond_by="2026-03-08")
        self.must("2026-03-01", "provider", "accept", hold_until="2027-03-01T00:00:00Z")

    def tell(self, at, role, kind, **data):
        self.count += 1
        actor = {"role": role, "id": "somebody", "partner": "mill-trust", "title": "host"}
        at = at if "T" in at else at + "T12:00:00Z"
        event = {"id": f"e-{self.count}", "referral": "r", "at": at, "actor": actor, "action": {kind: data}}
        return self.model.apply(event)

    def must(self, *args, **data):
        code = self.tell(*args, **data)
        assert code is None, code

    def address(self, barrier, accommodation, on="2026-03-01", kind="statement", at="2026-03-01", **more):
        evidence = {"kind": kind, "on": on}
        promise = {"barrier": barrier, "activity": "mill", "version": "v1", "accommodation": accommodation}
        promise = {**promise, "responsible": "provider", "evidence": evidence, **more}
        return self.tell(at, "provider", "address_barrier", commitment=promise)

    def settled(self, barrier, accommodation, **more):
        assert self.address(barrier, accommodation, **more) is None
        self.must("2026-03-01", "client", "accept_accommodation", barrier=barrier)
        self.must("2026-03-01", "link_worker", "confirm", first_session="2026-03-02")
        return self


def proposal(*kinds, version="v1", **says):
    aspects = {**dict.fromkeys(["venue", "times", "price", "feature:step_free_entrance"], "1"), **says}
    steps = [{"barrier": kind, "need": "it", "ways_out": []} for kind in kinds]
    answer = {"activity": "mill", "verdict": "suitable_with_plan", "plan": {"steps": steps}}
    stamp = {"activity": "mill", "partner": "mill-trust", "version": version}
    return {"answer": answer, "stamp": {**stamp, "aspects": [{"aspect": name, "says": says} for name, says in aspects.items()]}}


STEPS = "physical.step_free_entrance"


def test_the_gate_opens_only_once_the_client_accepts():
    story = Story(proposal(STEPS))
    assert story.model.gate() == ["referral.barrier-open"]
    assert story.tell("2026-03-01", "link_worker", "confirm", first_session="2026-03-02") == "referral.gate"
    assert story.tell("2026-03-01", "client", "waive_barrier", barrier=STEPS, words="x") == "referral.not-waivable"
    assert story.address(STEPS, "interpreter") == "referral.accommodation-unfit"
    assert story.address(STEPS, "ramp") is None
    assert story.model.gate() == ["referral.barrier-not-accepted"]


@pytest.mark.parametrize(("at", "state"), [("2026-05-30", "confirmed"), ("2026-05-31", "accepted")])
def test_a_statement_is_believed_for_ninety_days(at, state):
    story = Story(proposal(STEPS)).settled(STEPS, "ramp")
    story.must(at, "link_worker", "record_contact", manner="telephone", reached=True)
    assert story.model.state == state


def test_days_are_those_of_the_united_kingdom():
    story = Story(proposal(STEPS)).settled(STEPS, "ramp")
    story.must("2026-05-30T22:59:00Z", "link_worker", "record_contact", manner="telephone", reached=True)
    assert story.model.state == "confirmed"
    story.must("2026-05-30T23:00:00Z", "link_worker", "record_contact", manner="telephone", reached=True)
    assert story.model.state == "accepted"


@pytest.mark.parametrize(
    ("says", "named", "status"),
    [
        ({"price": "2"}, [STEPS], "accepted"),
        ({"venue": "2"}, [STEPS], "open"),
        ({"feature:step_free_entrance": "2"}, [STEPS], "open"),
        ({"venue": "2"}, [], "not_a_barrier"),
        ({}, [], "accepted"),
    ],
)
def test_a_recheck_opens_what_depended_on_the_change(says, named, status):
    story = Story(proposal(STEPS)).settled(STEPS, "ramp")
    story.must("2026-03-02", "link_worker", "recheck", proposal=proposal(*named, version="v2", **says))
    assert story.model.barriers == {STEPS: status}
    assert story.model.state == ("accepted" if status == "open" else "confirmed")


def test_company_is_agreed_for_an_hour():
    kind = "psychological.first_visit_anxiety"
    for accommodation, status in [("accompanied_first_visit", "open"), ("photographs", "accepted")]:
        story = Story(proposal(kind)).settled(kind, accommodation)
        story.must("2026-03-02", "system", "recheck", proposal=proposal(kind, version="v2", times="2"))
        assert story.model.barriers == {kind: status}


def test_two_absences_open_everything_and_a_cancelled_session_does_not_end_the_row():
    story = Story(proposal(STEPS)).settled(STEPS, "ramp")
    for on, outcome in [("2026-03-02", "attended"), ("2026-03-03", "no_notice"), ("2026-03-04", "cancelled_by_provider")]:
        story.must("2026-03-05", "provider", "record_session", on=on, outcome=outcome)
        assert story.model.state == "active"
    story.must("2026-03-05", "provider", "record_session", on="2026-03-05", outcome="told_in_advance")
    assert (story.model.state, story.model.barriers) == ("paused", {STEPS: "open"})


def test_coverage_is_used_up_by_sessions_attended():
    story = Story(proposal(STEPS)).settled(STEPS, "ramp", first_sessions=2)
    for on in ["2026-03-02", "2026-03-03"]:
        story.must("2026-03-03", "provider", "record_session", on=on, outcome="attended")
        assert story.model.state == "active"
    story.must("2026-03-03", "link_worker", "record_contact", manner="telephone", reached=True)
    assert story.model.state == "paused"


def test_consent_is_the_clients_to_take_back():
    story = Story(proposal(STEPS)).settled(STEPS, "ramp")
    story.must("2026-03-02", "client", "withdraw_consent", scope="photo")
    assert story.model.state == "confirmed"
    story.must("2026-03-02", "client", "withdraw_consent", scope="share_minimum")
    assert (story.model.state, story.model.gate()) == ("accepted", ["referral.consent-missing"])


def test_follow_ups_wait_for_their_day_and_for_consent():
    story = Story(proposal(STEPS)).settled(STEPS, "ramp")
    story.must("2026-03-02", "client", "end_early", reason="moved")
    found = {"point": "month_3", "reached": False}
    assert story.tell("2026-06-01", "link_worker", "record_follow_up", follow_up=found) == "referral.consent-missing"
    story.must("2026-06-01", "client", "give_consent", scope="contact_at_3_months", manner="spoken")
    assert story.tell("2026-06-01", "link_worker", "record_follow_up", follow_up=found) == "referral.follow-up-early"
    assert story.tell("2026-06-02", "link_worker", "record_follow_up", follow_up=found) is None
    assert story.tell("2026-06-03", "link_worker", "record_follow_up", follow_up=found) == "referral.follow-up-recorded"
