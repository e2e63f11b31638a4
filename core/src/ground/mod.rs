//! Floor 1, the ground: errors, ids, text, numbers, money, time and place. Knows nothing of heritage or of people.

pub mod error;
pub mod id;
pub(crate) mod map;
pub mod money;
pub mod number;
pub mod place;
pub(crate) mod record;
pub mod text;
pub mod time;
