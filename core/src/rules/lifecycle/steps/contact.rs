//! Attempts to reach the client.

use crate::rules::lifecycle::Standing;

pub(in crate::rules::lifecycle) fn record(standing: &mut Standing, reached: bool) {
    if reached {
        standing.unreached = 0;
        standing.call_due = None;
    } else {
        standing.unreached = standing.unreached.saturating_add(1);
    }
}
