//! Mean and spread.

use crate::ground::number::real;

/// Count, sum and sum of squares of whole numbers, exactly.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::answers::evidence) struct Moments {
    pub(in crate::answers::evidence) count: u32,
    pub(in crate::answers::evidence) sum: i128,
    squares: i128,
}

impl Moments {
    pub(in crate::answers::evidence) fn of(values: impl IntoIterator<Item = i64>) -> Self {
        values.into_iter().fold(Self::default(), |so_far, value| {
            let value = i128::from(value);
            Self { count: so_far.count + 1, sum: so_far.sum + value, squares: so_far.squares + value * value }
        })
    }

    /// The mean; none of nothing.
    pub(in crate::answers::evidence) fn mean(&self) -> Option<f64> {
        (self.count > 0).then(|| real(self.sum) / f64::from(self.count))
    }

    /// The standard deviation of the sample, with n − 1; none of fewer than two.
    pub(in crate::answers::evidence) fn deviation(&self) -> Option<f64> {
        let count = i128::from(self.count);
        // Whole until the division: nothing cancels, however far the values are from zero.
        (count > 1).then(|| (real(count * self.squares - self.sum * self.sum) / real(count * (count - 1))).sqrt())
    }
}
