//! Languages.

use proptest::prelude::*;
use proptest::sample::select;

use super::Bias;
use crate::ground::text::LanguageTag;
use crate::model::activity::{LanguageOffer, LanguageProvision};

/// English, Welsh, Polish or British Sign Language, with a region at times.
pub fn language() -> impl Strategy<Value = LanguageTag> {
    tag(&["en", "en-GB", "cy", "pl", "bfi"])
}

pub(super) fn tag(tags: &'static [&'static str]) -> impl Strategy<Value = LanguageTag> {
    select(tags).prop_filter_map("a language", |tag| LanguageTag::new(tag).ok())
}

/// The languages of an activity: English as often as the bias says, others besides.
pub fn language_offers(bias: Bias) -> impl Strategy<Value = Vec<LanguageOffer>> {
    let english = tag(&["en", "en-GB"]).prop_map(|tag| LanguageOffer::new(tag, LanguageProvision::Spoken));
    let any = (language(), select(LanguageProvision::ALL)).prop_map(|(tag, provision)| LanguageOffer::new(tag, provision));
    (bias.stated(english), proptest::collection::vec(any, 0..=1))
        .prop_map(|(english, more)| english.into_iter().chain(more).collect())
}
