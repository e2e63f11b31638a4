//! For people with much need, somebody has seen which checks the leaders hold. What the law asks for is never computed.

use crate::answers::matching::case::{Case, under};
use crate::answers::matching::finding::Finding;
use crate::answers::matching::index::{Ask, Aspect};
use crate::answers::matching::policy::Policy;
use crate::model::client::Client;
use crate::model::partner::SafeguardingRecord;
use crate::model::verdict::Fact;

pub(super) fn asks(client: &Client, policy: &Policy) -> Vec<Ask> {
    if client.need < policy.safeguarding_from { Vec::new() } else { vec![Ask::ONCE] }
}

pub(super) fn check(case: &Case<'_>, _: usize) -> Vec<Finding> {
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

pub(super) fn reads(case: &Case<'_>, aspect: &mut Aspect) {
    let counts = |record: &SafeguardingRecord| record.counts_on(case.on, case.policy.safeguarding_shelf_days);
    aspect.flag(case.partner.safeguarding.iter().any(counts));
}
