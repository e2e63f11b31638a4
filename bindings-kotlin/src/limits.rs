//! How much is read at most.

use fingerpost::{Code, FingerpostError, LARGEST_FEED, LARGEST_FILE};

/// The largest files the readers take, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Record)]
pub struct LargestInput {
    /// Of a sheet, a list or a calendar.
    pub file: u64,
    /// Of a page of a feed, a map or a Bundle.
    pub feed: u64,
}

/// The largest files the readers take.
#[uniffi::export]
#[must_use]
pub const fn largest_input() -> LargestInput {
    LargestInput { file: LARGEST_FILE as u64, feed: LARGEST_FEED as u64 }
}

/// Refuses a stream that goes on after as many bytes as are taken.
///
/// # Errors
/// `import.too-large`.
#[uniffi::export]
pub fn check_length(read: u64, most: u64) -> Result<(), FingerpostError> {
    if read <= most {
        return Ok(());
    }
    Err(FingerpostError::Import {
        code: Code::ImportTooLarge,
        path: String::new(),
        detail: format!("the stream goes on after {most} bytes, and no more are taken"),
        issues: Vec::new(),
    })
}
