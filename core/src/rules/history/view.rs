//! The referral as apps show it.

use crate::ground::id::EventId;
use crate::ground::time::{Date, Timestamp};
use crate::model::referral::{FollowUpPoint, FollowUpStanding, Lapse, ReferralState, ReferralView};
use crate::rules::clearance::{gate, later};
use crate::rules::consent::contact_scope;
use crate::rules::lifecycle::{Stage, Standing, agreed, follow_up_due};

use super::warnings::warnings;

/// The view of what a referral comes to at a moment.
pub(super) fn view(standing: &Standing, lapsed: Vec<Lapse>, heads: &[EventId], at: Timestamp) -> ReferralView {
    let on = at.uk_date();
    let state = standing.stage.state();
    let due = due(standing);
    let chosen = standing.chosen.as_ref();
    let (position, alternative) = match &standing.stage {
        Stage::Waitlisted { position, alternative, .. } => (Some(*position), Some(alternative.clone())),
        _ => (None, None),
    };
    let hold_until = match &standing.stage {
        Stage::Accepted { hold_until } => Some(*hold_until),
        _ => None,
    };
    ReferralView {
        due,
        overdue: due.is_some_and(|due| due < on),
        activity: chosen.map(|chosen| chosen.proposal.answer.activity.clone()),
        activity_name: chosen.map(|chosen| chosen.proposal.answer.activity_name.clone()),
        partner: chosen.map(|chosen| chosen.proposal.stamp.partner.clone()),
        activity_version: chosen.map(|chosen| chosen.proposal.stamp.version.clone()),
        looked_at: chosen.map(|chosen| chosen.looked_at),
        barriers: standing.barriers.iter().map(|barrier| barrier.view.clone()).collect(),
        questions: standing.questions.clone(),
        consents: standing.consents.clone(),
        gate: gate(standing, at),
        clearance: standing.stage.clearance().map(crate::rules::clearance::Clearance::view),
        warnings: warnings(standing),
        shortlist: standing.shortlist.as_ref().clone(),
        hold_until,
        position,
        alternative,
        sessions: standing.sessions.clone(),
        call_due: standing.call_due,
        feedback: standing.feedback.clone(),
        concerns: standing.concerns.clone(),
        exit: standing.exit.clone(),
        steps: standing.steps.clone(),
        follow_ups: follow_ups(standing, on),
        conflicts: standing.conflicts.clone(),
        transitions: standing.transitions.clone(),
        lapsed,
        heads: heads.to_vec(),
        ..ReferralView::new(
            standing.referral.clone(),
            standing.client.clone(),
            standing.need,
            at,
            state,
            standing.since,
            standing.told,
        )
    }
}

/// By when the next step is due. Every open state has a day.
fn due(standing: &Standing) -> Option<Date> {
    let policy = &standing.policy;
    let since = standing.since.uk_date();
    Some(match &standing.stage {
        Stage::Identified => later(since, policy.first_contact_days),
        Stage::Conversation => later(since, policy.conversation_days),
        Stage::Shortlisted => later(standing.shortlisted_on, policy.choice_days),
        Stage::BarrierPlanning { respond_by } | Stage::Offered { respond_by } => *respond_by,
        Stage::Accepted { hold_until } => hold_until.uk_date(),
        Stage::Waitlisted { review_on, .. } => *review_on,
        Stage::Confirmed { first_session, .. } => *first_session,
        Stage::Active { .. } => {
            let last = standing.sessions.last().map_or(since, |session| session.on);
            later(last, policy.review_days)
        }
        Stage::Paused { return_by } => *return_by,
        Stage::Closed { .. } => return None,
    })
}

/// The follow-ups of a referral that came to an end after it had begun.
fn follow_ups(standing: &Standing, on: Date) -> Vec<FollowUpStanding> {
    let begun = matches!(standing.stage.state(), ReferralState::Completed | ReferralState::EndedEarly);
    let Some(ended) = standing.stage.ended_on().filter(|_| begun) else { return Vec::new() };
    FollowUpPoint::ALL
        .iter()
        .map(|point| FollowUpStanding {
            found: standing.follow_ups.iter().find(|one| one.point == *point).cloned(),
            ..FollowUpStanding::new(
                *point,
                follow_up_due(ended, *point),
                contact_scope(*point).is_none_or(|scope| agreed(standing, scope, on)),
            )
        })
        .collect()
}
