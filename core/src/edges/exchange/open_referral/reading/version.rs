//! Which edition a feed is written in, by what it says.

use crate::edges::exchange::json::Value;
use crate::edges::exchange::open_referral::OpenReferralVersion;
use crate::edges::exchange::open_referral::nouns::{HSDS, HSDS31, Noun, UK1, UK3};

/// How often each edition was heard.
#[derive(Debug, Default)]
pub(super) struct Heard {
    first: u32,
    third: u32,
    wide: u32,
    latest: u32,
    /// What the answer to `GET /` said.
    said: Option<OpenReferralVersion>,
}

impl Heard {
    /// Listens to an envelope.
    pub(super) fn envelope(&mut self, envelope: &Value<'_>, list: Option<&str>) {
        let has = |name: &str| envelope.get(name).is_some();
        self.first += u32::from(list == Some("content") || has("totalElements") || has("totalPages"));
        self.third += u32::from(has("total_items") || has("first_page"));
        if let Some(version) = envelope.get("version").and_then(Value::as_text).filter(|_| has("openapi_url") || has("profile")) {
            let number: String = version.chars().filter(|c| c.is_ascii_digit() || *c == '.').collect();
            self.said = match (number.as_str(), version.contains("UK")) {
                ("1.0" | "1" | "2.0" | "2", _) => Some(OpenReferralVersion::Uk10),
                ("3.0" | "3", true) => Some(OpenReferralVersion::Uk30),
                ("3.0" | "3", false) => Some(OpenReferralVersion::Hsds30),
                ("3.1" | "3.2", _) => Some(OpenReferralVersion::Hsds31),
                _ => None,
            };
        }
    }

    /// Listens to an item: each field that only some editions have speaks for those.
    pub(super) fn item(&mut self, object: &Value<'_>, noun: Noun) {
        for (name, _) in object.fields() {
            match noun.field(name).map(|field| field.editions) {
                Some(UK1) => self.first += 1,
                Some(HSDS) => self.wide += 1,
                Some(HSDS31) => self.latest += 1,
                Some(editions) if editions & UK3 != 0 && editions & UK1 == 0 => self.third += 1,
                _ => {}
            }
        }
        if noun == Noun::Service {
            object.get("organization").into_iter().for_each(|value| self.item(value, Noun::Organization));
        }
    }

    /// The edition that was heard most clearly.
    pub(super) fn version(&self) -> OpenReferralVersion {
        match () {
            () if self.latest > 0 => OpenReferralVersion::Hsds31,
            () if self.first > self.third => OpenReferralVersion::Uk10,
            () if self.wide > 0 => OpenReferralVersion::Hsds30,
            () if self.third > 0 => OpenReferralVersion::Uk30,
            () => self.said.unwrap_or_default(),
        }
    }
}
