//! What the findings of one rule come to, without words: all that a verdict and a score are made of.

use crate::answers::matching::finding::{Effect, Finding};
use crate::answers::matching::policy::Weights;
use crate::model::barrier::{BarrierKind, BarrierTable, Stance};
use crate::model::verdict::{Outcome, Verdict};

/// It rules the activity out.
pub(super) const OUT: u8 = 1;
/// Something is unknown.
pub(super) const UNKNOWN: u8 = 2;
/// Something is not met.
pub(super) const NOT_MET: u8 = 4;
/// There is a barrier that somebody can remove.
pub(super) const STEP: u8 = 8;
/// A way out of it is already offered.
const OFFERED: u8 = 16;
/// The barrier is none of those that can be told apart here.
const STRANGE: u8 = 32;
/// Nobody has asked yet.
pub(super) const UNASKED: u8 = 128;

/// How many barriers can be told apart: the rows of the table, as many as there are bits.
const BARRIERS: usize = 128;

/// What the findings of one rule come to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) flags: u8,
    /// Which row of the table of barriers it is about.
    barrier: u8,
    questions: u16,
    points: i64,
}

impl Tally {
    /// Folds findings. What a rule finds about one ask is about one barrier at most.
    pub(super) fn of(findings: &[Finding], barriers: &BarrierTable) -> Self {
        findings.iter().fold(Self::default(), |sum, found| sum.with(found, barriers))
    }

    fn with(mut self, found: &Finding, barriers: &BarrierTable) -> Self {
        self.flags |= if found.rules_out() { OUT } else { 0 };
        self.flags |= match found.outcome {
            Outcome::Unknown => UNKNOWN,
            Outcome::NotMet => NOT_MET,
            Outcome::Met | Outcome::Scored => 0,
        };
        if let Some(Effect::Barrier { kind, ways_out }) = &found.effect
            && !ways_out.is_empty()
        {
            let offered = ways_out.iter().any(|way| way.stance == Some(Stance::Offered));
            self.flags |= if offered { STEP | OFFERED } else { STEP };
            match row(kind, barriers) {
                Some(row) => self.barrier = row,
                None => self.flags |= STRANGE,
            }
        }
        self.questions = self.questions.saturating_add(u16::from(found.ask.is_some()));
        self.points = self.points.saturating_add(found.points);
        self
    }

    /// Whether it changes a score.
    pub(super) const fn counts(self) -> bool {
        self.points != 0 || self.questions != 0 || self.flags & (STEP | STRANGE) != 0
    }

    fn bit(self, flag: u8) -> u128 {
        if self.flags & flag == 0 { 0 } else { 1 << (self.barrier & 127) }
    }
}

fn row(kind: &BarrierKind, barriers: &BarrierTable) -> Option<u8> {
    let row = barriers.rows().iter().position(|row| row.kind == *kind)?;
    u8::try_from(row).ok().filter(|_| row < BARRIERS)
}

/// The verdict that flags of all rules come to.
pub(super) const fn verdict(flags: u8) -> Verdict {
    if flags & OUT != 0 {
        Verdict::Unsuitable
    } else if flags & UNKNOWN != 0 {
        Verdict::Undetermined
    } else if flags & NOT_MET != 0 {
        Verdict::SuitableWithPlan
    } else {
        Verdict::Suitable
    }
}

/// What all rules come to for one activity at one site.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sum {
    flags: u8,
    questions: u32,
    points: i64,
    steps: u128,
    offered: u128,
}

impl Sum {
    /// That of no rules.
    pub(super) const NOTHING: Self = Self { flags: 0, questions: 0, points: 0, steps: 0, offered: 0 };

    /// Adds what one rule comes to.
    pub(super) fn add(&mut self, tally: Tally) {
        self.flags |= tally.flags;
        self.questions = self.questions.saturating_add(u32::from(tally.questions));
        self.points = self.points.saturating_add(tally.points);
        // Two rules about one barrier make one step of the plan.
        self.steps |= tally.bit(STEP);
        self.offered |= tally.bit(OFFERED);
    }

    /// Whether the score cannot be told, because it has a barrier that cannot be told from others.
    pub(super) const fn is_strange(&self) -> bool {
        self.flags & STRANGE != 0
    }

    /// The score.
    pub(super) fn score(&self, weights: &Weights) -> i64 {
        let offered = i64::from(self.offered.count_ones());
        let others = i64::from(self.steps.count_ones()) - offered;
        self.points
            + weights.to_arrange_offered * offered
            + weights.to_arrange * others
            + weights.to_ask * i64::from(self.questions)
    }
}
