//! The answer for one client and one activity.

use super::provision::ProvisionChange;
use crate::ground::id::{ActivityId, SiteId};
use crate::ground::money::Pence;
use crate::ground::record::record;
use crate::ground::text::words;
use crate::model::barrier::ResponsibleParty;
use crate::model::verdict::Verdict;

record! {
    /// One change that is needed: what it is, in words, who could make it, and what it costs where that is known.
    NeededChange {
        /// What would be changed.
        change: ProvisionChange,
        /// It in plain words: `a hearing loop that works at The Old Mill`.
        label: String,
        /// Who could make it.
        by: Vec<ResponsibleParty>,
        [optional]
        /// Whether nobody knows yet: it may be so already, so ask first. Unknown is never yes.
        ask_first: bool,
        /// What it costs once, by the costs that were given.
        cost: Option<Pence>,
        /// What it costs for each person, where the activity's own price says so.
        cost_each: Option<Pence>,
    }
}

record! {
    /// Changes that together make an activity suitable, none of which can be spared.
    ChangeSet {
        /// The changes.
        changes: Vec<NeededChange>,
        [optional]
        /// The site at which it is then suitable.
        site: Option<SiteId>,
    }
}

words! {
    /// Why nothing a provider or a funder changes would put something right.
    closed BlockedWhy {
        /// The client must be kept apart from something there.
        KeptApart = "kept_apart",
        /// The client would rather not meet what it is about.
        ClientsWish = "clients_wish",
        /// It is meant for others: an age, a circumstance. Which limits protect somebody, and which the law sets, stands in no record.
        MeantForOthers = "meant_for_others",
        /// Only the client can answer.
        AskTheClient = "ask_the_client",
        /// It is too far from the client. Another site, or a plan for the way, is what could help.
        TooFar = "too_far",
        /// The provider has to be asked, and no answer can be supposed.
        AskTheProvider = "ask_the_provider",
        /// No partner who could help is known.
        NobodyKnown = "nobody_known",
        /// No session that would fit can be thought of.
        NoTimeFits = "no_time_fits",
    }
}

record! {
    /// Something in the way that no change of a provider or a funder puts right.
    Blocked {
        /// The rule.
        rule: String,
        /// What it found.
        finding: String,
        /// That in plain words.
        sentence: String,
        /// Why no change helps.
        why: BlockedWhy,
    }
}

record! {
    /// What would have to change for an activity to suit a client.
    ///
    /// Every set is sufficient: made to the directory, its changes make the activity suit. Every set is minimal: with any of its changes
    /// left out, it does not. Sets come smallest first.
    ChangeAnswer {
        /// The activity.
        activity: ActivityId,
        /// Its name.
        activity_name: String,
        /// The verdict as things are.
        verdict: Verdict,
        /// The sets, any one of which would do. One that is empty says that nothing has to change; none at all, that nothing that could
        /// be changed would help.
        sets: Vec<ChangeSet>,
        /// Whether all sets of the size asked for were looked at. Where not, there may be others.
        complete: bool,
        [optional]
        /// What no change puts right, at the site that suits best as things are.
        blocked: Vec<Blocked>,
    }
}
