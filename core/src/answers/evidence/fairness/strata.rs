//! What people are told apart by: the analyst's own column.

use std::collections::BTreeMap;

use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::id::ClientId;
use crate::ground::text::NonEmpty;

/// The group of whoever has none stated.
pub(super) const NOT_STATED: &str = "not stated";

/// One column of strata beside the ids of clients: deprivation, age band, sex, ethnicity, disability, a car, how rural their home is.
///
/// It is about people and has no way out: `Debug` shows its type alone.
#[derive(Clone, PartialEq, Eq)]
pub struct Strata {
    name: NonEmpty,
    groups: BTreeMap<ClientId, NonEmpty>,
}

impl std::fmt::Debug for Strata {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Strata(..)")
    }
}

impl Strata {
    /// A column: what it is called, and the group of each client. Whoever is left out is counted as `not stated`.
    ///
    /// # Errors
    /// [`Code::AuditStrata`] where a client stands in it twice.
    pub fn new(name: NonEmpty, of: impl IntoIterator<Item = (ClientId, NonEmpty)>) -> Result<Self> {
        let mut groups = BTreeMap::new();
        for (client, group) in of {
            if groups.insert(client, group).is_some() {
                return Err(FingerpostError::invalid(Code::AuditStrata, "a client stands twice in one column of strata"));
            }
        }
        Ok(Self { name, groups })
    }

    /// What it is called.
    #[must_use]
    pub const fn name(&self) -> &NonEmpty {
        &self.name
    }

    /// The group of a client.
    pub(super) fn group(&self, client: &ClientId) -> NonEmpty {
        self.groups.get(client).cloned().unwrap_or_else(|| NonEmpty::known(NOT_STATED))
    }

    /// The groups of these people, each once, in alphabetical order, `not stated` last.
    pub(super) fn groups<'p>(&self, people: impl Iterator<Item = &'p ClientId>) -> Vec<NonEmpty> {
        let mut groups: Vec<NonEmpty> = people.map(|client| self.group(client)).collect();
        groups.sort_by(|a, b| (a.as_str() == NOT_STATED, a).cmp(&(b.as_str() == NOT_STATED, b)));
        groups.dedup();
        groups
    }
}
