//! What a referral asks of somebody.

use super::sentence::sentence;
use crate::ground::time::Date;
use crate::model::referral::{
    BarrierStatus, FeedbackStatus, OpeningCause, ReferralPolicy, ReferralState, ReferralView, WorkItem, WorkKind,
};

/// What a referral asks of somebody up to a day: what is due or overdue, the call after an absence, holds, evidence and
/// consent about to run out, feedback and concerns nobody has read, follow-ups. In the order of the days, the urgent first.
///
/// ```no_run
/// # fn show(view: fingerpost::ReferralView) -> fingerpost::Result<()> {
/// for item in fingerpost::work(&view, &fingerpost::ReferralPolicy::default(), "2026-12-31".parse()?) {
///     println!("{}  {}", item.due, item.sentence);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn work(view: &ReferralView, policy: &ReferralPolicy, until: Date) -> Vec<WorkItem> {
    let on = view.at.uk_date();
    let warned = ahead(on, policy.warn_days);
    let mut items = Vec::new();
    concerns_and_calls(view, on, &mut items);
    openings(view, on, &mut items);
    running_out(view, warned, &mut items);
    next_steps(view, &mut items);
    feedback(view, &mut items);
    follow_ups(view, &mut items);
    for item in &mut items {
        item.overdue = item.due < on;
        item.sentence = sentence(item, view);
    }
    items.retain(|item| item.due <= until);
    items.sort_by_key(|a| (a.due, a.kind));
    items
}

fn ahead(on: Date, days: u32) -> Date {
    i32::try_from(days).ok().and_then(|days| on.plus_days(days).ok()).unwrap_or(on)
}

fn item(view: &ReferralView, kind: WorkKind, due: Date) -> WorkItem {
    let (referral, client) = (view.referral.clone(), view.client.clone());
    WorkItem::new(kind, due, false, referral, client, view.state, String::new())
}

fn concerns_and_calls(view: &ReferralView, on: Date, items: &mut Vec<WorkItem>) {
    for concern in view.concerns.iter().filter(|concern| !concern.read) {
        items.push(WorkItem { about: Some(concern.id.clone()), ..item(view, WorkKind::ReadConcern, concern.on) });
    }
    items.extend(view.call_due.map(|due| item(view, WorkKind::CallClient, due)));
    for conflict in view.conflicts.iter().filter(|conflict| conflict.decision.is_none()) {
        items.push(WorkItem { about: Some(conflict.event.clone()), ..item(view, WorkKind::DecideConflict, on) });
    }
}

/// A place that was confirmed and is no longer: every barrier that opened since.
fn openings(view: &ReferralView, on: Date, items: &mut Vec<WorkItem>) {
    let left = view.transitions.last().is_some_and(|last| {
        matches!(last.from, Some(ReferralState::Confirmed | ReferralState::Active)) && !last.causes.is_empty()
    });
    let reopened = |cause| !matches!(cause, OpeningCause::Planned | OpeningCause::Unknown);
    if view.state.is_closed() {
        return;
    }
    for barrier in view.barriers.iter().filter(|barrier| barrier.status == BarrierStatus::Open) {
        if left || reopened(barrier.cause) {
            let due = view.due.map_or(on, |due| due.min(ahead(barrier.since, 2)));
            let (kind, partner) = (Some(barrier.barrier.clone()), view.partner.clone());
            items.push(WorkItem { barrier: kind, partner, ..item(view, WorkKind::CloseBarriers, due) });
        }
    }
}

fn running_out(view: &ReferralView, warned: Date, items: &mut Vec<WorkItem>) {
    if view.state.is_closed() {
        return;
    }
    let hold = view.hold_until.map(crate::ground::time::Timestamp::uk_date);
    items.extend(hold.filter(|day| *day <= warned).map(|day| item(view, WorkKind::HoldEnds, day)));
    for barrier in &view.barriers {
        if let Some(day) = barrier.good_until.filter(|day| *day <= warned) {
            let (kind, partner) = (Some(barrier.barrier.clone()), view.partner.clone());
            items.push(WorkItem { barrier: kind, partner, ..item(view, WorkKind::EvidenceEnds, day) });
        }
    }
    for given in &view.consents {
        if let Some(day) = given.until.filter(|day| *day <= warned) {
            items.push(WorkItem { scope: Some(given.scope), ..item(view, WorkKind::ConsentEnds, day) });
        }
    }
}

/// The state's own day. Where a place is held, the end of the hold says it.
fn next_steps(view: &ReferralView, items: &mut Vec<WorkItem>) {
    let due = view.due.filter(|_| view.state != ReferralState::Accepted);
    items.extend(due.map(|due| WorkItem { partner: view.partner.clone(), ..item(view, WorkKind::NextStep, due) }));
}

fn feedback(view: &ReferralView, items: &mut Vec<WorkItem>) {
    for one in view.feedback.iter().filter(|one| one.status == FeedbackStatus::Unread) {
        let (about, partner) = (Some(one.id.clone()), Some(one.partner.clone()));
        items.push(WorkItem { about, partner, ..item(view, WorkKind::PassOnFeedback, ahead(one.on, 7)) });
    }
}

/// Who has agreed to be asked, and has not been.
fn follow_ups(view: &ReferralView, items: &mut Vec<WorkItem>) {
    for one in view.follow_ups.iter().filter(|one| one.agreed && one.found.is_none()) {
        items.push(WorkItem { point: Some(one.point), ..item(view, WorkKind::FollowUp, one.due) });
    }
}
