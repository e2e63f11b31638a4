//! The country without this library: numbers and bits, so that any engine can decide from them who is suited as things are.
//!
//! What `docs/matching.md` says of things that do not occur in the country (courses, plans already offered, people to be kept apart from) is left out, and so is every
//! verdict but *suitable*: other engines have less to do. Themes and features are bits; a weekly session is one of 63 hours of the week.

use fingerpost::{
    Activity, Answer as Said, BarrierTable, Catalogue, Client, FeatureKind, NeedLevel, Pace, Site, ThemeId, Timestamp,
    Vocabulary, Weekday,
};

/// How many hours of a day sessions begin at, the first of them, and how long they are.
const HOURS: i8 = 9;
const FIRST: i8 = 9;
const LONG: i8 = 2;
/// How many themes have their bit in the first of two numbers.
const LOW: usize = 60;
/// How many things somebody likes or needs at most.
pub(crate) const INTERESTS: usize = 3;
pub(crate) const NEEDS: usize = 4;

/// Bits of themes, in two numbers that every engine can hold.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Themes(pub(crate) i64, pub(crate) i64);

impl Themes {
    pub(crate) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0 || self.1 & other.1 != 0
    }
}

/// One activity at one of its sites.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) activity: u32,
    pub(crate) latitude: f64,
    pub(crate) longitude: f64,
    /// 0 where nobody said; else 1 for low and so on.
    pub(crate) ceiling: i64,
    pub(crate) routed: bool,
    pub(crate) youngest: i64,
    /// In pence; -1 where nobody said.
    pub(crate) price: i64,
    pub(crate) places: i64,
    pub(crate) english: bool,
    /// 0 where nobody said.
    pub(crate) most: i64,
    pub(crate) pace: i64,
    pub(crate) hour: i64,
    pub(crate) features: i64,
    pub(crate) themes: Themes,
    /// What the activity is about, what it touches, what its site tells of.
    pub(crate) told: Themes,
    pub(crate) touches_known: bool,
    pub(crate) safeguarded: bool,
    /// Points for how lately it was checked, and for a visit.
    pub(crate) points: i64,
}

/// One person.
#[derive(Debug, Default)]
pub(crate) struct Asker {
    pub(crate) id: String,
    pub(crate) latitude: f64,
    pub(crate) longitude: f64,
    pub(crate) need: i64,
    /// The youngest they may be; -1 where nobody said.
    pub(crate) age: i64,
    /// How far they go, in whole metres of straight line.
    pub(crate) reach: i64,
    pub(crate) budget: i64,
    /// 0 where any size does.
    pub(crate) limit: i64,
    pub(crate) pace: i64,
    /// The hours of the week that suit.
    pub(crate) hours: i64,
    pub(crate) avoids: bool,
    /// What must not be told.
    pub(crate) avoid: Themes,
    /// Weight, the theme, those near it.
    pub(crate) interests: [(i64, Themes, Themes); INTERESTS],
    /// Features any of which will do; 0 where nothing is needed.
    pub(crate) needs: [i64; NEEDS],
}

/// Every activity at every site that has a place on the map.
pub(crate) fn cases(catalogue: &Catalogue, at: Timestamp) -> Vec<Case> {
    let mut cases = Vec::new();
    for activity in catalogue.activities() {
        for site in activity.sites.iter().filter_map(|site| catalogue.site(site)) {
            cases.extend(case(catalogue, activity, site, at));
        }
    }
    cases
}

fn case(catalogue: &Catalogue, activity: &Activity, site: &Site, at: Timestamp) -> Option<Case> {
    let partner = catalogue.partner(&activity.partner)?;
    let on = at.uk_date();
    let timing = &activity.sessions.first()?.timing;
    let day = timing.recurrence.by_day.first()?.day;
    let touches = activity.touches.as_deref();
    let fresh = [(30, 15), (90, 10), (180, 5)];
    let checked = fresh.iter().find(|(days, _)| activity.provenance.is_fresh(on, *days)).map_or(0, |(_, points)| *points);
    Some(Case {
        activity: activity.id.as_str()[1..].parse().ok()?,
        latitude: site.point?.latitude(),
        longitude: site.point?.longitude(),
        ceiling: activity.need_ceiling.map_or(0, need),
        routed: !activity.routes.is_empty(),
        youngest: activity.eligibility.as_ref().and_then(|who| who.youngest).map_or(0, i64::from),
        price: activity.price.as_ref().and_then(|price| price.per_session).map_or(-1, |pence| pence.0),
        places: activity.capacity.as_ref().and_then(|capacity| capacity.free).map_or(-1, i64::from),
        english: activity.languages.iter().any(|offer| offer.language.as_str() == "en"),
        most: activity.group.as_ref().map_or(0, |group| i64::from(group.most)),
        pace: pace(activity.pace),
        hour: hour(day, timing.opens?.hour()),
        features: features(site.features.iter().filter(|fact| fact.answer == Said::Yes).map(|fact| &fact.feature)),
        themes: bits(&activity.themes),
        told: bits(activity.themes.iter().chain(touches.unwrap_or_default()).chain(&site.themes)),
        touches_known: touches.is_some(),
        safeguarded: !partner.safeguarding.is_empty(),
        points: checked + if partner.visits.is_empty() { 0 } else { 10 },
    })
}

