//! Open Referral feeds.

use fingerpost::{
    Directory, FingerpostError, KeptRecord, OpenReferralExport, OpenReferralImport, OpenReferralOptions, OpenReferralWriting,
};

/// Reads the pages of a feed.
///
/// # Errors
/// An `import.*` code where no page can be read at all.
#[uniffi::export]
pub fn read_feed(pages: Vec<Vec<u8>>, options: OpenReferralOptions) -> Result<OpenReferralImport, FingerpostError> {
    let pages: Vec<&[u8]> = pages.iter().map(Vec::as_slice).collect();
    fingerpost::read_open_referral(&pages, &options)
}

/// Writes a directory as a feed.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn write_feed(
    directory: Directory,
    kept: Vec<KeptRecord>,
    writing: OpenReferralWriting,
) -> Result<OpenReferralExport, FingerpostError> {
    Ok(fingerpost::write_open_referral(&directory, &kept, &writing))
}
