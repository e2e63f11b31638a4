//! What an activity costs.

use crate::ground::error::Result;
use crate::ground::money::Pence;
use crate::ground::record::record;
use crate::ground::text::words;
use crate::model::provenance::Provenance;

words! {
    /// Why somebody may pay less. Applied only where the client is known to qualify.
    open ConcessionKind {
        /// Of pension age.
        Pension = "pension",
        /// Receiving Universal Credit.
        UniversalCredit = "universal_credit",
        /// Receiving Pension Credit.
        PensionCredit = "pension_credit",
        /// Receiving a disability benefit.
        DisabilityBenefit = "disability_benefit",
        /// Unwaged.
        Unwaged = "unwaged",
        /// A student.
        Student = "student",
        /// A carer.
        Carer = "carer",
        /// A resident of the area.
        Resident = "resident",
        /// A member.
        Member = "member",
        /// Anyone a link worker refers.
        SocialPrescription = "social_prescription",
    }
}

record! {
    /// A lower price for some.
    Concession {
        /// For whom.
        kind: ConcessionKind,
        [optional]
        /// For one session.
        per_session: Option<Pence>,
        /// For the whole course.
        whole_course: Option<Pence>,
    }
}

record! {
    /// What an activity costs a client. Zero is free; a price nobody has stated is no price record at all.
    Price {
        [optional]
        /// For one session.
        per_session: Option<Pence>,
        /// For the whole course.
        whole_course: Option<Pence>,
        /// Lower prices for some.
        concessions: Vec<Concession>,
        /// How many places are paid for by somebody else.
        funded_places: Option<u32>,
        /// Who said so and when, where it is not the activity's own stamp.
        provenance: Option<Provenance>,
    }
}

impl Price {
    /// Free of charge.
    #[must_use]
    pub fn free() -> Self {
        Self { per_session: Some(Pence::ZERO), ..Self::new() }
    }

    /// The least somebody pays who qualifies for these concessions: `(per session, whole course)`, each where it is
    /// stated or follows from the other and the number of sessions. A price per session that follows is rounded up.
    ///
    /// # Errors
    /// `money.overflow` where the price of the course does not fit.
    pub fn least(&self, qualifies: &[ConcessionKind], sessions: Option<u32>) -> Result<(Option<Pence>, Option<Pence>)> {
        let mut least = filled(self.per_session, self.whole_course, sessions)?;
        for concession in self.concessions.iter().filter(|concession| qualifies.contains(&concession.kind)) {
            let (each, whole) = filled(concession.per_session, concession.whole_course, sessions)?;
            least = (lower(least.0, each), lower(least.1, whole));
        }
        Ok(least)
    }
}

fn lower(a: Option<Pence>, b: Option<Pence>) -> Option<Pence> {
    [a, b].into_iter().flatten().min()
}

fn filled(each: Option<Pence>, whole: Option<Pence>, sessions: Option<u32>) -> Result<(Option<Pence>, Option<Pence>)> {
    let free = each == Some(Pence::ZERO) || whole == Some(Pence::ZERO);
    if free && each.is_none_or(|price| price == Pence::ZERO) && whole.is_none_or(|price| price == Pence::ZERO) {
        return Ok((Some(Pence::ZERO), Some(Pence::ZERO)));
    }
    Ok(match (each, whole, sessions) {
        (Some(each), None, Some(sessions)) => (Some(each), Some(each.times(sessions)?)),
        (None, Some(whole), Some(sessions)) if sessions > 0 => {
            let sessions = i64::from(sessions);
            let up = i64::from(whole.0.rem_euclid(sessions) != 0);
            (Some(Pence(whole.0.div_euclid(sessions) + up)), Some(whole))
        }
        other => (other.0, other.1),
    })
}
