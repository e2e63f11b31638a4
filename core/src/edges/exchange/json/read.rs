//! Reading records from JSON.

use serde::de::DeserializeOwned;

use super::reader::Reader;
use crate::answers::matching::Policy;
use crate::edges::exchange::source::{checked, utf8};
use crate::ground::error::Result;
use crate::model::catalogue::Directory;
use crate::model::client::Client;

/// Reads one record of any kind.
pub(in crate::edges::exchange) fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T> {
    let mut reader = Reader::new(utf8(checked(bytes)?)?);
    let record = reader.value(std::marker::PhantomData).map_err(super::fault::Fault::into_error)?;
    reader.finish().map_err(super::fault::Fault::into_error)?;
    Ok(record)
}

/// Reads a directory, unchecked across its records. [`Catalogue::from_json`](crate::Catalogue::from_json) also checks it.
///
/// ```
/// use fingerpost::{Code, read_directory};
///
/// let directory = read_directory(br#"{"area": "Newport", "division": "england_and_wales"}"#)?;
/// assert_eq!(directory.area.as_str(), "Newport");
///
/// let error = read_directory(br#"{"area": "Newport", "division": "england_and_wales",
///   "sites": [{"id": "mill", "name": "The mill", "postcode": "NP1O 8YW"}]}"#).unwrap_err();
/// assert_eq!(error.code(), Code::PlacePostcodeLookAlike);
/// assert_eq!(error.path(), "/sites/0/postcode (line 2 column 60)");
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
///
/// # Errors
/// An `import.*` code where the file is not such JSON, the code of the rule where a value breaks one; the path is a
/// JSON Pointer with line and column.
pub fn read_directory(bytes: &[u8]) -> Result<Directory> {
    read(bytes)
}

/// Reads one client. No error repeats what the file says of them.
///
/// # Errors
/// As [`read_directory`].
pub fn read_client(bytes: &[u8]) -> Result<Client> {
    read(bytes)
}

/// Reads a list of clients: a caseload.
///
/// # Errors
/// As [`read_directory`].
pub fn read_clients(bytes: &[u8]) -> Result<Vec<Client>> {
    read(bytes)
}

/// Reads a policy.
///
/// # Errors
/// As [`read_directory`].
pub fn read_policy(bytes: &[u8]) -> Result<Policy> {
    read(bytes)
}
