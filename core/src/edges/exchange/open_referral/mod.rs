//! Open Referral UK and HSDS: the feeds in which councils publish what there is.
//!
//! What a feed says becomes records; what fingerpost has no field for is kept and written back; what a feed leaves
//! unsaid stays unknown. `docs/open-referral.md` maps every field.

mod nouns;
mod options;
mod report;
mod words;

pub use options::{OpenReferralOptions, OpenReferralWriting};
pub use report::{KeptRecord, OpenReferralExport, OpenReferralImport, PathCount};
pub use words::{KeptKind, OffsetMeaning, OpenReferralOutput, OpenReferralVersion};
