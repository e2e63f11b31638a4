use std::collections::BTreeMap;

use proptest::prelude::*;

use super::{AreaDeprivation, AreaFigure, AreaLoneliness, AreaPopulation, AreaSource, SmallArea, SmallAreas};
use crate::ground::error::Code;
use crate::ground::place::{Point, distance_metres};
use crate::ground::text::NonEmpty;

fn text(text: &str) -> NonEmpty {
    NonEmpty::new(text).unwrap()
}

fn source(year: u16) -> AreaSource {
    AreaSource { year: Some(year), ..AreaSource::new(text("a table")) }
}

fn area(code: &str) -> SmallArea {
    SmallArea::new(text(code))
}

fn any_area() -> impl Strategy<Value = SmallArea> {
    let point = (51.0f64..52.0, -3.5f64..-2.5).prop_map(|(latitude, longitude)| Point::new(latitude, longitude).unwrap());
    let figure = (0u8..3, 2019u16..2021, 0.0f64..3.0)
        .prop_map(|(name, year, value)| AreaFigure::new(text(&format!("figure {name}")), value.floor(), source(year)));
    let figures = prop::collection::vec(figure, 0..3).prop_map(|mut figures| {
        figures.sort_by(|one, other| (&one.name, one.source.year).cmp(&(&other.name, other.source.year)));
        figures.dedup_by(|one, other| (&one.name, &one.source) == (&other.name, &other.source));
        figures
    });
    (
        0u32..40,
        prop::option::of(point),
        prop::option::of(1u32..4),
        prop::option::of(1u8..=10),
        prop::option::of(1u8..=10),
        figures,
    )
        .prop_map(|(code, point, people, decile, lonely, figures)| SmallArea {
            point,
            population: people.map(|people| AreaPopulation::new(people, source(2021))),
            deprivation: decile.map(|decile| AreaDeprivation { decile: Some(decile), ..AreaDeprivation::new(source(2025)) }),
            loneliness: lonely.map(|decile| AreaLoneliness { decile: Some(decile), ..AreaLoneliness::new(source(2020)) }),
            figures,
            ..area(&format!("E{code:08}"))
        })
}

/// Areas with codes of their own.
fn any_table() -> impl Strategy<Value = Vec<SmallArea>> {
    prop::collection::vec(any_area(), 0..30).prop_map(|areas| {
        let by_code: BTreeMap<_, _> = areas.into_iter().map(|area| (area.code.clone(), area)).collect();
        by_code.into_values().rev().collect()
    })
}

proptest! {
    #[test]
    fn a_join_drops_nothing_and_says_all(one in any_table(), other in any_table()) {
        let mut joined = SmallAreas::new(one.clone()).unwrap();
        let report = joined.join(other.clone()).unwrap();
        let find = |table: &[SmallArea], code: &NonEmpty| table.iter().find(|area| area.code == *code).cloned();
        let mut matched = 0;
        let (mut added, mut unmatched, mut replaced) = (Vec::new(), Vec::new(), Vec::new());
        prop_assert!(joined.all().is_sorted_by(|one, next| one.code < next.code));
        for area in joined.all() {
            match (find(&one, &area.code), find(&other, &area.code)) {
                (Some(before), Some(told)) => {
                    matched += 1;
                    prop_assert_eq!(&area.point, &told.point.or(before.point));
                    prop_assert_eq!(&area.population, &told.population.clone().or(before.population.clone()));
                    prop_assert_eq!(&area.deprivation, &told.deprivation.clone().or(before.deprivation.clone()));
                    prop_assert_eq!(&area.loneliness, &told.loneliness.clone().or(before.loneliness.clone()));
                    prop_assert!(told.figures.iter().all(|figure| area.figures.contains(figure)));
                    let same = |one: &AreaFigure, other: &AreaFigure| one.name == other.name && one.source == other.source;
                    for figure in &before.figures {
                        let kept = area.figures.iter().find(|kept| same(kept, figure)).unwrap();
                        prop_assert!(kept == figure || told.figures.contains(kept));
                    }
                    let differs = [
                        ("point", before.point.zip(told.point).is_some_and(|(one, other)| one != other)),
                        ("population", before.population.zip(told.population).is_some_and(|(one, other)| one != other)),
                        ("deprivation", before.deprivation.zip(told.deprivation).is_some_and(|(one, other)| one != other)),
                        ("loneliness", before.loneliness.zip(told.loneliness).is_some_and(|(one, other)| one != other)),
                    ];
                    replaced.extend(differs.iter().filter(|(_, differs)| *differs).map(|(field, _)| (area.code.clone(), (*field).to_owned())));
                    for figure in &told.figures {
                        if before.figures.iter().any(|known| same(known, figure) && known != figure) {
                            replaced.push((area.code.clone(), "figures".to_owned()));
                        }
                    }
                }
                (Some(before), None) => {
                    unmatched.push(area.code.clone());
                    prop_assert_eq!(area, &before);
                }
                (None, Some(told)) => {
                    added.push(area.code.clone());
                    prop_assert_eq!(area, &told);
                }
                (None, None) => prop_assert!(false, "an area of neither side"),
            }
        }
        let told: Vec<_> = report.replaced.into_iter().map(|change| (change.code, change.field)).collect();
        prop_assert_eq!((report.matched, report.added, report.unmatched, told), (matched, added, unmatched, replaced));
        prop_assert_eq!(joined.len(), one.len() + other.len() - matched as usize);
    }

    #[test]
    fn near_areas_are_those_with_near_middles(areas in any_table(), latitude in 51.0f64..52.0, longitude in -3.5f64..-2.5, metres in 0.0f64..60_000.0) {
        let (areas, to) = (SmallAreas::new(areas).unwrap(), Point::new(latitude, longitude).unwrap());
        let mut all: Vec<_> = areas.all().iter().filter_map(|area| Some((distance_metres(to, area.point?), &area.code))).collect();
        all.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(other.1)));
        let nearest = areas.nearest(to);
        prop_assert_eq!(nearest.as_ref().map(|near| (near.metres, &near.code)), all.first().copied());
        let within = areas.within(to, metres);
        let expected: Vec<_> = all.into_iter().filter(|(distance, _)| *distance <= metres).collect();
        prop_assert_eq!(within.iter().map(|near| (near.metres, &near.code)).collect::<Vec<_>>(), expected);
    }
}

