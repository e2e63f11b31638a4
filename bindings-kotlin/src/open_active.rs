//! OpenActive feeds.

use fingerpost::{FingerpostError, OpenActiveImport, OpenActiveOptions};

/// Reads a page of a feed.
///
/// # Errors
/// An `import.*` or `feed.*` code where it is none.
#[uniffi::export]
pub fn read_open_active(page: Vec<u8>, options: OpenActiveOptions) -> Result<OpenActiveImport, FingerpostError> {
    fingerpost::import_open_active(&page, &options)
}
