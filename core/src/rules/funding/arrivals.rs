//! On which days the money of a funding line comes. Where nobody said when, the cautious reading counts.

use crate::ground::error::Result;
use crate::ground::money::Pence;
use crate::ground::time::Date;
use crate::model::partner::{FundingLine, FundingStage};

/// An amount on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Movement {
    pub(super) on: Date,
    pub(super) amount: Pence,
}

/// Every payment of a line, which add up to its amount to the penny. The line has been checked: its days are in order,
/// its amount is zero or more, its stages add up to 100.
pub(super) fn arrivals(line: &FundingLine) -> Result<Vec<Movement>> {
    if line.stages.is_empty() { by_month(line) } else { by_stage(line) }
}

/// Without stages: at the end of each month, the share of the days of the line that lie in it. What is left of a penny
/// comes later, never earlier.
fn by_month(line: &FundingLine) -> Result<Vec<Movement>> {
    let days = days(line);
    let mut found = Vec::new();
    let (mut first, mut paid) = (line.starts, Pence::ZERO);
    loop {
        let last = last_of_month(first)?.min(line.ends);
        let due = share(line.amount, i128::from(line.starts.days_until(last)) + 1, days);
        found.push(Movement { on: last, amount: due.minus(paid)? });
        paid = due;
        if last >= line.ends {
            return Ok(found);
        }
        first = last.plus_days(1)?;
    }
}

/// With stages: full pennies of each, and in the last one whatever is left.
fn by_stage(line: &FundingLine) -> Result<Vec<Movement>> {
    let mut found = Vec::new();
    let (mut earlier, mut left) = (0_u32, line.amount);
    for (i, stage) in line.stages.iter().enumerate() {
        let is_last = i + 1 == line.stages.len();
        let amount = if is_last { left } else { share(line.amount, i128::from(stage.percent), 100).min(left) };
        left = left.minus(amount)?;
        found.push(Movement { on: stage_day(line, stage, earlier)?, amount });
        earlier = earlier.saturating_add(stage.percent);
    }
    Ok(found)
}

/// When a stage comes, after stages of so many hundredths.
fn stage_day(line: &FundingLine, stage: &FundingStage, earlier: u32) -> Result<Date> {
    if stage.in_arrears {
        let after = line.ends.plus_days(1)?;
        return Ok(stage.due.map_or(after, |due| due.max(after)));
    }
    if let Some(due) = stage.due {
        return Ok(due);
    }
    let passed = (days(line) * i128::from(earlier) + 99) / 100;
    line.starts.plus_days(i32::try_from(passed).unwrap_or(i32::MAX))
}

/// How many days a line covers, its last one included.
fn days(line: &FundingLine) -> i128 {
    i128::from(line.starts.days_until(line.ends)) + 1
}

/// That part of the whole, in full pennies. The part is no more than the whole, so it fits.
fn share(amount: Pence, part: i128, whole: i128) -> Pence {
    let exact = i128::from(amount.0) * part / whole.max(1);
    Pence(i64::try_from(exact).unwrap_or(amount.0))
}

/// The last day of the month a day lies in.
fn last_of_month(day: Date) -> Result<Date> {
    Date::new(day.year(), day.month(), 31).or_else(|_| {
        let first = Date::new(day.year(), day.month(), 1)?;
        first.plus_months(1)?.plus_days(-1)
    })
}
