//! Sessions lie in the client's free time.

use crate::answers::matching::case::Case;
use crate::answers::matching::finding::Finding;
use crate::answers::matching::index::Aspect;
use crate::answers::matching::session_search::search_aspect;
use crate::answers::matching::wording::spoken;
use crate::model::verdict::{Fact, Outcome};

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let activity = case.activity;
    if activity.any_time {
        return vec![Finding::met("session_times.any_time").fact(case.activity_fact(&["any_time"], "yes"))];
    }
    if activity.sessions.is_empty() {
        return vec![Finding::ask_provider("session_times.unknown", case.of_activity(&["sessions"]))];
    }
    if case.patterns().next().is_none() {
        return vec![Finding::absolute("session_times.none_here").fact(case.activity_fact(&["sessions"], "at other sites"))];
    }
    let pattern = |i: usize| case.activity_fact(&["sessions", &i.to_string()], spoken::pattern(activity, i));
    let facts: Vec<Fact> = case.patterns().filter(|_| !case.terse).map(|(i, _)| pattern(i)).collect();
    let search = case.sessions();
    let finding = match search.outcome {
        Outcome::Met => {
            let next = search.fitting.first().filter(|_| !case.terse).map(spoken::session).unwrap_or_default();
            let key = match case.client.free_times {
                Some(_) => "session_times.fits",
                None => "session_times.any_suits",
            };
            Finding::met(key).word("next", next)
        }
        Outcome::Unknown => Finding::ask_provider("session_times.uncertain", case.of_activity(&["sessions"])),
        _ if search.any => Finding::absolute("session_times.clash"),
        _ if search.started => Finding::absolute("session_times.already_started"),
        _ => Finding::absolute("session_times.none_ahead"),
    };
    if case.terse {
        return vec![finding];
    }
    let looked_at = search.looked_at.len().to_string();
    let finding = finding
        .word("fitting", search.fitting.len().to_string())
        .word("sessions", looked_at)
        .word("weeks", case.policy.horizon_weeks.to_string());
    vec![finding.facts(facts).fact(Case::client_fact(&["free_times"]))]
}

pub(super) fn reads(case: &Case<'_>, aspect: &mut Aspect) {
    let activity = case.activity;
    aspect.flag(activity.any_time);
    aspect.flag(activity.sessions.is_empty());
    aspect.flag(case.patterns().next().is_none());
    if !activity.any_time {
        search_aspect(case, aspect);
    }
}
