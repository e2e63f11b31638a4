//! No two records of a kind share an id.

use std::collections::HashMap;
use std::hash::Hash;

use crate::ground::error::{Code, Issue};
use crate::model::catalogue::check::Ground;

pub(in crate::model::catalogue) fn check(ground: &Ground<'_>, issues: &mut Vec<Issue>) {
    let directory = ground.directory;
    unique("partners", directory.partners.iter().map(|partner| &partner.id), issues);
    unique("sites", directory.sites.iter().map(|site| &site.id), issues);
    unique("activities", directory.activities.iter().map(|activity| &activity.id), issues);
    unique("barriers", directory.barriers.iter().map(|barrier| &barrier.kind), issues);
    for (i, partner) in directory.partners.iter().enumerate() {
        unique(&format!("partners/{i}/funding"), partner.funding.iter().map(|line| &line.id), issues);
    }
}

fn unique<'a, Id: Eq + Hash + ToString + 'a>(list: &str, ids: impl Iterator<Item = &'a Id>, issues: &mut Vec<Issue>) {
    let mut first = HashMap::new();
    for (i, id) in ids.enumerate() {
        if let Some(earlier) = first.insert(id, i) {
            let detail = format!("`{}` is already the id at /{list}/{earlier}", id.to_string());
            issues.push(Issue::error(Code::CatalogueDuplicateId, format!("/{list}/{i}/id"), detail));
        }
    }
}
