//! Making a plan.

use super::chosen::{EvaluationPlan, NotCollected, PlannedAsk};
use super::facts::EvaluationFacts;
use super::policy::{EvaluationPolicy, EvaluationTier, PlannedMeasure};
use super::withheld::withheld;
use crate::ground::error::{Code, FingerpostError, Issue, Result};
use crate::model::outcome::{Measure, Measures, OutcomePoint};

/// What to ask at an activity: in proportion to its size, its length, its money and who comes, within the minutes people have, and nothing that
/// could never be published.
///
/// ```
/// use fingerpost::{EvaluationFacts, EvaluationPolicy, Measures, evaluation_plan};
///
/// let small = evaluation_plan(&EvaluationFacts::new(8), &EvaluationPolicy::default(), Measures::builtin())?;
/// assert!(small.asks.is_empty() && small.seconds_a_person == 0);
///
/// let usual = evaluation_plan(&EvaluationFacts::new(24), &EvaluationPolicy::default(), Measures::builtin())?;
/// let asked: Vec<_> = usual.asks.iter().map(|ask| ask.instrument.as_str()).collect();
/// assert_eq!((asked, usual.seconds_a_person), (vec!["ons4", "goal_attainment"], 180));
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
///
/// # Errors
/// [`Code::PlanPolicy`] where the policy has no size that fits always, or figures that cannot be; [`Code::OutcomeMeasureUnknown`] where it or
/// a funder asks for a measure that is not among the measures.
pub fn evaluation_plan(facts: &EvaluationFacts, policy: &EvaluationPolicy, measures: &Measures) -> Result<EvaluationPlan> {
    let tier = tier(facts, policy)?;
    let is_smallest = too_small(facts, policy);
    let mut plan = EvaluationPlan::new(tier.id.clone(), tier.reason.clone(), 0);
    plan.not_collected = withheld(facts, policy);
    for (wanted, reason) in wanted(facts, policy, tier, is_smallest) {
        let measure = measures.require(&wanted.instrument)?;
        if let Some(found) = too_young(facts, measure) {
            plan.not_collected.push(found);
            continue;
        }
        let required = facts.required.contains(&wanted.instrument);
        if required && facts.people < policy.smallest_published {
            plan.not_collected.push(never_published(facts, policy, measure));
            continue;
        }
        let ask = ask(facts, policy, &wanted, measure, reason);
        let spent = plan.seconds_a_person.saturating_add(ask.seconds);
        if spent > policy.budget_seconds && !required {
            let detail = format!(
                "With it everybody would spend {spent} seconds on questions; {} are what people have.",
                policy.budget_seconds
            );
            plan.not_collected.push(NotCollected::new(measure.name.clone(), Code::PlanOverBudget, detail));
            continue;
        }
        if spent > policy.budget_seconds {
            let detail = format!("a funder asks for it, and everybody spends {spent} seconds; talk with the funder");
            plan.notes.push(Issue::warning(Code::PlanOverBudget, format!("/asks/{}", plan.asks.len()), detail));
        }
        if measure.needs_licence && measure.licence_reference.is_none() {
            let detail = "register with its owner, or ask, before it is used; show the line of its owner beside it";
            plan.notes.push(Issue::notice(Code::PlanRegister, format!("/asks/{}", plan.asks.len()), detail));
        }
        plan.seconds_a_person = spent;
        plan.asks.push(ask);
    }
    let pairs = u64::from(facts.people) * u64::from(policy.answering_percent) / 100;
    if !plan.asks.is_empty() && pairs < u64::from(policy.least_pairs) {
        let detail = format!(
            "about {pairs} people will answer twice, and a claim about a group needs {}: the answers are for each person and their link worker",
            policy.least_pairs
        );
        plan.notes.push(Issue::notice(Code::PlanFewPairs, "/asks", detail));
    }
    Ok(plan)
}

const fn too_small(facts: &EvaluationFacts, policy: &EvaluationPolicy) -> bool {
    facts.one_off || facts.people < policy.least_people
}

