//! The Kotlin face of fingerpost: one file for each object over the core, and nothing decided here.
//!
//! Records, enums, ids and errors cross as the core declares them (its feature `uniffi`); this crate adds what is called.
//! A call from Kotlin costs some 18 µs, a record within a list 0.2 µs: everything here takes and gives whole lists.
//! Whatever is given a record or a checked text returns a `Result`, because reading it on the way in can fail.
#![forbid(unsafe_code)]

uniffi::setup_scaffolding!();

mod about;
mod area;
mod assets;
mod bank_holidays;
mod calendar;
mod casebook;
mod caseload;
mod catalogue;
mod directory_text;
mod evidence;
#[cfg(feature = "failpoints")]
mod failpoints;
mod fairness;
mod faults;
mod fhir;
mod funding;
mod grid;
mod histories;
mod json;
mod labels;
mod lifecycle;
mod limits;
mod maps;
mod match_index;
mod matcher;
mod open_active;
mod open_referral;
mod place_history;
mod places;
mod postcodes;
mod publishing;
mod referral;
mod retention;
mod saved_index;
mod sheets;
mod small_areas;
mod tables;
mod texts;
mod timetable;
mod upkeep;
mod vocabulary;
mod words;

pub use about::{About, CodeText};
pub use area::{
    GapTable, best_activity_at, cells_between, change_answer_to_json, change_effect_sheet, change_report_to_json, change_sheet,
    changes_for_caseload, changes_needed, directory_with, gap_report_to_json, gap_sheet, gaps_at_places, gaps_for_caseload,
    map_of_gaps, places_of_small_areas,
};
pub use assets::{mapping_museums, open_museums, read_assets, trafford_listed_buildings, york_listed_buildings};
pub use bank_holidays::BankHolidays;
pub use calendar::{activity_calendar, calendar_of_bytes, referral_calendar};
pub use casebook::{CasePage, CasebookCore, casebook_in_memory, open_casebook, open_casebook_read_only, salvage_casebook};
pub use caseload::{bounds_of, replay_all, view_all, work_all};
pub use catalogue::Catalogue;
pub use directory_text::{accept_suggestion, suggest_from_directory, suggest_from_texts};
pub use evidence::{Measures, due_of_plan, evaluation_facts_of, usual_evaluation_policy};
pub use fairness::{FairnessAudit, GapAudit, Strata, people_of_audit};
pub use faults::quiet_faults;
pub use fhir::{fhir_of_bytes, gp_message, proposal_of_task, referral_bundle};
pub use funding::{ends_before_last_session, runway};
pub use grid::{GridRefParts, check_grid_ref, grid_ref_at, to_grid, to_points};
pub use histories::{events_from_json, events_to_json, view_to_json};
pub use json::{
    client_from_json, client_issues, client_to_json, clients_from_json, clients_to_json, directory_from_json, directory_to_json,
    match_to_json, placings_to_json, policy_from_json, policy_to_json, ranking_to_json, shortlist_to_json,
};
pub use labels::{accommodation_label, barrier_definitions, feature_label};
pub use lifecycle::{StateFacts, allowed_events, default_referral_policy, destinations, reason_sides, state_facts};
pub use limits::{LargestInput, check_length, largest_input};
pub use maps::{features_of_tags, map_of_activities, map_of_sites, opening_hours, places_of_osm, sites_of_map};
pub use match_index::MatchIndex;
pub use matcher::{Matcher, default_policy};
pub use open_active::read_open_active;
pub use open_referral::{read_feed, write_feed};
pub use place_history::{Places, place_events_from_json, place_events_to_json};
pub use places::{check_point, distances};
pub use postcodes::{PostcodeParts, PostcodeTable, check_postcode};
pub use publishing::{CountTable, EarlierRelease, publish_counts, publish_figure, published_rate, rule_of_name};
pub use referral::{ReferralCore, ReferralNow, begin_referral, referral_from_json, replay_referral};
pub use retention::{retention_due, retention_rules};
pub use saved_index::SavedIndex;
pub use sheets::{read_sheets, write_sheets};
pub use small_areas::{SmallAreas, columns_of_small_areas, small_areas_of_bytes, tables_of_small_areas};
pub use tables::{
    CatalogueTable, RankingTable, catalogue_sheet, duplicate_sheet, fairness_sheet, finding_sheet, freshness_sheet,
    published_sheet, ranking_sheet, referral_sheet, transition_sheet, work_sheet,
};
pub use texts::{check_language, parse_pence, show_pence};
pub use timetable::{dates, recurrence_issues, timing_issues, uk_instant, uk_local, upcoming};
pub use upkeep::{duplicates, freshness};
pub use vocabulary::Vocabulary;
pub use words::{VocabularyWords, check_word, vocabularies};

#[cfg(test)]
mod words_tests;
