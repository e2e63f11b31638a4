//! Which file knows what could be done about a finding.

use super::{access, entry, money, support, times};
use crate::answers::area::changes::answer::BlockedWhy;
use crate::answers::area::changes::provision::ProvisionChange;
use crate::answers::area::changes::search::Goal;
use crate::answers::matching::case::Case;
use crate::answers::matching::finding::{Effect, Finding};
use crate::model::barrier::{BarrierKind, ResponsibleParty};
use crate::model::verdict::Outcome;

/// A change that might put a finding right.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Proposal {
    pub(crate) change: ProvisionChange,
    /// Whether it may be so already, and nobody knows.
    pub(crate) ask_first: bool,
    pub(crate) by: Vec<ResponsibleParty>,
}

/// What could be done about a finding.
pub(crate) enum Proposed {
    /// Any of these might do.
    Any(Vec<Proposal>),
    /// Nothing would.
    Nothing(BlockedWhy),
}

/// A finding that stands in the way: the rule, which of the things the client asks for it is about, and what was found.
pub(crate) struct Failing {
    pub(crate) rule: &'static str,
    pub(crate) item: usize,
    pub(crate) finding: Finding,
}

/// What could put a finding right.
pub(crate) fn proposals(case: &Case<'_>, failing: &Failing, goal: Goal) -> Proposed {
    let (key, unknown) = (failing.finding.key, failing.finding.outcome == Outcome::Unknown);
    let mut proposed = match failing.rule {
        "running" => entry::running(case, unknown),
        "referral_route" => entry::route(case, unknown),
        "eligibility" => entry::eligibility(case, key),
        "age" => entry::age(key),
        "capacity" => entry::capacity(case, unknown),
        "safeguarding_conflict" if unknown => Proposed::Nothing(BlockedWhy::AskTheProvider),
        "safeguarding_conflict" => Proposed::Nothing(BlockedWhy::KeptApart),
        "safeguarding_record" => support::record(case),
        "level_of_need" => support::level(case, unknown),
        "distance" => access::distance(key),
        "session_times" => times::session_times(case, unknown),
        "session_length" => times::session_length(case, failing.item, unknown),
        "price" => money::price(case, key),
        "funding" => money::funding(case, key),
        "language" => support::language(case, key),
        "group_size" => support::group(case, unknown, key),
        "avoided_themes" => support::themes(case, unknown),
        "requirements" => access::requirement(case, failing.item, key),
        // A rule that is new here: whoever runs the activity has to be asked.
        _ => Proposed::Nothing(BlockedWhy::AskTheProvider),
    };
    if goal == Goal::WithPlan
        && let Some(Effect::Barrier { kind, ways_out }) = &failing.finding.effect
        && ways_out.is_empty()
    {
        proposed = access::offered_after_all(case, kind, proposed);
    }
    proposed
}

pub(super) fn any(proposals: Vec<Proposal>, otherwise: BlockedWhy) -> Proposed {
    if proposals.is_empty() { Proposed::Nothing(otherwise) } else { Proposed::Any(proposals) }
}

pub(super) fn one(change: ProvisionChange, ask_first: bool, by: &[ResponsibleParty]) -> Proposed {
    Proposed::Any(vec![Proposal { change, ask_first, by: by.to_vec() }])
}

/// Who can remove a barrier, by the table; the provider where it says nothing.
pub(super) fn who(case: &Case<'_>, barrier: &BarrierKind) -> Vec<ResponsibleParty> {
    let mut by: Vec<ResponsibleParty> = Vec::new();
    let remedies = case.catalogue.barriers().get(barrier).map(|row| row.remedies.as_slice()).unwrap_or_default();
    for party in remedies.iter().flat_map(|remedy| &remedy.by) {
        if !by.contains(party) {
            by.push(*party);
        }
    }
    if by.is_empty() { vec![ResponsibleParty::Provider] } else { by }
}
