//! The bank holidays of the three divisions of the United Kingdom.

use std::sync::Arc;

use fingerpost::{Date, DateSpan, FingerpostError, UkDivision};

/// The bank holidays of the three divisions of the United Kingdom, 2012 to 2028 unless another list is read.
#[derive(Debug, uniffi::Object)]
pub struct BankHolidays {
    pub(crate) core: fingerpost::BankHolidays,
}

#[uniffi::export]
impl BankHolidays {
    /// The list inside the library (gov.uk, Open Government Licence v3.0).
    ///
    /// # Errors
    /// None in a library whose tests pass; the list is read like any other.
    #[uniffi::constructor]
    pub fn new() -> Result<Arc<Self>, FingerpostError> {
        Ok(Arc::new(Self { core: fingerpost::BankHolidays::bundled()? }))
    }

    /// Reads a list: the file of gov.uk as it is.
    ///
    /// # Errors
    /// `time.bank-holidays` where the text is none.
    #[uniffi::constructor]
    pub fn from_json(text: String) -> Result<Arc<Self>, FingerpostError> {
        Ok(Arc::new(Self { core: fingerpost::BankHolidays::from_json(&text)? }))
    }

    /// No list at all: of every day it is not known whether it is a bank holiday.
    #[uniffi::constructor]
    #[must_use]
    pub fn none() -> Arc<Self> {
        Arc::new(Self { core: fingerpost::BankHolidays::none() })
    }

    /// The same list with one more day, such as one declared last week.
    ///
    /// # Errors
    /// `time.*` where the day is none.
    pub fn with(&self, division: UkDivision, date: Date, name: String) -> Result<Arc<Self>, FingerpostError> {
        Ok(Arc::new(Self { core: self.core.clone().with(division, date, name) }))
    }

    /// Whether the day is a bank holiday there; nothing where the list does not cover the year.
    ///
    /// # Errors
    /// `time.*` where the day is none.
    pub fn is_holiday(&self, division: UkDivision, date: Date) -> Result<Option<bool>, FingerpostError> {
        Ok(self.core.is_holiday(division, date))
    }

    /// What the bank holiday is called; nothing where the day is not one, or that is not known.
    ///
    /// # Errors
    /// `time.*` where the day is none.
    pub fn name(&self, division: UkDivision, date: Date) -> Result<Option<String>, FingerpostError> {
        Ok(self.core.name(division, date).map(str::to_owned))
    }

    /// The bank holidays of a division, in order.
    #[must_use]
    pub fn dates(&self, division: UkDivision) -> Vec<Date> {
        self.core.dates(division).collect()
    }

    /// The years covered for all divisions, from the first day to the last; nothing where there are none.
    #[must_use]
    pub fn span(&self) -> Option<DateSpan> {
        self.core.span()
    }
}
