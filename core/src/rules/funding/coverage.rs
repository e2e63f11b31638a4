//! Until when confirmed money reaches without a gap.

use crate::ground::id::ActivityId;
use crate::ground::time::Date;
use crate::model::partner::{FundingLine, Partner};

/// The first day of some money, and the last.
type Span = (Date, Date);

/// The lines that name an activity.
pub(crate) fn lines_for<'p>(partner: &'p Partner, activity: &ActivityId) -> Vec<&'p FundingLine> {
    partner.funding.iter().filter(|line| line.activities.contains(activity)).collect()
}

/// The day until which confirmed lines join on to one another without a gap, from that day.
pub(crate) fn covered_until(lines: &[&FundingLine], on: Date) -> Option<Date> {
    reached(confirmed(lines), on)
}

/// The earliest day money from `on` must last to, for all of it to reach `last`: what is confirmed for later need not be found again.
pub(crate) fn to_be_found_until(lines: &[&FundingLine], on: Date, last: Date) -> Date {
    let confirmed = confirmed(lines);
    let joins = |until: &Date| {
        let spans = confirmed.iter().copied().chain([(on, *until)]).collect();
        reached(spans, on).is_some_and(|reached| reached >= last)
    };
    let before_another = confirmed.iter().filter_map(|(starts, _)| starts.plus_days(-1).ok());
    before_another.filter(|until| (on..last).contains(until)).filter(joins).min().unwrap_or(last)
}

fn confirmed(lines: &[&FundingLine]) -> Vec<Span> {
    lines.iter().filter(|line| line.confirmed).map(|line| (line.starts, line.ends)).collect()
}

fn reached(mut spans: Vec<Span>, on: Date) -> Option<Date> {
    spans.sort_unstable();
    let mut until: Option<Date> = None;
    for (starts, ends) in spans {
        let next = until.and_then(|until| until.plus_days(1).ok()).unwrap_or(on);
        if starts <= next && ends >= on {
            until = until.max(Some(ends));
        }
    }
    until
}
