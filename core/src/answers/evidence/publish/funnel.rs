//! The funnel, as it may be published.

use super::figure::figure;
use super::table::{counts, dimension};
use crate::answers::evidence::cost::Costs;
use crate::answers::evidence::disclosure::{CountTable, DisclosureRule, PublishedNumber, PublishedTable};
use crate::answers::evidence::funnel::{Funnel, FunnelStage};
use crate::ground::error::Result;
use crate::ground::number::real;
use crate::ground::record::record;
use crate::ground::time::Date;

record! {
    /// The funnel as it may be published. Everybody stands at one place: the last stage they reached, and whether they are on their way.
    rust PublishedFunnel {
        /// The day it is seen from.
        on: Date,
        /// How many got how far, and whether they are under way, lost, or through.
        stages: PublishedTable,
        /// Why those who were lost were lost, all stages together.
        reasons: PublishedTable,
        /// Of those who completed: in contact of their own accord, not, unknown, or not due, for each point.
        independent: PublishedTable,
        /// What became of sessions, by their number.
        attendance: PublishedTable,
        [optional]
        /// On which day half or fewer were still waiting for the first session.
        median_wait_days: Option<PublishedNumber>,
    }
}

record! {
    /// Costs as they may be published, in pounds.
    rust PublishedCosts {
        /// For each person who came.
        per_person: PublishedNumber,
        /// For each time somebody came.
        per_session: PublishedNumber,
    }
}

impl Funnel {
    /// The funnel as it may be published under a rule.
    ///
    /// # Errors
    /// `publish.*` where the rule makes no sense.
    pub fn published(&self, rule: &DisclosureRule) -> Result<PublishedFunnel> {
        let median = self.waiting().median_days().map(f64::from);
        Ok(PublishedFunnel {
            median_wait_days: median.map(|days| figure(rule, *self.waiting().people(), Some(days))),
            ..PublishedFunnel::new(
                *self.on(),
                self.counts_of_stages()?.protect(rule)?,
                self.counts_of_reasons()?.protect(rule)?,
                self.counts_of_independent()?.protect(rule)?,
                self.counts_of_sessions()?.protect(rule)?,
            )
        })
    }

    fn counts_of_stages(&self) -> Result<CountTable> {
        let stages = dimension("stage", FunnelStage::ALL)?;
        let cells = self.steps().iter().flat_map(|step| {
            let lost: u32 = step.losses().iter().map(|loss| *loss.people()).sum();
            let through = if *step.stage() == FunnelStage::Completed { *step.reached() } else { 0 };
            [*step.under_way(), lost, through].map(u64::from)
        });
        CountTable::new(vec![stages, dimension("standing", ["under_way", "lost", "through"])?], cells.collect())
    }

    fn counts_of_reasons(&self) -> Result<CountTable> {
        let mut rows: Vec<(String, u32)> = Vec::new();
        for loss in self.steps().iter().flat_map(|step| step.losses()) {
            let name = loss.reason().as_ref().map_or_else(|| loss.state().as_str(), |reason| reason.as_str());
            match rows.iter_mut().find(|(known, _)| known == name) {
                Some((_, people)) => *people += *loss.people(),
                None => rows.push((name.to_owned(), *loss.people())),
            }
        }
        if rows.is_empty() {
            rows.push(("none".to_owned(), 0));
        }
        rows.sort();
        counts("reason", &rows)
    }

    fn counts_of_independent(&self) -> Result<CountTable> {
        let points = dimension("point", self.independent().iter().map(|step| *step.point()))?;
        let cells = self
            .independent()
            .iter()
            .flat_map(|step| [*step.independent(), *step.stopped(), *step.unknown(), *step.not_due()].map(u64::from));
        let found = dimension("found", ["independent", "stopped", "unknown", "not_due"])?;
        CountTable::new(vec![points, found], cells.collect())
    }

    fn counts_of_sessions(&self) -> Result<CountTable> {
        let outcomes = dimension("outcome", ["attended", "told_in_advance", "no_notice", "cancelled"])?;
        let cells = self
            .attendance()
            .iter()
            .flat_map(|row| [*row.attended(), *row.told_in_advance(), *row.no_notice(), *row.cancelled()].map(u64::from));
        let cells: Vec<u64> = cells.collect();
        if cells.is_empty() {
            return CountTable::new(vec![dimension("session", ["none"])?, outcomes], vec![0; 4]);
        }
        CountTable::new(vec![dimension("session", self.attendance().iter().map(|row| *row.session()))?, outcomes], cells)
    }
}

impl Costs {
    /// The costs as they may be published under a rule: where enough people came.
    #[must_use]
    pub fn published(&self, rule: &DisclosureRule) -> PublishedCosts {
        let pounds = |pence: Option<crate::ground::money::Pence>| pence.map(|pence| real(i128::from(pence.0)) / 100.0);
        let people = *self.people_attended();
        PublishedCosts {
            per_person: figure(rule, people, pounds(*self.per_person())),
            per_session: figure(rule, people, pounds(*self.per_session())),
        }
    }
}
