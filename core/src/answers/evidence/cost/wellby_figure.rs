//! The published worth of a year of wellbeing.

use crate::ground::money::Pence;
use crate::ground::record::record;

record! {
    /// What one WELLBY is worth: one point of life satisfaction, on the scale from 0 to 10, of one person for one year.
    rust WellbyFigure {
        /// The lower figure.
        low: Pence,
        /// The recommended figure.
        central: Pence,
        /// The higher figure.
        high: Pence,
        /// Of which year's prices and values.
        price_year: u32,
        /// Where it stands.
        source: String,
        /// What it is not good for.
        caveats: Vec<String>,
    }
}

/// The figure of HM Treasury's supplementary guidance to the Green Book, July 2021. It is not carried forward to later prices here.
#[must_use]
pub fn wellby_figure() -> WellbyFigure {
    let caveats = [
        "Only life satisfaction on the scale from 0 to 10 can be turned into WELLBYs; no other measure.",
        "It needs an estimate of what would have been without the activity; a change between before and after is none.",
        "It is for groups in an appraisal, and never for one person.",
        "The low and high figures were read in secondary sources; check the guidance itself before they are used in a case for money.",
        "Prices and values are those of 2019: carry them forward, and discount later years, as the guidance says.",
    ];
    WellbyFigure::new(
        Pence(1_000_000),
        Pence(1_300_000),
        Pence(1_600_000),
        2019,
        "HM Treasury, Wellbeing Guidance for Appraisal: Supplementary Green Book Guidance, July 2021".to_owned(),
        caveats.map(str::to_owned).to_vec(),
    )
}
