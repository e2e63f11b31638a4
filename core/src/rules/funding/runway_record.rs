//! How long a partner's money lasts, as an answer.

use super::{CashGap, FunderShare, FundingEnd, KeyPeople, MonthBalance};
use crate::ground::id::FundingLineId;
use crate::ground::money::Pence;
use crate::ground::record::record;
use crate::ground::text::{NonEmpty, words};
use crate::ground::time::Date;

words! {
    /// What a runway rests on. Unknown is never yes: where costs or funding are not recorded, nothing is said to last.
    closed RunwayBasis {
        /// Costs, funding and money in hand are recorded.
        Known = "known",
        /// Money in hand is not recorded and counts as nothing: the money lasts at least so long.
        NoReserveRecorded = "no_reserve_recorded",
        /// No cost is recorded that is still to fall due, so nobody knows how long the money lasts.
        NoCostsRecorded = "no_costs_recorded",
        /// No funding is recorded, so nobody knows how long the money lasts.
        NoFundingRecorded = "no_funding_recorded",
    }
}

record! {
    /// What the answer would be if one more line were confirmed.
    IfConfirmed {
        /// Which line.
        line: FundingLineId,
        /// Where its money would come from.
        source: NonEmpty,
        [optional]
        /// How many whole months the money would last; none where it would not run out within five years.
        months: Option<u32>,
        /// The first day it would not be enough.
        runs_out_on: Option<Date>,
    }
}

record! {
    /// How long a partner can go on: when committed costs exceed the money that is confirmed and has come by then.
    ///
    /// Read `basis` first. Where it is `no_costs_recorded` or `no_funding_recorded`, months and balances are left out
    /// because they are unknown; otherwise months left out mean that nothing runs out within five years.
    Runway {
        /// The day that was asked about.
        on: Date,
        /// What the answer rests on.
        basis: RunwayBasis,
        [optional]
        /// For how many whole months the money lasts; 0 in the first month.
        months: Option<u32>,
        /// The first day at whose end it is not enough.
        runs_out_on: Option<Date>,
        /// The last day in the next five years on which a recorded cost falls due. Of the time after it nothing is known.
        last_cost_on: Option<Date>,
        /// The money in hand at the start of the day: the reserve and what has moved since. None where no reserve is known.
        in_hand: Option<Pence>,
        /// Five years, month by month.
        balances: Vec<MonthBalance>,
        /// Where the money runs out only because what is confirmed comes too late.
        cash_gap: Option<CashGap>,
        /// Lines not confirmed that would change the answer, each by itself.
        if_confirmed: Vec<IfConfirmed>,
        /// The confirmed line that ends next.
        next_to_end: Option<FundingEnd>,
        /// The largest single funder of the confirmed lines that run now or begin later.
        largest_funder: Option<FunderShare>,
        /// How much hangs on few people; none where nothing is known of volunteers.
        key_people: Option<KeyPeople>,
    }
}
