//! Joining tables of small areas by their codes.

use std::collections::BTreeMap;
use std::mem;

use super::areas::checked;
use super::{SmallArea, SmallAreas};
use crate::ground::error::Result;
use crate::ground::record::record;
use crate::ground::text::NonEmpty;

record! {
    /// A field of an area that a later table said otherwise.
    SmallAreaChange {
        /// The code of the area.
        code: NonEmpty,
        /// The field: `name`, `point`, `population`, `deprivation`, `loneliness` or `figures`.
        field: String,
    }
}

record! {
    /// What came of joining a table to small areas. Every area of either side is counted once: `matched`, `added` or `unmatched`.
    SmallAreaJoin {
        /// How many codes are on both sides.
        matched: u32,
        /// The codes that the table alone has. They are areas now, with what the table says.
        added: Vec<NonEmpty>,
        /// The codes that the table lacks. They stay as they were.
        unmatched: Vec<NonEmpty>,
        /// What the table says otherwise. The later one counts.
        replaced: Vec<SmallAreaChange>,
    }
}

impl SmallAreas {
    /// Joins a table by code: what it knows of an area is added to the area. Nothing is dropped on either side.
    ///
    /// Codes of different editions match where an area kept its borders, for an area whose borders change gets another
    /// code. So figures of 2021 codes can be joined to middles of 2011 codes, and `added` and `unmatched` are the areas that changed.
    ///
    /// # Errors
    /// As [`new`](Self::new), for the table; then nothing is joined.
    pub fn join(&mut self, table: Vec<SmallArea>) -> Result<SmallAreaJoin> {
        let mut table: BTreeMap<NonEmpty, SmallArea> =
            checked(table)?.into_iter().map(|area| (area.code.clone(), area)).collect();
        let mut report = SmallAreaJoin::new(0, Vec::new(), Vec::new(), Vec::new());
        let mut areas = mem::replace(self, Self::laid_out(Vec::new())).into_areas();
        for area in &mut areas {
            match table.remove(&area.code) {
                Some(other) => {
                    report.matched += 1;
                    take(area, other, &mut report.replaced);
                }
                None => report.unmatched.push(area.code.clone()),
            }
        }
        report.added = table.keys().cloned().collect();
        areas.extend(table.into_values());
        areas.sort_by(|one, other| one.code.cmp(&other.code));
        *self = Self::laid_out(areas);
        Ok(report)
    }
}

/// Adds what another record of the same area knows.
fn take(area: &mut SmallArea, other: SmallArea, replaced: &mut Vec<SmallAreaChange>) {
    let code = area.code.clone();
    let mut changed = |field: &str| replaced.push(SmallAreaChange::new(code.clone(), field.to_owned()));
    set(&mut area.name, other.name, || changed("name"));
    set(&mut area.point, other.point, || changed("point"));
    set(&mut area.population, other.population, || changed("population"));
    set(&mut area.deprivation, other.deprivation, || changed("deprivation"));
    set(&mut area.loneliness, other.loneliness, || changed("loneliness"));
    for figure in other.figures {
        match area.figures.iter_mut().find(|known| known.name == figure.name && known.source == figure.source) {
            Some(known) if *known == figure => {}
            Some(known) => {
                *known = figure;
                changed("figures");
            }
            None => area.figures.push(figure),
        }
    }
}

/// Sets a field that is known; says so where it was something else.
fn set<T: PartialEq>(field: &mut Option<T>, value: Option<T>, changed: impl FnOnce()) {
    if value.is_some() && *field != value {
        if field.is_some() {
            changed();
        }
        *field = value;
    }
}
