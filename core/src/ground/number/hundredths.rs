//! A number with two decimals.

use std::fmt;
use std::str::FromStr;

use super::real;
use crate::ground::error::{Code, FingerpostError, Result};

/// A number with at most two decimals, exact: a score such as 21.54.
///
/// Scores are compared with thresholds and added up, so they are whole hundredths inside. In files and in the other languages it is
/// the number itself, `21.54`. A number with more decimals is refused and never rounded.
///
/// ```
/// use fingerpost::Hundredths;
///
/// let score: Hundredths = "21.54".parse()?;
/// assert_eq!(score, Hundredths(2154));
/// assert_eq!(score.to_string(), "21.54");
/// assert_eq!(Hundredths::whole(7).to_string(), "7");
/// assert!("21.545".parse::<Hundredths>().is_err());
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Hundredths(pub i64);

/// The largest number taken, in hundredths: a million millions. Sums of a million of them fit with room to spare.
const LARGEST: i64 = 100_000_000_000_000;

impl Hundredths {
    /// A whole number.
    #[must_use]
    pub fn whole(number: i32) -> Self {
        // An i32 times a hundred always fits.
        Self(100 * i64::from(number))
    }

    /// The real number nearest to it.
    #[must_use]
    pub fn to_real(self) -> f64 {
        real(i128::from(self.0)) / 100.0
    }

    /// The number with two decimals that a real number is meant to be.
    ///
    /// # Errors
    /// [`Code::NumberFormat`] where it has more decimals, is no number, or beyond a million millions.
    pub fn from_real(number: f64) -> Result<Self> {
        // The shortest text of a real number has the digits that were meant.
        if number.is_finite() && number.abs() < 1e12 { format!("{number}").parse() } else { Err(wrong()) }
    }
}

fn wrong() -> FingerpostError {
    FingerpostError::invalid(Code::NumberFormat, "a score is a number with at most two decimals, such as `21.54`")
}

impl fmt::Display for Hundredths {
    /// `21.54`, `22.50`, and whole numbers without decimals: `7`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, size) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        match size % 100 {
            0 => write!(f, "{sign}{}", size / 100),
            part => write!(f, "{sign}{}.{part:02}", size / 100),
        }
    }
}

impl FromStr for Hundredths {
    type Err = FingerpostError;

    /// Reads `21.54`, `-3`, `7.0`. Zeros after the second decimal are let pass.
    fn from_str(text: &str) -> Result<Self> {
        let trimmed = text.trim();
        let (negative, rest) = trimmed.strip_prefix('-').map_or((false, trimmed), |rest| (true, rest));
        let (whole, part) = rest.split_once('.').unwrap_or((rest, "0"));
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let part = part.trim_end_matches('0');
        if !plain(whole) || whole.len() > 12 || part.len() > 2 || !(part.is_empty() || plain(part)) || rest.ends_with('.') {
            return Err(wrong());
        }
        let whole: i64 = whole.parse().map_err(|_| wrong())?;
        let part: i64 = format!("{part:0<2}").parse().map_err(|_| wrong())?;
        let size = whole * 100 + part;
        if size > LARGEST {
            return Err(wrong());
        }
        Ok(Self(if negative { -size } else { size }))
    }
}

impl serde::Serialize for Hundredths {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.to_real())
    }
}

impl<'de> serde::Deserialize<'de> for Hundredths {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let number = <f64 as serde::Deserialize>::deserialize(deserializer)?;
        Self::from_real(number).map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Hundredths {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Hundredths".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "number" })
    }
}

#[cfg(feature = "uniffi")]
uniffi::custom_type!(Hundredths, f64, {
    lower: |number| number.to_real(),
    try_lift: |number| Ok(Hundredths::from_real(number)?),
});
