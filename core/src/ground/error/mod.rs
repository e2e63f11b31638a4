//! What can go wrong, told so that a caller can act: few kinds, stable codes, exact places.

mod code;
mod code_text;
mod codes_macro;
#[cfg(feature = "uniffi")]
mod fault;
mod issue;
mod kind;
mod refusal;

pub use code::Code;
pub use code_text::UnknownCode;
#[cfg(feature = "uniffi")]
pub use fault::{Fault, FaultParts};
pub use issue::{Issue, Severity};
pub use kind::{FingerpostError, Result};
pub use refusal::Refusal;

#[cfg(test)]
mod error_tests;
