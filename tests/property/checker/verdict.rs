//! From findings to a verdict, and from places to the best one.

use std::collections::BTreeMap;

use fingerpost::{Activity, ActivityId, BarrierKind, Catalogue, Client, Delivery, Outcome, Policy, Site, Timestamp, Verdict};

use super::super::cases::HOLIDAYS;
use super::finding::{Finding, Found};
use super::ways::Ways;
use super::{Case, Expected, access, money, offer, people, places, points, sessions};

/// Judges one activity.
pub(crate) fn check(catalogue: &Catalogue, client: &Client, policy: &Policy, at: Timestamp, activity: &ActivityId) -> Expected {
    let activity = catalogue.activity(activity).unwrap();
    let partner = catalogue.partner(&activity.partner).unwrap();
    let on = at.uk_date();
    let judged = sites(catalogue, activity).into_iter().map(|site| {
        let case = Case { catalogue, holidays: &HOLIDAYS, client, policy, at, on, activity, partner, site };
        let metres = places::straight_line(&case);
        (judge(&case), metres)
    });
    let order = |(answer, metres): &(Expected, Option<u64>)| {
        (answer.verdict, -answer.score, metres.is_none(), *metres, answer.site.clone())
    };
    judged.min_by_key(order).unwrap().0
}

fn sites<'a>(catalogue: &'a Catalogue, activity: &Activity) -> Vec<Option<&'a Site>> {
    if activity.delivery != Delivery::AtSite || activity.sites.is_empty() {
        return vec![None];
    }
    activity.sites.iter().map(|id| Some(catalogue.site(id).unwrap())).collect()
}

fn findings(case: &Case<'_>) -> Vec<Finding> {
    let mut all = vec![
        ("running", offer::running(case)),
        ("referral_route", offer::referral_route(case)),
        ("level_of_need", people::level_of_need(case)),
        ("distance", places::distance(case)),
        ("session_times", sessions::session_times(case)),
        ("price", money::price(case)),
        ("capacity", offer::capacity(case)),
        ("language", people::language(case)),
    ];
    let silent_at_times = [
        ("age", offer::age(case)),
        ("safeguarding_conflict", people::safeguarding_conflict(case)),
        ("safeguarding_record", people::safeguarding_record(case)),
        ("session_length", access::session_length(case)),
        ("group_size", people::group_size(case)),
        ("funding", money::funding(case)),
    ];
    all.extend(silent_at_times.into_iter().filter_map(|(rule, found)| Some((rule, found?))));
    all.extend(offer::eligibility(case).into_iter().map(|found| ("eligibility", found)));
    all.extend(people::avoided_themes(case).into_iter().map(|found| ("avoided_themes", found)));
    all.extend(access::requirements(case).into_iter().map(|found| ("requirements", found)));
    all
}

fn judge(case: &Case<'_>) -> Expected {
    let found = findings(case);
    let mut barriers: BTreeMap<BarrierKind, Ways> = BTreeMap::new();
    let mut hopeless = false;
    for (_, found) in &found {
        match found {
            Found::Absolute => hopeless = true,
            Found::Barrier(barrier, ways) => {
                hopeless |= ways.is_empty();
                barriers.entry(barrier.clone()).or_default().extend(ways.iter().cloned());
            }
            Found::Met | Found::Unknown => {}
        }
    }
    barriers.retain(|_, ways| !ways.is_empty());
    let questions = found.iter().filter(|(_, found)| *found == Found::Unknown).count();
    let verdict = if hopeless {
        Verdict::Unsuitable
    } else if questions > 0 {
        Verdict::Undetermined
    } else if !barriers.is_empty() {
        Verdict::SuitableWithPlan
    } else {
        Verdict::Suitable
    };
    let weights = &case.policy.weights;
    let to_arrange = |ways: &Ways| if ways.iter().any(|way| way.1) { weights.to_arrange_offered } else { weights.to_arrange };
    let arranging: i64 = barriers.values().map(to_arrange).sum();
    let asking = i64::try_from(questions).unwrap() * weights.to_ask;
    let mut outcomes: Vec<_> = found.iter().map(|(rule, found)| ((*rule).to_owned(), outcome(found))).collect();
    outcomes.sort();
    Expected {
        verdict,
        findings: outcomes,
        plan: barriers.into_keys().collect(),
        questions,
        score: points::points(case) + arranging + asking,
        site: case.site.map(|site| site.id.clone()),
    }
}

fn outcome(found: &Found) -> Outcome {
    match found {
        Found::Met => Outcome::Met,
        Found::Unknown => Outcome::Unknown,
        Found::Absolute | Found::Barrier(..) => Outcome::NotMet,
    }
}
