use std::time::Instant;

use proptest::prelude::*;

use super::{DuplicateReason, Likeness, find_duplicates, find_duplicates_across};
use crate::ground::text::NonEmpty;
use crate::ground::time::UkDivision;
use crate::model::catalogue::Directory;
use crate::model::partner::{Contact, Partner, PartnerKind};
use crate::model::site::{ExternalId, Site};

const WORDS: &[&str] = &[
    "Harbour", "Mill", "Castle", "Orchard", "Lantern", "Priory", "Quarry", "Foundry", "Heron", "Beacon", "Cloister", "Thimble",
    "Marsh", "Granary", "Bellows", "Cobble", "Kestrel", "Anchor", "Weaver", "Tannery", "Furnace", "Meadow", "Turnpike",
    "Viaduct", "Ferry", "Chapel",
];

fn empty() -> Directory {
    Directory::new(NonEmpty::new("A").unwrap(), UkDivision::EnglandAndWales)
}

fn partner(id: &str, name: &str, telephone: Option<&str>, website: Option<&str>) -> Partner {
    let mut partner = Partner::new(id.parse().unwrap(), name.parse().unwrap(), PartnerKind::Charity);
    partner.website = website.map(|website| website.parse().unwrap());
    let contact = |number: &str| Contact { telephone: Some(number.into()), ..Contact::new("office".parse().unwrap()) };
    partner.contact = telephone.map(contact);
    partner
}

fn name() -> impl Strategy<Value = Vec<&'static str>> {
    prop::sample::subsequence(WORDS, 3..5)
}

/// The same name as another hand writes it: a slip in one word, other case, other order, an article, the form of the company.
fn rewritten(words: &[&str], slip: usize, way: u8) -> String {
    let mut words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
    let at = slip % words.len();
    if way & 1 == 1 && words[at].len() > 4 {
        let place = 1 + slip % (words[at].len() - 2);
        words[at].remove(place);
    }
    if way & 2 == 2 {
        words.rotate_left(1);
    }
    let name = words.join(" ");
    let name = if way & 4 == 4 { name.to_uppercase() } else { name };
    let name = if way & 8 == 8 { format!("The {name}") } else { name };
    if way & 16 == 16 { format!("{name} Ltd") } else { name }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn planted_duplicates_are_found(words in name(), slip in 0..20_usize, way in any::<u8>(), others in prop::collection::vec(name(), 0..20)) {
        let mut directory = empty();
        directory.partners = others.iter().enumerate().map(|(i, words)| partner(&format!("o{i}"), &words.join(" "), None, None)).collect();
        directory.partners.push(partner("a", &words.join(" "), Some("0117 496 0000"), None));
        directory.partners.push(partner("b", &rewritten(&words, slip, way), Some("+44 117 4960000"), None));
        let report = find_duplicates(&directory);
        let pair = report.pairs.iter().find(|pair| pair.first.id == "a" && pair.second.id == "b").unwrap();
        prop_assert!(pair.likeness <= Likeness::Likely, "{pair:?}");
    }

    #[test]
    fn the_order_of_records_and_of_directories_changes_nothing(names in prop::collection::vec(name(), 2..15)) {
        let mut one = empty();
        one.partners = names.iter().enumerate().map(|(i, words)| partner(&format!("p{i}"), &words.join(" "), None, None)).collect();
        let mut other = one.clone();
        other.partners.reverse();
        let (found, backwards) = (find_duplicates(&one), find_duplicates(&other));
        prop_assert_eq!(&found, &backwards);
        prop_assert!(found.pairs.iter().all(|pair| pair.first.id != pair.second.id && pair.first < pair.second));
        let plain = |report: super::DuplicateReport, swap: bool| {
            let pair = |pair: &super::DuplicatePair| {
                let (a, b) = if swap { (&pair.second, &pair.first) } else { (&pair.first, &pair.second) };
                (a.id.clone(), b.id.clone(), pair.likeness, pair.reasons.clone())
            };
            let mut pairs: Vec<_> = report.pairs.iter().map(pair).collect();
            pairs.sort();
            pairs
        };
        let split = names.len() / 2;
        let (mut left, mut right) = (empty(), empty());
        left.partners = one.partners[..split].to_vec();
        right.partners = one.partners[split..].to_vec();
        prop_assert_eq!(plain(find_duplicates_across(&left, &right), false), plain(find_duplicates_across(&right, &left), true));
    }
}

