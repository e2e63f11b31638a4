//! The four verdicts.

use crate::ground::text::words;

words! {
    /// What the answer for one client and one activity is. Every activity of a catalogue gets exactly one.
    ///
    /// The order is the order of a shortlist.
    closed Verdict {
        /// It suits, as it is.
        Suitable = "suitable",
        /// It suits once something is arranged: every barrier, the ways to remove it, and who can.
        SuitableWithPlan = "suitable_with_plan",
        /// Facts are missing: the questions to ask.
        Undetermined = "undetermined",
        /// It does not suit: the reasons.
        Unsuitable = "unsuitable",
    }
}
