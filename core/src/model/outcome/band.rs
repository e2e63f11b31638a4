//! What a score is read by.

use crate::ground::number::Hundredths;
use crate::ground::record::record;
use crate::ground::text::NonEmpty;

record! {
    /// A stretch of scores with a name. Both ends belong to it.
    ScoreBand {
        /// Its name: `medium`.
        name: NonEmpty,
        /// The lowest score.
        from: Hundredths,
        /// The highest score.
        to: Hundredths,
    }
}

record! {
    /// One line of the table that turns the sum of answers into a score.
    ScoreConversion {
        /// The sum.
        raw: Hundredths,
        /// The score.
        score: Hundredths,
    }
}

record! {
    /// The smallest change of one person's score that counts as a change, and who says so.
    ImportantChange {
        /// How much, above zero.
        amount: Hundredths,
        /// Where that was read, with what it rests on.
        source: NonEmpty,
    }
}
