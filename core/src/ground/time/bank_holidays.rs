//! Which days are bank holidays, and for which years that is known.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use super::{Date, DateSpan, UkDivision};
use crate::ground::error::Result;

/// The bank holidays of the three divisions of the United Kingdom.
///
/// [`bundled`](BankHolidays::bundled) has those of 2012 to 2028 as published by gov.uk. Days are declared at short
/// notice (a coronation, a funeral), so the list is data that can be replaced: read a newer file with
/// [`from_json`](BankHolidays::from_json).
///
/// A bank holiday is the day the list names. Where Christmas Day falls on a Saturday, the list names the Monday after.
///
/// ```
/// use fingerpost::{BankHolidays, UkDivision};
///
/// let known = BankHolidays::bundled()?;
/// let st_andrew = "2026-11-30".parse()?;
/// assert_eq!(known.is_holiday(UkDivision::Scotland, st_andrew), Some(true));
/// assert_eq!(known.is_holiday(UkDivision::EnglandAndWales, st_andrew), Some(false));
/// assert_eq!(known.is_holiday(UkDivision::Scotland, "2040-11-30".parse()?), None);
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BankHolidays {
    pub(super) england_and_wales: Division,
    pub(super) scotland: Division,
    pub(super) northern_ireland: Division,
}

/// The days of one division by their names, and the years that are complete.
pub(crate) type HolidayLists<'l> = (Cow<'l, BTreeMap<Date, String>>, Cow<'l, BTreeSet<i16>>);

/// The list of one division.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Division {
    pub(super) days: BTreeMap<Date, String>,
    pub(super) years: BTreeSet<i16>,
}

const BUNDLED: &str = include_str!("../../../data/bank-holidays.json");

impl BankHolidays {
    /// No list at all: of every day it is not known whether it is a bank holiday.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// The list inside the crate, 2012 to 2028 (gov.uk, Open Government Licence v3.0).
    ///
    /// # Errors
    /// None in a crate whose tests pass; the list is read like any other.
    pub fn bundled() -> Result<Self> {
        static READ: OnceLock<BankHolidays> = OnceLock::new();
        if let Some(read) = READ.get() {
            return Ok(read.clone());
        }
        let read = Self::from_json(BUNDLED)?;
        Ok(READ.get_or_init(|| read).clone())
    }

    /// Whether the day is a bank holiday there. None where the list does not name the day and does not cover the year:
    /// not known is not the same as no.
    #[must_use]
    pub fn is_holiday(&self, division: UkDivision, date: Date) -> Option<bool> {
        let list = self.of(division);
        if list.days.contains_key(&date) { Some(true) } else { list.years.contains(&date.year()).then_some(false) }
    }

    /// What the bank holiday is called; none where the day is not one, or that is not known.
    #[must_use]
    pub fn name(&self, division: UkDivision, date: Date) -> Option<&str> {
        self.of(division).days.get(&date).map(String::as_str)
    }

    /// The bank holidays of a division, in order.
    pub fn dates(&self, division: UkDivision) -> impl Iterator<Item = Date> + '_ {
        self.of(division).days.keys().copied()
    }

    /// The years covered for all divisions, from the first to the last; none where there are none.
    ///
    /// Within, a list may lack a year; [`is_holiday`](BankHolidays::is_holiday) then answers none.
    #[must_use]
    pub fn span(&self) -> Option<DateSpan> {
        let lists = || UkDivision::ALL.iter().map(|division| &self.of(*division).years);
        let first = lists().map(|years| years.first().copied()).min().flatten()?;
        let all = |year: &i16| lists().all(|years| years.contains(year));
        let latest = lists().filter_map(|years| years.last().copied()).max()?;
        let from = (first..=latest).find(all)?;
        let to = (from..=latest).rev().find(all)?;
        Some(DateSpan::new(Date::new(from, 1, 1).ok()?, Date::new(to, 12, 31).ok()?))
    }

    /// The same list with one more day, such as one declared last week.
    #[must_use]
    pub fn with(mut self, division: UkDivision, date: Date, name: impl Into<String>) -> Self {
        self.of_mut(division).days.insert(date, name.into());
        self
    }

    /// The days and the years of each division, as they can be written.
    pub(crate) fn lists(&self) -> [HolidayLists<'_>; 3] {
        [&self.england_and_wales, &self.scotland, &self.northern_ireland]
            .map(|list| (Cow::Borrowed(&list.days), Cow::Borrowed(&list.years)))
    }

    /// The same read again.
    pub(crate) fn of_lists(lists: [HolidayLists<'_>; 3]) -> Self {
        let [england_and_wales, scotland, northern_ireland] =
            lists.map(|(days, years)| Division { days: days.into_owned(), years: years.into_owned() });
        Self { england_and_wales, scotland, northern_ireland }
    }

    fn of(&self, division: UkDivision) -> &Division {
        match division {
            UkDivision::EnglandAndWales => &self.england_and_wales,
            UkDivision::Scotland => &self.scotland,
            UkDivision::NorthernIreland => &self.northern_ireland,
        }
    }

    pub(super) fn of_mut(&mut self, division: UkDivision) -> &mut Division {
        match division {
            UkDivision::EnglandAndWales => &mut self.england_and_wales,
            UkDivision::Scotland => &mut self.scotland,
            UkDivision::NorthernIreland => &mut self.northern_ireland,
        }
    }
}
