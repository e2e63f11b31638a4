//! Themes: what heritage is about, in words people use.
mod id;
mod stub;
pub use id::ThemeId;
pub use stub::{Theme, Vocabulary};
