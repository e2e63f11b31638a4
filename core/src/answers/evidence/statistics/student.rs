//! Student's t distribution, for whole degrees of freedom.

use std::f64::consts::FRAC_2_PI;

/// The share between −t and t: the finite series of Abramowitz and Stegun, 26.7.3 and 26.7.4. Every term is positive, so that nothing
/// cancels.
fn between(t: f64, freedom: u32) -> f64 {
    let angle = (t / f64::from(freedom).sqrt()).atan();
    let (sine, cosine) = angle.sin_cos();
    let square = cosine * cosine;
    let is_odd = !freedom.is_multiple_of(2);
    let mut term = if is_odd { cosine } else { 1.0 };
    // One term for each second number below the degrees of freedom: cos θ, 2/3 cos³ θ, …; or 1, 1/2 cos² θ, …
    let first = if is_odd { 1 } else { 0 };
    let mut sum = if freedom == 1 { 0.0 } else { term };
    for step in (first + 2..freedom).step_by(2).map(f64::from) {
        term *= square * (step - 1.0) / step;
        sum += term;
        if term < sum * 1e-18 {
            break;
        }
    }
    if is_odd { FRAC_2_PI * (angle + sine * sum) } else { sine * sum }
}

/// From so many degrees of freedom on the expansion at the normal distribution has more digits than the series, whose terms are then many.
const MANY: u32 = 1_000;

/// The expansion of the quantile at that of the normal distribution: Abramowitz and Stegun, 26.7.5. What is left out is of the order of the
/// fifth power of the degrees of freedom.
fn expansion(z: f64, freedom: u32) -> f64 {
    let square = z * z;
    let terms = [
        (square + 1.0) / 4.0,
        ((5.0 * square + 16.0) * square + 3.0) / 96.0,
        (((3.0 * square + 19.0) * square + 17.0) * square - 15.0) / 384.0,
        ((((79.0 * square + 776.0) * square + 1482.0) * square - 1920.0) * square - 945.0) / 92_160.0,
    ];
    let step = 1.0 / f64::from(freedom);
    z * terms.iter().rev().fold(0.0, |sum, term| (sum + term) * step) + z
}

/// How far to each side of zero a share of the t distribution lies: 2.045… for 0.95 and 29 degrees of freedom.
pub(in crate::answers::evidence) fn t_quantile(share: f64, freedom: u32) -> f64 {
    let freedom = freedom.max(1);
    if freedom >= MANY {
        return expansion(super::normal::normal_quantile(share), freedom);
    }
    let mut highest = 16.0;
    while between(highest, freedom) < share && highest < 1e9 {
        highest *= 2.0;
    }
    root(share, highest, |t| between(t, freedom))
}

/// Where a rising function reaches a value between zero and an end: by halving, until no number lies between.
pub(super) fn root(value: f64, highest: f64, function: impl Fn(f64) -> f64) -> f64 {
    let (mut low, mut high) = (0.0, highest);
    for _ in 0..200 {
        let middle = f64::midpoint(low, high);
        if middle <= low || middle >= high {
            break;
        }
        if function(middle) < value {
            low = middle;
        } else {
            high = middle;
        }
    }
    f64::midpoint(low, high)
}
