//! Prints the JSON Schemas of every public record as one document, in groups that build on each other.
//!
//! ```text
//! cargo run -p fingerpost --features schema,sqlite --example schema_bundle
//! ```
//!
//! `groups` names the modules of the Python package with the records each is about; a definition that several groups
//! reach belongs to the first. `namespaces` are the groups that are one choice, and stand by themselves. `defaults` has the records with a default, `personal` those that must not show themselves. `$defs` has all definitions, fields in the order of their declaration.
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
        "postcodes": [PostcodeEdition, PostcodeEnd],
        "small_areas": [SmallAreaColumns, SmallAreaImport, SmallAreaJoin, NearbyArea, SmallArea],
        "sheets": [SheetSet, SheetImport, SheetExport, ImportMode],
        "answers": [Match, Question, Ranking, Shortlist, Placings],
        "area": [ChangeOptions, ChangeAnswer, ChangeReport, GapOptions, GapPlace, GapReport],
        "referrals": [
            Actor, Proposal, Evidence, Commitment, ExitPlan, FollowUp, Lapse, Attendance, ReferralPolicy, ContactManner,
            ConsentScope, ConsentManner, FeedbackTopic, ReasonCode, EventId, ReferralId, ActorId,
        ],
        "open_referral": [OpenReferralOptions, OpenReferralWriting, OpenReferralImport, OpenReferralExport, OffsetMeaning, OpenReferralOutput],
        "directory_text": [DirectoryText, FactSuggestion, DirectorySuggestion, AcceptedFact],
        "upkeep": [DuplicateReport, FreshnessReport],
        "publishing": [DisclosureRule, NamedRule, PublishedTable, PublishedRate, PublishedNumber],
        "fairness": [AuditPerson, PublishedAudit, PublishedGap],
        "calendars": [CalendarOptions, CalendarReading, CalendarExport, CalendarImport],
        "open_active": [OpenActiveOptions, OpenActiveImport],
        "maps": [MapExport, MapImport, OsmOptions, OsmTag, OsmFeatures, OsmImport, OpeningHours],
        "outcomes": [OutcomeReading, Measure, MeasureSettings, ScoredReading, ReadingColumns, ReadingImport],
        "actions": [Action],
        "place_changes": [PlaceChange],
        "events": [ReferralEvent, PlaceEvent],
        "views": [ReferralView, PlacesView, WorkItem, FollowUpBounds],
        "fhir": [
            FhirOptions, FhirExport, FhirReadOptions, FhirImport, TaskUpdate, TaskProposal, GpMessageDetails, GpMessage, TerminologyEntry,
        ],
        "evaluation": [
            ChangeQuestion, ClaimStanding, ClientChange, EvaluationFacts, EvaluationPolicy, EvaluationPlan, DueMeasure, FunnelQuestion,
            FunnelStage, LadderRung, WellbyFigure, WellbyQuestion, FundingScenario, ProviderStanding,
            PublishedChange, PublishedFunnel, PublishedCosts, PublishedLadder, PublishedWellbys,
        ],
        "casebooks": [
            CaseFilter, Change, ErasureReport, BackupReport, VerifyReport, SalvageReport, RetentionRule, RetentionDue,
        ],
    });
    let bundle = serde_json::json!({
        "groups": groups,
        // What a record holds where nothing is said, for records that have an answer to that.
        "defaults": {
            "DisclosureRule": f::DisclosureRule::default(),
            "Policy": f::Policy::default(),
            "ReferralPolicy": f::ReferralPolicy::default(),
            "Weights": f::Weights::default(),
        },
        // Records that show nothing but these fields.
        "personal": { "Client": ["id"], "ReferralView": ["referral", "client", "at", "state", "since", "due"] },
        // Choices with so many ways that they stand in a module of their own, under their own names.
        "namespaces": ["actions", "place_changes"],
        "$defs": generator.take_definitions(true),
    });
    writeln!(std::io::stdout(), "{bundle:#}")
}
