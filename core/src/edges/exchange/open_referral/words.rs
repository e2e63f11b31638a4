//! The editions of the standard, and the small choices around them.

use crate::ground::text::words;

words! {
    /// Which edition of Open Referral a text is written in. Recognised from what it says, not from what it calls itself.
    #[derive(Default)]
    closed OpenReferralVersion {
        /// Open Referral UK 1.0, which live feeds also call 2.
        Uk10 = "uk_1_0",
        /// Open Referral UK 3.0 (HSDS-UK).
        Uk30 = "uk_3_0",
        /// International HSDS 3.0, with the fields the UK leaves out.
        Hsds30 = "hsds_3_0",
        /// International HSDS 3.1, with capacities.
        Hsds31 = "hsds_3_1",
        /// It cannot be told.
        #[default]
        Unknown = "unknown",
    }
}

words! {
    /// Which edition is written.
    #[derive(Default)]
    closed OpenReferralOutput {
        /// Open Referral UK 3.0 (HSDS-UK).
        #[default]
        Uk30 = "uk_3_0",
        /// Open Referral UK 1.0.
        Uk10 = "uk_1_0",
    }
}

words! {
    /// What a time such as `09:00Z` means.
    #[derive(Default)]
    closed OffsetMeaning {
        /// Nine o'clock on the wall, in summer and in winter: what publishers mean who add the letter out of habit.
        #[default]
        WallTime = "wall_time",
        /// Nine o'clock Greenwich time, moved to the wall as on the first day of the schedule.
        Offset = "offset",
    }
}

words! {
    /// What a kept source is the source of.
    closed KeptKind {
        /// A service that became an activity.
        Service = "service",
        /// A service that was given again later, differently.
        Superseded = "superseded",
        /// A service that could not become an activity. Findings say why.
        LeftOut = "left_out",
        /// An organisation given by itself.
        Organisation = "organisation",
        /// A location given by itself.
        Location = "location",
        /// Something else: a taxonomy, a service at a location, a text of another kind.
        Other = "other",
    }
}
