//! The fairness audit.

use std::collections::HashMap;
use std::num::NonZeroUsize;
use std::sync::Arc;

use fingerpost::{
    AuditPerson, Client, ClientId, Directory, DisclosureRule, FingerpostError, NonEmpty, Placings, Policy, PublishedAudit,
    PublishedGap, ReferralView, Timestamp,
};

/// How far people got, from their rankings and their referrals.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn people_of_audit(placings: Vec<Placings>, referrals: Vec<ReferralView>) -> Result<Vec<AuditPerson>, FingerpostError> {
    Ok(fingerpost::audit_people(&placings, &referrals))
}

/// One column of strata beside the ids of clients. Matching never reads it, and it is not shown.
#[derive(Debug, uniffi::Object)]
pub struct Strata {
    core: fingerpost::Strata,
}

#[uniffi::export]
impl Strata {
    /// A column: what it is called, and the group of each client. Whoever is left out is counted as `not stated`.
    ///
    /// # Errors
    /// `audit.strata`.
    #[uniffi::constructor]
    pub fn new(name: NonEmpty, groups: HashMap<ClientId, NonEmpty>) -> Result<Arc<Self>, FingerpostError> {
        Ok(Arc::new(Self { core: fingerpost::Strata::new(name, groups)? }))
    }

    /// What it is called.
    #[must_use]
    pub fn name(&self) -> NonEmpty {
        self.core.name().clone()
    }
}

/// How far people got, by strata: raw. It has no way out but `publish`.
#[derive(Debug, uniffi::Object)]
pub struct FairnessAudit {
    core: fingerpost::FairnessAudit,
}

#[uniffi::export]
impl FairnessAudit {
    /// Counts people by every column of strata.
    ///
    /// # Errors
    /// `audit.people`, `audit.strata`.
    #[uniffi::constructor]
    pub fn new(people: Vec<AuditPerson>, strata: Vec<Arc<Strata>>) -> Result<Arc<Self>, FingerpostError> {
        let strata: Vec<fingerpost::Strata> = strata.iter().map(|column| column.core.clone()).collect();
        Ok(Arc::new(Self { core: fingerpost::FairnessAudit::new(&people, &strata)? }))
    }

    /// The audit as it may be published.
    ///
    /// # Errors
    /// `publish.rule`, `publish.shape`.
    pub fn publish(&self, rule: DisclosureRule) -> Result<PublishedAudit, FingerpostError> {
        self.core.publish(&rule)
    }
}

/// Whom something suits, in this world and where rules, provision or travel are granted: raw. It has no way out but `publish`.
#[derive(Debug, uniffi::Object)]
pub struct GapAudit {
    core: fingerpost::GapAudit,
}

#[uniffi::export]
impl GapAudit {
    /// Asks the matcher again, eight times for each client.
    ///
    /// # Errors
    /// `audit.people`, and what can be wrong with a directory, a policy or a client.
    #[uniffi::constructor]
    pub fn new(
        directory: Directory,
        policy: Policy,
        clients: Vec<Client>,
        strata: Arc<Strata>,
        at: Timestamp,
        threads: u32,
    ) -> Result<Arc<Self>, FingerpostError> {
        let threads = usize::try_from(threads).ok().and_then(NonZeroUsize::new).unwrap_or(NonZeroUsize::MIN);
        let core = fingerpost::GapAudit::new(&directory, &policy, &clients, &strata.core, at, threads)?;
        Ok(Arc::new(Self { core }))
    }

    /// The gap and what it is due to, as it may be published.
    ///
    /// # Errors
    /// `publish.rule`, `publish.shape`.
    pub fn publish(&self, rule: DisclosureRule) -> Result<PublishedGap, FingerpostError> {
        self.core.publish(&rule)
    }
}
