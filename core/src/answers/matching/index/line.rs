//! One thing a client asks of every activity: the classes of a rule, and what each comes to for this client.

use std::sync::Arc;

use super::classes::{Classes, OWN, Packed};
use super::match_index::MatchIndex;
use super::reads::{Check, Reads};
use super::tally::Tally;
use crate::answers::matching::constraints::Reach;
use crate::answers::matching::finding::Effect;
use crate::ground::error::Result;
use crate::model::barrier::BarrierKind;
use crate::model::client::Client;

/// What an answer comes to, and the bit of the barrier it is about.
#[derive(Debug, Clone, Copy)]
pub(super) struct Told {
    pub(super) tally: Tally,
    pub(super) slot: u64,
}

/// One thing a client asks.
pub(super) struct Line {
    check: Check,
    reads: Reads,
    item: usize,
    classes: Option<Arc<Classes>>,
    /// What each class comes to, as far as anybody asked; three bands of each where distance counts.
    told: Vec<Option<Told>>,
}

/// The barriers met so far, each with its bit.
#[derive(Default)]
pub(super) struct Slots(Vec<BarrierKind>);

impl Slots {
    /// How many barriers one answer can tell apart. The rules know seven; the others are among the client's requirements.
    const MOST: usize = 64;

    /// Whether there were more barriers than can be told apart.
    pub(super) fn are_too_many(&self) -> bool {
        self.0.len() > Self::MOST
    }

    fn of(&mut self, kind: &BarrierKind) -> u64 {
        let place = self.0.iter().position(|known| known == kind).unwrap_or_else(|| {
            self.0.push(kind.clone());
            self.0.len() - 1
        });
        1_u64.checked_shl(u32::try_from(place).unwrap_or(u32::MAX)).unwrap_or(0)
    }
}

impl Line {
    /// Everything a client asks, what is cheap and decides much first.
    pub(super) fn all(index: &MatchIndex, client: &Client) -> Result<Vec<Self>> {
        let mut lines = Vec::new();
        for (rule, check, reads) in super::match_index::rules() {
            for ask in check.asks(client, index.matcher.policy()) {
                let classes = index.column(rule, reads, &ask, client)?;
                let bands = if matches!(reads, Reads::Reach(_)) { 3 } else { 1 };
                let told = vec![None; classes.as_ref().map_or(0, |classes| classes.samples.len() * bands)];
                lines.push(Self { check, reads, item: ask.item, classes, told });
            }
        }
        lines.sort_by_key(|line| match line.reads {
            Reads::Reach(_) => 0,
            Reads::Aspect(_) | Reads::Item(_) => 1,
            Reads::Metres(_) => 2,
            Reads::Anything => 3,
        });
        Ok(lines)
    }

    /// What it comes to for one entry.
    pub(super) fn tell(
        &mut self,
        index: &MatchIndex,
        client: &Client,
        slots: &mut Slots,
        entry: usize,
        metres: Option<u32>,
    ) -> Result<Told> {
        if let Reads::Metres(points) = self.reads {
            let at_site = index.entries.get(entry).is_some_and(|entry| index.is_at_site(*entry));
            return Ok(Told { tally: Tally::points(points(index.matcher.policy(), at_site, metres)), slot: 0 });
        }
        let class = self.classes.as_ref().map_or(OWN, |classes| classes.of.get(entry));
        let place = match (self.reads, metres) {
            (Reads::Reach(_), Some(metres)) => class * 3 + Reach::of(client, index.matcher.policy(), metres).band(),
            (Reads::Reach(_), None) => class * 3,
            _ => class,
        };
        if class != OWN
            && let Some(Some(told)) = self.told.get(place)
        {
            return Ok(*told);
        }
        // One entry of the class speaks for all, at this one's distance.
        let sample = if class == OWN { None } else { self.classes.as_ref().and_then(|classes| classes.samples.get(class)) };
        let spokesman = sample.and_then(|sample| usize::try_from(*sample).ok()).unwrap_or(entry);
        let told = self.ask(index, client, slots, spokesman, metres)?;
        if class != OWN
            && let Some(place) = self.told.get_mut(place)
        {
            *place = Some(told);
        }
        Ok(told)
    }

    fn ask(&self, index: &MatchIndex, client: &Client, slots: &mut Slots, entry: usize, metres: Option<u32>) -> Result<Told> {
        let entry = u32::try_from(entry).unwrap_or(u32::MAX);
        let found = index.case(client, entry, metres, |case| self.check.one(case, self.item))?;
        let barrier = found.iter().find_map(|found| match &found.effect {
            Some(Effect::Barrier { kind, .. }) => Some(kind),
            _ => None,
        });
        Ok(Told { tally: Tally::of(&found), slot: barrier.map_or(0, |kind| slots.of(kind)) })
    }
}

impl Packed {
    fn get(&self, entry: usize) -> usize {
        let class = match self {
            Self::Narrow(of) => of.get(entry).copied().map(u32::from),
            Self::Middle(of) => of.get(entry).copied().map(u32::from),
            Self::Wide(of) => of.get(entry).copied(),
        };
        class.and_then(|class| usize::try_from(class).ok()).unwrap_or(OWN)
    }
}
