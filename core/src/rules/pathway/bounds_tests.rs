use super::follow_up_bounds;
use crate::ground::id::{ClientId, ReferralId};
use crate::model::client::NeedLevel;
use crate::model::referral::{FollowUp, FollowUpPoint, FollowUpStanding, ReferralState, ReferralView};

/// A referral whose follow-up at three months was due on a day, and what was found.
fn view(due: &str, found: Option<(bool, Option<bool>)>) -> ReferralView {
    let found = found.map(|(reached, in_contact)| FollowUp { in_contact, ..FollowUp::new(FollowUpPoint::Month3, reached) });
    let standing = FollowUpStanding { found, ..FollowUpStanding::new(FollowUpPoint::Month3, due.parse().unwrap(), true) };
    let at = "2027-06-01T09:00:00Z".parse().unwrap();
    let (referral, client) = (ReferralId::new("r-1").unwrap(), ClientId::new("c-104").unwrap());
    let state = ReferralState::Completed;
    ReferralView { follow_ups: vec![standing], ..ReferralView::new(referral, client, NeedLevel::Low, at, state, at, 1) }
}

#[test]
fn whoever_was_not_reached_may_have_stopped_or_gone_on() {
    let due = "2027-03-01";
    let views = [
        view(due, Some((true, Some(true)))),
        view(due, Some((true, Some(true)))),
        view(due, Some((true, Some(false)))),
        view(due, Some((false, None))),
        view(due, None),
    ];
    let bounds = follow_up_bounds(&views, FollowUpPoint::Month3, "2027-06-01".parse().unwrap());
    assert_eq!((bounds.due, bounds.reached, bounds.lost, bounds.in_contact), (5, 3, 2, 2));
    assert_eq!((bounds.at_least, bounds.at_most), (2, 4));
    assert_eq!(bounds.due, bounds.reached + bounds.lost, "everybody for whom it is due is counted once");
}

#[test]
fn who_is_not_due_is_not_counted() {
    let views = [view("2027-03-01", Some((true, Some(true)))), view("2027-03-02", None)];
    let on = |day: &str| follow_up_bounds(&views, FollowUpPoint::Month3, day.parse().unwrap());
    assert_eq!(on("2027-02-28").due, 0);
    assert_eq!((on("2027-03-01").due, on("2027-03-01").at_most), (1, 1));
    assert_eq!((on("2027-03-02").due, on("2027-03-02").at_most), (2, 2));
    assert_eq!(follow_up_bounds(&views, FollowUpPoint::Month6, "2030-01-01".parse().unwrap()).due, 0, "another point");
    assert_eq!(follow_up_bounds(&[], FollowUpPoint::End, "2030-01-01".parse().unwrap()).at_most, 0);
}

#[test]
fn what_is_said_of_somebody_not_reached_counts_for_nothing() {
    let bounds =
        follow_up_bounds(&[view("2027-03-01", Some((false, Some(true))))], FollowUpPoint::Month3, "2027-06-01".parse().unwrap());
    assert_eq!((bounds.lost, bounds.at_least, bounds.at_most), (1, 0, 1));
}
