//! Looking for the smallest sets of changes: whatever stands in the way is put right in every way there is, and the rules are asked again.
//!
//! A tree of such choices, smallest sets first, none looked at twice. Every set that is found was tried by the rules, and so was every set
//! with one of its changes left out.

use std::collections::BTreeSet;

use super::answer::{Blocked, BlockedWhy};
use super::kind::ProvisionChangeKind;
use super::proposals::{Failing, Proposal, Proposed, proposals};
use super::provision::ProvisionChange;
use super::setting::Setting;
use crate::answers::matching::case::Case;
use crate::answers::matching::constraints::CONSTRAINTS;
use crate::answers::matching::finding::Finding;
use crate::answers::matching::judge::words;
use crate::answers::matching::matcher::{Matcher, Moment};
use crate::answers::matching::wording::sentence;
use crate::model::client::Client;
use crate::model::verdict::Outcome;

/// What is to be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Goal {
    Suitable,
    WithPlan,
}

impl Goal {
    /// Whether a finding stands in the way.
    pub(crate) fn fails(self, finding: &Finding) -> bool {
        match (self, finding.outcome) {
            (_, Outcome::Unknown) => true,
            (Self::Suitable, outcome) => outcome == Outcome::NotMet,
            (Self::WithPlan, _) => finding.rules_out(),
        }
    }
}

/// The most sets that are tried for one client at one place.
const TRIED: usize = 5_000;

/// One client at one moment, and how many changes there may be.
#[derive(Clone, Copy)]
pub(crate) struct Search<'s> {
    pub(crate) matcher: &'s Matcher,
    pub(crate) client: &'s Client,
    pub(crate) at: Moment,
    pub(crate) goal: Goal,
    pub(crate) most: usize,
}

/// What was found at one place.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) sets: Vec<Vec<Proposal>>,
    pub(crate) blocked: Vec<Blocked>,
    /// Whether the search was given up.
    pub(crate) given_up: bool,
}

/// Changes by their places in the pool, in order.
type Set = Vec<usize>;

