//! What came out of map data.

use super::hours::OpeningHours;
use crate::edges::exchange::UnreadPath;
use crate::edges::exchange::assets::CodeCount;
use crate::ground::error::Issue;
use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::ground::time::Date;
use crate::model::feature::FeatureFact;
use crate::model::site::{ReferralUse, Site};

record! {
    /// A tag of OpenStreetMap: `wheelchair=yes`.
    OsmTag {
        /// What it speaks of.
        key: String,
        /// What it says.
        value: String,
    }
}

record! {
    /// What tags say of one thing.
    OsmFeatures {
        /// The facts, with the source *map data*. Where tags differ, the more cautious answer counts.
        facts: Vec<FeatureFact>,
        /// Tags whose value is not understood: what they speak of stays unknown. The path is the key.
        issues: Vec<Issue>,
        /// Tags that a person should know of and no feature has a place for: `step_count=4`.
        notes: Vec<String>,
        /// Keys that say nothing here.
        unread: Vec<String>,
    }
}

record! {
    /// What to make of map data.
    OsmOptions {
        /// The day from which hours of opening hold.
        from: Date,
        [optional]
        /// When the map was last checked: the day of the extract. Without it every fact counts as expired.
        checked_on: Option<Date>,
        /// How the sites can be used for referrals; `none_yet` where empty.
        uses: Vec<ReferralUse>,
        /// What a place without a name is called; without this, such places are left out and counted.
        unnamed: Option<NonEmpty>,
    }
}

record! {
    /// A place of the map.
    OsmPlace {
        /// The place, with its facts.
        site: Site,
        [optional]
        /// Its hours of opening, where the map has some.
        hours: Option<OpeningHours>,
        /// What a person should know besides.
        notes: Vec<String>,
    }
}

record! {
    /// What came out of map data. Every thing with tags is a place, or has a finding that says why not.
    OsmImport {
        /// The places, in the order of the file.
        places: Vec<OsmPlace>,
        /// The first 1,000 findings, each with a JSON Pointer, line and column.
        issues: Vec<Issue>,
        /// All findings by code.
        counts: Vec<CodeCount>,
        /// Tags and names that were not understood.
        unread: Vec<UnreadPath>,
        /// How many elements the file has.
        elements_read: u32,
        /// How many of these have no tags: the corners of lines and areas.
        elements_bare: u32,
        /// How many places have a point.
        placed: u32,
        /// How many hours of opening there were.
        hours_found: u32,
        /// How many of them were read.
        hours_read: u32,
    }
}
