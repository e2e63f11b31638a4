//! Whole numbers as real ones.

/// The real number nearest to a whole one, however large it is.
pub(crate) fn real(whole: i128) -> f64 {
    // Up to 32 bits the conversion is exact; beyond, reading the digits rounds once.
    i32::try_from(whole).map_or_else(|_| whole.to_string().parse().unwrap_or(f64::NAN), f64::from)
}
