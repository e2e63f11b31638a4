//! One change to what is provided.

use serde::{Deserialize, Serialize};

use super::kind::ProvisionChangeKind;
use crate::ground::id::{ActivityId, PartnerId, SiteId};
use crate::ground::text::{LanguageTag, NonEmpty};
use crate::ground::time::Date;
use crate::model::activity::{LanguageProvision, ReferralRoute, SessionPattern};
use crate::model::barrier::{AccommodationKind, BarrierKind};
use crate::model::client::NeedLevel;
use crate::model::feature::FeatureKind;

/// One change a provider or a funder could make to what is provided. [`apply`](ProvisionChange::apply) makes it to a directory.
///
/// A change says nothing of a client; but one that was found for a single client follows from their record (the hours they are free, the
/// metres they can walk), so whoever may not see the record may not see the change either.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ProvisionChange {
    /// A site, or an activity, has a feature.
    Feature {
        /// Which feature.
        feature: FeatureKind,
        /// Its measure, for features that have one: seats at most so many metres apart.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        measure: Option<u32>,
        /// The site that has it, and with it whatever takes place there.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        site: Option<SiteId>,
        /// The activity that has it, where it is not a matter of the site.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        activity: Option<ActivityId>,
    },
    /// An activity is held in another language too, or interpreted.
    Language {
        /// Which activity.
        activity: ActivityId,
        /// Which language.
        language: LanguageTag,
        /// In which way.
        provision: LanguageProvision,
    },
    /// There are sessions at another time.
    Session {
        /// Of which activity.
        activity: ActivityId,
        /// When, and at which site.
        pattern: SessionPattern,
        /// Whether they take the place of those there are at that site. Where they do, somebody else may lose theirs.
        #[serde(default)]
        instead: bool,
    },
    /// Sessions last no longer than so many minutes.
    ShorterSessions {
        /// Of which activity.
        activity: ActivityId,
        /// The most minutes.
        minutes: u32,
        /// At which site; at all of them where none is given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        site: Option<SiteId>,
    },
    /// An activity costs nothing: the price is waived, or a fund pays it.
    FreeOfCharge {
        /// Which activity.
        activity: ActivityId,
    },
    /// The price that is stated still stands.
    PriceConfirmed {
        /// Of which activity.
        activity: ActivityId,
    },
    /// A place can be booked.
    Place {
        /// At which activity.
        activity: ActivityId,
    },
    /// A group has at most so many people.
    SmallerGroup {
        /// Of which activity.
        activity: ActivityId,
        /// The most people.
        most: u32,
    },
    /// Another partner is there at every session.
    CoDelivery {
        /// At which activity.
        activity: ActivityId,
        /// Which partner.
        partner: PartnerId,
        /// Up to which level of need people are then supported.
        raises_to: NeedLevel,
    },
    /// An activity holds a level of need by itself.
    NeedHeld {
        /// Which activity.
        activity: ActivityId,
        /// Which level.
        level: NeedLevel,
    },
    /// The money for a course is confirmed until a day.
    Funding {
        /// For which activity.
        activity: ActivityId,
        /// Whose money.
        partner: PartnerId,
        /// Until when.
        until: Date,
    },
    /// An activity runs as described.
    Running {
        /// Which activity.
        activity: ActivityId,
    },
    /// An activity takes referrals that come by a way.
    Route {
        /// Which activity.
        activity: ActivityId,
        /// By which way.
        route: ReferralRoute,
    },
    /// An activity is open to everybody.
    OpenToAll {
        /// Which activity.
        activity: ActivityId,
    },
    /// An activity serves another area too.
    AreaServed {
        /// Which activity.
        activity: ActivityId,
        /// The area, by code or name.
        area: NonEmpty,
    },
    /// Somebody has seen which checks the leaders hold.
    SafeguardingSeen {
        /// At which partner.
        partner: PartnerId,
    },
    /// An activity touches nothing besides what it is about.
    TouchesNothingElse {
        /// Which activity.
        activity: ActivityId,
    },
    /// An activity is held at another site too.
    AnotherSite {
        /// Which activity.
        activity: ActivityId,
        /// Which site.
        site: SiteId,
    },
    /// An accommodation that was refused is offered after all.
    Accommodation {
        /// At which activity.
        activity: ActivityId,
        /// For which barrier.
        barrier: BarrierKind,
        /// What is done.
        accommodation: AccommodationKind,
    },
}

