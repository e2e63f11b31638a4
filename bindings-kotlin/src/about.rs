//! What this library is, and the texts behind its codes.

use fingerpost::Code;

/// One code with its texts, as in `docs/codes.md`.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct CodeText {
    /// The code.
    pub code: Code,
    /// What brings it about.
    pub cause: String,
    /// A small input that shows it.
    pub example: String,
    /// What to do about it.
    pub fix: String,
}

/// What this library is.
#[derive(Debug, Default, uniffi::Object)]
pub struct About;

#[uniffi::export]
impl About {
    /// Nothing has to be given.
    #[uniffi::constructor]
    #[must_use]
    pub fn new() -> Self {
        Self
    }

    /// The version of the library, such as `0.1.0`.
    #[must_use]
    pub fn version(&self) -> String {
        env!("CARGO_PKG_VERSION").to_owned()
    }

    /// Every code there is with its texts, in the order of `docs/codes.md`.
    #[must_use]
    pub fn codes(&self) -> Vec<CodeText> {
        let text = |code: &Code| CodeText {
            code: *code,
            cause: code.cause().to_owned(),
            example: code.example().to_owned(),
            fix: code.fix().to_owned(),
        };
        Code::ALL.iter().map(text).collect()
    }
}
