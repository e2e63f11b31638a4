//! What one thing more would be worth.

use std::collections::{BTreeMap, BTreeSet};

use super::options::GapOptions;
use super::prepared::{Entry, Prepared, metres};
use super::report::{ActivityWorth, ChangeWorth};
use super::run::Reached;
use super::subject::{Subject, setting_out_from};
use crate::answers::area::changes::{
    ChangeOptions, Goal, NeededChange, Proposal, ProvisionChange, ProvisionChangeKind, Search, SessionsAhead, Setting, key,
    needed,
};
use crate::answers::matching::constraints::Reach;
use crate::answers::matching::matcher::{Matcher, Moment};
use crate::ground::error::Result;
use crate::ground::place::Point;
use crate::ground::text::NonEmpty;
use crate::model::client::Client;

/// Everything that is known once every place was looked from.
pub(super) struct Worth<'w> {
    pub(super) matcher: &'w Matcher,
    pub(super) clients: &'w [Client],
    pub(super) subjects: &'w [Subject<'w>],
    pub(super) prepared: &'w [Prepared<'w>],
    pub(super) reached: &'w [Reached],
    pub(super) ahead: &'w SessionsAhead,
    pub(super) at: Moment,
    pub(super) enough: u32,
}

/// Metres from one degree of latitude to the next, where they are closest.
const SHORTEST_DEGREE: f64 = 110_000.0;

/// Somebody at a place who has fewer activities than are enough.
#[derive(Clone, Copy)]
struct Needy<'w> {
    home: Point,
    client: &'w Client,
    subject: &'w Subject<'w>,
    /// Whether they have none at all.
    none: bool,
}

/// Somewhere an activity could be founded.
struct Somewhere {
    id: NonEmpty,
    name: Option<NonEmpty>,
    point: Point,
}

