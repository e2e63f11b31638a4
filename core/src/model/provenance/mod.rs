//! Who said something, and when it was last checked.

mod source;
mod stamp;

pub use source::Source;
pub use stamp::Provenance;
