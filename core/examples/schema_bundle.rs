//! Prints the JSON Schemas of every public record as one document, in groups that build on each other.
//!
//! ```text
//! cargo run -p fingerpost --features schema --example schema_bundle
//! ```
//!
//! `groups` names the modules of the Python package with the records each is about; a definition that several groups
//! reach belongs to the first. `defaults` has the records with a default, `personal` those that must not show themselves. `$defs` has all definitions, fields in the order of their declaration.
use std::io::Write;

use fingerpost as f;
use schemars::generate::SchemaSettings;

macro_rules! groups {
    ($generator:ident, { $( $group:literal: [ $( $root:ident ),+ $(,)? ], )+ }) => {
        vec![$( {
            let roots: Vec<&str> = vec![$( {
                $generator.subschema_for::<f::$root>();
                stringify!($root)
            } ),+];
            serde_json::json!({ "name": $group, "roots": roots })
        } ),+]
    };
}

fn main() -> std::io::Result<()> {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let groups = groups!(generator, {
        "findings": [Issue],
        "places": [Point, EastingNorthing, GridRef, LoadReport],
        "times": [Occurrence, OccurrenceList, Horizon, Timing, DateSpan, TimeRange, UkDivision],
        "provenance": [Provenance],
        "themes": [Theme, ThemeSuggestion],
        "features": [FeatureFact, FeatureKind],
        "barriers": [BarrierDefinition, AccommodationOffer],
        "partners": [Partner],
        "sites": [Site],
        "activities": [Activity],
        "clients": [Client],
        "directories": [Directory],
        "policies": [Policy],
        "funding": [Runway, FundingWarning],
        "imports": [AssetColumns, AssetOptions, AssetImport],
        "sheets": [SheetSet, SheetImport, SheetExport, ImportMode],
        "answers": [Match, Question, Ranking],
    });
    let bundle = serde_json::json!({
        "groups": groups,
        // What a record holds where nothing is said, for records that have an answer to that.
        "defaults": { "Policy": f::Policy::default(), "Weights": f::Weights::default() },
        // Records that show nothing but these fields.
        "personal": { "Client": ["id"] },
        "$defs": generator.take_definitions(true),
    });
    writeln!(std::io::stdout(), "{bundle:#}")
}
