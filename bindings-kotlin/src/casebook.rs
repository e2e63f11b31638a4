//! The casebook: referrals and places kept in one encrypted file. `Casebook.kt` puts it into a class of Kotlin's own.

use std::path::Path;
use std::sync::Arc;

use fingerpost::{
    ActivityId, BackupReport, CaseFilter, Change, ClientId, Date, ErasureReport, Feedback, FingerpostError, MemoryStore,
    PartnerId, PlaceEvent, PlacesView, ReferralEvent, ReferralId, ReferralView, SalvageReport, SqliteStore, Store, StoreKey,
    Timestamp, VerifyReport, WorkItem,
};

use crate::referral::{ReferralNow, now};

/// Referrals and places, kept in a store.
#[derive(Debug, uniffi::Object)]
pub struct CasebookCore {
    core: fingerpost::Casebook,
    file: Option<Arc<SqliteStore>>,
}

/// Some of the referrals. `Casebook.kt` goes on from page to page.
#[derive(Debug, uniffi::Record)]
pub struct CasePage {
    /// The referrals, in the order in which they began.
    pub referrals: Vec<ReferralView>,
    /// Where to go on; none where there are no more now.
    pub next: Option<ReferralId>,
}

/// The key of a store from its bytes.
fn key(bytes: &[u8]) -> Result<StoreKey, FingerpostError> {
    let wrong = |_| FingerpostError::invalid(fingerpost::Code::StoreWrongKey, "a key has 32 bytes");
    bytes.try_into().map(StoreKey::from_bytes).map_err(wrong)
}

fn over(file: Arc<SqliteStore>) -> Arc<CasebookCore> {
    let store: Arc<dyn Store> = file.clone();
    Arc::new(CasebookCore { core: fingerpost::Casebook::new(store), file: Some(file) })
}

/// Opens the file, or makes it where there is none.
///
/// # Errors
/// `store.*`.
#[uniffi::export]
pub fn open_casebook(path: String, key_bytes: Vec<u8>) -> Result<Arc<CasebookCore>, FingerpostError> {
    Ok(over(Arc::new(SqliteStore::open(path, key(&key_bytes)?)?)))
}

/// Opens the file for reading only: a damaged one, for instance.
///
/// # Errors
/// `store.*`.
#[uniffi::export]
pub fn open_casebook_read_only(path: String, key_bytes: Vec<u8>) -> Result<Arc<CasebookCore>, FingerpostError> {
    Ok(over(Arc::new(SqliteStore::open_read_only(path, key(&key_bytes)?)?)))
}

/// A casebook that is gone with the process.
#[uniffi::export]
#[must_use]
pub fn casebook_in_memory() -> Arc<CasebookCore> {
    Arc::new(CasebookCore { core: fingerpost::Casebook::new(Arc::new(MemoryStore::new())), file: None })
}

/// Copies what is sound in a damaged file into a new one.
///
/// # Errors
/// `store.*`.
#[uniffi::export]
pub fn salvage_casebook(damaged: String, key_bytes: Vec<u8>, into: String) -> Result<SalvageReport, FingerpostError> {
    fingerpost::salvage(damaged, key(&key_bytes)?, into)
}

#[uniffi::export]
impl CasebookCore {
    /// Records one event.
    ///
    /// # Errors
    /// `Refused`, `places.*`, `store.*`.
    pub fn record(&self, event: ReferralEvent) -> Result<ReferralView, FingerpostError> {
        self.core.record(event)
    }

    /// Puts the history of another device together with the one here.
    ///
    /// # Errors
    /// `referral.*`, `store.*`.
    pub fn merge(
        &self,
        referral: ReferralId,
        events: Vec<ReferralEvent>,
        at: Timestamp,
    ) -> Result<ReferralView, FingerpostError> {
        self.core.merge(&referral, events, at)
    }

    /// One referral with its history.
    ///
    /// # Errors
    /// `referral.unknown`, `store.*`.
    pub fn referral(&self, id: ReferralId) -> Result<ReferralNow, FingerpostError> {
        self.core.referral(&id).map(now)
    }

