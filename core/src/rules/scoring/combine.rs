//! Answers put together: sums, means, and what is missing.

use super::reverse::counted;
use crate::ground::number::Hundredths;
use crate::model::outcome::{Measure, MeasureItem, Scale, ScaleKind, half_away};
use std::collections::BTreeMap;

/// The sum or mean of a scale; none where more is missing than its rule allows. What may be missing counts as the mean of what was
/// answered; rounded to hundredths, the half away from zero.
pub(super) fn combined(measure: &Measure, scale: &Scale, answers: &BTreeMap<&str, i32>) -> Option<Hundredths> {
    let items: Vec<&MeasureItem> = scale.items.iter().filter_map(|id| measure.item(id.as_str())).collect();
    let values = items.iter().filter_map(|item| Some(counted(item, *answers.get(item.id.as_str())?)));
    let (count, sum) = values.fold((0_i64, 0_i64), |(count, sum), value| (count + 1, sum + Hundredths::whole(value).0));
    let all = i64::try_from(items.len()).ok()?;
    if count == 0 || all - count > i64::from(scale.missing_allowed) {
        return None;
    }
    Some(Hundredths(match scale.kind {
        ScaleKind::Mean => half_away(sum, count),
        ScaleKind::Sum | ScaleKind::Category if count == all => sum,
        ScaleKind::Sum | ScaleKind::Category => half_away(sum * all, count),
    }))
}
