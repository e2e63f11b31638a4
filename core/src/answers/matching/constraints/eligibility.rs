//! The client may come: area and circumstances. Age has a rule of its own.

use crate::answers::matching::case::{Case, client_path};
use crate::answers::matching::finding::Finding;
use crate::answers::matching::index::Aspect;
use crate::model::activity::{Circumstance, Eligibility};
use crate::model::client::Client;

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let Some(who) = &case.activity.eligibility else {
        return vec![Finding::ask_provider("eligibility.unknown", case.of_activity(&["eligibility"]))];
    };
    let found: Vec<Finding> = [area(case, who), circumstance(case, who)].into_iter().flatten().collect();
    if found.is_empty() {
        return vec![Finding::met("eligibility.open").fact(case.activity_fact(&["eligibility"], "everybody"))];
    }
    found
}

fn area(case: &Case<'_>, who: &Eligibility) -> Option<Finding> {
    if who.areas.is_empty() {
        return None;
    }
    let named = who.areas.iter().map(|area| area.as_str()).collect::<Vec<_>>().join(", ");
    let theirs = &case.client.areas;
    let finding = if theirs.is_empty() {
        Finding::ask_client("eligibility.client_area_unknown", client_path(&["areas"]))
    } else if who.areas.iter().any(|area| theirs.iter().any(|own| own.as_str().eq_ignore_ascii_case(area.as_str()))) {
        Finding::met("eligibility.in_area")
    } else {
        Finding::absolute("eligibility.outside_area")
    };
    let fact = case.activity_fact(&["eligibility", "areas"], named.as_str());
    Some(finding.word("areas", named).fact(fact).fact(Case::client_fact(&["areas"])))
}

fn circumstance(case: &Case<'_>, who: &Eligibility) -> Option<Finding> {
    if who.circumstances.is_empty() {
        return None;
    }
    let shared = who.circumstances.iter().find(|meant| case.client.circumstances.contains(meant));
    let known = shared.is_some();
    let words: Vec<_> =
        who.circumstances.iter().filter(|meant| shared.is_none_or(|own| own == *meant)).map(Circumstance::as_str).collect();
    let finding = if known {
        Finding::met("eligibility.circumstance")
    } else {
        Finding::ask_client("eligibility.circumstance_unknown", client_path(&["circumstances"]))
    };
    let said = words.join(", ");
    let spoken = words.join(" or ").replace('_', " ");
    let fact = case.activity_fact(&["eligibility", "circumstances"], said);
    Some(finding.word("circumstances", spoken).fact(fact).fact(Case::client_fact(&["circumstances"])))
}

pub(super) fn reads(case: &Case<'_>, aspect: &mut Aspect) {
    aspect.flag(case.activity.eligibility.is_some());
    if let Some(who) = &case.activity.eligibility {
        aspect.words(who.areas.iter().map(|area| area.as_str()));
        aspect.words(who.circumstances.iter().map(Circumstance::as_str));
    }
}

pub(super) fn client(client: &Client, _: usize, aspect: &mut Aspect) {
    aspect.words(client.areas.iter().map(|area| area.as_str()));
    aspect.words(client.circumstances.iter().map(Circumstance::as_str));
}
