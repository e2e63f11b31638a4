//! fingerpost gets a person from a social prescribing link worker to a heritage activity that suits them.
//!
//! It takes what an area offers and what one person needs, and answers for **every** activity: it suits, it suits once
//! something is arranged, something must be asked first, or it does not suit, each with reasons, facts and plain sentences.
//! What nobody knows is never taken for yes.
//!
//! # Quick start
//!
//! ```
//! use fingerpost::{Catalogue, Client, Matcher, Policy, Verdict};
//!
//! // What an area offers: from fingerpost's own JSON here; from spreadsheets or lists of places elsewhere.
//! let catalogue = Catalogue::from_json(br#"{
//!     "area": "Newport", "division": "england_and_wales",
//!     "partners": [{ "id": "friends", "name": "Friends of the mill", "kind": "friends_group" }],
//!     "activities": [{
//!         "id": "tapes", "name": "Mill memories on tape", "partner": "friends", "kind": "oral_history",
//!         "delivery": "remote", "status": "running", "any_time": true, "themes": ["mills_and_textiles"],
//!         "routes": ["link_worker"], "eligibility": {}, "need_ceiling": "moderate", "price": { "per_session": 0 },
//!         "languages": [{ "language": "en", "provision": "spoken" }],
//!         "provenance": { "source": "provider", "checked_on": "2026-11-02" }
//!     }]
//! }"#)?;
//!
//! // What a client needs, wants and can do. A pseudonym, never a name.
//! let client = Client::from_json(br#"{
//!     "id": "c-104", "need": "low", "route": "link_worker", "languages": ["en", "cy"],
//!     "interests": [{ "theme": "mills_and_textiles", "weight": 5 }]
//! }"#)?;
//!
//! // The moment is an argument: the library reads no clock.
//! let matcher = Matcher::new(catalogue, Policy::default())?;
//! let ranking = matcher.rank(&client, "2026-11-23T09:00:00Z".parse()?, 10)?;
//!
//! let best = &ranking.shortlist[0];
//! assert_eq!(best.verdict, Verdict::Suitable);
//! assert_eq!(best.score, best.reasons.iter().map(|reason| reason.points).sum::<i64>());
//! assert_eq!(best.reasons.iter().find(|reason| reason.rule == "price").unwrap().sentence, "It is free.");
//! # Ok::<(), fingerpost::FingerpostError>(())
//! ```
//!
//! # The main nouns
//!
//! - [`Directory`]: what an area offers, as files carry it: [`Partner`]s, [`Site`]s, [`Activity`]s with their facts.
//!   [`Catalogue`] checks and indexes it.
//! - [`Client`]: requirements, interests, travel, free times, budget. [`suggest`] hears themes in their own words.
//! - [`Matcher`]: a catalogue and a [`Policy`]. [`Matcher::rank`] answers for all activities ([`Ranking`]),
//!   [`Matcher::explain`] for one ([`Match`]).
//! - [`Store`]: keeps histories, in memory ([`MemoryStore`]) or in an encrypted file.
//! - [`FingerpostError`], [`Code`] and [`Issue`]: what can be wrong, where, and what to do.
//! - The ground: [`Date`], [`Recurrence`], [`BankHolidays`], [`Point`], [`GridRef`], [`Postcode`], [`Pence`].
//!
//! # Features
//!
//! None is on by default. `arrow` gives tables as Arrow record batches; `schema` gives JSON Schemas of every record; `sqlite` keeps
//! histories in one encrypted file; `strategies` gives proptest generators of random areas, clients and policies; `uniffi` lets
//! records cross to Kotlin.
//!
//! # Limits
//!
//! No I/O, network, clock, randomness or locale; the store alone has a file and random keys. Times are those of the United
//! Kingdom. The National Grid stops at Great Britain. `docs/matching.md` states every rule and every convention.
#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::print_stdout,
        reason = "tests may fail loudly, and say what they skip"
    )
)]

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!();

mod answers;
mod edges;
mod ground;
mod model;
mod rules;
#[cfg(any(test, feature = "strategies"))]
pub mod strategies;

