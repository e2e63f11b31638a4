use super::{reading_issues, scale_score, score_reading};
use crate::ground::error::Code;
use crate::ground::number::Hundredths;
use crate::ground::text::NonEmpty;
use crate::model::outcome::{
    Instrument, ItemAnswer, Measure, MeasureItem, Measures, OutcomePoint, OutcomeReading, Scale, ScaleDirection, ScaleKind,
};

fn text(text: &str) -> NonEmpty {
    NonEmpty::new(text).unwrap()
}

fn reading(instrument: Instrument, answers: &[(&str, i32)]) -> OutcomeReading {
    OutcomeReading {
        answers: answers.iter().map(|(item, value)| ItemAnswer::new(text(item), *value)).collect(),
        referral: Some("r-1".parse().unwrap()),
        ..OutcomeReading::new(instrument, OutcomePoint::Start, "2026-11-23".parse().unwrap())
    }
}

fn given(instrument: Instrument, score: &str) -> OutcomeReading {
    OutcomeReading { score: Some(text(score)), ..reading(instrument, &[]) }
}

fn codes(reading: &OutcomeReading) -> Vec<(Code, String)> {
    let scored = score_reading(Measures::builtin(), reading).unwrap();
    let measure = Measures::builtin().get(&reading.instrument).unwrap();
    for (scale, found) in measure.scales.iter().zip(&scored.scales) {
        assert_eq!(scale_score(measure, scale, reading), found.score, "the shorter way comes to the same");
    }
    scored.issues.into_iter().map(|issue| (issue.code, issue.path)).collect()
}

const SEVEN: [(&str, i32); 7] = [("1", 3), ("2", 4), ("3", 3), ("4", 4), ("5", 3), ("6", 3), ("7", 4)];

#[test]
fn all_seven_answers_are_needed() {
    let whole = score_reading(Measures::builtin(), &reading(Instrument::Swemwbs, &SEVEN)).unwrap();
    assert_eq!((whole.scales[0].raw, whole.scales[0].score), (Some(Hundredths::whole(24)), Some(Hundredths(2154))));
    assert!(whole.copyright.unwrap().as_str().contains("Warwick"));
    let short = score_reading(Measures::builtin(), &reading(Instrument::Swemwbs, &SEVEN[1..])).unwrap();
    assert_eq!((short.scales[0].score, short.scales[0].answered), (None, 6));
    assert_eq!(short.scales[0].missing, [text("1")]);
    assert!(short.issues.is_empty(), "a missing answer is told, and no fault");
}

#[test]
fn answers_that_cannot_be_count_as_missing_and_are_findings() {
    // Some programs code the three questions 0 to 2.
    let shifted = reading(Instrument::Ucla3, &[("1", 0), ("2", 1), ("3", 2)]);
    assert_eq!(codes(&shifted), [(Code::OutcomeAnswerRange, "/answers/0/value".to_owned())]);
    assert_eq!(score_reading(Measures::builtin(), &shifted).unwrap().scales[0].score, None);
    let unknown = reading(Instrument::Ucla3, &[("1", 1), ("2", 1), ("4", 2)]);
    assert_eq!(codes(&unknown), [(Code::OutcomeItemUnknown, "/answers/2/item".to_owned())]);
    let twice = reading(Instrument::Ucla3, &[("1", 1), ("2", 1), ("3", 2), ("3", 3)]);
    assert_eq!(codes(&twice), [(Code::OutcomeAnswerTwice, "/answers/3/item".to_owned())]);
    assert_eq!(score_reading(Measures::builtin(), &twice).unwrap().scales[0].score, None);
    let alike = reading(Instrument::Ucla3, &[("1", 1), ("2", 1), ("3", 2), ("3", 2)]);
    assert_eq!(score_reading(Measures::builtin(), &alike).unwrap().scales[0].score, Some(Hundredths::whole(4)));
}

#[test]
fn four_questions_are_never_added_up() {
    let four = [("satisfaction", 7), ("worthwhile", 8), ("happy", 4), ("anxious", 2)];
    let scored = score_reading(Measures::builtin(), &reading(Instrument::Ons4, &four)).unwrap();
    let found: Vec<(&str, &str)> =
        scored.scales.iter().map(|scale| (scale.scale.as_str(), scale.band.as_ref().unwrap().as_str())).collect();
    assert_eq!(found, [("satisfaction", "high"), ("worthwhile", "high"), ("happy", "low"), ("anxious", "low")]);
    assert_eq!(codes(&given(Instrument::Ons4, "21")), [(Code::OutcomeScoreSeveral, "/score".to_owned())]);
}

