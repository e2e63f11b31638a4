//! From facts to calls: grouped by whom to ask, ordered by what to ask first.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use super::fresh_facts::{Look, ToAsk};
use super::stale::{FreshnessReport, PartnerCall, StaleFact, StaleWhy, VerifyFirst};
use crate::answers::matching::Policy;
use crate::ground::id::PartnerId;
use crate::ground::time::{Date, spoken_date};
use crate::model::catalogue::Directory;

/// How many facts to check first are named (convention).
const FIRST: usize = 20;

/// What in a directory matching no longer believes on a day, and what it will not believe `ahead_days` later, grouped so that one
/// call to a partner settles many, and ordered by what to check first.
///
/// What is stale is decided as matching decides it, with the shelf lives of the policy. Of a feature stated several times only
/// what would be believed counts; of training and hosting what holds longest, for each role and place. First come facts that safety rests on, then those that count as unknown already, then those
/// more activities and sessions rest on, then those that end soonest.
///
/// ```
/// use fingerpost::{Answer, Directory, FeatureFact, FeatureKind, Policy, Site, Source, StaleWhy, UkDivision, freshness_report};
///
/// let mut directory = Directory::new("Newport".parse()?, UkDivision::EnglandAndWales);
/// let mut mill = Site::new("mill".parse()?, "The mill".parse()?);
/// let mut steps = FeatureFact::new(FeatureKind::StepFreeEntrance, Answer::Yes, Source::Survey);
/// steps.checked_on = Some("2024-01-10".parse()?);
/// mill.features.push(steps);
/// directory.sites.push(mill);
///
/// let report = freshness_report(&directory, &Policy::default(), "2026-11-23".parse()?, 30);
/// assert_eq!((report.looked_at, report.stale), (1, 1));
/// assert_eq!(report.verify_first[0].fact.why, StaleWhy::Expired);
/// assert_eq!(report.verify_first[0].fact.question, "Does “The mill” have a way in without steps (we have: yes)?");
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[must_use]
pub fn freshness_report(directory: &Directory, policy: &Policy, on: Date, ahead_days: u32) -> FreshnessReport {
    let mut look = Look::new(directory, policy, on, ahead_days);
    look.at_everything();
    let (looked_at, mut found) = (look.looked_at, look.found);
    found.sort_by(|a, b| rank(&a.fact).cmp(&rank(&b.fact)));
    let ending = found.iter().filter(|asked| asked.fact.why == StaleWhy::EndsSoon).count();
    let verify_first = (1..).zip(found.iter().take(FIRST)).map(|(place, asked)| first(place, asked)).collect();
    let counted = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let (stale, ending_soon) = (counted(found.len() - ending), counted(ending));
    FreshnessReport::new(on, looked_at, stale, ending_soon, calls(directory, found), verify_first)
}

type Rank<'a> = (Reverse<bool>, bool, Reverse<u32>, Reverse<u32>, Option<Date>, &'a str);

/// The less, the sooner it is to be checked.
fn rank(fact: &StaleFact) -> Rank<'_> {
    let believed = fact.why == StaleWhy::EndsSoon;
    (Reverse(fact.safety), believed, Reverse(fact.activities), Reverse(fact.sessions), fact.believed_until, &fact.path)
}

fn calls(directory: &Directory, found: Vec<ToAsk>) -> Vec<PartnerCall> {
    let names: HashMap<&str, &str> =
        directory.partners.iter().map(|partner| (partner.id.as_str(), partner.name.as_str())).collect();
    let mut by_partner: BTreeMap<Option<PartnerId>, Vec<StaleFact>> = BTreeMap::new();
    for asked in found {
        by_partner.entry(asked.partner).or_default().push(asked.fact);
    }
    let call = |(partner, facts): (Option<PartnerId>, Vec<StaleFact>)| {
        let name = partner.as_ref().map(|partner| names.get(partner.as_str()).map_or(partner.as_str(), |name| name).to_owned());
        let safety = u32::try_from(facts.iter().filter(|fact| fact.safety).count()).unwrap_or(u32::MAX);
        let sentence = sentence(name.as_deref(), facts.len(), safety);
        PartnerCall { partner, name, ..PartnerCall::new(sentence, facts, safety) }
    };
    let mut calls: Vec<PartnerCall> = by_partner.into_iter().map(call).collect();
    calls.sort_by(|a, b| (b.safety, b.facts.len(), &a.partner).cmp(&(a.safety, a.facts.len(), &b.partner)));
    calls
}

fn sentence(name: Option<&str>, facts: usize, safety: u32) -> String {
    let things = if facts == 1 { "one thing".to_owned() } else { format!("{facts} things") };
    let whom = name
        .map_or_else(|| format!("Nobody runs these places: go and see {things}"), |name| format!("Ask {name} about {things}"));
    match safety {
        0 => format!("{whom}."),
        1 => format!("{whom}; safety rests on one of them."),
        many => format!("{whom}; safety rests on {many} of them."),
    }
}

fn first(place: u32, asked: &ToAsk) -> VerifyFirst {
    let fact = &asked.fact;
    let when = match (fact.why, fact.checked_on, fact.believed_until) {
        (StaleWhy::EndsSoon, _, Some(until)) => format!("It is believed until {}", spoken_date(until)),
        (StaleWhy::DatedAhead, Some(checked), _) => format!("Its date, {}, has not come yet", spoken_date(checked)),
        (_, Some(checked), _) => format!("It was last checked on {}", spoken_date(checked)),
        _ => "Nobody knows when it was checked".to_owned(),
    };
    let rests = match fact.activities {
        0 => "no activity rests on it".to_owned(),
        1 => "one activity rests on it".to_owned(),
        many => format!("{many} activities rest on it"),
    };
    let safety = if fact.safety { ", and so does somebody's safety" } else { "" };
    let safety = if fact.safety && fact.activities == 0 { ", but somebody's safety may" } else { safety };
    let sentence = format!("{when}; {rests}{safety}.");
    VerifyFirst { partner: asked.partner.clone(), ..VerifyFirst::new(place, fact.clone(), sentence) }
}
