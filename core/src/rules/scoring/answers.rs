//! Which answers can be.

use std::collections::BTreeMap;

use crate::ground::error::{Code, Issue};
use crate::model::outcome::{ItemAnswer, Measure, MeasureItem};

/// The answers that can be used, by item, and a finding for every other: an item the measure does not have, an answer out of its range,
/// an item answered twice. An item answered twice with different numbers is not answered.
pub(super) fn usable<'m>(measure: &'m Measure, answers: &[ItemAnswer]) -> (BTreeMap<&'m str, i32>, Vec<Issue>) {
    let mut found: BTreeMap<&str, Option<i32>> = BTreeMap::new();
    let mut issues = Vec::new();
    for (place, answer) in answers.iter().enumerate() {
        let Some(item) = measure.item(answer.item.as_str()) else {
            let detail = format!("`{}` has no such item", measure.instrument);
            issues.push(Issue::error(Code::OutcomeItemUnknown, format!("/answers/{place}/item"), detail));
            continue;
        };
        if let Some(earlier) = found.get_mut(item.id.as_str()) {
            if *earlier != Some(answer.value) {
                *earlier = None;
            }
            let detail = "the item was answered before; two different answers count as none";
            issues.push(Issue::error(Code::OutcomeAnswerTwice, format!("/answers/{place}/item"), detail));
            continue;
        }
        if !in_range(item, answer.value) {
            let detail = format!("an answer is {} to {} here; it counts as missing", item.lowest, item.highest);
            issues.push(Issue::error(Code::OutcomeAnswerRange, format!("/answers/{place}/value"), detail));
        }
        found.insert(item.id.as_str(), Some(answer.value).filter(|value| in_range(item, *value)));
    }
    (found.into_iter().filter_map(|(item, value)| Some((item, value?))).collect(), issues)
}

fn in_range(item: &MeasureItem, value: i32) -> bool {
    (item.lowest..=item.highest).contains(&value)
}
