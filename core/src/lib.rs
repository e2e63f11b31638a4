//! fingerpost gets a person from a social prescribing link worker to a heritage activity that suits them.
#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests may fail loudly")
)]

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!();

mod answers;
mod edges;
mod ground;
mod model;
#[cfg(any(test, feature = "strategies"))]
pub mod strategies;

pub use answers::matching::{
    Counts, DoorstepPlace, DoorstepSuggestion, Excluded, Fact, Match, Matcher, Outcome, Plan, PlanStep, Policy, Question,
    QuestionList, Ranking, Reason, ReasonCount, Session, ShelfLife, Verdict, WayOut, Weights,
};
pub use edges::exchange::assets::{AssetColumns, AssetImport, AssetOptions, CodeCount, KeepRows, import_assets};
pub use edges::exchange::json::{
    read_client, read_clients, read_directory, read_policy, write_client, write_clients, write_directory, write_policy,
};
pub use edges::table;
#[cfg(feature = "schema")]
pub use edges::exchange::schema::{client_schema, directory_schema, policy_schema, ranking_schema};
pub use edges::exchange::sheets::{
    ImportMode, SheetExport, SheetImport, SheetSet, export_sheets, import_sheets, spreadsheet_columns,
};
pub use ground::error::{Code, FingerpostError, Issue, Result, Severity, UnknownCode};
#[cfg(feature = "uniffi")]
pub use ground::error::{Fault, FaultParts};
pub use ground::id::{ActivityId, ClientId, FundingLineId, PartnerId, SiteId};
pub use ground::money::Pence;
pub use ground::place::{
    EastingNorthing, EastingNorthingFields, GridRef, LoadReport, Point, PointFields, Postcode, PostcodeLookup, PostcodeTable,
    distance_metres,
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
pub use model::partner::{
    Contact, DbsLevel, Experience, FundingLine, FundingStage, Hosting, Partner, PartnerKind, SafeguardingRecord, TrainingRecord,
    TrainingTopic, Visit, Volunteers,
};
pub use model::provenance::{Provenance, Source};
pub use model::site::{ExternalId, ReferralUse, Site};
pub use model::theme::{
    HeardWords, RelatedTheme, Theme, ThemeId, ThemeRelation, ThemeStance, ThemeSuggestion, ThemeWording, Vocabulary, WORDS_LIMIT,
    suggest,
};
