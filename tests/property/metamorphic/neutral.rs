//! What must change nothing.

use fingerpost::{Client, Directory, PartnerKind, PersonalText, Policy, ProtectedCharacteristic, Stratum, Volunteers};
use proptest::prelude::*;

use super::super::cases::{Asked, catalogue, config, matcher, settings};
use super::super::checker::Expected;
use super::answers;

/// The whole answer to each client, byte for byte.
fn bytes(directory: &Directory, policy: &Policy, clients: &[Asked]) -> Vec<String> {
    let matcher = matcher(catalogue(directory), policy);
    clients.iter().map(|(client, at)| serde_json::to_string(&matcher.rank(client, *at, 100).unwrap()).unwrap()).collect()
}

/// Other ids that sort as the old ones did: `partner-3` becomes `new partner 3`.
fn relabelled(text: &str) -> String {
    let mut text = text.to_owned();
    for noun in ["partner", "site", "activity"] {
        for number in 0..8 {
            text = text.replace(&format!("{noun}-{number}"), &format!("new {noun} {number}"));
        }
    }
    text
}

fn reversed(directory: &Directory) -> Directory {
    let mut directory = directory.clone();
    directory.partners.reverse();
    directory.sites.reverse();
    directory.activities.reverse();
    directory
}

/// Every list whose order says nothing, backwards.
fn turned(directory: &Directory) -> Directory {
    let mut directory = reversed(directory);
    for activity in &mut directory.activities {
        activity.sites.reverse();
        activity.themes.reverse();
        activity.routes.reverse();
        activity.languages.reverse();
        activity.features.reverse();
        activity.accommodations.reverse();
        activity.onward.reverse();
        activity.co_delivery.reverse();
    }
    for site in &mut directory.sites {
        site.features.reverse();
        site.themes.reverse();
    }
    for partner in &mut directory.partners {
        partner.funding.reverse();
        partner.visits.reverse();
        partner.experience.reverse();
        partner.training.reverse();
        partner.hosting.reverse();
    }
    directory
}

/// The same of a client.
fn turned_client(client: &Client) -> Client {
    let mut client = client.clone();
    client.travel.reverse();
    client.areas.reverse();
    client.circumstances.reverse();
    client.concessions.reverse();
    client.languages.reverse();
    client.requirements.reverse();
    client.interests.reverse();
    client.avoid.reverse();
    client.keep_apart.reverse();
    if let Some(free) = &mut client.free_times {
        free.reverse();
    }
    client
}

proptest! {
    #![proptest_config(config(10_000))]

    // Breaks where a rule or a signal reads a protected characteristic, even into a sentence.
    #[test]
    fn strata_change_no_byte((directory, policy, clients) in settings()) {
        let matcher = matcher(catalogue(&directory), &policy);
        for (client, at) in clients {
            let mut other = client.clone();
            other.strata = match client.strata.is_empty() {
                true => ProtectedCharacteristic::ALL.iter().map(|of| Stratum::new(*of, PersonalText::from("yes"))).collect(),
                false => Vec::new(),
            };
            let (one, two) = (matcher.rank(&client, at, 100).unwrap(), matcher.rank(&other, at, 100).unwrap());
            prop_assert_eq!(serde_json::to_string(&one).unwrap(), serde_json::to_string(&two).unwrap());
        }
    }

    // Breaks where the size or kind of an organisation is read by anything.
    #[test]
    fn size_and_kind_of_partners_change_no_byte((directory, policy, clients) in settings()) {
        let mut other = directory.clone();
        for partner in &mut other.partners {
            partner.kind = if partner.kind == PartnerKind::NationalBody { PartnerKind::FriendsGroup } else { PartnerKind::NationalBody };
            partner.volunteers = if partner.volunteers.is_some() { None } else { Some(Volunteers::new(500)) };
        }
        prop_assert_eq!(bytes(&directory, &policy, &clients), bytes(&other, &policy, &clients));
    }

    // Breaks where an answer depends on the order of records, on a map's order, or on the text of an id beyond its order.
    #[test]
    fn order_and_names_of_records_change_no_byte((directory, policy, clients) in settings()) {
        let reversed = reversed(&directory);
        let renamed: Directory = serde_json::from_str(&relabelled(&serde_json::to_string(&directory).unwrap())).unwrap();
        let answers = bytes(&directory, &policy, &clients);
        prop_assert_eq!(&answers, &bytes(&reversed, &policy, &clients));
        let rename = |(client, at): &Asked| (serde_json::from_str(&relabelled(&serde_json::to_string(client).unwrap())).unwrap(), *at);
        let others: Vec<Asked> = clients.iter().map(rename).collect();
        let answers: Vec<_> = answers.iter().map(|answer| relabelled(answer)).collect();
        prop_assert_eq!(answers, bytes(&renamed, &policy, &others));
    }

    // Breaks where a list is read as if its order meant something: the first fact, the first language, the first limit.
    #[test]
    fn order_within_records_changes_no_decision((directory, policy, clients) in settings()) {
        let others: Vec<Asked> = clients.iter().map(|(client, at)| (turned_client(client), *at)).collect();
        let one: Vec<_> = answers(&directory, &policy, &clients).iter().map(Expected::from).collect();
        let two: Vec<_> = answers(&turned(&directory), &policy, &others).iter().map(Expected::from).collect();
        prop_assert_eq!(one, two);
    }
}
