//! The audit of how far people got.

use std::collections::BTreeMap;

use super::chi_square::chance;
use super::family::found;
use super::people::AuditPerson;
use super::published::{AuditVerdict, GroupExposure, GroupRate, PublishedAudit, StageAudit, StratumAudit};
use super::stage::AuditStage;
use super::strata::Strata;
use super::wilson::wilson;
use crate::answers::evidence::disclosure::{
    CategoryOf, CountDimension, CountTable, DisclosureRule, PublishedTable, protect_together,
};
use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::number::real;
use crate::ground::text::NonEmpty;

/// Fewer are too few to judge.
pub(super) const FEWEST: i64 = 10;

/// How far people got, by strata: raw. It is published by [`publish`](Self::publish) and by nothing else, and `Debug` shows its type alone.
///
/// ```
/// use fingerpost::{AuditPerson, AuditStage, AuditVerdict, ClientId, DisclosureRule, FairnessAudit, NonEmpty, Strata};
///
/// let people: Vec<AuditPerson> = (0..400)
///     .map(|i| AuditPerson {
///         furthest: Some(if i % 2 == 0 || i % 3 == 0 { AuditStage::Offer } else { AuditStage::Suits }),
///         ..AuditPerson::new(ClientId::new(format!("c-{i}")).unwrap())
///     })
///     .collect();
/// let group = |i: usize| NonEmpty::new(if i % 2 == 0 { "with a car" } else { "without" }).unwrap();
/// let car = Strata::new(NonEmpty::new("car")?, people.iter().enumerate().map(|(i, one)| (one.client.clone(), group(i))))?;
/// let audit = FairnessAudit::new(&people, &[car])?.publish(&DisclosureRule::default())?;
/// let offer = &audit.strata[0].stages[1];
/// assert_eq!(offer.verdict, AuditVerdict::DifferenceFound);
/// assert_eq!(offer.groups[1].rate, Some(0.325));
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Clone)]
pub struct FairnessAudit {
    columns: Vec<Column>,
}

impl std::fmt::Debug for FairnessAudit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FairnessAudit(..)")
    }
}

/// One column of strata: its groups, each with how many passed and failed each stage, and the exposures of its people.
#[derive(Clone)]
struct Column {
    name: NonEmpty,
    groups: Vec<(NonEmpty, Group)>,
}

#[derive(Clone, Default)]
struct Group {
    /// Of each stage: how many passed it, and how many got to it.
    stages: [(i64, i64); AuditStage::ALL.len()],
    exposures: Vec<f64>,
}

impl Group {
    fn at(&self, stage: usize) -> (i64, i64) {
        self.stages.get(stage).copied().unwrap_or_default()
    }

    fn count(&mut self, person: &AuditPerson) {
        let mut so_far = true;
        for (stage, (passed, of)) in AuditStage::ALL.iter().zip(&mut self.stages) {
            *of += i64::from(so_far);
            so_far &= person.reached(*stage);
            *passed += i64::from(so_far);
        }
        self.exposures.extend(person.exposure);
    }
}

impl FairnessAudit {
    /// Counts people by every column of strata.
    ///
    /// # Errors
    /// [`Code::AuditPeople`] where a client stands twice among the people, or an exposure is no number; [`Code::AuditStrata`] where two columns
    /// have one name or none is given.
    pub fn new(people: &[AuditPerson], strata: &[Strata]) -> Result<Self> {
        let mut ids: Vec<_> = people.iter().map(|person| &person.client).collect();
        ids.sort_unstable();
        if ids.windows(2).any(|pair| pair.first() == pair.last()) {
            return Err(FingerpostError::invalid(Code::AuditPeople, "a client stands twice among the people of an audit"));
        }
        if people.iter().any(|person| person.exposure.is_some_and(|exposure| !exposure.is_finite() || exposure < 0.0)) {
            return Err(FingerpostError::invalid(Code::AuditPeople, "an exposure is a number, zero or more"));
        }
        let mut names: Vec<_> = strata.iter().map(Strata::name).collect();
        names.sort_unstable();
        if names.is_empty() || names.windows(2).any(|pair| pair.first() == pair.last()) {
            return Err(FingerpostError::invalid(
                Code::AuditStrata,
                "an audit needs columns of strata, each under a name of its own",
            ));
        }
        let column = |strata: &Strata| {
            let mut groups: BTreeMap<NonEmpty, Group> = BTreeMap::new();
            for person in people {
                groups.entry(strata.group(&person.client)).or_default().count(person);
            }
            let order = strata.groups(people.iter().map(|person| &person.client));
            let groups = order.into_iter().map(|name| (name.clone(), groups.remove(&name).unwrap_or_default())).collect();
            Column { name: strata.name().clone(), groups }
        };
        Ok(Self { columns: strata.iter().map(column).collect() })
    }

