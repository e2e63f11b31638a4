//! Open Referral UK and HSDS: the feeds in which councils publish what there is.
//!
//! What a feed says becomes records; what fingerpost has no field for is kept and written back; what a feed leaves
//! unsaid stays unknown. `docs/open-referral.md` maps every field.

mod notes;
mod nouns;
mod options;
mod reading;
mod report;
mod shapes;
mod words;
mod writing;

pub use options::{OpenReferralOptions, OpenReferralWriting};
pub use reading::read_open_referral;
pub use report::{KeptRecord, OpenReferralExport, OpenReferralImport, PathCount};
pub use words::{KeptKind, OffsetMeaning, OpenReferralOutput, OpenReferralVersion};
pub use writing::write_open_referral;

#[cfg(test)]
mod bad_input_tests;
#[cfg(test)]
mod every_field_tests;
#[cfg(test)]
mod reading_tests;
#[cfg(test)]
mod real_data_tests;
#[cfg(test)]
mod round_trip_tests;
