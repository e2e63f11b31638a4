//! The arithmetic of samples: exact where numbers are whole, and the same everywhere.

mod bootstrap;
mod moments;
mod normal;
mod split_mix;
mod student;

pub(in crate::answers::evidence) use bootstrap::{bootstrap_means, percentile};
pub(in crate::answers::evidence) use moments::Moments;
pub(in crate::answers::evidence) use normal::normal_quantile;
pub(in crate::answers::evidence) use split_mix::SplitMix64;
pub(in crate::answers::evidence) use student::t_quantile;

#[cfg(test)]
mod statistics_tests;
