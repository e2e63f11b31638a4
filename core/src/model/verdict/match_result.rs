//! The answer for one activity.

use super::{Plan, Question, Reason, Session, Verdict};
use crate::ground::id::{ActivityId, PartnerId, SiteId};
use crate::ground::record::record;

record! {
    /// The answer for one client and one activity, with every reason.
    ///
    /// An activity at several sites is judged at the one that suits best. The points of all reasons add up to the score.
    Match {
        /// The activity.
        activity: ActivityId,
        /// Its name.
        activity_name: String,
        /// Who runs it.
        partner: PartnerId,
        /// Their name.
        partner_name: String,
        /// The verdict.
        verdict: Verdict,
        /// The score: the sum of the points of all reasons.
        score: i64,
        /// Why: what decides first, then what earns points.
        reasons: Vec<Reason>,
        /// What would have to be arranged.
        plan: Plan,
        [optional]
        /// What must be asked.
        questions: Vec<Question>,
        /// At which site.
        site: Option<SiteId>,
        /// Its name.
        site_name: Option<String>,
        /// How far away in a straight line, in whole metres.
        metres: Option<u32>,
        /// The next sessions that lie in the client's free time, and are certain.
        sessions: Vec<Session>,
    }
}
