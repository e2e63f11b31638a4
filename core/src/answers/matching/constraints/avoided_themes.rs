//! Nothing the client would rather not meet.

use crate::answers::matching::case::Case;
use crate::answers::matching::finding::Finding;
use crate::answers::matching::index::{Ask, Aspect};
use crate::answers::matching::policy::Policy;
use crate::answers::matching::ways_out::ways_out;
use crate::model::barrier::BarrierKind;
use crate::model::client::Client;
use crate::model::theme::ThemeId;
use crate::model::verdict::Fact;

pub(super) fn check(case: &Case<'_>, _: usize) -> Vec<Finding> {
    let avoid = &case.client.avoid;
    if avoid.is_empty() {
        return Vec::new();
    }
    let met: Vec<Finding> = avoid.iter().enumerate().filter_map(|(i, theme)| met_with(case, i, theme)).collect();
    if !met.is_empty() {
        return met;
    }
    let asked = Case::client_fact(&["avoid"]);
    let themes = avoid.iter().map(|theme| label(case, theme)).collect::<Vec<_>>().join(" or ");
    let unclear = case.activity.touches.is_none() || avoid.iter().any(|theme| may_be_told(case, theme));
    vec![match &case.activity.touches {
        _ if unclear => {
            Finding::ask_provider("avoided_themes.unknown", case.of_activity(&["touches"])).word("themes", themes).fact(asked)
        }
        _ => {
            let fact = case.activity_fact(&["touches"], "none of them");
            Finding::met("avoided_themes.none").word("themes", themes).fact(fact).fact(asked)
        }
    }]
}

/// Whether a theme may be among what is told: as a part of something wider, or because nobody knows the theme.
fn may_be_told(case: &Case<'_>, avoided: &ThemeId) -> bool {
    let words = case.catalogue.vocabulary();
    let site = case.site.map(|site| site.themes.as_slice()).unwrap_or_default();
    let told = case.activity.themes.iter().chain(case.activity.touches.iter().flatten()).chain(site);
    words.get(avoided).is_none() || told.into_iter().any(|told| words.is_within(avoided, told))
}

fn met_with(case: &Case<'_>, i: usize, avoided: &ThemeId) -> Option<Finding> {
    let words = case.catalogue.vocabulary();
    let first = |themes: &[ThemeId]| {
        let found = themes.iter().enumerate().find(|(_, told)| words.is_within(told, avoided))?;
        Some((found.0.to_string(), found.1.clone()))
    };
    let touches = case.activity.touches.as_deref().unwrap_or_default();
    let site = case.site.map(|site| site.themes.as_slice()).unwrap_or_default();
    let (key, theme, fact): (_, ThemeId, Fact) = if let Some((j, told)) = first(&case.activity.themes) {
        ("avoided_themes.about", told.clone(), case.activity_fact(&["themes", &j], told.as_str()))
    } else if let Some((j, told)) = first(touches) {
        ("avoided_themes.touches", told.clone(), case.activity_fact(&["touches", &j], told.as_str()))
    } else {
        let (j, told) = first(site)?;
        ("avoided_themes.at_site", told.clone(), case.site_fact(&["themes", &j], told.as_str()))
    };
    let ways = ways_out(case, &BarrierKind::ContestedNarrative);
    let finding = Finding::barrier(key, BarrierKind::ContestedNarrative, ways).word("themes", label(case, &theme));
    Some(finding.fact(fact).fact(Case::client_fact(&["avoid", &i.to_string()])))
}

fn label(case: &Case<'_>, theme: &ThemeId) -> String {
    case.catalogue.vocabulary().label(theme).to_lowercase()
}

/// Asked once for the whole list, because what is met with silences what is only unclear.
pub(super) fn asks(client: &Client, _: &Policy) -> Vec<Ask> {
    let name = || client.avoid.iter().map(ThemeId::as_str).collect::<Vec<_>>().join(" ");
    if client.avoid.is_empty() { Vec::new() } else { vec![Ask { item: 0, name: name().into() }] }
}

pub(super) fn reads(case: &Case<'_>, _: usize, aspect: &mut Aspect) {
    let avoid = &case.client.avoid;
    aspect.flag(avoid.iter().enumerate().any(|(i, theme)| met_with(case, i, theme).is_some()));
    aspect.flag(case.activity.touches.is_none() || avoid.iter().any(|theme| may_be_told(case, theme)));
    aspect.ways_out(case, &BarrierKind::ContestedNarrative);
}
