//! Everybody who was to be asked, and what they scored at each point.

use std::collections::HashMap;

use crate::answers::evidence::raw::raw;
use crate::ground::error::{Code, FingerpostError, Issue, Result};
use crate::ground::id::ReferralId;
use crate::ground::number::Hundredths;
use crate::ground::time::Date;
use crate::model::outcome::{Measure, OutcomePoint, OutcomeReading, Scale};
use crate::rules::scoring::scale_score;

raw! {
    /// How many of everybody have a score at a point, and how many have none.
    PointAnswered {
        /// Which point.
        point: OutcomePoint,
        /// How many have a score.
        scored: u32,
        /// How many were asked, and their answers give no score.
        incomplete: u32,
        /// How many have no reading at all.
        missing: u32,
    }
}

/// One person's place in the cohort: at each point, the day and the score of the earliest reading.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Scores([Option<(Date, Option<Hundredths>)>; 6]);

impl Scores {
    pub(super) fn at(&self, point: OutcomePoint) -> Option<Hundredths> {
        self.read(point)?.1
    }

    fn read(&self, point: OutcomePoint) -> Option<(Date, Option<Hundredths>)> {
        OutcomePoint::ALL.iter().zip(self.0).find(|(of, _)| **of == point)?.1
    }

    fn take(&mut self, point: OutcomePoint, on: Date, score: Option<Hundredths>) {
        let Some((_, slot)) = OutcomePoint::ALL.iter().zip(&mut self.0).find(|(of, _)| **of == point) else { return };
        // Whatever the order of the readings: the earliest, and of one day the one that has a score, and the lower.
        let earlier = |(day, held): (Date, Option<Hundredths>)| (day, held.is_none(), held) <= (on, score.is_none(), score);
        if !slot.is_some_and(earlier) {
            *slot = Some((on, score));
        }
    }
}

/// What everybody scored, in the order of the cohort, and what was found on the way.
pub(super) struct Cohort {
    pub(super) people: Vec<Scores>,
    pub(super) issues: Vec<Issue>,
}

/// Puts readings in their places. Readings of no referral or of one outside the cohort are findings, and count for nothing.
pub(super) fn cohort(measure: &Measure, scale: &Scale, everybody: &[ReferralId], readings: &[OutcomeReading]) -> Result<Cohort> {
    let mut places: HashMap<&ReferralId, usize> = HashMap::with_capacity(everybody.len());
    for (place, referral) in everybody.iter().enumerate() {
        if places.insert(referral, place).is_some() {
            let detail = "the referral stands twice among everybody who was to be asked";
            return Err(FingerpostError::invalid(Code::EvidenceCohort, detail).at(format!("/cohort/{place}")));
        }
    }
    if everybody.is_empty() {
        let detail = "nobody was to be asked: name every referral, also those without a reading";
        return Err(FingerpostError::invalid(Code::EvidenceCohort, detail).at("/cohort"));
    }
    let mut people = vec![Scores::default(); everybody.len()];
    let mut issues = Vec::new();
    for (index, reading) in readings.iter().enumerate().filter(|(_, reading)| reading.instrument == measure.instrument) {
        let Some(place) = reading.referral.as_ref().and_then(|referral| places.get(referral)) else {
            let detail = "the reading is of nobody in the cohort; it was not counted";
            issues.push(Issue::warning(Code::EvidenceOutsideCohort, format!("/readings/{index}/referral"), detail));
            continue;
        };
        let score = scale_score(measure, scale, reading);
        if let Some(person) = people.get_mut(*place) {
            person.take(reading.point, reading.on, score);
        }
    }
    Ok(Cohort { people, issues })
}

impl Cohort {
    /// How many have a score at each point.
    pub(super) fn answered(&self) -> Vec<PointAnswered> {
        let counted = |point: &OutcomePoint| {
            let mut found = PointAnswered { point: *point, scored: 0, incomplete: 0, missing: 0 };
            for person in &self.people {
                let count = match person.read(*point) {
                    Some((_, Some(_))) => &mut found.scored,
                    Some((_, None)) => &mut found.incomplete,
                    None => &mut found.missing,
                };
                *count = count.saturating_add(1);
            }
            found
        };
        OutcomePoint::ALL.iter().map(counted).collect()
    }
}
