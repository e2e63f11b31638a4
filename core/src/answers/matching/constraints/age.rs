//! The client's age lies within the limits.

use crate::answers::matching::case::{Case, client_path};
use crate::answers::matching::finding::Finding;
use crate::answers::matching::index::Aspect;
use crate::model::client::Client;

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let Some(who) = case.activity.eligibility.as_ref().filter(|who| who.youngest.is_some() || who.oldest.is_some()) else {
        return Vec::new();
    };
    let (youngest, oldest) = (who.youngest.unwrap_or(0), who.oldest.unwrap_or(u32::MAX));
    let limits = match (who.youngest, who.oldest) {
        (Some(from), Some(to)) => format!("{from} to {to}"),
        (Some(from), None) => format!("{from} and over"),
        (None, Some(to)) => format!("up to {to}"),
        (None, None) => String::new(),
    };
    let finding = match &case.client.age {
        None => Finding::ask_client("age.client_unknown", client_path(&["age"])),
        Some(band) if band.from >= youngest && band.to <= oldest => Finding::met("age.within"),
        Some(band) if band.to < youngest => Finding::absolute("age.below"),
        Some(band) if band.from > oldest => Finding::absolute("age.above"),
        Some(_) => Finding::ask_client("age.client_band_too_wide", client_path(&["age"])),
    };
    let fact = case.activity_fact(&["eligibility"], limits.as_str());
    vec![finding.word("limits", limits).fact(fact).fact(Case::client_fact(&["age"]))]
}

pub(super) fn reads(case: &Case<'_>, aspect: &mut Aspect) {
    let who = case.activity.eligibility.as_ref();
    aspect.maybe(who.and_then(|who| who.youngest));
    aspect.maybe(who.and_then(|who| who.oldest));
}

pub(super) fn client(client: &Client, _: usize, aspect: &mut Aspect) {
    aspect.maybe(client.age.as_ref().map(|band| band.from));
    aspect.maybe(client.age.as_ref().map(|band| band.to));
}
