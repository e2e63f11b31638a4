//! What somebody likes.

use crate::ground::record::record;
use crate::model::theme::ThemeId;

record! {
    /// A theme somebody likes, and how much.
    Interest {
        /// Which theme.
        theme: ThemeId,
        /// How much, from 1 (a little) to 5 (above all).
        weight: u32,
    }
}
