"""Referrals: what they refuse, how histories come together, and that nothing personal shows."""

import concurrent.futures
import copy
import json
import pickle
import random

import pytest
from conftest import AT, MUSEUM, PERSON, WORDS, WORKER, did

import fingerpost as fp

CONFIRM = fp.actions.Confirm(first_session="2026-12-08")


def test_a_gate_that_is_shut_says_everything_that_stands_in_the_way(accepted):
    with pytest.raises(fp.RefusedError) as caught:
        accepted.did(CONFIRM, by=WORKER, at=AT)
    refused = caught.value
    assert (refused.code, refused.state, refused.event) == ("referral.gate", "accepted", "confirm")
    assert "find_no_barrier" in refused.allowed
    assert refused.issues == accepted.gate(AT) == accepted.view(AT).gate
    assert [issue.path for issue in refused.issues] == ["/barriers/psychological.first_visit_anxiety"]
    assert accepted.state == "accepted" and len(accepted) == 8
    again = pickle.loads(pickle.dumps(refused))
    assert (str(again), again.allowed, again.issues) == (str(refused), refused.allowed, refused.issues)


def test_a_whole_referral(settled):
    assert settled.gate(AT) == ()
    follow_up = fp.FollowUp(point="end", reached=True, in_contact=True, with_="family_or_friends")
    referral = settled.did(CONFIRM, by=WORKER, at=AT)
    referral = did(
        referral,
        (fp.actions.RecordSession(on="2026-12-08", outcome="attended"), MUSEUM),
        (fp.actions.PlanExit(plan=fp.ExitPlan(owner="link worker", cost=0, on="2026-12-16")), WORKER),
        (fp.actions.Complete(last_session="2026-12-08"), WORKER),
        (fp.actions.RecordFollowUp(follow_up=follow_up), WORKER),
        at="2026-12-09T12:00:00Z",
    )
    assert referral.state == "completed"
    view = referral.view("2026-12-10T12:00:00Z")
    assert [step.to for step in view.transitions][-3:] == ["confirmed", "active", "completed"]
    assert view.follow_ups[0].found == follow_up
    bounds = fp.follow_up_bounds([view], "end", "2026-12-31")
    assert (bounds.due, bounds.at_least, bounds.at_most) == (1, 1, 1)
    later = fp.follow_up_bounds([view], "month_3", "2027-04-01")
    assert (later.due, later.lost, later.at_least, later.at_most) == (1, 1, 0, 1)


def test_what_cannot_begin_a_referral(begun):
    with pytest.raises(fp.RefusedError) as caught:
        fp.Referral.begin(begun.events[0].replace(action=CONFIRM))
    assert (caught.value.state, caught.value.event, caught.value.allowed) == ("none", "confirm", ("identify",))
    with pytest.raises(TypeError, match="needs `referral`"):
        fp.Referral.begin(begun.events[0].action)
    with pytest.raises(TypeError, match=r"Referral\.begin"):
        fp.Referral()
    with pytest.raises(fp.InvalidError, match="found a whole event"):
        begun.did(begun.events[0], by=WORKER, at=AT)
    with pytest.raises(fp.InvalidError, match="no time zone"):
        begun.view("2026-11-23T09:00:00")


def test_an_event_counts_once(begun):
    action = fp.actions.BeginConversation(manner="telephone")
    first, second = (begun.did(action, by=WORKER, at=AT) for _ in range(2))
    assert first.heads != second.heads
    assert first.record(first.events[-1]) == first
    assert begun.did(action, by=WORKER, at=AT, id="e-2").heads == ("e-2",)
    with pytest.raises(fp.ConflictError) as caught:
        first.record(first.events[-1].replace(at="2026-11-24T09:00:00Z"))
    assert caught.value.code == "referral.event-differs"


