//! Money that ends, played many times.

use std::collections::{BTreeMap, BTreeSet};

use super::fragility::{FundingScenario, Hanging};
use crate::answers::evidence::raw::raw;
use crate::answers::evidence::statistics::{SplitMix64, percentile};
use crate::ground::error::Result;
use crate::ground::number::real;
use crate::model::partner::FundingLine;

raw! {
    /// How a share lost spreads over many plays: 0 is nothing, 1 everything.
    LossSpread {
        /// The mean.
        mean: f64,
        /// What one play in twenty stays below.
        low: f64,
        /// What half of the plays stay below.
        middle: f64,
        /// What one play in twenty exceeds.
        high: f64,
    }
}

raw! {
    /// What ends when only some of the money that runs out goes on.
    ScenarioOutcome {
        /// How many confirmed lines end within the months.
        lines_ending: u32,
        /// The share of places lost; none where no places are known.
        places: Option<LossSpread>,
        /// The share of people whose activity ends; none where there are none.
        people: Option<LossSpread>,
    }
}

/// Plays a scenario. Lines are drawn in the order of their ids; an activity ends where confirmed money was recorded for it and none is left.
pub(super) fn played<'c>(hanging: &[Hanging<'c>], scenario: &FundingScenario) -> Result<ScenarioOutcome> {
    let end = scenario.on.plus_months(i32::try_from(scenario.months).unwrap_or(i32::MAX))?;
    // The id of a line is unique within its partner.
    let lines = |one: &Hanging<'c>| -> Vec<(&'c str, &'c FundingLine)> {
        let partner = one.partner.as_str();
        one.lines.iter().map(|line| (partner, *line)).collect()
    };
    let key = |(partner, line): (&'c str, &'c FundingLine)| (partner, line.id.as_str());
    let ending: BTreeSet<(&str, &str)> = hanging.iter().flat_map(lines).filter(|(_, line)| line.ends < end).map(key).collect();
    let mut random = SplitMix64::new(scenario.seed);
    let (mut places, mut people) = (Vec::new(), Vec::new());
    for _ in 0..scenario.draws {
        let goes_on: BTreeMap<(&str, &str), bool> =
            ending.iter().map(|line| (*line, random.percent(scenario.renewed_percent))).collect();
        let ends = |one: &&Hanging<'c>| {
            !one.lines.is_empty() && lines(one).into_iter().all(|line| goes_on.get(&key(line)) == Some(&false))
        };
        let (mut lost_places, mut lost_people) = (0_u64, 0_u64);
        for one in hanging.iter().filter(ends) {
            lost_places += one.places;
            lost_people += u64::from(one.people);
        }
        places.push(lost_places);
        people.push(lost_people);
    }
    Ok(ScenarioOutcome {
        lines_ending: u32::try_from(ending.len()).unwrap_or(u32::MAX),
        places: spread(places, hanging.iter().map(|one| one.places).sum()),
        people: spread(people, hanging.iter().map(|one| u64::from(one.people)).sum()),
    })
}

fn spread(mut lost: Vec<u64>, whole: u64) -> Option<LossSpread> {
    let share = |part: u128, whole: u128| {
        real(i128::try_from(part).unwrap_or(i128::MAX)) / real(i128::try_from(whole).unwrap_or(i128::MAX))
    };
    if whole == 0 || lost.is_empty() {
        return None;
    }
    lost.sort_unstable();
    let sum: u128 = lost.iter().map(|lost| u128::from(*lost)).sum();
    let count = u128::try_from(lost.len()).unwrap_or(u128::MAX);
    let shares: Vec<f64> = lost.into_iter().map(|lost| share(u128::from(lost), u128::from(whole))).collect();
    Some(LossSpread {
        mean: share(sum, u128::from(whole) * count),
        low: percentile(&shares, 0.05)?,
        middle: percentile(&shares, 0.5)?,
        high: percentile(&shares, 0.95)?,
    })
}
