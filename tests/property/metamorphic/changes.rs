//! Changes that hold whole areas to a rule of thumb.

use fingerpost::{
    Activity, ActivityStatus, Answer, Directory, FeatureFact, FeatureKind, FreeTime, Pence, Provenance, Source, TimeOfDay,
    Weekday,
};

use super::Change;

fn each(directory: &mut Directory, change: impl Fn(&mut Activity)) {
    directory.activities.iter_mut().for_each(change);
}

/// Known things turned to unknown. What is left out here says nothing instead of "unknown" when it is missing: a group
/// limit, a refusal, a line of funding, a use.
pub(super) const ERASURES: &[(&str, Change)] = &[
    ("status", |area, _| each(area, |activity| activity.status = ActivityStatus::Unknown)),
    ("date of the record", |area, _| each(area, |activity| activity.provenance.checked_on = None)),
    ("routes", |area, _| each(area, |activity| activity.routes.clear())),
    ("eligibility", |area, _| each(area, |activity| activity.eligibility = None)),
    ("ceiling", |area, _| each(area, |activity| activity.need_ceiling = None)),
    ("presence of partners", |area, _| {
        each(area, |activity| activity.co_delivery.iter_mut().for_each(|with| with.present = Answer::Unknown));
    }),
    ("price", |area, _| each(area, |activity| activity.price = None)),
    ("free places", |area, _| {
        each(area, |activity| {
            if let Some(capacity) = &mut activity.capacity {
                capacity.as_of = "2020-01-01".parse().unwrap();
            }
        });
    }),
    ("languages", |area, _| each(area, |activity| activity.languages.clear())),
    ("group", |area, _| each(area, |activity| activity.group = None)),
    ("what it touches", |area, _| each(area, |activity| activity.touches = None)),
    // Without sessions nothing is asked about funding, which matters only where people may come at any time besides.
    ("sessions", |area, _| {
        each(area, |activity| {
            if !activity.any_time {
                activity.sessions.clear();
            }
        });
    }),
    ("dates of all facts", |area, _| {
        let facts = area.sites.iter_mut().flat_map(|site| &mut site.features);
        let more = area.activities.iter_mut().flat_map(|activity| &mut activity.features);
        facts.chain(more).for_each(|fact| fact.checked_on = None);
    }),
    ("one feature", |area, _| {
        let facts = area.sites.iter_mut().flat_map(|site| &mut site.features);
        let more = area.activities.iter_mut().flat_map(|activity| &mut activity.features);
        let steps = |fact: &&mut FeatureFact| fact.feature == FeatureKind::StepFreeEntrance;
        facts.chain(more).filter(steps).for_each(|fact| fact.answer = Answer::Unknown);
    }),
    ("points of sites", |area, _| area.sites.iter_mut().for_each(|site| site.point = None)),
    ("safeguarding", |area, _| area.partners.iter_mut().for_each(|partner| partner.safeguarding.clear())),
    ("budget", |_, client| client.budget = None),
    ("home", |_, client| client.home = None),
    ("travel", |_, client| client.travel.clear()),
    ("age", |_, client| client.age = None),
    ("spoken languages", |_, client| client.languages.clear()),
    ("areas", |_, client| client.areas.clear()),
    ("circumstances", |_, client| client.circumstances.clear()),
];

fn halved(amount: &mut Option<Pence>) {
    *amount = amount.map(|amount| Pence(amount.0 / 2));
}

/// Things that can only help.
pub(super) const IMPROVEMENTS: &[(&str, Change)] = &[
    ("more places", |area, _| {
        each(area, |activity| {
            if let Some(capacity) = &mut activity.capacity {
                capacity.free = capacity.free.map(|free| free + 5);
                capacity.places = capacity.places.map(|places| places + 5);
            }
        });
    }),
    ("lower prices", |area, _| {
        each(area, |activity| {
            if let Some(price) = &mut activity.price {
                halved(&mut price.per_session);
                halved(&mut price.whole_course);
                for concession in &mut price.concessions {
                    halved(&mut concession.per_session);
                    halved(&mut concession.whole_course);
                }
            }
        });
    }),
    ("a feature seen on a visit", |area, _| {
        let unmeasured = FeatureKind::ALL.iter().filter(|feature| feature.definition().unit.is_none());
        let seen = unmeasured.map(|feature| FeatureFact {
            checked_on: Some("2026-11-19".parse().unwrap()),
            ..FeatureFact::new(feature.clone(), Answer::Yes, Source::Visit)
        });
        let seen: Vec<_> = seen.collect();
        each(area, |activity| activity.features.extend(seen.iter().cloned()));
    }),
    ("a longer way", |_, client| client.travel.iter_mut().for_each(|limit| limit.metres += 10_000)),
    ("more free time", |_, client| {
        if let Some(free) = &mut client.free_times {
            let midnight = TimeOfDay::MIDNIGHT;
            free.extend(Weekday::ALL.iter().map(|day| FreeTime { day: *day, from: midnight, to: midnight }));
        }
    }),
    ("more to spend", |_, client| {
        if let Some(budget) = &mut client.budget {
            budget.per_session = budget.per_session.map(|limit| Pence(limit.0 * 2));
            budget.whole_course = budget.whole_course.map(|limit| Pence(limit.0 * 2));
        }
    }),
];

/// The signals, and changes that take away all that each rests on.
pub(super) const STRIPPED: &[(&str, Change)] = &[
    ("theme_fit", |_, client| client.interests.clear()),
    ("continuity", |area, _| each(area, |activity| activity.onward.clear())),
    ("welcome", |area, _| {
        for partner in &mut area.partners {
            partner.visits.clear();
            partner.training.clear();
            partner.experience.clear();
        }
    }),
    ("group_and_pace", |_, client| {
        client.pace = None;
        client.group_limit = None;
    }),
    ("freshness", |area, _| {
        each(area, |activity| activity.provenance = Provenance { checked_on: None, ..activity.provenance.clone() });
    }),
];
