//! Training, with dates.

use crate::ground::record::record;
use crate::ground::text::{NonEmpty, words};
use crate::ground::time::Date;

words! {
    /// What people who welcome clients are trained in.
    open TrainingTopic {
        /// Mental health awareness or first aid.
        MentalHealth = "mental_health",
        /// Dementia awareness.
        Dementia = "dementia",
        /// Safeguarding.
        Safeguarding = "safeguarding",
        /// Trauma-informed work.
        TraumaInformed = "trauma_informed",
        /// Disability awareness.
        DisabilityAwareness = "disability_awareness",
        /// Deaf awareness.
        DeafAwareness = "deaf_awareness",
        /// Autism awareness.
        AutismAwareness = "autism_awareness",
        /// First aid.
        FirstAid = "first_aid",
        /// Welcoming people who were referred.
        SocialPrescribing = "social_prescribing",
    }
}

record! {
    /// One piece of training held by a role.
    TrainingRecord {
        /// What in.
        topic: TrainingTopic,
        /// Which role holds it: `session leader`.
        role: NonEmpty,
        /// When it was completed.
        completed_on: Date,
        [optional]
        /// Until when it holds; without a date it does not run out.
        expires_on: Option<Date>,
    }
}

impl TrainingRecord {
    /// Whether the training holds on a date.
    #[must_use]
    pub fn holds_on(&self, date: Date) -> bool {
        self.completed_on <= date && self.expires_on.is_none_or(|last| date <= last)
    }
}
