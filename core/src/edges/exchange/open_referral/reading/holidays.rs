//! Holiday schedules of edition 1: stretches in which a service is closed.

use super::fields::{date, list};
use crate::edges::exchange::json::Value;
use crate::edges::exchange::open_referral::notes::Notes;
use crate::ground::error::Code;
use crate::ground::time::DateSpan;

/// The stretches without sessions. Other hours on holidays are kept, and told.
pub(super) fn read(object: &Value<'_>, notes: &mut Notes<'_>) -> Vec<DateSpan> {
    let mut gaps = Vec::new();
    for item in list(object, "holiday_schedules").iter().filter(|item| !item.fields().is_empty()) {
        let closed = item.get("closed").map(|value| value.as_bool().unwrap_or_else(|| value.as_text() == Some("true")));
        let (from, to) = (date(item, "start_date", notes), date(item, "end_date", notes));
        match (closed, from, to) {
            (Some(true), Some(from), Some(to)) if from <= to => gaps.push(DateSpan::new(from, to)),
            (Some(true), ..) => {
                let detail = "a holiday needs a first and a last day, in that order; it is unknown when it is closed";
                notes.warn(Code::OpenReferralSchedule, item, detail);
            }
            _ => notes.notice(
                Code::OpenReferralSchedule,
                item,
                "the holiday has hours of its own; they are kept and change no session: ask before that day",
            ),
        }
    }
    gaps
}
