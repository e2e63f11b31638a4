use super::work;
use crate::ground::id::{ClientId, EventId, PartnerId, ReferralId};
use crate::ground::time::{Date, Timestamp};
use crate::model::barrier::BarrierKind;
use crate::model::client::NeedLevel;
use crate::model::referral::{
    ActorRole, BarrierStatus, Concern, Conflict, ConsentGiven, ConsentManner, ConsentScope, EventKind, Feedback, FeedbackStatus,
    FeedbackTopic, FollowUp, FollowUpPoint, FollowUpStanding, OpeningCause, ReferralBarrier, ReferralPolicy, ReferralState,
    ReferralView, WorkItem, WorkKind,
};

fn at() -> Timestamp {
    "2026-11-23T09:00:00Z".parse().unwrap()
}

fn day(days: i32) -> Date {
    at().uk_date().plus_days(days).unwrap()
}

fn id(text: &str) -> EventId {
    EventId::new(text).unwrap()
}

fn view(state: ReferralState) -> ReferralView {
    let (referral, client) = (ReferralId::new("r-1").unwrap(), ClientId::new("c-104").unwrap());
    ReferralView::new(referral, client, NeedLevel::Low, at(), state, at(), 1)
}

fn barrier(status: BarrierStatus, cause: OpeningCause) -> ReferralBarrier {
    ReferralBarrier::new(BarrierKind::StepFreeEntrance, "a way in".to_owned(), status, cause, day(-1), false)
}

/// What is to do up to a day.
fn items(view: &ReferralView, until: i32) -> Vec<WorkItem> {
    work(view, &ReferralPolicy::default(), day(until))
}

fn kinds(view: &ReferralView) -> Vec<WorkKind> {
    items(view, 1000).iter().map(|item| item.kind).collect()
}

#[test]
fn nothing_is_asked_of_anybody_where_nothing_is_due() {
    assert!(kinds(&view(ReferralState::Completed)).is_empty());
    assert!(kinds(&view(ReferralState::Withdrawn)).is_empty());
}

#[test]
fn a_state_is_due_on_its_day_and_overdue_the_day_after() {
    for (days, overdue) in [(-1, true), (0, false), (3, false)] {
        let view = ReferralView { due: Some(day(days)), ..view(ReferralState::Offered) };
        let found = items(&view, 10);
        assert_eq!(
            found.iter().map(|item| (item.kind, item.due, item.overdue)).collect::<Vec<_>>(),
            [(WorkKind::NextStep, day(days), overdue)]
        );
    }
    let later = ReferralView { due: Some(day(3)), ..view(ReferralState::Offered) };
    assert!(items(&later, 2).is_empty(), "up to the day asked for");
    assert_eq!(items(&later, 3).len(), 1);
}

#[test]
fn where_a_place_is_held_the_end_of_the_hold_says_it() {
    let hold = at().plus_minutes(13 * 24 * 60).unwrap();
    let held = ReferralView { due: Some(day(13)), hold_until: Some(hold), ..view(ReferralState::Accepted) };
    assert_eq!(kinds(&held), [WorkKind::HoldEnds]);
    let longer = ReferralView { hold_until: Some(at().plus_minutes(15 * 24 * 60).unwrap()), ..held };
    assert!(kinds(&longer).is_empty(), "it is warned of {} days before", ReferralPolicy::default().warn_days);
}

#[test]
fn an_unread_concern_comes_first_and_a_read_one_not_at_all() {
    let mut concerned = ReferralView { call_due: Some(day(0)), ..view(ReferralState::Active) };
    concerned.concerns = vec![Concern::new(id("e7"), day(0), ActorRole::Provider)];
    assert_eq!(kinds(&concerned), [WorkKind::ReadConcern, WorkKind::CallClient]);
    assert_eq!(items(&concerned, 0)[0].about, Some(id("e7")));
    concerned.concerns[0].read = true;
    assert_eq!(kinds(&concerned), [WorkKind::CallClient]);
}

#[test]
fn a_conflict_is_to_be_decided_once() {
    let conflict = Conflict::new(id("e9"), EventKind::Confirm, "referral.gate".to_owned(), "set aside".to_owned());
    let mut apart = ReferralView { conflicts: vec![conflict], ..view(ReferralState::Withdrawn) };
    assert_eq!(kinds(&apart), [WorkKind::DecideConflict], "also after an end");
    apart.conflicts[0].decision = Some("the first counts".parse().unwrap());
    assert!(kinds(&apart).is_empty());
}

