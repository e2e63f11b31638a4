//! What a client asks of every activity.

use std::borrow::Cow;

use super::aspect::Aspect;
use super::reads::{Ask, Check, OfClient};
use super::rule::Rule;
use crate::answers::matching::policy::Policy;
use crate::model::client::Client;

/// One thing a client asks, and what tells the answers to it from others.
pub(super) struct Asked {
    /// The place of its rule among all.
    pub(super) number: usize,
    pub(super) rule: &'static Rule,
    /// Which item of the client's list it is about.
    pub(super) item: usize,
    pub(super) name: Cow<'static, str>,
    /// What is read of the client, and the name; nothing where what it comes to can be shared with nobody.
    key: Option<(usize, usize)>,
}

/// Everything a client asks, but how far it is exactly: that is added last, by itself.
pub(super) struct AllAsked {
    pub(super) asked: Vec<Asked>,
    keys: Aspect,
}

impl AllAsked {
    pub(super) fn of(client: &Client, policy: &Policy) -> Self {
        let mut all = Self { asked: Vec::with_capacity(48), keys: Aspect::with_room(2048) };
        for (number, rule) in Rule::numbered() {
            match rule.check {
                Check::Once(_) => all.add(number, rule, Ask::ONCE, client),
                Check::Each(asks, _) => asks(client, policy).into_iter().for_each(|ask| all.add(number, rule, ask, client)),
            }
        }
        all
    }

    fn add(&mut self, number: usize, rule: &'static Rule, ask: Ask, client: &Client) {
        let key = key(rule, &ask, client, &mut self.keys);
        self.asked.push(Asked { number, rule, item: ask.item, name: ask.name, key });
    }

    /// The same but for whom somebody is to be kept apart from, which needs every record.
    pub(super) fn but_for_conflicts(mut self) -> Self {
        self.asked.retain(|asked| !asked.rule.is_of_conflicts());
        self
    }

    /// What tells the table of an ask from others of its rule.
    pub(super) fn key(&self, asked: &Asked) -> Option<&[u8]> {
        let (from, to) = asked.key?;
        self.keys.bytes().get(from..to)
    }
}

fn key(rule: &Rule, ask: &Ask, client: &Client, keys: &mut Aspect) -> Option<(usize, usize)> {
    let from = keys.bytes().len();
    match rule.client {
        OfClient::Anything => return None,
        // Whom somebody is to be kept apart from is never kept.
        OfClient::This(_) if !client.keep_apart.is_empty() && rule.is_of_helpers() => return None,
        OfClient::Nothing => {}
        OfClient::This(reads) => reads(client, ask.item, keys),
    }
    // The name stands at the end with what comes before it counted, so that no two keys can be mistaken for each other.
    keys.number(i64::try_from(keys.bytes().len() - from).unwrap_or(i64::MAX));
    keys.word(&ask.name);
    Some((from, keys.bytes().len()))
}
