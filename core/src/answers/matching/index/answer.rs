//! One client, answered.

use std::cmp::Reverse;

use super::asked::AllAsked;
use super::best::{Best, Place};
use super::column::Lanes;
use super::engine::{Engine, broken};
use super::line::{Block, Line, Made};
use super::near::{BEYOND, BLOCK, Banded, Bands, block_of};
use super::reads::Reads;
use super::rule::Rule;
use super::sifted::{Sifted, Wanted};
use super::table::rank;
use super::tally::Sum;
use crate::answers::matching::policy::Policy;
use crate::ground::error::Result;
use crate::model::client::Client;
use crate::model::verdict::{Counts, Verdict};

/// The verdicts of what can be shown, the best first.
const SHOWN: [Verdict; 3] = [Verdict::Suitable, Verdict::SuitableWithPlan, Verdict::Undetermined];

impl Engine {
    /// How many there are of each verdict, and the best few. Nothing where there is something this way of answering cannot tell.
    pub(super) fn best(&self, client: &Client, top: u32) -> Result<Option<(Counts, Vec<Place>)>> {
        self.answer(client, top, Wanted::Shown, self.all_asked(client))
    }

    /// The same as if nobody was to be kept apart from anything but by what rules besides read of it.
    pub(super) fn best_but_for_conflicts(&self, client: &Client, top: u32) -> Result<Option<(Counts, Vec<Place>)>> {
        self.answer(client, top, Wanted::Shown, self.all_asked(client).but_for_conflicts())
    }

    /// The best few of those that suit as they are. Nothing where there is something this way of answering cannot tell.
    pub(super) fn suitable(&self, client: &Client, top: u32) -> Result<Option<Vec<Place>>> {
        Ok(self.answer(client, top, Wanted::Suitable, self.all_asked(client))?.map(|(_, best)| best))
    }

    /// Everything a client asks.
    pub(super) fn all_asked(&self, client: &Client) -> AllAsked {
        AllAsked::of(client, self.records.matcher().policy())
    }

    fn answer(&self, client: &Client, top: u32, wanted: Wanted, all: AllAsked) -> Result<Option<(Counts, Vec<Place>)>> {
        let mut made: Vec<Option<Made>> = Vec::new();
        loop {
            let missing = {
                let kept = self.kept.read().map_err(broken)?;
                match Line::all(&all, &kept, &made, wanted) {
                    Ok(lines) => return Answer::of(self, client, lines, wanted, top).told(),
                    Err(missing) => missing,
                }
            };
            made.resize_with(all.asked.len(), || None);
            for place in missing {
                if let (Some(asked), Some(made)) = (all.asked.get(place), made.get_mut(place)) {
                    *made = Some(Line::make(self, client, &all, asked)?);
                }
            }
        }
    }
}

/// What was found in a block: which entries come to each verdict, and how far they are.
struct Found {
    block: usize,
    verdicts: [u64; 3],
    bands: Banded,
}

/// An entry whose activity has others.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Sibling {
    activity: u32,
    verdict: Verdict,
    entry: usize,
    band: u8,
}

/// What a distance is worth, by the policy, whether it can be walked, and in metres.
type DistanceWorth = fn(&Policy, bool, Option<u32>) -> i64;

/// One answer in the making.
struct Answer<'i> {
    engine: &'i Engine,
    client: &'i Client,
    wanted: Wanted,
    lines: Vec<Line<'i>>,
    /// How many of them decide: the first.
    deciding: usize,
    /// How far is too far; none for a client of whom nobody knows.
    bands: Option<Bands>,
    /// How many are suitable, suitable with a plan, undetermined.
    counts: [u32; 3],
    found: Vec<Found>,
    siblings: Vec<Sibling>,
    best: Best,
    /// What the entries of the block at hand come to.
    sums: Vec<Sum>,
    /// The rules that read the exact distance and nothing else.
    distances: Vec<DistanceWorth>,
    /// Whether there was a barrier that cannot be told from others.
    strange: bool,
}

