//! What to believe where several facts speak of one feature.

use super::{Answer, FeatureFact};
use crate::ground::time::Date;

/// A fact with where it stands: about the activity itself or about the site, and its JSON Pointer.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing<'a> {
    /// The fact.
    pub fact: &'a FeatureFact,
    /// Whether it is said of the activity itself, which is nearer than what is said of its site.
    pub of_activity: bool,
    /// Where it stands in the catalogue.
    pub path: String,
}

/// What is believed of one feature, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Resolution<'a> {
    /// The answer that counts.
    pub answer: Answer,
    /// The fact that decided, if one did.
    pub decided_by: Option<Standing<'a>>,
    /// Facts that are still fresh and say something else.
    pub overruled: Vec<Standing<'a>>,
    /// Facts past their shelf life, which count as unknown.
    pub expired: Vec<Standing<'a>>,
}

/// Decides what to believe of one feature on a date, from all facts that speak of it.
///
/// 1. A fact past its shelf life, without a date, or saying unknown, decides nothing.
/// 2. The best source decides: visit, survey, provider, directory, map data. First-hand evidence outranks hearsay,
///    also where the hearsay is newer or nearer.
/// 3. Within one source, what is said of the activity itself comes before what is said of the site, then the newer check.
/// 4. Where all that is equal, the more cautious answer counts: no, then limited, then yes; then the larger measure.
///
/// What disagreed is kept in `overruled`, so that it can be reported. `facts` must all speak of one feature.
#[must_use]
pub fn resolve<'a>(facts: Vec<Standing<'a>>, on: Date, shelf_days: u32) -> Resolution<'a> {
    let (mut fresh, mut expired) = (Vec::new(), Vec::new());
    for standing in facts {
        match (standing.fact.answer, standing.fact.provenance().is_fresh(on, shelf_days)) {
            (Answer::Unknown, _) => {}
            (_, true) => fresh.push(standing),
            (_, false) => expired.push(standing),
        }
    }
    fresh.sort_by(|a, b| {
        let source = a.fact.source.cmp(&b.fact.source);
        let nearness = b.of_activity.cmp(&a.of_activity);
        let age = b.fact.checked_on.cmp(&a.fact.checked_on);
        let caution = caution(b.fact.answer).cmp(&caution(a.fact.answer));
        let measure = b.fact.measure.cmp(&a.fact.measure);
        source.then(nearness).then(age).then(caution).then(measure)
    });
    let mut fresh = fresh.into_iter();
    let decided_by = fresh.next();
    let answer = decided_by.as_ref().map_or(Answer::Unknown, |standing| standing.fact.answer);
    let overruled = fresh.filter(|standing| standing.fact.answer != answer).collect();
    Resolution { answer, decided_by, overruled, expired }
}

/// How cautious an answer is: the higher, the less it promises.
const fn caution(answer: Answer) -> u8 {
    match answer {
        Answer::No => 3,
        Answer::Limited => 2,
        Answer::Yes => 1,
        Answer::Unknown => 0,
    }
}
