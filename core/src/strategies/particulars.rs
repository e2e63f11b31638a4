//! What directories carry beside what decides: addresses, contacts, keys of others, descriptions.

use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;

use super::ids::words;
use super::texts::{personal_text, text};
use crate::ground::place::Postcode;
use crate::ground::text::PersonalText;
use crate::model::activity::{Activity, OpportunityClass};
use crate::model::partner::{Contact, Partner};
use crate::model::site::{ExternalId, Site};

/// A partner with what it says of itself, and how to reach it.
pub(super) fn partner_in_full(partner: impl Strategy<Value = Partner>) -> impl Strategy<Value = Partner> {
    let said = (vec(text(), 0..=2), vec(text(), 0..=1), vec(text(), 0..=1));
    let website = words(&["https://www.mill.example/visit", "https://usk.example", "http://friends.example/?a=1&b=2"]);
    (partner, said, weighted(0.4, website), weighted(0.4, contact())).prop_map(
        |(partner, (strengths, needs, gaps), website, contact)| Partner { strengths, needs, gaps, website, contact, ..partner },
    )
}

/// A site with its address, its keys and what there is to see.
pub(super) fn site_in_full(site: impl Strategy<Value = Site>) -> impl Strategy<Value = Site> {
    let scheme = words(&["NHLE", "Cadw", "Mapping Museums", "osm", "UPRN"]);
    let key =
        (scheme, words(&["1065876", "node/42", "N51.890", "x y"])).prop_map(|(scheme, value)| ExternalId::new(scheme, value));
    let address = (weighted(0.5, postcode()), weighted(0.4, text()));
    let designation = weighted(0.3, words(&["I", "II*", "scheduled monument"]));
    (site, address, vec(key, 0..=2), designation, weighted(0.3, text())).prop_map(
        |(site, (postcode, address), external_ids, designation, description)| Site {
            postcode,
            address,
            external_ids,
            designation,
            description,
            ..site
        },
    )
}

/// An activity with its description and its class.
pub(super) fn activity_in_full(activity: impl Strategy<Value = Activity>) -> impl Strategy<Value = Activity> {
    (activity, weighted(0.4, text()), weighted(0.3, select(OpportunityClass::ALL)))
        .prop_map(|(activity, description, opportunity)| Activity { description, opportunity, ..activity })
}

fn contact() -> impl Strategy<Value = Contact> {
    let said = |text: &'static str| weighted(0.6, Just(text).prop_map(|text| PersonalText::from(text.to_owned())));
    let reached = (said("hello@mill.example"), said("01633 656656"));
    (words(&["volunteer coordinator", "keeper"]), weighted(0.4, personal_text()), reached)
        .prop_map(|(role, name, (email, telephone))| Contact { name, email, telephone, ..Contact::new(role) })
}

fn postcode() -> impl Strategy<Value = Postcode> {
    select(&["NP20 1PA", "NP19 7AJ", "CF10 3NP", "EC1A 1BB"][..]).prop_filter_map("a postcode", |text| text.parse().ok())
}
