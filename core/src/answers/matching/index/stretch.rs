//! Bytes that were made here, or a part of a file as it lies.

use std::fmt;
use std::sync::Arc;

/// A file as it was given.
pub(super) type File = Arc<dyn AsRef<[u8]> + Send + Sync>;

/// A run of bytes. Numbers in it have their lowest byte first, so that it is the same in memory and in a file.
#[derive(Clone)]
pub(super) struct Stretch {
    of: Of,
    from: usize,
    to: usize,
}

#[derive(Clone)]
enum Of {
    Made(Arc<[u8]>),
    File(File),
}

impl Stretch {
    /// Bytes made here.
    pub(super) fn new(bytes: Vec<u8>) -> Self {
        let to = bytes.len();
        Self { of: Of::Made(bytes.into()), from: 0, to }
    }

    /// A part of a file; nothing where the file does not reach so far.
    pub(super) fn part(file: &File, from: usize, length: usize) -> Option<Self> {
        let to = from.checked_add(length)?;
        ((**file).as_ref().len() >= to).then(|| Self { of: Of::File(Arc::clone(file)), from, to })
    }

    pub(super) fn bytes(&self) -> &[u8] {
        let all = match &self.of {
            Of::Made(bytes) => bytes,
            Of::File(file) => (**file).as_ref(),
        };
        all.get(self.from..self.to).unwrap_or_default()
    }

    pub(super) const fn len(&self) -> usize {
        self.to - self.from
    }

    /// The number of four bytes with a place in a row of them.
    pub(super) fn number(&self, place: usize) -> Option<u32> {
        self.bytes().get(place.checked_mul(4)?..)?.first_chunk().map(|bytes| u32::from_le_bytes(*bytes))
    }

    /// The eight bytes with a place in a row of them.
    pub(super) fn word(&self, place: usize) -> Option<u64> {
        self.bytes().get(place.checked_mul(8)?..)?.first_chunk().map(|bytes| u64::from_le_bytes(*bytes))
    }
}

impl fmt::Debug for Stretch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Stretch({} bytes)", self.len())
    }
}
