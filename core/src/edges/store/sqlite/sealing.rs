//! Encryption of single values, each bound to the place it stands at.

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use super::hashing::FORMAT;
use super::secret::{Secret, random};
use super::trouble::{Work, damaged};

/// The bytes of a nonce, which stand before the encrypted ones.
const NONCE: usize = 24;

/// Where a value stands: its table and what identifies its row. A value that was moved elsewhere does not open.
pub(super) struct Place<'a> {
    pub(super) table: &'a str,
    pub(super) row: &'a [&'a [u8]],
}

impl Place<'_> {
    /// The associated data. Every part has its length before it, so that no two places give the same bytes.
    fn data(&self) -> Vec<u8> {
        let mut data = FORMAT.to_le_bytes().to_vec();
        for part in std::iter::once(&self.table.as_bytes()).chain(self.row) {
            data.extend_from_slice(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_le_bytes());
            data.extend_from_slice(part);
        }
        data
    }
}

/// Encrypts a value: a random nonce, then the encrypted bytes and their check.
pub(super) fn seal(key: &Secret, place: &Place<'_>, plain: &[u8]) -> Work<Vec<u8>> {
    let nonce: [u8; NONCE] = random()?;
    let cipher = XChaCha20Poly1305::new(key.bytes().into());
    let payload = Payload { msg: plain, aad: &place.data() };
    let sealed = cipher.encrypt(&XNonce::from(nonce), payload).map_err(|_| damaged("", "a value is too large to encrypt"))?;
    let mut bytes = nonce.to_vec();
    bytes.extend_from_slice(&sealed);
    Ok(bytes)
}

/// The value that was encrypted with this key for this place; none where it is another one.
pub(super) fn open(key: &Secret, place: &Place<'_>, bytes: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, sealed) = bytes.split_first_chunk::<NONCE>()?;
    let cipher = XChaCha20Poly1305::new(key.bytes().into());
    let payload = Payload { msg: sealed, aad: &place.data() };
    cipher.decrypt(&XNonce::from(*nonce), payload).ok().map(Zeroizing::new)
}

/// A key that was encrypted as a value.
pub(super) fn open_key(key: &Secret, place: &Place<'_>, bytes: &[u8]) -> Option<Secret> {
    let plain = open(key, place, bytes)?;
    <[u8; 32]>::try_from(plain.as_slice()).ok().map(Secret::new)
}
