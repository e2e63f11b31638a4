//! How a rule is asked of many activities at once: what it is asked for one client, and what it reads of an activity.

use std::borrow::Cow;

use super::aspect::Aspect;
use crate::answers::matching::case::Case;
use crate::answers::matching::finding::Finding;
use crate::answers::matching::policy::Policy;
use crate::model::client::Client;

/// How a rule is asked.
#[derive(Clone, Copy)]
pub(crate) enum Check {
    /// Once of every case.
    Once(fn(&Case<'_>) -> Vec<Finding>),
    /// For each thing the client's record asks for; not at all where it asks for nothing.
    Each(Asks, fn(&Case<'_>, usize) -> Vec<Finding>),
}

/// What a rule is asked for a client.
pub(crate) type Asks = fn(&Client, &Policy) -> Vec<Ask>;

/// One thing a rule is asked for a client.
pub(crate) struct Ask {
    /// Which item of the client's list.
    pub(crate) item: usize,
    /// What tells it from other asks of the rule: asks of one name read the same of an activity.
    pub(crate) name: Cow<'static, str>,
}

impl Ask {
    /// The one ask of a rule.
    pub(crate) const ONCE: Self = Self { item: 0, name: Cow::Borrowed("") };
}

impl Check {
    /// What the rule is asked for a client.
    pub(crate) fn asks(self, client: &Client, policy: &Policy) -> Vec<Ask> {
        match self {
            Self::Once(_) => vec![Ask::ONCE],
            Self::Each(asks, _) => asks(client, policy),
        }
    }

    /// What it finds about one thing it is asked.
    pub(crate) fn one(self, case: &Case<'_>, item: usize) -> Vec<Finding> {
        match self {
            Self::Once(check) => check(case),
            Self::Each(_, check) => check(case, item),
        }
    }

    /// What it finds in all.
    pub(crate) fn all(self, case: &Case<'_>) -> Vec<Finding> {
        match self {
            Self::Once(check) => check(case),
            Self::Each(asks, check) => asks(case.client, case.policy).iter().flat_map(|ask| check(case, ask.item)).collect(),
        }
    }
}

/// What of an activity a rule reads. Activities of which it reads the same are answered alike, and so only one of them is looked at.
#[derive(Clone, Copy)]
pub(crate) enum Reads {
    /// Anything: the rule is asked of every activity itself.
    Anything,
    /// What this writes.
    Aspect(fn(&Case<'_>, &mut Aspect)),
    /// What this writes for one item of the client's list. It reads of the item what the name of the ask says, and no more.
    Item(fn(&Case<'_>, usize, &mut Aspect)),
    /// What this writes, and whether the way is one the client goes.
    Reach(fn(&Case<'_>, &mut Aspect)),
    /// How far away it is, and nothing else: what that comes to in points.
    Metres(fn(&Policy, bool, Option<u32>) -> i64),
}

/// What of a client a rule reads, beside what the name of the ask says. What it comes to is kept for the next client of whom it reads the
/// same.
#[derive(Clone, Copy)]
pub(crate) enum OfClient {
    /// Anything: it is worked out for every client.
    Anything,
    /// Nothing: it comes to the same for everybody.
    Nothing,
    /// What this writes.
    This(fn(&Client, usize, &mut Aspect)),
}
