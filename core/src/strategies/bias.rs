//! How welcoming generated data is.

use std::fmt::Debug;

use proptest::option;
use proptest::prelude::*;

/// How often a field takes a value that is stated, fresh and no obstacle, in hundredths, 1 to 99.
///
/// A match needs a dozen things to be known and right at once. Where each is so half of the time, nothing ever suits;
/// so whole records are generated under one bias, and the biases are mixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bias(u32);

impl Bias {
    /// Nearly everything is known, fresh and right.
    pub const KIND: Self = Self(98);
    /// Most things are.
    pub const MIXED: Self = Self(85);
    /// Anything goes.
    pub const HARSH: Self = Self(45);

    /// So many hundredths, brought within 1 to 99.
    #[must_use]
    pub fn new(hundredths: u32) -> Self {
        Self(hundredths.clamp(1, 99))
    }

    /// Any of the three, the kinder the more often.
    pub fn any() -> impl Strategy<Value = Self> {
        prop_oneof![8 => Just(Self::KIND), 3 => Just(Self::MIXED), 1 => Just(Self::HARSH)]
    }

    /// A welcome value as often as the bias says, otherwise any value.
    pub fn between<T: Debug + 'static>(
        self,
        kind: impl Strategy<Value = T> + 'static,
        any: impl Strategy<Value = T> + 'static,
    ) -> BoxedStrategy<T> {
        prop_oneof![self.0 => kind, 100 - self.0 => any].boxed()
    }

    /// Stated as often as the bias says.
    pub fn stated<T: Debug + 'static>(self, inner: impl Strategy<Value = T> + 'static) -> BoxedStrategy<Option<T>> {
        option::weighted(f64::from(self.0) / 100.0, inner).boxed()
    }

    /// Stated as often as the bias says it should not be.
    pub fn rarely<T: Debug + 'static>(self, inner: impl Strategy<Value = T> + 'static) -> BoxedStrategy<Option<T>> {
        option::weighted(f64::from(100 - self.0) / 100.0, inner).boxed()
    }

    /// True as often as the bias says.
    pub fn usually(self) -> impl Strategy<Value = bool> {
        proptest::bool::weighted(f64::from(self.0) / 100.0)
    }
}
