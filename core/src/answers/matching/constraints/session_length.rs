//! Sessions are no longer than the client can manage.

use super::requirements::named;
use crate::answers::matching::case::Case;
use crate::answers::matching::finding::Finding;
use crate::answers::matching::index::{Ask, Aspect};
use crate::answers::matching::policy::Policy;
use crate::answers::matching::ways_out::ways_out;
use crate::ground::time::{Hours, TimeRange};
use crate::model::activity::SessionPattern;
use crate::model::barrier::BarrierKind;
use crate::model::client::{Client, Requirement};
use crate::model::feature::{Answer, FeatureKind};

/// Whether a requirement is one of length, which this rule decides.
pub(in crate::answers) fn is_length(requirement: &Requirement) -> bool {
    requirement.barrier == BarrierKind::StaminaDuration && requirement.at_most.is_some()
}

pub(super) fn asks(client: &Client, _: &Policy) -> Vec<Ask> {
    let lengths = client.requirements.iter().enumerate().filter(|(_, requirement)| is_length(requirement));
    lengths.map(|(item, requirement)| Ask { item, name: named(requirement).into() }).collect()
}

pub(super) fn check(case: &Case<'_>, i: usize) -> Vec<Finding> {
    let requirement = case.client.requirements.get(i);
    requirement.and_then(|requirement| Some(one(case, i, requirement, requirement.at_most?))).into_iter().collect()
}

pub(super) fn reads(case: &Case<'_>, i: usize, aspect: &mut Aspect) {
    let Some(requirement) = case.client.requirements.get(i) else { return };
    aspect.flag(case.activity.any_time);
    let scope = case.scope();
    aspect.flag(softening(requirement).iter().any(|feature| scope.belief(feature, None).answer == Answer::Yes));
    aspect.flag(case.patterns().next().is_some());
    let timed = case.patterns().filter(|(_, pattern)| pattern.timing.hours() != Hours::AllDay);
    let minutes: Vec<Option<u32>> = timed.map(|(_, pattern)| minutes(pattern)).collect();
    aspect.flag(minutes.is_empty());
    aspect.flag(minutes.contains(&None));
    aspect.maybe(minutes.into_iter().flatten().max());
    aspect.ways_out(case, &BarrierKind::StaminaDuration);
}

/// The features any of which makes the length of a session no matter.
pub(in crate::answers) fn softening(requirement: &Requirement) -> &[FeatureKind] {
    if requirement.met_by.is_empty() { &[FeatureKind::FlexiblePace] } else { &requirement.met_by }
}

fn one(case: &Case<'_>, i: usize, requirement: &Requirement, at_most: u32) -> Finding {
    let asked = Case::client_fact(&["requirements", &i.to_string()]);
    if case.activity.any_time {
        return Finding::met("session_length.any_time").fact(case.activity_fact(&["any_time"], "yes")).fact(asked);
    }
    let scope = case.scope();
    for feature in softening(requirement) {
        let belief = scope.belief(feature, None);
        if belief.answer == Answer::Yes {
            return Finding::met("session_length.flexible").facts(belief.facts).fact(asked);
        }
    }
    let patterns: Vec<_> = case.patterns().filter(|(_, pattern)| pattern.timing.hours() != Hours::AllDay).collect();
    let minutes: Vec<Option<u32>> = patterns.iter().map(|(_, pattern)| minutes(pattern)).collect();
    let longest = minutes.iter().flatten().max().copied();
    if minutes.is_empty() && case.patterns().next().is_some() {
        return Finding::met("session_length.any_time").fact(case.activity_fact(&["sessions"], "all day")).fact(asked);
    }
    let facts = patterns.iter().zip(&minutes).map(|((i, _), minutes)| {
        let says = minutes.map(|minutes| format!("{minutes} minutes")).unwrap_or_default();
        case.activity_fact(&["sessions", &i.to_string(), "timing"], says)
    });
    let finding = if longest.is_some_and(|longest| longest > at_most) {
        let ways = ways_out(case, &BarrierKind::StaminaDuration);
        Finding::barrier("session_length.too_long", BarrierKind::StaminaDuration, ways)
    } else if minutes.contains(&None) || case.patterns().next().is_none() {
        Finding::ask_provider("session_length.unknown", case.of_activity(&["sessions"]))
    } else {
        Finding::met("session_length.short_enough")
    };
    let longest = longest.map(|minutes| minutes.to_string()).unwrap_or_default();
    finding.word("minutes", longest).word("limit", at_most.to_string()).facts(facts).fact(asked)
}

/// How long a session lasts, where begin and end are known.
fn minutes(pattern: &SessionPattern) -> Option<u32> {
    let range = TimeRange { from: pattern.timing.opens?, to: pattern.timing.closes? };
    Some(range.minutes())
}
