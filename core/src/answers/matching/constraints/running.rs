//! The activity runs, and somebody has checked.

use crate::answers::matching::case::Case;
use crate::answers::matching::finding::Finding;
use crate::answers::matching::index::Aspect;
use crate::model::activity::ActivityStatus;

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let activity = case.activity;
    let fresh = activity.provenance.is_fresh(case.on, case.policy.record_shelf_days);
    let finding = match activity.status {
        ActivityStatus::Ended => Finding::absolute("running.ended"),
        ActivityStatus::Paused => Finding::absolute("running.paused"),
        ActivityStatus::Unknown => Finding::ask_provider("running.unknown", case.of_activity(&["status"])),
        ActivityStatus::Running | ActivityStatus::Planned if fresh => Finding::met("running.checked"),
        ActivityStatus::Running | ActivityStatus::Planned => {
            Finding::ask_provider("running.stale", case.of_activity(&["provenance", "checked_on"]))
        }
    };
    vec![finding.fact(case.activity_fact(&["status"], activity.status.as_str()))]
}

pub(super) fn reads(case: &Case<'_>, aspect: &mut Aspect) {
    aspect.word(case.activity.status.as_str());
    aspect.flag(case.activity.provenance.is_fresh(case.on, case.policy.record_shelf_days));
}
