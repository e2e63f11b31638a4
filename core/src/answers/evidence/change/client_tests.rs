use super::{ChangeDirection, client_change};
use crate::ground::number::Hundredths;
use crate::ground::text::NonEmpty;
use crate::model::outcome::{Instrument, ItemAnswer, Measures, OutcomePoint, OutcomeReading};

fn reading(instrument: Instrument, point: OutcomePoint, on: &str, score: &str) -> OutcomeReading {
    OutcomeReading { score: Some(NonEmpty::new(score).unwrap()), ..OutcomeReading::new(instrument, point, on.parse().unwrap()) }
}

#[test]
fn each_score_stands_beside_the_first() {
    let readings = [
        reading(Instrument::Swemwbs, OutcomePoint::Month3, "2027-05-01", "16.36"),
        reading(Instrument::Swemwbs, OutcomePoint::Start, "2026-11-23", "19.25"),
        reading(Instrument::Swemwbs, OutcomePoint::End, "2027-02-01", "21.54"),
        reading(Instrument::Ucla3, OutcomePoint::Start, "2026-11-23", "7"),
    ];
    let found = client_change(Measures::builtin(), &readings).unwrap();
    assert_eq!(found.len(), 2);
    let swemwbs = &found[0];
    let told: Vec<_> = swemwbs.points.iter().map(|point| (point.since_first, point.kind)).collect();
    let wanted = [
        (None, None),
        (Some(Hundredths(229)), Some(ChangeDirection::Unchanged)),
        (Some(Hundredths(-289)), Some(ChangeDirection::Worse)),
    ];
    assert_eq!(told, wanted);
    assert!(swemwbs.copyright.is_some());
    assert_eq!(found[1].points[0].kind, None);
}

#[test]
fn a_kind_has_no_distance_and_a_missing_score_none() {
    let answer = |value| vec![ItemAnswer::new(NonEmpty::new("lonely").unwrap(), value)];
    let lonely = |point, on: &str, value| OutcomeReading {
        answers: answer(value),
        ..OutcomeReading::new(Instrument::OnsLoneliness, point, on.parse().unwrap())
    };
    let readings = [lonely(OutcomePoint::Start, "2026-11-23", 1), lonely(OutcomePoint::End, "2027-02-01", 4)];
    let found = client_change(Measures::builtin(), &readings).unwrap();
    let last = &found[0].points[1];
    assert_eq!((last.band.as_ref().unwrap().as_str(), last.since_first), ("hardly ever", None));

    let some = OutcomeReading {
        answers: vec![ItemAnswer::new(NonEmpty::new("1").unwrap(), 3)],
        ..OutcomeReading::new(Instrument::Swemwbs, OutcomePoint::Start, "2026-11-23".parse().unwrap())
    };
    let later = reading(Instrument::Swemwbs, OutcomePoint::End, "2027-02-01", "21.54");
    let points = &client_change(Measures::builtin(), &[some, later]).unwrap()[0].points;
    assert_eq!((points[0].score, points[0].missing), (None, 6));
    assert_eq!((points[1].score, points[1].since_first), (Some(Hundredths(2154)), None), "the first score there is");
}
