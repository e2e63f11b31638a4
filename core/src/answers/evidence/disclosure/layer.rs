//! What one release tells an attacker of each count.

use super::rule::DisclosureRule;

/// How far below and above the truth a count may lie, for all that anybody is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Room {
    pub(super) down: i64,
    pub(super) up: i64,
}

/// More than any count.
pub(super) const ENDLESS: i64 = i64::MAX / 4;

impl Room {
    pub(super) const ENDLESS: Self = Self { down: ENDLESS, up: ENDLESS };

    /// What is left where both hold.
    pub(super) fn and(self, other: Self) -> Self {
        Self { down: self.down.min(other.down), up: self.up.min(other.up) }
    }

    /// The same seen from a count that falls where this one rises.
    pub(super) const fn mirrored(self) -> Self {
        Self { down: self.up, up: self.down }
    }

    /// Whether a count may change by so much.
    pub(super) const fn takes(self, change: i64) -> bool {
        change <= self.up && -change <= self.down
    }
}

/// One release: the counts behind it, and which of them are published.
#[derive(Clone)]
pub(super) struct Layer<'t> {
    pub(super) counts: &'t [i64],
    pub(super) rule: &'t DisclosureRule,
    pub(super) shown: Vec<bool>,
    /// Whether a suppressed count may be 0.
    pub(super) zeros_hidden: bool,
    /// Whether the attacker is told which suppressed counts are small and which are not. They are not told in truth; it is what a
    /// single release is held to, so that guessing why something is suppressed does not help.
    pub(super) told_apart: bool,
}

impl Layer<'_> {
    pub(super) fn count(&self, place: usize) -> i64 {
        self.counts.get(place).copied().unwrap_or(0)
    }

    pub(super) fn is_shown(&self, place: usize) -> bool {
        self.shown.get(place).copied().unwrap_or(false)
    }

    /// Whether a count is suppressed and is small, so that it must not be worked out.
    pub(super) fn is_to_keep(&self, place: usize) -> bool {
        !self.is_shown(place) && self.count(place) <= i64::from(self.rule.suppress_up_to)
    }

    /// What is published of a count where it is.
    pub(super) fn published(&self, place: usize) -> Option<i64> {
        let count = u64::try_from(self.count(place)).ok()?;
        self.rule.publish(count).and_then(|count| i64::try_from(count).ok())
    }

    /// How far a count may lie from the truth as things are.
    pub(super) fn room(&self, place: usize) -> Room {
        match self.published(place).filter(|_| self.is_shown(place)) {
            Some(published) => {
                let (count, (low, high)) = (self.count(place), self.rule.behind(published));
                Room { down: count - low, up: high - count }
            }
            None => self.room_suppressed(place),
        }
    }

    /// The same were it suppressed.
    pub(super) fn room_suppressed(&self, place: usize) -> Room {
        let (count, largest) = (self.count(place), i64::from(self.rule.suppress_up_to));
        let least = i64::from(!self.zeros_hidden);
        if count <= largest {
            return Room { down: count - least, up: largest - count };
        }
        let least = if self.told_apart { largest + 1 } else { least };
        Room { down: count - least, up: ENDLESS }
    }
}