def test_two_histories_come_together_in_any_order(begun):
    here = begun.did(fp.actions.RecordContact(manner="telephone", reached=False), by=WORKER, at=AT, id="here")
    there = begun.did(fp.actions.Withdraw(reason="not_interested"), by=PERSON, at=AT, id="there")
    with pytest.raises(fp.ConflictError) as caught:
        here.record(there.events[-1])
    assert caught.value.code == "referral.not-on-head"
    both = here.merge(there)
    assert both == there.merge(here.events) == fp.Referral.replay(reversed(both.events))
    assert (both.state, both.heads, len(both)) == ("withdrawn", ("here", "there"), 3)
    other = fp.Referral.begin(begun.events[0].replace(id="x", referral="r-2"))
    with pytest.raises(fp.InvalidError) as caught:
        here.merge(other)
    assert caught.value.code == "referral.other-referral"


def test_the_order_of_arrival_does_not_matter(told):
    events = list(told.events) * 2
    for seed in range(5):
        random.Random(seed).shuffle(events)
        assert fp.Referral.replay(events) == told
    assert fp.Referral.replay_all([events, told.events]) == [told, told]
    with pytest.raises(fp.FingerpostError) as caught:
        fp.Referral.replay_all([told.events, told.events[1:]])
    assert caught.value.code.startswith("referral.")


def test_a_referral_goes_to_a_file_and_back(told, tmp_path):
    (tmp_path / "r-1.json").write_text(told.to_json(), encoding="utf-8")
    for source in (told.to_json(), told.to_json().encode(), tmp_path / "r-1.json"):
        assert fp.Referral.from_json(source) == told
    assert json.loads(told.to_json()) == [event.to_dict() for event in told.events]
    for again in (copy.copy(told), copy.deepcopy(told), pickle.loads(pickle.dumps(told))):
        assert again == told and hash(again) == hash(told)
    assert told != told.did(fp.actions.RecordContact(manner="writing", reached=True), by=WORKER, at=AT) and told != 3
    with pytest.raises(fp.ImportFailedError) as caught:
        fp.Referral.from_json(told.to_json().replace('"e-1"', "7", 1))
    assert caught.value.path.startswith("/0/id ")


def test_a_referral_does_not_change(begun):
    with pytest.raises(AttributeError):
        begun.state = "confirmed"
    with pytest.raises(AttributeError):
        begun.note = "mine"


def test_what_runs_out_is_written_down(begun):
    consent = fp.actions.GiveConsent(scope="discuss", manner="spoken", until="2026-12-01")
    referral = begun.did(consent, by=PERSON, at=AT)
    later = "2026-12-05T09:00:00Z"
    assert [lapse.scope for lapse in referral.view(later).lapsed] == ["discuss"]
    kept = referral.housekeeping(later, because="nightly")
    assert kept.events[-1].id == "nightly/lapse"
    assert kept.events[-1].action == fp.actions.Lapse(lapses=[fp.Lapse(kind="consent", scope="discuss")])
    assert kept.housekeeping(later, because="again") == kept
    (step,) = begun.work(AT, "2026-12-31")
    assert (step.kind, str(step.due), step.overdue) == ("next_step", "2026-11-28", False)


def test_threads_share_a_referral(accepted):
    def read(number):
        after = accepted.did(fp.actions.RecordContact(manner="writing", reached=True), by=WORKER, at=AT, id=f"t-{number % 2}")
        return after.view(AT), accepted.events

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(read, range(64)))
    assert all(answer == answers[number % 2] for number, answer in enumerate(answers))


def test_every_event_has_a_class_of_its_own():
    words = fp.EventKind.__args__
    assert list(fp.actions.Action_KINDS) == list(words)
    for word, kind in fp.actions.Action_KINDS.items():
        assert (kind.__name__, kind._tag) == ("".join(part.capitalize() for part in word.split("_")), word)
        assert getattr(fp.actions, kind.__name__) is kind
    assert fp.actions.Offer(respond_by="2026-12-05").to_dict() == {"offer": {"respond_by": "2026-12-05"}}
    assert repr(fp.place_changes.Set(places=3)) == "place_changes.Set(places=3)"
    assert fp.actions.Lapse is not fp.Lapse


