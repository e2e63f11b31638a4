//! What an area offers, checked and indexed.

use std::sync::Arc;

use fingerpost::{
    Activity, ActivityId, BarrierDefinition, Directory, FingerpostError, Issue, NonEmpty, Partner, PartnerId, Site, SiteId, UkDivision,
};

use crate::Vocabulary;

/// What an area offers, checked, indexed and immutable. It may be used from any thread.
///
/// A list of all activities comes over at once: ask for it once and keep it, not one activity at a time.
#[derive(Debug, uniffi::Object)]
pub struct Catalogue {
    pub(crate) core: Arc<fingerpost::Catalogue>,
}

impl Catalogue {
    fn of(core: fingerpost::Catalogue) -> Arc<Self> {
        Arc::new(Self { core: Arc::new(core) })
    }
}

#[uniffi::export]
impl Catalogue {
    /// Checks and indexes a directory.
    ///
    /// # Errors
    /// `catalogue.has-errors` with every finding, where any of them is an error.
    #[uniffi::constructor]
    pub fn new(directory: Directory) -> Result<Arc<Self>, FingerpostError> {
        fingerpost::Catalogue::new(directory).map(Self::of)
    }

    /// Reads a directory from the bytes of a JSON file, checks and indexes it.
    ///
    /// # Errors
    /// An `import.*` code or that of the value at fault, with JSON Pointer, line and column; `catalogue.has-errors`.
    #[uniffi::constructor]
    pub fn from_json(bytes: Vec<u8>) -> Result<Arc<Self>, FingerpostError> {
        fingerpost::Catalogue::from_json(&bytes).map(Self::of)
    }

    /// Writes the directory behind the catalogue as JSON, its records in the order of their ids.
    #[must_use]
    pub fn to_json(&self) -> String {
        self.core.to_json()
    }

    /// The records behind the catalogue, in the order of their ids.
    #[must_use]
    pub fn directory(&self) -> Directory {
        self.core.directory().clone()
    }

    /// The area.
    #[must_use]
    pub fn area(&self) -> NonEmpty {
        self.core.directory().area.clone()
    }

    /// Which bank holidays the area keeps.
    #[must_use]
    pub fn division(&self) -> UkDivision {
        self.core.directory().division
    }

    /// What was found on loading: warnings and notices.
    #[must_use]
    pub fn issues(&self) -> Vec<Issue> {
        self.core.issues().to_vec()
    }

    /// The partners, in the order of their ids.
    #[must_use]
    pub fn partners(&self) -> Vec<Partner> {
        self.core.partners().to_vec()
    }

    /// The sites, in the order of their ids.
    #[must_use]
    pub fn sites(&self) -> Vec<Site> {
        self.core.sites().to_vec()
    }

    /// The activities, in the order of their ids.
    #[must_use]
    pub fn activities(&self) -> Vec<Activity> {
        self.core.activities().to_vec()
    }

    /// The barriers it knows, its own among them.
    #[must_use]
    pub fn barriers(&self) -> Vec<BarrierDefinition> {
        self.core.barriers().rows().to_vec()
    }

    /// The themes it knows, its own among them.
    #[must_use]
    pub fn vocabulary(&self) -> Arc<Vocabulary> {
        Vocabulary::of_core(self.core.vocabulary().clone())
    }

    /// One partner, where there is one of that id.
    ///
    /// # Errors
    /// `id.*` where the id is none.
    pub fn partner(&self, id: PartnerId) -> Result<Option<Partner>, FingerpostError> {
        Ok(self.core.partner(&id).cloned())
    }

    /// One site, where there is one of that id.
    ///
    /// # Errors
    /// `id.*` where the id is none.
    pub fn site(&self, id: SiteId) -> Result<Option<Site>, FingerpostError> {
        Ok(self.core.site(&id).cloned())
    }

    /// One activity.
    ///
    /// # Errors
    /// `catalogue.no-such-activity` where there is none of that id.
    pub fn activity(&self, id: ActivityId) -> Result<Activity, FingerpostError> {
        self.core.activity(&id).cloned()
    }
}
