//! One row of a table of answers.

use std::collections::HashMap;

use super::columns::ReadingColumns;
use crate::edges::exchange::findings::Findings;
use crate::edges::exchange::table::Row;
use crate::ground::error::{Code, Issue};
use crate::ground::id::ReferralId;
use crate::ground::text::NonEmpty;
use crate::ground::time::Date;
use crate::model::outcome::{Instrument, ItemAnswer, Measures, OutcomePoint, OutcomeReading};
use crate::rules::scoring::score_reading;

/// A row, and what its columns mean.
pub(super) struct Reading<'a> {
    pub(super) row: &'a Row,
    pub(super) places: &'a HashMap<&'a str, usize>,
    pub(super) columns: &'a ReadingColumns,
    pub(super) measures: &'a Measures,
}

/// A reading in the making, and the column of each of its answers.
struct Made<'a> {
    reading: OutcomeReading,
    columns: Vec<&'a str>,
    score_column: Option<&'a str>,
}

impl<'a> Reading<'a> {
    fn cell(&self, column: &str) -> Option<&'a str> {
        let text = self.places.get(column).and_then(|place| self.row.cells.get(*place))?.as_str();
        let empty = text.is_empty() || self.columns.empty_words.iter().any(|word| word == text);
        (!empty).then_some(text)
    }

    fn path(&self, column: &str) -> String {
        format!("row {} column {column}", self.row.number)
    }

    /// The readings of the row.
    pub(super) fn into(self, readings: &mut Vec<OutcomeReading>, findings: &mut Findings) {
        let Some((referral, on, point)) = self.head(findings) else { return };
        let begun = |instrument: &Instrument| Made {
            reading: OutcomeReading { referral: Some(referral.clone()), ..OutcomeReading::new(instrument.clone(), point, on) },
            columns: Vec::new(),
            score_column: None,
        };
        let mut made: Vec<Made<'a>> = Vec::new();
        let of = |made: &mut Vec<Made<'a>>, instrument: &Instrument| {
            if let Some(place) = made.iter().position(|one| one.reading.instrument == *instrument) {
                return place;
            }
            made.push(begun(instrument));
            made.len() - 1
        };
        for answer in &self.columns.answers {
            let Some(text) = self.cell(&answer.column) else { continue };
            let Some(value) = whole(text) else {
                let detail = "an answer is a whole number; it counts as missing";
                findings.add(Issue::error(Code::ImportCellFormat, self.path(&answer.column), detail));
                continue;
            };
            let place = of(&mut made, &answer.instrument);
            if let Some(one) = made.get_mut(place) {
                one.reading.answers.push(ItemAnswer::new(answer.item.clone(), value));
                one.columns.push(&answer.column);
            }
        }
        for score in &self.columns.scores {
            let Some(text) = self.cell(&score.column).and_then(|text| NonEmpty::new(text).ok()) else { continue };
            let place = of(&mut made, &score.instrument);
            if let Some(one) = made.get_mut(place) {
                one.reading.score = Some(text);
                one.score_column = Some(&score.column);
            }
        }
        for one in made {
            self.found_in(&one, findings);
            readings.push(one.reading);
        }
    }

    /// What has to be there: referral, day and point.
    fn head(&self, findings: &mut Findings) -> Option<(ReferralId, Date, OutcomePoint)> {
        let missing =
            |column: &str| Issue::error(Code::ImportCellMissing, self.path(column), "the cell is empty; the row is left out");
        let columns = self.columns;
        let Some(referral) = self.cell(&columns.referral).and_then(|text| ReferralId::new(text).ok()) else {
            findings.add(missing(&columns.referral));
            return None;
        };
        let Some(on) = self.cell(&columns.on) else {
            findings.add(missing(&columns.on));
            return None;
        };
        let Ok(on) = on.parse::<Date>() else {
            let detail = "a day is written `2026-11-23`; the row is left out";
            findings.add(Issue::error(Code::TimeDateFormat, self.path(&columns.on), detail));
            return None;
        };
        let Some(column) = &columns.point else { return Some((referral, on, columns.fixed_point?)) };
        let Some(word) = self.cell(column) else {
            let fixed = columns.fixed_point;
            if fixed.is_none() {
                findings.add(missing(column));
            }
            return Some((referral, on, fixed?));
        };
        let named = columns.points.iter().find(|known| known.word.eq_ignore_ascii_case(word)).map(|known| known.point);
        let point = named.or_else(|| word.to_ascii_lowercase().parse().ok());
        if point.is_none() {
            let words: Vec<&str> = OutcomePoint::ALL.iter().map(|point| point.as_str()).collect();
            let detail = format!("the point is none of {}, nor a word that was named; the row is left out", words.join(", "));
            findings.add(Issue::error(Code::KindUnknown, self.path(column), detail));
        }
        Some((referral, on, point?))
    }

    /// What cannot be in a reading, at its columns.
    fn found_in(&self, made: &Made<'a>, findings: &mut Findings) {
        let Ok(scored) = score_reading(self.measures, &made.reading) else { return };
        for issue in scored.issues {
            let answer = issue.path.strip_prefix("/answers/").and_then(|rest| rest.split('/').next()?.parse::<usize>().ok());
            let column = answer.and_then(|place| made.columns.get(place)).copied().or(made.score_column);
            findings.add(Issue { path: self.path(column.unwrap_or_default()), ..issue });
        }
    }
}

/// A whole number, also as spreadsheets write it: `3.0`.
fn whole(text: &str) -> Option<i32> {
    let digits = text.split_once('.').map_or(Some(text), |(whole, part)| part.bytes().all(|byte| byte == b'0').then_some(whole));
    digits?.parse().ok()
}