    /// The audit as it may be published: counts under the rule, everything else from those counts.
    ///
    /// The verdicts alone rest on the counts as they are.
    ///
    /// # Errors
    /// `publish.*` where the rule makes no sense or there are too many groups.
    pub fn publish(&self, rule: &DisclosureRule) -> Result<PublishedAudit> {
        let tables = self.tables()?;
        let keys = self.keys();
        let published = protect_together(&tables, &keys, rule)?;
        let mut judged: Vec<Vec<bool>> = Vec::new();
        let mut chances = Vec::new();
        for (column, tables) in self.columns.iter().zip(published.chunks(AuditStage::ALL.len())) {
            for (stage, table) in tables.iter().enumerate() {
                let sure: Vec<bool> = column.groups.iter().map(|(group, _)| is_judged(table, group, &column.name)).collect();
                let counts = column.groups.iter().zip(&sure).filter(|(_, sure)| **sure).map(|((_, group), _)| group.at(stage));
                let counts: Vec<(i64, i64)> = counts.collect();
                if counts.len() > 1 {
                    chances.push(chance(&counts));
                }
                judged.push(sure);
            }
        }
        let questions = u32::try_from(chances.len()).unwrap_or(u32::MAX);
        let mut verdicts = found(&chances).into_iter();
        let mut stages = judged.iter().zip(published).map(|(judged, counts)| {
            let enough = judged.iter().filter(|judged| **judged).count() > 1;
            let verdict = match enough.then(|| verdicts.next()).flatten() {
                Some(true) => AuditVerdict::DifferenceFound,
                Some(false) => AuditVerdict::NoneFound,
                None => AuditVerdict::TooFewToJudge,
            };
            (verdict, counts, judged)
        });
        let mut strata = Vec::new();
        for column in &self.columns {
            let stages: Vec<StageAudit> = AuditStage::ALL
                .iter()
                .zip(&mut stages)
                .map(|(stage, (verdict, counts, judged))| stage_audit(*stage, verdict, counts, judged, column))
                .collect();
            strata.push(column.published(stages, rule));
        }
        Ok(PublishedAudit::new(rule.clone(), questions, strata))
    }

    /// A table for each column and stage.
    fn tables(&self) -> Result<Vec<CountTable>> {
        let mut tables = Vec::new();
        for column in &self.columns {
            for (stage, word) in AuditStage::ALL.iter().enumerate() {
                let groups =
                    CountDimension::new(column.name.clone(), column.groups.iter().map(|(name, _)| name.clone()).collect());
                let passed = CountDimension::new(NonEmpty::known(word.as_str()), vec![NonEmpty::known(YES), NonEmpty::known(NO)]);
                let cells = column.groups.iter().flat_map(|(_, group)| {
                    let (passed, of) = group.at(stage);
                    [passed, of - passed].map(|count| u64::try_from(count).unwrap_or(0))
                });
                tables.push(CountTable::new(vec![groups, passed], cells.collect())?);
            }
        }
        Ok(tables)
    }

