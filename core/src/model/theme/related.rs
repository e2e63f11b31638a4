//! How themes are related.

use serde::{Deserialize, Serialize};

use super::ThemeId;
use crate::ground::text::words;

words! {
    /// How one theme is related to another. Exhaustive on purpose: the vocabulary is a tree.
    closed ThemeRelation {
        /// The other is the wider theme this one is part of.
        Broader = "broader",
        /// The other is a part of this one.
        Narrower = "narrower",
        /// Both are parts of the same wider theme.
        Sibling = "sibling",
    }
}

/// A theme that lies near another: the answer of [`Vocabulary::related`](crate::Vocabulary::related).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RelatedTheme {
    /// The other theme.
    pub theme: ThemeId,
    /// What it is to the theme that was asked about.
    pub relation: ThemeRelation,
}
