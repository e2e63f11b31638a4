//! What referrals have come to, as tables. Nothing that was said in confidence stands in them.

use super::Table;
use super::columns::Rows;
use crate::model::referral::{BarrierStatus, FollowUpPoint, ReferralView, SessionOutcome, Transition, WorkItem};

/// Referrals as they stand: one row a view.
///
/// `gate_open` says whether the place may be confirmed, or the course taken up again, and `gate` why not; both are empty before
/// a choice and after the end, when nobody asks. The words of clients, and the needs behind their barriers, are left out.
#[must_use]
pub fn referrals(views: &[ReferralView]) -> Table {
    Rows::of(views)
        .text("id", |view| Some(&view.referral))
        .text("client", |view| Some(&view.client))
        .text("need", |view| Some(view.need))
        .moment("at", |view| Some(view.at))
        .text("state", |view| Some(view.state))
        .moment("since", |view| Some(view.since))
        .day("due", |view| view.due)
        .truth("overdue", |view| Some(view.overdue))
        .text("activity", |view| view.activity.as_ref())
        .text("activity_name", |view| view.activity_name.as_ref())
        .text("partner", |view| view.partner.as_ref())
        .truth("gate_open", |view| asked(view).then_some(view.gate.is_empty()))
        .words("gate", |view| codes(view))
        .whole("open_barriers", |view| Some(count(view.barriers.iter().filter(|one| !one.status.is_settled()))))
        .whole("open_questions", |view| Some(count(view.questions.iter().filter(|one| one.answer.is_none()))))
        .words("barriers", |view| with_status(view, BarrierStatus::Open))
        .words("addressed", |view| with_status(view, BarrierStatus::Addressed))
        .words("consents", |view| view.consents.iter().map(|one| one.scope).collect())
        .whole("sessions_attended", |view| Some(sessions(view, SessionOutcome::Attended)))
        .whole("sessions_missed", |view| Some(sessions(view, SessionOutcome::NoNotice)))
        .day("call_due", |view| view.call_due)
        .whole("unread_concerns", |view| Some(count(view.concerns.iter().filter(|one| !one.read))))
        .whole("open_conflicts", |view| Some(count(view.conflicts.iter().filter(|one| one.decision.is_none()))))
        .words("warnings", |view| view.warnings.iter().map(|issue| issue.code).collect())
        .text("next_step", |view| view.exit.as_ref().and_then(|exit| exit.step))
        .words("steps_reached", |view| view.steps.iter().map(|one| one.step).collect())
        .truth("in_contact_month_3", |view| in_contact(view, FollowUpPoint::Month3))
        .truth("in_contact_month_6", |view| in_contact(view, FollowUpPoint::Month6))
        .truth("in_contact_month_12", |view| in_contact(view, FollowUpPoint::Month12))
        .whole("events", |view| Some(view.version))
        .table()
}

/// Every step from state to state: one row a step, for process mining and for waiting times.
///
/// `days` is how long the state before lasted, in days of the calendar; empty for the first step.
#[must_use]
pub fn transitions(views: &[ReferralView]) -> Table {
    let rows: Vec<(&ReferralView, Option<&Transition>, &Transition)> = views
        .iter()
        .flat_map(|view| {
            let before = std::iter::once(None).chain(view.transitions.iter().map(Some));
            before.zip(&view.transitions).map(move |(before, step)| (view, before, step))
        })
        .collect();
    Rows::of(&rows)
        .text("referral", |row| Some(&row.0.referral))
        .text("client", |row| Some(&row.0.client))
        .whole("sequence", |row| Some(row.2.sequence))
        .moment("at", |row| Some(row.2.at))
        .text("from", |row| row.2.from)
        .text("to", |row| Some(row.2.to))
        .whole("days", |row| row.1.map(|before| before.at.uk_date().days_until(row.2.at.uk_date())))
        .text("event", |row| Some(row.2.event))
        .text("event_id", |row| Some(&row.2.id))
        .text("role", |row| Some(row.2.role))
        .text("by", |row| Some(&row.2.by))
        .text("reason", |row| row.2.reason)
        .words("causes", |row| row.2.causes.iter().collect())
        .text("activity", |row| row.0.activity.as_ref())
        .text("partner", |row| row.0.partner.as_ref())
        .table()
}

/// What is to do: one row an item, in the order given. The sentences are left out: they say what somebody needs.
#[must_use]
pub fn work_items(items: &[WorkItem]) -> Table {
    Rows::of(items)
        .day("due", |item| Some(item.due))
        .truth("overdue", |item| Some(item.overdue))
        .text("kind", |item| Some(item.kind))
        .text("referral", |item| Some(&item.referral))
        .text("client", |item| Some(&item.client))
        .text("state", |item| Some(item.state))
        .text("barrier", |item| item.barrier.as_ref())
        .text("scope", |item| item.scope)
        .text("point", |item| item.point)
        .text("about", |item| item.about.as_ref())
        .text("partner", |item| item.partner.as_ref())
        .table()
}

/// Whether anybody asks for the gate: an activity is chosen, and it is not over.
fn asked(view: &ReferralView) -> bool {
    view.activity.is_some() && !view.state.is_closed()
}

/// Each code once, in the order of the alphabet.
fn codes(view: &ReferralView) -> Vec<&'static str> {
    let mut codes: Vec<&str> = view.gate.iter().filter(|_| asked(view)).map(|issue| issue.code.as_str()).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

fn with_status(view: &ReferralView, status: BarrierStatus) -> Vec<&crate::model::barrier::BarrierKind> {
    view.barriers.iter().filter(|one| one.status == status).map(|one| &one.barrier).collect()
}

fn sessions(view: &ReferralView, outcome: SessionOutcome) -> i64 {
    count(view.sessions.iter().filter(|one| one.outcome == outcome))
}

fn in_contact(view: &ReferralView, point: FollowUpPoint) -> Option<bool> {
    view.follow_ups.iter().find(|one| one.point == point)?.found.as_ref()?.in_contact
}

fn count<T>(some: impl Iterator<Item = T>) -> i64 {
    i64::try_from(some.count()).unwrap_or(i64::MAX)
}
