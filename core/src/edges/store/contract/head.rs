//! The head of a history: how long it is, and a hash over all of it.

use std::fmt;
use std::str::FromStr;

use crate::ground::error::{Code, FingerpostError};

/// A head as it is written: `fp1:<position>:<hash in hexadecimal>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Head {
    /// The number of entries it covers.
    pub(crate) position: i64,
    /// The hash of the last of them, in lower-case hexadecimal.
    pub(crate) hash: String,
}

impl fmt::Display for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "fp1:{}:{}", self.position, self.hash)
    }
}

impl FromStr for Head {
    type Err = FingerpostError;

    fn from_str(text: &str) -> Result<Self, FingerpostError> {
        let fault = || {
            let detail = "a head is written `fp1:<number>:<hash>`, as the store gave it out";
            FingerpostError::invalid(Code::StoreHeadFormat, detail)
        };
        let (position, hash) = text.strip_prefix("fp1:").and_then(|rest| rest.split_once(':')).ok_or_else(fault)?;
        let position = position.parse().ok().filter(|position| *position >= 0).ok_or_else(fault)?;
        let plain = (1..=64).contains(&hash.len()) && hash.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        plain.then(|| Self { position, hash: hash.to_owned() }).ok_or_else(fault)
    }
}

/// Bytes in lower-case hexadecimal.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
