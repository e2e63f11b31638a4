//! Everything anybody could do: every kind of event at least once, as it should be and in ways it should not.

mod after;
mod barriers;
mod consents;
mod course;
mod journey;

use fingerpost::{Action, Actor, EventId, FeedbackStatus, ReferralView, Timestamp};

use super::stock::World;

/// What somebody has to know of a referral to do something about it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Known {
    /// The version of the activity chosen; empty before.
    pub(crate) version: String,
    pub(crate) feedback: Option<EventId>,
    pub(crate) concern: Option<EventId>,
    pub(crate) conflict: Option<EventId>,
}

impl Known {
    pub(crate) fn of(view: &ReferralView) -> Self {
        let unread = view.feedback.iter().find(|one| one.status == FeedbackStatus::Unread).or_else(|| view.feedback.last());
        let concern = view.concerns.iter().find(|one| !one.read).or_else(|| view.concerns.last());
        let conflict = view.conflicts.iter().find(|one| one.decision.is_none());
        Self {
            version: view.activity_version.clone().unwrap_or_default(),
            feedback: unread.map(|one| one.id.clone()),
            concern: concern.map(|one| one.id.clone()),
            conflict: conflict.map(|one| one.event.clone()),
        }
    }

    /// The other of the two venues.
    fn elsewhere(&self) -> &'static str {
        if self.version == "v-mill" { "chapel" } else { "mill" }
    }

    fn venue(&self) -> &'static str {
        if self.version == "v-chapel" { "chapel" } else { "mill" }
    }
}

type Doing = Box<dyn Fn(&World, &Known, Timestamp) -> (Actor, Action) + Send + Sync>;

/// One thing that may be tried.
pub(crate) struct Move {
    pub(crate) label: String,
    what: What,
}

enum What {
    Pass(i64),
    Do(Doing),
}

impl Move {
    /// The minutes that pass, where nothing else is done.
    pub(crate) fn minutes(&self) -> Option<i64> {
        match self.what {
            What::Pass(minutes) => Some(minutes),
            What::Do(_) => None,
        }
    }

    /// Who does what.
    pub(crate) fn action(&self, world: &World, known: &Known, now: Timestamp) -> Option<(Actor, Action)> {
        match &self.what {
            What::Pass(_) => None,
            What::Do(doing) => Some(doing(world, known, now)),
        }
    }
}

/// The list while it is written.
pub(crate) struct Moves(Vec<Move>);

impl Moves {
    fn add(
        &mut self,
        label: impl Into<String>,
        doing: impl Fn(&World, &Known, Timestamp) -> (Actor, Action) + Send + Sync + 'static,
    ) {
        self.0.push(Move { label: label.into(), what: What::Do(Box::new(doing)) });
    }

    fn pass(&mut self, label: &str, days: i64) {
        self.0.push(Move { label: label.to_owned(), what: What::Pass(days * 24 * 60) });
    }
}

/// Everything that may be tried in a world.
pub(crate) fn alphabet(world: &World) -> Vec<Move> {
    let mut moves = Moves(Vec::new());
    journey::moves(&mut moves);
    consents::moves(&mut moves);
    barriers::moves(&mut moves, world.barriers);
    course::moves(&mut moves);
    after::moves(&mut moves);
    moves.pass("a day passes", 1);
    moves.pass("100 days pass", 100);
    moves.pass("400 days pass", 400);
    moves.0
}
