//! A country made up from a fixed seed: activities as British towns and their countryside might have them, with the gaps that real
//! directories have, and people who live there. Nothing in it is true of any place.

mod dice;
mod towns;

use dice::Dice;
use fingerpost::{
    Activity, ActivityId, AgeBand, Budget, Client, ClientId, Directory, FeatureFact, FeatureKind, FreeTime, GroupSize, Interest,
    LanguageOffer, LanguageProvision, NeedLevel, Pace, Partner, PartnerId, Pence, Point, Price, ReferralRoute, Requirement, Site,
    SiteId, ThemeId, TimeOfDay, Vocabulary, Weekday,
};
use towns::TOWNS;

/// A country of so many activities: four for every three sites, three for every partner.
pub(crate) fn country(activities: u32) -> Directory {
    let mut dice = Dice::new(20_261_123);
    let mut directory: Directory = from_json(r#"{"area": "A country", "division": "england_and_wales"}"#);
    let (partners, sites) = ((activities / 3).max(1), (activities * 3 / 4).max(1));
    directory.partners = (0..partners).map(|i| partner(i, &mut dice)).collect();
    directory.sites = (0..sites).map(|i| site(i, &mut dice)).collect();
    let model: Activity = from_json(ACTIVITY);
    directory.activities = (0..activities).map(|i| activity(i, partners, sites, &model, &mut dice)).collect();
    directory
}

/// So many people who live in it.
pub(crate) fn people(clients: u32) -> Vec<Client> {
    let mut dice = Dice::new(7);
    (0..clients).map(|i| client(i, &mut dice)).collect()
}

const ACTIVITY: &str = r#"{"id": "a", "name": "An activity", "partner": "p", "kind": "history_club", "delivery": "at_site",
    "status": "running", "provenance": {"source": "provider", "checked_on": "2026-10-20"}, "eligibility": {},
    "sessions": [{"timing": {"opens": "10:00", "closes": "12:00", "recurrence": {"start": "2026-09-01",
        "freq": "weekly", "by_day": [{"day": "monday"}], "bank_holidays": "does_not_run"}}}]}"#;

fn from_json<T: serde::de::DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).unwrap()
}

/// Somewhere near a town, or one time in five in the country.
fn point(dice: &mut Dice) -> Point {
    if dice.chance(20) {
        return Point::new(50.5 + dice.share() * 7.5, -4.8 + dice.share() * 5.5).unwrap();
    }
    let people: u32 = TOWNS.iter().map(|town| town.3).sum();
    let mut drawn = dice.below(people);
    let town = TOWNS.iter().find(|town| {
        let here = drawn < town.3;
        drawn = drawn.saturating_sub(town.3);
        here
    });
    let (_, latitude, longitude, size) = town.copied().unwrap();
    let width = 0.012 * f64::from(size).powf(0.25);
    Point::new(latitude + dice.bell(width), longitude + dice.bell(width * 1.6)).unwrap()
}

