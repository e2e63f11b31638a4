//! What an area adds of its own: themes, barriers, and what a reader must know of its directory.

use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;

use super::days_before;
use super::ids::words;
use super::texts::text;
use crate::ground::text::NonEmpty;
use crate::model::barrier::{AccommodationKind, BarrierDefinition, Heading, Remedy, ResponsibleParty};
use crate::model::catalogue::Directory;
use crate::model::feature::FeatureKind;
use crate::model::theme::{Theme, ThemeWording};

/// A directory with its notes, and at times with a theme and a barrier of its own, which no client names.
pub(super) fn with_additions(directory: impl Strategy<Value = Directory>) -> impl Strategy<Value = Directory> {
    let notes = (weighted(0.4, words(&["2026.11", "7"])), weighted(0.4, days_before(0..=60_i32)), weighted(0.4, text()));
    let terms = (weighted(0.4, words(&["OGL-UK-3.0", "CC-BY-4.0"])), weighted(0.4, text()));
    (directory, notes, terms, weighted(0.3, theme()), weighted(0.3, barrier())).prop_map(
        |(directory, (version, compiled_on, note), (licence, attribution), theme, barrier)| Directory {
            version,
            compiled_on,
            note,
            licence,
            attribution,
            themes: theme.into_iter().collect(),
            barriers: barrier.into_iter().collect(),
            ..directory
        },
    )
}

fn theme() -> impl Strategy<Value = Theme> {
    let wider = weighted(0.5, Just("mills_and_textiles").prop_filter_map("a theme", |id| id.parse().ok()));
    let language = Just("en").prop_filter_map("a language", |tag| tag.parse().ok());
    let id = Just("x-usk:leats").prop_filter_map("a theme", |id| id.parse().ok());
    let some = |text: &'static str| weighted(0.5, Just(NonEmpty::known(text))).prop_map(|text| text.into_iter().collect());
    let heard = (some("leat"), some("leat street"));
    (id, wider, language, some("the water that drove the wheels"), some("Where did you play by the water?"), heard).prop_map(
        |(id, broader, language, phrases, prompts, (cues, not_when))| {
            let label = NonEmpty::known("Leats and weirs");
            Theme { id, broader, wordings: vec![ThemeWording { language, label, phrases, prompts, cues, not_when }] }
        },
    )
}

fn barrier() -> impl Strategy<Value = BarrierDefinition> {
    let kind = Just("x-usk:boat_step").prop_filter_map("a barrier", |name| name.parse().ok());
    (kind, select(Heading::ALL), any::<bool>()).prop_map(|(kind, heading, waivable)| BarrierDefinition {
        kind,
        heading,
        need: NonEmpty::known("a way aboard without a big step"),
        met_by: vec![FeatureKind::StepFreeEntrance],
        remedies: vec![Remedy::new(AccommodationKind::Ramp, vec![ResponsibleParty::Provider])],
        waivable,
    })
}
