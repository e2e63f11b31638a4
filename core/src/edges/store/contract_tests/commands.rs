//! Random things to ask of a store, out of few names, so that they meet.

use proptest::prelude::*;

use super::Model;
use crate::edges::store::{Append, Entry, StreamId, StreamKind};

/// An append whose expected version is said as a distance from the true one.
#[derive(Debug, Clone)]
pub(super) struct Ask {
    pub(super) stream: StreamId,
    off: i64,
    entries: Vec<Entry>,
    subject: Option<String>,
}

#[derive(Debug, Clone)]
pub(super) enum Command {
    Append(Vec<Ask>),
    /// The same batch once more.
    Repeat,
    Erase(String),
    /// Close and open again.
    Reopen,
}

impl Ask {
    pub(super) fn settle(&self, model: &Model) -> Append {
        let expected = model.version(&self.stream) + self.off;
        Append { subject: self.subject.clone(), ..Append::new(self.stream.clone(), expected, self.entries.clone()) }
    }
}

fn streams() -> impl Strategy<Value = StreamId> {
    let kind = prop_oneof![4 => Just(StreamKind::Referral), 1 => Just(StreamKind::Places), 1 => Just(StreamKind::Settings)];
    (kind, 0..5).prop_map(|(kind, n)| StreamId::new(kind, format!("s-{n}")))
}

fn subjects() -> impl Strategy<Value = String> {
    (0..4).prop_map(|n| format!("c-{n}"))
}

fn entries() -> impl Strategy<Value = Entry> {
    // Nearly every id has bytes of its own, so that most repeats are true ones.
    (0..14_u8, prop::bool::weighted(0.03)).prop_map(|(n, other)| {
        let payload = if n == 0 { Vec::new() } else { vec![if other { 255 } else { n }; usize::from(n) * 7] };
        Entry::new(format!("e-{n}"), payload)
    })
}

fn asks() -> impl Strategy<Value = Ask> {
    let off = prop_oneof![10 => Just(0_i64), 3 => -3..0_i64, 1 => 1..3_i64];
    (streams(), off, prop::collection::vec(entries(), 0..5), 0..20_u8).prop_map(|(stream, off, entries, odd)| {
        // Most streams keep to their subject.
        let own = match (stream.kind, stream.name.as_str()) {
            (StreamKind::Referral, "s-0" | "s-1") => Some("c-0".to_owned()),
            (StreamKind::Referral, "s-2") => Some("c-1".to_owned()),
            (StreamKind::Referral, _) => Some("c-2".to_owned()),
            _ => None,
        };
        let subject = match odd {
            0 => None,
            1 => Some("c-3".to_owned()),
            _ => own,
        };
        Ask { stream, off, entries, subject }
    })
}

pub(super) fn commands() -> impl Strategy<Value = Vec<Command>> {
    let command = prop_oneof![
        24 => prop::collection::vec(asks(), 1..4).prop_map(Command::Append),
        3 => Just(Command::Repeat),
        1 => subjects().prop_map(Command::Erase),
        2 => Just(Command::Reopen),
    ];
    prop::collection::vec(command, 1..24)
}