impl Search<'_> {
    /// The sets of changes that are minimal at one place.
    pub(crate) fn at(&self, place: &Setting<'_>) -> Found {
        let mut found = Found::default();
        let mut pool: Vec<Proposal> = Vec::new();
        let mut sets: Vec<Set> = Vec::new();
        let mut level: BTreeSet<Set> = BTreeSet::from([Vec::new()]);
        let mut tried = 0_usize;
        for size in 0..=self.most {
            let mut next: BTreeSet<Set> = BTreeSet::new();
            for set in std::mem::take(&mut level) {
                if sets.iter().any(|known| is_within(known, &set)) {
                    continue;
                }
                tried = tried.saturating_add(1);
                if tried > TRIED {
                    found.given_up = true;
                    break;
                }
                let setting = self.changed(place, &pool, &set);
                let case = setting.case(self.matcher, self.client, self.at);
                let failing = self.failing(&case);
                if failing.is_empty() {
                    sets.push(self.without_what_can_be_spared(place, &pool, set));
                } else {
                    let last = size == self.most;
                    next.extend(self.further(&case, &failing, &set, last, &mut pool, &mut found.blocked));
                }
            }
            level = next;
        }
        sets.sort();
        sets.dedup();
        let minimal = sets.iter().filter(|set| !sets.iter().any(|other| other != *set && is_within(other, set)));
        found.sets = minimal.map(|set| set.iter().filter_map(|i| pool.get(*i).cloned()).collect()).collect();
        found
    }

    /// The sets with one change more, of which one must be made if these changes are to be among those made.
    fn further(
        &self,
        case: &Case<'_>,
        failing: &[Failing],
        set: &Set,
        last: bool,
        pool: &mut Vec<Proposal>,
        blocked: &mut Vec<Blocked>,
    ) -> Vec<Set> {
        // Whatever could be done about any of them is known before one is chosen: a change found for one may put right another.
        let proposed: Vec<Vec<usize>> = failing
            .iter()
            .map(|one| match proposals(case, one, self.goal) {
                Proposed::Any(proposed) => proposed.into_iter().map(|proposal| place_in(pool, proposal)).collect(),
                Proposed::Nothing(why) => {
                    note(case, one, why, blocked);
                    Vec::new()
                }
            })
            .collect();
        let mut choice: Option<Vec<usize>> = None;
        for (one, proposed) in failing.iter().zip(proposed) {
            let mut ways = across(pool, one.rule, &proposed);
            ways.extend(proposed);
            ways.retain(|way| !set.contains(way));
            ways.sort_unstable();
            ways.dedup();
            if ways.is_empty() {
                // Whatever else is changed, this stays in the way.
                return Vec::new();
            }
            choice.get_or_insert(ways);
        }
        if last {
            return Vec::new();
        }
        let more = |way: usize| {
            let mut more = set.clone();
            more.push(way);
            more.sort_unstable();
            more
        };
        choice.unwrap_or_default().into_iter().map(more).collect()
    }

    fn changed<'a>(&self, place: &Setting<'a>, pool: &[Proposal], set: &[usize]) -> Setting<'a> {
        let made = set.iter().filter_map(|i| pool.get(*i));
        made.fold(place.clone(), |setting, proposal| setting.with(&proposal.change, self.at.on))
    }

    /// Everything that stands in the way.
    fn failing(&self, case: &Case<'_>) -> Vec<Failing> {
        let mut failing = Vec::new();
        for rule in CONSTRAINTS {
            for ask in rule.check.asks(case.client, case.policy) {
                let found = rule.check.one(case, ask.item).into_iter().filter(|finding| self.goal.fails(finding));
                failing.extend(found.map(|finding| Failing { rule: rule.rule, item: ask.item, finding }));
            }
        }
        failing
    }

    /// Whether the goal is reached with some changes made.
    pub(crate) fn is_reached(&self, setting: &Setting<'_>) -> bool {
        let case = setting.case(self.matcher, self.client, self.at);
        let fails = |rule: &crate::answers::matching::constraints::Constraint| {
            let asks = rule.check.asks(case.client, case.policy);
            asks.into_iter().any(|ask| rule.check.one(&case, ask.item).iter().any(|finding| self.goal.fails(finding)))
        };
        !CONSTRAINTS.iter().any(fails)
    }

    /// Leaves out, one after another, every change without which it would do as well.
    fn without_what_can_be_spared(&self, place: &Setting<'_>, pool: &[Proposal], mut set: Set) -> Set {
        let mut i = 0;
        while i < set.len() {
            let mut less = set.clone();
            less.remove(i);
            if self.is_reached(&self.changed(place, pool, &less)) {
                set = less;
            } else {
                i = i.saturating_add(1);
            }
        }
        set
    }
}

/// Changes found for other findings that touch this one too: of features only those that are the same with another measure.
fn across(pool: &[Proposal], rule: &str, proposed: &[usize]) -> Vec<usize> {
    let same =
        |change: &ProvisionChange| proposed.iter().filter_map(|i| pool.get(*i)).any(|other| other.change.is_same_feature(change));
    let touches = |proposal: &Proposal| match proposal.change.kind() {
        ProvisionChangeKind::Feature => same(&proposal.change),
        _ => proposal.change.touches(rule),
    };
    pool.iter().enumerate().filter(|(_, proposal)| touches(proposal)).map(|(i, _)| i).collect()
}

/// The place of a change in the pool. Of one that stands there already only one is kept: the one that need not be asked for.
fn place_in(pool: &mut Vec<Proposal>, proposal: Proposal) -> usize {
    if let Some(i) = pool.iter().position(|known| known.change == proposal.change) {
        if let Some(known) = pool.get_mut(i) {
            known.ask_first &= proposal.ask_first;
        }
        return i;
    }
    pool.push(proposal);
    pool.len().saturating_sub(1)
}

fn note(case: &Case<'_>, failing: &Failing, why: BlockedWhy, blocked: &mut Vec<Blocked>) {
    let finding = failing.finding.key;
    let said = sentence(finding, &words(case, &failing.finding));
    let one = Blocked::new(failing.rule.to_owned(), finding.to_owned(), said, why);
    if !blocked.contains(&one) {
        blocked.push(one);
    }
}

/// Whether all of one set are in another; both in order.
fn is_within(one: &[usize], other: &[usize]) -> bool {
    one.iter().all(|i| other.binary_search(i).is_ok())
}
