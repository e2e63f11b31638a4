//! The normal distribution.

use std::f64::consts::PI;

/// The share of a standard normal distribution between −z and z, for z from 0 to 12, by the series of its integral.
fn between(z: f64) -> f64 {
    let (mut term, mut sum, mut odd) = (z, z, 1.0);
    while term > sum * 1e-17 {
        odd += 2.0;
        term *= z * z / odd;
        sum += term;
    }
    2.0 * sum * (-z * z / 2.0).exp() / (2.0 * PI).sqrt()
}

/// How many standard deviations to each side hold a share of a normal distribution: 1.96 for 0.95.
pub(in crate::answers::evidence) fn normal_quantile(share: f64) -> f64 {
    super::student::root(share, 12.0, between)
}
