//! The calendar of a client who has a place.

use super::write::write_calendar;
use crate::edges::exchange::calendar::{CalendarExport, CalendarOptions};
use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::time::{BankHolidays, Date};
use crate::model::catalogue::Catalogue;
use crate::model::referral::{ReferralState, ReferralView, SessionOutcome};

/// Writes the sessions of a client's own course, from the day their place was confirmed: [`write_calendar`](crate::write_calendar)
/// with what the referral says filled in where the options leave it open. The site is the one the client was shown, a course has
/// as many sessions as it has, and sessions the provider cancelled are marked as such. Nothing about the client is in it.
///
/// # Errors
/// [`Code::CalendarNotConfirmed`] where the client has no place, and those of [`write_calendar`](crate::write_calendar).
pub fn write_referral_calendar(
    catalogue: &Catalogue,
    view: &ReferralView,
    holidays: &BankHolidays,
    options: &CalendarOptions,
) -> Result<CalendarExport> {
    let has_place = matches!(view.state, ReferralState::Confirmed | ReferralState::Active);
    let Some(id) = view.activity.as_ref().filter(|_| has_place) else {
        let detail = "the client has no confirmed place, and so no sessions of their own";
        return Err(FingerpostError::invalid(Code::CalendarNotConfirmed, detail).at("/state"));
    };
    let activity = catalogue.activity(id)?;
    let confirmed = view.transitions.iter().rev().find(|step| step.to == ReferralState::Confirmed).map(|step| step.at.uk_date());
    let shown = view.shortlist.iter().find(|proposal| proposal.answer.activity == *id);
    let called_off = view.sessions.iter().filter(|one| one.outcome == SessionOutcome::CancelledByProvider).map(|one| one.on);
    let mut cancelled: Vec<Date> = called_off.chain(options.cancelled.iter().copied()).collect();
    cancelled.sort_unstable();
    cancelled.dedup();
    let filled = CalendarOptions {
        site: options.site.clone().or_else(|| shown.and_then(|proposal| proposal.answer.site.clone())),
        from: options.from.or(confirmed),
        sessions: options.sessions.or_else(|| activity.course.as_ref().map(|course| course.sessions)),
        cancelled,
        ..options.clone()
    };
    write_calendar(catalogue, id, view.at, holidays, &filled)
}
