//! Writing records as JSON: two spaces a level, fields in the order of the record, a line break at the end.
//!
//! The same record always gives the same bytes, so that a changed file is a changed record.

use serde::Serialize;

use crate::answers::matching::Policy;
use crate::model::catalogue::Directory;
use crate::model::client::Client;

/// Writes one record of any kind. Records have neither maps with odd keys nor sources of failure of their own, so
/// that writing them to memory cannot fail.
pub(super) fn write<T: Serialize + ?Sized>(record: &T) -> String {
    let mut text = serde_json::to_string_pretty(record).unwrap_or_default();
    text.push('\n');
    text
}

/// Writes a directory. Reading it again gives the same directory.
///
/// ```
/// use fingerpost::{Directory, NonEmpty, UkDivision, read_directory, write_directory};
///
/// let directory = Directory::new(NonEmpty::new("Newport")?, UkDivision::EnglandAndWales);
/// assert_eq!(read_directory(write_directory(&directory).as_bytes())?, directory);
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[must_use]
pub fn write_directory(directory: &Directory) -> String {
    write(directory)
}

/// Writes one client. The text is personal: what the client said in confidence stands in it in full.
#[must_use]
pub fn write_client(client: &Client) -> String {
    write(client)
}

/// Writes a list of clients. The text is personal.
#[must_use]
pub fn write_clients(clients: &[Client]) -> String {
    write(clients)
}

/// Writes a policy.
#[must_use]
pub fn write_policy(policy: &Policy) -> String {
    write(policy)
}
