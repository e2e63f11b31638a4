//! Which column of a table of answers means what.

use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::model::outcome::{Instrument, Measures, OutcomePoint};

record! {
    /// A column of answers to one item.
    AnswerColumn {
        /// The column, as the header names it.
        column: String,
        /// Of which measure.
        instrument: Instrument,
        /// To which item.
        item: NonEmpty,
    }
}

record! {
    /// A column of scores that were worked out elsewhere.
    ScoreColumn {
        /// The column, as the header names it.
        column: String,
        /// Of which measure.
        instrument: Instrument,
    }
}

record! {
    /// What a table calls a point.
    PointWord {
        /// The word: `baseline`. Upper and lower case are the same.
        word: String,
        /// The point.
        point: OutcomePoint,
    }
}

record! {
    /// Which column of a table of answers means what. Each row is one referral at one point; it may hold several measures.
    ///
    /// Columns are named as the header names them, case and all. [`ReadingColumns::usual`] has the columns this library writes.
    ReadingColumns {
        /// The id of the referral.
        referral: String,
        /// The day: `2026-11-23`.
        on: String,
        [optional]
        /// The point, as a word of [`OutcomePoint`] or one of `points`.
        point: Option<String>,
        /// The point of every row, where no column says it: for a table that has one column for before and another for after, read it twice.
        fixed_point: Option<OutcomePoint>,
        /// What the table calls the points.
        points: Vec<PointWord>,
        /// The columns of answers.
        answers: Vec<AnswerColumn>,
        /// The columns of scores.
        scores: Vec<ScoreColumn>,
        /// Words that stand for an empty cell: `NA`.
        empty_words: Vec<String>,
    }
}

impl ReadingColumns {
    /// The columns `referral`, `point` and `on`, and for each item of these measures one named `swemwbs.1`.
    ///
    /// ```
    /// use fingerpost::{Instrument, Measures, ReadingColumns};
    ///
    /// let columns = ReadingColumns::usual(Measures::builtin(), &[Instrument::Ons4]);
    /// let names: Vec<_> = columns.answers.iter().map(|answer| answer.column.as_str()).collect();
    /// assert_eq!(names, ["ons4.satisfaction", "ons4.worthwhile", "ons4.happy", "ons4.anxious"]);
    /// ```
    #[must_use]
    pub fn usual(measures: &Measures, instruments: &[Instrument]) -> Self {
        let wanted = measures.all().iter().filter(|measure| instruments.contains(&measure.instrument));
        let answers = wanted.flat_map(|measure| {
            measure.items.iter().map(|item| {
                let column = format!("{}.{}", measure.instrument, item.id);
                AnswerColumn::new(column, measure.instrument.clone(), item.id.clone())
            })
        });
        Self { point: Some("point".to_owned()), answers: answers.collect(), ..Self::new("referral".to_owned(), "on".to_owned()) }
    }

    /// Every column asked for.
    pub(super) fn asked(&self) -> impl Iterator<Item = &str> {
        let answers = self.answers.iter().map(|answer| &answer.column);
        let scores = self.scores.iter().map(|score| &score.column);
        [&self.referral, &self.on].into_iter().chain(&self.point).chain(answers).chain(scores).map(String::as_str)
    }
}
