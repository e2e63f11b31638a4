//! The level of need.

use crate::ground::text::words;

words! {
    /// How much support somebody needs, or how much an activity can hold. Most activities hold low to moderate.
    closed NeedLevel {
        /// Low.
        Low = "low",
        /// Moderate.
        Moderate = "moderate",
        /// High.
        High = "high",
        /// Complex.
        Complex = "complex",
    }
}
