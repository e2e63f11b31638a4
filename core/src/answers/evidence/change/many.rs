//! The change of many.

use std::collections::BTreeMap;

use super::bounds::{ChangeBounds, Ends, bounds, shares};
use super::cohort::{PointAnswered, cohort};
use super::question::{ChangeQuestion, Figures};
use super::shares::ChangeShares;
use crate::answers::evidence::raw::raw;
use crate::answers::evidence::statistics::{Moments, bootstrap_means, percentile, t_quantile};
use crate::ground::error::{Code, FingerpostError, Issue, Result};
use crate::ground::id::ReferralId;
use crate::ground::number::Hundredths;
use crate::model::outcome::{Measure, Measures, OutcomeReading, Scale, ScaleDirection, ScaleKind};

raw! {
    /// From where to where something lies.
    Interval {
        /// The lower end.
        low: f64,
        /// The upper end.
        high: f64,
    }
}

raw! {
    /// How many have a score.
    ScoreCount {
        /// The score.
        score: Hundredths,
        /// How many people.
        people: u32,
    }
}

raw! {
    /// How the scores of many differ between two points. A difference between before and after says nothing about what brought it about.
    OutcomeChange {
        /// What was asked.
        question: ChangeQuestion,
        /// Which scale it is about.
        scale: Scale,
        /// How many were to be asked: everybody.
        people: u32,
        /// How many have a score at both points.
        pairs: u32,
        /// How many have a score at each point.
        answered: Vec<PointAnswered>,
        /// The mean of the pairs before; none without pairs.
        mean_before: Option<f64>,
        /// The mean of the pairs afterwards.
        mean_after: Option<f64>,
        /// The mean change, after less before.
        mean: Option<f64>,
        /// The standard deviation of the changes, with n − 1; none of fewer than two pairs.
        deviation: Option<f64>,
        /// Where the mean change lies by Student's t; none of fewer than two pairs.
        interval: Option<Interval>,
        /// The same by the bootstrap, percentiles of the means of samples drawn from the pairs.
        bootstrap: Option<Interval>,
        /// The mean change in standard deviations of the changes; none where nobody's change differs.
        effect: Option<f64>,
        /// The mean change in standard deviations of the scores before.
        effect_before: Option<f64>,
        /// Improved, unchanged, worse; none where no smallest change that counts is known.
        shares: Option<ChangeShares>,
        /// The same about everybody, whatever became of the lost.
        bounds: ChangeBounds,
        /// How many of the pairs had which score before, rising.
        before: Vec<ScoreCount>,
        /// How many of the pairs had which score afterwards, rising.
        after: Vec<ScoreCount>,
        /// How many of the pairs had the best possible score before.
        at_best_before: u32,
        /// What was found in the readings.
        issues: Vec<Issue>,
    }
}

