//! Money with dates.

use crate::ground::id::{ActivityId, FundingLineId};
use crate::ground::money::Pence;
use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::ground::time::Date;

record! {
    /// One part of a grant and when it is paid.
    ///
    /// It is taken to come on its `due` day. Without one it comes when the stages before it have paid for their share of the
    /// line's days, so the first on the first day. A stage in arrears never comes before the day after the line ends.
    FundingStage {
        /// How many hundredths of the whole.
        percent: u32,
        [optional]
        /// When it is due.
        due: Option<Date>,
        /// Whether it is paid only after the money was spent.
        in_arrears: bool,
    }
}

record! {
    /// One source of money with its dates: a grant, a contract, a donation.
    ///
    /// A partner has to last too. Lines that name activities tell whether a course outlives its money; with its costs, all
    /// lines tell how long a partner can go on ([`runway`](crate::runway)).
    FundingLine {
        /// Its id.
        id: FundingLineId,
        /// Where the money comes from.
        source: NonEmpty,
        /// How much.
        amount: Pence,
        /// The first day it covers.
        starts: Date,
        /// The last day it covers.
        ends: Date,
        [optional]
        /// How it is paid: 50, 30 and 20 hundredths, the last in arrears, for instance. Without stages it is taken to come
        /// month by month, each time after the days it is for.
        stages: Vec<FundingStage>,
        /// The activities it pays for; none means the partner as a whole.
        activities: Vec<ActivityId>,
        /// Whether it has been confirmed in writing.
        confirmed: bool,
    }
}
