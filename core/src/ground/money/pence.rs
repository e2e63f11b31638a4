//! An amount of sterling.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::ground::error::{Code, FingerpostError, Result};

/// An amount of sterling in whole pence.
///
/// Whole pence, because prices are compared and added and must never drift. Sums are checked: one that does not fit
/// is an error, not a wrong price. In files it is an integer number of pence, in spreadsheets pounds (`4.50`).
///
/// ```
/// use fingerpost::Pence;
///
/// let entry: Pence = "£4.50".parse()?;
/// assert_eq!(entry, Pence(450));
/// assert_eq!(entry.times(10)?.to_string(), "£45.00");
/// assert_eq!(Pence(1_234_567).to_string(), "£12,345.67");
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Pence(pub i64);

impl Pence {
    /// Nothing to pay.
    pub const ZERO: Self = Self(0);

    /// The whole pence nearest to an amount; the least or the most there is, beyond what fits.
    pub(crate) fn rounded(amount: f64) -> Self {
        Self(format!("{:.0}", amount.round()).parse().unwrap_or(if amount < 0.0 { i64::MIN } else { i64::MAX }))
    }

    /// The sum of two amounts.
    ///
    /// # Errors
    /// [`Code::MoneyOverflow`] where it does not fit.
    pub fn plus(self, other: Self) -> Result<Self> {
        self.0.checked_add(other.0).map(Self).ok_or_else(overflow)
    }

    /// What is left of this amount when the other is taken away.
    ///
    /// # Errors
    /// [`Code::MoneyOverflow`] where it does not fit.
    pub fn minus(self, other: Self) -> Result<Self> {
        self.0.checked_sub(other.0).map(Self).ok_or_else(overflow)
    }

    /// The amount so many times over, such as the price of a whole course.
    ///
    /// # Errors
    /// [`Code::MoneyOverflow`] where it does not fit.
    pub fn times(self, count: u32) -> Result<Self> {
        self.0.checked_mul(i64::from(count)).map(Self).ok_or_else(overflow)
    }

    /// So many hundredths of the amount, the half penny rounded up.
    ///
    /// # Errors
    /// [`Code::MoneyOverflow`] where it does not fit.
    pub fn percent(self, hundredths: u32) -> Result<Self> {
        let exact = i128::from(self.0) * i128::from(hundredths);
        i64::try_from((exact + 50).div_euclid(100)).map(Self).map_err(|_| overflow())
    }
}

fn overflow() -> FingerpostError {
    FingerpostError::invalid(Code::MoneyOverflow, "the amount does not fit in 64 bits of pence")
}

impl fmt::Display for Pence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let amount = self.0.unsigned_abs();
        let digits = (amount / 100).to_string();
        let mut pounds = String::new();
        for (position, digit) in digits.chars().enumerate() {
            if position > 0 && (digits.len() - position).is_multiple_of(3) {
                pounds.push(',');
            }
            pounds.push(digit);
        }
        write!(f, "{}£{pounds}.{:02}", if self.0 < 0 { "-" } else { "" }, amount % 100)
    }
}

impl FromStr for Pence {
    type Err = FingerpostError;

    /// Reads pounds and pence: `4.50`, `£4.5`, `1,250`, `-3`.
    fn from_str(text: &str) -> Result<Self> {
        let wrong = || FingerpostError::invalid(Code::MoneyFormat, "an amount is written in pounds, such as `4.50` or `£1,250`");
        let trimmed = text.trim();
        let (negative, rest) = trimmed.strip_prefix('-').map_or((false, trimmed), |rest| (true, rest));
        let rest = rest.strip_prefix('£').unwrap_or(rest).trim_start();
        let (pounds, pence) = rest.split_once('.').unwrap_or((rest, ""));
        let grouped = pounds.split(',').enumerate().all(|(group, part)| match group {
            0 => !part.is_empty(),
            _ => part.len() == 3,
        });
        let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let whole: String = pounds.split(',').collect();
        if !grouped || !plain(&whole) || !plain(pence) || pence.len() > 2 || (rest.contains('.') && pence.is_empty()) {
            return Err(wrong());
        }
        let whole: i64 = whole.parse().map_err(|_| overflow())?;
        let part: i64 = if pence.is_empty() { 0 } else { format!("{pence:0<2}").parse().map_err(|_| wrong())? };
        let amount = whole.checked_mul(100).and_then(|amount| amount.checked_add(part)).ok_or_else(overflow)?;
        Ok(Self(if negative { -amount } else { amount }))
    }
}

#[cfg(feature = "uniffi")]
uniffi::custom_type!(Pence, i64, {
    lower: |pence| pence.0,
    try_lift: |pence| Ok(Pence(pence)),
});
