//! Ids in one run of bytes: where each ends, then all of them.

use super::stretch::Stretch;

/// Ids, each found by its number.
#[derive(Debug, Clone)]
pub(super) struct Names {
    count: usize,
    of: Stretch,
}

impl Names {
    /// So many ids.
    pub(super) fn of(count: usize, of: Stretch) -> Option<Self> {
        (of.len() / 4 >= count).then_some(Self { count, of })
    }

    /// The id with a number.
    pub(super) fn get(&self, number: u32) -> Option<&str> {
        let number = usize::try_from(number).ok().filter(|number| *number < self.count)?;
        let end = |number: usize| self.of.number(number).and_then(|end| usize::try_from(end).ok());
        let from = if number == 0 { 0 } else { end(number - 1)? };
        let text = self.of.bytes().get(self.count * 4..)?.get(from..end(number)?)?;
        std::str::from_utf8(text).ok()
    }

    /// The number of an id; they are in order.
    pub(super) fn find(&self, name: &str) -> Option<u32> {
        let (mut from, mut to) = (0, u32::try_from(self.count).ok()?);
        while from < to {
            let middle = from + (to - from) / 2;
            match self.get(middle)?.cmp(name) {
                std::cmp::Ordering::Less => from = middle + 1,
                std::cmp::Ordering::Greater => to = middle,
                std::cmp::Ordering::Equal => return Some(middle),
            }
        }
        None
    }

    /// The bytes of ids in their order.
    pub(super) fn write<'n>(names: impl Iterator<Item = &'n str>) -> Vec<u8> {
        let (mut ends, mut text) = (Vec::<u8>::new(), Vec::<u8>::new());
        for name in names {
            text.extend(name.as_bytes());
            ends.extend(u32::try_from(text.len()).unwrap_or(u32::MAX).to_le_bytes());
        }
        ends.extend(text);
        ends
    }
}
