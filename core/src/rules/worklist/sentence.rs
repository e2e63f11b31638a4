//! What a work list says.

use crate::model::referral::{FollowUpPoint, ReferralState, ReferralView, WorkItem, WorkKind};

/// A sentence for a work list. It names the client by their pseudonym only.
pub(super) fn sentence(item: &WorkItem, view: &ReferralView) -> String {
    let client = &item.client;
    let activity = view.activity_name.as_deref().unwrap_or("the activity");
    let need = || {
        let barrier = view.barriers.iter().find(|one| Some(&one.barrier) == item.barrier.as_ref());
        barrier.map_or("what was promised", |one| one.need.as_str())
    };
    match item.kind {
        WorkKind::ReadConcern => format!("Read the concern about {client}'s safety."),
        WorkKind::CallClient => format!("Call {client}: they were not at {activity}."),
        WorkKind::DecideConflict => format!("Decide about {client}: two devices recorded what cannot both be true."),
        // Before a choice nobody has promised anything yet.
        WorkKind::CloseBarriers if view.activity_name.is_none() => format!("Find something with {} for {client}.", need()),
        WorkKind::CloseBarriers => format!("{activity}: {} is not certain any more for {client}.", need()),
        WorkKind::HoldEnds => format!("The place held for {client} at {activity} runs out."),
        WorkKind::NextStep => next_step(view, activity),
        WorkKind::EvidenceEnds => format!("Ask {activity} again about {} for {client}.", need()),
        WorkKind::ConsentEnds => {
            let scope = item.scope.map(|scope| scope.as_str().replace('_', " ")).unwrap_or_default();
            format!("Ask {client} whether their consent goes on ({scope}).")
        }
        WorkKind::PassOnFeedback => format!("{activity} has not read what {client} said about it."),
        WorkKind::FollowUp => {
            let when = match item.point {
                Some(FollowUpPoint::Month3) => "three months after",
                Some(FollowUpPoint::Month6) => "six months after",
                Some(FollowUpPoint::Month12) => "a year after",
                _ => "at the end of",
            };
            format!("Ask {client} how things are, {when} {activity}.")
        }
    }
}

fn next_step(view: &ReferralView, activity: &str) -> String {
    let client = &view.client;
    match view.state {
        ReferralState::Identified => format!("Talk with {client}."),
        ReferralState::Conversation => format!("Find what suits {client}."),
        ReferralState::Shortlisted => format!("Help {client} to choose."),
        ReferralState::BarrierPlanning => format!("{activity} should say by now what it can do for {client}."),
        ReferralState::Offered => format!("{activity} should say by now whether it can take {client}."),
        ReferralState::Accepted => format!("Confirm the place of {client} at {activity}."),
        ReferralState::Waitlisted => format!("Look again at the waiting list of {activity} for {client}."),
        ReferralState::Confirmed => format!("{client} is awaited at {activity} for the first time."),
        ReferralState::Active => format!("See how {client} gets on at {activity}."),
        ReferralState::Paused => format!("{client} should be back at {activity}."),
        _ => String::new(),
    }
}
