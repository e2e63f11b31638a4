//! Who stands on which rung, and who moved.

use std::collections::BTreeMap;

use super::rung::LadderRung;
use crate::answers::evidence::going::Going;
use crate::answers::evidence::raw::raw;
use crate::ground::time::Date;
use crate::model::referral::{FollowUpPoint, ReferralPath, ReferralView, SessionOutcome};

raw! {
    /// How many stand on a rung.
    RungCount {
        /// Which.
        rung: LadderRung,
        /// How many, of those of whom somebody knows.
        people: u32,
        /// How many at most: everybody of whom nobody knows may stand there too.
        at_most: u32,
    }
}

raw! {
    /// The ladder at one follow-up.
    LadderPoint {
        /// When.
        point: FollowUpPoint,
        /// For how many it is due.
        due: u32,
        /// Of how many nobody knows.
        unknown: u32,
        /// Every rung, also those nobody stands on.
        rungs: Vec<RungCount>,
    }
}

raw! {
    /// How many stood on one rung at a follow-up and on another at the next.
    LadderMove {
        /// When they stood on the first.
        from_point: FollowUpPoint,
        /// When they stood on the second.
        to_point: FollowUpPoint,
        /// The first.
        from: LadderRung,
        /// The second.
        to: LadderRung,
        /// How many.
        people: u32,
    }
}

raw! {
    /// What became of people after the prescription.
    Ladder {
        /// How many came at least once and have come to an end: everybody who is counted.
        people: u32,
        /// Where they stand at the end and three, six and twelve months after.
        points: Vec<LadderPoint>,
        /// Who moved from where to where between one follow-up and the next, where both are due; those of whom nobody knows are a rung too.
        moves: Vec<LadderMove>,
    }
}

/// The ladder of everybody who came at least once and whose referral has ended, on a day.
#[must_use]
pub fn ladder(views: &[ReferralView], on: Date) -> Ladder {
    ladder_of(views, on)
}

/// The same of paths, as [`read_paths`](crate::read_paths) finds them in tables.
#[must_use]
pub fn ladder_of_paths(paths: &[ReferralPath], on: Date) -> Ladder {
    ladder_of(paths, on)
}

fn ladder_of<G: Going>(views: &[G], on: Date) -> Ladder {
    let came = |view: &&G| view.sessions().iter().any(|session| session.outcome == SessionOutcome::Attended);
    let counted = || views.iter().filter(came).filter(|view| !view.follow_ups().is_empty());
    let rung = |view: &G, point: FollowUpPoint| {
        let standing = view.follow_ups().iter().find(|standing| standing.point == point && standing.due <= on)?;
        Some(LadderRung::of(standing))
    };
    let mut moves = BTreeMap::new();
    for pair in FollowUpPoint::ALL.windows(2) {
        let [one, next] = pair else { continue };
        for (from, to) in counted().filter_map(|view| Some((rung(view, *one)?, rung(view, *next)?))) {
            *moves.entry((*one, *next, from, to)).or_insert(0_u32) += 1;
        }
    }
    let made = |((from_point, to_point, from, to), people)| LadderMove { from_point, to_point, from, to, people };
    Ladder {
        people: u32::try_from(counted().count()).unwrap_or(u32::MAX),
        points: FollowUpPoint::ALL.iter().map(|point| at(*point, counted().filter_map(|view| rung(view, *point)))).collect(),
        moves: moves.into_iter().map(made).collect(),
    }
}

fn at(point: FollowUpPoint, rungs: impl Iterator<Item = LadderRung>) -> LadderPoint {
    let mut counts: BTreeMap<LadderRung, u32> = BTreeMap::new();
    rungs.for_each(|rung| *counts.entry(rung).or_default() += 1);
    let unknown = counts.get(&LadderRung::Unknown).copied().unwrap_or_default();
    let of = |rung: &LadderRung| {
        let people = counts.get(rung).copied().unwrap_or_default();
        RungCount { rung: *rung, people, at_most: people.saturating_add(unknown) }
    };
    let known = LadderRung::ALL.iter().filter(|rung| **rung != LadderRung::Unknown);
    LadderPoint { point, due: counts.values().sum(), unknown, rungs: known.map(of).collect() }
}
