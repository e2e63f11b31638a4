//! The constraints, one a file. `docs/matching.md` says what each asks for.

mod age;
mod avoided_themes;
mod capacity;
mod distance;
mod eligibility;
mod funding;
pub(in crate::answers) mod group_size;
mod language;
pub(in crate::answers) mod level_of_need;
pub(in crate::answers) mod price;
mod referral_route;
pub(in crate::answers) mod requirements;
mod running;
mod safeguarding_conflict;
mod safeguarding_record;
pub(in crate::answers) mod session_length;
mod session_times;

use super::index::{Check, OfClient, Reads};
use crate::model::barrier::BarrierKind;

pub(crate) use distance::Reach;
pub(crate) use requirements::need_finding;

/// A rule that can decide: its name, how it is asked, what it reads of an activity and of a client, and the barrier that its
/// unknowns may turn out to be.
pub(crate) struct Constraint {
    pub(crate) rule: &'static str,
    pub(crate) check: Check,
    pub(crate) reads: Reads,
    pub(crate) client: OfClient,
    pub(crate) barrier: Option<BarrierKind>,
}

const fn constraint(rule: &'static str, check: Check, reads: Reads, client: OfClient) -> Constraint {
    Constraint { rule, check, reads, client, barrier: None }
}

const fn about(barrier: BarrierKind, rule: &'static str, check: Check, reads: Reads, client: OfClient) -> Constraint {
    Constraint { rule, check, reads, client, barrier: Some(barrier) }
}

/// Every constraint, in the order reasons are told. Adding one is a file and a line here.
#[rustfmt::skip]
pub(crate) const CONSTRAINTS: &[Constraint] = {
    use BarrierKind as B;
    use Check::{Each, Once};
    use OfClient::{Anything as Anyhow, Nothing, This};
    use Reads::{Anything, Aspect, Item, Reach};
    &[
        constraint("running", Once(running::check), Aspect(running::reads), Nothing),
        constraint("referral_route", Once(referral_route::check), Aspect(referral_route::reads), This(referral_route::client)),
        constraint("eligibility", Once(eligibility::check), Aspect(eligibility::reads), This(eligibility::client)),
        constraint("age", Once(age::check), Aspect(age::reads), This(age::client)),
        about(B::NeedExceedsSupport, "level_of_need", Once(level_of_need::check), Aspect(level_of_need::reads), This(level_of_need::client)),
        constraint("safeguarding_conflict", Each(safeguarding_conflict::asks, safeguarding_conflict::check), Anything, Anyhow),
        constraint("safeguarding_record", Each(safeguarding_record::asks, safeguarding_record::check), Aspect(safeguarding_record::reads), Nothing),
        about(B::ReachTransport, "distance", Once(distance::check), Reach(distance::reads), This(distance::client)),
        constraint("session_times", Once(session_times::check), Aspect(session_times::reads), Anyhow),
        about(B::StaminaDuration, "session_length", Each(session_length::asks, session_length::check), Item(session_length::reads), This(requirements::client)),
        about(B::EntryPrice, "price", Once(price::check), Aspect(price::reads), This(price::client)),
        constraint("capacity", Once(capacity::check), Aspect(capacity::reads), Nothing),
        about(B::EnglishLevel, "language", Once(language::check), Aspect(language::reads), This(language::client)),
        about(B::GroupSize, "group_size", Once(group_size::check), Aspect(group_size::reads), This(group_size::client)),
        about(B::ContestedNarrative, "avoided_themes", Each(avoided_themes::asks, avoided_themes::check), Item(avoided_themes::reads), Nothing),
        constraint("requirements", Each(requirements::asks, requirements::check), Item(requirements::reads), This(requirements::client)),
        constraint("funding", Once(funding::check), Aspect(funding::reads), Nothing),
    ]
};
