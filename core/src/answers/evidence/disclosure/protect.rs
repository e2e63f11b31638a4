//! The way out of a raw table.

use super::audit::Audit;
use super::count_table::CountTable;
use super::layer::Layer;
use super::published::{DisclosureNote, PublishedCell, PublishedTable};
use super::release::Release;
use super::rule::{DisclosureRule, ZeroHandling};
use crate::ground::error::{Code, FingerpostError, Result};

impl CountTable {
    /// The table as it may be published under a rule: the first time, or once.
    ///
    /// What is small is suppressed, then whatever else is needed for no suppressed count to be worked out; `docs/publishing.md`
    /// says what an attacker is held to know. For a table published before use [`protect_after`](Self::protect_after).
    ///
    /// # Errors
    /// [`Code::PublishRule`] where the rule makes no sense.
    pub fn protect(&self, rule: &DisclosureRule) -> Result<PublishedTable> {
        self.protect_with(rule, &[], &[])
    }

    /// The same where some counts are kept back whatever they are.
    pub(super) fn protect_keeping_back(&self, rule: &DisclosureRule, kept_back: &[bool]) -> Result<PublishedTable> {
        self.protect_with(rule, &[], kept_back)
    }

    /// The table as it may be published where it was published before: also with the earlier releases beside it, and knowing exactly
    /// who joined and left in between, nobody can work out a suppressed count of any of them.
    ///
    /// # Errors
    /// [`Code::PublishRule`] where the rule makes no sense; [`Code::PublishEarlier`] where an earlier release has other dimensions;
    /// [`Code::PublishTooSoon`] where fewer people joined or left since the last than the rule asks for.
    pub fn protect_after(&self, rule: &DisclosureRule, earlier: &[Release]) -> Result<PublishedTable> {
        self.protect_with(rule, earlier, &[])
    }

    fn protect_with(&self, rule: &DisclosureRule, earlier: &[Release], kept_back: &[bool]) -> Result<PublishedTable> {
        rule.checked()?;
        let changes = self.changes(earlier)?;
        if let Some(changes) = changes.last() {
            enough(self, changes, rule)?;
        }
        let zeros_hidden = rule.zeros == ZeroHandling::Suppressed;
        let shown = self.counts().iter().map(|count| u64::try_from(*count).is_ok_and(|count| !rule.is_small(count))).collect();
        let last = Layer { counts: self.counts(), rule, shown, zeros_hidden, told_apart: true };
        let mut alone = Audit::new(*self.shape(), Vec::new(), last);
        for (place, _) in kept_back.iter().enumerate().filter(|(_, back)| **back) {
            if self.counts().get(place) == Some(&0) && !alone.last.zeros_hidden {
                alone.hide_zeros();
            }
            alone.suppress(place);
        }
        let values = i64::from(rule.possible_values);
        if values <= 1 {
            return Ok(self.published(rule, &alone.last, false));
        }
        protect_alone(&mut alone, values, &changes);
        let by_itself = alone.last.shown.clone();
        let before: Vec<Layer<'_>> = earlier.iter().map(Release::layer).collect();
        let mut joint = Audit::new(*self.shape(), before, Layer { told_apart: false, ..alone.last });
        if !earlier.is_empty() {
            protect_beside(&mut joint, values);
        }
        let after_earlier = joint.last.shown != by_itself;
        Ok(self.published(rule, &joint.last, after_earlier))
    }

    /// How each count changed since each earlier release.
    fn changes(&self, earlier: &[Release]) -> Result<Vec<Vec<i64>>> {
        let since = |release: &Release| {
            if release.counts().dimensions() != self.dimensions() {
                return Err(FingerpostError::invalid(Code::PublishEarlier, "an earlier release has other dimensions"));
            }
            Ok(self.counts().iter().zip(release.counts().counts()).map(|(now, then)| now - then).collect())
        };
        earlier.iter().map(since).collect()
    }

