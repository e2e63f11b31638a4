//! Themes and barriers are ones the catalogue knows.

use crate::ground::error::{Code, Issue};
use crate::model::barrier::BarrierKind;
use crate::model::catalogue::check::Ground;
use crate::model::theme::ThemeId;

pub(in crate::model::catalogue) fn check(ground: &Ground<'_>, issues: &mut Vec<Issue>) {
    let directory = ground.directory;
    for (i, barrier) in directory.barriers.iter().enumerate() {
        if !matches!(barrier.kind, BarrierKind::Extension { .. }) {
            let detail =
                format!("`{}` is built in, and a directory cannot change what meets it or who may waive it", barrier.kind);
            issues.push(Issue::error(Code::CatalogueBuiltinBarrier, format!("/barriers/{i}/kind"), detail));
        }
    }
    for (i, site) in directory.sites.iter().enumerate() {
        themes(ground, &site.themes, &format!("/sites/{i}/themes"), issues);
    }
    for (i, activity) in directory.activities.iter().enumerate() {
        themes(ground, &activity.themes, &format!("/activities/{i}/themes"), issues);
        themes(ground, activity.touches.as_deref().unwrap_or_default(), &format!("/activities/{i}/touches"), issues);
        for (j, offer) in activity.accommodations.iter().enumerate() {
            if ground.barriers.get(&offer.barrier).is_none() {
                let place = format!("/activities/{i}/accommodations/{j}/barrier");
                let detail = format!("`{}` is not defined in this directory", offer.barrier);
                issues.push(Issue::warning(Code::CatalogueUndefinedBarrier, place, detail));
            }
        }
    }
}

fn themes(ground: &Ground<'_>, themes: &[ThemeId], list: &str, issues: &mut Vec<Issue>) {
    for (i, theme) in themes.iter().enumerate() {
        if ground.vocabulary.get(theme).is_none() {
            let detail = format!("`{theme}` is not a theme this directory knows: it will match only itself");
            issues.push(Issue::warning(Code::CatalogueUnknownTheme, format!("{list}/{i}"), detail));
        }
    }
}
