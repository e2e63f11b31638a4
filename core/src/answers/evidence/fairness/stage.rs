//! The stages people are held against.

use crate::ground::text::words;

words! {
    /// A stage of the way from a catalogue to a first session. Each is counted among those who got as far as the one before.
    closed AuditStage {
        /// Among everybody: something in the catalogue suits them, or suits with a plan.
        Suits = "suits",
        /// Among those whom something suits: they were offered something. Equal opportunity is about this stage.
        Offer = "offer",
        /// Among those offered something: they chose, and were referred to a provider.
        Selection = "selection",
        /// Among those referred: a place was confirmed.
        Confirmation = "confirmation",
        /// Among those confirmed: they attended.
        Attendance = "attendance",
    }
}
