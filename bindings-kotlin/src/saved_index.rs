//! A saved index, opened.

use std::sync::Arc;

use fingerpost::{Client, FingerpostError, Placing, Placings, Timestamp};

use crate::{MatchIndex, Matcher};

/// A saved index, opened: it says which activities suit a client best and how many there are of each verdict, at once and without the catalogue,
/// which takes a phone many times as long to read. It may be used from any thread.
///
/// What it cannot say is why: reasons, plans and questions are made from the records. Show the placings, read the catalogue meanwhile, and ask
/// `withMatcher`. It answers everybody, but for those who ask for a barrier that stands in no table: until then they get an error, never a guess. The first
/// who asks for features of their own that would do, or for several themes to be avoided, waits while that is put together from what the file knows of each.
///
/// The checksum finds damage, not malice: take the file from where you take the directory.
#[derive(Debug, uniffi::Object)]
pub struct SavedIndex {
    core: fingerpost::SavedIndex,
}

#[uniffi::export]
impl SavedIndex {
    /// Opens the bytes of a file that `MatchIndex.save` wrote. Nothing is unpacked.
    ///
    /// # Errors
    /// `catalogue.index-file-kind` where it is something else, `catalogue.index-file-version` where another version of the library wrote it,
    /// `catalogue.index-file-damaged` where it is cut short or altered.
    #[uniffi::constructor]
    pub fn open(bytes: Vec<u8>) -> Result<Arc<Self>, FingerpostError> {
        Ok(Arc::new(Self { core: fingerpost::SavedIndex::open(bytes)? }))
    }

    /// The moment it was built for.
    #[must_use]
    pub fn at(&self) -> Timestamp {
        self.core.at()
    }

    /// The best few activities for a client, without reasons, and how many there are of each verdict.
    ///
    /// # Errors
    /// `client.*` where the client's record breaks a rule; `catalogue.index-needs-catalogue` for what only the whole catalogue can answer.
    #[uniffi::method(default(top = 10))]
    pub fn placings(&self, client: Client, top: u32) -> Result<Placings, FingerpostError> {
        self.core.placings(&client, top)
    }

    /// The best few activities that suit a client as they are: the first of `placings`, as far as they are suitable.
    ///
    /// It names nothing that would have to be arranged or asked about, and counts nothing. Use it where only a quick yes is wanted, as for the pins on a
    /// map while somebody moves it: it takes a fraction of the time.
    ///
    /// # Errors
    /// As `placings`.
    #[uniffi::method(default(top = 10))]
    pub fn suitable(&self, client: Client, top: u32) -> Result<Vec<Placing>, FingerpostError> {
        self.core.suitable(&client, top)
    }

    /// The index with its catalogue: it answers everybody, and says why. This one goes on answering. Use `withMatcher`, which does it away from the
    /// calling thread.
    ///
    /// # Errors
    /// `catalogue.index-other` where it was made from another catalogue, policy or list of bank holidays.
    pub fn complete(&self, matcher: &Matcher) -> Result<Arc<MatchIndex>, FingerpostError> {
        Ok(Arc::new(MatchIndex { core: self.core.with(&matcher.core)? }))
    }
}
