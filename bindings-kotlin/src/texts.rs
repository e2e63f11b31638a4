//! Reading and writing the checked texts.

use fingerpost::{FingerpostError, LanguageTag, Pence};

/// Reads an amount of money as people write it: `4.50`, `£4.5`, `1,250`, `-3`.
///
/// # Errors
/// `money.format` where the text is no amount, `money.overflow` where it does not fit.
#[uniffi::export]
pub fn parse_pence(text: String) -> Result<Pence, FingerpostError> {
    #[cfg(feature = "failpoints")]
    crate::failpoints::reach(&text);
    text.parse()
}

/// Writes an amount of money as people read it: `£12,345.67`.
#[uniffi::export]
#[must_use]
pub fn show_pence(amount: Pence) -> String {
    amount.to_string()
}

/// Checks a language tag and puts its case in order.
///
/// # Errors
/// `text.language-tag` where it does not have the shape of a tag.
#[uniffi::export]
pub fn check_language(tag: LanguageTag) -> Result<LanguageTag, FingerpostError> {
    Ok(tag)
}