pub use answers::area::{
    ActivityWorth, Blocked, BlockedWhy, ChangeAnswer, ChangeCost, ChangeEffect, ChangeOptions, ChangeReport, ChangeSet,
    ChangeWorth, GapOptions, GapPlace, GapReport, GapStanding, NeededChange, PlaceGap, ProvisionChange, ProvisionChangeKind,
    grid_places, small_area_places,
};
pub use answers::directory_text::{
    AcceptedFact, AcceptedValue, BookingSaid, Confidence, DIRECTORY_TEXT_LIMIT, DirectorySuggestion, DirectoryText,
    FactSuggestion, FrequencySaid, PriceBasis, PriceSaid, SuggestedFact, TextOwner, TimesSaid, accept, clean_text, suggest_facts,
    suggest_for_directory,
};
pub use answers::evidence::after::{
    AreaFragility, FunderLoss, FundingScenario, Ladder, LadderMove, LadderPoint, LadderRung, LossSpread, ProviderStanding,
    RungCount, ScenarioOutcome, area_fragility, ladder, ladder_of_paths,
};
pub use answers::evidence::change::{
    ChangeBounds, ChangeClaim, ChangeDirection, ChangeQuestion, ChangeShares, ClaimStanding, ClientChange, ClientPoint, Interval,
    OutcomeChange, PointAnswered, ScoreCount, client_change, paired_change,
};
pub use answers::evidence::cost::{Costs, WellbyFigure, WellbyQuestion, Wellbys, costs, wellby_figure, wellbys};
pub use answers::evidence::disclosure::{
    CategoryOf, CountDimension, CountTable, DisclosureNote, DisclosureRule, NamedRule, PublishedCell, PublishedNumber,
    PublishedRate, PublishedTable, Release, ZeroHandling,
};
pub use answers::evidence::fairness::{
    AuditPerson, AuditStage, AuditVerdict, FairnessAudit, GapAudit, GroupExposure, GroupRate, PublishedAudit, PublishedGap,
    StageAudit, Strata, StratumAudit, audit_people,
};
pub use answers::evidence::funnel::{
    Funnel, FunnelLoss, FunnelQuestion, FunnelStage, FunnelStep, IndependentStep, SessionAttendance, WaitingStep, WaitingTimes,
    funnel, funnel_of_paths,
};
pub use answers::evidence::plan::{
    DueMeasure, EvaluationFacts, EvaluationPlan, EvaluationPolicy, EvaluationTier, NotCollected, PlannedAsk, PlannedGroups,
    PlannedMeasure, due_measures, evaluation_facts, evaluation_plan,
};
pub use answers::evidence::publish::{PublishedChange, PublishedCosts, PublishedFunnel, PublishedLadder, PublishedWellbys};
pub use answers::matching::{MatchIndex, Matcher, Placing, Placings, Policy, SavedIndex, ShelfLife, Weights};
pub use answers::upkeep::{
    DuplicatePair, DuplicateReason, DuplicateReport, FactKind, FreshnessReport, Likeness, PartnerCall, RecordKind, RecordRef,
    StaleFact, StaleWhy, VerifyFirst, find_duplicates, find_duplicates_across, freshness_report,
};
pub use edges::exchange::assets::{AssetColumns, AssetImport, AssetOptions, CodeCount, KeepRows, import_assets};
pub use edges::exchange::calendar::{
    CalendarEvent, CalendarExport, CalendarImport, CalendarOptions, CalendarReading, CalendarStatus, read_calendar,
    write_calendar, write_referral_calendar,
};
pub use edges::exchange::fhir::{
    ArrivedAnswers, ArrivedOrganization, ArrivedPerson, ArrivedReferral, ArrivedScore, FhirAnswerCode, FhirBundleKind,
    FhirCoding, FhirExport, FhirIdentifier, FhirImport, FhirItemLink, FhirOptions, FhirPriority, FhirProfiles, FhirPurpose,
    FhirQuestionnaire, FhirReadOptions, FhirReference, FhirRequestIntent, FhirRequestStatus, FhirRequestStyle, FhirResourceCount,
    FhirTaskStatus, GpMessage, GpMessageDetails, GpPractice, Intervention, InterventionResult, MessageHeading, MessageLine,
    MessageSection, ReferrerDetails, RiskStatement, TaskProposal, TaskUpdate, TerminologyEntry, fhir_terminology, message_to_gp,
    propose_from_task, read_fhir, referral_to_fhir,
};
pub use edges::exchange::geojson::{
    MapExport, MapImport, import_geojson, write_activities_geojson, write_gaps_geojson, write_sites_geojson,
};
pub use edges::exchange::json::{
    read_client, read_clients, read_directory, read_events, read_place_events, read_policy, write_client, write_clients,
    write_directory, write_events, write_place_events, write_policy,
};
pub use edges::exchange::open_active::{OpenActiveImport, OpenActiveOptions, import_open_active};
pub use edges::exchange::open_referral::{
    KeptKind, KeptRecord, OffsetMeaning, OpenReferralExport, OpenReferralImport, OpenReferralOptions, OpenReferralOutput,
    OpenReferralVersion, OpenReferralWriting, PathCount, read_open_referral, write_open_referral,
};
pub use edges::exchange::osm::{
    OpeningHours, OpeningRule, OsmFeatures, OsmImport, OsmOptions, OsmPlace, OsmTag, import_osm, osm_features, osm_tag_table,
    read_opening_hours,
};
pub use edges::exchange::outcomes::{AnswerColumn, PointWord, ReadingColumns, ReadingImport, ScoreColumn, read_readings};
pub use edges::exchange::paths::{PathImport, read_paths};
#[cfg(feature = "schema")]
pub use edges::exchange::schema::{
    client_schema, directory_schema, history_schema, policy_schema, ranking_schema, referral_schema,
};
pub use edges::exchange::sheets::{
    ImportMode, SheetExport, SheetImport, SheetSet, export_sheets, import_sheets, spreadsheet_columns,
};
pub use edges::exchange::small_areas::{SmallAreaColumns, SmallAreaImport, read_small_areas, small_area_tables};
pub use edges::exchange::{LARGEST_FEED, LARGEST_FILE, UnreadPath};
pub use edges::store::{
    Append, Appended, BackupReport, CaseFilter, Casebook, Change, Entry, ErasureReport, MemoryStore, PAGE_LIMIT, PAYLOAD_LIMIT,
    Recorded, ReferralPage, Store, StreamId, StreamKind, StreamPage, VerifyReport,
};
#[cfg(feature = "sqlite")]
pub use edges::store::{SalvageReport, SalvagedStream, SqliteStore, StoreKey, salvage};
pub use edges::table;
pub use ground::error::{Code, FingerpostError, Issue, Refusal, Result, Severity, UnknownCode};
#[cfg(feature = "uniffi")]
pub use ground::error::{Fault, FaultParts};
pub use ground::id::{ActivityId, ActorId, ClientId, EventId, FundingLineId, PartnerId, ReferralId, SiteId};
pub use ground::money::Pence;
pub use ground::number::Hundredths;
pub use ground::place::{
    EastingNorthing, EastingNorthingFields, GridRef, LoadReport, Point, PointFields, Postcode, PostcodeEdition, PostcodeEnd,
    PostcodeFile, PostcodeLookup, PostcodeTable, distance_metres,
};
pub use ground::text::{ExtensionName, LanguageTag, NonEmpty, PersonalText};
pub use ground::time::{
    BankHolidayPolicy, BankHolidays, Block, Date, DateSpan, Dates, DayRule, Ending, Freq, Horizon, Hours, LocalDateTime,
    Occurrence, OccurrenceDoubt, OccurrenceList, Occurrences, Recurrence, TimeOfDay, TimeRange, Timestamp, Timing, UkDivision,
    Weekday, occurrences, tz_database_version, uk_instant, uk_local,
};
pub use model::activity::{
    Activity, ActivityKind, ActivityStatus, Booking, Capacity, Circumstance, CoDelivery, Concession, ConcessionKind, Course,
    Delivery, Eligibility, GroupSize, Joining, LanguageOffer, LanguageProvision, OnwardKind, OnwardStep, OpportunityClass, Pace,
    Price, ReferralRoute, SessionPattern,
};
pub use model::barrier::{
    AccommodationKind, AccommodationOffer, BarrierDefinition, BarrierKind, BarrierTable, Heading, Remedy, ResponsibleParty,
    Stance,
};
pub use model::catalogue::{Catalogue, Directory, pointer};
pub use model::client::{
    AgeBand, Budget, Client, FreeTime, Goal, Interest, KeepApart, NeedLevel, ProtectedCharacteristic, Requirement, Stratum,
    TravelLimit, TravelMode,
};
pub use model::feature::{Answer, FeatureDefinition, FeatureFact, FeatureKind, Unit};
pub use model::outcome::{
    ImportantChange, Instrument, ItemAnswer, ItemWording, Measure, MeasureItem, MeasureSettings, Measures, OutcomePoint,
    OutcomeReading, Scale, ScaleDirection, ScaleKind, ScoreBand, ScoreConversion,
};
pub use model::partner::{
    CommittedCost, Contact, CostRhythm, DbsLevel, Experience, FundingLine, FundingStage, Hosting, Partner, PartnerKind, Reserve,
    SafeguardingRecord, TrainingRecord, TrainingTopic, Visit, Volunteers,
};
pub use model::provenance::{Provenance, Source};
pub use model::referral::{
    Action, ActivityStamp, Actor, ActorRole, AspectStamp, Attendance, BarrierStatus, ClearanceView, Commitment, Company, Concern,
    Conflict, ConsentGiven, ConsentManner, ConsentScope, ContactManner, EventKind, Evidence, EvidenceKind, ExitPlan, Feedback,
    FeedbackStatus, FeedbackTopic, FollowUp, FollowUpBounds, FollowUpPoint, FollowUpStanding, Lapse, LapseKind, OpeningCause,
    PathStep, PlaceChange, PlaceEvent, PlaceHeld, PlacesView, Proposal, ReasonCode, ReasonSide, ReferralBarrier, ReferralEvent,
    ReferralPath, ReferralPolicy, ReferralQuestion, ReferralState, ReferralView, SessionOutcome, StepReached, Transition,
    WorkItem, WorkKind,
};
pub use model::site::{ExternalId, ReferralUse, Site};
pub use model::small_area::{
    AreaDeprivation, AreaFigure, AreaLoneliness, AreaPopulation, AreaSource, NearbyArea, SmallArea, SmallAreaChange,
    SmallAreaJoin, SmallAreas,
};
pub use model::theme::{
    HeardWords, RelatedTheme, Theme, ThemeId, ThemeRelation, ThemeStance, ThemeSuggestion, ThemeWording, Vocabulary, WORDS_LIMIT,
    suggest,
};
pub use model::verdict::{
    Counts, DoorstepPlace, DoorstepSuggestion, Excluded, Fact, Match, Outcome, Plan, PlanStep, Question, QuestionList, Ranking,
    Reason, ReasonCount, Session, Shortlist, Verdict, WayOut,
};
pub use rules::funding::{
    CashGap, FunderShare, FundingEnd, FundingFinding, FundingWarning, IfConfirmed, KeyPeople, MonthBalance, Runway, RunwayBasis,
    ends_before_last_session, runway,
};
pub use rules::history::Referral;
pub use rules::lifecycle::{allowed_events, leads_to};
pub use rules::pathway::follow_up_bounds;
pub use rules::places::Places;
pub use rules::retention::{RetentionDue, RetentionRule, RetentionStart, retention_due, retention_rules};
pub use rules::scoring::{ScaleScore, ScoredReading, reading_issues, score_reading};
pub use rules::worklist::work;

/// The Rust of the README and of the pages runs as a test.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
#[doc = include_str!("../../docs/places.md")]
#[doc = include_str!("../../docs/open-referral.md")]
#[cfg_attr(feature = "sqlite", doc = include_str!("../../docs/store.md"))]
#[doc = include_str!("../../docs/funding.md")]
#[doc = include_str!("../../docs/small-areas.md")]
#[doc = include_str!("../../docs/area.md")]
#[doc = include_str!("../../docs/evidence.md")]
#[doc = include_str!("../../docs/publishing.md")]
#[doc = include_str!("../../docs/area.md")]
pub struct Readme;
