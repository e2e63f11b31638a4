//! Thirty-two secret bytes, and where random ones come from.

use zeroize::Zeroizing;

use super::trouble::{Trouble, Work};
use crate::ground::error::{Code, FingerpostError};

/// A key. It is overwritten in memory when dropped, and has no `Debug`.
#[derive(Clone)]
pub(super) struct Secret(Zeroizing<[u8; 32]>);

impl Secret {
    pub(super) fn new(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// A new key that nobody knows.
    pub(super) fn random() -> Work<Self> {
        Ok(Self::new(random()?))
    }

    pub(super) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// Random bytes of the operating system: the only randomness in this library.
pub(super) fn random<const N: usize>() -> Work<[u8; N]> {
    let mut bytes = [0; N];
    let none = |_| FingerpostError::store(Code::StoreRandomness, "", "the operating system gave no random numbers");
    getrandom::fill(&mut bytes).map_err(none).map_err(Trouble::from)?;
    Ok(bytes)
}
