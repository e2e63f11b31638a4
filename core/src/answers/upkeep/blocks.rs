//! Which records to compare at all: those that share a key. Nothing is compared with everything.

use std::collections::{HashMap, HashSet};

use super::entries::EntryToCompare;

/// A key more records share than this is too common to say anything, and is passed over (convention).
const COMMON: usize = 40;

/// The pairs to compare, by place, each once; and how many keys were too common.
pub(super) fn pairs(entries: &[EntryToCompare], across: bool) -> (Vec<(usize, usize)>, u32) {
    let mut blocks: HashMap<String, Vec<usize>> = HashMap::new();
    for (place, entry) in entries.iter().enumerate() {
        let mut keys = keys(entry);
        keys.sort_unstable();
        keys.dedup();
        for key in keys {
            blocks.entry(format!("{} {key}", entry.of.kind)).or_default().push(place);
        }
    }
    let mut found: HashSet<(usize, usize)> = HashSet::new();
    let mut common = 0;
    for block in blocks.values() {
        if block.len() > COMMON {
            common += 1;
            continue;
        }
        for (index, one) in block.iter().enumerate() {
            for other in block.iter().skip(index + 1) {
                let apart =
                    entries.get(*one).map(|entry| entry.of.directory) != entries.get(*other).map(|entry| entry.of.directory);
                if apart || !across {
                    found.insert((*one.min(other), *one.max(other)));
                }
            }
        }
    }
    let mut found: Vec<_> = found.into_iter().collect();
    found.sort_unstable();
    (found, common)
}

/// What a record is found by: whatever names it outright, where it is, and its name by the beginnings and ends of its words, so
/// that a slip of the pen leaves at least one of them.
fn keys(entry: &EntryToCompare) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    let outright = [("host", &entry.host), ("telephone", &entry.telephone), ("email", &entry.email)];
    keys.extend(outright.iter().filter_map(|(what, value)| value.as_ref().map(|value| format!("{what} {value}"))));
    keys.extend(entry.identifiers.iter().map(|id| format!("id {id}")));
    keys.extend(entry.postcodes.iter().map(|code| format!("postcode {code}")));
    keys.extend(entry.points.iter().flat_map(|point| cells(point.latitude(), point.longitude())));
    let beginnings: Vec<String> = entry.words.iter().map(|word| word.chars().take(4).collect()).collect();
    let ends = entry.words.iter().map(|word| word.chars().rev().take(4).collect::<String>());
    keys.push(format!("name {}", entry.words.join(" ")));
    keys.extend(beginnings.iter().map(|part| format!("begins {part}")));
    keys.extend(ends.map(|part| format!("ends {part}")));
    // Common words are told apart by those beside them, and by where or what the record is.
    for (index, one) in beginnings.iter().enumerate() {
        keys.extend(beginnings.iter().skip(index + 1).take(6).map(|other| format!("both {one} {other}")));
        let beside = entry.postcodes.iter().chain(&entry.partner).chain(&entry.host).map(|what| format!("{what} {one}"));
        keys.extend(beside);
    }
    keys
}

/// The four overlapping squares of about 450 metres that hold a point: two points near each other share at least one.
fn cells(latitude: f64, longitude: f64) -> Vec<String> {
    let offsets = [(0.0, 0.0), (0.0, 0.5), (0.5, 0.0), (0.5, 0.5)];
    let cell = |(north, east): (f64, f64)| {
        format!("cell {north} {east} {} {}", (latitude / 0.004 + north).floor(), (longitude / 0.007 + east).floor())
    };
    offsets.into_iter().map(cell).collect()
}
