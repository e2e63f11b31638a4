//! The parts of the United Kingdom that keep bank holidays of their own.

use crate::ground::text::words;

words! {
    /// A part of the United Kingdom with its own list of bank holidays.
    closed UkDivision {
        /// England and Wales.
        EnglandAndWales = "england_and_wales",
        /// Scotland.
        Scotland = "scotland",
        /// Northern Ireland.
        NorthernIreland = "northern_ireland",
    }
}
