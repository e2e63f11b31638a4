//! The money lasts as long as the course.

use crate::answers::matching::case::Case;
use crate::answers::matching::finding::Finding;
use crate::answers::matching::index::Aspect;
use crate::answers::matching::session_search::last_day;
use crate::answers::matching::wording::spoken;
use crate::rules::funding::{covered_until, lines_for};

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let lines = lines_for(case.partner, &case.activity.id);
    if lines.is_empty() || case.activity.course.is_none() || case.activity.any_time {
        return Vec::new();
    }
    let Some(last) = last_day(case.sessions()) else { return Vec::new() };
    let covered = covered_until(&lines, case.on);
    let finding = match covered {
        Some(until) if until >= last => Finding::met("funding.covers"),
        Some(_) => Finding::ask_provider("funding.ends_before", case.of_partner(&["funding"])),
        None => Finding::ask_provider("funding.not_confirmed", case.of_partner(&["funding"])),
    };
    let until = covered.map(spoken::date).unwrap_or_default();
    let facts = case.partner.funding.iter().enumerate().filter(|(_, line)| line.activities.contains(&case.activity.id)).map(
        |(i, line)| {
            let says = format!("{} to {}{}", line.starts, line.ends, if line.confirmed { "" } else { ", not confirmed" });
            case.partner_fact(&["funding", &i.to_string()], says)
        },
    );
    vec![finding.word("until", until).word("last", spoken::date(last)).facts(facts)]
}

/// Whether the rule has anything to look at. What it then says depends on the run the client would join.
pub(super) fn reads(case: &Case<'_>, aspect: &mut Aspect) {
    let named = !lines_for(case.partner, &case.activity.id).is_empty();
    if named && case.activity.course.is_some() && !case.activity.any_time {
        aspect.of_its_own();
    }
}
