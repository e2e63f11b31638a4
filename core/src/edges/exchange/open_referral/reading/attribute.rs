//! Attributes: taxonomy terms. Those that fingerpost wrote are read back; all others are kept.

use std::str::FromStr;

use super::fields::{list, text};
use crate::edges::exchange::json::Value;
use crate::model::activity::Circumstance;

/// The taxonomies of fingerpost: themes, kinds, ways of delivery, routes, circumstances.
pub(in crate::edges::exchange::open_referral) const THEMES: &str = "fingerpost:theme";
pub(in crate::edges::exchange::open_referral) const KINDS: &str = "fingerpost:kind";
pub(in crate::edges::exchange::open_referral) const DELIVERIES: &str = "fingerpost:delivery";
pub(in crate::edges::exchange::open_referral) const ROUTES: &str = "fingerpost:route";
pub(in crate::edges::exchange::open_referral) const CIRCUMSTANCES: &str = "fingerpost:circumstance";

/// The words of one of these taxonomies, each once.
pub(super) fn own<T: FromStr + PartialEq>(service: &Value<'_>, taxonomy: &str) -> Vec<T> {
    let mut found = Vec::new();
    for item in list(service, "attributes") {
        let term = item.get("taxonomy_term").filter(|term| text(term, "taxonomy") == Some(taxonomy));
        if let Some(word) = term.and_then(|term| text(term, "name")).and_then(|word| word.parse().ok())
            && !found.contains(&word)
        {
            found.push(word);
        }
    }
    found
}

pub(super) fn circumstances(service: &Value<'_>) -> Vec<Circumstance> {
    own(service, CIRCUMSTANCES)
}

/// How many attributes belong to other taxonomies.
pub(super) fn foreign(service: &Value<'_>) -> u32 {
    let own = [THEMES, KINDS, DELIVERIES, ROUTES, CIRCUMSTANCES];
    let taxonomy = |item: &Value<'_>| item.get("taxonomy_term").and_then(|term| text(term, "taxonomy")).map(str::to_owned);
    let others =
        list(service, "attributes").iter().filter(|item| taxonomy(item).is_none_or(|name| !own.contains(&name.as_str())));
    u32::try_from(others.count()).unwrap_or(u32::MAX)
}
