//! One client's scores over time, for the client and their link worker.

use std::collections::BTreeMap;

use super::shares::ChangeDirection;
use crate::ground::error::Result;
use crate::ground::number::Hundredths;
use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::ground::time::Date;
use crate::model::outcome::{Instrument, Measure, Measures, OutcomePoint, OutcomeReading, Scale, ScaleDirection, ScaleKind};
use crate::rules::scoring::scored;

record! {
    /// One score on the way, beside the first.
    ClientPoint {
        /// At which point.
        point: OutcomePoint,
        /// On which day.
        on: Date,
        [optional]
        /// The score; none where answers were missing.
        score: Option<Hundredths>,
        /// Where it lies, where the measure has bands.
        band: Option<NonEmpty>,
        /// How many answers were missing.
        missing: u32,
        /// How far it is from the first score: this less the first. None where answers are kinds with no distance between them.
        since_first: Option<Hundredths>,
        /// What that is by the smallest change that counts, where one is known.
        kind: Option<ChangeDirection>,
    }
}

record! {
    /// One score of one client over time. It is about one person: for them and their link worker, never for a table.
    ClientChange {
        /// Which measure.
        instrument: Instrument,
        /// Which of its scales.
        scale: NonEmpty,
        /// Which way is better.
        direction: ScaleDirection,
        /// Every time it was asked, by day.
        points: Vec<ClientPoint>,
        [optional]
        /// The line that has to be shown beside the score.
        copyright: Option<NonEmpty>,
    }
}

/// What one client answered over time: every scale of every measure, by name, with each score beside the first.
///
/// Give the readings of one referral. A difference between two scores of one person is a thing to talk about, and no proof of anything.
///
/// ```
/// use fingerpost::{ChangeDirection, Hundredths, Instrument, Measures, NonEmpty, OutcomePoint, OutcomeReading, client_change};
///
/// let reading = |point, on: &str, score: &str| Ok::<_, fingerpost::FingerpostError>(OutcomeReading {
///     score: Some(NonEmpty::new(score)?),
///     ..OutcomeReading::new(Instrument::Swemwbs, point, on.parse()?)
/// });
/// let readings = [
///     reading(OutcomePoint::End, "2027-02-01", "22.35")?,
///     reading(OutcomePoint::Start, "2026-11-23", "19.25")?,
/// ];
/// let found = client_change(Measures::builtin(), &readings)?;
/// let last = found[0].points.last().unwrap();
/// assert_eq!((last.since_first, last.kind), (Some(Hundredths(310)), Some(ChangeDirection::Improved)));
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
///
/// # Errors
/// [`Code::OutcomeMeasureUnknown`](crate::Code::OutcomeMeasureUnknown) where nothing is known of how a measure is scored.
pub fn client_change(measures: &Measures, readings: &[OutcomeReading]) -> Result<Vec<ClientChange>> {
    let mut by_measure: BTreeMap<&Instrument, Vec<&OutcomeReading>> = BTreeMap::new();
    for reading in readings {
        by_measure.entry(&reading.instrument).or_default().push(reading);
    }
    let mut found = Vec::new();
    for (instrument, mut readings) in by_measure {
        let measure = measures.require(instrument)?;
        readings.sort_by_key(|reading| (reading.on, reading.point));
        found.extend(measure.scales.iter().map(|scale| of_scale(measure, scale, &readings)));
    }
    Ok(found)
}

fn of_scale(measure: &Measure, scale: &Scale, readings: &[&OutcomeReading]) -> ClientChange {
    let mut first = None;
    let mut point = |reading: &&OutcomeReading| {
        let scored = scored(measure, reading);
        let one = scored.scales.into_iter().find(|one| one.scale == scale.id)?;
        let distance = one.score.filter(|_| scale.kind != ScaleKind::Category);
        let since_first = distance.zip(first).map(|(now, first): (Hundredths, Hundredths)| Hundredths(now.0 - first.0));
        first = first.or(distance);
        let kind = since_first.zip(scale.important_change.as_ref());
        Some(ClientPoint {
            score: one.score,
            band: one.band,
            missing: if one.given { 0 } else { u32::try_from(one.missing.len()).unwrap_or(u32::MAX) },
            since_first,
            kind: kind.map(|(change, least)| ChangeDirection::of(change.0, least, scale.direction)),
            ..ClientPoint::new(reading.point, reading.on)
        })
    };
    let points = readings.iter().filter_map(&mut point).collect();
    let found = ClientChange::new(measure.instrument.clone(), scale.id.clone(), scale.direction, points);
    ClientChange { copyright: measure.copyright.clone(), ..found }
}
