//! References from one resource of a Bundle to another.

use std::collections::HashMap;

use crate::ground::error::Code;

/// A reference to be followed once all resources are known.
pub(super) struct Pending {
    /// In which entry it stands.
    pub(super) entry: Option<usize>,
    /// The byte at which it stands.
    pub(super) at: usize,
    pub(super) address: String,
    pub(super) kinds: &'static [&'static str],
}

/// The resources of a Bundle, by their addresses.
#[derive(Default)]
pub(super) struct Index {
    /// Full addresses, and `Kind/id`: which entry, and of which kind.
    known: HashMap<String, (usize, String)>,
}

impl Index {
    /// Keeps an address; where it has been there already, its earlier entry.
    pub(super) fn keep(&mut self, address: String, entry: usize, kind: &str) -> Option<usize> {
        if let Some((earlier, _)) = self.known.get(&address) {
            return Some(*earlier);
        }
        self.known.insert(address, (entry, kind.to_owned()));
        None
    }

    /// The entry an address names.
    pub(super) fn entry(&self, address: &str) -> Option<usize> {
        self.known.get(address).map(|(entry, _)| *entry)
    }

    /// What is wrong with a reference. An address of another server is not followed.
    pub(super) fn fault(&self, pending: &Pending) -> Option<(Code, String)> {
        match self.known.get(&pending.address) {
            Some((_, kind)) if !pending.kinds.contains(&kind.as_str()) => {
                Some((Code::FhirReferenceKind, wrong_kind(pending.kinds)))
            }
            None if pending.address.starts_with("urn:") => {
                Some((Code::FhirReferenceBroken, "no resource of the Bundle has this address".to_owned()))
            }
            _ => None,
        }
    }
}

pub(super) fn wrong_kind(kinds: &[&str]) -> String {
    format!("the reference leads to another kind of resource than {}", kinds.join(", "))
}
