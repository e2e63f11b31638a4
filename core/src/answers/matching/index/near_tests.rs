use proptest::prelude::*;

use super::near::{Around, BLOCK, Bands, places_of};
use crate::answers::matching::Policy;
use crate::answers::matching::case::metres_of;
use crate::answers::matching::constraints::Reach;
use crate::ground::place::{Point, distance_metres, on_ball};
use crate::model::client::{Client, NeedLevel, TravelLimit, TravelMode};

fn anywhere() -> impl Strategy<Value = Point> {
    let part = prop_oneof![
        // In Britain, about the poles and the line where east meets west, and anywhere.
        (49.0..61.0, -8.0..2.0),
        (-90.0..90.0, 179.0..180.0),
        (88.0..90.0, -180.0..180.0),
        (-90.0..90.0, -180.0..180.0),
    ];
    part.prop_filter_map("a point", |(latitude, longitude)| Point::new(latitude, longitude).ok())
}

/// A point so many metres away or so, in any direction.
fn away(home: Point, metres: f64, turn: f64) -> Option<Point> {
    let north = metres * turn.cos() / 111_195.0;
    let east = metres * turn.sin() / (111_195.0 * home.latitude().to_radians().cos().max(1e-6));
    Point::new(home.latitude() + north, home.longitude() + east).ok()
}

fn client(limits: &[u32]) -> Client {
    let mut client = Client::new("c".parse().unwrap(), NeedLevel::Low, crate::model::activity::ReferralRoute::LinkWorker);
    client.travel = limits.iter().map(|metres| TravelLimit::new(TravelMode::Bus, *metres)).collect();
    client
}

fn band_of(client: &Client, policy: &Policy, metres: u32) -> u8 {
    match Reach::of(client, policy, metres) {
        Reach::Within(_) => 0,
        Reach::WithHelp => 1,
        Reach::Beyond => 2,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(20_000) })]

    // Breaks where a ball is a metre too small, or says of places that they are nearer or further than they are.
    #[test]
    fn what_is_said_of_a_ball_holds_for_all_in_it(
        home in anywhere(),
        limits in proptest::collection::vec(0_u32..40_000, 1..3),
        ways in proptest::collection::vec((0.0..40_000.0_f64, 0.0..6.3_f64), 1..6),
        spread in 0.0..1.0_f64,
    ) {
        let policy = Policy::default();
        let client = client(&limits);
        let bands = Bands::of(&client, home, &policy);
        let points: Vec<Point> = ways.iter().filter_map(|(metres, turn)| away(home, ways[0].0 + (metres - ways[0].0) * spread, *turn)).collect();
        let around: Vec<Around> = points.chunks(2).map(|two| Around::places(&two.iter().map(|point| Some(on_ball(*point))).collect::<Vec<_>>())).collect();
        let around = Around::balls(&around);
        for point in points {
            let metres = metres_of(distance_metres(home, point)).unwrap();
            prop_assert!(bands.at_least(&around) <= metres, "{} is said, {metres} m it is", bands.at_least(&around));
            if let Some(band) = bands.whole(&around) {
                prop_assert_eq!(band, band_of(&client, &policy, metres), "{} m", metres);
            }
        }
    }

    // Breaks where the way through the sphere and the way over it fall apart about an edge.
    #[test]
    fn a_band_is_what_the_rule_of_distance_says(
        home in anywhere(),
        limits in proptest::collection::vec(0_u32..40_000, 1..3),
        detour in 100_u32..200,
        from_edge in -3.0..3.0_f64,
        other in 0.0..60_000.0_f64,
        turn in 0.0..6.3_f64,
        lane in 0..BLOCK,
    ) {
        let policy = Policy { detour_percent: detour, ..Policy::default() };
        let client = client(&limits);
        let (own, help) = Reach::edges(&client, &policy);
        let bands = Bands::of(&client, home, &policy);
        for metres in [f64::from(own) + from_edge, f64::from(help) + from_edge, other] {
            let Some(there) = away(home, metres.max(0.0), turn) else { continue };
            let metres = metres_of(distance_metres(home, there)).unwrap();
            let mut places = Vec::new();
            places_of(&vec![Some(on_ball(there)); lane + 1], &mut places);
            let banded = bands.each(&places, |_| Some(metres));
            prop_assert_eq!(banded.get(lane), band_of(&client, &policy, metres), "{} m", metres);
            // Each entry is in one band, and in no other.
            prop_assert_eq!(banded.0.iter().map(|lanes| lanes.count_ones()).sum::<u32>(), u64::BITS);
            prop_assert_eq!(banded.0.iter().fold(0, |all, lanes| all | lanes), u64::MAX);
        }
    }
}

#[test]
fn an_example_of_a_band_lies_in_it() {
    let (client, policy) = (client(&[12_000]), Policy::default());
    for band in 0..3 {
        let metres = Bands::example(&client, &policy, band).unwrap();
        assert_eq!(usize::from(band_of(&client, &policy, metres)), band);
    }
}
