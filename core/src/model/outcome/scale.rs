//! How answers become a score.

use super::{ImportantChange, ScoreBand, ScoreConversion};
use crate::ground::number::Hundredths;
use crate::ground::record::record;
use crate::ground::text::{NonEmpty, words};

words! {
    /// How answers become a score.
    closed ScaleKind {
        /// They are added up.
        Sum = "sum",
        /// They are averaged.
        Mean = "mean",
        /// One answer is one of several kinds, with no distance between them: never averaged, never subtracted.
        Category = "category",
    }
}

words! {
    /// Which way is better.
    closed ScaleDirection {
        /// More is better.
        HigherIsBetter = "higher_is_better",
        /// Less is better: loneliness, anxiety.
        LowerIsBetter = "lower_is_better",
    }
}

record! {
    /// One score of a measure: which items, how they become a number, and how that is read.
    ///
    /// A measure whose questions must not be added up has a scale for each of them.
    Scale {
        /// Its id within the measure: `score`, `anxious`.
        id: NonEmpty,
        /// The ids of its items.
        items: Vec<NonEmpty>,
        /// How answers become a score.
        kind: ScaleKind,
        /// Which way is better.
        direction: ScaleDirection,
        [optional]
        /// How many of the items may be missing; what is missing then counts as the mean of what was answered. Zero where left out: every
        /// item is needed.
        missing_allowed: u32,
        /// The table from the sum to the score; the sum is the score where there is none.
        conversion: Vec<ScoreConversion>,
        /// How scores are read.
        bands: Vec<ScoreBand>,
        /// The smallest change that counts.
        important_change: Option<ImportantChange>,
    }
}

impl Scale {
    /// The band of a score.
    #[must_use]
    pub fn band(&self, score: Hundredths) -> Option<&ScoreBand> {
        self.bands.iter().find(|band| band.from <= score && score <= band.to)
    }

    /// The score of a sum, through the table where there is one.
    #[must_use]
    pub fn converted(&self, raw: Hundredths) -> Option<Hundredths> {
        if self.conversion.is_empty() {
            return Some(raw);
        }
        self.conversion.iter().find(|line| line.raw == raw).map(|line| line.score)
    }
}
