//! Whether a service runs.

use crate::edges::exchange::json::Value;
use crate::edges::exchange::open_referral::notes::Notes;
use crate::ground::error::Code;
use crate::model::activity::ActivityStatus;

/// The status of a service. A word in another case is taken with a notice; anything else is unknown.
pub(super) fn read(service: &Value<'_>, notes: &mut Notes<'_>) -> ActivityStatus {
    let Some(value) = service.get("status").filter(|value| value.as_text().is_none_or(|text| !text.trim().is_empty())) else {
        notes.warn(Code::ImportMissingField, service, "the field `status` is missing; it is unknown whether the service runs");
        return ActivityStatus::Unknown;
    };
    let Some(found) = value.as_text() else { return ActivityStatus::Unknown };
    let lower = found.trim().to_ascii_lowercase();
    let status = match lower.as_str() {
        "active" => ActivityStatus::Running,
        "inactive" | "temporarily closed" => ActivityStatus::Paused,
        "defunct" => ActivityStatus::Ended,
        _ => {
            let detail = "the status is not one of: active, inactive, defunct, temporarily closed; it counts as unknown";
            notes.warn(Code::KindUnknown, value, detail);
            return ActivityStatus::Unknown;
        }
    };
    if lower != found {
        notes.notice(Code::KindUnknown, value, "the status is written in lower case without spaces around it");
    }
    status
}
