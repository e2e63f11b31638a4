//! One client, answered from the index.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::best::{Best, Place};
use super::entry::Entry;
use super::line::{Line, Slots};
use super::match_index::MatchIndex;
use super::near::{BLOCK, Bounds};
use super::placing::{Placing, Placings};
use super::tally::Sum;
use crate::answers::matching::case::metres_of;
use crate::answers::matching::constraints::Reach;
use crate::answers::matching::matcher::questions;
use crate::ground::error::Result;
use crate::ground::id::ActivityId;
use crate::ground::place::{Point, distance_metres};
use crate::model::activity::Delivery;
use crate::model::client::Client;
use crate::model::verdict::{Counts, Match, Shortlist, Verdict};

impl MatchIndex {
    /// The best few activities for a client, and how many there are of each verdict in the whole catalogue: what
    /// [`rank`](crate::Matcher::rank) says, without the reasons.
    ///
    /// # Errors
    /// `client.*` where the client's record breaks a rule.
    pub fn placings(&self, client: &Client, top: u32) -> Result<Placings> {
        client.checked()?;
        let Some((counts, best)) = self.best(client, top)? else { return self.one_by_one(client, top) };
        let catalogue = self.matcher.catalogue();
        let placing = |place: &Place| {
            let entry = Entry { activity: place.activity, site: place.site };
            let activity = entry.activity(catalogue)?.id.clone();
            let site = entry.site(catalogue).map(|site| site.id.clone());
            Some(Placing { site, metres: place.far.1, ..Placing::new(activity, place.verdict, place.score.0) })
        };
        Ok(Placings::new(client.id.clone(), self.at, counts, best.iter().filter_map(placing).collect()))
    }

    /// The same with every reason for those on the shortlist.
    ///
    /// # Errors
    /// As [`placings`](Self::placings).
    pub fn shortlist(&self, client: &Client, top: u32) -> Result<Shortlist> {
        let placings = self.placings(client, top)?;
        let explain = |placing: &Placing| self.explain(client, &placing.activity);
        let matches: Vec<Match> = placings.placings.iter().map(explain).collect::<Result<_>>()?;
        let questions = questions(&matches);
        Ok(Shortlist::new(placings.client, placings.at, placings.counts, matches, questions))
    }

    /// The slow way, for a client with requirements about more barriers than an answer can tell apart.
    fn one_by_one(&self, client: &Client, top: u32) -> Result<Placings> {
        let ranking = self.matcher.rank(client, self.at, top)?;
        let placing = |answer: Match| Placing {
            site: answer.site,
            metres: answer.metres,
            ..Placing::new(answer.activity, answer.verdict, answer.score)
        };
        let placings = ranking.shortlist.into_iter().map(placing).collect();
        Ok(Placings::new(ranking.client, self.at, ranking.counts, placings))
    }

    fn explain(&self, client: &Client, activity: &ActivityId) -> Result<Match> {
        self.matcher.explain(client, activity, self.at)
    }

    fn best(&self, client: &Client, top: u32) -> Result<Option<(Counts, Vec<Place>)>> {
        let mut answer = Answer {
            index: self,
            client,
            lines: Line::all(self, client)?,
            slots: Slots::default(),
            counts: [0; 3],
            best: Best::new(usize::try_from(top).unwrap_or(usize::MAX)),
            several: HashMap::new(),
        };
        let placeless = self.entries.len() - self.points.len();
        for entry in 0..placeless {
            answer.look(entry, None)?;
        }
        match client.home {
            Some(home) if !client.travel.is_empty() => answer.look_about(home, placeless)?,
            home => {
                for (i, point) in self.points.iter().enumerate() {
                    answer.look(placeless + i, home.and_then(|home| metres_of(distance_metres(home, *point))))?;
                }
            }
        }
        Ok(if answer.slots.are_too_many() { None } else { Some(answer.finish()) })
    }

    /// Whether people come to a site for it.
    pub(super) fn is_at_site(&self, entry: Entry) -> bool {
        entry.activity(self.matcher.catalogue()).is_some_and(|activity| activity.delivery == Delivery::AtSite)
    }
}

/// One answer in the making.
struct Answer<'i> {
    index: &'i MatchIndex,
    client: &'i Client,
    lines: Vec<Line>,
    slots: Slots,
    /// How many are suitable, suitable with a plan, undetermined.
    counts: [u32; 3],
    best: Best,
    /// The best so far of activities that have several sites.
    several: HashMap<u32, Place>,
}

impl Answer<'_> {
    /// Looks at what is near enough. Whatever lies further away than anybody would help to travel is unsuitable.
    fn look_about(&mut self, home: Point, placeless: usize) -> Result<()> {
        let index = self.index;
        let policy = index.matcher.policy();
        let straight = f64::from(Reach::furthest_way(self.client, policy)) * 100.0 / f64::from(policy.detour_percent.max(1));
        let near = Bounds::within(home, straight);
        for (district, bounds) in index.districts.iter().enumerate() {
            if !bounds.meets(&near) {
                continue;
            }
            let first = district * BLOCK;
            for (block, bounds) in index.blocks.iter().enumerate().skip(first).take(BLOCK) {
                if !bounds.meets(&near) {
                    continue;
                }
                for (i, point) in index.points.iter().enumerate().skip(block * BLOCK).take(BLOCK) {
                    if near.holds(*point) {
                        self.look(placeless + i, metres_of(distance_metres(home, *point)))?;
                    }
                }
            }
        }
        Ok(())
    }

    /// Looks at one entry.
    fn look(&mut self, at: usize, metres: Option<u32>) -> Result<()> {
        let mut sum = Sum::default();
        for line in &mut self.lines {
            let told = line.tell(self.index, self.client, &mut self.slots, at, metres)?;
            sum.add(told.tally, told.slot);
            if sum.is_out() {
                return Ok(());
            }
        }
        let Some(entry) = self.index.entries.get(at).copied() else { return Ok(()) };
        let place = Place {
            verdict: sum.verdict(),
            score: Reverse(sum.score(&self.index.matcher.policy().weights)),
            activity: entry.activity,
            far: (metres.is_none(), metres),
            site: entry.site,
        };
        let sites = entry.activity(self.index.matcher.catalogue()).map_or(0, |activity| activity.sites.len());
        if sites > 1 && entry.site.is_some() {
            let best = self.several.entry(entry.activity).or_insert(place);
            *best = place.min(*best);
        } else {
            self.keep(place);
        }
        Ok(())
    }

    fn keep(&mut self, place: Place) {
        let of = match place.verdict {
            Verdict::Suitable => 0,
            Verdict::SuitableWithPlan => 1,
            Verdict::Undetermined => 2,
            Verdict::Unsuitable => return,
        };
        if let Some(count) = self.counts.get_mut(of) {
            *count = count.saturating_add(1);
        }
        self.best.offer(place);
    }

    fn finish(mut self) -> (Counts, Vec<Place>) {
        for place in std::mem::take(&mut self.several).into_values() {
            self.keep(place);
        }
        let total = u32::try_from(self.index.matcher.catalogue().activities().len()).unwrap_or(u32::MAX);
        let [suitable, suitable_with_plan, undetermined] = self.counts;
        let unsuitable = total.saturating_sub(suitable).saturating_sub(suitable_with_plan).saturating_sub(undetermined);
        (Counts { suitable, suitable_with_plan, undetermined, unsuitable, total }, self.best.in_order())
    }
}
