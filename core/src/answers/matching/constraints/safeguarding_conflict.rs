//! The client is not sent to anything they must be kept apart from.

use crate::answers::matching::case::Case;
use crate::answers::matching::finding::Finding;
use crate::answers::matching::index::Ask;
use crate::answers::matching::policy::Policy;
use crate::model::client::{Client, KeepApart};

pub(super) fn asks(client: &Client, _: &Policy) -> Vec<Ask> {
    if client.keep_apart.is_empty() { Vec::new() } else { vec![Ask::ONCE] }
}

pub(super) fn check(case: &Case<'_>, _: usize) -> Vec<Finding> {
    let apart = &case.client.keep_apart;
    let hit = apart.iter().position(|from| is_here(case, from));
    let nowhere = case.is_at_site() && case.site.is_none();
    let could_be = |from: &KeepApart| matches!(from, KeepApart::Site { .. } | KeepApart::Partner { .. });
    let finding = match hit {
        Some(i) => Finding::absolute("safeguarding_conflict.kept_apart").fact(Case::client_fact(&["keep_apart", &i.to_string()])),
        None if nowhere && apart.iter().any(could_be) => {
            Finding::ask_provider("safeguarding_conflict.site_unknown", case.of_activity(&["sites"]))
        }
        None => Finding::met("safeguarding_conflict.none").fact(Case::client_fact(&["keep_apart"])),
    };
    vec![finding]
}

fn is_here(case: &Case<'_>, from: &KeepApart) -> bool {
    match from {
        KeepApart::Activity { id } => *id == case.activity.id,
        KeepApart::Site { id } => case.activity.sites.contains(id),
        KeepApart::Partner { id } => {
            let owns = |site| case.catalogue.site(site).is_some_and(|site| site.partner.as_ref() == Some(id));
            *id == case.activity.partner
                || case.activity.co_delivery.iter().any(|with| with.partner == *id)
                || case.activity.sites.iter().any(owns)
        }
    }
}