impl ProvisionChange {
    /// What kind of change it is.
    #[must_use]
    pub const fn kind(&self) -> ProvisionChangeKind {
        match self {
            Self::Feature { .. } => ProvisionChangeKind::Feature,
            Self::Language { .. } => ProvisionChangeKind::Language,
            Self::Session { .. } => ProvisionChangeKind::Session,
            Self::ShorterSessions { .. } => ProvisionChangeKind::ShorterSessions,
            Self::FreeOfCharge { .. } => ProvisionChangeKind::FreeOfCharge,
            Self::PriceConfirmed { .. } => ProvisionChangeKind::PriceConfirmed,
            Self::Place { .. } => ProvisionChangeKind::Place,
            Self::SmallerGroup { .. } => ProvisionChangeKind::SmallerGroup,
            Self::CoDelivery { .. } => ProvisionChangeKind::CoDelivery,
            Self::NeedHeld { .. } => ProvisionChangeKind::NeedHeld,
            Self::Funding { .. } => ProvisionChangeKind::Funding,
            Self::Running { .. } => ProvisionChangeKind::Running,
            Self::Route { .. } => ProvisionChangeKind::Route,
            Self::OpenToAll { .. } => ProvisionChangeKind::OpenToAll,
            Self::AreaServed { .. } => ProvisionChangeKind::AreaServed,
            Self::SafeguardingSeen { .. } => ProvisionChangeKind::SafeguardingSeen,
            Self::TouchesNothingElse { .. } => ProvisionChangeKind::TouchesNothingElse,
            Self::AnotherSite { .. } => ProvisionChangeKind::AnotherSite,
            Self::Accommodation { .. } => ProvisionChangeKind::Accommodation,
        }
    }

    /// The activity it is made to, where it is made to one.
    #[must_use]
    pub const fn activity(&self) -> Option<&ActivityId> {
        match self {
            Self::Feature { activity, .. } => activity.as_ref(),
            Self::SafeguardingSeen { .. } => None,
            Self::Language { activity, .. }
            | Self::Session { activity, .. }
            | Self::ShorterSessions { activity, .. }
            | Self::FreeOfCharge { activity }
            | Self::PriceConfirmed { activity }
            | Self::Place { activity }
            | Self::SmallerGroup { activity, .. }
            | Self::CoDelivery { activity, .. }
            | Self::NeedHeld { activity, .. }
            | Self::Funding { activity, .. }
            | Self::Running { activity }
            | Self::Route { activity, .. }
            | Self::OpenToAll { activity }
            | Self::AreaServed { activity, .. }
            | Self::TouchesNothingElse { activity }
            | Self::AnotherSite { activity, .. }
            | Self::Accommodation { activity, .. } => Some(activity),
        }
    }

    /// The site it is made at, where it is made at one.
    #[must_use]
    pub const fn site(&self) -> Option<&SiteId> {
        match self {
            Self::Feature { site, .. } | Self::ShorterSessions { site, .. } => site.as_ref(),
            Self::Session { pattern, .. } => pattern.site.as_ref(),
            Self::AnotherSite { site, .. } => Some(site),
            _ => None,
        }
    }

    /// Whether it can change what a rule finds.
    pub(super) fn touches(&self, rule: &str) -> bool {
        let rules: &[&str] = match self {
            Self::Feature { .. } => &["requirements", "session_length"],
            Self::Language { .. } => &["language"],
            Self::Session { .. } | Self::ShorterSessions { .. } => &["session_times", "session_length", "funding"],
            Self::FreeOfCharge { .. } | Self::PriceConfirmed { .. } => &["price"],
            Self::Place { .. } => &["capacity"],
            Self::SmallerGroup { .. } => &["group_size"],
            Self::CoDelivery { .. } | Self::NeedHeld { .. } => &["level_of_need"],
            Self::Funding { .. } => &["funding"],
            Self::Running { .. } => &["running", "price"],
            Self::Route { .. } => &["referral_route"],
            Self::OpenToAll { .. } | Self::AreaServed { .. } => &["eligibility", "age"],
            Self::SafeguardingSeen { .. } => &["safeguarding_record"],
            Self::TouchesNothingElse { .. } => &["avoided_themes"],
            Self::AnotherSite { .. } => &["distance", "session_times", "requirements"],
            Self::Accommodation { .. } => &[
                "level_of_need",
                "distance",
                "session_length",
                "price",
                "language",
                "group_size",
                "avoided_themes",
                "requirements",
            ],
        };
        rules.contains(&rule)
    }

    /// Whether both give the same feature to the same record, whatever its measure.
    pub(super) fn is_same_feature(&self, other: &Self) -> bool {
        match (self, other) {
            (
                Self::Feature { feature, site, activity, .. },
                Self::Feature { feature: other_feature, site: other_site, activity: other_activity, .. },
            ) => (feature, site, activity) == (other_feature, other_site, other_activity),
            _ => false,
        }
    }

    /// Whether it does less than another change of the same thing: money for a shorter time, a feature with a wider measure.
    pub(super) fn is_less_than(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Funding { activity, until, .. }, Self::Funding { activity: other_activity, until: other_until, .. }) => {
                activity == other_activity && until < other_until
            }
            (Self::Feature { measure, .. }, Self::Feature { measure: other_measure, .. }) if self.is_same_feature(other) => {
                // Without a measure it promises least.
                other_measure.is_some_and(|other| measure.is_none_or(|own| own > other))
            }
            _ => false,
        }
    }
}
