//! What can go wrong, told so that a caller can act: few kinds, stable codes, exact places.

mod code;
mod code_text;
mod codes_macro;
mod issue;
mod kind;

pub use code::Code;
pub use code_text::UnknownCode;
pub use issue::{Issue, Severity};
pub use kind::{FingerpostError, Result};

#[cfg(test)]
mod error_tests;
