//! What is asked of a measure that somebody declares.

use std::collections::BTreeSet;

use super::{Measure, Scale, ScaleKind};
use crate::ground::error::{Code, Issue};
use crate::ground::number::Hundredths;
use crate::ground::text::NonEmpty;

/// The most items a measure may have.
const MOST_ITEMS: usize = 200;
/// How far from zero an answer may be.
const FARTHEST: i32 = 1_000_000;

/// Every fault of a measure; `path` is where it stands.
pub(super) fn check(measure: &Measure, path: &str, issues: &mut Vec<Issue>) {
    let before = issues.len();
    let mut found = |code, place: String, detail: &str| issues.push(Issue::error(code, format!("{path}{place}"), detail));
    if measure.items.is_empty() || measure.items.len() > MOST_ITEMS || measure.scales.is_empty() {
        found(Code::OutcomeMeasureItem, String::new(), "a measure has 1 to 200 items and at least one scale");
    }
    for (place, item) in measure.items.iter().enumerate() {
        if item.lowest >= item.highest || item.lowest < -FARTHEST || item.highest > FARTHEST {
            let detail = "the lowest answer is below the highest, both within a million of zero";
            found(Code::OutcomeMeasureRange, format!("/items/{place}"), detail);
        }
        if item.wording.is_some() && measure.needs_licence && measure.licence_reference.is_none() {
            let detail = "the wording of a licensed measure needs the number of the licence";
            found(Code::OutcomeMeasureLicence, format!("/items/{place}/wording"), detail);
        }
    }
    for place in twice(measure.items.iter().map(|item| &item.id)) {
        found(Code::OutcomeMeasureDuplicate, format!("/items/{place}/id"), "an item of that id stands before it");
    }
    for place in twice(measure.scales.iter().map(|scale| &scale.id)) {
        found(Code::OutcomeMeasureDuplicate, format!("/scales/{place}/id"), "a scale of that id stands before it");
    }
    if issues.len() > before {
        return;
    }
    for (place, scale) in measure.scales.iter().enumerate() {
        scale_faults(measure, scale, &format!("{path}/scales/{place}"), issues);
    }
}

fn scale_faults(measure: &Measure, scale: &Scale, path: &str, issues: &mut Vec<Issue>) {
    let mut found = |code, place: &str, detail: &str| issues.push(Issue::error(code, format!("{path}{place}"), detail));
    let unknown = scale.items.iter().any(|id| measure.item(id.as_str()).is_none());
    if scale.items.is_empty() || unknown || !twice(scale.items.iter()).is_empty() {
        return found(
            Code::OutcomeMeasureItem,
            "/items",
            "a scale names at least one item, each an item of the measure, each once",
        );
    }
    if scale.kind == ScaleKind::Category && scale.items.len() != 1 {
        found(Code::OutcomeMeasureItem, "/items", "a scale of categories has one item");
    }
    let allowed = usize::try_from(scale.missing_allowed).unwrap_or(usize::MAX);
    if allowed >= scale.items.len() || allowed > 0 && !scale.conversion.is_empty() {
        let detail = "at least one item is needed, and every item where a table turns the sum into a score";
        found(Code::OutcomeMeasureMissingRule, "/missing_allowed", detail);
    }
    if scale.important_change.as_ref().is_some_and(|change| change.amount <= Hundredths(0)) {
        found(Code::OutcomeMeasureChange, "/important_change/amount", "the smallest change that counts is above zero");
    }
    if !scale.conversion.is_empty() && !is_whole_table(measure, scale) {
        let detail = "the table has every whole sum the items can have, once and in order, and the score rises with it";
        found(Code::OutcomeMeasureConversion, "/conversion", detail);
        return;
    }
    let Some((lowest, highest)) = measure.range(scale.id.as_str()) else { return };
    let ordered = scale.bands.windows(2).all(|pair| matches!(pair, [one, next] if one.to < next.from));
    let within = scale.bands.iter().all(|band| lowest <= band.from && band.from <= band.to && band.to <= highest);
    if !ordered || !within {
        let detail = format!("bands rise, do not overlap, and lie between {lowest} and {highest}");
        found(Code::OutcomeMeasureBand, "/bands", &detail);
    }
}

/// Whether the table of a scale has every sum, once and in order.
fn is_whole_table(measure: &Measure, scale: &Scale) -> bool {
    let Some((lowest, highest)) = measure.raw_range(scale) else { return false };
    let sums = (lowest.0..=highest.0).step_by(100);
    let raws = scale.conversion.iter().map(|line| line.raw.0);
    let rises = scale.conversion.windows(2).all(|pair| matches!(pair, [one, next] if one.score < next.score));
    scale.kind == ScaleKind::Sum && rises && sums.eq(raws)
}

/// The places of ids that stood before.
fn twice<'i>(ids: impl Iterator<Item = &'i NonEmpty>) -> Vec<usize> {
    let mut seen = BTreeSet::new();
    ids.enumerate().filter_map(|(place, id)| (!seen.insert(id)).then_some(place)).collect()
}
