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
    /// The network of a table that has one plane only, until something is suppressed.
    whole: Option<Network>,
}

impl<'t> Audit<'t> {
    pub(super) fn new(shape: Shape, earlier: Vec<Layer<'t>>, last: Layer<'t>) -> Self {
        let mut audit = Self { shape, earlier, last, rooms: Vec::new(), opened: Vec::new(), whole: None };
        audit.look();
        audit
    }

    /// Works out the room of every place.
    fn look(&mut self) {
        let places = self.shape.places();
        self.whole = None;
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
        self.whole = None;
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
        while self.values(place, values) < values {
            let Some((_, _, places)) = self.ways(place, values).into_iter().min() else { return false };
            if places.is_empty() {
                return false;
            }
            places.into_iter().for_each(|place| self.suppress(place));
        }
        true
    }

    /// How many values a count can have, `most` at most.
    pub(super) fn values(&mut self, place: usize, most: i64) -> i64 {
        let (mut above, mut below) = (0, 0);
        for plane in Plane::through(&self.shape, place) {
            let (up, down) = self.reach(&plane, place, most);
            (above, below) = (above.max(up), below.max(down));
            if above + below + 1 >= most {
                return most;
            }
        }
        above + below + 1
    }

    /// How far a count can rise and fall in one plane.
    fn reach(&mut self, plane: &Plane, place: usize, most: i64) -> (i64, i64) {
        let line = plane.line(&self.shape, place);
        let network = self.network(plane);
        let line = network.arc(line);
        network.rest();
        let up = network.push(line, true, most - 1);
        network.rest();
        (up, network.push(line, false, most - 1))
    }

    /// The network of a plane. That of a table with one plane is kept, and others are not: there are many.
    fn network(&mut self, plane: &Plane) -> &mut Network {
        if self.shape.real() > 2 {
            self.whole = None;
        }
        self.whole.get_or_insert_with(|| Network::new(&self.shape, plane, &self.rooms))
    }

    /// What could be suppressed for a count to have one value more.
    fn ways(&mut self, place: usize, most: i64) -> Vec<Cost> {
        let planes = Plane::through(&self.shape, place);
        let reached: Vec<(i64, i64)> = planes.iter().map(|plane| self.reach(plane, place, most)).collect();
        let furthest = reached.iter().fold((0, 0), |far, reach| (far.0.max(reach.0), far.1.max(reach.1)));
        let offers = Offers { rooms: &self.rooms, opened: &self.opened };
        let (mut further, mut later) = (Vec::new(), Vec::new());
        for (plane, reach) in planes.iter().zip(reached) {
            let mut network = Network::new(&self.shape, plane, &self.rooms);
            let line = network.arc(plane.line(&self.shape, place));
            for (rises, at_once) in [(true, reach.0 == furthest.0), (false, reach.1 == furthest.1)] {
                network.rest();
                network.push(line, rises, most - 1);
                // What goes further at once than is known already comes before what may do so later.
                let to = if at_once { &mut further } else { &mut later };
                to.extend(cheapest(&network, &offers, line, rises));
            }
        }
        if further.is_empty() { later } else { further }
    }

    /// The same releases with nothing told of the last: what the earlier ones and knowing who joined and left give away by themselves.
    pub(super) fn untold(&self) -> Self {
        let mut rooms = self.rooms.clone();
        for (place, room) in rooms.iter_mut().enumerate() {
            let before = self.earlier.iter().map(|layer| layer.room(place)).fold(Room::ENDLESS, Room::and);
            *room = before.and(Room { down: self.last.count(place), ..Room::ENDLESS });
        }
        let opened = vec![None; rooms.len()];
        Self { shape: self.shape, earlier: self.earlier.clone(), last: self.last.clone(), rooms, opened, whole: None }
    }
}