/// The largest size that fits.
fn tier<'p>(facts: &EvaluationFacts, policy: &'p EvaluationPolicy) -> Result<&'p EvaluationTier> {
    let always = |tier: &EvaluationTier| tier.people_from.is_none() && tier.funding_over.is_none();
    let wrong = |place: &str, detail: &str| FingerpostError::invalid(Code::PlanPolicy, detail).at(place);
    let smallest = policy.tiers.first().filter(|tier| always(tier));
    let smallest = smallest.ok_or_else(|| wrong("/tiers/0", "the first size fits always, and has no figures"))?;
    if !(100..=1_000).contains(&policy.assisted_percent) || policy.answering_percent > 100 {
        return Err(wrong(
            "/assisted_percent",
            "help takes 100 to 1,000 hundredths of the time, and at most 100 hundredths answer",
        ));
    }
    if too_small(facts, policy) {
        return Ok(smallest);
    }
    let fits = |tier: &&EvaluationTier| {
        let money = facts.funding.zip(tier.funding_over).is_some_and(|(funding, over)| funding > over);
        always(tier) || money || tier.people_from.is_some_and(|from| facts.people >= from)
    };
    Ok(policy.tiers.iter().rfind(fits).unwrap_or(smallest))
}

/// What is wished for, the most important first, each with its reason: what a funder requires, what the size asks, what loneliness asks.
fn wanted(
    facts: &EvaluationFacts,
    policy: &EvaluationPolicy,
    tier: &EvaluationTier,
    is_smallest: bool,
) -> Vec<(PlannedMeasure, String)> {
    let usual = || policy.tiers.iter().flat_map(|tier| &tier.measures).chain(&policy.for_loneliness);
    let required = facts.required.iter().map(|instrument| {
        let known = usual().find(|planned| planned.instrument == *instrument).cloned();
        let twice = || PlannedMeasure::new(instrument.clone(), vec![OutcomePoint::Start, OutcomePoint::End]);
        (known.unwrap_or_else(twice), "A funder asks for it.".to_owned())
    });
    let sized = tier.measures.iter().map(|planned| (planned.clone(), tier.reason.as_str().to_owned()));
    let lonely = policy.for_loneliness.iter().filter(|_| facts.for_loneliness && !is_smallest);
    let lonely = lonely.map(|planned| (planned.clone(), "The activity is meant for people who are lonely.".to_owned()));
    let mut found: Vec<(PlannedMeasure, String)> = Vec::new();
    for (planned, reason) in required.chain(sized).chain(lonely) {
        match found.iter_mut().find(|(earlier, _)| earlier.instrument == planned.instrument) {
            // The same measure, wished for twice: at all the points of both.
            Some((earlier, _)) => {
                earlier.points.extend(planned.points);
                earlier.points.sort_unstable();
                earlier.points.dedup();
            }
            None => found.push((planned, reason)),
        }
    }
    found
}

/// What a funder asks for where so few come that nothing of it could be published.
fn never_published(facts: &EvaluationFacts, policy: &EvaluationPolicy, measure: &Measure) -> NotCollected {
    let (people, smallest) = (facts.people, policy.smallest_published);
    let reason = format!(
        "A funder asks for it, and results of {people} people are never published, which takes {smallest}: talk with the funder."
    );
    NotCollected::new(measure.name.clone(), Code::PlanTooFewToPublish, reason)
}

fn too_young(facts: &EvaluationFacts, measure: &Measure) -> Option<NotCollected> {
    let (from, youngest) = (measure.from_age?, facts.youngest?);
    let reason = format!("It is for people from {from} years of age, and some who come are {youngest}.");
    (youngest < from).then(|| NotCollected::new(measure.name.clone(), Code::PlanTooYoung, reason))
}

fn ask(
    facts: &EvaluationFacts,
    policy: &EvaluationPolicy,
    wanted: &PlannedMeasure,
    measure: &Measure,
    reason: String,
) -> PlannedAsk {
    let once = measure.seconds.unwrap_or(policy.usual_seconds);
    let times = u32::try_from(wanted.points.len()).unwrap_or(u32::MAX);
    let percent = if facts.assisted { policy.assisted_percent } else { 100 };
    let seconds = u64::from(once) * u64::from(times) * u64::from(percent) / 100;
    let seconds = u32::try_from(seconds).unwrap_or(u32::MAX);
    let (instrument, points) = (wanted.instrument.clone(), wanted.points.clone());
    PlannedAsk {
        copyright: measure.copyright.clone(),
        ..PlannedAsk::new(instrument, measure.name.clone(), points, seconds, reason)
    }
}
