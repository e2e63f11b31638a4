//! Improved, unchanged, worse.

use crate::answers::evidence::raw::raw;
use crate::ground::number::Hundredths;
use crate::ground::text::words;
use crate::model::outcome::{ImportantChange, ScaleDirection};

words! {
    /// What became of one score between two points, by the smallest change that counts.
    closed ChangeDirection {
        /// Better by at least so much.
        Improved = "improved",
        /// Neither.
        Unchanged = "unchanged",
        /// Worse by at least so much.
        Worse = "worse",
    }
}

impl ChangeDirection {
    /// What a change of a score is.
    pub(super) fn of(change: i64, least: &ImportantChange, direction: ScaleDirection) -> Self {
        let better = match direction {
            ScaleDirection::HigherIsBetter => change,
            ScaleDirection::LowerIsBetter => -change,
        };
        let Hundredths(least) = least.amount;
        match better {
            better if better >= least => Self::Improved,
            better if better <= -least => Self::Worse,
            _ => Self::Unchanged,
        }
    }
}

raw! {
    /// How many improved, stayed and became worse, and between which numbers the truth about everybody lies.
    ChangeShares {
        /// By which change.
        by: ImportantChange,
        /// How many of the pairs improved.
        improved: u32,
        /// How many stayed.
        unchanged: u32,
        /// How many became worse.
        worse: u32,
        /// How many of everybody improved at least: none of those who were lost.
        improved_at_least: u32,
        /// How many of everybody improved at most: all of those who were lost and had room to.
        improved_at_most: u32,
        /// How many of everybody became worse at least.
        worse_at_least: u32,
        /// How many of everybody became worse at most.
        worse_at_most: u32,
    }
}