def event(**changes):
    fields = {"id": "e", "referral": "r", "at": AT, "actor": WORKER, "action": fp.actions.Offer(respond_by="2026-12-05")}
    return fp.ReferralEvent(**{**fields, **changes})


@pytest.mark.parametrize(
    ("make", "code", "path"),
    [
        (lambda: fp.actions.Offer(respond_by="soon"), "time.date-format", "/respond_by"),
        (lambda: fp.actions.GiveConsent(scope="discus", manner="spoken"), "kind.unknown", "/scope"),
        (lambda: fp.actions.RecordContact(manner="telephone", reached=1), "import.json-type", "/reached"),
        (lambda: fp.actions.Offer.from_dict({"offer": {"respond_by": "2026-12-05", "x": 1}}), "import.unknown-field", "/x"),
        (lambda: fp.actions.Offer.from_dict({"choose": {"activity": "a"}}), "import.json-type", ""),
        (lambda: event(action={"offer": {"respond_by": 3}}), "import.json-type", "/action/offer/respond_by"),
        (lambda: event(action={"offer": {}}), "import.missing-field", "/action/offer"),
        (lambda: event(action={"record_contact": {"manner": "video", "reached": 1}}), "import.json-type", "/action/record_contact/reached"),
        (lambda: event(action={"fly": {}}), "import.json-type", "/action"),
        (lambda: event(action="offer"), "import.json-type", "/action"),
        (lambda: event(actor={"role": "king", "id": "x"}), "kind.unknown", "/actor/role"),
    ],
)
def test_what_does_not_fit_says_where(make, code, path):
    with pytest.raises(fp.InvalidError) as caught:
        make()
    assert (caught.value.code, caught.value.path) == (code, path), str(caught.value)


def test_an_event_reads_plain_data():
    made = event(action={"offer": {"respond_by": "2026-12-05"}}, actor={"role": "link_worker", "id": "lw-7"})
    assert made == event() == fp.ReferralEvent.from_dict(made.to_dict())
    assert made == pickle.loads(pickle.dumps(made))


def everything(kinds):
    """Every class of records, the ways of choices among them."""
    for name in dir(kinds):
        thing = getattr(kinds, name)
        if isinstance(thing, type) and issubclass(thing, fp._record.Record) and thing is not fp._record.Record:
            yield thing


def test_every_personal_field_is_hidden():
    hidden = set()
    for kind in {*everything(fp), *everything(fp.actions)}:
        for field in kind._fields:
            if isinstance(getattr(field.codec, "item", field.codec), fp._codec.Personal):
                record = kind.__new__(kind)
                for other in kind._fields:
                    object.__setattr__(record, other.name, None)
                object.__setattr__(record, field.name, WORDS)
                assert "Canary" not in repr(record), kind
                hidden.add(f"{kind._space}{kind.__name__}.{field.name}")
    of_referrals = {"actions.WaiveBarrier.words", "actions.GiveFeedback.words", "actions.RaiseConcern.words"}
    assert of_referrals | {"ReferralBarrier.words", "Feedback.words", "Concern.words"} <= hidden


def test_nothing_said_in_confidence_shows(told):
    view = told.view(AT)
    assert view.concerns[0].words == view.feedback[0].words == WORDS
    with pytest.raises(fp.RefusedError) as caught:
        told.did(CONFIRM, by=WORKER, at=AT)
    shown = [told, told.events, view, view.barriers, view.feedback, view.concerns, caught.value, caught.value.issues]
    looked_at = [told._repr_html_(), view._repr_html_(), repr(told.work(AT, "2027-12-31"))]
    for table in (fp.referral_table([view]), fp.transition_table([view]), fp.work_table(told.work(AT, "2027-12-31"))):
        looked_at += [table._repr_html_(), repr(table.to_pyarrow().to_pylist())]
    for text in [*map(repr, shown), *map(str, shown), *looked_at]:
        assert "Canary" not in text and "900123" not in text


