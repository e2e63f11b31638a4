//! An independent reading of `docs/matching.md`, as the oracle of the matcher.
//!
//! Written from the page alone, naively, for one activity at a time, without sentences, indexes or columns. It shares
//! records and recurrences with the library, and no rule: dates, distances, evidence, prices and ways out are worked
//! out here once more. Where the two differ, one of them or the page is wrong.

mod access;
mod dates;
mod evidence;
mod expected;
mod finding;
mod money;
mod offer;
mod people;
mod places;
mod points;
mod sessions;
mod verdict;
mod ways;

pub(crate) use expected::Expected;
pub(crate) use verdict::check;

use fingerpost::{Activity, BankHolidays, Catalogue, Client, Date, Partner, Policy, Site, Timestamp};

/// One activity at one place, for one client at one moment.
pub(crate) struct Case<'a> {
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) holidays: &'a BankHolidays,
    pub(crate) client: &'a Client,
    pub(crate) policy: &'a Policy,
    pub(crate) at: Timestamp,
    pub(crate) on: Date,
    pub(crate) activity: &'a Activity,
    pub(crate) partner: &'a Partner,
    pub(crate) site: Option<&'a Site>,
}
