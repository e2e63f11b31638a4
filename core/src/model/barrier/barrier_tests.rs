use std::collections::HashSet;

use super::{BarrierKind, BarrierTable, Heading};
use crate::ground::text::NonEmpty;

#[test]
fn every_built_in_barrier_has_one_row_under_its_heading() {
    let table = BarrierTable::builtin();
    assert_eq!(table.rows().len(), BarrierKind::ALL.len());
    for kind in BarrierKind::ALL {
        let row = table.get(kind).unwrap();
        assert!(kind.as_str().starts_with(&format!("{}.", row.heading)), "{kind}");
        assert_eq!(NonEmpty::new(row.need.as_str()).unwrap(), row.need);
    }
}

#[test]
fn every_barrier_can_be_removed_by_somebody() {
    for row in BarrierTable::builtin().rows() {
        assert!(!row.remedies.is_empty() && row.remedies.iter().all(|remedy| !remedy.by.is_empty()), "{}", row.kind);
        let kinds: HashSet<_> = row.remedies.iter().map(|remedy| &remedy.accommodation).collect();
        assert_eq!(kinds.len(), row.remedies.len(), "{}", row.kind);
    }
}

#[test]
fn only_language_money_welcome_and_comfort_can_be_waived() {
    let rows = BarrierTable::builtin().rows();
    let fixed: Vec<_> = rows.iter().filter(|row| !row.waivable).map(|row| row.kind.as_str()).collect();
    let never = [
        "physical.reach_transport",
        "physical.walk_distance",
        "physical.step_free_entrance",
        "physical.step_free_route",
        "physical.surface_gradient",
        "physical.accessible_toilet",
        "physical.assistance_dog",
        "physical.personal_care",
        "psychological.need_exceeds_support",
    ];
    assert_eq!(fixed, never);
    for heading in Heading::ALL {
        assert!(rows.iter().any(|row| row.heading == *heading), "{heading}");
    }
}
