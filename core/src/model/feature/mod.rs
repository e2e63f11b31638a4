//! Features: facts about a site or an activity, and what to believe where sources differ.

mod answer;
mod definition;
mod fact;
mod kind;
mod nature;
mod resolve;

pub use answer::Answer;
pub use definition::{FeatureDefinition, Unit};
pub use fact::FeatureFact;
pub use kind::FeatureKind;
pub use resolve::{Resolution, Standing, resolve};

#[cfg(test)]
mod resolve_tests;