impl Worth<'_> {
    /// One more activity at every place that is looked from; for a caseload, at every site, because homes are nobody's business.
    pub(super) fn of_activities(&self) -> Result<Vec<ActivityWorth>> {
        let mut suits = Vec::with_capacity(self.clients.len());
        for client in self.clients {
            suits.push(self.suited_by_the_best(client)?);
        }
        let needy = self.needy(&suits);
        let mut found: Vec<ActivityWorth> = self.somewhere()?.iter().map(|there| self.of_one(there, &needy)).collect();
        found.sort_by(|a, b| {
            let most = |worth: &ActivityWorth| std::cmp::Reverse((worth.gaining, worth.first));
            most(a).cmp(&most(b)).then_with(|| a.place.cmp(&b.place))
        });
        Ok(found)
    }

    fn somewhere(&self) -> Result<Vec<Somewhere>> {
        let mut places: Vec<Somewhere> = Vec::new();
        for place in self.subjects.iter().filter_map(|subject| subject.place) {
            // Subjects stand place by place.
            if places.last().is_none_or(|last| last.id != place.id) {
                places.push(Somewhere { id: place.id.clone(), name: place.name.clone(), point: place.point });
            }
        }
        if places.is_empty() {
            for site in self.matcher.catalogue().sites() {
                let Some(point) = site.point else { continue };
                places.push(Somewhere { id: NonEmpty::new(site.id.as_str())?, name: Some(site.name.clone()), point });
            }
        }
        Ok(places)
    }

    /// Whether the best there could be, at their door, suits a client: their own wishes and what they were not asked may stand in the way.
    fn suited_by_the_best(&self, client: &Client) -> Result<bool> {
        let home = self.anywhere(client);
        let Some(point) = home.home else { return Ok(false) };
        let more = self.matcher.one_more_activity(std::slice::from_ref(client), point, self.at.on)?;
        let records = more.activities.first().zip(more.partners.first()).zip(more.sites.first());
        let Some(((activity, partner), site)) = records else { return Ok(false) };
        let setting = Setting::new(activity, partner, Some(site), Some(0));
        Ok(self.search(&home).is_reached(&setting))
    }

    fn anywhere(&self, client: &Client) -> Client {
        setting_out_from(client, client.home.or_else(|| self.subjects.iter().find_map(|subject| subject.home)))
    }

    fn search<'s>(&'s self, client: &'s Client) -> Search<'s> {
        Search { matcher: self.matcher, client, at: self.at, goal: Goal::Suitable, most: 1 }
    }

    /// Those who have fewer than enough and whom the best there could be would suit, from south to north.
    fn needy(&self, suits: &[bool]) -> Vec<Needy<'_>> {
        let needy = self.subjects.iter().zip(self.reached).filter_map(|(subject, reached)| {
            let suited = suits.get(subject.who).copied().unwrap_or(false);
            let (home, client) = subject.home.zip(self.clients.get(subject.who))?;
            (reached.reach < self.enough && suited).then_some(Needy { home, client, subject, none: reached.reach == 0 })
        });
        let mut needy: Vec<Needy<'_>> = needy.collect();
        needy.sort_by(|a, b| a.home.latitude().total_cmp(&b.home.latitude()));
        needy
    }

    /// Those of them who live no further north or south than anybody goes.
    fn around<'n, 'w>(&self, there: Point, needy: &'n [Needy<'w>]) -> &'n [Needy<'w>] {
        let furthest = self.clients.iter().map(|client| Reach::edges(client, self.matcher.policy()).0).max().unwrap_or(0);
        let degrees = (f64::from(furthest) + 1_000.0) / SHORTEST_DEGREE;
        let from = needy.partition_point(|one| one.home.latitude() < there.latitude() - degrees);
        let to = needy.partition_point(|one| one.home.latitude() <= there.latitude() + degrees);
        needy.get(from..to).unwrap_or_default()
    }

    fn of_one(&self, there: &Somewhere, needy: &[Needy<'_>]) -> ActivityWorth {
        let (mut gaining, mut first) = (0_u32, 0_u32);
        let mut people: BTreeMap<usize, (u64, u64)> = BTreeMap::new();
        let mut all_known = true;
        for Needy { home, client, subject, none } in self.around(there.point, needy).iter().copied() {
            let can_go = |near| matches!(Reach::of(client, self.matcher.policy(), near), Reach::Within(_));
            if !metres(home, there.point).is_some_and(can_go) {
                continue;
            }
            gaining = gaining.saturating_add(1);
            first = first.saturating_add(u32::from(none));
            match subject.place.and_then(|place| place.people) {
                Some(live_there) => {
                    let sums = people.entry(subject.who).or_default();
                    sums.0 = sums.0.saturating_add(u64::from(live_there));
                    sums.1 = sums.1.saturating_add(if none { u64::from(live_there) } else { 0 });
                }
                None => all_known = false,
            }
        }
        let told = |most: Option<u64>| most.filter(|_| all_known).map(|most| u32::try_from(most).unwrap_or(u32::MAX));
        ActivityWorth {
            name: there.name.clone(),
            point: Some(there.point),
            people_gaining: told(people.values().map(|sums| sums.0).max()),
            people_first: told(people.values().map(|sums| sums.1).max()),
            ..ActivityWorth::new(there.id.clone(), gaining, first)
        }
    }

    /// Single changes: each that by itself makes an activity suitable for anybody who can get there is made for all.
    pub(super) fn of_changes(&self, options: &GapOptions) -> Result<Vec<ChangeWorth>> {
        let asked = ChangeOptions { costs: options.costs.clone(), ..ChangeOptions::default() };
        let homes: Vec<Client> = self.clients.iter().map(|client| self.anywhere(client)).collect();
        let mut pool: BTreeMap<String, Proposal> = BTreeMap::new();
        for (client, prepared) in homes.iter().zip(self.prepared) {
            for place in self.settings(prepared) {
                for proposal in self.search(client).at(&place).sets.into_iter().filter(|set| set.len() == 1).flatten() {
                    let known = pool.entry(key(&proposal.change)).or_insert_with(|| proposal.clone());
                    known.ask_first &= proposal.ask_first;
                }
            }
        }
        let mut found: Vec<ChangeWorth> = Vec::with_capacity(pool.len());
        for proposal in pool.into_values() {
            found.push(self.of_change(needed(self.matcher.catalogue(), &asked, proposal), &homes));
        }
        found.sort_by_cached_key(|worth| {
            let most = std::cmp::Reverse((worth.gaining_in_need, worth.first, worth.gaining));
            (most, worth.change.label.clone(), key(&worth.change.change))
        });
        Ok(found.into_iter().filter(|worth| worth.gaining > 0).collect())
    }

    /// Every activity at each of its sites, as if it were at the door.
    fn settings<'p>(&'p self, prepared: &'p Prepared<'p>) -> Vec<Setting<'p>> {
        let at_the_door = |entry: &'p Entry<'p>| {
            let ahead = self.ahead.get(entry.activity, entry.site);
            Setting::new(entry.activity, entry.partner, entry.site, entry.site.map(|_| 0)).knowing(ahead)
        };
        prepared.activities.iter().flatten().map(at_the_door).collect()
    }

    /// The activities a change is made to, as they would then be for a client.
    fn concerned<'p>(&'p self, made: &ProvisionChange, client: &Client, prepared: &'p Prepared<'p>) -> Vec<Concerned<'p>> {
        let suits = |entry: &Entry<'_>| {
            let ahead = self.ahead.get(entry.activity, entry.site);
            let setting = Setting::new(entry.activity, entry.partner, entry.site, entry.site.map(|_| 0)).knowing(ahead);
            self.search(client).is_reached(&setting.with(made, self.at.on))
        };
        let all = prepared.activities.iter().enumerate();
        let concerned = all.filter(|(_, entries)| entries.first().is_some_and(|entry| concerns(made, entry.activity)));
        concerned.map(|(which, entries)| Concerned { which, entries, suits: entries.iter().map(suits).collect() }).collect()
    }

    /// What one change opens and closes, for everybody.
    fn of_change(&self, change: NeededChange, homes: &[Client]) -> ChangeWorth {
        let made = &change.change;
        // Whether each site of each activity it concerns would suit each client, were it at the door.
        let then: Vec<Vec<Concerned<'_>>> =
            homes.iter().zip(self.prepared).map(|(client, prepared)| self.concerned(made, client, prepared)).collect();
        let (mut gaining, mut in_need, mut first, mut losing) = (0_u32, 0_u32, 0_u32, 0_u32);
        let mut opened: BTreeSet<usize> = BTreeSet::new();
        for (subject, reached) in self.subjects.iter().zip(self.reached) {
            let (mut gains, mut loses) = (false, false);
            let Some((client, concerned)) = self.clients.get(subject.who).zip(then.get(subject.who)) else { continue };
            for Concerned { which, entries, suits } in concerned {
                let now = reached.suitable.get(*which).copied().unwrap_or(false);
                let near = |entry: &Entry<'_>| match subject.home.zip(entry.site.and_then(|site| site.point)) {
                    Some((home, point)) => metres(home, point)
                        .is_some_and(|metres| matches!(Reach::of(client, self.matcher.policy(), metres), Reach::Within(_))),
                    // Where people do not come to a site there is no way to go.
                    None => entry.site.is_none(),
                };
                let suits = entries.iter().zip(suits).any(|(entry, suits)| *suits && near(entry));
                gains |= suits && !now;
                loses |= now && !suits;
                if suits && !now {
                    opened.insert(*which);
                }
            }
            let one = |holds: bool| u32::from(holds);
            gaining = gaining.saturating_add(one(gains));
            in_need = in_need.saturating_add(one(gains && reached.reach < self.enough));
            first = first.saturating_add(one(gains && reached.reach == 0));
            losing = losing.saturating_add(one(loses));
        }
        let activities = u32::try_from(opened.len()).unwrap_or(u32::MAX);
        ChangeWorth::new(change, activities, gaining, in_need, first, losing)
    }
}

/// An activity a change is made to: which, and whether each of its sites would then suit a client, were it at the door.
struct Concerned<'p> {
    which: usize,
    entries: &'p [Entry<'p>],
    suits: Vec<bool>,
}

/// Whether an activity is among those a change is made to. Another site is no single change here: it is one more activity there.
fn concerns(made: &ProvisionChange, activity: &crate::model::activity::Activity) -> bool {
    made.kind() != ProvisionChangeKind::AnotherSite && crate::answers::area::changes::concerns(made, activity)
}
