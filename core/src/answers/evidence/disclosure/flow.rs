//! Other tables with the same look, found as flows through a plane: what a row gains, its columns gain.

use std::collections::VecDeque;

use super::layer::Room;
use super::plane::{Line, Plane, Step};
use super::shape::Shape;

/// An arc: from a node to a node, the counts that change with it, how far it may change, and how far it has.
pub(super) struct Arc {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) steps: [Option<Step>; 2],
    pub(super) room: Room,
    pub(super) flow: i64,
}

impl Arc {
    /// How much more may go along it, or against it.
    pub(super) const fn left(&self, along: bool) -> i64 {
        if along { self.room.up - self.flow } else { self.room.down + self.flow }
    }
}

/// A plane as a network: the whole gives to rows, rows to columns by their cells, columns to the whole.
pub(super) struct Network {
    pub(super) arcs: Vec<Arc>,
    /// Of each node, its arcs, and whether they leave it.
    pub(super) at: Vec<Vec<(usize, bool)>>,
    rows: usize,
    columns: usize,
    /// Arcs that something was pushed along.
    pushed: Vec<usize>,
}

impl Network {
    pub(super) fn new(shape: &Shape, plane: &Plane, rooms: &[Room]) -> Self {
        let (rows, columns) = plane.size(shape);
        let nodes = rows + columns + 2;
        let (source, sink) = (rows + columns, rows + columns + 1);
        let mut network = Self {
            arcs: Vec::with_capacity((rows + 1) * (columns + 1)),
            at: vec![Vec::new(); nodes],
            rows,
            columns,
            pushed: Vec::new(),
        };
        let mut add = |row: Option<usize>, column: Option<usize>| {
            let steps = plane.steps(shape, Line { row, column });
            let room = steps.iter().flatten().map(|step| stepped(rooms, *step)).fold(Room::ENDLESS, Room::and);
            let (from, to) = match (row, column) {
                (Some(row), Some(column)) => (row, rows + column),
                (Some(row), None) => (source, row),
                (None, Some(column)) => (rows + column, sink),
                (None, None) => (sink, source),
            };
            let arc = network.arcs.len();
            network.arcs.push(Arc { from, to, steps, room, flow: 0 });
            for (node, leaves) in [(from, true), (to, false)] {
                if let Some(arcs) = network.at.get_mut(node) {
                    arcs.push((arc, leaves));
                }
            }
        };
        for row in (0..rows).map(Some).chain([None]) {
            for column in (0..columns).map(Some).chain([None]) {
                add(row, column);
            }
        }
        network
    }

    /// The arc of a line.
    pub(super) fn arc(&self, line: Line) -> usize {
        line.row.unwrap_or(self.rows) * (self.columns + 1) + line.column.unwrap_or(self.columns)
    }

    /// The node an arc leads to when gone along or against.
    pub(super) fn end(&self, arc: usize, along: bool) -> usize {
        self.arcs.get(arc).map_or(usize::MAX, |arc| if along { arc.to } else { arc.from })
    }

    /// Lets a line rise, or fall, by as much as the others allow, and `wanted` at most. Says by how much.
    pub(super) fn push(&mut self, line: usize, rises: bool, wanted: i64) -> i64 {
        let mut done = 0;
        while done < wanted {
            let own = self.arcs.get(line).map_or(0, |arc| arc.left(rises));
            let Some(path) = self.path(line, rises) else { break };
            let left = path.iter().filter_map(|(arc, along)| Some(self.arcs.get(*arc)?.left(*along)));
            let amount = left.fold(own.min(wanted - done), i64::min);
            if amount <= 0 {
                break;
            }
            for (arc, along) in path.into_iter().chain([(line, rises)]) {
                self.pushed.push(arc);
                if let Some(arc) = self.arcs.get_mut(arc) {
                    arc.flow += if along { amount } else { -amount };
                }
            }
            done += amount;
        }
        done
    }

    /// Forgets what was pushed.
    pub(super) fn rest(&mut self) {
        for arc in std::mem::take(&mut self.pushed) {
            if let Some(arc) = self.arcs.get_mut(arc) {
                arc.flow = 0;
            }
        }
    }

    /// A shortest way back from the end of a line to its beginning, along arcs with something left.
    fn path(&self, line: usize, rises: bool) -> Option<Vec<(usize, bool)>> {
        let (start, goal) = (self.end(line, rises), self.end(line, !rises));
        let mut by: Vec<Option<(usize, bool)>> = vec![None; self.at.len()];
        let mut queue = VecDeque::from([start]);
        while let Some(node) = queue.pop_front() {
            for (arc, along) in self.at.get(node)? {
                let next = self.end(*arc, *along);
                if *arc == line || next == start || self.arcs.get(*arc)?.left(*along) <= 0 {
                    continue;
                }
                let come = by.get_mut(next)?;
                if come.is_none() {
                    *come = Some((*arc, *along));
                    if next == goal {
                        return self.traced(&by, start, goal);
                    }
                    queue.push_back(next);
                }
            }
        }
        None
    }

    /// The way that was found, from its end.
    pub(super) fn traced(&self, by: &[Option<(usize, bool)>], start: usize, goal: usize) -> Option<Vec<(usize, bool)>> {
        let mut path = Vec::new();
        let mut node = goal;
        while node != start {
            let (arc, along) = by.get(node).copied().flatten()?;
            path.push((arc, along));
            node = self.end(arc, !along);
        }
        Some(path)
    }
}

/// How far a line may change by one of its counts.
fn stepped(rooms: &[Room], (place, rises): Step) -> Room {
    let room = rooms.get(place).copied().unwrap_or(Room::ENDLESS);
    if rises { room } else { room.mirrored() }
}
