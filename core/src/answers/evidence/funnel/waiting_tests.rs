use proptest::prelude::*;

use super::waiting::{WaitEnd, waiting_times};

/// Freireich's 21 treated patients (1963), in whose table every textbook works the estimator out by hand.
#[test]
fn the_curve_is_that_of_the_textbooks() {
    let came = [6, 6, 6, 7, 10, 13, 16, 22, 23].map(|day| (day, WaitEnd::Came));
    let open = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(|day| (day, WaitEnd::Open));
    let found = waiting_times(came.into_iter().chain(open).collect(), 1.959_963_984_540_054);
    let told: Vec<(i32, u32, String)> =
        found.steps().iter().map(|step| (*step.day(), *step.waiting(), format!("{:.4}", step.still_waiting()))).collect();
    let wanted = [
        (6, 21, "0.8571"),
        (7, 17, "0.8067"),
        (10, 15, "0.7529"),
        (13, 12, "0.6902"),
        (16, 11, "0.6275"),
        (22, 7, "0.5378"),
        (23, 6, "0.4482"),
    ];
    assert_eq!(told, wanted.map(|(day, waiting, still)| (day, waiting, still.to_owned())));
    assert_eq!(*found.median_days(), Some(23));
    // Without anybody leaving both readings of the days agree.
    assert!(found.steps().iter().all(|step| (step.had_come() + step.still_waiting() - 1.0).abs() < 1e-12));
}

#[test]
fn whoever_leaves_never_comes() {
    let waits = vec![(1, WaitEnd::Came), (2, WaitEnd::Left), (3, WaitEnd::Came), (4, WaitEnd::Left)];
    let found = waiting_times(waits, 1.96);
    let last = found.steps().last().unwrap();
    assert_eq!((*last.had_come(), *last.still_waiting()), (0.5, 0.375));
    assert_eq!((*found.came(), *found.left(), *found.open()), (2, 2, 0));
    assert!(waiting_times(Vec::new(), 1.96).steps().is_empty());
}

proptest! {
    #[test]
    fn shares_stay_shares(waits in prop::collection::vec((0..60_i32, 0..3_u8), 1..80)) {
        let end = |end| [WaitEnd::Came, WaitEnd::Left, WaitEnd::Open][usize::from(end)];
        let waits: Vec<_> = waits.into_iter().map(|(day, how)| (day, end(how))).collect();
        let found = waiting_times(waits.clone(), 1.96);
        prop_assert_eq!(found.came() + found.left() + found.open(), *found.people());
        let (mut still, mut come) = (1.0, 0.0);
        for step in found.steps() {
            prop_assert!((-1e-12..=still + 1e-12).contains(step.still_waiting()));
            prop_assert!(*step.had_come() >= come - 1e-12 && *step.had_come() <= 1.0 - step.still_waiting() + 1e-9);
            if let (Some(low), Some(high)) = (step.low(), step.high()) {
                prop_assert!(0.0 <= *low && low <= step.still_waiting() && step.still_waiting() <= high && *high <= 1.0);
            }
            (still, come) = (*step.still_waiting(), *step.had_come());
        }
        // Where nobody is open, the share who came is a plain share.
        let closed: Vec<_> = waits.into_iter().filter(|wait| wait.1 != WaitEnd::Open).collect();
        let all = f64::from(u32::try_from(closed.len()).unwrap());
        let came = f64::from(u32::try_from(closed.iter().filter(|wait| wait.1 == WaitEnd::Came).count()).unwrap());
        let found = waiting_times(closed, 1.96);
        if let Some(last) = found.steps().last() {
            prop_assert!((last.had_come() - came / all).abs() < 1e-9);
        }
    }
}
