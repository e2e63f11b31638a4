//! What a reading comes to.

use super::answers::usable;
use super::combine::combined;
use super::given::possible;
use super::{ScaleScore, ScoredReading};
use crate::ground::error::{Code, Issue, Result};
use crate::ground::number::Hundredths;
use crate::model::outcome::{Measure, Measures, OutcomeReading, Scale};
use std::collections::BTreeMap;

/// Works out every score of a reading, and says what is missing and what cannot be.
///
/// An answer that cannot be counts as missing and is a finding with its place. A score that was given is taken where there are no answers;
/// where there are, it has to be what they come to.
///
/// ```
/// use fingerpost::{Hundredths, Instrument, ItemAnswer, Measures, NonEmpty, OutcomePoint, OutcomeReading, score_reading};
///
/// let answer = |item: usize, value| Ok::<_, fingerpost::FingerpostError>(ItemAnswer::new(NonEmpty::new(item.to_string())?, value));
/// let answers = [3, 2, 3, 3, 3, 4, 3].into_iter().enumerate().map(|(place, value)| answer(place + 1, value));
/// let reading = OutcomeReading {
///     answers: answers.collect::<Result<_, _>>()?,
///     ..OutcomeReading::new(Instrument::Swemwbs, OutcomePoint::Start, "2026-11-23".parse()?)
/// };
/// let scored = score_reading(Measures::builtin(), &reading)?;
/// assert_eq!((scored.scales[0].raw, scored.scales[0].score), (Some(Hundredths::whole(21)), Some(Hundredths(1925))));
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
///
/// # Errors
/// [`Code::OutcomeMeasureUnknown`] where nothing is known of how the measure is scored.
pub fn score_reading(measures: &Measures, reading: &OutcomeReading) -> Result<ScoredReading> {
    Ok(scored(measures.require(&reading.instrument)?, reading))
}

/// The score of one scale, as [`scored`] has it, without all it says beside.
pub(crate) fn scale_score(measure: &Measure, scale: &Scale, reading: &OutcomeReading) -> Option<Hundredths> {
    if reading.score.is_some() {
        return scored(measure, reading).score(scale.id.as_str());
    }
    scale.converted(combined(measure, scale, &usable(measure, &reading.answers).0)?)
}

/// The same of a measure that is at hand.
pub(crate) fn scored(measure: &Measure, reading: &OutcomeReading) -> ScoredReading {
    let (answers, mut issues) = usable(measure, &reading.answers);
    let mut scales: Vec<ScaleScore> = measure.scales.iter().map(|scale| of_scale(measure, scale, &answers)).collect();
    if let Some(text) = &reading.score {
        match (measure.scales.as_slice(), scales.as_mut_slice()) {
            ([scale], [found]) => given(measure, scale, text.as_str(), reading, found, &mut issues),
            _ => {
                let detail = "the measure has several scores, which are never one; give the answers";
                issues.push(Issue::error(Code::OutcomeScoreSeveral, "/score", detail));
            }
        }
    }
    ScoredReading {
        referral: reading.referral.clone(),
        issues,
        copyright: measure.copyright.clone(),
        ..ScoredReading::new(reading.instrument.clone(), reading.point, reading.on, scales)
    }
}

fn of_scale(measure: &Measure, scale: &Scale, answers: &BTreeMap<&str, i32>) -> ScaleScore {
    let missing: Vec<_> = scale.items.iter().filter(|item| !answers.contains_key(item.as_str())).cloned().collect();
    let raw = combined(measure, scale, answers);
    let score = raw.and_then(|raw| scale.converted(raw));
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let (items, lost) = (count(scale.items.len()), count(missing.len()));
    let band = score.and_then(|score| scale.band(score)).map(|band| band.name.clone());
    ScaleScore { missing, raw, score, band, ..ScaleScore::new(scale.id.clone(), items - lost, items) }
}

/// A score that was given: taken where there are no answers, held against them where there are.
fn given(
    measure: &Measure,
    scale: &Scale,
    text: &str,
    reading: &OutcomeReading,
    found: &mut ScaleScore,
    issues: &mut Vec<Issue>,
) {
    let score = match possible(measure, scale, text) {
        Ok(score) => score,
        Err(issue) => return issues.push(issue),
    };
    if reading.answers.is_empty() {
        found.score = Some(score);
        found.band = scale.band(score).map(|band| band.name.clone());
        found.given = true;
    } else if found.score.is_some_and(|worked_out| worked_out != score) {
        let detail = "the answers come to another score, which is taken";
        issues.push(Issue::warning(Code::OutcomeScoreDiffers, "/score", detail));
    } else if found.score.is_none() {
        let detail = "too many answers are missing for a score; the one that was given is not taken";
        issues.push(Issue::warning(Code::OutcomeScoreDiffers, "/score", detail));
    }
}
