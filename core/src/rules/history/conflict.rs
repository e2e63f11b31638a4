//! What is set aside, by name.

use crate::ground::error::Code;
use crate::ground::id::EventId;
use crate::model::referral::{Conflict, EventKind, ReferralEvent};
use crate::rules::lifecycle::Standing;

/// The event counts for nothing but a conflict.
pub(super) fn aside(before: Standing, event: &ReferralEvent, code: Code, why: &str, against: Option<EventId>) -> Standing {
    let conflict = conflict(event, code, why, against);
    named(skipped(before), conflict)
}

pub(super) fn conflict(event: &ReferralEvent, code: Code, why: &str, against: Option<EventId>) -> Conflict {
    let kind: EventKind = event.action.kind();
    let sentence = format!("`{kind}` was set aside: {why}");
    Conflict { against, ..Conflict::new(event.id.clone(), kind, code.as_str().to_owned(), sentence) }
}

/// Names a conflict, once for each event.
pub(super) fn named(mut standing: Standing, conflict: Conflict) -> Standing {
    if standing.conflicts.iter().all(|one| one.event != conflict.event) {
        standing.conflicts.push(conflict);
    }
    standing
}

/// The event is told, and changes nothing.
pub(super) fn skipped(mut standing: Standing) -> Standing {
    standing.told = standing.told.saturating_add(1);
    standing
}
