//! A language of the client is one of the activity.

use crate::answers::matching::case::{Case, client_path};
use crate::answers::matching::finding::Finding;
use crate::answers::matching::index::Aspect;
use crate::answers::matching::ways_out::ways_out;
use crate::answers::matching::wording::spoken;
use crate::ground::text::LanguageTag;
use crate::model::barrier::BarrierKind;
use crate::model::client::Client;

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let (offered, theirs) = (&case.activity.languages, &case.client.languages);
    if theirs.is_empty() {
        return vec![Finding::ask_client("language.client_unknown", client_path(&["languages"]))];
    }
    if offered.is_empty() {
        return vec![Finding::ask_provider("language.unknown", case.of_activity(&["languages"]))];
    }
    let mut carrying = offered.iter().filter(|offer| offer.carries_the_session());
    let shared = carrying.find(|offer| theirs.iter().any(|own| own.same_language(&offer.language)));
    let finding = match shared {
        Some(offer) => Finding::met("language.shared").word("language", spoken::language(&offer.language)),
        None => {
            let ways = ways_out(case, &BarrierKind::EnglishLevel);
            Finding::barrier("language.not_shared", BarrierKind::EnglishLevel, ways)
        }
    };
    let says = offered.iter().map(|offer| format!("{} {}", offer.language, offer.provision)).collect::<Vec<_>>().join(", ");
    vec![finding.fact(case.activity_fact(&["languages"], says)).fact(Case::client_fact(&["languages"]))]
}

pub(super) fn reads(case: &Case<'_>, aspect: &mut Aspect) {
    let offered = &case.activity.languages;
    aspect.flag(offered.is_empty());
    aspect.words(offered.iter().filter(|offer| offer.carries_the_session()).map(|offer| offer.language.as_str()));
    aspect.ways_out(case, &BarrierKind::EnglishLevel);
}

pub(super) fn client(client: &Client, _: usize, aspect: &mut Aspect) {
    aspect.words(client.languages.iter().map(LanguageTag::as_str));
}
