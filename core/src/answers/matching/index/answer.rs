//! One client, answered from the index.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::best::{Best, Place};
use super::entry::Entry;
use super::line::Line;
use super::match_index::MatchIndex;
use super::near::{BLOCK, Bands, Bounds};
use super::placing::{Placing, Placings};
use super::tally::{OUT, Sum, verdict};
use crate::answers::matching::matcher::questions;
use crate::ground::error::Result;
use crate::ground::place::OnBall;
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
        let explain = |placing: &Placing| self.matcher.explain(client, &placing.activity, self.at);
        let matches: Vec<Match> = placings.placings.iter().map(explain).collect::<Result<_>>()?;
        let questions = questions(&matches);
        Ok(Shortlist::new(placings.client, placings.at, placings.counts, matches, questions))
    }

    /// The slow way, for barriers that cannot be told apart here: those that stand in no table, or far down a long one.
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

    fn best(&self, client: &Client, top: u32) -> Result<Option<(Counts, Vec<Place>)>> {
        let home = client.home.filter(|_| !client.travel.is_empty());
        let mut answer = Answer {
            index: self,
            client,
            lines: Line::all(self, client)?,
            bands: home.map(|home| Bands::of(client, home, self.matcher.policy())),
            counts: [0; 3],
            best: Best::new(usize::try_from(top).unwrap_or(usize::MAX)),
            several: HashMap::new(),
            strange: false,
        };
        let placeless = self.entries.len() - self.places.len();
        for start in (0..placeless).step_by(BLOCK) {
            answer.look(start, (placeless - start).min(BLOCK), &[])?;
        }
        let near = home.zip(answer.bands.as_ref()).map(|(home, bands)| Bounds::within(home, bands.furthest()));
        for (district, bounds) in self.districts.iter().enumerate() {
            if near.is_some_and(|near| !bounds.meets(&near)) {
                continue;
            }
            for (block, bounds) in self.blocks.iter().enumerate().skip(district * BLOCK).take(BLOCK) {
                if near.is_none_or(|near| bounds.meets(&near)) {
                    let places = self.places.get(block * BLOCK..).unwrap_or_default();
                    let places = places.get(..BLOCK).unwrap_or(places);
                    answer.look(placeless + block * BLOCK, places.len(), places)?;
                }
            }
        }
        answer.finish()
    }
}

/// One answer in the making.
struct Answer<'i> {
    index: &'i MatchIndex,
    client: &'i Client,
    lines: Vec<Line>,
    /// How far is too far; none for a client of whom nobody knows.
    bands: Option<Bands>,
    /// How many are suitable, suitable with a plan, undetermined.
    counts: [u32; 3],
    best: Best,
    /// The best so far of activities that have several sites.
    several: HashMap<u32, Place>,
    /// Whether there was a barrier that cannot be told from others.
    strange: bool,
}

impl Answer<'_> {
    /// Looks at a block of entries.
    fn look(&mut self, start: usize, lanes: usize, places: &[OnBall]) -> Result<()> {
        let (index, client) = (self.index, self.client);
        let mut bands = [Bands::UNKNOWN; BLOCK];
        if let Some(known) = &self.bands {
            for ((lane, band), there) in bands.iter_mut().enumerate().zip(places) {
                *band = known.band(*there, || index.metres(client, start + lane));
            }
        }
        let mut flags = [OUT; BLOCK];
        flags.iter_mut().take(lanes).for_each(|flags| *flags = 0);
        for (i, line) in self.lines.iter_mut().enumerate() {
            if !line.rule.decides {
                break;
            }
            if line.is_asked_singly() {
                for (lane, (flags, band)) in flags.iter_mut().zip(&bands).enumerate() {
                    // What is ruled out already need not be asked about.
                    if *flags & OUT == 0 && line.is_to_be_asked(start + lane, *band) {
                        let metres = || index.metres(client, start + lane);
                        *flags |= line.tell(index, client, start + lane, *band, metres)?.flags;
                    }
                }
            }
            line.add_flags(start, &bands, &mut flags);
            if i == 0 && flags.iter().all(|flags| flags & OUT != 0) {
                return Ok(());
            }
        }
        for (lane, (flags, band)) in flags.iter().zip(&bands).enumerate() {
            if flags & OUT == 0 {
                self.take(start + lane, verdict(*flags), *band)?;
            }
        }
        Ok(())
    }

    /// Takes an entry that is not ruled out.
    fn take(&mut self, at: usize, verdict: Verdict, band: u8) -> Result<()> {
        let several = self.index.several.get(at).is_some_and(|several| *several);
        if !several {
            self.count(verdict);
            if !self.best.may_take(verdict) {
                return Ok(());
            }
        }
        let metres = self.index.metres(self.client, at);
        let mut sum = Sum::default();
        for line in &mut self.lines {
            sum.add(line.tell(self.index, self.client, at, band, || metres)?);
        }
        let Some(entry) = self.index.entries.get(at).copied() else { return Ok(()) };
        self.strange |= sum.is_strange();
        let place = Place {
            verdict: sum.verdict(),
            score: Reverse(sum.score(&self.index.matcher.policy().weights)),
            activity: entry.activity,
            far: (metres.is_none(), metres),
            site: entry.site,
        };
        if several {
            let best = self.several.entry(entry.activity).or_insert(place);
            *best = place.min(*best);
        } else {
            self.best.offer(place);
        }
        Ok(())
    }

    fn count(&mut self, verdict: Verdict) {
        let of = match verdict {
            Verdict::Suitable => 0,
            Verdict::SuitableWithPlan => 1,
            Verdict::Undetermined => 2,
            Verdict::Unsuitable => return,
        };
        if let Some(count) = self.counts.get_mut(of) {
            *count = count.saturating_add(1);
        }
    }

    /// Nothing where there was something this way of answering cannot tell.
    fn finish(mut self) -> Result<Option<(Counts, Vec<Place>)>> {
        for place in std::mem::take(&mut self.several).into_values() {
            self.count(place.verdict);
            self.best.offer(place);
        }
        let total = u32::try_from(self.index.matcher.catalogue().activities().len()).unwrap_or(u32::MAX);
        let [suitable, suitable_with_plan, undetermined] = self.counts;
        let unsuitable = total.saturating_sub(suitable).saturating_sub(suitable_with_plan).saturating_sub(undetermined);
        let counts = Counts { suitable, suitable_with_plan, undetermined, unsuitable, total };
        Ok(if self.strange { None } else { Some((counts, self.best.in_order())) })
    }
}
