//! An ask that a file has no column of, put together from columns it has.
//!
//! Features of a client's own that would do, and several themes to avoid, combine without end; but a rule reads each of them by itself. Entries of
//! the same classes of all parts are of one class of the whole. Who speaks for it is made up: an activity of which the rule reads just that. Where none can be
//! made up, the ask stays open.

use std::sync::Arc;

use super::asked::Asked;
use super::column::Column;
use super::engine::{Engine, broken};
use super::reads::Reads;
use super::records::MadeUp;
use super::rule::Rule;
use super::speaking::Whole;
use crate::ground::error::Result;
use crate::ground::map::HashMap;
use crate::model::client::Client;
use crate::model::feature::FeatureKind;

/// A barrier that is nobody's: a requirement of it reads of an activity what is believed of its features, and nothing besides.
pub(super) const NOBODYS: &str = "x-fingerpost:nobodys";
/// More classes than anybody's directory has of an ask.
const MOST_CLASSES: usize = 4_096;

/// A column that is a part of another, and the name of its ask.
pub(super) struct Part {
    pub(super) rule: &'static Rule,
    pub(super) name: String,
    pub(super) column: Arc<Column>,
}

impl Engine {
    /// What a client asks that there is no column of.
    pub(super) fn missing(&self, client: &Client) -> Result<Vec<Asked>> {
        let all = self.all_asked(client);
        let kept = self.kept.read().map_err(broken)?;
        let items = all.asked.into_iter().filter(|asked| matches!(asked.rule.reads, Reads::Item(_)));
        Ok(items.filter(|asked| kept.column(asked.number, &asked.name).is_none()).collect())
    }

    /// The engine with columns for as many of these asks as can be put together.
    pub(super) fn with_combined(&self, client: &Client, missing: &[Asked]) -> Result<Self> {
        let mut kept = self.kept.read().map_err(broken)?.clone();
        let (mut made, first) = (Vec::new(), self.records.next_made_up(self.ground.lanes()));
        for asked in missing {
            let before = made.len();
            match self.combined(client, asked, first, &mut made)? {
                Some(column) => kept.hold_column(asked.number, &asked.name, Arc::new(column)),
                None => made.truncate(before),
            }
        }
        Ok(Self::of(self.records.with_made_up(first, made)?, self.at, self.ground.clone(), kept))
    }

    /// The column of an ask. Who speaks for its classes is added to those who were made up, and numbered from the first.
    fn combined(&self, client: &Client, asked: &Asked, first: u32, made: &mut Vec<MadeUp>) -> Result<Option<Column>> {
        let Some(parts) = self.parts(client, asked)? else { return Ok(None) };
        let lying: Vec<_> = parts.iter().map(|part| part.column.lying()).collect();
        let mut known: HashMap<Vec<usize>, u32> = HashMap::default();
        let mut by_what_is_read: HashMap<Vec<u8>, u32> = HashMap::default();
        let (mut classes, mut samples) = (Vec::with_capacity(self.ground.lanes()), Vec::new());
        let mut of = Vec::new();
        for at in 0..self.ground.lanes() {
            if self.ground.entry(at).is_none() {
                classes.push(0);
                continue;
            }
            of.clear();
            of.extend(lying.iter().map(|part| part.get(at)));
            if let Some(class) = known.get(&of) {
                classes.push(*class);
                continue;
            }
            let whole = Whole { engine: self, client, asked, parts: &parts };
            let Some((read, speaker)) = whole.speaker(&of)? else { return Ok(None) };
            let class = match by_what_is_read.get(&read) {
                Some(class) => *class,
                None => {
                    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
                    let class = number(samples.len());
                    samples.push(first.saturating_add(number(made.len())));
                    made.push(speaker);
                    by_what_is_read.insert(read, class);
                    class
                }
            };
            known.insert(of.clone(), class);
            if known.len() > MOST_CLASSES {
                return Ok(None);
            }
            classes.push(class);
        }
        Ok(Some(Column::pack(&classes, samples, false)))
    }

    /// The columns that an ask is put together from: one for what does not depend on its own words, then one for each of these that anybody
    /// has said anything of.
    fn parts(&self, client: &Client, asked: &Asked) -> Result<Option<Vec<Part>>> {
        let rule = asked.rule;
        let kept = self.kept.read().map_err(broken)?;
        let part = |rule: &str, name: &str| {
            let (number, rule) = Rule::numbered().find(|(_, known)| known.name == rule)?;
            let column = kept.column(number, name).filter(|column| !column.own)?;
            Some(Part { rule, name: name.to_owned(), column: Arc::clone(column) })
        };
        // What stands in no table and has no column is spoken of by nobody; all else has to be there.
        let of_features = |features: &[FeatureKind]| -> Option<Vec<Part>> {
            let found = features.iter().map(|feature| (feature, part("requirements", &of_feature(feature))));
            found.filter(|(feature, part)| part.is_some() || FeatureKind::ALL.contains(feature)).map(|(_, part)| part).collect()
        };
        let words = self.records.matcher().catalogue().vocabulary();
        let themes = || words.themes().iter().map(|theme| theme.id.as_str());
        let (base, own) = match rule.name {
            "requirements" | "session_length" => {
                let Some(requirement) = client.requirements.get(asked.item) else { return Ok(None) };
                let base = part(rule.name, requirement.barrier.as_str());
                let base = if rule.name == "requirements" { base.or_else(|| part(rule.name, NOBODYS)) } else { base };
                let Some(own) = of_features(&requirement.met_by) else { return Ok(None) };
                (base, own)
            }
            "avoided_themes" => {
                let found = client.avoid.iter().map(|theme| (theme, part(rule.name, theme.as_str())));
                let found = found.filter(|(theme, part)| part.is_some() || words.get(theme).is_some());
                let Some(own) = found.map(|(_, part)| part).collect() else { return Ok(None) };
                (themes().find_map(|theme| part(rule.name, theme)), own)
            }
            // A theme of the vocabulary has a column of its own.
            "theme_fit" if client.interests.get(asked.item).is_none_or(|interest| words.get(&interest.theme).is_some()) => {
                (None, Vec::new())
            }
            "theme_fit" => (themes().find_map(|theme| part(rule.name, theme)), Vec::new()),
            _ => (None, Vec::new()),
        };
        Ok(base.map(|base| std::iter::once(base).chain(own).collect()))
    }
}

/// The name of a feature's ask by itself.
pub(super) fn of_feature(feature: &FeatureKind) -> String {
    format!("{NOBODYS} {feature}")
}