    fn published(&self, rule: &DisclosureRule, layer: &Layer<'_>, after_earlier: bool) -> PublishedTable {
        let places = 0..self.shape().places();
        let cell = |place: usize| PublishedCell {
            of: self.categories(place),
            count: layer.published(place).filter(|_| layer.is_shown(place)),
        };
        let cells: Vec<PublishedCell> = places.clone().map(cell).collect();
        let more = places.clone().any(|place| !layer.is_shown(place) && layer.published(place).is_some());
        let zeros = places.clone().any(|place| layer.zeros_hidden && layer.count(place) == 0) || layer.zeros_hidden;
        let all = cells.iter().all(|cell| cell.count.is_none());
        let alike = places.clone().any(|place| self.is_all_alike(layer, place));
        let notes = [
            (rule.round_to > 1, DisclosureNote::Rounded),
            (more, DisclosureNote::MoreSuppressed),
            (zeros, DisclosureNote::ZerosSuppressed),
            (all, DisclosureNote::AllSuppressed),
            (alike, DisclosureNote::AllAlike),
            (after_earlier, DisclosureNote::AfterEarlier),
        ];
        let notes = notes.into_iter().filter_map(|(said, note)| said.then_some(note)).collect();
        PublishedTable { notes, ..PublishedTable::new(rule.clone(), self.dimensions().to_vec(), cells) }
    }

    /// Whether everybody of a published margin is seen to be in one category.
    fn is_all_alike(&self, layer: &Layer<'_>, place: usize) -> bool {
        let (shape, at) = (self.shape(), self.shape().at(place));
        let alike = |dimension: usize| {
            let size = shape.size(dimension);
            let empty = |category: &usize| {
                let mut part = at;
                if let Some(to) = part.get_mut(dimension) {
                    *to = Some(*category);
                }
                let part = shape.place(&part);
                layer.is_shown(part) && layer.count(part) == 0
            };
            size > 1 && (0..size).filter(empty).count() + 1 == size
        };
        layer.count(place) > 0
            && (0..shape.real()).any(|dimension| at.get(dimension).copied().flatten().is_none() && alike(dimension))
    }
}

/// Protects a table by itself: what is small, and what changed by a small number since an earlier release.
fn protect_alone(audit: &mut Audit<'_>, values: i64, changes: &[Vec<i64>]) {
    let small = 1..=i64::from(audit.last.rule.suppress_up_to);
    let changed = |place: &usize| changes.iter().any(|since| since.get(*place).is_some_and(|by| small.contains(&by.abs())));
    let changed: Vec<usize> = (0..audit.last.counts.len()).filter(changed).collect();
    loop {
        let kept = audit.to_keep().into_iter().chain(changed.iter().copied()).all(|place| audit.keep(place, values));
        if kept {
            return;
        }
        if audit.last.zeros_hidden {
            // Of a table without a single count there is nothing left to work out.
            audit.blank();
            return;
        }
        audit.hide_zeros();
    }
}

/// Protects a table beside what was published before. What that gives away already to whoever knows who joined and left, no release
/// can take back; all else is kept.
fn protect_beside(audit: &mut Audit<'_>, values: i64) {
    let mut untold = audit.untold();
    loop {
        let kept = audit.to_keep().into_iter().all(|place| audit.keep(place, untold.values(place, values)));
        if kept {
            return;
        }
        if audit.last.zeros_hidden {
            audit.blank();
            return;
        }
        audit.hide_zeros();
    }
}

/// Whether enough people joined or left since the last release.
fn enough(table: &CountTable, changes: &[i64], rule: &DisclosureRule) -> Result<()> {
    let shape = table.shape();
    let cells = changes.iter().enumerate().filter(|(place, _)| shape.is_cell(*place));
    let people = cells.fold(0_i64, |sum, (_, by)| sum.saturating_add(by.abs()));
    if people > 0 && people < i64::from(rule.fewest_changed) {
        let detail = "too few people joined or left since the last release; wait until there are more, or publish that one again";
        return Err(FingerpostError::invalid(Code::PublishTooSoon, detail));
    }
    Ok(())
}
