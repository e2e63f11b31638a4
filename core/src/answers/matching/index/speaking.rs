//! Who speaks for a class that was put together: an activity made up, of which the rule reads what it reads of all of the class.

use super::asked::Asked;
use super::asker::asker;
use super::aspect::Aspect;
use super::combining::{Part, of_feature};
use super::engine::Engine;
use super::reading::read;
use super::records::MadeUp;
use crate::answers::matching::case::Case;
use crate::answers::matching::matcher::Known;
use crate::ground::error::Result;
use crate::model::activity::{Activity, Delivery};
use crate::model::client::{Client, Requirement};
use crate::model::feature::{Answer, FeatureFact, FeatureKind};
use crate::model::provenance::Source;

/// An ask and the parts that it is put together from. The first part is what does not depend on the words of the ask.
pub(super) struct Whole<'w> {
    pub(super) engine: &'w Engine,
    pub(super) client: &'w Client,
    pub(super) asked: &'w Asked,
    pub(super) parts: &'w [Part],
}

/// What is believed of a feature.
type Believed = (FeatureKind, Answer, Option<u32>);

impl Whole<'_> {
    /// What is read of entries that are in these classes of the parts, and who reads the same. Nothing where nobody does.
    pub(super) fn speaker(&self, of: &[usize]) -> Result<Option<(Vec<u8>, MadeUp)>> {
        let samples: Option<Vec<u32>> =
            self.parts.iter().zip(of).map(|(part, class)| part.column.samples.get(*class).copied()).collect();
        let Some((base, samples)) = samples.as_deref().and_then(<[u32]>::split_first) else { return Ok(None) };
        let (mut activity, mut site) = self.case(*base, |case| (case.activity.clone(), case.site.map(|site| site.id.clone())))?;
        let expected = match self.asked.rule.name {
            "session_length" => self.length(*base, samples, &mut activity)?,
            rule => {
                // What its sites say must not be heard.
                (site, activity.sites, activity.themes) = (None, Vec::new(), Vec::new());
                match rule {
                    "requirements" => self.requirement(*base, samples, &mut activity)?,
                    "avoided_themes" => self.avoided(*base, samples, &mut activity)?,
                    // Nobody is known to tell of it, nor of anything related.
                    "theme_fit" => Some(vec![0; 2]),
                    _ => None,
                }
            }
        };
        let Some(expected) = expected else { return Ok(None) };
        let matcher = self.engine.records.matcher();
        let at = site.as_ref().and_then(|site| matcher.catalogue().site(site));
        let found = matcher.with(self.client, &activity, at, self.engine.at, terse(), |case| self.read(case))?;
        let (expected, found) = (self.heard(expected), self.heard(found));
        Ok((expected == found).then_some((expected, MadeUp { activity, site })))
    }

    /// The barrier's ways out are those of the first part; features are believed as each by itself.
    fn requirement(&self, base: u32, samples: &[u32], activity: &mut Activity) -> Result<Option<Vec<u8>>> {
        let Some(requirement) = self.requirement_asked() else { return Ok(None) };
        let beliefs = self.beliefs(requirement, samples)?;
        let mut read = Aspect::default();
        read.flag(activity.delivery == Delivery::Remote);
        for (_, answer, measure) in &beliefs {
            read.word(answer.as_str());
            read.maybe(*measure);
        }
        self.case(base, |case| read.ways_out(case, &requirement.barrier))?;
        let facts = beliefs.into_iter().filter(|(_, answer, _)| *answer != Answer::Unknown);
        activity.features = facts.map(|(feature, answer, measure)| self.fact(feature, answer, measure)).collect();
        Ok(Some(read.bytes().to_vec()))
    }

    /// All is as in the first part, but for which features make length no matter.
    fn length(&self, base: u32, samples: &[u32], activity: &mut Activity) -> Result<Option<Vec<u8>>> {
        let Some(requirement) = self.requirement_asked() else { return Ok(None) };
        let beliefs = self.beliefs(requirement, samples)?;
        let Some(mut read) = self.part_read(0, base)? else { return Ok(None) };
        let soft = beliefs.iter().any(|(_, answer, _)| *answer == Answer::Yes);
        read.iter_mut().skip(1).take(1).for_each(|flag| *flag = u8::from(soft));
        // Only yes counts; a plain no silences what the site says.
        let plain = |answer| if answer == Answer::Yes { Answer::Yes } else { Answer::No };
        activity.features = beliefs.into_iter().map(|(feature, answer, _)| self.fact(feature, plain(answer), None)).collect();
        Ok(Some(read))
    }

    /// Whether anything is met with, and whether anything is unclear, is so where it is so of any theme.
    fn avoided(&self, base: u32, samples: &[u32], activity: &mut Activity) -> Result<Option<Vec<u8>>> {
        let Some(mut read) = self.part_read(0, base)? else { return Ok(None) };
        let vocabulary = self.engine.records.matcher().catalogue().vocabulary();
        let (mut met, mut unclear) = (None, self.client.avoid.iter().any(|theme| vocabulary.get(theme).is_none()));
        for (place, sample) in (1..).zip(samples) {
            let (Some(part), Some(of_part)) = (self.parts.get(place), self.part_read(place, *sample)?) else { return Ok(None) };
            if of_part.first() == Some(&1) {
                met = met.or_else(|| self.client.avoid.iter().find(|theme| theme.as_str() == part.name));
            }
            unclear |= of_part.get(1) == Some(&1);
        }
        read.iter_mut().zip([met.is_some(), unclear]).for_each(|(flag, is)| *flag = u8::from(is));
        activity.touches = match met {
            Some(theme) => Some(vec![theme.clone()]),
            None if unclear => None,
            None => Some(Vec::new()),
        };
        Ok(Some(read))
    }

    fn requirement_asked(&self) -> Option<&Requirement> {
        self.client.requirements.get(self.asked.item)
    }

    /// What is believed of the features that would do, by the samples of those of which anybody has said anything.
    fn beliefs(&self, requirement: &Requirement, samples: &[u32]) -> Result<Vec<Believed>> {
        let mut samples = self.parts.iter().skip(1).zip(samples).peekable();
        let mut beliefs = Vec::with_capacity(requirement.met_by.len());
        for feature in &requirement.met_by {
            let (answer, measure) = match samples.next_if(|(part, _)| part.name == of_feature(feature)) {
                Some((_, sample)) => self.case(*sample, |case| {
                    let belief = case.scope().belief(feature, None);
                    (belief.answer, belief.measure)
                })?,
                None => (Answer::Unknown, None),
            };
            beliefs.push((feature.clone(), answer, measure));
        }
        Ok(beliefs)
    }

    /// Said today by somebody who went to see.
    fn fact(&self, feature: FeatureKind, answer: Answer, measure: Option<u32>) -> FeatureFact {
        let checked_on = Some(self.engine.at.on);
        FeatureFact { checked_on, measure, ..FeatureFact::new(feature, answer, Source::Visit) }
    }

    /// What is read of a sample of a part, as somebody who asks for that alone.
    fn part_read(&self, place: usize, sample: u32) -> Result<Option<Vec<u8>>> {
        let Some(part) = self.parts.get(place) else { return Ok(None) };
        let Some((client, item)) = asker(part.rule, &part.name, self.engine.records.matcher().policy())? else {
            return Ok(None);
        };
        let mut aspect = Aspect::default();
        self.engine.case(&client, sample, terse(), |case| read(part.rule, item, case, &mut aspect))?;
        Ok(Some(aspect.bytes().to_vec()))
    }

    fn read(&self, case: &Case<'_>) -> Vec<u8> {
        let mut aspect = Aspect::default();
        read(self.asked.rule, self.asked.item, case, &mut aspect);
        aspect.bytes().to_vec()
    }

    /// What counts of what was read: where a theme is met with, nobody is asked about another.
    fn heard(&self, mut read: Vec<u8>) -> Vec<u8> {
        if self.asked.rule.name == "avoided_themes" && read.first() == Some(&1) {
            read.iter_mut().skip(1).take(1).for_each(|unclear| *unclear = 0);
        }
        read
    }

    fn case<T>(&self, sample: u32, read: impl FnOnce(&Case<'_>) -> T) -> Result<T> {
        self.engine.case(self.client, sample, terse(), read)
    }
}

/// Only findings count, and none of these rules looks at distances or sessions ahead.
pub(super) const fn terse() -> Known<'static> {
    Known { metres: None, ahead: None, terse: true }
}
