//! What a field is.

use super::Noun;

/// The editions a field belongs to, as bits.
pub(in crate::edges::exchange::open_referral) const UK3: u8 = 1;
pub(in crate::edges::exchange::open_referral) const UK1: u8 = 2;
pub(in crate::edges::exchange::open_referral) const HSDS: u8 = 4;
pub(in crate::edges::exchange::open_referral) const HSDS31: u8 = 8;

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::edges::exchange::open_referral) enum Kind {
    /// The key of something of that noun.
    Key(Noun),
    Text,
    /// A date: the schema asks for any text.
    Date,
    /// A moment with an offset.
    Moment,
    Uri,
    Email,
    Number,
    /// Yes or no; some feeds write it as text.
    Flag,
    /// One of these words.
    Words(&'static [&'static str]),
    One(Noun),
    Many(Noun),
    Texts,
}

/// One field.
#[derive(Debug, Clone, Copy)]
pub(in crate::edges::exchange::open_referral) struct Field {
    pub(in crate::edges::exchange::open_referral) name: &'static str,
    pub(in crate::edges::exchange::open_referral) kind: Kind,
    pub(in crate::edges::exchange::open_referral) editions: u8,
    /// Whether it becomes part of a record of ours.
    pub(in crate::edges::exchange::open_referral) ours: bool,
    /// What an edition-3 text must hold where nothing is known.
    pub(in crate::edges::exchange::open_referral) must: Option<&'static str>,
}

pub(super) const fn field(name: &'static str, kind: Kind, editions: u8) -> Field {
    Field { name, kind, editions, ours: false, must: None }
}

/// In the UK profile of edition 3, and so in HSDS.
pub(super) const fn uk(name: &'static str, kind: Kind) -> Field {
    field(name, kind, UK3 | HSDS)
}

/// In every edition.
pub(super) const fn all(name: &'static str, kind: Kind) -> Field {
    field(name, kind, UK3 | UK1 | HSDS)
}

pub(super) const fn v1(name: &'static str, kind: Kind) -> Field {
    field(name, kind, UK1)
}

pub(super) const fn hsds(name: &'static str, kind: Kind) -> Field {
    field(name, kind, HSDS)
}

pub(super) const fn id(noun: Noun) -> Field {
    Field { must: Some(""), ..all("id", Kind::Key(noun)) }
}

impl Field {
    pub(super) const fn ours(self) -> Self {
        Self { ours: true, ..self }
    }

    pub(super) const fn must(self, otherwise: &'static str) -> Self {
        Self { must: Some(otherwise), ..self }
    }
}