impl<'i> Answer<'i> {
    fn of(engine: &'i Engine, client: &'i Client, lines: Vec<Line<'i>>, wanted: Wanted, top: u32) -> Self {
        let home = client.home.filter(|_| !client.travel.is_empty());
        let bands = home.map(|home| Bands::of(client, home, engine.records.matcher().policy()));
        let closed = |band| lines.iter().any(|line| line.is_closed(band));
        let own_way_only = wanted == Wanted::Suitable && (1..Bands::UNKNOWN).all(closed);
        Self {
            engine,
            client,
            wanted,
            bands: if own_way_only { bands.map(Bands::without_help) } else { bands },
            deciding: lines.iter().filter(|line| line.decides()).count(),
            lines,
            counts: [0; 3],
            found: Vec::new(),
            siblings: Vec::new(),
            best: Best::new(usize::try_from(top).unwrap_or(usize::MAX)),
            sums: Vec::new(),
            distances: Rule::all()
                .iter()
                .filter_map(|rule| if let Reads::Metres(points) = rule.reads { Some(points) } else { None })
                .collect(),
            strange: false,
        }
    }

    fn told(mut self) -> Result<Option<(Counts, Vec<Place>)>> {
        self.look_around()?;
        self.count_siblings();
        self.nearest_first();
        for verdict in SHOWN {
            self.show(verdict)?;
        }
        Ok(self.finish())
    }

    /// Looks at all blocks within reach.
    fn look_around(&mut self) -> Result<()> {
        let ground = &self.engine.ground;
        for (district, around) in ground.districts.iter().enumerate() {
            if around.radius.is_finite() && self.bands.as_ref().and_then(|bands| bands.whole(around)) == Some(BEYOND) {
                continue;
            }
            for (number, around) in ground.blocks.iter().enumerate().skip(district * BLOCK).take(BLOCK) {
                let bands = match &self.bands {
                    Some(bands) if around.radius.is_finite() => match bands.whole(around) {
                        Some(BEYOND) => continue,
                        Some(band) => Banded::all(band),
                        None => {
                            let metres = |lane| self.engine.metres(self.client, number * BLOCK + lane);
                            bands.each(block_of(&ground.places, number), metres)
                        }
                    },
                    _ => Banded::all(Bands::UNKNOWN),
                };
                self.look(number, bands)?;
            }
        }
        Ok(())
    }

    /// Looks at a block of entries.
    fn look(&mut self, number: usize, bands: Banded) -> Result<()> {
        let [live, several] = self.engine.ground.marks(number);
        // What is beyond all reach is passed over here as whole blocks of it are.
        let mut sifted = Sifted::of(live & !bands.of(BEYOND), self.wanted);
        if sifted.left == 0 {
            return Ok(());
        }
        let block = Block { number, bands: &bands };
        for line in self.lines.iter_mut().take(self.deciding) {
            line.sift(self.engine, self.client, &block, &mut sifted)?;
            if sifted.left == 0 {
                return Ok(());
            }
        }
        let mut verdicts = sifted.verdicts();
        for ((lanes, count), verdict) in verdicts.iter_mut().zip(&mut self.counts).zip(SHOWN) {
            for lane in Lanes(*lanes & several) {
                let entry = number * BLOCK + lane;
                let Some(activity) = self.engine.ground.entry(entry).map(|entry| entry.activity) else { continue };
                self.siblings.push(Sibling { activity, verdict, entry, band: bands.get(lane) });
            }
            *lanes &= !several;
            *count = count.saturating_add(lanes.count_ones());
        }
        if verdicts != [0; 3] {
            self.found.push(Found { block: number, verdicts, bands });
        }
        Ok(())
    }

    /// The nearest blocks first, so that the further ones need seldom be looked at closely.
    fn nearest_first(&mut self) {
        let blocks = &self.engine.ground.blocks;
        if let Some(bands) = &self.bands {
            self.found.sort_by_cached_key(|found| blocks.get(found.block).map_or(0, |around| bands.at_least(around)));
        }
    }

    /// Counts each activity that has several sites once, as what it comes to at its best.
    fn count_siblings(&mut self) {
        self.siblings.sort_unstable();
        let mut last = None;
        self.siblings.retain(|sibling| {
            let best = match last {
                Some((activity, verdict)) if activity == sibling.activity => return verdict == sibling.verdict,
                _ => sibling.verdict,
            };
            last = Some((sibling.activity, best));
            if let Some(count) = rank(best).and_then(|rank| self.counts.get_mut(rank)) {
                *count = count.saturating_add(1);
            }
            true
        });
    }

