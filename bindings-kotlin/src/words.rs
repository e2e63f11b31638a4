//! The words of every vocabulary, as files have them.

use fingerpost::{
    AccommodationKind, ActivityKind, ActivityStatus, ActorRole, Answer, AuditStage, AuditVerdict, BankHolidayPolicy, BarrierKind,
    BarrierStatus, BlockedWhy, Booking, BookingSaid, CalendarStatus, ChangeClaim, ChangeDirection, Circumstance, Company,
    ConcessionKind, Confidence, ConsentManner, ConsentScope, ContactManner, CostRhythm, DbsLevel, Delivery, DisclosureNote,
    DuplicateReason, Ending, EventKind, EvidenceKind, FactKind, FeatureKind, FeedbackStatus, FeedbackTopic, FhirBundleKind,
    FhirPriority, FhirProfiles, FhirPurpose, FhirRequestIntent, FhirRequestStatus, FhirRequestStyle, FhirTaskStatus,
    FingerpostError, FollowUpPoint, Freq, FrequencySaid, FundingFinding, FunnelStage, GapStanding, Heading, Hours, ImportMode,
    Instrument, InterventionResult, Joining, KeptKind, LadderRung, LanguageProvision, LapseKind, Likeness, MessageSection,
    NamedRule, NeedLevel, OccurrenceDoubt, OffsetMeaning, OnwardKind, OpenReferralOutput, OpenReferralVersion, OpeningCause,
    OpportunityClass, Outcome, OutcomePoint, Pace, PartnerKind, PriceBasis, ProtectedCharacteristic, ProvisionChangeKind,
    ReasonCode, ReasonSide, RecordKind, ReferralRoute, ReferralState, ReferralUse, ResponsibleParty, RetentionStart, RunwayBasis,
    ScaleDirection, ScaleKind, SessionOutcome, Source, StaleWhy, Stance, StreamKind, ThemeRelation, ThemeStance, TrainingTopic,
    TravelMode, UkDivision, Unit, Verdict, Weekday, WorkKind, ZeroHandling,
};

/// One vocabulary with its built-in words.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct VocabularyWords {
    /// The name of the type.
    pub name: String,
    /// Its words, in the order of the type.
    pub words: Vec<String>,
}

/// Lists every vocabulary. For the open ones, whose values Kotlin cannot list itself, a function gives them all.
macro_rules! vocabularies {
    (closed: $( $closed:ident, )+ ; open: $( $open:ident = $all:ident, )+) => {
        /// Every vocabulary with its built-in words.
        #[uniffi::export]
        #[must_use]
        pub fn vocabularies() -> Vec<VocabularyWords> {
            vec![
                $( row(stringify!($closed), $closed::ALL.iter().map(|value| value.as_str())), )+
                $( row(stringify!($open), $open::ALL.iter().map(|value| value.as_str())), )+
            ]
        }

        /// Checks that a word belongs to a vocabulary.
        ///
        /// # Errors
        /// `kind.unknown` where it does not, with the words that do; `kind.extension` for a badly written extension.
        #[uniffi::export]
        pub fn check_word(vocabulary: String, word: String) -> Result<(), FingerpostError> {
            match vocabulary.as_str() {
                $( stringify!($closed) => word.parse::<$closed>().map(drop), )+
                $( stringify!($open) => word.parse::<$open>().map(drop), )+
                _ => Ok(()),
            }
        }

        $(
            /// Every built-in value, in the order of its words.
            #[uniffi::export]
            #[must_use]
            pub fn $all() -> Vec<$open> {
                $open::ALL.to_vec()
            }
        )+
    };
}

fn row<'a>(name: &str, words: impl Iterator<Item = &'a str>) -> VocabularyWords {
    VocabularyWords { name: name.to_owned(), words: words.map(str::to_owned).collect() }
}

vocabularies! {
    closed:
    ActivityStatus, ActorRole, Answer, AuditStage, AuditVerdict, BankHolidayPolicy, BarrierStatus, BlockedWhy,
    Booking, BookingSaid, CalendarStatus, ChangeClaim, ChangeDirection, Company, Confidence, ConsentManner,
    ConsentScope, ContactManner, CostRhythm, DbsLevel, Delivery, DisclosureNote, DuplicateReason, Ending,
    EventKind, EvidenceKind, FactKind, FeedbackStatus, FeedbackTopic, FhirBundleKind, FhirPriority,
    FhirProfiles, FhirPurpose, FhirRequestIntent, FhirRequestStatus, FhirRequestStyle, FhirTaskStatus,
    FollowUpPoint, Freq, FrequencySaid, FundingFinding, FunnelStage, GapStanding, Heading, Hours, ImportMode,
    InterventionResult, Joining, KeptKind, LadderRung, LanguageProvision, LapseKind, Likeness, MessageSection,
    NamedRule, NeedLevel, OccurrenceDoubt, OffsetMeaning, OnwardKind, OpenReferralOutput, OpenReferralVersion,
    OpeningCause, OpportunityClass, Outcome, OutcomePoint, Pace, PriceBasis, ProtectedCharacteristic,
    ProvisionChangeKind, ReasonCode, ReasonSide, RecordKind, ReferralRoute, ReferralState, ReferralUse,
    ResponsibleParty, RetentionStart, RunwayBasis, ScaleDirection, ScaleKind, SessionOutcome, Source, StaleWhy,
    Stance, StreamKind, ThemeRelation, ThemeStance, TravelMode, UkDivision, Unit, Verdict, Weekday, WorkKind,
    ZeroHandling, ;
    open:
    AccommodationKind = all_accommodation_kinds,
    ActivityKind = all_activity_kinds,
    BarrierKind = all_barrier_kinds,
    Circumstance = all_circumstances,
    ConcessionKind = all_concession_kinds,
    FeatureKind = all_feature_kinds,
    Instrument = all_instruments,
    PartnerKind = all_partner_kinds,
    TrainingTopic = all_training_topics,
}
