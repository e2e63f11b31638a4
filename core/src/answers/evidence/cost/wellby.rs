//! A change of life satisfaction in WELLBYs.

use super::wellby_figure::{WellbyFigure, wellby_figure};
use crate::answers::evidence::change::{ChangeClaim, Interval, OutcomeChange};
use crate::answers::evidence::raw::raw;
use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::money::Pence;
use crate::ground::number::Hundredths;
use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::model::outcome::Instrument;

record! {
    /// What has to be assumed to speak of WELLBYs at all.
    rust WellbyQuestion {
        /// For how many years the difference lasts: 0.25 for three months.
        years: Hundredths,
        /// By how much the same people's life satisfaction would have changed without the activity.
        change_without: Hundredths,
        /// Where that was learned: a comparison group, a published study of people like these.
        source: NonEmpty,
    }
}

raw! {
    /// A change of life satisfaction in WELLBYs, under what was assumed.
    Wellbys {
        /// How many people it is about: the complete pairs, and nobody else.
        people: u32,
        /// What was assumed.
        assumed: WellbyQuestion,
        /// How many points each gained on average, beyond what they would have without.
        points_each: f64,
        /// How many WELLBYs that is, all people together.
        wellbys: f64,
        /// Where that lies by the interval of the mean change.
        interval: Interval,
        /// What they are worth by the recommended figure, in the prices of its year.
        worth: Pence,
        /// What they are worth by the lower figure and the lower end of the interval.
        worth_at_least: Pence,
        /// What they are worth by the higher figure and the higher end.
        worth_at_most: Pence,
        /// The figure, with its year and its caveats.
        figure: WellbyFigure,
    }
}

/// A change of life satisfaction in WELLBYs, for the people who answered twice.
///
/// # Errors
/// [`Code::EvidenceWellbyMeasure`] where the change is not of ONS life satisfaction; [`Code::EvidenceWellbyFigures`] where the years are not
/// between 0 and 10 or the change without is beyond the scale; what a claim about the pairs is refused for ([`OutcomeChange::claims`]), so that
/// it is never for one person.
pub fn wellbys(change: &OutcomeChange, question: &WellbyQuestion) -> Result<Wellbys> {
    let is_satisfaction = change.question().instrument == Instrument::Ons4 && change.scale().id.as_str() == "satisfaction";
    if !is_satisfaction {
        let detail = "only life satisfaction, the first of the four questions of the ONS, can be turned into WELLBYs";
        return Err(FingerpostError::invalid(Code::EvidenceWellbyMeasure, detail).at("/change"));
    }
    let within = |number: Hundredths, least: i64, most: i64| (least..=most).contains(&number.0);
    if !within(question.years, 1, 1_000) || !within(question.change_without, -1_000, 1_000) {
        let detail = "a difference lasts more than 0 and at most 10 years, and a change is within 10 points";
        return Err(FingerpostError::invalid(Code::EvidenceWellbyFigures, detail).at("/years"));
    }
    let standing = change.claims().into_iter().find(|standing| standing.claim == ChangeClaim::MeanOfPairs);
    let reasons = standing.map(|standing| standing.reasons).unwrap_or_default();
    if let Some(first) = reasons.first().cloned() {
        return Err(FingerpostError::invalid(first.code, first.detail).at(first.path).with_issues(reasons));
    }
    let people = f64::from(*change.pairs());
    let (years, without) = (question.years.to_real(), question.change_without.to_real());
    let count = |mean: f64| (mean - without) * people * years;
    let mean = change.mean().unwrap_or_default();
    let (low, high) = change.interval().as_ref().map_or((mean, mean), |interval| (*interval.low(), *interval.high()));
    let figure = wellby_figure();
    let worth = |wellbys: f64, each: Pence| Pence::rounded(wellbys * crate::ground::number::real(i128::from(each.0)));
    let (low, high) = (count(low), count(high));
    // Below zero the higher figure is the lower worth.
    let lower = worth(low, figure.low).min(worth(low, figure.high));
    let higher = worth(high, figure.low).max(worth(high, figure.high));
    Ok(Wellbys {
        people: *change.pairs(),
        assumed: question.clone(),
        points_each: mean - without,
        wellbys: count(mean),
        interval: Interval { low, high },
        worth: worth(count(mean), figure.central),
        worth_at_least: lower,
        worth_at_most: higher,
        figure,
    })
}
