//! A feed in the reading: findings, organisers, places.

use std::collections::BTreeMap;

use super::options::OpenActiveOptions;
use super::schedule::list;
use super::values::{id, kind, pence};
use crate::edges::exchange::findings::Findings;
use crate::edges::exchange::json::{Document, Value};
use crate::edges::exchange::unread::Unread;
use crate::ground::error::{Code, Issue};
use crate::ground::id::{PartnerId, SiteId};
use crate::ground::money::Pence;
use crate::ground::place::{Point, Postcode};
use crate::ground::text::NonEmpty;
use crate::ground::time::{LocalDateTime, TimeOfDay};
use crate::model::activity::{Activity, Price};
use crate::model::partner::Partner;
use crate::model::provenance::{Provenance, Source};
use crate::model::site::Site;

/// One item in the reading: where it stands.
#[derive(Clone, Copy)]
pub(super) struct At<'v, 't> {
    pub(super) root: &'v Value<'t>,
    pub(super) prefix: &'v str,
}

/// A session by itself.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Single {
    pub(super) series: String,
    pub(super) starts: LocalDateTime,
    pub(super) closes: Option<TimeOfDay>,
    pub(super) cancelled: bool,
    pub(super) place: String,
}

/// A feed in the reading.
pub(super) struct Feed<'d, 't> {
    pub(super) document: &'d Document<'t>,
    pub(super) options: &'d OpenActiveOptions,
    pub(super) findings: Findings,
    pub(super) unread: Unread,
    pub(super) partners: BTreeMap<PartnerId, Partner>,
    pub(super) sites: BTreeMap<SiteId, Site>,
    /// Series by the id that their sessions name.
    pub(super) series: BTreeMap<String, Activity>,
    /// Single sessions by the id of their item.
    pub(super) singles: BTreeMap<String, Single>,
}

impl Feed<'_, '_> {
    pub(super) fn issue(
        &mut self,
        make: fn(Code, String, String) -> Issue,
        code: Code,
        at: At<'_, '_>,
        offset: usize,
        detail: &str,
    ) {
        let value = Value { at: offset, shape: crate::edges::exchange::json::Shape::Null };
        let place = self.document.place(at.prefix, at.root, &value);
        self.findings.add(make(code, place, detail.to_owned()));
    }

    pub(super) fn error(&mut self, code: Code, at: At<'_, '_>, value: &Value<'_>, detail: &str) {
        self.issue(Issue::error, code, at, value.at, detail);
    }

    pub(super) fn warning(&mut self, code: Code, at: At<'_, '_>, value: &Value<'_>, detail: &str) {
        self.issue(Issue::warning, code, at, value.at, detail);
    }

    pub(super) fn notice(&mut self, code: Code, at: At<'_, '_>, value: &Value<'_>, detail: &str) {
        self.issue(Issue::notice, code, at, value.at, detail);
    }

    /// Notes the names of an object that nobody reads.
    pub(super) fn pass_over(&mut self, value: &Value<'_>, read: &[&str], pattern: &str) {
        for (name, _) in value.fields() {
            if !read.contains(&name.as_ref()) {
                let plain = name.len() <= 48 && name.bytes().all(|byte| byte.is_ascii_alphabetic() || b"_:@-".contains(&byte));
                self.unread.note(&format!("{pattern}/{}", if plain { name.as_ref() } else { "…" }));
            }
        }
    }

    /// A text of an object; another kind of value is a finding.
    pub(super) fn words(&mut self, at: At<'_, '_>, value: &Value<'_>, name: &str) -> Option<NonEmpty> {
        let found = value.get(name).filter(|found| !found.is_null())?;
        if found.as_text().is_none() {
            self.warning(Code::ImportJsonType, at, found, "a text is expected here; it is left out");
        }
        NonEmpty::new(found.as_text()?).ok()
    }

    pub(super) fn stamp(&self) -> Provenance {
        Provenance { checked_on: self.options.checked_on, ..Provenance::new(Source::Directory) }
    }

    /// Keeps the organiser of a series; where nobody is named, one that says so.
    pub(super) fn organiser(&mut self, at: At<'_, '_>, series: &Value<'_>) -> Option<PartnerId> {
        let named = series.get("organizer").filter(|organiser| organiser.kind() == "an object");
        let name = named.and_then(|organiser| self.words(at, organiser, "name"));
        // The name of a person is not kept.
        let person = named.and_then(kind) == Some("Person");
        let (id, name) = match (named, name.filter(|_| !person)) {
            (Some(organiser), Some(name)) => (id(organiser).unwrap_or_else(|| name.to_string()), name),
            _ => {
                self.notice(
                    Code::FeedAssumed,
                    at,
                    named.unwrap_or(series),
                    "no organiser is named; a partner called “Organiser not named” stands in",
                );
                ("open-active:organiser-not-named".to_owned(), NonEmpty::known("Organiser not named"))
            }
        };
        if let Some(organiser) = named {
            self.pass_over(organiser, &["@type", "type", "@id", "id", "identifier", "name", "url"], "/items/*/data/organizer");
        }
        let Ok(id) = PartnerId::new(id) else {
            self.error(
                Code::IdTooLong,
                at,
                named.unwrap_or(series),
                "the organiser has an id that cannot be used; the series is left out",
            );
            return None;
        };
        let website = named.and_then(|organiser| self.words(at, organiser, "url"));
        let partner = Partner {
            website,
            provenance: Some(self.stamp()),
            ..Partner::new(id.clone(), name, self.options.partner_kind.clone())
        };
        self.partners.entry(id.clone()).or_insert(partner);
        Some(id)
    }

