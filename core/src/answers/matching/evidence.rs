//! What is believed of a feature at one site of one activity.

use super::case::{stamped, under};
use super::index::Aspect;
use super::policy::Policy;
use crate::ground::time::Date;
use crate::model::activity::Activity;
use crate::model::catalogue::Catalogue;
use crate::model::feature::{Answer, FeatureFact, FeatureKind, Resolution, Standing, resolve};
use crate::model::site::Site;
use crate::model::verdict::Fact;

/// Where to look for facts: an activity, a site, or both.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'a> {
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) policy: &'a Policy,
    pub(crate) activity: Option<&'a Activity>,
    pub(crate) site: Option<&'a Site>,
    pub(crate) on: Date,
    /// Whether nobody will read where a fact stands.
    pub(crate) terse: bool,
}

/// Whether a feature meets a need, and the facts behind it.
pub(crate) struct Belief {
    pub(crate) answer: Answer,
    /// The measure of the fact that decided, where it has one.
    pub(crate) measure: Option<u32>,
    pub(crate) facts: Vec<Fact>,
}

impl<'a> Scope<'a> {
    /// What is believed of a feature; for one that has a measure, whether it is at most so much.
    pub(crate) fn belief(&self, feature: &FeatureKind, at_most: Option<u32>) -> Belief {
        let resolution = self.resolved(feature);
        let measure = resolution.decided_by.as_ref().and_then(|decided| decided.fact.measure);
        let measured = feature.definition().unit.is_some() || matches!(feature, FeatureKind::Extension { .. });
        let limit = at_most.filter(|_| measured);
        let answer = match (resolution.answer, limit, measure) {
            (Answer::Yes, Some(_), None) => Answer::Unknown,
            (Answer::Yes, Some(limit), Some(measure)) if measure > limit => Answer::No,
            (answer, ..) => answer,
        };
        if answer == Answer::Unknown
            && *feature == FeatureKind::LinkWorkerHosted
            && let Some(fact) = self.hosted()
        {
            return Belief { answer: Answer::Yes, measure, facts: vec![fact] };
        }
        if self.terse {
            return Belief { answer, measure, facts: Vec::new() };
        }
        let told = resolution.decided_by.iter().chain(&resolution.overruled);
        let told = if resolution.decided_by.is_some() { told.collect() } else { resolution.expired.iter().collect::<Vec<_>>() };
        Belief { answer, measure, facts: told.into_iter().map(fact_of).collect() }
    }

    fn resolved(&self, feature: &FeatureKind) -> Resolution<'a> {
        let mut standing = Vec::new();
        if let Some(activity) = self.activity {
            self.gather(&activity.features, feature, true, ("activities", activity.id.as_str()), &mut standing);
        }
        if let Some(site) = self.site {
            self.gather(&site.features, feature, false, ("sites", site.id.as_str()), &mut standing);
        }
        resolve(standing, self.on, self.policy.shelf_days(feature))
    }

    fn gather(
        &self,
        facts: &'a [FeatureFact],
        feature: &FeatureKind,
        of_activity: bool,
        (list, id): (&str, &str),
        standing: &mut Vec<Standing<'a>>,
    ) {
        for (i, fact) in facts.iter().enumerate().filter(|(_, fact)| fact.feature == *feature) {
            let path = if self.terse { String::new() } else { under(list, id, &["features", &i.to_string()]) };
            standing.push(Standing { fact, of_activity, path });
        }
    }

    /// What is believed of a feature, and its measure where it has one: what decisions may rest on.
    pub(crate) fn believed(&self, feature: &FeatureKind) -> (Answer, Option<u32>) {
        let resolution = self.resolved(feature);
        (resolution.answer, resolution.decided_by.and_then(|decided| decided.fact.measure))
    }

    /// What is believed of a feature, as a rule reads it whatever the client's limit.
    pub(crate) fn belief_aspect(&self, feature: &FeatureKind, aspect: &mut Aspect) {
        let belief = self.belief(feature, None);
        aspect.word(belief.answer.as_str());
        aspect.maybe(belief.measure);
    }

    /// A link worker hosted at the site by any partner.
    fn hosted(&self) -> Option<Fact> {
        let site = self.site?;
        self.catalogue.hosts_of(&site.id).find_map(|partner| {
            let stands = |hosting: &crate::model::partner::Hosting| {
                hosting.link_worker && hosting.site == site.id && hosting.stands_on(self.on)
            };
            let place = partner.hosting.iter().position(stands)?;
            let path = under("partners", partner.id.as_str(), &["hosting", &place.to_string()]);
            Some(stamped(path, "a link worker is hosted here", partner.provenance.as_ref()))
        })
    }
}

fn fact_of(standing: &Standing<'_>) -> Fact {
    let fact = standing.fact;
    let unit = fact.feature.definition().unit;
    let measure = fact.measure.zip(unit).map(|(measure, unit)| format!(", {measure} {unit}")).unwrap_or_default();
    let says = format!("{}: {}{measure}", fact.feature, fact.answer);
    Fact { source: Some(fact.source), checked_on: fact.checked_on, ..Fact::new(standing.path.clone(), says) }
}
