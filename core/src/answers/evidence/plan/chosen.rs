//! The plan, as a record.

use crate::ground::error::{Code, Issue};
use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::model::outcome::{Instrument, OutcomePoint};

record! {
    /// A measure to ask, and why.
    PlannedAsk {
        /// Which.
        instrument: Instrument,
        /// Its name.
        name: NonEmpty,
        /// When.
        points: Vec<OutcomePoint>,
        /// How many seconds one person spends on it, all points together.
        seconds: u32,
        /// Why it is asked.
        reason: String,
        [optional]
        /// The line that has to be shown beside it.
        copyright: Option<NonEmpty>,
    }
}

record! {
    /// Something that is not collected, and why.
    NotCollected {
        /// What: a measure, or what results would have been broken down by.
        what: NonEmpty,
        /// Why: a stable code.
        code: Code,
        /// The same in a sentence.
        reason: String,
    }
}

record! {
    /// What to ask at an activity, when, how long it takes, and what not to collect.
    EvaluationPlan {
        /// Which size it is.
        tier: NonEmpty,
        /// Why that size.
        reason: NonEmpty,
        /// How many seconds one person spends on all questions together.
        seconds_a_person: u32,
        [optional]
        /// What is asked, the most important first. Who came is always recorded, and one open question always asked.
        asks: Vec<PlannedAsk>,
        /// What is not collected.
        not_collected: Vec<NotCollected>,
        /// What has to be seen to first, and what the results will not carry.
        notes: Vec<Issue>,
    }
}
