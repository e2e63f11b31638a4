//! Languages of a service.

use super::fields::{first, list, phrase, text};
use crate::edges::exchange::json::Value;
use crate::edges::exchange::open_referral::notes::Notes;
use crate::ground::error::Code;
use crate::ground::text::LanguageTag;
use crate::model::activity::{LanguageOffer, LanguageProvision};

/// What is written beside a language in which somebody interprets.
pub(in crate::edges::exchange::open_referral) const INTERPRETED: &str = "interpreted";
/// What is written beside a language in which there is only material.
pub(in crate::edges::exchange::open_referral) const MATERIAL: &str = "material only";

/// Names and codes of three letters, and the tag that clients' languages are written in.
const TAGS: &[(&str, &str)] = &[
    ("english", "en"),
    ("eng", "en"),
    ("welsh", "cy"),
    ("cym", "cy"),
    ("wel", "cy"),
    ("irish", "ga"),
    ("gle", "ga"),
    ("scottish gaelic", "gd"),
    ("gla", "gd"),
    ("urdu", "ur"),
    ("urd", "ur"),
    ("polish", "pl"),
    ("pol", "pl"),
    ("slovak", "sk"),
    ("slk", "sk"),
    ("punjabi", "pa"),
    ("pan", "pa"),
    ("bengali", "bn"),
    ("ben", "bn"),
    ("gujarati", "gu"),
    ("guj", "gu"),
    ("arabic", "ar"),
    ("ara", "ar"),
    ("somali", "so"),
    ("som", "so"),
    ("romanian", "ro"),
    ("ron", "ro"),
    ("ukrainian", "uk"),
    ("ukr", "uk"),
    ("british sign language", "bfi"),
    ("bsl", "bfi"),
];

/// The languages that are named. A language of the UK profile is only an id, and says nothing.
pub(super) fn read(service: &Value<'_>, notes: &mut Notes<'_>) -> Vec<LanguageOffer> {
    let mut offers: Vec<LanguageOffer> = Vec::new();
    for item in list(service, "languages").iter().filter(|item| !item.fields().is_empty()) {
        let Some(language) = tag(item) else {
            notes.notice(
                Code::OpenReferralLanguage,
                item,
                "it cannot be told which language this is: a `code` such as `cy` or `en` is missing; it is kept and not used",
            );
            continue;
        };
        let provision = match text(item, "note").map(phrase).as_deref() {
            None => LanguageProvision::Spoken,
            Some(INTERPRETED) => LanguageProvision::Interpreted,
            Some(MATERIAL) => LanguageProvision::MaterialOnly,
            Some(_) => {
                let value = item.get("note").unwrap_or(item);
                notes.notice(
                    Code::OpenReferralLanguage,
                    value,
                    "the note may limit the language, so nothing is promised: it is kept, and the language not used",
                );
                continue;
            }
        };
        let offer = LanguageOffer { language, provision };
        if !offers.contains(&offer) {
            offers.push(offer);
        }
    }
    offers
}

fn tag(item: &Value<'_>) -> Option<LanguageTag> {
    let known = |said: &str| TAGS.iter().find(|(name, _)| *name == phrase(said)).map(|(_, tag)| *tag);
    match text(item, "code") {
        Some(code) => LanguageTag::new(known(code).unwrap_or(code)).ok(),
        None => LanguageTag::new(known(first(item, &["name", "language"])?)?).ok(),
    }
}