def test_a_notebook_shows_what_to_do(accepted, settled, begun):
    shown = accepted._repr_html_()
    for part in ("c-104", "accepted", "Mon 14 Dec 2026", "company or a call before the first visit", "find no barrier"):
        assert part in shown
    assert "confirm" not in shown and "confirm" in settled._repr_html_()
    assert "Object handling &lt;b&gt;" in shown
    assert repr(accepted) == "Referral('r-1', client='c-104', state='accepted', events=8)"
    assert repr(accepted.view(AT)).startswith("ReferralView(referral='r-1', client='c-104', ")
    assert "in the way" not in begun._repr_html_() and "begin conversation" in begun._repr_html_()
    late = begun.view("2026-12-20T09:00:00Z")
    assert late.overdue and "overdue" in late._repr_html_()


def test_tables_have_a_row_for_each(accepted, settled, begun):
    views = [each.view(AT) for each in (accepted, settled, begun)]
    referrals = fp.referral_table(views).to_pyarrow().to_pylist()
    assert [row["gate_open"] for row in referrals] == [False, True, None]
    assert [row["open_barriers"] for row in referrals] == [1, 0, 0]
    assert referrals[0]["barriers"] == ["psychological.first_visit_anxiety"]
    steps = fp.transition_table(views).to_polars()
    assert steps.rows() == [tuple(row.values()) for row in fp.transition_table(views).to_pyarrow().to_pylist()]
    assert steps["to"].to_list()[:5] == ["identified", "conversation", "shortlisted", "offered", "accepted"]
    work = fp.work_table([item for each in (accepted, begun) for item in each.work("2026-12-12T09:00:00Z", "2026-12-31")])
    assert work.to_polars()["kind"].to_list() == ["hold_ends", "next_step"]
    assert fp.referral_table([]).to_polars().shape == (0, len(fp.referral_table(views).columns))


def test_places_are_a_history_too():
    places = fp.Places("tapes")
    with pytest.raises(fp.ConflictError) as caught:
        places.did(fp.place_changes.Hold(referral="r-1", until="2026-12-07T09:00:00Z"), by=WORKER, at=AT)
    assert caught.value.code == "places.unknown"
    places = did(
        places,
        (fp.place_changes.Set(places=1), MUSEUM),
        (fp.place_changes.Hold(referral="r-1", until="2026-12-07T09:00:00Z"), MUSEUM),
        (fp.place_changes.Take(referral="r-1"), MUSEUM),
        (fp.place_changes.Wait(referral="r-2"), WORKER),
    )
    view = places.view(AT)
    assert (view.free, view.taken, view.waiting, places.position("r-2")) == (0, ("r-1",), ("r-2",), 1)
    for again in (fp.Places("tapes", places.events), copy.deepcopy(places), pickle.loads(pickle.dumps(places))):
        assert again == places and again.view(AT) == view and hash(again) == hash(places)
    assert repr(places) == "Places('tapes', events=4)"


def test_many_histories_are_told_event_by_event(accepted, settled):
    refused = [*accepted.events, accepted.events[-1].replace(id="no", action=CONFIRM, after=())]
    strange = settled.events[1:2]
    data = [[event.to_dict() for event in events] for events in (refused, settled.events, strange, [])]
    first, second, third, fourth = json.loads(fp._fingerpost.replay_histories(json.dumps(data).encode()))
    assert [row["code"] for row in first] == [None] * 8 + ["referral.gate"]
    assert first[-1]["barriers"] == {"psychological.first_visit_anxiety": "open"} and first[-1]["gate"] == ["referral.barrier-open"]
    assert first[-1]["allowed"]["client"] == list(accepted.allowed("client"))
    assert second[-1]["gate"] == [] and second[-1]["state"] == "accepted"
    assert fourth == []
    empty = {"state": None, "barriers": {}, "questions": [], "gate": [], "allowed": {}}
    assert third == [{"code": "referral.history-incomplete", **empty}]
    with pytest.raises(fp.ImportFailedError):
        fp._fingerpost.replay_histories(b"[[1]]")