/// How the scores of everybody in a cohort differ between two points.
///
/// `cohort` names **everybody** for whom the later point is due, also those without any reading: what is not known of them goes into the
/// bounds. Where a point was recorded twice, the earliest reading counts.
///
/// ```
/// use fingerpost::{ChangeQuestion, Instrument, Measures, NonEmpty, OutcomePoint, OutcomeReading, ReferralId, paired_change};
///
/// let reading = |referral: &str, point, score: &str| Ok::<_, fingerpost::FingerpostError>(OutcomeReading {
///     referral: Some(ReferralId::new(referral)?),
///     score: Some(NonEmpty::new(score)?),
///     ..OutcomeReading::new(Instrument::Swemwbs, point, "2026-11-23".parse()?)
/// });
/// let readings = [
///     reading("r-1", OutcomePoint::Start, "19.25")?, reading("r-1", OutcomePoint::End, "22.35")?,
///     reading("r-2", OutcomePoint::Start, "17.98")?, reading("r-2", OutcomePoint::End, "18.59")?,
///     reading("r-3", OutcomePoint::Start, "20.73")?,
/// ];
/// let cohort = ["r-1", "r-2", "r-3", "r-4"].map(|id| ReferralId::new(id).unwrap());
/// let question = ChangeQuestion::new(Instrument::Swemwbs, OutcomePoint::Start, OutcomePoint::End);
/// let change = paired_change(Measures::builtin(), &readings, &cohort, &question)?;
/// assert_eq!((*change.people(), *change.pairs()), (4, 2));
/// assert!((change.mean().unwrap() - 1.855).abs() < 1e-12);
/// // Two were lost, and two pairs carry no claim.
/// assert!(*change.bounds().at_least() < 0.0 && *change.bounds().at_most() > 1.855);
/// assert_eq!(change.claims()[0].reasons[0].code.as_str(), "evidence.too-few-pairs");
/// assert_eq!(format!("{change:?}"), "OutcomeChange(..)");
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
///
/// # Errors
/// [`Code::OutcomeMeasureUnknown`] and [`Code::EvidenceScale`] where there is no such measure, no such scale, or its answers are kinds
/// with no distance between them; [`Code::EvidenceQuestion`] where a figure of the question cannot be; [`Code::EvidenceCohort`] where
/// nobody was to be asked, or somebody stands there twice.
pub fn paired_change(
    measures: &Measures,
    readings: &[OutcomeReading],
    everybody: &[ReferralId],
    question: &ChangeQuestion,
) -> Result<OutcomeChange> {
    let figures = question.figures()?;
    let measure = measures.require(&question.instrument)?;
    let scale = scale_of(measure, question)?;
    let (lowest, highest) = measure.range(scale.id.as_str()).unwrap_or_default();
    let ends = Ends { lowest, highest, direction: scale.direction };
    let cohort = cohort(measure, scale, everybody, readings)?;
    let pair = |person: &super::cohort::Scores| Some((person.at(question.from)?.0, person.at(question.to)?.0));
    let pairs: Vec<Option<(i64, i64)>> = cohort.people.iter().map(pair).collect();
    let changes: Vec<Option<i64>> = pairs.iter().map(|pair| pair.map(|(before, after)| after - before)).collect();
    let least = question.important_change.as_ref().or(scale.important_change.as_ref());
    if least.is_some_and(|least| least.amount <= Hundredths(0)) {
        let detail = "the smallest change that counts is above zero";
        return Err(FingerpostError::invalid(Code::EvidenceQuestion, detail).at("/important_change/amount"));
    }
    let before = Moments::of(pairs.iter().flatten().map(|(before, _)| *before));
    let after = Moments::of(pairs.iter().flatten().map(|(_, after)| *after));
    let complete: Vec<i64> = changes.iter().flatten().copied().collect();
    let change = Moments::of(complete.iter().copied());
    let (mean, deviation) = (change.mean(), change.deviation());
    let in_units = |mean: Option<f64>, deviation: Option<f64>| {
        mean.zip(deviation.filter(|deviation| *deviation > 0.0)).map(|(mean, deviation)| mean / deviation)
    };
    let best = match scale.direction {
        ScaleDirection::HigherIsBetter => highest,
        ScaleDirection::LowerIsBetter => lowest,
    };
    let distribution = |which: fn(&(i64, i64)) -> i64| {
        let mut counts: BTreeMap<i64, u32> = BTreeMap::new();
        pairs.iter().flatten().for_each(|pair| *counts.entry(which(pair)).or_default() += 1);
        counts.into_iter().map(|(score, people)| ScoreCount { score: Hundredths(score), people }).collect::<Vec<_>>()
    };
    let before_counts = distribution(|pair| pair.0);
    let hundredths = |number: f64| number / 100.0;
    Ok(OutcomeChange {
        question: question.clone(),
        scale: scale.clone(),
        people: u32::try_from(everybody.len()).unwrap_or(u32::MAX),
        pairs: change.count,
        answered: cohort.answered(),
        mean_before: before.mean().map(hundredths),
        mean_after: after.mean().map(hundredths),
        mean: mean.map(hundredths),
        deviation: deviation.map(hundredths),
        interval: by_t(change, &figures),
        bootstrap: by_bootstrap(&complete, question.seed, &figures),
        effect: in_units(mean, deviation),
        effect_before: in_units(mean, before.deviation()),
        shares: least.map(|least| shares(&cohort.people, &changes, question, ends, least)),
        bounds: bounds(&cohort.people, &changes, question, ends, least),
        at_best_before: before_counts.iter().find(|count| count.score == best).map_or(0, |count| count.people),
        before: before_counts,
        after: distribution(|pair| pair.1),
        issues: cohort.issues,
    })
}

/// The scale a question is about.
fn scale_of<'m>(measure: &'m Measure, question: &ChangeQuestion) -> Result<&'m Scale> {
    let wrong = |detail: &str| FingerpostError::invalid(Code::EvidenceScale, detail).at("/scale");
    let scale = match (&question.scale, measure.scales.as_slice()) {
        (Some(id), _) => measure.scale(id.as_str()).ok_or_else(|| wrong("the measure has no such scale"))?,
        (None, [scale]) => scale,
        (None, _) => return Err(wrong("the measure has several scales, which are never added up; name one")),
    };
    if scale.kind == ScaleKind::Category {
        return Err(wrong("the answers are kinds with no distance between them; count them, and subtract nothing"));
    }
    Ok(scale)
}

fn by_t(change: Moments, figures: &Figures) -> Option<Interval> {
    let (mean, deviation) = (change.mean()?, change.deviation()?);
    let half = t_quantile(figures.confidence, change.count - 1) * deviation / f64::from(change.count).sqrt();
    Some(Interval { low: (mean - half) / 100.0, high: (mean + half) / 100.0 })
}

fn by_bootstrap(changes: &[i64], seed: u64, figures: &Figures) -> Option<Interval> {
    if changes.len() < 2 {
        return None;
    }
    let means = bootstrap_means(changes, figures.resamples, seed);
    let tail = (1.0 - figures.confidence) / 2.0;
    Some(Interval { low: percentile(&means, tail)? / 100.0, high: percentile(&means, 1.0 - tail)? / 100.0 })
}
