//! On which days a committed cost falls due.

use super::arrivals::Movement;
use crate::ground::time::Date;
use crate::model::partner::{CommittedCost, CostRhythm};

/// Every time the cost falls due from one day on and before another.
///
/// Months are counted from the first day and not from the time before, so that a cost of the 31st stays one.
pub(super) fn dues(cost: &CommittedCost, from: Date, before: Date) -> Vec<Movement> {
    let repeats = cost.every != CostRhythm::Once;
    let mut found = Vec::new();
    let mut round = skipped(cost, from);
    while let Some(on) = day(cost, round) {
        if on >= before || (repeats && cost.until.is_some_and(|until| on > until)) {
            break;
        }
        if on >= from {
            found.push(Movement { on, amount: cost.amount });
        }
        if !repeats {
            break;
        }
        round += 1;
    }
    found
}

/// The day of that round, the first being round 0; nothing past the end of the calendar.
fn day(cost: &CommittedCost, round: i32) -> Option<Date> {
    match cost.every {
        CostRhythm::Once => Some(cost.from),
        CostRhythm::Weekly => cost.from.plus_days(round.checked_mul(7)?).ok(),
        CostRhythm::Monthly | CostRhythm::Quarterly | CostRhythm::Yearly => {
            cost.from.plus_months(round.checked_mul(months(cost.every))?).ok()
        }
    }
}

/// A round that is surely not after the first one wanted, so that old costs take no longer.
fn skipped(cost: &CommittedCost, from: Date) -> i32 {
    let passed = cost.from.days_until(from).max(0);
    let round_days = match cost.every {
        CostRhythm::Once => return 0,
        CostRhythm::Weekly => 7,
        // No month has more than 31 days.
        CostRhythm::Monthly | CostRhythm::Quarterly | CostRhythm::Yearly => 31 * months(cost.every),
    };
    passed / round_days
}

const fn months(every: CostRhythm) -> i32 {
    match every {
        CostRhythm::Once | CostRhythm::Weekly => 0,
        CostRhythm::Monthly => 1,
        CostRhythm::Quarterly => 3,
        CostRhythm::Yearly => 12,
    }
}
