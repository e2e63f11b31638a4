//! Money that is promised but comes too late.

use super::ledger::Ledger;
use crate::ground::error::Result;
use crate::ground::money::Pence;
use crate::ground::record::record;
use crate::ground::time::Date;

record! {
    /// The money runs short although all confirmed money together would cover what is due by then: it comes too late,
    /// in arrears for instance. What is short has to be bridged, or the funder asked to pay earlier.
    CashGap {
        /// The first day of the month in which it opens, as among the balances.
        month_starts: Date,
        /// The first day at whose end less than nothing is left.
        opens_on: Date,
        /// How much has to be bridged at most, until the gap closes or bridging no longer helps.
        short_by: Pence,
        [optional]
        /// The first day after it on which the balance is zero or more again; none where that is not within sight.
        closes_on: Option<Date>,
        /// The first day on which even all confirmed money, had it come in time, would not be enough; none within sight.
        then_runs_out_on: Option<Date>,
    }
}

/// The gap that opens where the ledger runs out, if it is one.
pub(super) fn cash_gap(ledger: &Ledger, runs_out_on: Date, month_starts: Date) -> Result<Option<CashGap>> {
    let mut left = ledger.opening.plus(ledger.to_come)?;
    let mut then_runs_out_on = None;
    for (date, day) in &ledger.days {
        left = left.minus(day.cost)?;
        if left < Pence::ZERO {
            then_runs_out_on = Some(*date);
            break;
        }
    }
    if then_runs_out_on.is_some_and(|day| day <= runs_out_on) {
        return Ok(None);
    }
    let mut short_by = Pence::ZERO;
    let mut closes_on = None;
    for (date, day) in ledger.days.range(runs_out_on..) {
        if day.balance >= Pence::ZERO {
            closes_on = Some(*date);
            break;
        }
        if then_runs_out_on.is_none_or(|end| *date < end) {
            short_by = short_by.max(Pence::ZERO.minus(day.balance)?);
        }
    }
    Ok(Some(CashGap { closes_on, then_runs_out_on, ..CashGap::new(month_starts, runs_out_on, short_by) }))
}
