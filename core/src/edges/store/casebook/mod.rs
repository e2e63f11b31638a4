//! The casebook: referrals and places kept in a store, so that nothing that was answered is lost.

mod book;
mod encoding;
mod erasing;
mod filter;
mod keeping;
mod lists;
mod page;
mod placing;

#[cfg(test)]
mod casebook_tests;

pub use book::Casebook;
pub use filter::CaseFilter;
pub use page::ReferralPage;
