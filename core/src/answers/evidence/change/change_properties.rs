use proptest::prelude::*;

use super::{ChangeQuestion, OutcomeChange, paired_change};
use crate::ground::id::ReferralId;
use crate::ground::number::Hundredths;
use crate::ground::text::NonEmpty;
use crate::model::outcome::{ImportantChange, Instrument, ItemAnswer, Measures, OutcomePoint, OutcomeReading};

/// Everybody's answers before and after, and which of them are lost.
type People = Vec<Answers>;

/// One answer before and one afterwards, each with whether it is known.
type Answers = ((i32, bool), (i32, bool));

fn people(most: usize) -> impl Strategy<Value = People> {
    let answer = || (0..=10_i32, prop::bool::weighted(0.7));
    prop::collection::vec((answer(), answer()), 1..most)
}

fn question(scale: &str) -> ChangeQuestion {
    ChangeQuestion {
        scale: Some(NonEmpty::new(scale).unwrap()),
        important_change: Some(ImportantChange::new(Hundredths::whole(2), NonEmpty::new("ours").unwrap())),
        resamples: Some(200),
        ..ChangeQuestion::new(Instrument::Ons4, OutcomePoint::Start, OutcomePoint::End)
    }
}

fn readings(people: &People, scale: &str, everything: bool) -> Vec<OutcomeReading> {
    let reading = |person: usize, point, (value, known): (i32, bool)| {
        (known || everything).then(|| OutcomeReading {
            referral: Some(ReferralId::new(format!("r-{person}")).unwrap()),
            answers: vec![ItemAnswer::new(NonEmpty::new(scale).unwrap(), value)],
            ..OutcomeReading::new(Instrument::Ons4, point, "2026-11-23".parse().unwrap())
        })
    };
    let both = |(person, (before, after)): (usize, &Answers)| {
        [reading(person, OutcomePoint::Start, *before), reading(person, OutcomePoint::End, *after)]
    };
    people.iter().enumerate().flat_map(both).flatten().collect()
}

fn asked(people: &People, readings: &[OutcomeReading], question: &ChangeQuestion, more: usize) -> OutcomeChange {
    let cohort: Vec<ReferralId> =
        (0..people.len() + more).map(|person| ReferralId::new(format!("r-{person}")).unwrap()).collect();
    paired_change(Measures::builtin(), readings, &cohort, question).unwrap()
}

proptest! {
    /// What was lost has a true answer here; whatever it is, the truth about everybody lies within the bounds.
    #[test]
    fn bounds_hold_the_truth(people in people(30), scale in prop::sample::select(vec!["happy", "anxious"])) {
        let question = question(scale);
        let known = asked(&people, &readings(&people, scale, false), &question, 0);
        let truth = asked(&people, &readings(&people, scale, true), &question, 0);
        let mean = truth.mean().unwrap();
        prop_assert!(*known.bounds().at_least() <= mean + 1e-12 && mean <= known.bounds().at_most() + 1e-12);
        let within = |worst: &f64| *known.bounds().at_least() <= worst + 1e-12 && *worst <= known.bounds().at_most() + 1e-12;
        prop_assert!(within(known.bounds().if_unchanged()) && known.bounds().if_worse().as_ref().is_some_and(within));
        let (shares, true_shares) = (known.shares().as_ref().unwrap(), truth.shares().as_ref().unwrap());
        prop_assert!((*shares.improved_at_least()..=*shares.improved_at_most()).contains(true_shares.improved()));
        prop_assert!((*shares.worse_at_least()..=*shares.worse_at_most()).contains(true_shares.worse()));
        prop_assert_eq!(true_shares.improved() + true_shares.unchanged() + true_shares.worse(), *truth.people());
    }

    /// People without any answer change no mean of the pairs, and widen the bounds.
    #[test]
    fn people_without_answers_change_no_mean(people in people(20), more in 1..5_usize) {
        let readings = readings(&people, "happy", false);
        let (few, many) = (asked(&people, &readings, &question("happy"), 0), asked(&people, &readings, &question("happy"), more));
        prop_assert_eq!((few.mean(), few.deviation(), few.interval(), few.bootstrap()), (many.mean(), many.deviation(), many.interval(), many.bootstrap()));
        prop_assert!(many.bounds().at_least() <= few.bounds().at_least() && many.bounds().at_most() >= few.bounds().at_most());
    }

    /// The order of readings changes nothing; nor does the seed but for the bootstrap.
    #[test]
    fn order_and_seed(people in people(20), seed in any::<u64>()) {
        let mut list = readings(&people, "happy", false);
        let one = asked(&people, &list, &question("happy"), 0);
        list.reverse();
        prop_assert!(one == asked(&people, &list, &question("happy"), 0));
        let other = asked(&people, &list, &ChangeQuestion { seed, ..question("happy") }, 0);
        prop_assert_eq!((one.mean(), one.interval(), one.shares()), (other.mean(), other.interval(), other.shares()));
    }

    /// An interval of more confidence holds one of less, and the mean.
    #[test]
    fn intervals_nest(people in people(20), confidence in 50..99_u32) {
        let list = readings(&people, "happy", true);
        let of = |percent| asked(&people, &list, &ChangeQuestion { confidence_percent: Some(percent), ..question("happy") }, 0);
        let (narrow, wide) = (of(confidence), of(confidence + 1));
        if let (Some(narrow), Some(wide)) = (narrow.interval(), wide.interval()) {
            prop_assert!(wide.low() <= narrow.low() && narrow.high() <= wide.high());
        }
        if let (Some(narrow), Some(wide)) = (narrow.bootstrap(), wide.bootstrap()) {
            prop_assert!(wide.low() <= narrow.low() && narrow.high() <= wide.high());
        }
        if let (Some(interval), Some(mean)) = (wide.interval(), wide.mean()) {
            prop_assert!(interval.low() <= mean && mean <= interval.high());
        }
    }

    /// Where less is better, a mirrored scale tells the same story.
    #[test]
    fn direction_is_symmetric(people in people(20)) {
        let mirrored: People = people.iter().map(|((before, one), (after, other))| ((10 - before, *one), (10 - after, *other))).collect();
        let happy = asked(&people, &readings(&people, "happy", false), &question("happy"), 0);
        let anxious = asked(&mirrored, &readings(&mirrored, "anxious", false), &question("anxious"), 0);
        prop_assert_eq!(happy.mean().map(|mean| -mean), *anxious.mean());
        prop_assert_eq!(happy.shares(), anxious.shares());
        prop_assert_eq!(happy.at_best_before(), anxious.at_best_before());
        prop_assert_eq!(-happy.bounds().at_least(), *anxious.bounds().at_most());
        prop_assert_eq!(happy.bounds().if_worse().map(|mean| -mean), *anxious.bounds().if_worse());
    }
}
