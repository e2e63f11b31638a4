//! What the mean change of everybody would be, whatever became of those who were lost.

use super::cohort::Scores;
use super::question::ChangeQuestion;
use super::shares::{ChangeDirection, ChangeShares};
use crate::answers::evidence::raw::raw;
use crate::ground::number::{Hundredths, real};
use crate::model::outcome::{ImportantChange, ScaleDirection};

raw! {
    /// The mean change of everybody, the lost ones among them, under what may have become of these.
    ChangeBounds {
        /// How many are in it: everybody.
        people: u32,
        /// How many of them have no complete pair.
        lost: u32,
        /// The mean, were all of them unchanged.
        if_unchanged: f64,
        /// The mean, were all of them worse by the smallest change that counts, as far as the scale goes; none where no such change is known.
        if_worse: Option<f64>,
        /// The mean at least, whatever they would have answered (Manski): each lost one as low afterwards, or as high before, as the scale goes.
        at_least: f64,
        /// The mean at most.
        at_most: f64,
    }
}

/// Where the scale ends, and which way is better.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ends {
    pub(super) lowest: Hundredths,
    pub(super) highest: Hundredths,
    pub(super) direction: ScaleDirection,
}

/// The change of somebody who was lost: the least and the most it can be, as far as one of the two scores is known.
fn possible(person: &Scores, question: &ChangeQuestion, ends: Ends) -> (i64, i64) {
    let (lowest, highest) = (ends.lowest.0, ends.highest.0);
    match (person.at(question.from), person.at(question.to)) {
        (Some(before), _) => (lowest - before.0, highest - before.0),
        (None, Some(after)) => (after.0 - highest, after.0 - lowest),
        (None, None) => (lowest - highest, highest - lowest),
    }
}

/// Bounds over everybody; `changes` has each person's change, none where they were lost.
pub(super) fn bounds(
    people: &[Scores],
    changes: &[Option<i64>],
    question: &ChangeQuestion,
    ends: Ends,
    least: Option<&ImportantChange>,
) -> ChangeBounds {
    let known: i128 = changes.iter().flatten().map(|change| i128::from(*change)).sum();
    let lost =
        || people.iter().zip(changes).filter(|(_, change)| change.is_none()).map(|(person, _)| possible(person, question, ends));
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let mean = |lost: i128| real(known + lost) / f64::from(count(people.len())) / 100.0;
    let worse = |least: &ImportantChange| {
        lost()
            .map(|(low, high)| match ends.direction {
                ScaleDirection::HigherIsBetter => i128::from((-least.amount.0).max(low)),
                ScaleDirection::LowerIsBetter => i128::from(least.amount.0.min(high)),
            })
            .sum()
    };
    ChangeBounds {
        people: count(people.len()),
        lost: count(lost().count()),
        if_unchanged: mean(0),
        if_worse: least.map(|least| mean(worse(least))),
        at_least: mean(lost().map(|(low, _)| i128::from(low)).sum()),
        at_most: mean(lost().map(|(_, high)| i128::from(high)).sum()),
    }
}

/// How many improved and became worse, with the same care about the lost ones.
pub(super) fn shares(
    people: &[Scores],
    changes: &[Option<i64>],
    question: &ChangeQuestion,
    ends: Ends,
    least: &ImportantChange,
) -> ChangeShares {
    let kind = |change: i64| ChangeDirection::of(change, least, ends.direction);
    let mut found = ChangeShares {
        by: least.clone(),
        improved: 0,
        unchanged: 0,
        worse: 0,
        improved_at_least: 0,
        improved_at_most: 0,
        worse_at_least: 0,
        worse_at_most: 0,
    };
    let (mut may_improve, mut may_worsen) = (0, 0);
    for (person, change) in people.iter().zip(changes) {
        match change.map(kind) {
            Some(ChangeDirection::Improved) => found.improved += 1,
            Some(ChangeDirection::Unchanged) => found.unchanged += 1,
            Some(ChangeDirection::Worse) => found.worse += 1,
            None => {
                let (low, high) = possible(person, question, ends);
                let ends = [kind(low), kind(high)];
                may_improve += u32::from(ends.contains(&ChangeDirection::Improved));
                may_worsen += u32::from(ends.contains(&ChangeDirection::Worse));
            }
        }
    }
    (found.improved_at_least, found.worse_at_least) = (found.improved, found.worse);
    (found.improved_at_most, found.worse_at_most) = (found.improved + may_improve, found.worse + may_worsen);
    found
}
