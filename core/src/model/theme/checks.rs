//! What a vocabulary asks of its themes.

use std::collections::{BTreeMap, BTreeSet};

use super::elicit::cue_words;
use super::{Theme, ThemeId, ThemeWording};
use crate::ground::error::{Code, FingerpostError, Issue, Result};

/// The most words a cue may have. Longer ones would be sentences, which nobody says twice alike (convention).
pub(super) const CUE_WORDS: usize = 8;

/// Finds every fault of a set of themes that would form a vocabulary together.
pub(super) fn check(themes: &[Theme]) -> Result<()> {
    let broader: BTreeMap<&ThemeId, Option<&ThemeId>> = themes.iter().map(|t| (&t.id, t.broader.as_ref())).collect();
    let mut seen = BTreeSet::new();
    let mut issues = Vec::new();
    for (position, theme) in themes.iter().enumerate() {
        let path = format!("/themes/{position}");
        if !seen.insert(&theme.id) {
            issues.push(Issue::error(Code::ThemeDuplicate, format!("{path}/id"), format!("`{}` stands twice", theme.id)));
        }
        if let Some(parent) = &theme.broader {
            if !broader.contains_key(parent) {
                let detail = format!("`{}` is part of `{parent}`, which is not a theme here", theme.id);
                issues.push(Issue::error(Code::ThemeBroader, format!("{path}/broader"), detail));
            } else if in_a_circle(&theme.id, &broader) {
                let detail = format!("`{}` is part of itself by way of `{parent}`", theme.id);
                issues.push(Issue::error(Code::ThemeBroader, format!("{path}/broader"), detail));
            }
        }
        wordings(theme, &path, &mut issues);
    }
    let Some(first) = issues.first().cloned() else { return Ok(()) };
    Err(FingerpostError::invalid(first.code, first.detail).at(first.path).with_issues(issues))
}

fn in_a_circle(start: &ThemeId, broader: &BTreeMap<&ThemeId, Option<&ThemeId>>) -> bool {
    let mut at = start;
    for _ in 0..broader.len() {
        match broader.get(at) {
            Some(Some(parent)) if *parent == start => return true,
            Some(Some(parent)) => at = parent,
            _ => return false,
        }
    }
    false
}

fn wordings(theme: &Theme, path: &str, issues: &mut Vec<Issue>) {
    if theme.wordings.is_empty() {
        let detail = format!("`{}` has no words in any language", theme.id);
        issues.push(Issue::error(Code::ThemeWording, format!("{path}/wordings"), detail));
    }
    let mut languages = BTreeSet::new();
    for (position, wording) in theme.wordings.iter().enumerate() {
        let path = format!("{path}/wordings/{position}");
        if !languages.insert(wording.language.primary()) {
            let detail = format!("`{}` has two sets of words in `{}`", theme.id, wording.language);
            issues.push(Issue::error(Code::ThemeWording, format!("{path}/language"), detail));
        }
        cues(theme, wording, &path, issues);
    }
}

fn cues(theme: &Theme, wording: &ThemeWording, path: &str, issues: &mut Vec<Issue>) {
    for (field, list) in [("cues", &wording.cues), ("not_when", &wording.not_when)] {
        for (position, cue) in list.iter().enumerate() {
            let words = cue_words(cue.as_str()).len();
            if words == 0 || words > CUE_WORDS {
                let detail = format!("a cue of `{}` has {words} words; it needs 1 to {CUE_WORDS}", theme.id);
                issues.push(Issue::error(Code::ThemeCue, format!("{path}/{field}/{position}"), detail));
            }
        }
    }
}
