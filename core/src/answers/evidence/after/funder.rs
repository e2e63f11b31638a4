//! What one funder's end would take from an area.

use std::collections::BTreeMap;

use super::fragility::Hanging;
use crate::answers::evidence::raw::raw;
use crate::ground::id::ActivityId;
use crate::ground::text::NonEmpty;

raw! {
    /// What would end if a funder gave nothing more: every activity all of whose confirmed money comes from it.
    FunderLoss {
        /// The funder, as its first line names it.
        source: NonEmpty,
        /// The activities.
        activities: Vec<ActivityId>,
        /// How many places they have.
        places: u64,
        /// How many people have an open referral to one of them.
        people: u32,
    }
}

/// Every funder that an activity hangs on alone. Funders are the same where their names are, in whatever case.
pub(super) fn funder_losses(hanging: &[Hanging<'_>]) -> Vec<FunderLoss> {
    let mut losses: BTreeMap<String, FunderLoss> = BTreeMap::new();
    for one in hanging {
        let name = |source: &NonEmpty| source.as_str().trim().to_lowercase();
        let Some(first) = one.lines.first() else { continue };
        let source = name(&first.source);
        if one.lines.iter().any(|line| name(&line.source) != source) {
            continue;
        }
        let loss = losses.entry(source).or_insert_with(|| FunderLoss {
            source: first.source.clone(),
            activities: Vec::new(),
            places: 0,
            people: 0,
        });
        loss.activities.push(one.id.clone());
        loss.places += one.places;
        loss.people += one.people;
    }
    let mut found: Vec<FunderLoss> = losses.into_values().collect();
    found.sort_by_key(|loss| std::cmp::Reverse(loss.places));
    found
}
