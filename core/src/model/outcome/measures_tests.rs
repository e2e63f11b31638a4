use std::path::PathBuf;

use super::{ImportantChange, Instrument, ItemWording, Measure, MeasureSettings, Measures, ScaleDirection, ScoreBand};
use crate::ground::error::Code;
use crate::ground::number::Hundredths;
use crate::ground::text::NonEmpty;

fn text(text: &str) -> NonEmpty {
    NonEmpty::new(text).unwrap()
}

fn swemwbs() -> Measure {
    Measures::builtin().get(&Instrument::Swemwbs).unwrap().clone()
}

fn fault(change: impl FnOnce(&mut Measure)) -> Code {
    let mut measure = swemwbs();
    change(&mut measure);
    Measures::of(vec![measure]).unwrap_err().code()
}

#[test]
fn the_built_in_measures_can_be_read_and_are_whole() {
    let measures = Measures::builtin();
    let names: Vec<&str> = measures.all().iter().map(|measure| measure.instrument.as_str()).collect();
    assert_eq!(names, ["ons4", "swemwbs", "wemwbs", "ucla3", "ons_loneliness", "museum_wellbeing", "goal_attainment"]);
    let range = |instrument, scale: &str| measures.get(&instrument).unwrap().range(scale).unwrap();
    let whole = |low, high| (Hundredths::whole(low), Hundredths::whole(high));
    assert_eq!(range(Instrument::Wemwbs, "score"), whole(14, 70));
    assert_eq!(range(Instrument::Ucla3, "score"), whole(3, 9));
    assert_eq!(range(Instrument::MuseumWellbeing, "score"), whole(6, 30));
    assert_eq!(range(Instrument::Ons4, "anxious"), whole(0, 10));
}

#[test]
fn no_wording_of_a_licensed_measure_is_embedded() {
    for measure in Measures::builtin().all() {
        let worded = measure.items.iter().any(|item| item.wording.is_some()) || measure.introduction.is_some();
        let open = matches!(measure.instrument, Instrument::Ons4 | Instrument::OnsLoneliness);
        assert_eq!(worded, open, "{}", measure.instrument);
        assert!(!(worded && measure.needs_licence));
    }
}

/// The public table, where somebody has put it beside the repository.
#[test]
fn all_29_scores_of_swemwbs_are_those_of_the_table() {
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let folder = std::env::var_os("FINGERPOST_SHARED").map_or(beside, PathBuf::from);
    let Ok(table) = std::fs::read_to_string(folder.join("data/swemwbs-conversion/swemwbs_raw_to_metric.csv")) else {
        println!("skipped: data/swemwbs-conversion is not beside the repository");
        return;
    };
    let measure = swemwbs();
    let mut lines = 0;
    for line in table.lines().skip(1) {
        let (raw, metric) = line.split_once(',').unwrap();
        assert_eq!(measure.scales[0].converted(raw.parse().unwrap()), Some(metric.parse().unwrap()), "{raw}");
        lines += 1;
    }
    assert_eq!(lines, 29);
}

/// Thresholds as the Office for National Statistics states them.
#[test]
fn thresholds_of_the_ons() {
    let ons4 = Measures::builtin().get(&Instrument::Ons4).unwrap();
    let band = |scale: &str, score| ons4.scale(scale).unwrap().band(Hundredths::whole(score)).unwrap().name.to_string();
    let all = |scale: &str| (0..=10).map(|score| band(scale, score)).collect::<Vec<_>>().join(" ");
    let more = "low low low low low medium medium high high very high very high";
    for scale in ["satisfaction", "worthwhile", "happy"] {
        assert_eq!(all(scale), more);
    }
    assert_eq!(all("anxious"), "very low very low low low medium medium high high high high high");
    assert_eq!(ons4.scale("anxious").unwrap().direction, ScaleDirection::LowerIsBetter);
}

#[test]
fn a_broken_measure_is_refused() {
    assert_eq!(fault(|measure| measure.items[0].highest = 1), Code::OutcomeMeasureRange);
    assert_eq!(fault(|measure| measure.items[1].id = text("1")), Code::OutcomeMeasureDuplicate);
    assert_eq!(fault(|measure| measure.scales[0].items[0] = text("8")), Code::OutcomeMeasureItem);
    assert_eq!(fault(|measure| measure.scales.clear()), Code::OutcomeMeasureItem);
    assert_eq!(fault(|measure| measure.scales[0].missing_allowed = 1), Code::OutcomeMeasureMissingRule);
    assert_eq!(fault(|measure| _ = measure.scales[0].conversion.remove(3)), Code::OutcomeMeasureConversion);
    assert_eq!(fault(|measure| measure.scales[0].conversion.swap(3, 4)), Code::OutcomeMeasureConversion);
    assert_eq!(fault(|measure| measure.items[0].wording = Some(text("a question"))), Code::OutcomeMeasureLicence);
    let amount = |amount| Some(ImportantChange::new(Hundredths(amount), text("nobody")));
    assert_eq!(fault(|measure| measure.scales[0].important_change = amount(0)), Code::OutcomeMeasureChange);
    let band = |from, to| ScoreBand::new(text("band"), Hundredths::whole(from), Hundredths::whole(to));
    assert_eq!(fault(|measure| measure.scales[0].bands = vec![band(7, 20), band(20, 35)]), Code::OutcomeMeasureBand);
    assert_eq!(fault(|measure| measure.scales[0].bands = vec![band(7, 36)]), Code::OutcomeMeasureBand);
    assert_eq!(Measures::of(vec![swemwbs(), swemwbs()]).unwrap_err().code(), Code::OutcomeMeasureDuplicate);
}

#[test]
fn a_deployment_loads_what_it_holds_a_licence_for() {
    let wordings = vec![ItemWording::new(text("7"), text("the seventh question, as licensed"))];
    let without = MeasureSettings { wordings: wordings.clone(), ..MeasureSettings::new(Instrument::Swemwbs) };
    let measures = Measures::builtin();
    assert_eq!(measures.configured_with(vec![without.clone()]).unwrap_err().code(), Code::OutcomeMeasureLicence);
    let with = MeasureSettings { licence_reference: Some(text("registration 123")), ..without };
    let licensed = measures.configured_with(vec![with]).unwrap();
    assert!(licensed.get(&Instrument::Swemwbs).unwrap().item("7").unwrap().wording.is_some());

    let ambiguous = MeasureSettings {
        important_change: Some(ImportantChange::new(Hundredths::whole(1), text("a convention of ours"))),
        ..MeasureSettings::new(Instrument::Ons4)
    };
    assert_eq!(measures.configured_with(vec![ambiguous.clone()]).unwrap_err().code(), Code::OutcomeMeasureItem);
    let named = MeasureSettings { scale: Some(text("happy")), ..ambiguous };
    let set = measures.configured_with(vec![named]).unwrap();
    let changes: Vec<bool> =
        set.get(&Instrument::Ons4).unwrap().scales.iter().map(|scale| scale.important_change.is_some()).collect();
    assert_eq!(changes, [false, false, true, false]);
    let nobody = MeasureSettings::new(Instrument::Reqol10);
    assert_eq!(measures.configured_with(vec![nobody]).unwrap_err().code(), Code::OutcomeMeasureUnknown);
}
