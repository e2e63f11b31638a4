//! People: who helps, in which language, in how large a group, about what.

use super::dispatch::{Proposal, Proposed, any, one, who};
use crate::answers::area::changes::answer::BlockedWhy;
use crate::answers::area::changes::provision::ProvisionChange;
use crate::answers::matching::case::Case;
use crate::answers::matching::constraints::{group_size, level_of_need};
use crate::ground::text::LanguageTag;
use crate::model::activity::LanguageProvision;
use crate::model::barrier::BarrierKind;
use crate::model::barrier::ResponsibleParty::Provider;

/// A higher level of need is held by a partner who is there too, never by a promise; where nobody has said what it holds, ask.
pub(super) fn level(case: &Case<'_>, unknown: bool) -> Proposed {
    let (activity, need) = (|| case.activity.id.clone(), case.client.need);
    if unknown {
        return one(ProvisionChange::NeedHeld { activity: activity(), level: need }, true, &[Provider]);
    }
    let with = |partner: &crate::ground::id::PartnerId| Proposal {
        change: ProvisionChange::CoDelivery { activity: activity(), partner: partner.clone(), raises_to: need },
        ask_first: false,
        by: who(case, &BarrierKind::NeedExceedsSupport),
    };
    any(level_of_need::partners(case).into_iter().map(with).collect(), BlockedWhy::NobodyKnown)
}

pub(super) fn record(case: &Case<'_>) -> Proposed {
    one(ProvisionChange::SafeguardingSeen { partner: case.partner.id.clone() }, true, &[Provider])
}

pub(super) fn language(case: &Case<'_>, key: &str) -> Proposed {
    let (ask_first, provision) = match key {
        "language.client_unknown" => return Proposed::Nothing(BlockedWhy::AskTheClient),
        "language.unknown" => (true, LanguageProvision::Spoken),
        _ => (false, LanguageProvision::Interpreted),
    };
    let mut languages: Vec<&LanguageTag> = Vec::new();
    for tag in &case.client.languages {
        if !languages.iter().any(|known| known.same_language(tag)) {
            languages.push(tag);
        }
    }
    let by = who(case, &BarrierKind::EnglishLevel);
    let proposal = |language: &LanguageTag| Proposal {
        change: ProvisionChange::Language { activity: case.activity.id.clone(), language: language.clone(), provision },
        ask_first,
        by: by.clone(),
    };
    any(languages.into_iter().map(proposal).collect(), BlockedWhy::AskTheClient)
}

pub(super) fn group(case: &Case<'_>, unknown: bool, key: &str) -> Proposed {
    match group_size::limit(case.client) {
        Some(most) if most > 0 && key != "group_size.client_unknown" => {
            let by = who(case, &BarrierKind::GroupSize);
            one(ProvisionChange::SmallerGroup { activity: case.activity.id.clone(), most }, unknown, &by)
        }
        _ => Proposed::Nothing(BlockedWhy::AskTheClient),
    }
}

/// What it is about is met with the client's own wish; whether it touches anything besides can be asked.
pub(super) fn themes(case: &Case<'_>, unknown: bool) -> Proposed {
    match (unknown, &case.activity.touches) {
        (false, _) => Proposed::Nothing(BlockedWhy::ClientsWish),
        (true, None) => one(ProvisionChange::TouchesNothingElse { activity: case.activity.id.clone() }, true, &[Provider]),
        (true, Some(_)) => Proposed::Nothing(BlockedWhy::AskTheProvider),
    }
}
