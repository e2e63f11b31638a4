//! The answer for a whole catalogue.

use super::{DoorstepSuggestion, Match, QuestionList};
use crate::ground::id::{ActivityId, ClientId};
use crate::ground::record::record;
use crate::ground::time::Timestamp;

record! {
    /// How many activities got each verdict. They add up to the catalogue.
    Counts {
        /// Suitable.
        suitable: u32,
        /// Suitable with a plan.
        suitable_with_plan: u32,
        /// Undetermined.
        undetermined: u32,
        /// Unsuitable.
        unsuitable: u32,
        /// All of them: as many as the catalogue has.
        total: u32,
    }
}

record! {
    /// An activity that does not suit, and the findings that decided it. Explaining it gives the whole answer.
    Excluded {
        /// The activity.
        activity: ActivityId,
        /// Its name.
        activity_name: String,
        /// The findings that rule it out: `age.below`.
        findings: Vec<String>,
        /// The first of them in plain words.
        sentence: String,
    }
}

record! {
    /// How many activities a finding ruled out, and how many it ruled out alone.
    ReasonCount {
        /// The finding: `distance.too_far`.
        finding: String,
        /// A few words for it: `too far away`.
        label: String,
        /// How many activities it ruled out, with or without others.
        activities: u32,
        /// How many it alone ruled out.
        alone: u32,
    }
}

record! {
    /// The answer for one client and a whole catalogue: the shortlist, and what became of everything else.
    Ranking {
        /// The client's pseudonym.
        client: ClientId,
        /// For which moment.
        at: Timestamp,
        /// How many activities got each verdict.
        counts: Counts,
        /// The best matches: by verdict, then by score, then by id.
        shortlist: Vec<Match>,
        /// Every activity that does not suit, by id.
        excluded: Vec<Excluded>,
        /// Why activities were ruled out, the most frequent first.
        exclusions: Vec<ReasonCount>,
        /// What to ask, one list for each partner, those with the best matches first.
        questions: Vec<QuestionList>,
        /// What is there on the doorstep.
        doorstep: DoorstepSuggestion,
    }
}

record! {
    /// The best few activities for a client, each with every reason, and how many there are of each verdict.
    ///
    /// A [`Ranking`] without what became of each of the others: what a catalogue of many thousands is asked for.
    Shortlist {
        /// The client.
        client: ClientId,
        /// The moment it is true for.
        at: Timestamp,
        /// How many activities there are of each verdict, in the whole catalogue.
        counts: Counts,
        /// The best few, in order.
        shortlist: Vec<Match>,
        /// What to ask about them: the client first, then one list for each partner.
        questions: Vec<QuestionList>,
    }
}
