//! The master key a caller opens a store with.

use std::fmt;

use super::secret::Secret;

/// The key a store is opened with: 32 bytes that somebody else keeps safe.
///
/// On a telephone let the platform's key store hold or wrap them (Android Keystore); on a server, its key management. Derive them
/// from a passphrase outside, with a slow function (Argon2id) and a stored salt. Whoever loses the key loses the store: there is
/// no second way in. The bytes are overwritten in memory when the key is dropped, and `Debug` shows nothing.
///
/// ```
/// use fingerpost::StoreKey;
///
/// assert_eq!(format!("{:?}", StoreKey::from_bytes([7; 32])), "‹key›");
/// ```
#[derive(Clone)]
pub struct StoreKey(Secret);

impl StoreKey {
    /// The key made of these bytes. They should come from a source of random numbers, not from a person.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Secret::new(bytes))
    }

    pub(super) const fn secret(&self) -> &Secret {
        &self.0
    }
}

impl fmt::Debug for StoreKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("‹key›")
    }
}
