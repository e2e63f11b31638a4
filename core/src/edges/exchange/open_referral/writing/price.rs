//! Prices as cost options.

use crate::edges::exchange::json::Value;
use crate::edges::exchange::open_referral::reading::{COURSE, SESSION};
use crate::ground::id::uuid_of;
use crate::ground::money::Pence;
use crate::model::activity::Activity;

/// The cost options of an activity: one an amount.
pub(super) fn cost_options(activity: &Activity) -> Option<Value<'static>> {
    let price = activity.price.as_ref()?;
    let base = [(None, price.per_session, SESSION), (None, price.whole_course, COURSE)];
    let lower = price.concessions.iter().flat_map(|concession| {
        let whom = Some(concession.kind.as_str().to_owned());
        [(whom.clone(), concession.per_session, SESSION), (whom, concession.whole_course, COURSE)]
    });
    let all: Vec<_> = base
        .into_iter()
        .chain(lower)
        .filter_map(|(whom, amount, what)| Some((whom, amount?, what)))
        .enumerate()
        .map(|(number, (whom, amount, what))| {
            Value::object([
                ("id", Some(Value::text(uuid_of("cost_option", &format!("{}#{number}", activity.id))))),
                ("option", whom.map(Value::text)),
                ("amount", Some(Value::number(pounds(amount)))),
                ("amount_description", Some(Value::text(what))),
            ])
        })
        .collect();
    (!all.is_empty()).then(|| Value::list(all))
}

/// An amount as a number: `4.5`, `35`.
fn pounds(amount: Pence) -> String {
    let all = amount.0.unsigned_abs();
    let sign = if amount.0 < 0 { "-" } else { "" };
    match all % 100 {
        0 => format!("{sign}{}", all / 100),
        pence => format!("{sign}{}.{pence:02}", all / 100),
    }
}
