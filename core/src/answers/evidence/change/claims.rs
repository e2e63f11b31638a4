//! What may be claimed, and what the data cannot carry.

use super::many::OutcomeChange;
use crate::ground::error::{Code, Issue};
use crate::ground::record::record;
use crate::ground::text::words;

words! {
    /// Something somebody might say of a change.
    closed ChangeClaim {
        /// That the scores of those who answered twice differ on average.
        MeanOfPairs = "mean_of_pairs",
        /// That the scores of everybody differ on average, whatever became of those who were lost.
        MeanOfEverybody = "mean_of_everybody",
        /// How many improved, stayed, became worse.
        Shares = "shares",
    }
}

record! {
    /// Whether something may be said, and if not, why.
    rust ClaimStanding {
        /// What.
        claim: ChangeClaim,
        /// Whether the data carry it.
        holds: bool,
        [optional]
        /// Why not. No reason repeats a count of people.
        reasons: Vec<Issue>,
    }
}

impl OutcomeChange {
    /// Every claim, and whether the data carry it. No claim says what brought a change about: without people who did not take part nobody can tell.
    #[must_use]
    pub fn claims(&self) -> Vec<ClaimStanding> {
        let standing = |claim: &ChangeClaim| {
            let reasons = self.reasons(*claim);
            ClaimStanding { reasons: reasons.clone(), ..ClaimStanding::new(*claim, reasons.is_empty()) }
        };
        ChangeClaim::ALL.iter().map(standing).collect()
    }

    /// Why the data do not carry a claim.
    fn reasons(&self, claim: ChangeClaim) -> Vec<Issue> {
        let mut reasons = Vec::new();
        // The question was checked before there was a change.
        let Ok(figures) = self.question.figures() else { return reasons };
        let mut refuse = |code, place: &str, detail: String| reasons.push(Issue::error(code, place, detail));
        let least = figures.least_pairs;
        if self.pairs < least {
            let detail = format!("fewer than {least} people have a score at both points; so few say little about a group");
            refuse(Code::EvidenceTooFewPairs, "/pairs", detail);
        }
        let ceiling = u64::from(self.pairs) * u64::from(figures.ceiling_percent);
        if self.pairs > 0 && u64::from(self.at_best_before) * 100 >= ceiling {
            let percent = figures.ceiling_percent;
            let detail = format!(
                "{percent} in a hundred or more had the best possible score before; the measure cannot show whether they became better"
            );
            refuse(Code::EvidenceCeiling, "/before", detail);
        }
        match claim {
            ChangeClaim::MeanOfPairs if self.pairs >= 2 && self.deviation == Some(0.0) => {
                let detail = "everybody's change is the same; no interval can be told from that".to_owned();
                refuse(Code::EvidenceNoSpread, "/deviation", detail);
            }
            ChangeClaim::MeanOfEverybody if self.bounds.at_least <= 0.0 && self.bounds.at_most >= 0.0 => {
                let detail = "what became of the people who were lost decides whether the mean rose or fell".to_owned();
                refuse(Code::EvidenceLostDecide, "/bounds", detail);
            }
            ChangeClaim::Shares if self.shares.is_none() => {
                let detail =
                    "nothing is known of the smallest change of this measure that counts; name one with its source".to_owned();
                refuse(Code::EvidenceNoImportantChange, "/shares", detail);
            }
            _ => {}
        }
        reasons
    }
}
