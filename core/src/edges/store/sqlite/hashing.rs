//! The hashes of the store. All but one are keyed, so that nobody without the key can make them.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use super::secret::Secret;

/// The version of what is hashed and encrypted, and how. It is part of every hash and of every encrypted value.
pub(super) const FORMAT: u32 = 1;

/// A hash.
pub(super) type Hash = [u8; 32];

/// What stands before the first link of every chain.
pub(super) const BEGINNING: Hash = [0; 32];

/// HMAC-SHA256 of a list of parts, for one purpose. Every part has its length before it.
pub(super) fn keyed(key: &Secret, purpose: &str, parts: &[&[u8]]) -> Hash {
    let mut padded = zeroize::Zeroizing::new([0_u8; 64]);
    for (to, from) in padded.iter_mut().zip(key.bytes()) {
        *to = *from;
    }
    let block: &[u8; 64] = &padded;
    let mut mac = <Hmac<Sha256> as KeyInit>::new(block.into());
    mac.update(&FORMAT.to_le_bytes());
    for part in std::iter::once(&purpose.as_bytes()).chain(parts) {
        mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_le_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

/// SHA-256 of an encrypted value, which stays when the value is erased.
pub(super) fn plain(bytes: &[u8]) -> Hash {
    Sha256::digest(bytes).into()
}

/// A number as it is hashed.
pub(super) const fn number(number: i64) -> [u8; 8] {
    number.to_le_bytes()
}
