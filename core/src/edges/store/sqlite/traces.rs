//! What was overwritten, remembered just long enough to search the files for it.

use std::collections::HashSet;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use super::in_use::reading;
use super::trouble::{Work, inaccessible};

/// The length of the pieces that are looked for, in bytes. Any run of twice this length that is left over holds a whole piece.
const PIECE: usize = 16;

/// How much of a file is read at a time.
const CHUNK: usize = 1 << 20;

/// The bits of the sieve that spares most look-ups.
const SIEVE_BITS: usize = 1 << 20;

/// The files of a store: the main one, and those beside it.
pub(super) const BESIDE: &[&str] = &["", "-wal", "-shm", "-journal"];

/// Pieces of what was overwritten: of encrypted entries and names, with their nonces, and of wrapped keys.
#[derive(Default)]
pub(super) struct Traces {
    pieces: HashSet<[u8; PIECE]>,
}

/// What a search came to.
#[derive(Default)]
pub(super) struct Search {
    pub(super) files: u32,
    pub(super) bytes: i64,
    /// How many pieces were found.
    pub(super) found: i64,
}

impl Traces {
    /// Remembers bytes that are about to be overwritten. All of them are random to whoever has no key, so that a piece that is
    /// found elsewhere is no accident.
    pub(super) fn remember(&mut self, bytes: &[u8]) {
        self.pieces.extend(bytes.as_chunks::<PIECE>().0);
        self.pieces.extend(bytes.last_chunk::<PIECE>());
    }

    pub(super) fn add(&mut self, other: Self) {
        self.pieces.extend(other.pieces);
    }

    pub(super) fn forget(&mut self) {
        self.pieces.clear();
    }

    /// Searches the files of a store.
    pub(super) fn search(&self, path: &Path) -> Work<Search> {
        let mut search = Search::default();
        let sieve = self.sieve();
        for ending in BESIDE {
            match reading(path, &beside(path, ending), |file| self.search_file(file, &sieve, &mut search)) {
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(inaccessible(&error)),
                _ => {}
            }
        }
        Ok(search)
    }

    fn search_file(&self, file: &mut File, sieve: &[bool], search: &mut Search) -> std::io::Result<()> {
        search.files = search.files.saturating_add(1);
        let mut held: Vec<u8> = Vec::new();
        loop {
            // The end of the chunk before stays, so that no piece is cut in two.
            let overlap = held.len().min(PIECE.saturating_sub(1));
            held.drain(..held.len().saturating_sub(overlap));
            let limit = u64::try_from(CHUNK).unwrap_or(u64::MAX);
            let read = file.by_ref().take(limit).read_to_end(&mut held)?;
            if read == 0 {
                return Ok(());
            }
            search.bytes = search.bytes.saturating_add(i64::try_from(read).unwrap_or(i64::MAX));
            let found = held.windows(PIECE).filter(|window| passes(sieve, window) && self.holds(window)).count();
            search.found = search.found.saturating_add(i64::try_from(found).unwrap_or(i64::MAX));
        }
    }

    fn holds(&self, window: &[u8]) -> bool {
        <&[u8; PIECE]>::try_from(window).is_ok_and(|window| self.pieces.contains(window))
    }

    pub(super) fn sieve(&self) -> Vec<bool> {
        let mut sieve = vec![false; SIEVE_BITS];
        for piece in &self.pieces {
            if let Some(bit) = sieve.get_mut(slot(piece)) {
                *bit = true;
            }
        }
        sieve
    }
}

pub(super) fn passes(sieve: &[bool], window: &[u8]) -> bool {
    sieve.get(slot(window)).copied().unwrap_or(false)
}

/// A number below `SIEVE_BITS` from the first bytes of a piece, which are random.
fn slot(piece: &[u8]) -> usize {
    let first = piece.iter().take(4).fold(0_usize, |sum, byte| (sum << 8) | usize::from(*byte));
    first % SIEVE_BITS
}

/// The path of a file that stands beside the main one.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}