#[test]
fn a_score_that_was_given_has_to_be_possible() {
    let taken = score_reading(Measures::builtin(), &given(Instrument::Swemwbs, "26.020")).unwrap();
    assert_eq!((taken.scales[0].score, taken.scales[0].given, taken.issues.len()), (Some(Hundredths(2602)), true, 0));
    // 25.99 stands in one public program; 24 is a sum that was never turned into a score.
    for score in ["25.99", "24", "6.99", "35.01", "x"] {
        assert_eq!(codes(&given(Instrument::Swemwbs, score)), [(Code::OutcomeScoreImpossible, "/score".to_owned())], "{score}");
        assert_eq!(score_reading(Measures::builtin(), &given(Instrument::Swemwbs, score)).unwrap().scales[0].score, None);
    }
    assert_eq!(codes(&given(Instrument::Ucla3, "4.5")), [(Code::OutcomeScoreImpossible, "/score".to_owned())]);
    let both = OutcomeReading { score: Some(text("22.35")), ..reading(Instrument::Swemwbs, &SEVEN) };
    assert_eq!(codes(&both), [(Code::OutcomeScoreDiffers, "/score".to_owned())]);
    assert_eq!(score_reading(Measures::builtin(), &both).unwrap().scales[0].score, Some(Hundredths(2154)), "the answers count");
    let short = OutcomeReading { score: Some(text("22.35")), ..reading(Instrument::Swemwbs, &SEVEN[..6]) };
    assert_eq!(codes(&short), [(Code::OutcomeScoreDiffers, "/score".to_owned())]);
}

#[test]
fn findings_across_readings_have_their_place() {
    let at = |point, on: &str| OutcomeReading { point, on: on.parse().unwrap(), ..reading(Instrument::Swemwbs, &SEVEN) };
    let nobody = OutcomeReading { referral: None, ..at(OutcomePoint::End, "2027-02-01") };
    let readings = [
        at(OutcomePoint::Start, "2026-11-23"),
        at(OutcomePoint::Start, "2026-11-22"),
        at(OutcomePoint::Review, "2026-12-01"),
        at(OutcomePoint::Review, "2026-12-15"),
        at(OutcomePoint::End, "2026-11-01"),
        nobody,
        reading(Instrument::Reqol10, &[]),
    ];
    let found: Vec<(Code, String)> =
        reading_issues(Measures::builtin(), &readings).into_iter().map(|issue| (issue.code, issue.path)).collect();
    let wanted = [
        (Code::OutcomeReferralMissing, "/readings/5/referral"),
        (Code::OutcomeMeasureUnknown, "/readings/6/instrument"),
        (Code::OutcomeReadingTwice, "/readings/0/point"),
        (Code::OutcomePointOrder, "/readings/4/on"),
    ];
    assert_eq!(found, wanted.map(|(code, path)| (code, path.to_owned())));
}

/// A scale of our own: four items from 0 to 4, the second reversed, one may be missing.
fn own(kind: ScaleKind) -> Measures {
    let item = |id: &str, reversed| MeasureItem { reversed, ..MeasureItem::new(text(id), 0, 4) };
    let items = vec![item("a", false), item("b", true), item("c", false), item("d", false)];
    let ids = items.iter().map(|item| item.id.clone()).collect();
    let scale = Scale { missing_allowed: 1, ..Scale::new(text("score"), ids, kind, ScaleDirection::HigherIsBetter) };
    let instrument = "x-gwent:belonging".parse().unwrap();
    Measures::of(vec![Measure::new(instrument, text("Belonging"), items, vec![scale], text("our own"))]).unwrap()
}

#[test]
fn what_is_missing_counts_as_the_mean_of_what_was_answered() {
    let score = |kind, answers: &[(&str, i32)]| {
        let reading = reading("x-gwent:belonging".parse().unwrap(), answers);
        score_reading(&own(kind), &reading).unwrap().scales[0].score
    };
    assert_eq!(score(ScaleKind::Sum, &[("a", 4), ("b", 0), ("c", 4), ("d", 4)]), Some(Hundredths::whole(16)));
    assert_eq!(score(ScaleKind::Sum, &[("a", 1), ("b", 1), ("c", 1)]), Some(Hundredths(667)));
    assert_eq!(score(ScaleKind::Mean, &[("a", 1), ("c", 2), ("d", 2)]), Some(Hundredths(167)));
    assert_eq!(score(ScaleKind::Mean, &[("a", 1), ("c", 2)]), None);
}