#[test]
fn what_cannot_be_is_refused() {
    let code = |areas: Vec<SmallArea>| SmallAreas::new(areas).err().map(|error| (error.code(), error.to_string()));
    let (twice, said) = code(vec![area("E2"), area("E1"), area("E2")]).unwrap();
    assert_eq!(twice, Code::SmallAreaTwice);
    assert!(said.contains("`E2`"), "{said}");
    let deprived = |change: fn(&mut AreaDeprivation)| {
        let mut deprivation = AreaDeprivation::new(source(2025));
        change(&mut deprivation);
        SmallArea { deprivation: Some(deprivation), ..area("E1") }
    };
    let lonely = |change: fn(&mut AreaLoneliness)| {
        let mut loneliness = AreaLoneliness::new(source(2025));
        change(&mut loneliness);
        SmallArea { loneliness: Some(loneliness), ..area("E1") }
    };
    let figure = |value: f64| AreaFigure::new(text("f"), value, source(2025));
    for (wrong, path) in [
        (deprived(|figure| figure.decile = Some(11)), "/0/deprivation/decile"),
        (deprived(|figure| figure.decile = Some(0)), "/0/deprivation/decile"),
        (deprived(|figure| figure.rank = Some(0.5)), "/0/deprivation/rank"),
        (deprived(|figure| figure.score = Some(f64::NAN)), "/0/deprivation/score"),
        (lonely(|figure| figure.decile = Some(11)), "/0/loneliness/decile"),
        (lonely(|figure| figure.rank = Some(f64::INFINITY)), "/0/loneliness/rank"),
        (lonely(|figure| figure.value = Some(f64::NEG_INFINITY)), "/0/loneliness/value"),
        (SmallArea { figures: vec![figure(f64::NAN)], ..area("E1") }, "/0/figures"),
    ] {
        let error = SmallAreas::new(vec![wrong]).unwrap_err();
        assert_eq!((error.code(), error.path()), (Code::SmallAreaRange, path));
    }
    let (twice, _) = code(vec![SmallArea { figures: vec![figure(1.0), figure(2.0)], ..area("E1") }]).unwrap();
    assert_eq!(twice, Code::SmallAreaTwice);
}

#[test]
fn a_faulty_table_joins_nothing() {
    let mut areas = SmallAreas::new(vec![area("E1")]).unwrap();
    assert_eq!(areas.join(vec![area("E2"), area("E2")]).unwrap_err().code(), Code::SmallAreaTwice);
    assert_eq!((areas.len(), areas.get("E2").is_none()), (1, true));
    assert_eq!((areas.nearest(Point::new(51.0, -3.0).unwrap()), format!("{areas:?}")), (None, "SmallAreas(1)".to_owned()));
}
