//! The audit: what an attacker can work out of each suppressed count, and what to suppress so that they cannot.

use super::cheapest::{Cost, Offers, cheapest};
use super::flow::Network;
use super::layer::{Layer, Room};
use super::plane::Plane;
use super::shape::Shape;

/// Releases of one table, the last in the making. A count must be able to differ from the truth in all of them alike: then even
/// somebody who knows exactly who joined in between cannot tell.
pub(super) struct Audit<'t> {
    shape: Shape,
    earlier: Vec<Layer<'t>>,
    pub(super) last: Layer<'t>,
    rooms: Vec<Room>,
    opened: Vec<Option<(Room, i64)>>,
}

impl<'t> Audit<'t> {
    pub(super) fn new(shape: Shape, earlier: Vec<Layer<'t>>, last: Layer<'t>) -> Self {
        let mut audit = Self { shape, earlier, last, rooms: Vec::new(), opened: Vec::new() };
        audit.look();
        audit
    }

    /// Works out the room of every place.
    fn look(&mut self) {
        let places = self.shape.places();
        (self.rooms, self.opened) = (0..places).map(|place| self.room(place)).unzip();
    }

    fn room(&self, place: usize) -> (Room, Option<(Room, i64)>) {
        let before = self.earlier.iter().map(|layer| layer.room(place)).fold(Room::ENDLESS, Room::and);
        let cost = self.last.published(place).filter(|published| *published > 0 && self.last.is_shown(place));
        let opened = cost.map(|cost| (before.and(self.last.room_suppressed(place)), cost));
        (before.and(self.last.room(place)), opened)
    }

    /// Suppresses a count.
    pub(super) fn suppress(&mut self, place: usize) {
        if let Some(shown) = self.last.shown.get_mut(place) {
            *shown = false;
        }
        let (room, opened) = self.room(place);
        if let (Some(to), Some(offer)) = (self.rooms.get_mut(place), self.opened.get_mut(place)) {
            (*to, *offer) = (room, opened);
        }
    }

    /// Suppresses every zero, so that a suppressed count may be one.
    pub(super) fn hide_zeros(&mut self) {
        self.last.zeros_hidden = true;
        for (shown, count) in self.last.shown.iter_mut().zip(self.last.counts) {
            *shown &= *count != 0;
        }
        self.look();
    }

    /// Suppresses everything.
    pub(super) fn blank(&mut self) {
        self.last.shown.iter_mut().for_each(|shown| *shown = false);
        self.hide_zeros();
    }

    /// Every count that must not be worked out, of any release, in the order of the places.
    pub(super) fn to_keep(&self) -> Vec<usize> {
        let layers = || self.earlier.iter().chain([&self.last]);
        (0..self.shape.places()).filter(|place| layers().any(|layer| layer.is_to_keep(*place))).collect()
    }

    /// Makes sure that a count can have so many values for all that is told, suppressing what that needs. Says whether it can.
    pub(super) fn keep(&mut self, place: usize, values: i64) -> bool {
        loop {
            let Err(costs) = self.is_kept(place, values) else { return true };
            let Some((_, _, places)) = costs.into_iter().min() else { return false };
            if places.is_empty() {
                return false;
            }
            places.into_iter().for_each(|place| self.suppress(place));
        }
    }

    /// Whether a count can have so many values; if not, the ways to one more.
    pub(super) fn is_kept(&self, place: usize, values: i64) -> Result<(), Vec<Cost>> {
        let (mut above, mut below) = (0, 0);
        let planes = Plane::through(&self.shape, place);
        for plane in &planes {
            let mut network = Network::new(&self.shape, plane, &self.rooms);
            let line = network.arc(plane.line(&self.shape, place));
            above = above.max(network.push(line, true, values - 1));
            network.rest();
            below = below.max(network.push(line, false, values - 1));
            if above + below + 1 >= values {
                return Ok(());
            }
        }
        let offers = Offers { rooms: &self.rooms, opened: &self.opened };
        let (mut further, mut any) = (Vec::new(), Vec::new());
        for plane in &planes {
            let mut network = Network::new(&self.shape, plane, &self.rooms);
            let line = network.arc(plane.line(&self.shape, place));
            for (rises, so_far) in [(true, above), (false, below)] {
                network.rest();
                // What goes further at once than is known already comes before what may do so later.
                let to = if network.push(line, rises, values - 1) == so_far { &mut further } else { &mut any };
                to.extend(cheapest(&network, &offers, line, rises));
            }
        }
        let costs = if further.is_empty() { any } else { further };
        Err(costs)
    }
}