    /// One referral as it stands.
    ///
    /// # Errors
    /// As `referral`.
    pub fn view(&self, id: ReferralId, at: Timestamp) -> Result<ReferralView, FingerpostError> {
        self.core.view(&id, at)
    }

    /// Some of the referrals.
    ///
    /// # Errors
    /// `store.*`.
    pub fn referrals(
        &self,
        filter: CaseFilter,
        at: Timestamp,
        after: Option<ReferralId>,
        limit: u32,
    ) -> Result<CasePage, FingerpostError> {
        let page = self.core.referrals(&filter, at, after.as_ref(), limit)?;
        Ok(CasePage { referrals: page.referrals, next: page.next })
    }

    /// What is to do up to a day.
    ///
    /// # Errors
    /// `store.*`.
    pub fn work(&self, at: Timestamp, until: Date) -> Result<Vec<WorkItem>, FingerpostError> {
        self.core.work(at, until)
    }

    /// What clients said about a partner's activities.
    ///
    /// # Errors
    /// `store.*`.
    pub fn feedback(&self, partner: PartnerId, at: Timestamp) -> Result<Vec<Feedback>, FingerpostError> {
        self.core.feedback(&partner, at)
    }

    /// Records what the provider says about the places of an activity.
    ///
    /// # Errors
    /// `places.*`, `store.*`.
    pub fn record_places(&self, event: PlaceEvent) -> Result<PlacesView, FingerpostError> {
        self.core.record_places(event)
    }

    /// The places of an activity.
    ///
    /// # Errors
    /// `store.*`.
    pub fn places(&self, activity: ActivityId, at: Timestamp) -> Result<PlacesView, FingerpostError> {
        self.core.places(&activity, at)
    }

    /// Writes down what has run out.
    ///
    /// # Errors
    /// `store.*`.
    pub fn housekeeping(&self, at: Timestamp) -> Result<Vec<ReferralId>, FingerpostError> {
        self.core.housekeeping(at)
    }

    /// Erases everything about a client.
    ///
    /// # Errors
    /// `store.*`.
    pub fn erase(&self, client: ClientId, at: Timestamp) -> Result<ErasureReport, FingerpostError> {
        self.core.erase(&client, at)
    }

    /// Everybody who was erased, as texts to be kept elsewhere.
    ///
    /// # Errors
    /// `store.no-file` in memory; `store.*`.
    pub fn erasures(&self) -> Result<Vec<String>, FingerpostError> {
        self.core.erasures()
    }

    /// Erases everybody named by erasures.
    ///
    /// # Errors
    /// `store.erasure-format`, `store.no-file` in memory; `store.*`.
    pub fn erase_again(&self, erasures: Vec<String>, at: Timestamp) -> Result<ErasureReport, FingerpostError> {
        self.core.erase_again(&erasures, at)
    }

    /// What arrived after a position.
    ///
    /// # Errors
    /// `store.*`.
    pub fn changes(&self, after: i64, limit: u32) -> Result<Vec<Change>, FingerpostError> {
        self.core.changes(after, limit)
    }

    /// Writes a whole, verified copy to a new file.
    ///
    /// # Errors
    /// `store.*`.
    pub fn backup(&self, to: String) -> Result<BackupReport, FingerpostError> {
        self.core.backup(Path::new(&to))
    }

    /// Reads and checks everything.
    ///
    /// # Errors
    /// `store.*`.
    pub fn verify(&self) -> Result<VerifyReport, FingerpostError> {
        self.core.verify()
    }

    /// The same, and whether the history still holds what it held when that head was given out.
    ///
    /// # Errors
    /// `store.head-format`, `store.*`.
    pub fn verify_against(&self, head: String) -> Result<VerifyReport, FingerpostError> {
        self.core.store().verify_against(&head)
    }

    /// Changes the key of the file.
    ///
    /// # Errors
    /// `store.no-file` in memory; `store.*`.
    pub fn rotate(&self, key_bytes: Vec<u8>) -> Result<(), FingerpostError> {
        let none = || FingerpostError::store(fingerpost::Code::StoreNoFile, "", "a casebook in memory has no file and no key");
        self.file.as_ref().ok_or_else(none)?.rotate(key(&key_bytes)?)
    }
}
