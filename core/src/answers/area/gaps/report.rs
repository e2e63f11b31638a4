//! What was found.

use crate::answers::area::changes::NeededChange;
use crate::ground::id::{ClientId, SiteId};
use crate::ground::place::Point;
use crate::ground::record::record;
use crate::ground::text::{NonEmpty, words};
use crate::ground::time::Timestamp;
use crate::model::verdict::{Counts, ReasonCount};

words! {
    /// What there is for somebody. Each is worse than the one before.
    closed GapStanding {
        /// Something suits, as it is or with a plan.
        Provided = "provided",
        /// Nothing suits yet, but something may once questions are answered.
        ToBeAsked = "to_be_asked",
        /// Nothing but a place on the doorstep to visit alone.
        DoorstepOnly = "doorstep_only",
        /// Nothing.
        Nothing = "nothing",
    }
}

record! {
    /// What there is for one client at one place.
    PlaceGap {
        /// The place; the pseudonym, for a client where they live.
        place: NonEmpty,
        /// The client, or whom they are typical of.
        client: ClientId,
        /// What there is.
        standing: GapStanding,
        /// How many activities can be reached: suitable, as they are or with a plan.
        reach: u32,
        /// How many activities got each verdict.
        counts: Counts,
        /// Why the others are ruled out, the most frequent first.
        exclusions: Vec<ReasonCount>,
        [optional]
        /// The name of the place.
        name: Option<NonEmpty>,
        /// How many people live there.
        people: Option<u32>,
        /// Where it is. Never where a client lives.
        point: Option<Point>,
        /// Its corners, for drawing.
        outline: Vec<Point>,
        /// The place on the doorstep there is.
        doorstep: Option<SiteId>,
    }
}

record! {
    /// What one more activity would be worth at a place: one that is free, always open, and has whatever anybody needs.
    ///
    /// It is the most that any new activity there could do. People are counted where every place has its number of people.
    ActivityWorth {
        /// Where: a place, or a site.
        place: NonEmpty,
        /// How many clients (each once for every place they are looked at from) could reach it who have fewer than enough.
        gaining: u32,
        /// How many of them have none as things are.
        first: u32,
        [optional]
        /// The name of the place.
        name: Option<NonEmpty>,
        /// Where it is.
        point: Option<Point>,
        /// How many people live where somebody gains, for the client who gains at most places.
        people_gaining: Option<u32>,
        /// How many people live where somebody has none, for the client for whom that is so at most places.
        people_first: Option<u32>,
    }
}

record! {
    /// What one change would be worth by itself: one more accommodation, one more hour.
    ChangeWorth {
        /// The change.
        change: NeededChange,
        /// How many activities it opens to somebody.
        activities: u32,
        /// To how many clients it opens any of them, each once for every place they are looked at from.
        gaining: u32,
        /// How many of them have fewer than enough.
        gaining_in_need: u32,
        /// How many of them have none as things are.
        first: u32,
        /// How many would lose a suitable activity by it.
        losing: u32,
    }
}

record! {
    /// Where provision has gaps.
    ///
    /// Counts are raw, for whoever holds the records. A report on a caseload is as personal as the caseload: small numbers in it have to be
    /// protected before anything is published.
    GapReport {
        /// The moment it is true for.
        at: Timestamp,
        /// How many activities are enough for one person.
        enough: u32,
        /// What there is, for each client at each place.
        places: Vec<PlaceGap>,
        /// Why activities were ruled out, over all of them: how often each reason, and how often it alone.
        exclusions: Vec<ReasonCount>,
        /// What one more activity would be worth, the place where it would be worth most first.
        one_more_activity: Vec<ActivityWorth>,
        /// What single changes would be worth, the one that opens something to most first.
        one_more_change: Vec<ChangeWorth>,
    }
}
