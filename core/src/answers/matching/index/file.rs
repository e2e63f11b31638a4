//! The file of an index: whether it is one, whether it is whole, and where its parts lie.
//!
//! ```text
//! 0   8  "\x89FPI\r\n\x1a\n"        what it is; line ends that were converted show
//! 8   2  version                     of this layout
//! 10  2  zero
//! 12  4  CRC-32 of all that follows
//! 16  8  length of the file
//! 24 32  SHA-256 of what it was made from: catalogue, policy, bank holidays
//! 56  8  length of the head
//! 64     the head, as JSON; then the parts one after the other, each from a multiple of eight
//! ```
//!
//! All numbers have their lowest byte first.

use std::sync::Arc;

use super::stretch::{File, Stretch};
use crate::ground::error::{Code, FingerpostError, Result};

const MAGIC: [u8; 8] = *b"\x89FPI\r\n\x1a\n";
const VERSION: u16 = 2;
/// Where the checksum stands, and where what it is of begins.
const CHECKSUM: usize = 12;
const CHECKED: usize = 16;
/// Where the digest stands, the length of the head, and the head.
const DIGEST: usize = 24;
const HEAD_LENGTH: usize = 56;
const HEAD: usize = 64;

/// What it was made from.
pub(super) type Origin = [u8; 32];

/// That a file is damaged, and how.
pub(super) fn damaged(what: &str) -> FingerpostError {
    FingerpostError::import(Code::CatalogueIndexFileDamaged, "", format!("the saved index {what}"))
}

/// That a file is of another version.
pub(super) fn other_version() -> FingerpostError {
    let detail = "the saved index was written by another version of the library; build it anew";
    FingerpostError::import(Code::CatalogueIndexFileVersion, "", detail)
}

/// A file being read from front to back.
pub(super) struct Parts {
    file: File,
    origin: Origin,
    head: (usize, usize),
    next: usize,
}

impl Parts {
    /// A file whose length and checksum are those it says.
    pub(super) fn open(file: File) -> Result<Self> {
        let bytes = (*file).as_ref();
        if !bytes.starts_with(&MAGIC) {
            return Err(FingerpostError::import(Code::CatalogueIndexFileKind, "", "the bytes are not a saved index"));
        }
        match short(bytes, 8) {
            Some(VERSION) => {}
            Some(_) => return Err(other_version()),
            None => return Err(damaged("is cut short")),
        }
        if long(bytes, CHECKED) != u64::try_from(bytes.len()).ok() {
            return Err(damaged("does not have the length it says"));
        }
        let sum = bytes.get(CHECKED..).map(crc32fast::hash);
        let said = bytes.get(CHECKSUM..).and_then(|bytes| bytes.first_chunk()).map(|bytes| u32::from_le_bytes(*bytes));
        if sum != said || short(bytes, 10) != Some(0) {
            return Err(damaged("does not have the checksum it says"));
        }
        let parts = || {
            let origin = *bytes.get(DIGEST..)?.first_chunk()?;
            let end = HEAD.checked_add(usize::try_from(long(bytes, HEAD_LENGTH)?).ok()?)?;
            let next = end.checked_next_multiple_of(8)?;
            (next <= bytes.len()).then_some((origin, end, next))
        };
        let (origin, end, next) = parts().ok_or_else(|| damaged("is cut short"))?;
        Ok(Self { file, origin, head: (HEAD, end), next })
    }

    /// What the file was made from.
    pub(super) const fn origin(&self) -> Origin {
        self.origin
    }

    /// The head.
    pub(super) fn head(&self) -> &[u8] {
        let (from, to) = self.head;
        (*self.file).as_ref().get(from..to).unwrap_or_default()
    }

    /// The next part, of so many bytes.
    pub(super) fn next(&mut self, length: Option<usize>) -> Result<Stretch> {
        let part = length.and_then(|length| Stretch::part(&self.file, self.next, length));
        let part = part.ok_or_else(|| damaged("is shorter than it says"))?;
        self.next = self.next.saturating_add(part.len()).next_multiple_of(8);
        Ok(part)
    }

    /// That nothing is left.
    pub(super) fn end(self) -> Result<()> {
        if self.next == (*self.file).as_ref().len() { Ok(()) } else { Err(damaged("is longer than it says")) }
    }
}

fn short(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..)?.first_chunk().map(|bytes| u16::from_le_bytes(*bytes))
}

fn long(bytes: &[u8], at: usize) -> Option<u64> {
    bytes.get(at..)?.first_chunk().map(|bytes| u64::from_le_bytes(*bytes))
}

/// A file of a head and its parts.
pub(super) fn write(origin: &Origin, head: &[u8], parts: &[&[u8]]) -> Vec<u8> {
    let long = |number: usize| u64::try_from(number).unwrap_or(u64::MAX).to_le_bytes();
    let ends = |length: usize| length.next_multiple_of(8);
    let length = HEAD + ends(head.len()) + parts.iter().map(|part| ends(part.len())).sum::<usize>();
    let mut file = Vec::with_capacity(length);
    file.extend(MAGIC);
    file.extend(VERSION.to_le_bytes());
    file.extend([0; 6]);
    file.extend(long(length));
    file.extend(origin);
    file.extend(long(head.len()));
    for part in std::iter::once(&head).chain(parts) {
        file.extend(*part);
        file.resize(ends(file.len()), 0);
    }
    let sum = file.get(CHECKED..).map(crc32fast::hash).unwrap_or_default().to_le_bytes();
    file.iter_mut().skip(CHECKSUM).zip(sum).for_each(|(to, from)| *to = from);
    file
}

/// A file as it was given.
pub(super) fn given(bytes: impl AsRef<[u8]> + Send + Sync + 'static) -> File {
    Arc::new(bytes)
}
