//! What a rule finds, before it is put into words.

use crate::model::barrier::{BarrierKind, ResponsibleParty};
use crate::model::verdict::{Fact, Outcome, WayOut};

/// What stands in the way, where something is not met.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Effect {
    /// Nobody can change it.
    Absolute,
    /// Somebody can, in any of these ways; without one nobody can.
    Barrier { kind: BarrierKind, ways_out: Vec<WayOut> },
}

/// What has to be asked, where something is unknown.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Ask {
    pub(crate) to: ResponsibleParty,
    pub(crate) path: String,
    /// The barrier there would be, should the answer be no.
    pub(crate) barrier: Option<BarrierKind>,
}

/// What a rule found: a stable key, what it means, the facts it rests on, and the words that fill its sentence.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Finding {
    pub(crate) key: &'static str,
    pub(crate) outcome: Outcome,
    pub(crate) effect: Option<Effect>,
    pub(crate) ask: Option<Ask>,
    pub(crate) points: i64,
    pub(crate) facts: Vec<Fact>,
    pub(crate) words: Vec<(&'static str, String)>,
}

impl Finding {
    fn new(key: &'static str, outcome: Outcome) -> Self {
        Self { key, outcome, effect: None, ask: None, points: 0, facts: Vec::new(), words: Vec::new() }
    }

    /// What is asked for is so.
    pub(crate) fn met(key: &'static str) -> Self {
        Self::new(key, Outcome::Met)
    }

    /// It is not so, and nobody can change it.
    pub(crate) fn absolute(key: &'static str) -> Self {
        Self { effect: Some(Effect::Absolute), ..Self::new(key, Outcome::NotMet) }
    }

    /// It is not so, and somebody may be able to change it.
    pub(crate) fn barrier(key: &'static str, kind: BarrierKind, ways_out: Vec<WayOut>) -> Self {
        Self { effect: Some(Effect::Barrier { kind, ways_out }), ..Self::new(key, Outcome::NotMet) }
    }

    /// Nobody knows; the provider can say.
    pub(crate) fn ask_provider(key: &'static str, path: String) -> Self {
        Self { ask: Some(Ask { to: ResponsibleParty::Provider, path, barrier: None }), ..Self::new(key, Outcome::Unknown) }
    }

    /// Nobody knows; the client can say.
    pub(crate) fn ask_client(key: &'static str, path: String) -> Self {
        Self { ask: Some(Ask { to: ResponsibleParty::Client, path, barrier: None }), ..Self::new(key, Outcome::Unknown) }
    }

    /// The barrier there would be, should the answer be no.
    pub(crate) fn about(mut self, kind: &BarrierKind) -> Self {
        if let Some(ask) = &mut self.ask {
            ask.barrier = Some(kind.clone());
        }
        self
    }

    /// The same, where nothing closer was said.
    pub(crate) fn or_about(self, kind: &Option<BarrierKind>) -> Self {
        let open = self.ask.as_ref().is_some_and(|ask| ask.barrier.is_none());
        match kind {
            Some(kind) if open => self.about(kind),
            _ => self,
        }
    }

    /// It earns or costs points.
    pub(crate) fn scored(key: &'static str, points: i64) -> Self {
        Self { points, ..Self::new(key, Outcome::Scored) }
    }

    /// A fact it rests on.
    pub(crate) fn fact(mut self, fact: Fact) -> Self {
        self.facts.push(fact);
        self
    }

    /// Facts it rests on.
    pub(crate) fn facts(mut self, facts: impl IntoIterator<Item = Fact>) -> Self {
        self.facts.extend(facts);
        self
    }

    /// A word for its sentence.
    pub(crate) fn word(mut self, name: &'static str, word: impl Into<String>) -> Self {
        self.words.push((name, word.into()));
        self
    }

    /// Whether it alone rules the activity out.
    pub(crate) fn rules_out(&self) -> bool {
        match &self.effect {
            Some(Effect::Absolute) => true,
            Some(Effect::Barrier { ways_out, .. }) => ways_out.is_empty(),
            None => false,
        }
    }
}