    /// Offers all of a verdict for the best few, where there is room for any.
    fn show(&mut self, verdict: Verdict) -> Result<()> {
        let Some(rank) = rank(verdict).filter(|_| self.best.may_take(verdict)) else { return Ok(()) };
        let earning: Vec<usize> =
            self.lines.iter().enumerate().filter(|(_, line)| line.earns(rank)).map(|(number, _)| number).collect();
        for found in std::mem::take(&mut self.found) {
            let lanes = found.verdicts.get(rank).copied().unwrap_or_default();
            if lanes != 0 {
                self.sum(found.block, lanes, &found.bands, &earning)?;
                let nearest = self.nearest(found.block);
                for lane in Lanes(lanes) {
                    if let Some(place) = self.place(found.block, lane, verdict, nearest) {
                        self.best.offer(place);
                    }
                }
            }
            self.found.push(found);
        }
        let siblings: Vec<Sibling> = self.siblings.iter().filter(|sibling| sibling.verdict == verdict).copied().collect();
        for family in siblings.chunk_by(|one, other| one.activity == other.activity) {
            let mut best: Option<Place> = None;
            for sibling in family {
                let (block, lane) = (sibling.entry / BLOCK, sibling.entry % BLOCK);
                self.sum(block, 1 << lane, &Banded::all(sibling.band), &earning)?;
                let nearest = self.nearest(block);
                best = match (best, self.place(block, lane, verdict, nearest)) {
                    (Some(best), Some(place)) => Some(best.min(place)),
                    (best, place) => best.or(place),
                };
            }
            best.into_iter().for_each(|place| self.best.offer(place));
        }
        Ok(())
    }

    /// Adds up what all rules but those of the exact distance come to, for some entries of a block.
    fn sum(&mut self, number: usize, lanes: u64, bands: &Banded, earning: &[usize]) -> Result<()> {
        self.sums.resize(BLOCK, Sum::NOTHING);
        for lane in Lanes(lanes) {
            self.sums.get_mut(lane).into_iter().for_each(|sum| *sum = Sum::NOTHING);
        }
        let block = Block { number, bands };
        for number in earning {
            if let Some(line) = self.lines.get_mut(*number) {
                line.add(self.engine, self.client, &block, lanes, &mut self.sums)?;
            }
        }
        Ok(())
    }

    /// The most points that the distance to anything in a block can earn.
    fn nearest(&self, block: usize) -> i64 {
        let around = self.engine.ground.blocks.get(block).filter(|around| around.radius.is_finite());
        let metres = self.bands.as_ref().zip(around).map_or(0, |(bands, around)| bands.at_least(around));
        let ways = [(true, Some(metres)), (true, None), (false, None)];
        // No rule of distance gives more points for what is further away.
        ways.into_iter().map(|(at_site, metres)| self.of_distance(at_site, metres)).max().unwrap_or_default()
    }

    fn of_distance(&self, at_site: bool, metres: Option<u32>) -> i64 {
        let policy = self.engine.records.matcher().policy();
        self.distances.iter().fold(0_i64, |sum, points| sum.saturating_add(points(policy, at_site, metres)))
    }

    /// Where an entry comes whose rules are added up; nothing where it cannot come among the best any more.
    fn place(&mut self, block: usize, lane: usize, verdict: Verdict, nearest: i64) -> Option<Place> {
        let at = block * BLOCK + lane;
        let sum = self.sums.get(lane)?;
        self.strange |= sum.is_strange();
        let score = sum.score(&self.engine.records.matcher().policy().weights);
        if self.best.is_beyond(verdict, score.saturating_add(nearest)) {
            return None;
        }
        let entry = self.engine.ground.entry(at)?;
        let metres = self.engine.metres(self.client, at);
        let score = score.saturating_add(self.of_distance(self.engine.ground.is_at_site(at), metres));
        let far = (metres.is_none(), metres);
        Some(Place { verdict, score: Reverse(score), activity: entry.activity, far, site: entry.site })
    }

    fn finish(self) -> Option<(Counts, Vec<Place>)> {
        let [suitable, suitable_with_plan, undetermined] = self.counts;
        let total = self.engine.ground.activities;
        let unsuitable = total.saturating_sub(suitable).saturating_sub(suitable_with_plan).saturating_sub(undetermined);
        let counts = Counts { suitable, suitable_with_plan, undetermined, unsuitable, total };
        if self.strange { None } else { Some((counts, self.best.in_order())) }
    }
}
