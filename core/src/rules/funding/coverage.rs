//! Until when confirmed money reaches without a gap.

use crate::ground::time::Date;
use crate::model::partner::FundingLine;

/// The day until which confirmed lines join on to one another without a gap, from that day.
pub(crate) fn covered_until(lines: &[&FundingLine], on: Date) -> Option<Date> {
    let mut confirmed: Vec<_> = lines.iter().filter(|line| line.confirmed).collect();
    confirmed.sort_by_key(|line| (line.starts, line.ends));
    let mut until: Option<Date> = None;
    for line in confirmed {
        let reached = until.and_then(|until| until.plus_days(1).ok()).unwrap_or(on);
        if line.starts <= reached && line.ends >= on {
            until = until.max(Some(line.ends));
        }
    }
    until
}
