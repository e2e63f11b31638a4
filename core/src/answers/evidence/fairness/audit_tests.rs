//! Populations with a bias planted, and without one.

use super::{AuditPerson, AuditStage, AuditVerdict, FairnessAudit, PublishedAudit, Strata};
use crate::answers::evidence::disclosure::{DisclosureRule, NamedRule, ZeroHandling};
use crate::ground::id::ClientId;
use crate::ground::text::NonEmpty;

/// Steele, Lea and Flood's SplitMix64: small, and good enough to draw populations.
struct Draws(u64);

impl Draws {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }
}

fn text(text: &str) -> NonEmpty {
    NonEmpty::new(text).unwrap()
}

/// A thousand people in two groups who pass each stage seven times in ten; of the second group, fewer pass one of them.
fn population(seed: u64, people: usize, planted: Option<(AuditStage, f64)>) -> PublishedAudit {
    let mut draws = Draws(seed);
    let mut rows = Vec::new();
    let mut groups = Vec::new();
    for i in 0..people {
        let client = ClientId::new(format!("c-{i}")).unwrap();
        let second = draws.next() < 0.5;
        let mut furthest = None;
        for stage in AuditStage::ALL {
            let cut = planted.filter(|(at, _)| second && at == stage).map_or(1.0, |(_, cut)| cut);
            if draws.next() >= 0.7 * cut {
                break;
            }
            furthest = Some(*stage);
        }
        groups.push((client.clone(), text(if second { "second" } else { "first" })));
        rows.push(AuditPerson { furthest, ..AuditPerson::new(client) });
    }
    let strata = Strata::new(text("group"), groups).unwrap();
    FairnessAudit::new(&rows, &[strata]).unwrap().publish(&DisclosureRule::default()).unwrap()
}

fn finds(audit: &PublishedAudit, stage: Option<AuditStage>) -> bool {
    let stages = audit.strata.iter().flat_map(|column| &column.stages);
    stages.filter(|one| stage.is_none_or(|stage| stage == one.stage)).any(|one| one.verdict == AuditVerdict::DifferenceFound)
}

#[test]
fn a_fifth_less_is_found_and_nothing_is_found_in_noise() {
    let populations = 1_000;
    let wrong = (0..populations).filter(|seed| finds(&population(*seed, 1_000, None), None)).count();
    println!("of {populations} populations without a bias, something is found in {wrong}");
    assert!((30..=70).contains(&wrong), "nothing found in 93 to 97 of 100: {wrong}");
    for stage in [AuditStage::Suits, AuditStage::Offer] {
        let found =
            (0..populations).filter(|seed| finds(&population(7_000 + seed, 1_000, Some((stage, 0.8))), Some(stage))).count();
        println!("of {populations} populations with a fifth less at {stage:?}, it is found in {found}");
        assert!(found >= 800, "power of 0.8 at {stage:?}: {found}");
    }
}

#[test]
fn under_ten_are_too_few_and_never_fair() {
    let exact = DisclosureRule {
        suppress_up_to: 1,
        round_to: 1,
        possible_values: 1,
        zeros: ZeroHandling::Shown,
        ..NamedRule::Nhs.rule()
    };
    for people in [9, 10] {
        let row = |i: usize| AuditPerson {
            furthest: Some(AuditStage::Offer),
            ..AuditPerson::new(ClientId::new(format!("c-{i}")).unwrap())
        };
        let rows: Vec<AuditPerson> = (0..people + 40).map(row).collect();
        let of = |i: usize| text(if i < people { "few" } else { "many" });
        let strata = Strata::new(text("group"), rows.iter().enumerate().map(|(i, row)| (row.client.clone(), of(i)))).unwrap();
        let raw = FairnessAudit::new(&rows, &[strata]).unwrap();
        let few = &raw.publish(&exact).unwrap().strata[0].stages[1];
        assert_eq!(few.groups[0].too_few, people < 10);
        assert_eq!(few.verdict == AuditVerdict::TooFewToJudge, people < 10);
        assert_eq!(few.ratio.is_none(), people < 10);
        // Where counts are rounded, ten may be eight: too few as well.
        assert_eq!(raw.publish(&NamedRule::Nhs.rule()).unwrap().strata[0].stages[1].verdict, AuditVerdict::TooFewToJudge);
        assert_eq!(format!("{raw:?}"), "FairnessAudit(..)");
    }
}

#[test]
fn the_same_people_have_the_same_counts_in_every_table() {
    for seed in 0..40 {
        let audit = population(seed, 60, None);
        for stages in audit.strata[0].stages.windows(2) {
            for group in 0..3 {
                let passed = stages[0].counts.cells[3 * group].count;
                let got_to = stages[1].counts.cells[3 * group + 2].count;
                assert_eq!(passed, got_to, "{seed}: {group}");
            }
        }
    }
}
