//! One client.

use std::fmt;

use super::{AgeBand, Budget, FreeTime, Goal, Interest, KeepApart, NeedLevel, Requirement, Stratum, TravelLimit};
use crate::ground::id::ClientId;
use crate::ground::place::Point;
use crate::ground::record::record;
use crate::ground::text::{LanguageTag, NonEmpty};
use crate::model::activity::{Circumstance, ConcessionKind, Pace, ReferralRoute};
use crate::model::theme::ThemeId;

record! {
    /// A client as matching sees them: a pseudonym, and what they need, want and can do.
    ///
    /// No name, address, NHS number or date of birth: matching needs none of them. `Debug` shows the pseudonym alone.
    /// What is left out was not said: where it matters it becomes a question to the client, never a guess. Two fields say
    /// something by being left out: without `free_times` any time suits, without `group_limit` any size.
    ///
    /// ```
    /// use fingerpost::{BarrierKind, Client, ClientId, NeedLevel, ReferralRoute, Requirement};
    ///
    /// let client = Client {
    ///     requirements: vec![Requirement::new(BarrierKind::StepFreeEntrance)],
    ///     ..Client::new(ClientId::new("c-104")?, NeedLevel::Low, ReferralRoute::LinkWorker)
    /// };
    /// assert_eq!(format!("{client:?}"), "Client(c-104, ‹personal›)");
    /// # Ok::<(), fingerpost::FingerpostError>(())
    /// ```
    personal Client {
        /// The pseudonym.
        id: ClientId,
        /// How much support they need.
        need: NeedLevel,
        /// By whom they come.
        route: ReferralRoute,
        [optional]
        /// Roughly how old they are.
        age: Option<AgeBand>,
        /// The areas they live in, by code or name.
        areas: Vec<NonEmpty>,
        /// Circumstances they are known to be in.
        circumstances: Vec<Circumstance>,
        /// Where they set out from.
        home: Option<Point>,
        /// How far they will go, and how.
        travel: Vec<TravelLimit>,
        /// When they can come; left out where any time suits.
        free_times: Option<Vec<FreeTime>>,
        /// What they can pay.
        budget: Option<Budget>,
        /// Concessions they are known to qualify for.
        concessions: Vec<ConcessionKind>,
        /// Languages they use with ease.
        languages: Vec<LanguageTag>,
        /// What they need.
        requirements: Vec<Requirement>,
        /// The largest group they can manage, themselves included.
        group_limit: Option<u32>,
        /// The pace they like.
        pace: Option<Pace>,
        /// What they like.
        interests: Vec<Interest>,
        /// What they would rather not meet.
        avoid: Vec<ThemeId>,
        /// What they must be kept away from.
        keep_apart: Vec<KeepApart>,
        /// What they hope for.
        goals: Vec<Goal>,
        /// For the fairness audit alone.
        strata: Vec<Stratum>,
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Client({}, ‹personal›)", self.id)
    }
}