fn partner(i: u32, dice: &mut Dice) -> Partner {
    let mut partner: Partner = from_json(r#"{"id": "p", "name": "A partner", "kind": "museum"}"#);
    partner.id = PartnerId::new(format!("p{i}")).unwrap();
    if dice.chance(30) {
        partner.visits = vec![from_json(r#"{"on": "2026-05-04", "role": "link worker"}"#)];
    }
    if dice.chance(60) {
        let record = r#"{"role": "leader", "level": "enhanced", "seen_on": "2026-02-01"}"#;
        partner.safeguarding = vec![from_json(record)];
    }
    partner
}

/// What is said of features: sixteen that matter, each known of half the places.
const FEATURES: &[FeatureKind] = &[
    FeatureKind::StepFreeEntrance,
    FeatureKind::StepFreeRoute,
    FeatureKind::LevelFirmGround,
    FeatureKind::AccessibleToilet,
    FeatureKind::SeatsToRest,
    FeatureKind::HearingLoop,
    FeatureKind::QuietRoom,
    FeatureKind::LargePrint,
    FeatureKind::AudioDescription,
    FeatureKind::AssistanceDogWelcome,
    FeatureKind::AccessibleParking,
    FeatureKind::DropOffPoint,
    FeatureKind::WelcomeBeforehand,
    FeatureKind::PhoneBooking,
    FeatureKind::FlexiblePace,
    FeatureKind::FreeCompanionPlace,
];

fn site(i: u32, dice: &mut Dice) -> Site {
    let mut site: Site = from_json(r#"{"id": "s", "name": "A place"}"#);
    site.id = SiteId::new(format!("s{i}")).unwrap();
    site.point = Some(point(dice)).filter(|_| dice.chance(97));
    let model: FeatureFact =
        from_json(r#"{"feature": "hearing_loop", "answer": "yes", "source": "provider", "checked_on": "2026-10-01"}"#);
    let answers = ["yes", "yes", "yes", "no", "limited"].map(|word| from_json(&format!("\"{word}\"")));
    for feature in FEATURES {
        if dice.chance(50) {
            let answer = *dice.pick(&answers);
            site.features.push(FeatureFact { feature: feature.clone(), answer, ..model.clone() });
        }
    }
    site.themes = themes(dice, 2);
    site
}

fn themes(dice: &mut Dice, most: u32) -> Vec<ThemeId> {
    let all = Vocabulary::builtin().themes();
    let mut themes: Vec<ThemeId> = (0..dice.below(most + 1)).map(|_| dice.pick(all).id.clone()).collect();
    themes.sort();
    themes.dedup();
    themes
}

fn activity(i: u32, partners: u32, sites: u32, model: &Activity, dice: &mut Dice) -> Activity {
    let mut made = model.clone();
    made.id = ActivityId::new(format!("a{i:07}")).unwrap();
    made.partner = PartnerId::new(format!("p{}", dice.below(partners))).unwrap();
    let places = if dice.chance(85) { 1 } else { 1 + dice.below(3) };
    made.sites = (0..places).map(|_| SiteId::new(format!("s{}", dice.below(sites))).unwrap()).collect();
    made.sites.sort();
    made.sites.dedup();
    made.provenance.checked_on = Some(format!("2026-{:02}-{:02}", 1 + dice.below(10), 1 + dice.below(28)).parse().unwrap());
    let hour = 9 + i8::try_from(dice.below(9)).unwrap();
    if let Some(pattern) = made.sessions.first_mut() {
        pattern.timing.opens = Some(TimeOfDay::new(hour, 0).unwrap());
        pattern.timing.closes = Some(TimeOfDay::new(hour + 2, 0).unwrap());
        let rule = &mut pattern.timing.recurrence;
        rule.start = format!("2026-{:02}-{:02}", 1 + dice.below(10), 1 + dice.below(28)).parse().unwrap();
        rule.by_day.first_mut().unwrap().day = *dice.pick(Weekday::ALL);
    }
    made.themes = themes(dice, 3);
    made.touches = if dice.chance(70) { Some(themes(dice, 2)) } else { None };
    made.price = dice.chance(90).then(|| Price { per_session: Some(Pence(i64::from(dice.below(8)) * 100)), ..Price::new() });
    if dice.chance(80) {
        let free = dice.below(6);
        made.capacity = Some(from_json(&format!(r#"{{"as_of": "2026-11-16", "booking": "open", "free": {free}}}"#)));
    }
    if let Some(who) = made.eligibility.as_mut().filter(|_| dice.chance(25)) {
        who.youngest = Some(*dice.pick(&[16, 18, 50, 55, 60]));
    }
    made.routes = match dice.below(10) {
        0 => Vec::new(),
        1 => vec![ReferralRoute::SelfReferral],
        _ => vec![ReferralRoute::LinkWorker, ReferralRoute::SelfReferral],
    };
    made.need_ceiling = dice.chance(85).then(|| *dice.pick(NeedLevel::ALL));
    let tongue = *dice.pick(&["en", "en", "en", "en", "en", "en", "en", "cy", "ur", "pl"]);
    if dice.chance(95) {
        made.languages = vec![LanguageOffer::new(tongue.parse().unwrap(), LanguageProvision::Spoken)];
    }
    made.group = dice.chance(80).then(|| GroupSize::new(6 + dice.below(20)));
    made.pace = dice.chance(50).then(|| *dice.pick(Pace::ALL));
    made
}

fn client(i: u32, dice: &mut Dice) -> Client {
    let mut made: Client = from_json(r#"{"id": "c", "need": "low", "route": "link_worker", "languages": ["en"]}"#);
    made.id = ClientId::new(format!("c{i}")).unwrap();
    made.need = *dice.pick(NeedLevel::ALL);
    let age = 18 + dice.below(70);
    made.age = dice.chance(90).then(|| AgeBand::new(age, age + 4));
    made.home = Some(point(dice));
    made.travel = from_json(&format!(
        r#"[{{"mode": "walk", "metres": 1500}}, {{"mode": "bus", "metres": {}}}]"#,
        4_000 + dice.below(8) * 1_000
    ));
    let time = |hour| TimeOfDay::new(hour, 0).unwrap();
    let free =
        |dice: &mut Dice| FreeTime::new(*dice.pick(Weekday::ALL), time(9), time(13 + i8::try_from(dice.below(8)).unwrap()));
    made.free_times = dice.chance(80).then(|| (0..3).map(|_| free(dice)).collect());
    made.budget = dice.chance(80).then(|| Budget { per_session: Some(Pence(i64::from(dice.below(8)) * 100)), ..Budget::new() });
    made.group_limit = dice.chance(40).then(|| 8 + dice.below(12));
    made.pace = dice.chance(40).then(|| *dice.pick(Pace::ALL));
    let all = Vocabulary::builtin().themes();
    made.interests = (0..1 + dice.below(3)).map(|_| Interest::new(dice.pick(all).id.clone(), 1 + dice.below(5))).collect();
    made.interests.sort_by(|a, b| a.theme.cmp(&b.theme));
    made.interests.dedup_by(|a, b| a.theme == b.theme);
    if dice.chance(15) {
        made.avoid = vec![dice.pick(all).id.clone()];
        made.interests.retain(|interest| !made.avoid.contains(&interest.theme));
    }
    let wanted =
        ["physical.step_free_entrance", "physical.accessible_toilet", "physical.hearing_environment", "physical.seating_rest"];
    for barrier in wanted {
        if dice.chance(25) {
            made.requirements.push(Requirement::new(from_json(&format!("\"{barrier}\""))));
        }
    }
    made
}
