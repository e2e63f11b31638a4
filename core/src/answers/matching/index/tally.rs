//! What the findings of one rule come to, without words: all that a verdict and a score are made of.

use crate::answers::matching::finding::{Effect, Finding};
use crate::answers::matching::policy::Weights;
use crate::model::barrier::Stance;
use crate::model::verdict::{Outcome, Verdict};

/// It rules the activity out.
const OUT: u8 = 1;
/// Something is unknown.
const UNKNOWN: u8 = 2;
/// Something is not met.
const NOT_MET: u8 = 4;
/// There is a barrier that somebody can remove.
const STEP: u8 = 8;
/// A way out of it is already offered.
const OFFERED: u8 = 16;

/// What the findings of one rule come to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Tally {
    flags: u8,
    questions: u16,
    points: i64,
}

impl Tally {
    /// Folds findings. A rule's findings are about one barrier at most.
    pub(super) fn of(findings: &[Finding]) -> Self {
        findings.iter().fold(Self::default(), |sum, found| sum.with(found))
    }

    fn with(mut self, found: &Finding) -> Self {
        let offered = |ways: &[crate::model::verdict::WayOut]| ways.iter().any(|way| way.stance == Some(Stance::Offered));
        self.flags |= if found.rules_out() { OUT } else { 0 };
        self.flags |= match found.outcome {
            Outcome::Unknown => UNKNOWN,
            Outcome::NotMet => NOT_MET,
            Outcome::Met | Outcome::Scored => 0,
        };
        if let Some(Effect::Barrier { ways_out, .. }) = &found.effect
            && !ways_out.is_empty()
        {
            self.flags |= if offered(ways_out) { STEP | OFFERED } else { STEP };
        }
        self.questions = self.questions.saturating_add(u16::from(found.ask.is_some()));
        self.points = self.points.saturating_add(found.points);
        self
    }

    /// Only points.
    pub(super) const fn points(points: i64) -> Self {
        Self { flags: 0, questions: 0, points }
    }
}

/// What all rules come to for one activity at one site.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sum {
    flags: u8,
    questions: u32,
    points: i64,
    steps: u64,
    offered: u64,
}

impl Sum {
    /// Adds what one rule comes to. `slot` is the bit of the barrier it is about.
    pub(super) fn add(&mut self, tally: Tally, slot: u64) {
        self.flags |= tally.flags;
        self.questions = self.questions.saturating_add(u32::from(tally.questions));
        self.points = self.points.saturating_add(tally.points);
        // Two rules about one barrier make one step of the plan.
        self.steps |= if tally.flags & STEP == 0 { 0 } else { slot };
        self.offered |= if tally.flags & OFFERED == 0 { 0 } else { slot };
    }

    /// Whether it is ruled out already, whatever the rest says.
    pub(super) const fn is_out(&self) -> bool {
        self.flags & OUT != 0
    }

    /// The verdict.
    pub(super) const fn verdict(&self) -> Verdict {
        if self.flags & OUT != 0 {
            Verdict::Unsuitable
        } else if self.flags & UNKNOWN != 0 {
            Verdict::Undetermined
        } else if self.flags & NOT_MET != 0 {
            Verdict::SuitableWithPlan
        } else {
            Verdict::Suitable
        }
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
