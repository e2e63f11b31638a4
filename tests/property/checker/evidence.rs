//! What is believed of a feature, and what it means for a need.

use fingerpost::{Answer, Date, FeatureFact, FeatureKind, Source};

use super::Case;
use super::dates::{day_number, recent};

/// Whether something is so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Three {
    Yes,
    No,
    Unknown,
}

struct Said<'a> {
    fact: &'a FeatureFact,
    of_site: bool,
}

/// The fact that is believed.
fn believed<'a>(case: &Case<'a>, feature: &FeatureKind) -> Option<&'a FeatureFact> {
    let mut said: Vec<Said<'a>> = Vec::new();
    said.extend(case.activity.features.iter().map(|fact| Said { fact, of_site: false }));
    if let Some(site) = case.site {
        said.extend(site.features.iter().map(|fact| Said { fact, of_site: true }));
    }
    let own = case.policy.shelf_lives.iter().find(|own| own.feature == *feature);
    let days = own.map_or(feature.definition().shelf_days, |own| own.days);
    said.retain(|said| said.fact.feature == *feature && counts(said.fact, case.on, days));
    said.sort_by_key(|said| {
        let checked = said.fact.checked_on.map_or(0, day_number);
        let caution = match said.fact.answer {
            Answer::No => 0,
            Answer::Limited => 1,
            Answer::Yes => 2,
            Answer::Unknown => 3,
        };
        let measure = said.fact.measure.map_or(-1, i64::from);
        (rank(said.fact.source), said.of_site, -checked, caution, -measure)
    });
    said.first().map(|said| said.fact)
}

fn counts(fact: &FeatureFact, on: Date, days: u32) -> bool {
    fact.answer != Answer::Unknown && recent(fact.checked_on, on, days)
}

pub(crate) fn rank(source: Source) -> u8 {
    match source {
        Source::Visit => 0,
        Source::Survey => 1,
        Source::Provider => 2,
        Source::Directory => 3,
        Source::MapData => 4,
    }
}

/// Whether a feature meets a need with a limit or without.
pub(crate) fn meets(case: &Case<'_>, feature: &FeatureKind, at_most: Option<u32>) -> Three {
    let Some(fact) = believed(case, feature) else {
        let hosted = *feature == FeatureKind::LinkWorkerHosted && hosts_link_worker(case);
        return if hosted { Three::Yes } else { Three::Unknown };
    };
    if fact.answer != Answer::Yes {
        return Three::No;
    }
    match (
        at_most.filter(|_| feature.definition().unit.is_some() || matches!(feature, FeatureKind::Extension { .. })),
        fact.measure,
    ) {
        (None, _) => Three::Yes,
        (Some(_), None) => Three::Unknown,
        (Some(limit), Some(measure)) if measure <= limit => Three::Yes,
        _ => Three::No,
    }
}

fn hosts_link_worker(case: &Case<'_>) -> bool {
    let Some(site) = case.site else { return false };
    let hosting = case.catalogue.partners().iter().flat_map(|partner| &partner.hosting);
    hosting
        .filter(|hosting| hosting.link_worker && hosting.site == site.id)
        .any(|hosting| hosting.since <= case.on && hosting.until.is_none_or(|until| case.on <= until))
}
