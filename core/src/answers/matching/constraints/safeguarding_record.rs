//! For people with much need, somebody has seen which checks the leaders hold. What the law asks for is never computed.

use crate::answers::matching::case::{Case, under};
use crate::answers::matching::finding::Finding;
use crate::model::verdict::Fact;

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    if case.client.need < case.policy.safeguarding_from {
        return Vec::new();
    }
    let records = &case.partner.safeguarding;
    let counts = records.iter().position(|record| record.counts_on(case.on, case.policy.safeguarding_shelf_days));
    let finding = match counts.and_then(|i| Some((i, records.get(i)?))) {
        Some((i, record)) => {
            let path = under("partners", case.partner.id.as_str(), &["safeguarding", &i.to_string()]);
            let fact = Fact { checked_on: Some(record.seen_on), ..Fact::new(path, format!("{}: {}", record.role, record.level)) };
            Finding::met("safeguarding_record.seen")
                .word("role", record.role.as_str())
                .word("level", record.level.as_str().replace('_', " "))
                .fact(fact)
        }
        None => Finding::ask_provider("safeguarding_record.not_seen", case.of_partner(&["safeguarding"])),
    };
    vec![finding]
}
