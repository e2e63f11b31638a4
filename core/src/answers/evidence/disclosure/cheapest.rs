//! The cheapest thing to suppress so that a count can change by one more.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::flow::{Arc, Network};
use super::layer::Room;

/// What it costs: the sum of the published counts that go, how many they are, and which, for ties.
pub(super) type Cost = (i64, usize, Vec<usize>);

/// What may be suppressed still.
pub(super) struct Offers<'o> {
    /// The room of each place as it is.
    pub(super) rooms: &'o [Room],
    /// The room of each place were it suppressed, and what that costs; none where it is not for suppressing.
    pub(super) opened: &'o [Option<(Room, i64)>],
}

impl Offers<'_> {
    /// What has to be suppressed for an arc to change by one more; nothing where that would not help.
    fn along(&self, arc: &Arc, along: bool) -> Option<Cost> {
        let flow = if along { arc.flow + 1 } else { arc.flow - 1 };
        let (mut sum, mut places) = (0, Vec::new());
        for (place, rises) in arc.steps.iter().flatten() {
            let change = if *rises { flow } else { -flow };
            if self.rooms.get(*place)?.takes(change) {
                continue;
            }
            let (room, cost) = self.opened.get(*place).copied().flatten()?;
            if !room.takes(change) {
                return None;
            }
            sum += cost;
            places.push(*place);
        }
        Some((sum, places.len(), places))
    }
}

/// The cheapest places to suppress so that a line can rise, or fall, by one more than it has.
pub(super) fn cheapest(network: &Network, offers: &Offers<'_>, line: usize, rises: bool) -> Option<Cost> {
    let (own, own_many, own_places) = offers.along(network.arcs.get(line)?, rises)?;
    let (start, goal) = (network.end(line, rises), network.end(line, !rises));
    let mut best: Vec<Option<(i64, usize)>> = vec![None; network.at.len()];
    let mut by = vec![None; network.at.len()];
    *best.get_mut(start)? = Some((0, 0));
    let mut queue = BinaryHeap::from([Reverse((0_i64, 0_usize, start))]);
    while let Some(Reverse((sum, many, node))) = queue.pop() {
        if best.get(node).copied().flatten().is_some_and(|known| known < (sum, many)) {
            continue;
        }
        if node == goal {
            break;
        }
        for (arc, along) in network.at.get(node)? {
            let next = network.end(*arc, *along);
            if *arc == line || next == start {
                continue;
            }
            let Some((more, places, _)) = offers.along(network.arcs.get(*arc)?, *along) else { continue };
            let cost = (sum.saturating_add(more), many + places);
            if best.get(next).copied().flatten().is_none_or(|known| cost < known) {
                *best.get_mut(next)? = Some(cost);
                *by.get_mut(next)? = Some((*arc, *along));
                queue.push(Reverse((cost.0, cost.1, next)));
            }
        }
    }
    let (sum, many) = best.get(goal).copied().flatten()?;
    let mut places = own_places;
    for (arc, along) in network.traced(&by, start, goal)? {
        places.extend(offers.along(network.arcs.get(arc)?, along)?.2);
    }
    places.sort_unstable();
    places.dedup();
    Some((sum.saturating_add(own), many + own_many, places))
}
