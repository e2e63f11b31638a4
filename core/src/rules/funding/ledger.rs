//! A partner's money day by day.

use std::collections::BTreeMap;

use super::arrivals::arrivals;
use super::dues::dues;
use crate::ground::error::Result;
use crate::ground::money::Pence;
use crate::ground::time::Date;
use crate::model::partner::{FundingLine, Partner, Reserve};

/// What happened on one day, and what was left at its end.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Day {
    pub(super) income: Pence,
    pub(super) cost: Pence,
    pub(super) balance: Pence,
}

/// The days on which money comes or goes, from `on` to the day before `end`. The first one is always there.
pub(super) struct Ledger {
    pub(super) on: Date,
    pub(super) end: Date,
    /// What is there before anything of the first day.
    pub(super) opening: Pence,
    pub(super) days: BTreeMap<Date, Day>,
    /// All confirmed money from `on` on, however late it comes.
    pub(super) to_come: Pence,
}

/// The money in hand that counts on a day: one stated for a later day is not known yet.
pub(super) fn reserve_on(partner: &Partner, on: Date) -> Option<&Reserve> {
    partner.reserve.as_ref().filter(|reserve| reserve.as_of <= on)
}

impl Ledger {
    /// The ledger of the confirmed lines, and of one more as if it were confirmed.
    pub(super) fn new(partner: &Partner, on: Date, end: Date, also: Option<&FundingLine>) -> Result<Self> {
        let reserve = reserve_on(partner, on);
        // What moved on the day of the reserve or before is in it already; without one, nothing that is over counts.
        let from = reserve.map_or(Ok(on), |reserve| reserve.as_of.plus_days(1))?;
        let mut ledger = Self {
            on,
            end,
            opening: reserve.map_or(Pence::ZERO, |reserve| reserve.amount),
            days: BTreeMap::from([(on, Day::default())]),
            to_come: Pence::ZERO,
        };
        for line in partner.funding.iter().filter(|line| line.confirmed).chain(also) {
            for arrival in arrivals(line)?.into_iter().filter(|arrival| arrival.on >= from) {
                ledger.comes(arrival.on, arrival.amount)?;
            }
        }
        for cost in &partner.costs {
            for due in dues(cost, from, end) {
                ledger.goes(due.on, due.amount)?;
            }
        }
        ledger.balanced()
    }

    fn comes(&mut self, on: Date, amount: Pence) -> Result<()> {
        if on < self.on {
            self.opening = self.opening.plus(amount)?;
            return Ok(());
        }
        self.to_come = self.to_come.plus(amount)?;
        if on < self.end {
            let day = self.days.entry(on).or_default();
            day.income = day.income.plus(amount)?;
        }
        Ok(())
    }

    fn goes(&mut self, on: Date, amount: Pence) -> Result<()> {
        if on < self.on {
            self.opening = self.opening.minus(amount)?;
            return Ok(());
        }
        let day = self.days.entry(on).or_default();
        day.cost = day.cost.plus(amount)?;
        Ok(())
    }

    fn balanced(mut self) -> Result<Self> {
        let mut balance = self.opening;
        for day in self.days.values_mut() {
            balance = balance.plus(day.income)?.minus(day.cost)?;
            day.balance = balance;
        }
        Ok(self)
    }

    /// The first day at whose end less than nothing is left.
    pub(super) fn runs_out_on(&self) -> Option<Date> {
        self.days.iter().find(|(_, day)| day.balance < Pence::ZERO).map(|(date, _)| *date)
    }

    /// The last day on which a cost falls due.
    pub(super) fn last_cost_on(&self) -> Option<Date> {
        self.days.iter().rev().find(|(_, day)| day.cost > Pence::ZERO).map(|(date, _)| *date)
    }
}
