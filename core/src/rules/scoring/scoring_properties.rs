use proptest::prelude::*;

use super::{scale_score, score_reading};
use crate::ground::number::Hundredths;
use crate::ground::text::NonEmpty;
use crate::model::outcome::{
    Instrument, ItemAnswer, Measure, MeasureItem, Measures, OutcomePoint, OutcomeReading, Scale, ScaleDirection, ScaleKind,
};

/// A measure of so many items with these ranges, and whether each is reversed.
fn measure(items: &[(i32, i32, bool)], missing_allowed: u32) -> Measures {
    let item = |(place, (lowest, width, reversed)): (usize, &(i32, i32, bool))| MeasureItem {
        reversed: *reversed,
        ..MeasureItem::new(NonEmpty::new(format!("{place}")).unwrap(), *lowest, lowest + width)
    };
    let items: Vec<MeasureItem> = items.iter().enumerate().map(item).collect();
    let ids = items.iter().map(|item| item.id.clone()).collect();
    let id = NonEmpty::new("score").unwrap();
    let scale = Scale { missing_allowed, ..Scale::new(id, ids, ScaleKind::Sum, ScaleDirection::HigherIsBetter) };
    let (name, source) = (NonEmpty::new("Own").unwrap(), NonEmpty::new("our own").unwrap());
    Measures::of(vec![Measure::new("x-a:b".parse().unwrap(), name, items, vec![scale], source)]).unwrap()
}

fn score(measures: &Measures, answers: &[Option<i32>]) -> Option<Hundredths> {
    let answer =
        |(place, value): (usize, &Option<i32>)| Some(ItemAnswer::new(NonEmpty::new(format!("{place}")).unwrap(), (*value)?));
    let on = "2026-11-23".parse().unwrap();
    let reading = OutcomeReading {
        answers: answers.iter().enumerate().filter_map(answer).collect(),
        ..OutcomeReading::new("x-a:b".parse().unwrap(), OutcomePoint::Start, on)
    };
    let found = score_reading(measures, &reading).unwrap().scales[0].score;
    let measure = &measures.all()[measures.all().len() - 1];
    assert_eq!(scale_score(measure, &measure.scales[0], &reading), found, "the shorter way comes to the same");
    found
}

fn items() -> impl Strategy<Value = Vec<((i32, i32, bool), i32)>> {
    let one = (-5..5_i32, 1..8_i32, any::<bool>())
        .prop_flat_map(|item| (Just(item), 0..=item.1).prop_map(|(item, step)| (item, item.0 + step)));
    prop::collection::vec(one, 2..12)
}

proptest! {
    /// Turning every item round and every answer with it changes nothing; turning every item round alone mirrors the score within its range.
    #[test]
    fn reversal_is_symmetric(items in items()) {
        let (ranges, answers): (Vec<_>, Vec<_>) = items.into_iter().unzip();
        let turned: Vec<_> = ranges.iter().map(|(low, width, reversed)| (*low, *width, !reversed)).collect();
        let plain = answers.iter().copied().map(Some).collect::<Vec<_>>();
        let mirrored: Vec<_> = ranges.iter().zip(&answers).map(|((low, width, _), value)| Some(2 * low + width - value)).collect();
        let (one, other) = (measure(&ranges, 0), measure(&turned, 0));
        let here = score(&one, &plain).unwrap();
        prop_assert_eq!(Some(here), score(&other, &mirrored));
        let ends: i64 = ranges.iter().map(|(low, width, _)| i64::from(2 * low + width) * 100).sum();
        prop_assert_eq!(score(&other, &plain).unwrap().0, ends - here.0);
    }

    /// Where everybody's missing answers may be filled, the score stays within the range, and is that of whoever answered everything alike.
    #[test]
    fn a_filled_score_stays_in_range(items in items(), lost in any::<prop::sample::Index>()) {
        let (ranges, answers): (Vec<_>, Vec<_>) = items.into_iter().unzip();
        let lost = lost.index(answers.len());
        let kept: Vec<_> = answers.iter().enumerate().map(|(place, value)| (place != lost).then_some(*value)).collect();
        prop_assert_eq!(score(&measure(&ranges, 0), &kept), None);
        // With one range for all of them, what is filled in lies within it.
        let alike: Vec<_> = ranges.iter().map(|_| (0, 20, false)).collect();
        let kept: Vec<_> = kept.iter().map(|value| value.map(|value| value.clamp(0, 20))).collect();
        let filled = score(&measure(&alike, 1), &kept).unwrap();
        let most = i64::try_from(alike.len()).unwrap() * 2_000;
        prop_assert!((0..=most).contains(&filled.0));
    }

    #[test]
    fn a_better_answer_never_lowers_swemwbs(answers in prop::collection::vec(1..=5_i32, 7), place in 0..7_usize) {
        let reading = |answers: &[i32]| OutcomeReading {
            answers: (1..).zip(answers).map(|(item, value)| ItemAnswer::new(NonEmpty::new(format!("{item}")).unwrap(), *value)).collect(),
            ..OutcomeReading::new(Instrument::Swemwbs, OutcomePoint::Start, "2026-11-23".parse().unwrap())
        };
        let of = |answers: &[i32]| score_reading(Measures::builtin(), &reading(answers)).unwrap().scales[0].score.unwrap();
        let mut better = answers.clone();
        better[place] = (better[place] + 1).min(5);
        prop_assert!(of(&better) >= of(&answers));
        prop_assert_eq!(of(&better) == of(&answers), better == answers);
    }
}
