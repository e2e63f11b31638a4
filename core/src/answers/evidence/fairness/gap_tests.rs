//! Gaps whose cause is known.

use std::num::NonZeroUsize;

use super::{GapAudit, PublishedGap, Strata};
use crate::answers::evidence::disclosure::{DisclosureRule, NamedRule};
use crate::answers::matching::Policy;
use crate::ground::id::ClientId;
use crate::ground::place::Point;
use crate::ground::text::{LanguageTag, NonEmpty};
use crate::model::activity::ReferralRoute;
use crate::model::barrier::BarrierKind;
use crate::model::catalogue::Directory;
use crate::model::client::{AgeBand, Client, NeedLevel, Requirement, TravelLimit, TravelMode};

fn text(text: &str) -> NonEmpty {
    NonEmpty::new(text).unwrap()
}

/// One weekly walk of adults up to 64, free, in English, on a Monday, at a site in Newport with nothing known of its access.
fn directory() -> Directory {
    serde_json::from_str(
        r#"{
        "area": "Newport", "division": "england_and_wales",
        "partners": [{ "id": "friends", "name": "Friends", "kind": "friends_group" }],
        "sites": [{ "id": "mill", "name": "Mill", "point": { "latitude": 51.58, "longitude": -2.99 }, "provenance": { "source": "provider", "checked_on": "2026-11-02" } }],
        "activities": [{
            "id": "walk", "name": "Walk", "partner": "friends", "kind": "heritage_walk", "delivery": "at_site", "sites": ["mill"], "status": "running",
            "any_time": true, "routes": ["link_worker"], "eligibility": { "oldest": 64 }, "need_ceiling": "moderate", "touches": [],
            "price": { "per_session": 0 }, "languages": [{ "language": "en", "provision": "spoken" }],
            "accommodations": [],
            "provenance": { "source": "provider", "checked_on": "2026-11-02" }
        }]
    }"#,
    )
    .unwrap()
}

fn client(i: usize) -> Client {
    Client {
        age: Some(AgeBand::new(30, 40)),
        home: Some(Point::new(51.581, -2.99).unwrap()),
        travel: vec![TravelLimit::new(TravelMode::Walk, 2_000)],
        languages: vec![LanguageTag::new("en").unwrap()],
        ..Client::new(ClientId::new(format!("c-{i}")).unwrap(), NeedLevel::Low, ReferralRoute::LinkWorker)
    }
}

/// Two groups of sixty, of whom the second is what `other` makes of them.
fn gap(other: impl Fn(usize, &mut Client), rule: &DisclosureRule) -> PublishedGap {
    let clients: Vec<Client> = (0..120)
        .map(|i| {
            let mut one = client(i);
            if i >= 60 {
                other(i, &mut one);
            }
            one
        })
        .collect();
    let of = |i: usize| text(if i < 60 { "first" } else { "second" });
    let strata = Strata::new(text("group"), clients.iter().enumerate().map(|(i, one)| (one.id.clone(), of(i)))).unwrap();
    let at = "2026-11-23T09:00:00Z".parse().unwrap();
    GapAudit::new(&directory(), &Policy::default(), &clients, &strata, at, NonZeroUsize::MIN).unwrap().publish(rule).unwrap()
}

fn close(found: Option<f64>, expected: f64) {
    assert!(found.is_some_and(|found| (found - expected).abs() < 1e-12), "{found:?} is {expected}");
}

#[test]
fn a_gap_is_due_to_what_made_it() {
    let rule = NamedRule::Nhs.rule();
    let old = |_: usize, one: &mut Client| one.age = Some(AgeBand::new(70, 80));
    let far = |_: usize, one: &mut Client| one.home = Some(Point::new(53.2, -3.0).unwrap());
    let steps = |_: usize, one: &mut Client| one.languages = vec![LanguageTag::new("cy").unwrap()];
    for (made, expected) in [(gap(old, &rule), [1.0, 0.0, 0.0, 0.0]), (gap(far, &rule), [0.0, 0.0, 1.0, 0.0])] {
        close(made.gap, 1.0);
        for (found, expected) in [made.rules, made.provision, made.travel, made.rest].into_iter().zip(expected) {
            close(found, expected);
        }
        assert_eq!(made.lowest.as_ref().map(NonEmpty::as_str), Some("second"));
    }
    let by_language = gap(steps, &rule);
    let sum =
        by_language.rules.unwrap() + by_language.provision.unwrap() + by_language.travel.unwrap() + by_language.rest.unwrap();
    close(Some(sum), by_language.gap.unwrap());
}

#[test]
fn where_two_things_stand_in_the_way_each_has_half() {
    let both = |_: usize, one: &mut Client| {
        one.age = Some(AgeBand::new(70, 80));
        one.requirements = vec![Requirement::new(BarrierKind::StepFreeEntrance)];
    };
    let made = gap(both, &NamedRule::Nhs.rule());
    close(made.gap, 1.0);
    close(made.rules, 0.5);
    close(made.provision, 0.5);
    close(made.travel, 0.0);
    close(made.rest, 0.0);
}

#[test]
fn half_of_a_group_out_of_reach_is_half_a_gap() {
    let made = gap(
        |i, one| {
            if i % 2 == 0 {
                one.home = Some(Point::new(53.2, -3.0).unwrap())
            }
        },
        &NamedRule::Nhs.rule(),
    );
    close(made.gap, 0.5);
    close(made.travel, 0.5);
    close(made.rules, 0.0);
}
