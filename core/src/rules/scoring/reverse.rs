//! Items that count the other way round.

use crate::model::outcome::MeasureItem;

/// What an answer counts as: itself, or, where the item is reversed, as far from the other end.
pub(super) fn counted(item: &MeasureItem, answer: i32) -> i32 {
    // Answers lie within the range of the item, which lies within a million of zero.
    if item.reversed { item.lowest + item.highest - answer } else { answer }
}
