//! On whom and on what a partner depends.

use std::collections::BTreeMap;

use crate::ground::error::Result;
use crate::ground::id::FundingLineId;
use crate::ground::money::Pence;
use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::ground::time::Date;
use crate::model::partner::{FundingLine, Partner};

record! {
    /// The source from which most of the confirmed money comes.
    FunderShare {
        /// The source, as its line names it.
        source: NonEmpty,
        /// How much comes from it, all its lines together.
        amount: Pence,
        /// How many hundredths of the whole that is, the half rounded up.
        percent: u32,
    }
}

record! {
    /// The confirmed line that ends next.
    FundingEnd {
        /// Which line.
        line: FundingLineId,
        /// Where its money comes from.
        source: NonEmpty,
        /// The last day it covers.
        ends: Date,
    }
}

record! {
    /// How much hangs on few people.
    KeyPeople {
        /// How many volunteers are active.
        active: u32,
        [optional]
        /// How many people the work could not go on without; none where nobody has said.
        key_people: Option<u32>,
    }
}

/// Confirmed lines that run on a day or begin later.
fn current(partner: &Partner, on: Date) -> impl Iterator<Item = &FundingLine> {
    partner.funding.iter().filter(move |line| line.confirmed && line.ends >= on)
}

/// The largest source of the current lines, by their whole amounts. Sources are the same where their names are, in
/// whatever case; of two as large, the one first in the alphabet.
pub(super) fn largest_funder(partner: &Partner, on: Date) -> Result<Option<FunderShare>> {
    let mut sources: BTreeMap<String, (&NonEmpty, Pence)> = BTreeMap::new();
    let mut whole = Pence::ZERO;
    for line in current(partner, on) {
        whole = whole.plus(line.amount)?;
        let (_, sum) = sources.entry(line.source.as_str().trim().to_lowercase()).or_insert((&line.source, Pence::ZERO));
        *sum = sum.plus(line.amount)?;
    }
    let most = sources.into_values().reduce(|most, next| if next.1 > most.1 { next } else { most });
    Ok(most.filter(|_| whole > Pence::ZERO).map(|(source, amount)| {
        let (part, whole) = (i128::from(amount.0), i128::from(whole.0));
        let percent = (part * 200 + whole) / (whole * 2);
        FunderShare::new(source.clone(), amount, u32::try_from(percent).unwrap_or(100))
    }))
}

/// The current line that ends first; of two, the one whose id is first.
pub(super) fn next_to_end(partner: &Partner, on: Date) -> Option<FundingEnd> {
    let next = current(partner, on).min_by(|a, b| (a.ends, a.id.as_str()).cmp(&(b.ends, b.id.as_str())))?;
    Some(FundingEnd::new(next.id.clone(), next.source.clone(), next.ends))
}

/// What is known of volunteers and of people the work hangs on.
pub(super) fn key_people(partner: &Partner) -> Option<KeyPeople> {
    let volunteers = partner.volunteers.as_ref()?;
    Some(KeyPeople { key_people: volunteers.key_people, ..KeyPeople::new(volunteers.active) })
}