    /// Which counts are one and the same in several tables: whoever passed a stage gets to the next, and everybody is everybody by any column.
    fn keys(&self) -> Vec<Vec<String>> {
        let mut keys = Vec::new();
        for (column, of) in self.columns.iter().enumerate() {
            for stage in 0..AuditStage::ALL.len() {
                let mut of_table = Vec::new();
                for group in 0..=of.groups.len() {
                    let who = if group == of.groups.len() { "all".to_owned() } else { format!("{column} {group}") };
                    of_table.extend([
                        format!("to {} {who}", stage + 1),
                        format!("not {} {who}", stage + 1),
                        format!("to {stage} {who}"),
                    ]);
                }
                keys.push(of_table);
            }
        }
        keys
    }
}

/// Whoever passed a stage, and whoever did not.
const YES: &str = "yes";
const NO: &str = "no";

/// Of a group, those who passed, or all of them.
fn of(group: &NonEmpty, column: &NonEmpty, passed: Option<AuditStage>) -> Vec<CategoryOf> {
    let group = CategoryOf::new(column.clone(), group.clone());
    let passed = passed.map(|stage| CategoryOf::new(NonEmpty::known(stage.as_str()), NonEmpty::known(YES)));
    [group].into_iter().chain(passed).collect()
}

/// Whether a group is surely large enough, for all that is published of it.
fn is_judged(table: &PublishedTable, group: &NonEmpty, column: &NonEmpty) -> bool {
    let people = table.cell(&of(group, column, None)).and_then(|cell| cell.count);
    people.is_some_and(|people| table.rule.behind(people).0 >= FEWEST)
}

fn stage_audit(stage: AuditStage, verdict: AuditVerdict, counts: PublishedTable, judged: &[bool], column: &Column) -> StageAudit {
    let rate = |((group, _), judged): (&(NonEmpty, Group), &bool)| {
        let share = counts.rate(&of(group, &column.name, Some(stage)), &of(group, &column.name, None));
        let share = share.filter(|share| share.rate.is_some());
        let ends = share.as_ref().and_then(|share| wilson(share.numerator?, share.denominator?));
        GroupRate {
            rate: share.and_then(|share| share.rate),
            low: ends.map(|ends| ends.0),
            high: ends.map(|ends| ends.1),
            ..GroupRate::new(group.clone(), !judged)
        }
    };
    let groups: Vec<GroupRate> = column.groups.iter().zip(judged).map(rate).collect();
    let rates: Vec<f64> = groups.iter().filter(|group| !group.too_few).filter_map(|group| group.rate).collect();
    let ends = ends(&rates);
    StageAudit {
        ratio: ends.filter(|(_, high)| *high > 0.0).map(|(low, high)| low / high),
        difference: ends.map(|(low, high)| high - low),
        ..StageAudit::new(stage, verdict, counts, groups)
    }
}

impl Column {
    fn published(&self, stages: Vec<StageAudit>, rule: &DisclosureRule) -> StratumAudit {
        let exposure: Vec<GroupExposure> = self
            .groups
            .iter()
            .map(|(name, group)| {
                let people = u64::try_from(group.exposures.len()).unwrap_or(u64::MAX);
                let mean = group.exposures.iter().sum::<f64>() / real(i64::try_from(people).unwrap_or(i64::MAX));
                let enough = rule
                    .publish(people)
                    .and_then(|people| i64::try_from(people).ok())
                    .is_some_and(|people| rule.behind(people).0 >= FEWEST);
                // With more decimals a mean would tell how many people it is of.
                let mean = if enough { (mean * 100.0).round() / 100.0 } else { f64::NAN };
                GroupExposure::new(name.clone(), rule.publish_figure(people, mean))
            })
            .collect();
        let means: Vec<f64> = exposure.iter().filter_map(|group| group.exposure.value).collect();
        let exposure_ratio = ends(&means).filter(|(_, high)| *high > 0.0).map(|(low, high)| low / high);
        StratumAudit { exposure_ratio, ..StratumAudit::new(self.name.clone(), stages, exposure) }
    }
}

/// The lowest and the highest of two or more.
fn ends(of: &[f64]) -> Option<(f64, f64)> {
    let low = of.iter().copied().min_by(f64::total_cmp)?;
    let high = of.iter().copied().max_by(f64::total_cmp)?;
    Some((low, high)).filter(|_| of.len() > 1)
}
