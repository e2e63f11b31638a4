//! Whether a provider lasts: when its money comes and goes, how long it reaches, and whether a course outlives it.
//! `docs/funding.md` states every rule.

mod arrivals;
mod cash_gap;
mod coverage;
mod dues;
mod ledger;
mod month_balance;
mod reliance;
mod runway;
mod runway_record;
mod warning;

pub use cash_gap::CashGap;
pub(crate) use coverage::{covered_until, lines_for, to_be_found_until};
pub use month_balance::MonthBalance;
pub use reliance::{FunderShare, FundingEnd, KeyPeople};
pub use runway::runway;
pub use runway_record::{IfConfirmed, Runway, RunwayBasis};
pub use warning::{FundingFinding, FundingWarning, ends_before_last_session};

#[cfg(test)]
mod arrivals_tests;
#[cfg(test)]
mod coverage_tests;
#[cfg(test)]
mod runway_oracle_tests;
#[cfg(test)]
mod runway_properties;
#[cfg(test)]
mod runway_tests;
#[cfg(test)]
mod warning_tests;
