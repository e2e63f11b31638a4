//! Many questions at once.

/// How often something is found where there is nothing, at most, over all questions of one audit.
const WRONGLY_FOUND: f64 = 0.05;

/// Which of these chances are small enough, when all are looked at together: Holm's step-down, which holds for questions that
/// depend on each other. An audit that says "nothing found" is read as one sentence, so it is the whole family that must be right
/// 95 times in 100, and not a share of what is found.
///
/// Holm, S. (1979), *A simple sequentially rejective multiple test procedure*, Scandinavian Journal of Statistics 6:65–70.
pub(super) fn found(chances: &[f64]) -> Vec<bool> {
    let mut order: Vec<(f64, usize)> = chances.iter().copied().zip(0..).collect();
    order.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    let mut found = vec![false; chances.len()];
    let mut left = u32::try_from(chances.len()).unwrap_or(u32::MAX);
    for (chance, at) in order {
        if chance > WRONGLY_FOUND / f64::from(left) {
            break;
        }
        if let Some(found) = found.get_mut(at) {
            *found = true;
        }
        left = left.saturating_sub(1).max(1);
    }
    found
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_smallest_goes_first_and_the_first_that_fails_ends_it() {
        assert_eq!(super::found(&[0.04, 0.01, 0.03, 0.005]), [false, true, false, true]);
        assert_eq!(super::found(&[0.05]), [true]);
        assert_eq!(super::found(&[0.020, 0.001, 0.024]), [true, true, true]);
        assert_eq!(super::found(&[0.026, 0.001, 0.026]), [false, true, false]);
        assert!(super::found(&[]).is_empty());
    }
}
