use proptest::prelude::*;

use super::{FunnelQuestion, FunnelStage, funnel, funnel_of_paths};
use crate::answers::evidence::after::{ladder, ladder_of_paths};
use crate::answers::evidence::views::{because, followed, found, sessions, view};
use crate::ground::error::Code;
use crate::model::referral::{FollowUpPoint, ReasonCode, ReferralPath, ReferralState as S, ReferralView};

const TO_CONFIRMED: [S; 6] = [S::Identified, S::Conversation, S::Shortlisted, S::Offered, S::Accepted, S::Confirmed];

fn through(more: &[S]) -> Vec<S> {
    TO_CONFIRMED.iter().chain(more).copied().collect()
}

fn question() -> FunnelQuestion {
    FunnelQuestion::new("2028-06-01".parse().unwrap())
}

fn views() -> Vec<ReferralView> {
    let completed = |number| view(number, &through(&[S::Active, S::Completed]));
    let three = |view, contact| followed(view, FollowUpPoint::Month3, "2027-07-01", found(FollowUpPoint::Month3, contact));
    vec![
        three(sessions(completed(0), "aaac"), Some(true)),
        three(sessions(completed(1), "aan"), Some(false)),
        three(sessions(completed(2), "aat"), None),
        followed(sessions(completed(3), "aaa"), FollowUpPoint::Month3, "2028-07-01", None),
        sessions(completed(4), "antt"),
        because(sessions(view(5, &through(&[S::Active, S::EndedEarly])), "a"), ReasonCode::HealthWorse),
        sessions(view(6, &through(&[S::Active])), "aan"),
        because(view(7, &through(&[S::EndedEarly])), ReasonCode::Anxious),
        because(
            view(8, &[S::Identified, S::Conversation, S::Shortlisted, S::Offered, S::DeclinedByProvider]),
            ReasonCode::AtCapacity,
        ),
        because(
            view(9, &[S::Identified, S::Conversation, S::Shortlisted, S::Offered, S::DeclinedByProvider]),
            ReasonCode::AtCapacity,
        ),
        view(10, &[S::Identified]),
        because(view(11, &[S::Identified, S::EnteredInError]), ReasonCode::TrialEntry),
    ]
}

#[test]
fn everybody_is_at_one_place() {
    let found = funnel(&views(), &question()).unwrap();
    let reached: Vec<u32> = found.steps().iter().map(|step| *step.reached()).collect();
    assert_eq!((*found.referrals(), *found.entered_in_error()), (11, 1));
    assert_eq!(reached, [11, 10, 8, 8, 7, 6, 4]);
    let losses = |stage: FunnelStage| {
        let step = found.steps().iter().find(|step| *step.stage() == stage).unwrap();
        step.losses().iter().map(|loss| (*loss.state(), *loss.reason(), *loss.people())).collect::<Vec<_>>()
    };
    assert_eq!(losses(FunnelStage::Offered), [(S::DeclinedByProvider, Some(ReasonCode::AtCapacity), 2)]);
    assert_eq!(losses(FunnelStage::Confirmed), [(S::EndedEarly, Some(ReasonCode::Anxious), 1)]);
    assert_eq!(losses(FunnelStage::AttendedFirst), [(S::Completed, None, 1)]);
    assert_eq!(losses(FunnelStage::AttendedMost), [(S::EndedEarly, Some(ReasonCode::HealthWorse), 1)]);
    let month_3 = &found.independent()[0];
    assert_eq!((*month_3.completed(), *month_3.not_due(), *month_3.unknown()), (4, 1, 1));
    assert_eq!((month_3.at_least(), month_3.at_most()), (1, 2));
}

#[test]
fn sessions_and_waits_are_counted() {
    let found = funnel(&views(), &question()).unwrap();
    assert_eq!((*found.people_attended(), *found.sessions_attended()), (7, 14));
    let third = &found.attendance()[2];
    assert_eq!((*third.session(), *third.attended(), *third.told_in_advance(), *third.no_notice()), (3, 2, 2, 2));
    assert_eq!(*found.attendance()[3].cancelled(), 1);
    let waiting = found.waiting();
    assert_eq!((*waiting.came(), *waiting.left(), *waiting.open()), (7, 3, 1));
    // From 1 January to 1 March.
    assert_eq!(waiting.steps().iter().filter(|step| *step.came() > 0).map(|step| *step.day()).collect::<Vec<_>>(), [59]);
}

#[test]
fn what_cannot_be_asked_is_refused() {
    let refused = |question: FunnelQuestion| funnel(&views(), &question).unwrap_err().code();
    assert_eq!(refused(FunnelQuestion::new("2028-05-31".parse().unwrap())), Code::EvidenceMoment);
    assert_eq!(refused(FunnelQuestion { most_percent: Some(100), ..question() }), Code::EvidenceQuestion);
    assert_eq!(refused(FunnelQuestion { confidence_percent: Some(49), ..question() }), Code::EvidenceQuestion);
}

proptest! {
    /// Whoever reached a stage reached the next, was lost, or is under way.
    #[test]
    fn nobody_falls_out_of_the_funnel(picked in prop::collection::vec(0..12_usize, 0..40), most in 0..100_u32) {
        let all = views();
        let views: Vec<ReferralView> = picked.into_iter().map(|index| all[index].clone()).collect();
        let found = funnel(&views, &FunnelQuestion { most_percent: Some(most), ..question() }).unwrap();
        for pair in found.steps().windows(2) {
            let lost: u32 = pair[0].losses().iter().map(|loss| *loss.people()).sum();
            prop_assert_eq!(*pair[0].reached(), pair[1].reached() + lost + pair[0].under_way());
        }
        let completed = *found.steps().last().unwrap().reached();
        for step in found.independent() {
            prop_assert_eq!(completed, step.not_due() + step.independent() + step.stopped() + step.unknown());
        }
        prop_assert_eq!(*found.waiting().people(), *found.referrals());
    }
}

proptest! {
    /// A path tells the funnel what its view does.
    #[test]
    fn views_and_their_paths_are_counted_alike(picked in prop::collection::vec(0..12_usize, 0..40)) {
        let all = views();
        let views: Vec<ReferralView> = picked.into_iter().map(|index| all[index].clone()).collect();
        let paths: Vec<ReferralPath> = views.iter().map(ReferralPath::from).collect();
        prop_assert!(funnel(&views, &question()).unwrap() == funnel_of_paths(&paths, &question()).unwrap());
        let on = question().on;
        prop_assert!(ladder(&views, on) == ladder_of_paths(&paths, on));
    }
}
