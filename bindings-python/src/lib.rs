//! The native half of the Python package: conversion, and nothing else.
#![forbid(unsafe_code)]

mod area;
mod calendar;
mod casebook;
mod catalogue;
mod cross;
mod differential;
mod directory_text;
mod errors;
mod evidence;
mod evidence_paths;
mod evidence_plain;
mod fairness;
mod fhir;
mod funding;
mod guard;
mod imports;
mod listening;
mod many;
mod maps;
mod match_index;
mod matcher;
mod money;
mod open_active;
mod open_referral;
mod place;
mod publishing;
mod readers;
mod referral;
mod retention;
mod saved_index;
mod shape;
mod sheets;
mod small_areas;
mod table;
mod themes;
mod times;
mod upkeep;
mod vacancies;

use pyo3::prelude::*;

/// The native half of fingerpost. Everything public is in the package `fingerpost`.
#[pymodule]
mod _fingerpost {
    #[pymodule_export]
    use crate::area::{
        apply_change, change_effect_table, change_table, changes_for_many, gap_table, gaps, grid_places, needed_changes,
        one_more_activity, small_area_places, write_gaps_geojson,
    };
    #[pymodule_export]
    use crate::calendar::{read_calendar, write_calendar, write_referral_calendar};
    #[pymodule_export]
    use crate::casebook::{Casebook, salvage};
    #[pymodule_export]
    use crate::catalogue::Catalogue;
    #[pymodule_export]
    use crate::cross::read;
    #[pymodule_export]
    use crate::differential::replay_histories;
    #[pymodule_export]
    use crate::directory_text::{accept, suggest_facts, suggest_for_directory};
    #[pymodule_export]
    use crate::evidence::{
        AreaFragility, Funnel, Ladder, Measures, OutcomeChange, Readings, due_measures, evaluation_facts, evaluation_policy,
        wellby_figure,
    };
    #[pymodule_export]
    use crate::evidence_paths::Paths;
    #[pymodule_export]
    use crate::fairness::{FairnessAudit, GapAudit, audit_people};
    #[pymodule_export]
    use crate::fhir::{message_to_gp, propose_from_task, read_fhir, referral_to_fhir};
    #[pymodule_export]
    use crate::funding::{ends_before_last_session, runway};
    #[pymodule_export]
    use crate::guard::panic_for_tests;
    #[pymodule_export]
    use crate::imports::{asset_columns, barrier, client_from_json, client_issues, import_assets, policy_from_json};
    #[pymodule_export]
    use crate::maps::{
        import_geojson, import_osm, osm_features, read_opening_hours, write_activities_geojson, write_sites_geojson,
    };
    #[pymodule_export]
    use crate::match_index::MatchIndex;
    #[pymodule_export]
    use crate::matcher::Matcher;
    #[pymodule_export]
    use crate::money::{pence, pounds};
    #[pymodule_export]
    use crate::open_active::import_open_active;
    #[pymodule_export]
    use crate::open_referral::{read_open_referral, write_open_referral};
    #[pymodule_export]
    use crate::place::{PostcodeTable, distance_metres, grid_of_point, grid_ref, grid_ref_of, point_of_grid, postcode};
    #[pymodule_export]
    use crate::publishing::{CountTable, disclosure_rule, fairness_table, publish_counts, publish_figure, published_table};
    #[pymodule_export]
    use crate::referral::{Referral, allowed_events, follow_up_bounds, leads_to};
    #[pymodule_export]
    use crate::retention::{retention_due, retention_rules};
    #[pymodule_export]
    use crate::saved_index::SavedIndex;
    #[pymodule_export]
    use crate::sheets::{export_sheets, import_sheets};
    #[pymodule_export]
    use crate::small_areas::{SmallAreas, read_small_areas, small_area_columns, small_area_tables};
    #[pymodule_export]
    use crate::table::{
        Table, duplicate_table, issue_table, ranking_table, referral_table, stale_fact_table, transition_table, work_table,
    };
    #[pymodule_export]
    use crate::themes::{suggest_themes, themes};
    #[pymodule_export]
    use crate::times::{BankHolidays, occurrences};
    #[pymodule_export]
    use crate::upkeep::{find_duplicates, freshness_report};
    #[pymodule_export]
    use crate::vacancies::Places;

    use super::{Bound, PyModule, PyModuleMethods, PyResult};

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("__version__", env!("CARGO_PKG_VERSION"))?;
        module.add("tz_database_version", fingerpost::tz_database_version())
    }
}
