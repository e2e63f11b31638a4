//! What a service says less than its activity, where the extension is left out.

use crate::model::activity::Activity;

macro_rules! differing {
    ($a:ident, $b:ident, [$($field:ident),+]) => {{
        let mut names: Vec<&'static str> = Vec::new();
        $( if $a.$field != $b.$field { names.push(stringify!($field)); } )+
        names
    }};
}

/// The fields of an activity that are not, or otherwise, in what its service is read as.
pub(super) fn lost(activity: &Activity, read: &Activity) -> Vec<&'static str> {
    differing!(
        activity,
        read,
        [
            name,
            partner,
            kind,
            delivery,
            status,
            provenance,
            description,
            opportunity,
            referral_use,
            sites,
            any_time,
            sessions,
            course,
            themes,
            touches,
            price,
            capacity,
            eligibility,
            routes,
            need_ceiling,
            co_delivery,
            languages,
            group,
            pace,
            features,
            accommodations,
            onward
        ]
    )
}
