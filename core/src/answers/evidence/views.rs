//! Referrals as tests make them: only what evidence looks at.

use crate::ground::id::{ActorId, ClientId, EventId, ReferralId};
use crate::ground::time::Timestamp;
use crate::model::client::NeedLevel;
use crate::model::referral::{
    ActorRole, Attendance, EventKind, FollowUp, FollowUpPoint, FollowUpStanding, ReasonCode, ReferralState, ReferralView,
    SessionOutcome, Transition,
};

/// The moment all views are of.
pub(super) const AT: &str = "2028-06-01T09:00:00Z";

/// A referral that went through these states, one every ten days from 1 January 2027.
pub(super) fn view(number: usize, states: &[ReferralState]) -> ReferralView {
    let start: Timestamp = "2027-01-01T09:00:00Z".parse().unwrap();
    let moment = |step: usize| start.plus_minutes(i64::try_from(step).unwrap() * 14_400).unwrap();
    let transition = |(step, state): (usize, &ReferralState)| Transition {
        from: step.checked_sub(1).map(|before| states[before]),
        ..Transition::new(
            *state,
            EventKind::Identify,
            EventId::new(format!("e-{step}")).unwrap(),
            1,
            moment(step),
            ActorRole::LinkWorker,
            ActorId::new("lw").unwrap(),
        )
    };
    let state = *states.last().unwrap();
    let (referral, client) = (ReferralId::new(format!("r-{number}")).unwrap(), ClientId::new(format!("c-{number}")).unwrap());
    ReferralView {
        transitions: states.iter().enumerate().map(transition).collect(),
        ..ReferralView::new(referral, client, NeedLevel::Low, AT.parse().unwrap(), state, moment(states.len() - 1), 1)
    }
}

/// The same with a reason for how it closed.
pub(super) fn because(mut view: ReferralView, reason: ReasonCode) -> ReferralView {
    view.transitions.last_mut().unwrap().reason = Some(reason);
    view
}

/// The same with sessions, one a week from 1 March 2027: `a` came, `t` told in advance, `n` did not come, `c` cancelled.
pub(super) fn sessions(mut view: ReferralView, letters: &str) -> ReferralView {
    let outcome = |letter| match letter {
        'a' => SessionOutcome::Attended,
        't' => SessionOutcome::ToldInAdvance,
        'n' => SessionOutcome::NoNotice,
        _ => SessionOutcome::CancelledByProvider,
    };
    let first: crate::ground::time::Date = "2027-03-01".parse().unwrap();
    let session = |(week, letter): (i32, char)| Attendance::new(first.plus_days(7 * week).unwrap(), outcome(letter));
    view.sessions = (0..).zip(letters.chars()).map(session).collect();
    view
}

/// The same with a follow-up that was due on a day.
pub(super) fn followed(mut view: ReferralView, point: FollowUpPoint, due: &str, found: Option<FollowUp>) -> ReferralView {
    view.follow_ups.push(FollowUpStanding { found, ..FollowUpStanding::new(point, due.parse().unwrap(), true) });
    view
}

/// What was found at a follow-up.
pub(super) fn found(point: FollowUpPoint, in_contact: Option<bool>) -> Option<FollowUp> {
    Some(FollowUp { in_contact, ..FollowUp::new(point, in_contact.is_some()) })
}
