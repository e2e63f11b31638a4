//! A second, naive reading of `docs/funding.md`: a purse, and every day one after another. It shares nothing with the
//! ledger: no lists of payments, no rounds of a cost, no months.

use crate::ground::time::Date;
use crate::model::partner::{CommittedCost, CostRhythm, FundingLine, Partner};

/// What the purse says.
#[derive(Debug, PartialEq)]
pub(super) struct Purse {
    pub(super) runs_out_on: Option<Date>,
    /// What is left on the last day of each month from the day asked about.
    pub(super) month_ends: Vec<i64>,
    /// The least at the end of any day of each month.
    pub(super) month_lows: Vec<i64>,
}

fn next(day: Date) -> Date {
    day.plus_days(1).unwrap()
}

fn ends_a_month(day: Date) -> bool {
    next(day).day() == 1
}

/// What a line brings on one day.
fn brought(line: &FundingLine, today: Date) -> i64 {
    let days = i64::from(line.starts.days_until(line.ends)) + 1;
    if line.stages.is_empty() {
        if today < line.starts || today > line.ends || !(today == line.ends || ends_a_month(today)) {
            return 0;
        }
        // The days of this month that belong to the line; all full pence earned so far less those paid before it.
        let mut earlier = i64::from(line.starts.days_until(today));
        while earlier > 0 && !ends_a_month(line.starts.plus_days(i32::try_from(earlier).unwrap() - 1).unwrap()) {
            earlier -= 1;
        }
        let until_now = i64::from(line.starts.days_until(today)) + 1;
        return line.amount.0 * until_now / days - line.amount.0 * earlier / days;
    }
    let mut sum = 0;
    let mut paid = 0;
    let mut hundredths = 0;
    for (i, stage) in line.stages.iter().enumerate() {
        let amount =
            if i == line.stages.len() - 1 { line.amount.0 - paid } else { line.amount.0 * i64::from(stage.percent) / 100 };
        paid += amount;
        let comes = match (stage.in_arrears, stage.due) {
            (true, Some(due)) if due > line.ends => due,
            (true, _) => next(line.ends),
            (false, Some(due)) => due,
            (false, None) => {
                // The first day by which the stages before have had their share of the days.
                let mut day = line.starts;
                while i64::from(line.starts.days_until(day)) * 100 < days * hundredths {
                    day = next(day);
                }
                day
            }
        };
        hundredths += i64::from(stage.percent);
        if comes == today {
            sum += amount;
        }
    }
    sum
}

/// What a cost takes on one day.
fn taken(cost: &CommittedCost, today: Date) -> i64 {
    if today < cost.from || (cost.every != CostRhythm::Once && cost.until.is_some_and(|until| today > until)) {
        return 0;
    }
    let months = i32::from(today.year() - cost.from.year()) * 12 + i32::from(today.month() - cost.from.month());
    let same_day = today.day() == cost.from.day() || (ends_a_month(today) && cost.from.day() > today.day());
    let is_due = match cost.every {
        CostRhythm::Once => today == cost.from,
        CostRhythm::Weekly => today.weekday() == cost.from.weekday(),
        CostRhythm::Monthly => same_day,
        CostRhythm::Quarterly => same_day && months % 3 == 0,
        CostRhythm::Yearly => same_day && months % 12 == 0,
    };
    if is_due { cost.amount.0 } else { 0 }
}

/// Lives through every day from the reserve on, or from the day asked about where there is none.
pub(super) fn live(partner: &Partner, on: Date) -> Purse {
    let (mut purse, mut today) = match &partner.reserve {
        Some(reserve) if reserve.as_of <= on => (reserve.amount.0, next(reserve.as_of)),
        _ => (0, on),
    };
    let mut found = Purse { runs_out_on: None, month_ends: Vec::new(), month_lows: Vec::new() };
    let mut last = i64::MAX;
    // Where the reserve is of the day itself, nothing of that day is left to happen.
    let live_today = |today: Date, purse: &mut i64| {
        *purse += partner.funding.iter().filter(|line| line.confirmed).map(|line| brought(line, today)).sum::<i64>();
        *purse -= partner.costs.iter().map(|cost| taken(cost, today)).sum::<i64>();
    };
    while today < on {
        live_today(today, &mut purse);
        today = next(today);
    }
    let waits = today > on;
    for month in 0..60 {
        let end = on.plus_months(month + 1).unwrap();
        let mut low = i64::MAX;
        let mut day = on.plus_months(month).unwrap();
        while day < end {
            if !(waits && day == on) {
                live_today(day, &mut purse);
            }
            if purse < 0 && found.runs_out_on.is_none() {
                found.runs_out_on = Some(day);
            }
            low = low.min(purse);
            last = purse;
            day = next(day);
        }
        found.month_ends.push(last);
        found.month_lows.push(low);
    }
    found
}
