//! The same as methods, where people look for them first.

use super::{read, write};
use crate::answers::area::{ChangeAnswer, ChangeReport, GapReport};
use crate::answers::matching::{Placings, Policy};
use crate::ground::error::Result;
use crate::model::catalogue::Catalogue;
use crate::model::client::Client;
use crate::model::verdict::{Match, Ranking, Shortlist};

impl Catalogue {
    /// Reads a directory from JSON, checks it and indexes it.
    ///
    /// # Errors
    /// As [`read_directory`](crate::read_directory) and [`Catalogue::new`].
    pub fn from_json(bytes: &[u8]) -> Result<Self> {
        Self::new(read::read_directory(bytes)?)
    }

    /// Writes the directory behind the catalogue as JSON, its records in the order of their ids.
    #[must_use]
    pub fn to_json(&self) -> String {
        write::write_directory(self.directory())
    }
}

impl Client {
    /// Reads a client from JSON.
    ///
    /// # Errors
    /// As [`read_directory`](crate::read_directory).
    pub fn from_json(bytes: &[u8]) -> Result<Self> {
        read::read_client(bytes)
    }

    /// Writes the client as JSON. The text is personal.
    #[must_use]
    pub fn to_json(&self) -> String {
        write::write_client(self)
    }
}

impl Policy {
    /// Reads a policy from JSON.
    ///
    /// # Errors
    /// As [`read_directory`](crate::read_directory).
    pub fn from_json(bytes: &[u8]) -> Result<Self> {
        read::read_policy(bytes)
    }

    /// Writes the policy as JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        write::write_policy(self)
    }
}

impl Ranking {
    /// Writes the answer for a whole catalogue as JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        write::write(self)
    }
}

impl Shortlist {
    /// Writes a shortlist as JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        write::write(self)
    }
}

impl Placings {
    /// Writes where activities come for a client as JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        write::write(self)
    }
}

impl Match {
    /// Writes the answer for one activity as JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        write::write(self)
    }
}

impl ChangeAnswer {
    /// Writes what would have to change for a client as JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        write::write(self)
    }
}

impl ChangeReport {
    /// Writes what changes would do for a caseload as JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        write::write(self)
    }
}

impl GapReport {
    /// Writes where provision has gaps as JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        write::write(self)
    }
}
