//! What to make of the rows.

use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::model::provenance::Provenance;
use crate::model::site::ReferralUse;

record! {
    /// Keeps only the rows whose cell begins in a certain way.
    KeepRows {
        /// Which column.
        column: String,
        /// How the cell must begin.
        begins_with: String,
    }
}

record! {
    /// What to make of the rows of a list of places. A castle or a list entry is not an activity: unless told
    /// otherwise, sites come out with the use `none_yet`.
    AssetOptions {
        [optional]
        /// How the sites can be used for referrals; `none_yet` where empty.
        uses: Vec<ReferralUse>,
        /// Which rows to keep; all where empty, otherwise those that satisfy every one.
        keep: Vec<KeepRows>,
        /// What a place without a name is called: `Listed building`. Without this, such rows are left out and counted.
        unnamed: Option<NonEmpty>,
        /// Whether rows that cannot be placed are left out. Otherwise they come without a point, and are counted.
        leave_out_unplaced: bool,
        /// The stamp on every site.
        provenance: Option<Provenance>,
    }
}
