//! Counts as tables.

use std::fmt::Display;

use crate::answers::evidence::disclosure::{CountDimension, CountTable};
use crate::ground::error::Result;
use crate::ground::text::NonEmpty;

/// A dimension and its categories.
pub(super) fn dimension<T: Display>(name: &'static str, categories: impl IntoIterator<Item = T>) -> Result<CountDimension> {
    let categories = categories.into_iter().map(|category| NonEmpty::new(category.to_string())).collect::<Result<Vec<_>>>()?;
    Ok(CountDimension::new(NonEmpty::known(name), categories))
}

/// A table of one dimension.
pub(super) fn counts<T: Display>(name: &'static str, rows: &[(T, u32)]) -> Result<CountTable> {
    let dimension = dimension(name, rows.iter().map(|(category, _)| category))?;
    CountTable::new(vec![dimension], rows.iter().map(|(_, people)| u64::from(*people)).collect())
}
