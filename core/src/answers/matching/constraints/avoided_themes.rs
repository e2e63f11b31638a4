//! Nothing the client would rather not meet.

use crate::answers::matching::case::Case;
use crate::answers::matching::finding::Finding;
use crate::answers::matching::verdict::Fact;
use crate::answers::matching::ways_out::ways_out;
use crate::model::barrier::BarrierKind;
use crate::model::theme::ThemeId;

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
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
    vec![match &case.activity.touches {
        None => {
            Finding::ask_provider("avoided_themes.unknown", case.of_activity(&["touches"])).word("themes", themes).fact(asked)
        }
        Some(_) => {
            let fact = case.activity_fact(&["touches"], "none of them");
            Finding::met("avoided_themes.none").word("themes", themes).fact(fact).fact(asked)
        }
    }]
}

fn met_with(case: &Case<'_>, i: usize, theme: &ThemeId) -> Option<Finding> {
    let words = case.catalogue.vocabulary();
    let at = |themes: &[ThemeId]| themes.iter().position(|told| words.is_within(told, theme)).map(|j| j.to_string());
    let touches = case.activity.touches.as_deref().unwrap_or_default();
    let site = case.site.filter(|_| case.is_at_site()).map(|site| site.themes.as_slice()).unwrap_or_default();
    let (key, fact): (_, Fact) = if let Some(j) = at(&case.activity.themes) {
        ("avoided_themes.about", case.activity_fact(&["themes", &j], theme.as_str()))
    } else if let Some(j) = at(touches) {
        ("avoided_themes.touches", case.activity_fact(&["touches", &j], theme.as_str()))
    } else {
        let j = at(site)?;
        ("avoided_themes.at_site", case.site_fact(&["themes", &j], theme.as_str()))
    };
    let ways = ways_out(case, &BarrierKind::ContestedNarrative);
    let finding = Finding::barrier(key, BarrierKind::ContestedNarrative, ways).word("themes", label(case, theme));
    Some(finding.fact(fact).fact(Case::client_fact(&["avoid", &i.to_string()])))
}

fn label(case: &Case<'_>, theme: &ThemeId) -> String {
    case.catalogue.vocabulary().label(theme).to_lowercase()
}
