//! What tells one catalogue from another in a few bytes.

use std::io::{self, Write};

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::Catalogue;
use crate::ground::error::{Code, FingerpostError, Result};

/// A digest (SHA-256).
pub(crate) type Digest = [u8; 32];

impl Catalogue {
    /// The digest of all records, whatever order they were read in. It takes as long as writing them as JSON, once.
    pub(crate) fn digest(&self) -> Result<Digest> {
        if let Some(known) = self.digest.get() {
            return Ok(*known);
        }
        let digest = digest_of(&self.directory)?;
        Ok(*self.digest.get_or_init(|| digest))
    }
}

/// The digest of anything that can be written as JSON.
pub(crate) fn digest_of(records: &impl Serialize) -> Result<Digest> {
    let mut into = Into(Sha256::new());
    let written = serde_json::to_writer(io::BufWriter::with_capacity(1 << 16, &mut into), records);
    written.map_err(|_| FingerpostError::invalid(Code::CatalogueIndexBroken, "the records cannot be written as JSON"))?;
    Ok(into.0.finalize().into())
}

struct Into(Sha256);

impl Write for Into {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
