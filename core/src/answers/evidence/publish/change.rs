//! A change, as it may be published.

use std::collections::BTreeMap;

use super::figure::figure;
use super::table::{counts, dimension};
use crate::answers::evidence::change::{
    ChangeClaim, ChangeDirection, ChangeQuestion, ClaimStanding, Interval, OutcomeChange, ScoreCount,
};
use crate::answers::evidence::disclosure::{CountTable, DisclosureRule, PublishedNumber, PublishedTable};
use crate::ground::error::Result;
use crate::ground::number::Hundredths;
use crate::ground::record::record;
use crate::ground::text::NonEmpty;

record! {
    /// A change as it may be published: figures only where the data carry the claim and the people are enough, counts only by the rule.
    rust PublishedChange {
        /// What was asked.
        question: ChangeQuestion,
        /// Which scale.
        scale: NonEmpty,
        /// How many were to be asked, and what became of them: complete pairs and lost ones; or improved, unchanged, worse and lost, where a
        /// change that counts is known.
        people: PublishedTable,
        /// The scores before and afterwards, by band or by score.
        scores: PublishedTable,
        /// Every claim, and whether the data carry it.
        claims: Vec<ClaimStanding>,
        /// What the change does not show.
        caveat: String,
        [optional]
        /// The mean change of the pairs.
        mean: Option<PublishedNumber>,
        /// Its standard deviation.
        deviation: Option<PublishedNumber>,
        /// The lower end of its interval.
        low: Option<PublishedNumber>,
        /// The upper end.
        high: Option<PublishedNumber>,
        /// The same by the bootstrap.
        bootstrap_low: Option<PublishedNumber>,
        /// The same by the bootstrap.
        bootstrap_high: Option<PublishedNumber>,
        /// The mean change in standard deviations of the changes.
        effect: Option<PublishedNumber>,
        /// The mean change of everybody at least.
        everybody_at_least: Option<PublishedNumber>,
        /// The mean change of everybody at most.
        everybody_at_most: Option<PublishedNumber>,
        /// A sentence that may be said, where the data carry it.
        sentence: Option<String>,
    }
}

/// What a change between before and after does not show.
const CAVEAT: &str = "Scores before and afterwards were compared. That does not show what brought a difference about: people are referred when they \
                      are low, other things happen in between, and those who answered twice are not everybody.";

impl OutcomeChange {
    /// The change as it may be published under a rule.
    ///
    /// # Errors
    /// `publish.*` where the rule makes no sense.
    pub fn published(&self, rule: &DisclosureRule) -> Result<PublishedChange> {
        let claims = self.claims();
        let holds = |claim| claims.iter().any(|standing| standing.claim == claim && standing.holds);
        let of_pairs = |value: Option<f64>| holds(ChangeClaim::MeanOfPairs).then(|| figure(rule, *self.pairs(), value));
        let of_all = |value: f64| Some(figure(rule, *self.people(), Some(value)));
        let (low, high) = (|interval: &Interval| *interval.low(), |interval: &Interval| *interval.high());
        let mut found = PublishedChange::new(
            self.question().clone(),
            self.scale().id.clone(),
            self.counts_of_people()?.protect(rule)?,
            self.counts_of_scores()?.protect(rule)?,
            claims.clone(),
            CAVEAT.to_owned(),
        );
        found.mean = of_pairs(*self.mean());
        found.deviation = of_pairs(*self.deviation());
        found.low = of_pairs(self.interval().as_ref().map(low));
        found.high = of_pairs(self.interval().as_ref().map(high));
        found.bootstrap_low = of_pairs(self.bootstrap().as_ref().map(low));
        found.bootstrap_high = of_pairs(self.bootstrap().as_ref().map(high));
        found.effect = of_pairs(*self.effect());
        found.everybody_at_least = of_all(*self.bounds().at_least());
        found.everybody_at_most = of_all(*self.bounds().at_most());
        found.sentence = said(&found);
        Ok(found)
    }

    /// Everybody by what became of them.
    fn counts_of_people(&self) -> Result<CountTable> {
        let lost = *self.bounds().lost();
        match self.shares() {
            Some(shares) => {
                let kinds = [
                    (ChangeDirection::Improved.as_str(), *shares.improved()),
                    (ChangeDirection::Unchanged.as_str(), *shares.unchanged()),
                    (ChangeDirection::Worse.as_str(), *shares.worse()),
                    ("lost", lost),
                ];
                counts("change", &kinds)
            }
            None => counts("answered", &[("both", *self.pairs()), ("lost", lost)]),
        }
    }

    /// The pairs by their scores before and afterwards: by band where the scale has bands, else by score.
    fn counts_of_scores(&self) -> Result<CountTable> {
        let scale = self.scale();
        let mut names: BTreeMap<Hundredths, String> = BTreeMap::new();
        let place =
            |score: Hundredths| scale.band(score).map_or((score, score.to_string()), |band| (band.from, band.name.to_string()));
        for band in &scale.bands {
            names.insert(band.from, band.name.to_string());
        }
        for count in self.before().iter().chain(self.after()) {
            let (key, name) = place(*count.score());
            names.insert(key, name);
        }
        if names.is_empty() {
            names.insert(Hundredths::default(), "nobody".to_owned());
        }
        let of = |counts: &[ScoreCount]| {
            let mut people: BTreeMap<Hundredths, u64> = names.keys().map(|key| (*key, 0)).collect();
            for count in counts {
                *people.entry(place(*count.score()).0).or_default() += u64::from(*count.people());
            }
            people.into_values().collect::<Vec<u64>>()
        };
        let points = dimension("point", [self.question().from, self.question().to])?;
        let cells = [of(self.before()), of(self.after())].concat();
        CountTable::new(vec![points, dimension("score", names.values())?], cells)
    }
}

/// The mean in a sentence, from what is published alone.
fn said(found: &PublishedChange) -> Option<String> {
    let value = |number: &Option<PublishedNumber>| number.as_ref()?.value;
    let (mean, low, high) = (value(&found.mean)?, value(&found.low)?, value(&found.high)?);
    let people = found.mean.as_ref()?.people?;
    let percent = found.question.confidence_percent.unwrap_or(95);
    let how = if mean < 0.0 { "lower" } else { "higher" };
    let clear = if low <= 0.0 && high >= 0.0 { " An interval that holds zero does not tell higher from lower." } else { "" };
    Some(format!(
        "Among about {people} people who answered both times the score was on average {:.2} {how} afterwards than before ({percent} % interval {low:.2} to {high:.2}).{clear}",
        mean.abs()
    ))
}
