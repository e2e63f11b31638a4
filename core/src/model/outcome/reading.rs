//! What somebody answered to a measure.

use super::Instrument;
use crate::ground::id::ReferralId;
use crate::ground::record::record;
use crate::ground::text::{NonEmpty, words};
use crate::ground::time::Date;

words! {
    /// At which point somebody was asked.
    closed OutcomePoint {
        /// Before the first session.
        Start = "start",
        /// In between.
        Review = "review",
        /// At the end.
        End = "end",
        /// Three months after.
        Month3 = "month_3",
        /// Six months after.
        Month6 = "month_6",
        /// Twelve months after.
        Month12 = "month_12",
    }
}

record! {
    /// One answer: the number of the item, as the measure numbers it, and the number that was chosen.
    ItemAnswer {
        /// Which item: `1`, `satisfaction`. Never its wording.
        item: NonEmpty,
        /// What was answered.
        value: i32,
    }
}

record! {
    /// What somebody answered to a measure, once. Numbers only: no wording, and nothing in the person's words.
    ///
    /// The score is taken as it was worked out elsewhere, with its digits: `21.54`; [`score_reading`](crate::score_reading) works it out from
    /// the answers, and holds one that is given against them.
    ///
    /// ```
    /// use fingerpost::{Instrument, NonEmpty, OutcomePoint, OutcomeReading};
    ///
    /// let before = OutcomeReading {
    ///     score: Some(NonEmpty::new("21.54")?),
    ///     ..OutcomeReading::new(Instrument::Swemwbs, OutcomePoint::Start, "2026-11-23".parse()?)
    /// };
    /// assert_eq!(before.instrument.as_str(), "swemwbs");
    /// # Ok::<(), fingerpost::FingerpostError>(())
    /// ```
    OutcomeReading {
        /// Which measure.
        instrument: Instrument,
        /// At which point.
        point: OutcomePoint,
        /// On which day.
        on: Date,
        [optional]
        /// To which referral it belongs; needed wherever readings of many are put together.
        referral: Option<ReferralId>,
        /// The answers, item by item.
        answers: Vec<ItemAnswer>,
        /// The score, as a decimal number; none where the measure has none, or answers are missing.
        score: Option<NonEmpty>,
    }
}
