use proptest::prelude::*;

use crate::answers::evidence::after::ladder;
use crate::answers::evidence::change::{ChangeQuestion, OutcomeChange, paired_change};
use crate::answers::evidence::cost::{WellbyQuestion, costs, wellbys};
use crate::answers::evidence::disclosure::{DisclosureRule, PublishedTable};
use crate::answers::evidence::funnel::{FunnelQuestion, funnel};
use crate::answers::evidence::views::{followed, found, sessions, view};
use crate::ground::id::ReferralId;
use crate::ground::money::Pence;
use crate::ground::number::Hundredths;
use crate::ground::text::NonEmpty;
use crate::model::outcome::{ImportantChange, Instrument, ItemAnswer, Measures, OutcomePoint, OutcomeReading};
use crate::model::referral::{FollowUpPoint, ReferralState as S, ReferralView};

/// So many people who rose from 5 to 6 or 8 in turn, and so many who were lost.
fn change(pairs: usize, lost: usize) -> OutcomeChange {
    change_of("happy", pairs, lost)
}

fn change_of(scale: &str, pairs: usize, lost: usize) -> OutcomeChange {
    let id = |person: usize| ReferralId::new(format!("r-{person}")).unwrap();
    let reading = |person, point, value| OutcomeReading {
        referral: Some(id(person)),
        answers: vec![ItemAnswer::new(NonEmpty::new(scale).unwrap(), value)],
        ..OutcomeReading::new(Instrument::Ons4, point, "2026-11-23".parse().unwrap())
    };
    let both = |person| {
        let after = if person % 2 == 0 { 6 } else { 8 };
        [reading(person, OutcomePoint::Start, 5), reading(person, OutcomePoint::End, after)]
    };
    let readings: Vec<OutcomeReading> = (0..pairs).flat_map(both).collect();
    let cohort: Vec<ReferralId> = (0..pairs + lost).map(id).collect();
    let question = ChangeQuestion {
        scale: Some(NonEmpty::new(scale).unwrap()),
        important_change: Some(ImportantChange::new(Hundredths::whole(2), NonEmpty::new("ours").unwrap())),
        ..ChangeQuestion::new(Instrument::Ons4, OutcomePoint::Start, OutcomePoint::End)
    };
    paired_change(Measures::builtin(), &readings, &cohort, &question).unwrap()
}

fn counts(table: &PublishedTable) -> Vec<Option<i64>> {
    table.cells.iter().map(|cell| cell.count).collect()
}

/// No count that is published is small, whatever it is of.
fn assert_safe(table: &PublishedTable) {
    assert!(counts(table).into_iter().flatten().all(|count| count == 0 || count >= 8), "{:?}", counts(table));
}

#[test]
fn figures_are_published_where_a_claim_holds() {
    let rule = DisclosureRule::default();
    let many = change(40, 20).published(&rule).unwrap();
    let mean = many.mean.as_ref().unwrap();
    assert_eq!((mean.value, mean.people), (Some(2.0), Some(40)));
    let sentence = many.sentence.unwrap();
    assert!(
        sentence.starts_with("Among about 40 people who answered both times the score was on average 2.00 higher"),
        "{sentence}"
    );
    for word in ["because", "caused", "led to", "impact", "effect of", "thanks to", "improved their"] {
        assert!(!sentence.contains(word) && !many.caveat.contains(word), "{word}");
    }
    assert_eq!(counts(&many.people), [Some(20), Some(20), Some(0), Some(20), Some(60)]);
    let few = change(20, 3).published(&rule).unwrap();
    assert_eq!((few.mean, few.low, few.sentence), (None, None, None));
    assert_safe(&few.people);
    let hardly_any = change(3, 2).published(&rule).unwrap();
    assert!(counts(&hardly_any.people).into_iter().flatten().all(|count| count == 0));
    assert_eq!(hardly_any.everybody_at_least.unwrap().value, None);
}

fn views(attended: usize, never: usize) -> Vec<ReferralView> {
    let through = [S::Identified, S::Offered, S::Accepted, S::Confirmed, S::Active, S::Completed];
    let came = |number| {
        let view = sessions(view(number, &through), "aa");
        followed(view, FollowUpPoint::Month3, "2027-08-01", found(FollowUpPoint::Month3, Some(true)))
    };
    (0..attended).map(came).chain((0..never).map(|number| view(1_000 + number, &[S::Identified, S::Withdrawn]))).collect()
}

#[test]
fn the_funnel_the_costs_and_the_ladder_leave_by_a_rule() {
    let rule = DisclosureRule::default();
    let question = FunnelQuestion::new("2028-06-01".parse().unwrap());
    let raw = funnel(&views(40, 3), &question).unwrap();
    let published = raw.published(&rule).unwrap();
    for table in [&published.stages, &published.reasons, &published.independent, &published.attendance] {
        assert_safe(table);
    }
    assert_eq!(costs(&raw, Pence(400_000)).unwrap().published(&rule).per_person.value, Some(100.0));
    let few = funnel(&views(5, 0), &question).unwrap();
    assert_eq!(costs(&few, Pence(400_000)).unwrap().published(&rule).per_person.value, None);
    assert_eq!(few.published(&rule).unwrap().median_wait_days.unwrap().value, None);
    assert_safe(&ladder(&views(40, 3), "2028-06-01".parse().unwrap()).published(&rule).unwrap().rungs);
    assert!(funnel(&[], &question).unwrap().published(&rule).is_ok());
}

#[test]
fn wellbys_are_worked_out_from_what_is_published() {
    let assumed = WellbyQuestion::new(Hundredths(50), Hundredths(50), NonEmpty::new("a comparison group").unwrap());
    let published =
        |pairs, rule: &DisclosureRule| wellbys(&change_of("satisfaction", pairs, 3), &assumed).unwrap().published(rule);
    let found = published(41, &DisclosureRule::default());
    // 41 people gained 1.976 points, less 0.5, for half a year: told are 40 people and 1.48 points.
    assert_eq!((found.points_each.people, found.points_each.value), (Some(40), Some(1.48)));
    assert_eq!((found.wellbys, found.worth), (Some(29.6), Some(Pence(38_480_000))));
    assert!(found.at_least < found.wellbys && found.wellbys < found.at_most);
    assert!(found.worth_at_least < found.worth && found.worth < found.worth_at_most);
    // Nobody reads from them whether 40 or 42 people were behind them.
    assert_eq!(
        published(40, &DisclosureRule::default()).points_each.people,
        published(42, &DisclosureRule::default()).points_each.people
    );
    let strict = DisclosureRule { suppress_up_to: 50, figures_from: 51, ..DisclosureRule::default() };
    let hidden = published(41, &strict);
    let worth = (hidden.worth, hidden.worth_at_least, hidden.worth_at_most);
    assert_eq!((hidden.points_each.value, hidden.wellbys, hidden.at_most, worth), (None, None, None, (None, None, None)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_small_count_is_published(pairs in 2..60_usize, lost in 0..30_usize) {
        let published = change(pairs, lost).published(&DisclosureRule::default()).unwrap();
        assert_safe(&published.people);
        assert_safe(&published.scores);
        if pairs < 30 {
            prop_assert!(published.mean.is_none() && published.sentence.is_none());
        }
    }
}
