//! A ledger, month by month.

use super::ledger::Ledger;
use crate::ground::error::Result;
use crate::ground::money::Pence;
use crate::ground::record::record;
use crate::ground::time::Date;

record! {
    /// One month of a partner's money, counted from the day that was asked about.
    MonthBalance {
        /// The first day of the month: the day asked about, and that day of each month after.
        month_starts: Date,
        /// How much confirmed money comes.
        income: Pence,
        /// How much falls due.
        cost: Pence,
        /// What is left at the end of the month; below zero where it is short.
        balance: Pence,
        /// The least there is at the end of any of its days.
        lowest: Pence,
    }
}

/// So many months from the first day of the ledger on.
pub(super) fn month_balances(ledger: &Ledger, months: u32) -> Result<Vec<MonthBalance>> {
    let mut balance = ledger.opening;
    let mut found = Vec::new();
    for month in 0..i32::try_from(months).unwrap_or(0) {
        let (starts, next) = (ledger.on.plus_months(month)?, ledger.on.plus_months(month + 1)?);
        let mut row = MonthBalance::new(starts, Pence::ZERO, Pence::ZERO, balance, balance);
        if let Some(first) = ledger.days.get(&starts) {
            row.lowest = first.balance;
        }
        for (_, day) in ledger.days.range(starts..next) {
            row.income = row.income.plus(day.income)?;
            row.cost = row.cost.plus(day.cost)?;
            row.balance = day.balance;
            row.lowest = row.lowest.min(day.balance);
        }
        balance = row.balance;
        found.push(row);
    }
    Ok(found)
}
