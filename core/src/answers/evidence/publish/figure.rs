//! Figures, rounded.

use crate::answers::evidence::disclosure::{DisclosureRule, PublishedNumber};

/// A figure of so many people, to two decimals: with more of them a mean would tell how many people it is of.
pub(super) fn figure(rule: &DisclosureRule, people: u32, value: Option<f64>) -> PublishedNumber {
    let rounded = value.map(|value| (value * 100.0).round() / 100.0);
    rule.publish_figure(u64::from(people), rounded.unwrap_or(f64::NAN))
}
