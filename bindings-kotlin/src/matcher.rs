//! The matcher: one catalogue, one policy, any client.

use std::sync::Arc;

use fingerpost::{ActivityId, Client, FingerpostError, Match, Policy, Proposal, Ranking, Timestamp};

use crate::{BankHolidays, Catalogue, MatchIndex};

/// Answers, for a client and every activity of a catalogue: does it suit, what would have to be arranged, what must be
/// asked, or why not. It may be used from any thread; it never looks at a clock.
#[derive(Debug, uniffi::Object)]
pub struct Matcher {
    pub(crate) core: fingerpost::Matcher,
    catalogue: Arc<Catalogue>,
}

#[uniffi::export]
impl Matcher {
    /// A matcher over a catalogue. The policy is the default one and the bank holidays the bundled ones, unless others
    /// are given.
    ///
    /// # Errors
    /// `policy.out-of-range` where a figure of the policy makes no sense.
    #[uniffi::constructor(default(policy = None, bank_holidays = None))]
    pub fn new(
        catalogue: Arc<Catalogue>,
        policy: Option<Policy>,
        bank_holidays: Option<Arc<BankHolidays>>,
    ) -> Result<Arc<Self>, FingerpostError> {
        let policy = policy.unwrap_or_default();
        let core = match bank_holidays {
            Some(own) => fingerpost::Matcher::with_bank_holidays(catalogue.core.clone(), policy, own.core.clone())?,
            None => fingerpost::Matcher::new(catalogue.core.clone(), policy)?,
        };
        Ok(Arc::new(Self { core, catalogue }))
    }

    /// The catalogue.
    #[must_use]
    pub fn catalogue(&self) -> Arc<Catalogue> {
        self.catalogue.clone()
    }

    /// The policy.
    #[must_use]
    pub fn policy(&self) -> Policy {
        self.core.policy().clone()
    }

    /// The answer for every activity: a shortlist of at most `top`, and what became of the rest.
    ///
    /// # Errors
    /// `client.*` where the client's record breaks a rule.
    #[uniffi::method(default(top = 10))]
    pub fn rank(&self, client: Client, at: Timestamp, top: u32) -> Result<Ranking, FingerpostError> {
        self.core.rank(&client, at, top)
    }

    /// The same for many clients, in their order, in one call.
    ///
    /// # Errors
    /// As `rank`, for the first client whose record breaks a rule; the path begins with the client's place in the list.
    #[uniffi::method(default(top = 10))]
    pub fn rank_all(&self, clients: Vec<Client>, at: Timestamp, top: u32) -> Result<Vec<Ranking>, FingerpostError> {
        let ranked = |(place, client)| {
            self.core.rank(client, at, top).map_err(|error: FingerpostError| {
                let path = format!("/{place}{}", error.path());
                error.at(path)
            })
        };
        clients.iter().enumerate().map(ranked).collect()
    }

    /// An index of the catalogue for a moment: many clients, or many thousand activities, answered quickly. It takes a few
    /// seconds for a hundred thousand activities.
    ///
    /// # Errors
    /// None for a catalogue that was checked.
    pub fn index(&self, at: Timestamp) -> Result<Arc<MatchIndex>, FingerpostError> {
        Ok(Arc::new(MatchIndex { core: self.core.index(at)? }))
    }

    /// The whole answer for one activity, unsuitable ones included.
    ///
    /// # Errors
    /// `catalogue.no-such-activity`, and `client.*` where the client's record breaks a rule.
    pub fn explain(&self, client: Client, activity: ActivityId, at: Timestamp) -> Result<Match, FingerpostError> {
        self.core.explain(&client, &activity, at)
    }

    /// The answer for one activity with everything a referral has to keep: for looking again (`Action.Recheck`).
    ///
    /// # Errors
    /// As `explain`.
    pub fn propose(&self, client: Client, activity: ActivityId, at: Timestamp) -> Result<Proposal, FingerpostError> {
        self.core.propose(&client, &activity, at)
    }

    /// The same for some activities, in their order, in one call: for a shortlist (`Action.Shortlist`).
    ///
    /// # Errors
    /// As `explain`, for the first activity at fault.
    pub fn propose_all(
        &self,
        client: Client,
        activities: Vec<ActivityId>,
        at: Timestamp,
    ) -> Result<Vec<Proposal>, FingerpostError> {
        activities.iter().map(|activity| self.core.propose(&client, activity, at)).collect()
    }
}

/// The policy with every figure at its documented default.
#[uniffi::export]
#[must_use]
pub fn default_policy() -> Policy {
    Policy::default()
}