/// People, with what the rules make of their wishes.
pub(crate) fn askers(people: &[Client]) -> Vec<Asker> {
    people.iter().map(asker).collect()
}

fn asker(client: &Client) -> Asker {
    let (home, words) = (client.home.unwrap(), Vocabulary::builtin());
    let reach = client.travel.iter().map(|limit| i64::from(limit.metres)).max().unwrap_or_default();
    let all = || words.themes().iter().map(|theme| &theme.id);
    let close =
        |told: &&ThemeId| client.avoid.iter().any(|avoided| words.is_within(told, avoided) || words.is_within(avoided, told));
    // Seven times nine hours are all bits but that of the sign.
    let any_time = i64::MAX;
    let hours = client.free_times.as_ref().map_or(any_time, |free| {
        let begins = |one: &&(Weekday, i8)| {
            free.iter().any(|free| free.day == one.0 && free.from.hour() <= one.1 && one.1 + LONG <= free.to.hour())
        };
        let week: Vec<(Weekday, i8)> =
            Weekday::ALL.iter().flat_map(|day| (FIRST..FIRST + HOURS).map(|hour| (*day, hour))).collect();
        week.iter().filter(begins).fold(0, |hours, (day, begins)| hours | 1 << hour(*day, *begins))
    });
    let mut made = Asker {
        id: client.id.as_str().to_owned(),
        latitude: home.latitude(),
        longitude: home.longitude(),
        need: need(client.need),
        age: client.age.as_ref().map_or(-1, |age| i64::from(age.from)),
        // The way is 130 hundredths of the line, rounded up.
        reach: reach * 100 / 130,
        budget: client.budget.as_ref().and_then(|budget| budget.per_session).map_or(-1, |pence| pence.0),
        limit: client.group_limit.map_or(0, i64::from),
        pace: pace(client.pace),
        hours,
        avoids: !client.avoid.is_empty(),
        avoid: bits(all().filter(close)),
        ..Asker::default()
    };
    for (place, interest) in made.interests.iter_mut().zip(&client.interests) {
        let near: Vec<ThemeId> = words.related(&interest.theme).into_iter().map(|related| related.theme).collect();
        *place = (i64::from(interest.weight), bits([&interest.theme]), bits(&near));
    }
    for (place, requirement) in made.needs.iter_mut().zip(&client.requirements) {
        *place = features(&BarrierTable::builtin().get(&requirement.barrier).unwrap().met_by);
    }
    made
}

fn need(level: NeedLevel) -> i64 {
    1 + i64::try_from(NeedLevel::ALL.iter().filter(|other| **other < level).count()).unwrap()
}

fn pace(pace: Option<Pace>) -> i64 {
    pace.and_then(|pace| Pace::ALL.iter().position(|other| *other == pace)).map_or(0, |place| i64::try_from(place).unwrap() + 1)
}

fn hour(day: Weekday, hour: i8) -> i64 {
    let day = i64::try_from(Weekday::ALL.iter().position(|other| *other == day).unwrap()).unwrap();
    day * i64::from(HOURS) + i64::from(hour - FIRST)
}

fn bits<'a>(themes: impl IntoIterator<Item = &'a ThemeId>) -> Themes {
    let all = Vocabulary::builtin().themes();
    themes.into_iter().filter_map(|theme| all.iter().position(|other| other.id == *theme)).fold(
        Themes::default(),
        |bits, place| {
            if place < LOW { Themes(bits.0 | 1 << place, bits.1) } else { Themes(bits.0, bits.1 | 1 << (place - LOW)) }
        },
    )
}

fn features<'a>(kinds: impl IntoIterator<Item = &'a FeatureKind>) -> i64 {
    kinds
        .into_iter()
        .filter_map(|kind| FeatureKind::ALL.iter().position(|other| other == kind))
        .fold(0, |bits, place| bits | 1 << place)
}
