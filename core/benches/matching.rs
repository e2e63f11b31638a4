//! Ranking a whole catalogue with every reason, beside what a directory search does: a tag and a distance.
//!
//! Read the ratio of the two columns and how each grows with the number of activities, not the times themselves.
#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark is its own documentation, and may fail loudly")]

use divan::Bencher;
use fingerpost::{Activity, Catalogue, Client, Directory, Matcher, Policy, Site, ThemeId, Timestamp, distance_metres};

/// How many activities.
const SIZES: [usize; 3] = [100, 1_000, 10_000];
const AT: &str = "2026-11-23T09:00:00Z";

fn main() {
    divan::main();
}

#[divan::bench(args = SIZES)]
fn rank_with_reasons(bencher: Bencher<'_, '_>, activities: usize) {
    let matcher = Matcher::new(catalogue(activities), Policy::default()).unwrap();
    let (client, at) = (client(), AT.parse::<Timestamp>().unwrap());
    bencher.bench(|| matcher.rank(&client, at, 10).unwrap());
}

#[divan::bench(args = SIZES)]
fn explain_one(bencher: Bencher<'_, '_>, activities: usize) {
    let matcher = Matcher::new(catalogue(activities), Policy::default()).unwrap();
    let (client, at) = (client(), AT.parse::<Timestamp>().unwrap());
    let id = matcher.catalogue().activities().first().unwrap().id.clone();
    bencher.bench(|| matcher.explain(&client, &id, at).unwrap());
}

/// What products do today: keep what has a tag, sort by distance.
#[divan::bench(args = SIZES)]
fn tag_and_distance_only(bencher: Bencher<'_, '_>, activities: usize) {
    let catalogue = catalogue(activities);
    let (client, theme) = (client(), ThemeId::new("railways").unwrap());
    bencher.bench(|| {
        let tagged = catalogue.activities().iter().filter(|activity| activity.themes.contains(&theme));
        let mut found: Vec<_> = tagged
            .filter_map(|activity| {
                let site = catalogue.site(activity.sites.first()?)?;
                Some((distance_metres(client.home?, site.point?), &activity.id))
            })
            .collect();
        found.sort_by(|a, b| a.0.total_cmp(&b.0).then_with(|| a.1.cmp(b.1)));
        found.truncate(10);
        found
    });
}

#[divan::bench(args = SIZES)]
fn load(bencher: Bencher<'_, '_>, activities: usize) {
    let directory = directory(activities);
    bencher.with_inputs(|| directory.clone()).bench_values(|directory| Catalogue::new(directory).unwrap());
}

fn catalogue(activities: usize) -> Catalogue {
    Catalogue::new(directory(activities)).unwrap()
}

fn client() -> Client {
    serde_json::from_str(
        r#"{"id": "c-1", "need": "low", "route": "link_worker", "languages": ["en"],
            "home": {"latitude": 51.58, "longitude": -2.99}, "travel": [{"mode": "bus", "metres": 15000}],
            "free_times": [{"day": "tuesday", "from": "09:00", "to": "15:00"}, {"day": "thursday", "from": "09:00", "to": "15:00"}],
            "budget": {"per_session": 300}, "group_limit": 12, "interests": [{"theme": "railways", "weight": 5}],
            "requirements": [{"barrier": "physical.step_free_entrance"}, {"barrier": "physical.accessible_toilet"}]}"#,
    )
    .unwrap()
}

/// An area of so many activities, one site each, scattered from a fixed seed; facts differ from one to the next.
fn directory(activities: usize) -> Directory {
    let mut directory: Directory = serde_json::from_str(
        r#"{"area": "Bench", "division": "england_and_wales", "partners": [{"id": "p", "name": "Partner", "kind": "museum"}]}"#,
    )
    .unwrap();
    let mut seed = 20_261_123_u64;
    let mut draw = |below: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % below
    };
    let themes = ["railways", "coal_and_iron", "gardens", "family_history", "chapels_and_churches"];
    let answers = ["yes", "yes", "no", "limited", "unknown"];
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
    let mut pick = |words: &[&'static str]| words.get(usize::try_from(draw(words.len() as u64)).unwrap()).copied().unwrap();
    for i in 0..activities {
        let fact = |feature: &str, answer: &str| {
            format!(r#"{{"feature": "{feature}", "answer": "{answer}", "source": "provider", "checked_on": "2026-10-01"}}"#)
        };
        let facts = [fact("step_free_entrance", pick(&answers)), fact("accessible_toilet", pick(&answers))].join(",");
        let (north, east) = ((i * 7_919 % 1_000) as f64 / 2_500.0, (i * 104_729 % 1_000) as f64 / 2_500.0);
        let site = format!(
            r#"{{"id": "s{i}", "name": "Site {i}", "point": {{"latitude": {}, "longitude": {}}}, "features": [{facts}]}}"#,
            51.4 + north,
            -3.2 + east
        );
        let (theme, day) = (pick(&themes), pick(&days));
        let activity = format!(
            r#"{{"id": "a{i}", "name": "Activity {i}", "partner": "p", "kind": "history_club", "delivery": "at_site",
                "status": "running", "provenance": {{"source": "provider", "checked_on": "2026-10-20"}}, "sites": ["s{i}"],
                "routes": ["link_worker"], "eligibility": {{}}, "need_ceiling": "moderate", "themes": ["{theme}"],
                "languages": [{{"language": "en", "provision": "spoken"}}], "price": {{"per_session": {}}},
                "group": {{"most": {}}}, "course": {{"sessions": 10, "joining": "any_time"}},
                "capacity": {{"as_of": "2026-11-16", "booking": "open", "free": {}}},
                "sessions": [{{"timing": {{"opens": "10:00", "closes": "12:00", "recurrence": {{"start": "2026-09-01",
                    "freq": "weekly", "by_day": [{{"day": "{day}"}}], "bank_holidays": "does_not_run"}}}}}}]}}"#,
            i % 6 * 100,
            6 + i % 12,
            i % 5,
        );
        directory.sites.push(serde_json::from_str::<Site>(&site).unwrap());
        directory.activities.push(serde_json::from_str::<Activity>(&activity).unwrap());
    }
    directory
}
