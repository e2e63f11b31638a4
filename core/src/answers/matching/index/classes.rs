//! A column: which class of a rule each entry is in, and an entry to look at for each class.

use std::collections::HashMap;

use super::aspect::Aspect;

/// The class of entries that are each of their own.
pub(super) const OWN: usize = 0;

/// The classes of all entries, in as few bytes as they need.
#[derive(Debug)]
enum Packed {
    Narrow(Vec<u8>),
    Middle(Vec<u16>),
    Wide(Vec<u32>),
}

/// Which class each entry is in. Entries of one class read the same, and one of them speaks for all.
#[derive(Debug)]
pub(super) struct Classes {
    of: Packed,
    /// The first entry of each class. That of [`OWN`] speaks for nobody.
    pub(super) samples: Vec<u32>,
    /// Whether there are entries that are each of their own.
    pub(super) some_of_their_own: bool,
}

impl Classes {
    /// Sorts entries into classes by what is read of each.
    pub(super) fn build(entries: usize, mut read: impl FnMut(usize, &mut Aspect)) -> Self {
        let mut known: HashMap<Box<[u8]>, u32> = HashMap::new();
        let mut samples = vec![0_u32];
        let mut wide = Vec::with_capacity(entries);
        let mut aspect = Aspect::default();
        for entry in 0..entries {
            aspect.clear();
            read(entry, &mut aspect);
            let class = if aspect.is_of_its_own() {
                0
            } else if let Some(class) = known.get(aspect.bytes()) {
                *class
            } else {
                let class = u32::try_from(samples.len()).unwrap_or(u32::MAX);
                samples.push(u32::try_from(entry).unwrap_or(u32::MAX));
                known.insert(aspect.bytes().into(), class);
                class
            };
            wide.push(class);
        }
        let some_of_their_own = wide.contains(&0);
        Self { of: Packed::of(wide, samples.len()), samples, some_of_their_own }
    }

    /// The class of an entry.
    pub(super) fn get(&self, entry: usize) -> usize {
        let class = match &self.of {
            Packed::Narrow(of) => of.get(entry).copied().map(u32::from),
            Packed::Middle(of) => of.get(entry).copied().map(u32::from),
            Packed::Wide(of) => of.get(entry).copied(),
        };
        class.map_or(OWN, wide)
    }

    /// The classes of the entries from one on, as far as there are others beside them. The three widths are walked apart, so that none is asked
    /// for at every step.
    pub(super) fn with<T>(&self, start: usize, beside: impl Iterator<Item = T>, mut each: impl FnMut(T, usize)) {
        match &self.of {
            Packed::Narrow(of) => {
                beside.zip(of.iter().skip(start)).for_each(|(one, class)| each(one, usize::from(*class)));
            }
            Packed::Middle(of) => {
                beside.zip(of.iter().skip(start)).for_each(|(one, class)| each(one, usize::from(*class)));
            }
            Packed::Wide(of) => beside.zip(of.iter().skip(start)).for_each(|(one, class)| each(one, wide(*class))),
        }
    }

    /// How many bytes it keeps.
    pub(super) fn bytes(&self) -> usize {
        let classes = match &self.of {
            Packed::Narrow(of) => of.len(),
            Packed::Middle(of) => of.len() * 2,
            Packed::Wide(of) => of.len() * 4,
        };
        classes + self.samples.len() * 4
    }
}

fn wide(class: u32) -> usize {
    usize::try_from(class).unwrap_or(OWN)
}

impl Packed {
    fn of(wide: Vec<u32>, classes: usize) -> Self {
        if classes <= 1 << 8 {
            Self::Narrow(wide.into_iter().filter_map(|class| u8::try_from(class).ok()).collect())
        } else if classes <= 1 << 16 {
            Self::Middle(wide.into_iter().filter_map(|class| u16::try_from(class).ok()).collect())
        } else {
            Self::Wide(wide)
        }
    }
}
