//! What the mean would have been had other people of the same kind been asked.

use super::split_mix::SplitMix64;
use crate::ground::number::real;

/// The means of so many samples drawn from these values with replacement, each as large as they are, in rising order.
///
/// The first sample takes its members one after another from the numbers of the seed, then the second. Sums are whole, so that the order of
/// adding changes nothing.
pub(in crate::answers::evidence) fn bootstrap_means(values: &[i64], samples: u32, seed: u64) -> Vec<f64> {
    if values.is_empty() {
        return Vec::new();
    }
    // Small numbers stay near the processor while they are drawn; nearly all changes of scores are.
    let small: Option<Vec<i16>> = values.iter().map(|value| i16::try_from(*value).ok()).collect();
    let mut sums = small.map_or_else(|| sums_of(values, samples, seed), |small| sums_of(&small, samples, seed));
    sums.sort_unstable();
    let count = real(i128::try_from(values.len()).unwrap_or(i128::MAX));
    sums.into_iter().map(|sum| real(i128::from(sum)) / count).collect()
}

/// The sum of each sample, in the order they are drawn.
fn sums_of<T: Copy + Default + Into<i64>>(values: &[T], samples: u32, seed: u64) -> Vec<i64> {
    let count = u64::try_from(values.len()).unwrap_or(u64::MAX);
    let mut random = SplitMix64::new(seed);
    let mut draw =
        || usize::try_from(random.below(count)).ok().and_then(|place| values.get(place)).copied().unwrap_or_default().into();
    (0..samples).map(|_| (0..count).map(|_| draw()).sum()).collect()
}

/// The value below which a share of values in rising order lies, linear between neighbours (type 7 of Hyndman and Fan 1996).
pub(in crate::answers::evidence) fn percentile(sorted: &[f64], share: f64) -> Option<f64> {
    let last = u32::try_from(sorted.len().checked_sub(1)?).ok()?;
    let place = f64::from(last) * share;
    let below = place.floor();
    let index = (0..=last).rfind(|index| f64::from(*index) <= below)?;
    let at = |index: u32| usize::try_from(index).ok().and_then(|index| sorted.get(index)).copied();
    let (low, high) = (at(index)?, at(index.saturating_add(1)).or_else(|| at(index))?);
    Some(low + (place - below) * (high - low))
}
