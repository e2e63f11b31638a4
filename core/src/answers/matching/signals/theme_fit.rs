//! It is about something the client likes.

use crate::answers::matching::case::Case;
use crate::answers::matching::finding::Finding;
use crate::answers::matching::index::{Ask, Aspect};
use crate::answers::matching::policy::Policy;
use crate::model::client::{Client, Interest};
use crate::model::theme::ThemeId;

/// Asked for each interest.
pub(super) fn asks(client: &Client, _: &Policy) -> Vec<Ask> {
    let interests = client.interests.iter().enumerate();
    interests.map(|(item, interest)| Ask { item, name: interest.theme.as_str().to_owned().into() }).collect()
}

pub(super) fn score(case: &Case<'_>, i: usize) -> Vec<Finding> {
    case.client.interests.get(i).and_then(|interest| one(case, i, interest)).into_iter().collect()
}

pub(super) fn reads(case: &Case<'_>, i: usize, aspect: &mut Aspect) {
    let Some(interest) = case.client.interests.get(i) else { return };
    let (words, themes) = (case.catalogue.vocabulary(), &case.activity.themes);
    if themes.is_empty() {
        return [false, false].into_iter().for_each(|flag| aspect.flag(flag));
    }
    aspect.flag(themes.contains(&interest.theme));
    aspect.flag(words.related(&interest.theme).iter().any(|related| themes.contains(&related.theme)));
}

fn one(case: &Case<'_>, i: usize, interest: &Interest) -> Option<Finding> {
    let (weights, words) = (&case.policy.weights, case.catalogue.vocabulary());
    let themes = &case.activity.themes;
    let times = i64::from(interest.weight);
    let exact = |theme: &ThemeId| *theme == interest.theme;
    let related = words.related(&interest.theme);
    let near = |theme: &ThemeId| related.iter().any(|related| related.theme == *theme);
    let (key, points, at): (_, _, Vec<usize>) = if let Some(j) = themes.iter().position(exact) {
        ("theme_fit.about", weights.theme.saturating_mul(times), vec![j])
    } else {
        let at: Vec<usize> = themes.iter().enumerate().filter(|(_, theme)| near(theme)).map(|(j, _)| j).collect();
        ("theme_fit.related", weights.related_theme.saturating_mul(times), at)
    };
    let first = themes.get(*at.first()?)?;
    let facts = at.iter().filter_map(|j| Some(case.activity_fact(&["themes", &j.to_string()], themes.get(*j)?.as_str())));
    let finding = Finding::scored(key, points)
        .word("theme", words.label(first).to_lowercase())
        .word("liked", words.label(&interest.theme).to_lowercase());
    Some(finding.facts(facts).fact(Case::client_fact(&["interests", &i.to_string()])))
}

pub(super) fn client(client: &Client, i: usize, aspect: &mut Aspect) {
    aspect.maybe(client.interests.get(i).map(|interest| interest.weight));
}
