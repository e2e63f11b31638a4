//! One activity.

use super::{
    ActivityKind, ActivityStatus, Capacity, CoDelivery, Course, Delivery, Eligibility, GroupSize, LanguageOffer, OnwardStep,
    OpportunityClass, Pace, Price, ReferralRoute, SessionPattern,
};
use crate::ground::id::{ActivityId, PartnerId, SiteId};
use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::model::barrier::AccommodationOffer;
use crate::model::client::NeedLevel;
use crate::model::feature::FeatureFact;
use crate::model::provenance::Provenance;
use crate::model::site::ReferralUse;
use crate::model::theme::ThemeId;

record! {
    /// Something a client can join, run by a partner at one or more sites, remotely, or on the doorstep.
    ///
    /// Whatever is left out is unknown, and becomes a question to the provider where it matters to a client.
    Activity {
        /// Its id.
        id: ActivityId,
        /// Its name.
        name: NonEmpty,
        /// Who runs it.
        partner: PartnerId,
        /// What kind of activity it is.
        kind: ActivityKind,
        /// How it reaches people.
        delivery: Delivery,
        /// Whether it is running.
        status: ActivityStatus,
        /// Who said all this, and when it was last checked.
        provenance: Provenance,
        [optional]
        /// What happens, in plain words.
        description: Option<NonEmpty>,
        /// What class of opportunity it is.
        opportunity: Option<OpportunityClass>,
        /// How it can be used for referrals; a programme where nothing is said.
        referral_use: Option<ReferralUse>,
        /// Where it takes place.
        sites: Vec<SiteId>,
        /// Whether it can be done at any time, without sessions: a trail, a garden that is always open.
        any_time: bool,
        /// When it takes place.
        sessions: Vec<SessionPattern>,
        /// How many sessions belong together; without one, every session stands alone.
        course: Option<Course>,
        /// What it is about.
        themes: Vec<ThemeId>,
        /// What it touches besides: none known (left out) differs from none (an empty list).
        touches: Option<Vec<ThemeId>>,
        /// What it costs.
        price: Option<Price>,
        /// How many places are left.
        capacity: Option<Capacity>,
        /// Who may come.
        eligibility: Option<Eligibility>,
        /// By whom people may come; none known where empty.
        routes: Vec<ReferralRoute>,
        /// Up to which level of need it can support people by itself.
        need_ceiling: Option<NeedLevel>,
        /// Partners who deliver it too.
        co_delivery: Vec<CoDelivery>,
        /// In which languages.
        languages: Vec<LanguageOffer>,
        /// How many people.
        group: Option<GroupSize>,
        /// How fast it goes.
        pace: Option<Pace>,
        /// What is known of the activity itself, beside what is known of its sites.
        features: Vec<FeatureFact>,
        /// What the provider has said about removing barriers.
        accommodations: Vec<AccommodationOffer>,
        /// What can come afterwards.
        onward: Vec<OnwardStep>,
    }
}