#[test]
fn an_equal_charity_number_says_the_same_whatever_the_names() {
    let pair = |one: (&str, &str), other: (&str, &str)| {
        let with = |id: &str, name: &str, (scheme, value): (&str, &str)| {
            let key = ExternalId::new(scheme.parse().unwrap(), value.parse().unwrap());
            Partner { external_ids: vec![key], ..partner(id, name, None, None) }
        };
        let (mut here, mut there) = (empty(), empty());
        here.partners = vec![with("a", "Foundry", one)];
        there.partners = vec![with("b", "Weavers' Guild of the West", other)];
        find_duplicates_across(&here, &there).pairs.pop().map(|pair| (pair.likeness, pair.reasons))
    };
    let same = Some((Likeness::Same, vec![DuplicateReason::SameIdentifier]));
    for (one, other) in [
        (("GB-CHC", "1098765"), ("GB-CHC", "1098765")),
        (("GB-CHC", "1098765"), ("gb-chc", " GB-CHC-1098765")),
        (("GB-SC", "SC012345"), ("GB-SC", "12345")),
        (("GB-COH", "01234567"), ("GB-COH", "1234567")),
    ] {
        assert_eq!(pair(one, other), same, "{one:?} {other:?}");
    }
    for (one, other) in [
        (("GB-CHC", "1098765"), ("GB-CHC", "1098766")),
        (("GB-CHC", "1098765"), ("GB-COH", "1098765")),
        (("GB-CHC", "n/a"), ("GB-CHC", "n/a")),
        (("GB-COH", "0"), ("GB-COH", "00000000")),
    ] {
        assert_eq!(pair(one, other), None, "{one:?} {other:?}");
    }
}

fn spread(count: usize) -> Directory {
    let mut directory = empty();
    let mut state = 7_u64;
    let mut next = |most: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % most
    };
    let letters: Vec<char> = "abcdefghijklmnopqrstuvwxyz".chars().collect();
    for i in 0..count {
        let mut word = || (0..7).map(|_| letters[next(26)]).collect::<String>();
        let name = format!("{} {} {}", word(), word(), WORDS[i % WORDS.len()]);
        let mut site = Site::new(format!("s{i}").parse().unwrap(), name.parse().unwrap());
        site.postcode = format!(
            "BS{} {}{}{}",
            1 + i % 40,
            i % 10,
            (b'A' + (i / 400 % 7) as u8) as char,
            (b'A' + (i / 3000 % 7) as u8) as char
        )
        .parse()
        .ok();
        directory.sites.push(site);
    }
    directory
}

#[test]
fn unrelated_records_are_rarely_paired_and_many_take_seconds() {
    let directory = spread(20_000);
    let begun = Instant::now();
    let report = find_duplicates(&directory);
    println!(
        "{} records, {} pairs, {:?}, {} keys too common",
        report.compared,
        report.pairs.len(),
        begun.elapsed(),
        report.too_common
    );
    assert!(report.pairs.len() < 20, "{:?}", report.pairs.iter().take(3).collect::<Vec<_>>());
}

#[test]
#[ignore = "a hundred thousand records: seconds when optimised"]
fn a_hundred_thousand_records() {
    let directory = spread(100_000);
    let begun = Instant::now();
    let report = find_duplicates(&directory);
    println!(
        "{} records, {} pairs, {:?}, {} keys too common",
        report.compared,
        report.pairs.len(),
        begun.elapsed(),
        report.too_common
    );
}

#[test]
fn pairs_and_no_pairs() {
    type Pair = (&'static str, Option<&'static str>, &'static str, Option<&'static str>, Option<Likeness>);
    let rows: &[Pair] = &[
        ("The Old Mill", None, "Old Mill Ltd", None, Some(Likeness::Likely)),
        (
            "Mill Trust",
            Some("https://www.mill.example.org/a"),
            "Trust for the Mill",
            Some("mill.example.org"),
            Some(Likeness::Same),
        ),
        ("Friends of Ashton Park", None, "Freinds of Ashton Park", None, Some(Likeness::Possible)),
        ("Ashton Park", Some("https://facebook.com/a"), "Weavers' Hall", Some("https://facebook.com/b"), None),
        ("Group 1 of the harbour", None, "Group 2 of the harbour", None, Some(Likeness::Possible)),
        ("Castle", None, "Priory", None, None),
        ("Castle Museum", Some("council.example.gov"), "Priory Library", Some("council.example.gov"), None),
    ];
    for (one, website, other, second, expected) in rows {
        let mut directory = empty();
        directory.partners = vec![partner("a", one, None, *website), partner("b", other, None, *second)];
        let found = find_duplicates(&directory).pairs.first().map(|pair| pair.likeness);
        assert_eq!(found, *expected, "{one} / {other}");
    }
}

/// Services of a real feed as activities of its organisations.
#[test]
fn a_real_directory() {
    let beside = std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let folder = std::env::var_os("FINGERPOST_SHARED").map_or(beside, std::path::PathBuf::from);
    let Ok(bytes) = std::fs::read(folder.join("data/oruk-bristol/bristol_services.redacted.json")) else {
        println!("skipped: data/oruk-bristol is not beside the repository");
        return;
    };
    let services: Vec<serde_json::Value> = serde_json::from_slice(&bytes).unwrap();
    let mut directory = empty();
    for (i, service) in services.iter().enumerate() {
        let Ok(name) = service["name"].as_str().unwrap_or_default().parse::<NonEmpty>() else { continue };
        let website = service["url"].as_str().filter(|url| !url.is_empty());
        directory.partners.push(partner(&format!("{i}"), name.as_str(), None, website));
    }
    let report = find_duplicates(&directory);
    let of = |likeness| report.pairs.iter().filter(|pair| pair.likeness == likeness).count();
    let counts = (of(Likeness::Same), of(Likeness::Likely), of(Likeness::Possible));
    println!("{} services: {counts:?} same, likely, possible; {} keys too common", report.compared, report.too_common);
    assert!(counts.0 > 0 && report.pairs.len() < services.len() * 4);
}
