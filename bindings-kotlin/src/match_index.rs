//! An index of a catalogue, for many clients.

use std::sync::Arc;

use fingerpost::{Client, FingerpostError, Placing, Placings, Shortlist, Timestamp};

use crate::Matcher;

/// A catalogue made ready for one moment, so that many clients can be answered quickly. It answers as `Matcher.rank` does, by the
/// same rules, and may be used from any thread. Made by `Matcher.index`.
///
/// Whatever depends on the day is worked out for the moment it is built for: build another for another moment.
#[derive(Debug, uniffi::Object)]
pub struct MatchIndex {
    pub(crate) core: fingerpost::MatchIndex,
}

#[uniffi::export]
impl MatchIndex {
    /// The moment it was built for.
    #[must_use]
    pub fn at(&self) -> Timestamp {
        self.core.at()
    }

    /// The best few activities for a client, without reasons, and how many there are of each verdict.
    ///
    /// # Errors
    /// `client.*` where the client's record breaks a rule.
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

    /// The same with every reason for those on the shortlist, and what to ask about them.
    ///
    /// # Errors
    /// As `placings`.
    #[uniffi::method(default(top = 10))]
    pub fn shortlist(&self, client: Client, top: u32) -> Result<Shortlist, FingerpostError> {
        self.core.shortlist(&client, top)
    }

    /// The index of a changed catalogue for the same moment, as one that is built anew would answer; this one goes on answering as before. Use
    /// `renewed`, which does it away from the calling thread.
    ///
    /// # Errors
    /// As `Matcher.index`.
    pub fn renew(&self, matcher: &Matcher) -> Result<Arc<Self>, FingerpostError> {
        Ok(Arc::new(Self { core: self.core.renewed(&matcher.core)? }))
    }

    /// The index as the bytes of one file, which `SavedIndex.open` answers from without the catalogue. The same index gives the same bytes on every
    /// machine. It takes longer than building: use `save`, which does it away from the calling thread.
    ///
    /// # Errors
    /// As `placings`.
    pub fn to_bytes(&self) -> Result<Vec<u8>, FingerpostError> {
        self.core.save()
    }
}
