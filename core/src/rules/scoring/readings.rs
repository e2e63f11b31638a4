//! Findings about readings, one by one and across them.

use std::collections::BTreeMap;

use super::score::scored;
use crate::ground::error::{Code, Issue};
use crate::ground::id::ReferralId;
use crate::ground::time::Date;
use crate::model::outcome::{Instrument, Measures, OutcomePoint, OutcomeReading};

/// One measure of one referral, and where each point of it stands.
type Story<'r> = BTreeMap<(&'r ReferralId, &'r Instrument), Vec<(OutcomePoint, Date, usize)>>;

/// Every finding about a list of readings, each with its place in the list: answers and scores that cannot be, measures nobody knows,
/// readings without a referral, one point recorded twice, a later point dated before an earlier one.
///
/// ```
/// use fingerpost::{Code, Instrument, Measures, NonEmpty, OutcomePoint, OutcomeReading, reading_issues};
///
/// let raw = OutcomeReading {
///     score: Some(NonEmpty::new("24")?),
///     referral: Some("r-1".parse()?),
///     ..OutcomeReading::new(Instrument::Swemwbs, OutcomePoint::Start, "2026-11-23".parse()?)
/// };
/// let issues = reading_issues(Measures::builtin(), &[raw]);
/// assert_eq!((issues[0].code, issues[0].path.as_str()), (Code::OutcomeScoreImpossible, "/readings/0/score"));
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[must_use]
pub fn reading_issues(measures: &Measures, readings: &[OutcomeReading]) -> Vec<Issue> {
    let mut issues = Vec::new();
    let mut stories: Story<'_> = BTreeMap::new();
    for (place, reading) in readings.iter().enumerate() {
        let path = format!("/readings/{place}");
        match measures.get(&reading.instrument) {
            Some(measure) => issues.extend(
                scored(measure, reading).issues.into_iter().map(|issue| Issue { path: format!("{path}{}", issue.path), ..issue }),
            ),
            None => {
                let detail = format!("nothing is known of how `{}` is scored", reading.instrument);
                issues.push(Issue::error(Code::OutcomeMeasureUnknown, format!("{path}/instrument"), detail));
            }
        }
        match &reading.referral {
            Some(referral) => {
                stories.entry((referral, &reading.instrument)).or_default().push((reading.point, reading.on, place));
            }
            None => {
                let detail = "the reading names no referral; nothing can be put beside it";
                issues.push(Issue::warning(Code::OutcomeReferralMissing, format!("{path}/referral"), detail));
            }
        }
    }
    stories.into_values().for_each(|points| across(points, &mut issues));
    issues
}

fn across(mut points: Vec<(OutcomePoint, Date, usize)>, issues: &mut Vec<Issue>) {
    points.sort_unstable();
    for pair in points.windows(2) {
        let [(point, on, _), (next, next_on, place)] = pair else { continue };
        // Several reviews are several moments in between.
        if point == next && *point != OutcomePoint::Review {
            let detail = format!("this measure was recorded at `{point}` already; the earliest counts");
            issues.push(Issue::warning(Code::OutcomeReadingTwice, format!("/readings/{place}/point"), detail));
        } else if point != next && next_on < on {
            let detail = format!("`{next}` lies before `{point}` of the same measure");
            issues.push(Issue::warning(Code::OutcomePointOrder, format!("/readings/{place}/on"), detail));
        }
    }
}