#[test]
fn what_opened_again_is_to_be_closed_and_what_was_planned_for_is_not_news() {
    let open =
        |cause| ReferralView { barriers: vec![barrier(BarrierStatus::Open, cause)], ..view(ReferralState::BarrierPlanning) };
    assert!(kinds(&open(OpeningCause::Planned)).is_empty());
    assert!(kinds(&open(OpeningCause::Unknown)).is_empty());
    for cause in [OpeningCause::VenueChanged, OpeningCause::Reported, OpeningCause::Absences, OpeningCause::Added] {
        assert_eq!(kinds(&open(cause)), [WorkKind::CloseBarriers], "{cause}");
    }
    let settled =
        ReferralView { barriers: vec![barrier(BarrierStatus::Waived, OpeningCause::Reported)], ..view(ReferralState::Accepted) };
    assert!(kinds(&settled).is_empty());
    let ended = ReferralView { state: ReferralState::EndedEarly, ..open(OpeningCause::Reported) };
    assert!(kinds(&ended).is_empty());
}

#[test]
fn evidence_and_consent_are_asked_for_again_before_they_run_out() {
    let policy = ReferralPolicy::default();
    let warned = i32::try_from(policy.warn_days).unwrap();
    for (days, found) in [(warned, 2), (warned + 1, 0)] {
        let mut ending = view(ReferralState::Confirmed);
        ending.barriers =
            vec![ReferralBarrier { good_until: Some(day(days)), ..barrier(BarrierStatus::Accepted, OpeningCause::Planned) }];
        let consent = ConsentGiven::new(ConsentScope::Photo, ConsentManner::Spoken, day(-5));
        ending.consents = vec![ConsentGiven { until: Some(day(days)), ..consent }];
        assert_eq!(kinds(&ending).len(), found, "{days} days ahead");
        if found == 2 {
            assert_eq!(kinds(&ending), [WorkKind::EvidenceEnds, WorkKind::ConsentEnds]);
            assert_eq!(items(&ending, 100)[1].scope, Some(ConsentScope::Photo));
        }
    }
}

#[test]
fn feedback_is_passed_on_until_it_is_read() {
    let partner = PartnerId::new("friends").unwrap();
    let activity = crate::ground::id::ActivityId::new("tapes").unwrap();
    let said = |status| Feedback::new(id("e5"), day(-1), FeedbackTopic::Pace, activity.clone(), partner.clone(), status);
    let given = |status| ReferralView { feedback: vec![said(status)], ..view(ReferralState::Completed) };
    let found = items(&given(FeedbackStatus::Unread), 100);
    assert_eq!((found[0].kind, found[0].due, found[0].partner.as_ref()), (WorkKind::PassOnFeedback, day(6), Some(&partner)));
    assert!(kinds(&given(FeedbackStatus::Read)).is_empty() && kinds(&given(FeedbackStatus::Answered)).is_empty());
}

#[test]
fn a_follow_up_is_asked_of_who_agreed_and_once() {
    let standing = |agreed, found| {
        let point = FollowUpPoint::Month3;
        let follow_up = FollowUpStanding { found, ..FollowUpStanding::new(point, day(90), agreed) };
        ReferralView { follow_ups: vec![follow_up], ..view(ReferralState::Completed) }
    };
    let found = items(&standing(true, None), 90);
    assert_eq!((found[0].kind, found[0].point), (WorkKind::FollowUp, Some(FollowUpPoint::Month3)));
    assert!(items(&standing(true, None), 89).is_empty());
    assert!(kinds(&standing(false, None)).is_empty());
    assert!(kinds(&standing(true, Some(FollowUp::new(FollowUpPoint::Month3, false)))).is_empty());
}

#[test]
fn every_kind_of_work_says_a_sentence_with_the_pseudonym_only() {
    let mut view = ReferralView { due: Some(day(0)), ..view(ReferralState::Active) };
    view.activity_name = Some("Mill memories".to_owned());
    view.call_due = Some(day(0));
    for item in items(&view, 10) {
        assert!(item.sentence.contains("c-104") && item.sentence.ends_with('.'), "{}", item.sentence);
    }
}

#[test]
fn a_barrier_known_before_any_choice_is_one_to_find_something_without() {
    let mut known = view(ReferralState::Conversation);
    known.barriers = vec![barrier(BarrierStatus::Open, OpeningCause::Added)];
    let found = items(&known, 1000);
    assert_eq!(found.iter().map(|item| item.kind).collect::<Vec<_>>(), [WorkKind::CloseBarriers]);
    assert_eq!(found[0].sentence, "Find something with a way in for c-104.");
    known.activity_name = Some("Tapes".to_owned());
    assert_eq!(items(&known, 1000)[0].sentence, "Tapes: a way in is not certain any more for c-104.");
}
