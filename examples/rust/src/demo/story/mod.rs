//! From the shortlist to the next step: one referral, told as it happens, and read back after its process was killed.

mod child;
mod parent;
mod sharing;
mod steps;

pub(crate) use child::tell;
pub(crate) use parent::run;