    /// Keeps the place of a series or session.
    pub(super) fn location(&mut self, at: At<'_, '_>, holder: &Value<'_>) -> Option<SiteId> {
        let place = holder.get("location").filter(|place| !place.is_null())?;
        if place.kind() != "an object" {
            self.warning(Code::FeedReference, at, place, "the place is named and not described; the series comes without it");
            return None;
        }
        self.pass_over(
            place,
            &["@type", "type", "@id", "id", "identifier", "name", "description", "address", "geo", "url"],
            "/items/*/data/location",
        );
        let name = self.words(at, place, "name");
        let postcode = self.postcode(at, place);
        let address = self.address(at, place);
        let Some(name) = name.or_else(|| address.clone()) else {
            self.warning(Code::ImportUnnamed, at, place, "the place has neither name nor address; the series comes without it");
            return None;
        };
        let own = id(place).unwrap_or_else(|| {
            [Some(name.to_string()), postcode.map(|code| code.to_string())].into_iter().flatten().collect::<Vec<_>>().join(", ")
        });
        let Ok(id) = SiteId::new(own) else {
            self.warning(Code::IdTooLong, at, place, "the place has an id that cannot be used; the series comes without it");
            return None;
        };
        let point = self.point(at, place);
        let site = Site { point, postcode, address, provenance: Some(self.stamp()), ..Site::new(id.clone(), name) };
        self.sites.entry(id.clone()).or_insert(site);
        Some(id)
    }

    fn postcode(&mut self, at: At<'_, '_>, place: &Value<'_>) -> Option<Postcode> {
        let value = place.get("address")?.get("postalCode")?;
        match Postcode::new(value.as_text().unwrap_or_default()) {
            Ok(postcode) => Some(postcode),
            Err(error) => {
                self.warning(error.code(), at, value, "the postcode cannot be read; the place comes without it");
                None
            }
        }
    }

    fn address(&mut self, at: At<'_, '_>, place: &Value<'_>) -> Option<NonEmpty> {
        let address = place.get("address").filter(|address| !address.is_null())?;
        if let Some(text) = address.as_text() {
            return NonEmpty::new(text).ok();
        }
        let parts: Vec<String> = ["streetAddress", "addressLocality"]
            .iter()
            .filter_map(|name| self.words(at, address, name))
            .map(|part| part.to_string())
            .collect();
        self.pass_over(
            address,
            &["@type", "type", "streetAddress", "addressLocality", "postalCode", "addressCountry", "addressRegion"],
            "/items/*/data/location/address",
        );
        NonEmpty::new(parts.join(", ")).ok()
    }

    fn point(&mut self, at: At<'_, '_>, place: &Value<'_>) -> Option<Point> {
        let geo = place.get("geo").filter(|geo| !geo.is_null())?;
        let number = |name: &str| geo.get(name)?.as_number()?.parse::<f64>().ok();
        match number("latitude").zip(number("longitude")).map(|(latitude, longitude)| Point::new(latitude, longitude)) {
            Some(Ok(point)) => Some(point),
            Some(Err(error)) => {
                self.warning(error.code(), at, geo, "the point cannot be used; the place comes without one");
                None
            }
            None => {
                self.warning(
                    Code::MapGeometry,
                    at,
                    geo,
                    "`latitude` and `longitude` are numbers without quotation marks; the place comes without a point",
                );
                None
            }
        }
    }

    /// The price of offers: of several the highest, so that nobody is promised less than they pay.
    pub(super) fn price(&mut self, at: At<'_, '_>, series: &Value<'_>) -> Option<Price> {
        let mut found: Vec<Pence> = Vec::new();
        for offer in list(series.get("offers")) {
            let Some(price) = offer.get("price") else {
                self.warning(Code::FeedRecord, at, offer, "the offer has no price; no price is taken from the series");
                return None;
            };
            let pounds = offer.get("priceCurrency").and_then(Value::as_text).is_none_or(|currency| currency == "GBP");
            let read = price.as_number().or_else(|| price.as_text()).and_then(pence);
            let Some(pence) = read.filter(|pence| pounds || *pence == Pence::ZERO) else {
                self.warning(
                    Code::MoneyFormat,
                    at,
                    price,
                    "a price is pounds and pence in GBP; no price is taken from the series",
                );
                return None;
            };
            found.push(pence);
        }
        if found.iter().any(|pence| Some(pence) != found.first()) {
            self.notice(
                Code::FeedAssumed,
                at,
                series.get("offers").unwrap_or(series),
                "there are several prices; the highest counts",
            );
        }
        found.into_iter().max().map(|pence| Price { per_session: Some(pence), ..Price::new() })
    }
}
