//! What an answer looks at beside the columns: which entries there are, where they are, and which belong together.

use super::entry::{Entry, NONE, Points};
use super::near::{Around, BLOCK, PLACES, places_of};
use super::stretch::Stretch;
use crate::ground::place::on_ball;
use crate::model::activity::Delivery;
use crate::model::catalogue::Catalogue;

/// The bytes of an entry: its activity, its site.
pub(super) const ENTRY: usize = 8;
/// The bytes of what is said of a block: which entries there are, which have others of their activity, to which people come.
pub(super) const MARKS: usize = 24;

/// Which entries there are, where they are, and which belong together. All of it in blocks.
#[derive(Debug, Clone)]
pub(super) struct Ground {
    pub(super) entries: Stretch,
    pub(super) marks: Stretch,
    pub(super) places: Stretch,
    pub(super) blocks: Vec<Around>,
    /// Around so many blocks each.
    pub(super) districts: Vec<Around>,
    /// How many activities there are.
    pub(super) activities: u32,
}

impl Ground {
    /// That of entries in whole blocks.
    pub(super) fn of(catalogue: &Catalogue, entries: &[Option<Entry>]) -> Self {
        let points = Points::of(catalogue);
        let comes: Vec<bool> = catalogue.activities().iter().map(|activity| activity.delivery == Delivery::AtSite).collect();
        let mut times = vec![0_u8; catalogue.activities().len()];
        for entry in entries.iter().flatten() {
            times.get_mut(entry.place()).into_iter().for_each(|times| *times = times.saturating_add(1));
        }
        let (mut written, mut marks, mut places, mut blocks) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for block in entries.chunks(BLOCK) {
            let [mut live, mut several, mut at_site] = [0_u64; 3];
            for (lane, entry) in block.iter().enumerate() {
                let (activity, site) = entry.map_or((NONE, NONE), |entry| (entry.activity, entry.site.unwrap_or(NONE)));
                written.extend(activity.to_le_bytes());
                written.extend(site.to_le_bytes());
                let Some(entry) = entry else { continue };
                live |= 1 << lane;
                several |= u64::from(times.get(entry.place()).is_some_and(|times| *times > 1)) << lane;
                at_site |= u64::from(comes.get(entry.place()) == Some(&true)) << lane;
            }
            [live, several, at_site].iter().for_each(|lanes| marks.extend(lanes.to_le_bytes()));
            let lanes: Vec<_> = block.iter().map(|entry| entry.and_then(|entry| points.get(entry)).map(on_ball)).collect();
            let found: Vec<_> = block.iter().zip(&lanes).filter(|(entry, _)| entry.is_some()).map(|(_, place)| *place).collect();
            places_of(&lanes, &mut places);
            blocks.push(Around::places(&found));
        }
        Self {
            entries: Stretch::new(written),
            marks: Stretch::new(marks),
            places: Stretch::new(places),
            districts: districts(&blocks),
            blocks,
            activities: u32::try_from(catalogue.activities().len()).unwrap_or(u32::MAX),
        }
    }

    /// What was written of one; nothing is believed but the lengths, which were checked.
    pub(super) fn written(entries: Stretch, marks: Stretch, places: Stretch, around: &Stretch, activities: u32) -> Self {
        let (numbers, _) = around.bytes().as_chunks::<4>();
        let numbers: Vec<f32> = numbers.iter().map(|bytes| f32::from_le_bytes(*bytes)).collect();
        let (balls, _) = numbers.as_chunks::<4>();
        let blocks: Vec<Around> =
            balls.iter().map(|[x, y, z, radius]| Around { middle: [*x, *y, *z], radius: *radius }).collect();
        Self { entries, marks, places, districts: districts(&blocks), blocks, activities }
    }

    /// The balls around its blocks, to be written.
    pub(super) fn written_around(&self) -> Vec<u8> {
        let numbers = self.blocks.iter().flat_map(|ball| ball.middle.into_iter().chain([ball.radius]));
        numbers.flat_map(f32::to_le_bytes).collect()
    }

    /// How many entries there would be if all blocks were full.
    pub(super) fn lanes(&self) -> usize {
        self.blocks.len() * BLOCK
    }

    /// An entry; nothing where there is none.
    pub(super) fn entry(&self, at: usize) -> Option<Entry> {
        let activity = self.entries.number(at * 2).filter(|activity| *activity != NONE)?;
        Some(Entry { activity, site: self.entries.number(at * 2 + 1).filter(|site| *site != NONE) })
    }

    /// All entries, nothing where there is none.
    pub(super) fn all(&self) -> Vec<Option<Entry>> {
        (0..self.lanes()).map(|at| self.entry(at)).collect()
    }

    /// Which entries of a block there are, and which of them have others of their activity.
    pub(super) fn marks(&self, block: usize) -> [u64; 2] {
        [0, 1].map(|which| self.marks.word(block * 3 + which).unwrap_or_default())
    }

    /// Whether people come to an entry's site.
    pub(super) fn is_at_site(&self, at: usize) -> bool {
        self.marks.word(at / BLOCK * 3 + 2).unwrap_or_default() >> (at % BLOCK) & 1 == 1
    }

    /// How many bytes it keeps.
    pub(super) fn kept(&self) -> usize {
        let boxes = (self.blocks.len() + self.districts.len()) * size_of::<Around>();
        self.entries.len() + self.marks.len() + self.places.len() + boxes
    }

    /// The bytes that so many blocks take: entries, marks, places, balls around them.
    pub(super) fn lengths(blocks: usize) -> Option<[usize; 4]> {
        let [entries, marks, places, around] = [ENTRY * BLOCK, MARKS, PLACES, 4 * 4].map(|each| blocks.checked_mul(each));
        Some([entries?, marks?, places?, around?])
    }
}

/// The balls around districts of so many blocks.
pub(super) fn districts(blocks: &[Around]) -> Vec<Around> {
    blocks.chunks(BLOCK).map(Around::balls).collect()
}
