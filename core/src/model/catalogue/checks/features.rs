//! Facts are dated and measured, and sources agree.

use crate::ground::error::{Code, Issue};
use crate::model::catalogue::check::Ground;
use crate::model::feature::{Answer, FeatureFact};

pub(in crate::model::catalogue) fn check(ground: &Ground<'_>, issues: &mut Vec<Issue>) {
    for (i, site) in ground.directory.sites.iter().enumerate() {
        facts(&site.features, &format!("/sites/{i}/features"), issues);
        if site.point.is_none() {
            let detail = "nobody has said where the site is: its distance will be asked for";
            issues.push(Issue::warning(Code::CatalogueNoPoint, format!("/sites/{i}/point"), detail));
        }
    }
    for (i, activity) in ground.directory.activities.iter().enumerate() {
        facts(&activity.features, &format!("/activities/{i}/features"), issues);
    }
}

fn facts(facts: &[FeatureFact], list: &str, issues: &mut Vec<Issue>) {
    for (i, fact) in facts.iter().enumerate() {
        if fact.checked_on.is_none() && fact.answer != Answer::Unknown {
            let detail = format!("nobody has said when {} was checked: it counts as unknown", fact.feature.label());
            issues.push(Issue::warning(Code::FeatureUndated, format!("{list}/{i}/checked_on"), detail));
        }
        if fact.answer == Answer::Yes && fact.measure.is_none() && fact.feature.definition().unit.is_some() {
            let detail = format!("{} has no measure: whoever has a limit will be asked about it", fact.feature.label());
            issues.push(Issue::notice(Code::FeatureUnmeasured, format!("{list}/{i}/measure"), detail));
        }
        let said = |fact: &&FeatureFact| fact.answer != Answer::Unknown;
        let earlier = facts
            .iter()
            .take(i)
            .filter(said)
            .find(|earlier| earlier.feature == fact.feature && said(&fact) && earlier.answer != fact.answer);
        if let Some(earlier) = earlier {
            let (better, worse) = if earlier.source <= fact.source { (earlier, fact) } else { (fact, earlier) };
            let detail = format!(
                "{} says {} of {}, {} says {}: while fresh, {} is believed",
                better.source,
                better.answer,
                fact.feature.label(),
                worse.source,
                worse.answer,
                better.source
            );
            issues.push(Issue::warning(Code::FeatureSourcesDisagree, format!("{list}/{i}/answer"), detail));
        }
    }
}
