//! Sorting entries into classes by what is read of each.

use super::aspect::Aspect;
use super::column::Column;
use crate::ground::map::HashMap;

/// What entries of their own are put down as until all are known.
const OWN: u32 = u32::MAX;

/// A column in the making.
#[derive(Debug, Default)]
pub(super) struct Sorting {
    known: HashMap<Box<[u8]>, u32>,
    samples: Vec<u32>,
    classes: Vec<u32>,
    own: bool,
}

impl Sorting {
    /// For so many entries.
    pub(super) fn of(entries: usize) -> Self {
        Self { classes: Vec::with_capacity(entries), ..Self::default() }
    }

    /// The class of the next entry, of which this is read.
    pub(super) fn put(&mut self, entry: u32, aspect: &Aspect) -> u32 {
        let class = if aspect.is_of_its_own() {
            self.own = true;
            OWN
        } else {
            self.class(entry, aspect)
        };
        self.classes.push(class);
        class
    }

    /// The next entry, of a class that was put before.
    pub(super) fn again(&mut self, class: u32) {
        self.classes.push(class);
    }

    fn class(&mut self, entry: u32, aspect: &Aspect) -> u32 {
        if let Some(class) = self.known.get(aspect.bytes()) {
            return *class;
        }
        let class = u32::try_from(self.samples.len()).unwrap_or(OWN);
        self.samples.push(entry);
        self.known.insert(aspect.bytes().into(), class);
        class
    }

    /// The column, where entries were put in this order. The classes are laid out in the room given, which has a place for each.
    pub(super) fn finish(mut self, order: &[u32], classes: &mut [u32]) -> Column {
        if self.own {
            // The first class is theirs.
            self.samples.insert(0, 0);
            self.classes.iter_mut().for_each(|class| *class = if *class == OWN { 0 } else { class.saturating_add(1) });
        }
        for (at, class) in order.iter().zip(self.classes) {
            usize::try_from(*at).ok().and_then(|at| classes.get_mut(at)).into_iter().for_each(|place| *place = class);
        }
        Column::pack(classes, self.samples, self.own)
    }
}
