//! How long people wait for their first session.

use crate::answers::evidence::raw::raw;
use crate::ground::number::real;

raw! {
    /// One day of the curve of waiting on which somebody came for the first time, or left.
    WaitingStep {
        /// Days since somebody brought the client.
        day: i32,
        /// How many were waiting until that day.
        waiting: u32,
        /// How many came for the first time on that day.
        came: u32,
        /// How many referrals closed on that day without anybody having come.
        left: u32,
        /// The share still waiting after that day, were nobody to leave (Kaplan and Meier 1958).
        still_waiting: f64,
        /// The lower end of its interval, by the log of its log and Greenwood's variance; none where the share is 1 or 0.
        low: Option<f64>,
        /// The upper end.
        high: Option<f64>,
        /// The share of everybody who had come by that day, leaving counted as what it is (Aalen and Johansen 1978).
        had_come: f64,
    }
}

raw! {
    /// How long people wait for their first session.
    ///
    /// Two readings of the same days. `still_waiting` asks how long the wait is as long as one waits: whoever leaves is no longer looked at,
    /// as if they might have come later like the others. `had_come` asks how many have come: whoever leaves never will. Those who leave are
    /// seldom like the others, so read both.
    WaitingTimes {
        /// How many are in it.
        people: u32,
        /// How many came.
        came: u32,
        /// How many left before.
        left: u32,
        /// How many are waiting still.
        open: u32,
        /// The first day on which half or fewer were still waiting; none where it has not come to that.
        median_days: Option<i32>,
        /// The days on which something happened, rising.
        steps: Vec<WaitingStep>,
    }
}

/// How a wait ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum WaitEnd {
    /// With the first session.
    Came,
    /// With the end of the referral.
    Left,
    /// Not yet.
    Open,
}

/// The curves of so many waits, each its days and how it ended. `z` is how many standard errors the interval reaches.
pub(super) fn waiting_times(mut waits: Vec<(i32, WaitEnd)>, z: f64) -> WaitingTimes {
    waits.sort_unstable();
    let count = |end: WaitEnd| u32::try_from(waits.iter().filter(|wait| wait.1 == end).count()).unwrap_or(u32::MAX);
    let people = u32::try_from(waits.len()).unwrap_or(u32::MAX);
    let mut found = WaitingTimes {
        people,
        came: count(WaitEnd::Came),
        left: count(WaitEnd::Left),
        open: count(WaitEnd::Open),
        median_days: None,
        steps: Vec::new(),
    };
    let (mut waiting, mut still, mut here, mut had_come, mut variance) = (people, 1.0, 1.0, 0.0, 0.0);
    for day in waits.chunk_by(|one, next| one.0 == next.0) {
        let of = |end: WaitEnd| u32::try_from(day.iter().filter(|wait| wait.1 == end).count()).unwrap_or(u32::MAX);
        let (came, left) = (of(WaitEnd::Came), of(WaitEnd::Left));
        let (n, d) = (f64::from(waiting), f64::from(came));
        if came + left > 0 {
            let Some((on, _)) = day.first() else { continue };
            still *= 1.0 - d / n;
            had_come += here * d / n;
            here *= 1.0 - (d + f64::from(left)) / n;
            variance += real(i128::from(came)) / (n * (n - d));
            let (low, high) = limits(still, variance, z);
            if found.median_days.is_none() && still <= 0.5 {
                found.median_days = Some(*on);
            }
            found.steps.push(WaitingStep { day: *on, waiting, came, left, still_waiting: still, low, high, had_come });
        }
        waiting -= u32::try_from(day.len()).unwrap_or(waiting);
    }
    found
}

/// The interval of a share: on the scale of log(−log), where it stays between 0 and 1.
fn limits(share: f64, variance: f64, z: f64) -> (Option<f64>, Option<f64>) {
    if share <= 0.0 || share >= 1.0 {
        return (None, None);
    }
    let log = share.ln();
    let half = z * variance.sqrt() / log;
    let at = |shift: f64| (-((-log).ln() + shift).exp()).exp();
    let (one, other) = (at(half), at(-half));
    (Some(one.min(other)), Some(one.max(other)))
}
