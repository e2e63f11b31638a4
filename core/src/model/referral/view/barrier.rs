//! A barrier of a referral, as it stands.

use crate::ground::record::record;
use crate::ground::text::{PersonalText, words};
use crate::ground::time::Date;
use crate::model::barrier::BarrierKind;
use crate::model::referral::{Commitment, Evidence};
use crate::model::verdict::WayOut;

words! {
    /// How a barrier of a referral stands. The last three are settled.
    closed BarrierStatus {
        /// In the way.
        Open = "open",
        /// The provider has committed to something, and the client has not accepted it yet.
        Addressed = "addressed",
        /// The provider has committed to something, and the client accepts it.
        Accepted = "accepted",
        /// The client does without.
        Waived = "waived",
        /// A check found that it is none.
        NotABarrier = "not_a_barrier",
    }
}

words! {
    /// Why a barrier is open, or a place is confirmed no longer.
    closed OpeningCause {
        /// The match planned for it.
        Planned = "planned",
        /// Nobody knew, and unknown is never yes.
        Unknown = "unknown",
        /// Somebody added it.
        Added = "added",
        /// It takes place elsewhere.
        VenueChanged = "venue_changed",
        /// It takes place at other times.
        TimesChanged = "times_changed",
        /// It costs something else.
        PriceChanged = "price_changed",
        /// It is in other languages.
        LanguagesChanged = "languages_changed",
        /// The group is another.
        GroupChanged = "group_changed",
        /// The support there is another.
        SupportChanged = "support_changed",
        /// A feature is not what it was.
        FeatureChanged = "feature_changed",
        /// The evidence is past its shelf life.
        EvidenceLapsed = "evidence_lapsed",
        /// The sessions it was promised for are over.
        CoverageUsed = "coverage_used",
        /// Absences in a row.
        Absences = "absences",
        /// Somebody says that it stands in the way again.
        Reported = "reported",
        /// Consent has ended.
        ConsentEnded = "consent_ended",
        /// The hold of the place has ended.
        HoldEnded = "hold_ended",
        /// Another referral had got the place when two histories were put together.
        PlaceGone = "place_gone",
        /// The activity does not suit any more.
        Unsuitable = "unsuitable",
        /// There is something to ask again.
        QuestionOpened = "question_opened",
        /// The provider promises something else, and the client has not accepted it yet.
        PromiseChanged = "promise_changed",
    }
}

impl BarrierStatus {
    /// Whether nothing is left to do about it.
    #[must_use]
    pub const fn is_settled(self) -> bool {
        matches!(self, Self::Accepted | Self::Waived | Self::NotABarrier)
    }
}

record! {
    /// A barrier of a referral, as it stands.
    ReferralBarrier {
        /// Which.
        barrier: BarrierKind,
        /// The need behind it, in plain words.
        need: String,
        /// How it stands.
        status: BarrierStatus,
        /// Why it was opened, the last time.
        cause: OpeningCause,
        /// Since when it stands so.
        since: Date,
        /// Whether the client may waive it.
        waivable: bool,
        [optional]
        /// The ways out the match knew of.
        ways_out: Vec<WayOut>,
        /// What the provider's side has committed to.
        commitment: Option<Commitment>,
        /// What the finding that it is none rests on.
        evidence: Option<Evidence>,
        /// The last day the evidence is believed.
        good_until: Option<Date>,
        /// Why the client waived it, in their words.
        words: Option<PersonalText>,
    }
}

record! {
    /// A question of a referral that is about no barrier: whether the safeguarding record is in order, for instance.
    ReferralQuestion {
        /// The rule that asks.
        rule: String,
        /// Where the answer belongs.
        path: String,
        /// The question in plain words.
        text: String,
        [optional]
        /// What the answer rests on; none while it is open.
        answer: Option<Evidence>,
    }
}
